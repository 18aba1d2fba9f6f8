import type { Block } from "../../lib/blocks";
import type { ListMark } from "./marker";

/** A block as it was found: perhaps a line of a list that is not put together yet. */
export type Found = { block: Block; mark?: ListMark; continues?: boolean; quoted?: boolean; heading?: number; caption?: boolean };

/**
 * Puts lists together from lines that each know their level. A level that is
 * skipped is not made up: the line goes as deep as there are lists for it.
 */
export function assembled(found: Found[]): Found[] {
  const out: Found[] = [];
  let open: { mark: ListMark; items: Block[][] }[] = [];
  for (const each of found) {
    const { mark } = each;
    if (!mark) {
      const items = open[open.length - 1]?.items;
      if (each.continues && items) items[items.length - 1]!.push(each.block);
      else {
        open = [];
        out.push(each);
      }
      continue;
    }
    while (open.length > 0 && open[open.length - 1]!.mark.level > mark.level) open.pop();
    const last = open[open.length - 1];
    if (last && last.mark.level === mark.level) {
      if (last.mark.list === mark.list && last.mark.ordered === mark.ordered) {
        last.items.push([each.block]);
        continue;
      }
      open.pop();
    }
    const items: Block[][] = [[each.block]];
    const list: Block = { kind: "list", value: { start: mark.ordered ? mark.start : null, items } };
    const parent = open[open.length - 1];
    if (parent) parent.items[parent.items.length - 1]!.push(list);
    else out.push({ block: list });
    open.push({ mark, items });
  }
  return out;
}
