/** An outline as boxes within boxes, read as `report::pictures::outline` reads it. */

export interface Branch {
  words: string;
  within: Branch[];
}

const MAX_BOXES = 200;
const MAX_DEPTH = 6;

/** The boxes of an outline: two spaces, or a tab, are one level. */
export function branches(text: string): Branch[] {
  const top: Branch[] = [];
  /** The last box at each level. */
  const open: Branch[] = [];
  const lines = text.split("\n").filter((line) => line.trim() !== "").slice(0, MAX_BOXES);
  for (const line of lines) {
    const words = line.trim().replace(/^[-•]+/u, "").trim();
    if (words === "") continue;
    const spaces = /^\s*/u.exec(line)![0].replaceAll("\t", "  ").length;
    const level = Math.min(Math.floor(spaces / 2), open.length, MAX_DEPTH - 1);
    const branch: Branch = { words, within: [] };
    (open[level - 1]?.within ?? top).push(branch);
    open.length = level;
    open.push(branch);
  }
  return top;
}

/** What stands in the middle of a ring, and its stages. */
export function ring(top: Branch[]): { centre: string | null; stages: Branch[] } {
  const [only] = top;
  return top.length === 1 && only && only.within.length > 0 ? { centre: only.words, stages: only.within } : { centre: null, stages: top };
}
