/** Finding a measure in a catalogue. */

import type { CatalogueEntry } from "../../lib/types";

/** Those that have every word, in title or code, in either language; first what is suggested, then as the catalogue has them. */
export function foundIn(entries: CatalogueEntry[], words: string, suggested: string[]): CatalogueEntry[] {
  const wanted = bare(words).split(/\s+/).filter(Boolean);
  const has = ({ code, definition: { title } }: CatalogueEntry): boolean => {
    const text = bare(`${code} ${title.en} ${title.cy}`);
    return wanted.every((word) => text.includes(word));
  };
  const rank = ({ code, by }: CatalogueEntry): number => (suggested.includes(code) ? 0 : by === "code2016" ? 2 : 1);
  return entries.filter(has).sort((a, b) => rank(a) - rank(b));
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
