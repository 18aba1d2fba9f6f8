/** Where something comes from, as a person would say it: “Additional Guidance §3”. */

import { hasWords, t } from "./i18n.svelte";

/** The sources that go by a number inside the pack. */
export const SOURCES = ["000", "001", "002", "003", "004"];

/** What says where in a source, as the pack writes it, each with the end of a message’s key. */
const PLACES: Record<string, string> = {
  paragraph: "paragraph", bullet: "bullet", table: "table", note: "note", measure: "measure", Standard: "standard",
  Annex: "annex", Introduction: "introduction", "Measuring the quality standards": "standards", "Part 8 Code": "part-8",
  Leadership: "leadership", Workforce: "workforce", "Financial resources": "money",
  People: "people", Prevention: "prevention", "Partnership and Integration": "partnership", "Well-being": "wellbeing",
  "Inspections and reviews": "inspections", "Complaints and representations": "complaints", "Other sources of information": "sources",
};
const PLACE = new RegExp(`\\b(${Object.keys(PLACES).join("|")})\\b`, "g");

export function cite(source: string): string {
  const [key = "", ...place] = source.split(" ");
  const words = `help-short-${key}`;
  if (!SOURCES.includes(key) || !hasWords(words)) return source;
  return [t(words), ...(place.length > 0 ? [place.join(" ").replace(PLACE, (found) => t(`help-cite-${PLACES[found]}`))] : [])].join(" ");
}

/** Several sources, one after the other. */
export function cites(sources: string[]): string {
  return sources.map(cite).join("; ");
}
