/** What a save tells of the report. Pure. */

import type { Contents, Lang, Row } from "../lib/types";

/** The contents with a row as it is now: the chapter's words and the whole report's follow. */
export function withRow(contents: Contents, row: Row): Contents {
  const index = contents.rows.findIndex((each) => each.id === row.id);
  const before = contents.rows[index];
  if (!before) return contents;
  const rows = [...contents.rows];
  rows[index] = row;
  const words = { ...contents.words };
  for (const lang of Object.keys(row.languages) as Lang[]) {
    const more = (row.languages[lang]?.words_within ?? 0) - (before.languages[lang]?.words_within ?? 0);
    if (more === 0) continue;
    if (words[lang] !== undefined) words[lang] += more;
    for (const above of ancestors(rows, index)) {
      const chapter = rows[above]!;
      const standing = chapter.languages[lang];
      if (!standing) continue;
      const grown = { ...standing, words_within: standing.words_within + more };
      rows[above] = { ...chapter, languages: { ...chapter.languages, [lang]: grown } };
    }
  }
  return { ...contents, rows, words };
}

/** The rows a row is in, the nearest first. */
export function ancestors(rows: readonly Row[], index: number): number[] {
  const found: number[] = [];
  let level = rows[index]?.level ?? 0;
  for (let above = index - 1; above >= 0; above -= 1) {
    const row = rows[above]!;
    if (row.level < level) {
      found.push(above);
      level = row.level;
    }
  }
  return found;
}

/** The page before a page and the one after it. */
export function neighbours(rows: readonly Row[], id: string): { before: Row | undefined; after: Row | undefined } {
  const index = rows.findIndex((row) => row.id === id);
  return { before: rows[index - 1], after: index < 0 ? undefined : rows[index + 1] };
}

/** The languages on the page, the one that is written first before the other. */
export function shown(report: { languages: Lang[]; first: Lang }, wanted: "en" | "cy" | "both"): Lang[] {
  if (wanted !== "both" && report.languages.includes(wanted)) return [wanted];
  if (wanted !== "both" || report.languages.length < 2) return [report.first];
  return [report.first, report.first === "en" ? "cy" : "en"];
}
