/** How many pages each section takes, from where the sections begin. */

import type { Pages, Row } from "../lib/types";

export interface Span {
  first: number;
  count: number;
}

/** Whether a section is that of a row, or one of the questions within it. */
const within = (section: string, id: string) => section === id || section.startsWith(`${id}.`);

/** The pages of each row of the report; a chapter's are those of all in it. */
export function measure(rows: Row[], pages: Pages): Map<string, Span> {
  const found = new Map<string, Span>();
  rows.forEach((row, index) => {
    let end = index + 1;
    while (end < rows.length && (rows[end]?.level ?? 0) > row.level) end++;
    const ids = rows.slice(index, end).map((one) => one.id);
    const mine = pages.starts.flatMap((start, at) => (ids.some((id) => within(start.section, id)) ? [at] : []));
    const first = pages.starts[mine[0] ?? -1];
    if (!first) return;
    const next = pages.starts[(mine.at(-1) ?? 0) + 1];
    const count = Math.max(1, (next?.page ?? pages.count + 1) - first.page);
    found.set(row.id, { first: first.page, count });
  });
  return found;
}

/** The page a section begins on. */
export function startOf(section: string, pages: Pages): number | null {
  return pages.starts.find((start) => within(start.section, section))?.page ?? null;
}
