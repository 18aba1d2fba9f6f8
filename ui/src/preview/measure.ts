/** How many pages each section takes, from where the sections begin. */

import type { Pages, Row } from "../lib/types";

export interface Span {
  first: number;
  /** To the nearest half: a section that begins half-way down takes half of that page. */
  count: number;
}

/** Whether a section is that of a row, or one of the questions within it. */
const within = (section: string, id: string) => section === id || section.startsWith(`${id}.`);

/** The pages of each row of the report; a chapter's are those of all in it. */
export function measure(rows: Row[], pages: Pages): Map<string, Span> {
  const found = new Map<string, Span>();
  rows.forEach((row, index) => {
    let after = index + 1;
    while (after < rows.length && (rows[after]?.level ?? 0) > row.level) after++;
    const ids = rows.slice(index, after).map((one) => one.id);
    const mine = pages.starts.flatMap((start, at) => (ids.some((id) => within(start.section, id)) ? [at] : []));
    const first = pages.starts[mine[0] ?? -1];
    if (!first) return;
    const next = pages.starts[(mine.at(-1) ?? 0) + 1];
    const end = next ? next.page + next.down : pages.count + 1;
    const count = Math.max(0.5, Math.round((end - first.page - first.down) * 2) / 2);
    found.set(row.id, { first: first.page, count });
  });
  return found;
}

/** The page a section begins on. */
export function startOf(section: string, pages: Pages): number | null {
  return pages.starts.find((start) => within(start.section, section))?.page ?? null;
}
