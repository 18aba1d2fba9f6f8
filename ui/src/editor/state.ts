import type { EditorState } from "@tiptap/pm/state";
import { isInTable, selectedRect } from "@tiptap/pm/tables";
import type { Mark, MarkType } from "@tiptap/pm/model";
import type { SubLevel } from "../lib/blocks";
import { canLevelTwo, depthOf, indent, linkable, linkRange, list, listAround, outdent, quote } from "./commands";
import { types } from "./schema";
import { tableAround } from "./tables";
import { pendingAccent, type Accent } from "./accents";

/** What is active at the caret, and what can be done there, for a toolbar. */
export type State = {
  style: "paragraph" | SubLevel | null;
  bold: boolean;
  italic: boolean;
  foreign: boolean;
  /** The address of the link at the caret. */
  link: string | null;
  list: "bullets" | "numbered" | null;
  quote: boolean;
  /** Where in a table the caret is. */
  table: null | "caption" | "header" | "cells";
  /** How the column of the caret is set. */
  align: "start" | "end" | null;
  /** Nothing is selected. */
  empty: boolean;
  /** An accent waits for its letter. */
  accent: Accent | null;
  can: {
    style: boolean;
    levelTwo: boolean;
    link: boolean;
    list: boolean;
    indent: boolean;
    outdent: boolean;
    quote: boolean;
    foreign: boolean;
    deleteRow: boolean;
    deleteColumn: boolean;
    rowAbove: boolean;
  };
};

/** Reads the state for the toolbar. */
export function stateOf(state: EditorState): State {
  const { selection } = state;
  const { $from } = selection;
  const parent = $from.parent;
  const around = listAround(state);
  const grid = isInTable(state) ? selectedRect(state) : null;
  const quoted = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some((node) => node.type === types.quote);
  const free = $from.depth === 1 && parent.isTextblock;
  return {
    style: parent.type === types.paragraph ? "paragraph" : parent.type === types.heading ? (parent.attrs.level as SubLevel) : null,
    bold: active(state, types.strong),
    italic: active(state, types.emphasis),
    foreign: active(state, types.foreign),
    link: linkRange(state)?.address ?? null,
    list: around ? (around.node.type === types.bullets ? "bullets" : "numbered") : null,
    quote: quoted,
    table: grid ? (grid.top === 0 ? "header" : "cells") : tableAround(state) ? "caption" : null,
    align: grid ? (grid.table.child(0).child(grid.left).attrs.align as "start" | "end") : null,
    empty: selection.empty,
    accent: pendingAccent(state),
    can: {
      style: free,
      levelTwo: free && canLevelTwo(state),
      link: linkable(state) !== null,
      list: list(types.bullets)(state),
      indent: indent(state) && depthOf(state) > 0,
      outdent: outdent(state),
      quote: quote(state),
      foreign: parent.isTextblock && !selection.empty,
      deleteRow: grid !== null && grid.top > 0,
      deleteColumn: grid !== null && !(grid.left === 0 && grid.right === grid.map.width),
      rowAbove: grid !== null && grid.top > 0,
    },
  };
}

function active(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? ($from.parent.inlineContent ? $from.marks() : ([] as readonly Mark[]))) !== undefined;
  let all = true;
  let some = false;
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isText) return;
    some = true;
    if (!type.isInSet(node.marks)) all = false;
  });
  return some && all;
}
