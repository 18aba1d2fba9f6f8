/** The pages of Help, each with its paragraphs. */

export const PAGES = ["shortcuts", "topics", "scrutiny", "stored", "access", "about"] as const;
export type HelpPage = (typeof PAGES)[number];

export const TITLES: Record<HelpPage, string> = {
  shortcuts: "menu-help-shortcuts", topics: "menu-help-topics", scrutiny: "menu-help-scrutiny", stored: "menu-help-stored", access: "menu-help-access", about: "menu-help-about",
};

export const TEXTS: Record<"scrutiny" | "stored" | "access" | "about", string[]> = {
  scrutiny: ["help-scrutiny-what", "help-scrutiny-severity", "help-scrutiny-text", "help-scrutiny-stand", "help-scrutiny-requirements", "help-scrutiny-papers"],
  stored: ["help-stored-file", "help-stored-saved", "help-stored-history", "help-stored-settings", "help-stored-sample", "help-stored-network"],
  access: ["help-access-aim", "help-access-keyboard", "help-access-reader", "help-access-size", "help-access-files", "help-access-limits"],
  about: ["help-about-what", "help-about-sources", "help-about-licence", "help-about-others"],
};
