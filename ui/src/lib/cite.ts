/** Where something comes from, as a person would say it: “Additional Guidance §3”. */

import { hasWords, t } from "./i18n.svelte";

/** The sources that go by a number inside the pack. */
export const SOURCES = ["000", "001", "002", "003", "004"];

/** The words that say where in a source, each with a message. Headings stay as the source has them. */
const PLACES = ["paragraph", "bullet", "table", "note"];

export function cite(source: string): string {
  const [key = "", ...place] = source.split(" ");
  const words = `help-short-${key}`;
  if (!SOURCES.includes(key) || !hasWords(words)) return source;
  const said = place.map((word) => (PLACES.includes(word) ? t(`help-cite-${word}`) : word));
  return [t(words), ...said].join(" ");
}

/** Several sources, one after the other. */
export function cites(sources: string[]): string {
  return sources.map(cite).join("; ");
}
