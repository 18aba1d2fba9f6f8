/** Where something comes from, as a person would say it: “Additional Guidance §3”. */

import { hasWords, t } from "./i18n.svelte";

/** The sources that go by a number inside the pack. */
export const SOURCES = ["000", "001", "002", "003", "004"];

export function cite(source: string): string {
  const [key = "", ...place] = source.split(" ");
  const words = `help-short-${key}`;
  if (!SOURCES.includes(key) || !hasWords(words)) return source;
  return [t(words), ...place].join(" ");
}

/** Several sources, one after the other. */
export function cites(sources: string[]): string {
  return sources.map(cite).join("; ");
}
