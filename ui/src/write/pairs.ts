/** How the passages of two languages stand beside each other. Pure. */

import type { Written } from "../lib/types";

/** A passage of the other language that nothing here renders, and after which passage it would stand. */
export interface Missing {
  after: string | null;
  source: string;
}

/** The passages of `theirs` that `mine` has no rendering of, in their order. */
export function missing(mine: readonly Written[], theirs: readonly Written[]): Missing[] {
  const rendering = new Map<string, string>();
  for (const passage of mine) if (passage.source !== null) rendering.set(passage.source, passage.id);
  const known = new Set(mine.map((passage) => passage.id));
  const found: Missing[] = [];
  let after: string | null = null;
  for (const passage of theirs) {
    const own: string | undefined =
      rendering.get(passage.id) ?? (passage.source !== null && known.has(passage.source) ? passage.source : undefined);
    if (own !== undefined) after = own;
    else if (passage.source === null) found.push({ after, source: passage.id });
  }
  return found;
}

/** Which passages stand level: of the left column, and of the right. */
export function pairs(left: readonly Written[], right: readonly Written[]): [string, string][] {
  const ids = new Set(left.map((passage) => passage.id));
  const found = new Map<string, string>();
  for (const passage of right) if (passage.source !== null && ids.has(passage.source)) found.set(passage.source, passage.id);
  const theirs = new Set(right.map((passage) => passage.id));
  for (const passage of left) {
    if (passage.source !== null && theirs.has(passage.source) && !found.has(passage.id)) found.set(passage.id, passage.source);
  }
  // A box that stands for a passage bears that passage's id.
  for (const box of missing(right, left)) found.set(box.source, box.source);
  for (const box of missing(left, right)) found.set(box.source, box.source);
  return [...found];
}

/** Where something in a column begins and how high it is of itself. */
export interface Box {
  id: string;
  top: number;
  height: number;
}

/**
 * The least heights that bring pairs level. `set` are those that are set now:
 * the tops were measured with them. Boxes are in the order of their column.
 */
export function level(
  left: { boxes: readonly Box[]; set: ReadonlyMap<string, number> },
  right: { boxes: readonly Box[]; set: ReadonlyMap<string, number> },
  pairs: readonly [string, string][],
): { left: Map<string, number>; right: Map<string, number> } {
  const heights = { left: new Map<string, number>(), right: new Map<string, number>() };
  const [ours, theirs] = [natural(left), natural(right)];
  const pushed = { left: 0, right: 0 };
  for (const [one, other] of inOrder(pairs, ours, theirs)) {
    const [mine, yours] = [ours.tops[one]! + pushed.left, theirs.tops[other]! + pushed.right];
    const [side, column, row] = mine < yours ? (["left", ours, one] as const) : (["right", theirs, other] as const);
    const by = Math.abs(mine - yours);
    // What is above grows; at the very top nothing is.
    if (by < 0.5 || row === 0) continue;
    heights[side].set(column.ids[row - 1]!, column.heights[row - 1]! + by);
    pushed[side] += by;
  }
  return heights;
}

interface Column {
  ids: string[];
  tops: number[];
  heights: number[];
}

/** A column as it would be without the least heights. */
function natural({ boxes, set }: { boxes: readonly Box[]; set: ReadonlyMap<string, number> }): Column {
  let grown = 0;
  const tops: number[] = [];
  for (const box of boxes) {
    tops.push(box.top - grown);
    grown += Math.max(0, (set.get(box.id) ?? 0) - box.height);
  }
  return { ids: boxes.map((box) => box.id), tops, heights: boxes.map((box) => box.height) };
}

/** The pairs that follow each other in both columns; one that crosses another is left where it is. */
function inOrder(pairs: readonly [string, string][], left: Column, right: Column): [number, number][] {
  const rows = (column: Column) => new Map(column.ids.map((id, row) => [id, row]));
  const [ours, theirs] = [rows(left), rows(right)];
  const placed = pairs
    .map(([one, other]) => [ours.get(one) ?? -1, theirs.get(other) ?? -1] as [number, number])
    .filter(([one, other]) => one >= 0 && other >= 0)
    .sort(([a], [b]) => a - b);
  let last = -1;
  return placed.filter(([, other]) => {
    if (other <= last) return false;
    last = other;
    return true;
  });
}
