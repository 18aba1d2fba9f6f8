/** What is entered about the report as a whole. Pure. */

import type { Lang, Text, Whole } from "../lib/types";

export interface Entered {
  council: Text;
  director: string;
  languages: "both" | Lang;
  first: Lang;
}

/** What is missing: the field to go to, and the key of the words. */
export function missingIn({ council }: Entered): { field: string; key: string }[] {
  return [
    ...(council.en.trim() === "" ? [{ field: "about-council-en", key: "home-missing-own-en" }] : []),
    ...(council.cy.trim() === "" ? [{ field: "about-council-cy", key: "home-missing-own-cy" }] : []),
  ];
}

/** The same, as the program takes it. */
export function wholeOf({ council, director, languages, first }: Entered): Whole {
  const all: Lang[] = languages === "both" ? ["en", "cy"] : [languages];
  return {
    council: { en: council.en.trim(), cy: council.cy.trim() },
    director: director.trim() || null,
    languages: all,
    first: all.includes(first) ? first : (all[0] ?? first),
  };
}
