/** What can be placed in the text by reference, and what is asked about each. Pure. */

import type { Exhibit, Lang, Of, Text } from "../lib/types";

/** Everything that can be placed, in the order of the menu. */
export const KINDS = [
  "metric-table", "metric-chart", "metric-story", "money-table", "money-chart", "money-words", "promises",
  "case-study", "quote", "picture", "links", "evidence", "inspections", "complaints", "themes",
] as const;
export type Kind = (typeof KINDS)[number];

/** How many years a table or chart can show. */
export const YEARS = [1, 2, 3, 4, 5, 6] as const;

/** What is answered in the dialog. All kinds have the same answers; each uses its own. */
export interface Answers {
  /** The records chosen, in their order. */
  chosen: string[];
  years: number;
  wales: boolean;
  chart: "bar" | "line" | "stacked";
  lastYear: boolean;
  made: "last-year" | "this-year";
  part: string;
  table: boolean;
  caption: Text;
  alt: Text;
}

/** What each kind asks: how many records, whether it has a caption, whether it must be described. */
export const ASKS: Record<Kind, { records: "none" | "one" | "many"; caption: boolean; alt: boolean }> = {
  "metric-table": { records: "many", caption: true, alt: false },
  "metric-chart": { records: "many", caption: true, alt: true },
  "metric-story": { records: "one", caption: false, alt: false },
  "money-table": { records: "none", caption: true, alt: false },
  "money-chart": { records: "none", caption: true, alt: true },
  "money-words": { records: "none", caption: false, alt: false },
  promises: { records: "none", caption: true, alt: false },
  "case-study": { records: "one", caption: false, alt: false },
  quote: { records: "one", caption: false, alt: false },
  picture: { records: "one", caption: false, alt: false },
  links: { records: "many", caption: true, alt: false },
  evidence: { records: "many", caption: true, alt: false },
  inspections: { records: "none", caption: true, alt: false },
  complaints: { records: "none", caption: true, alt: false },
  themes: { records: "none", caption: true, alt: false },
};

/** The answers a dialog begins with: those of an exhibit, or the usual ones. `part` is the part that is written in. */
export function answersOf(exhibit: Exhibit | null, part: string): Answers {
  const first: Answers = {
    chosen: [], years: 3, wales: false, chart: "bar", lastYear: true, made: "last-year", part, table: false,
    caption: { en: "", cy: "" }, alt: { en: "", cy: "" },
  };
  if (!exhibit) return first;
  const { of, caption, alt } = exhibit;
  const told = { ...first, caption: { ...caption }, alt: { ...alt } };
  switch (of.kind) {
    case "metric-table": return { ...told, chosen: [...of.codes], years: of.years, wales: of.wales };
    case "metric-chart": return { ...told, chosen: [...of.codes], years: of.years, chart: of.chart };
    case "metric-story": return { ...told, chosen: [of.code] };
    case "money-table": return { ...told, lastYear: of.last_year };
    case "promises": return { ...told, part: of.part, made: of.made, table: of.table };
    case "links": return { ...told, chosen: [...of.links] };
    case "evidence": return { ...told, chosen: [...of.evidence] };
    case "money-chart":
    case "money-words":
    case "inspections":
    case "complaints":
    case "themes":
      return told;
  }
}

/** What an exhibit shows, by the answers; null for what is placed without one. */
export function shownBy(kind: Kind, { chosen, years, wales, chart, lastYear, made, part, table }: Answers): Of | null {
  switch (kind) {
    case "metric-table": return { kind, codes: chosen, years, wales };
    case "metric-chart": return { kind, codes: chosen, years, chart };
    case "metric-story": return { kind, code: chosen[0] ?? "" };
    case "money-table": return { kind, last_year: lastYear };
    case "promises": return { kind, part, made, table };
    case "links": return { kind, links: chosen };
    case "evidence": return { kind, evidence: chosen };
    case "money-chart":
    case "money-words":
    case "inspections":
    case "complaints":
    case "themes":
      return { kind };
    case "case-study":
    case "quote":
    case "picture":
      return null;
  }
}

/** What a passage’s content refers to; null for what holds all it shows. */
export function kindOf(content: unknown): { kind: "picture" | "exhibit" | "testimony"; id: string } | null {
  if (typeof content !== "object" || content === null || !("kind" in content)) return null;
  const { kind } = content;
  if (kind !== "picture" && kind !== "exhibit" && kind !== "testimony") return null;
  const id = (content as Record<string, unknown>)[kind];
  return typeof id === "string" ? { kind, id } : null;
}

/** The part a section is in: `people` of `people.iii`. */
export function partOf(section: string): string {
  return section.split(".")[0] ?? section;
}

/** The passage that what is placed follows: that of the caret, or the nearest before it that is in the file. `order` is the order on the page. */
export function followed(at: string | null, order: readonly string[], written: readonly string[]): string | null {
  if (at === null) return written.at(-1) ?? null;
  for (let place = order.indexOf(at); place >= 0; place -= 1) {
    const id = order[place];
    if (id !== undefined && written.includes(id)) return id;
  }
  return null;
}

/** What was placed: the passage that is new, with its language. */
export function newIn(before: ReadonlySet<string>, after: readonly { id: string; lang: Lang }[], lang: Lang): string | null {
  return after.find((one) => one.lang === lang && !before.has(one.id))?.id ?? null;
}
