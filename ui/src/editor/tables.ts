import type { Node } from "@tiptap/pm/model";
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from "@tiptap/pm/state";
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, isInTable, selectedRect } from "@tiptap/pm/tables";
import type { Align } from "../lib/blocks";
import { insertBlock } from "./commands";
import { types } from "./schema";

/** What can be done to a table. */
export type TableAct = "row-above" | "row-below" | "column-before" | "column-after" | "delete-row" | "delete-column" | "delete-table" | Align;

/** A new table with this many rows below its header. */
export function insertTable(rows: number, columns: number): Command {
  const row = (type: typeof types.cell): Node =>
    types.row.create(
      null,
      Array.from({ length: Math.max(1, columns) }, () => type.create(null, types.line.create())),
    );
  const grid = types.grid.create(null, [row(types.head), ...Array.from({ length: Math.max(0, rows) }, () => row(types.cell))]);
  const table = types.table.create(null, [types.caption.create(), grid]);
  // The caret goes to the first heading; the caption is above it.
  return insertBlock([table], (change, pos) => change.setSelection(TextSelection.near(change.doc.resolve(pos + 4))));
}

/** One act on the table of the caret. */
export function table(act: TableAct): Command {
  return (state, dispatch) => {
    const around = tableAround(state);
    if (!around) return false;
    if (act === "delete-table") {
      dispatch?.(state.tr.delete(around.pos, around.pos + around.node.nodeSize).scrollIntoView());
      return true;
    }
    if (!isInTable(state)) return false;
    const { top, left, right, map } = selectedRect(state);
    switch (act) {
      case "row-above":
        // The header row stays the first.
        return top === 0 ? false : addRowBefore(state, dispatch);
      case "row-below":
        return addRowAfter(state, dispatch);
      case "column-before":
        return addColumnBefore(state, dispatch);
      case "column-after":
        return addColumnAfter(state, dispatch);
      case "delete-row":
        return top === 0 ? false : deleteRow(state, dispatch);
      case "delete-column":
        return left === 0 && right === map.width ? false : deleteColumn(state, dispatch);
      case "start":
      case "end":
        dispatch?.(aligned(state, left, right, act));
        return true;
    }
  };
}

/** The table around the caret, whether in a cell or in the caption, or the selected one. */
export function tableAround(state: EditorState): { node: Node; pos: number } | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.type === types.table) return { node: selection.node, pos: selection.from };
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type === types.table) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return null;
}

/**
 * To the next cell, or the one before. After the last cell comes a new row;
 * before the first comes the caption, and after the caption the first cell.
 */
export function nextCell(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const around = tableAround(state);
    if (!around || !state.selection.$from.parent.isTextblock) return false;
    const stops = textsOf(around.node, around.pos);
    const at = stops.findIndex((stop) => stop.pos === state.selection.$from.start());
    const next = stops[at + direction];
    if (next) {
      dispatch?.(selected(state.tr, next));
      return true;
    }
    if (direction < 0) return false;
    return addRowBelow(0)(state, dispatch);
  };
}

/** Enter: to the cell below; in the last row, to a new one. */
export const cellBelow: Command = (state, dispatch) => {
  const around = tableAround(state);
  if (!around) return false;
  const { $from } = state.selection;
  if ($from.parent.type === types.caption) return nextCell(1)(state, dispatch);
  if (!isInTable(state)) return false;
  const { left, bottom, map, tableStart } = selectedRect(state);
  if (bottom >= map.height) return addRowBelow(left)(state, dispatch);
  if (dispatch) {
    const pos = tableStart + map.positionAt(bottom, left, around.node.child(1));
    dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(pos + 1))).scrollIntoView());
  }
  return true;
};

/** Down or up from the edge of a table: to the cell in the same column, the caption, or out of the table. */
export function upDown(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const around = tableAround(state);
    const { selection } = state;
    if (!around || !(selection instanceof TextSelection) || !selection.empty) return false;
    const { $from } = selection;
    const inCaption = $from.parent.type === types.caption;
    if (inCaption && direction < 0) return false;
    if (inCaption) return nextCell(1)(state, dispatch && ((change) => dispatch(change.setSelection(TextSelection.near(change.doc.resolve(change.selection.from))))));
    const { top, left, bottom, map, tableStart } = selectedRect(state);
    let to: number;
    if (direction > 0 && bottom < map.height) to = tableStart + map.positionAt(bottom, left, around.node.child(1)) + 1;
    else if (direction < 0 && top > 0) to = tableStart + map.positionAt(top - 1, left, around.node.child(1)) + 1;
    else if (direction < 0) to = around.pos + 1;
    else return false;
    // `to` is where a cell or caption begins; the caret keeps its distance from there.
    const start = TextSelection.near(state.doc.resolve(to)).$from;
    const pos = start.pos + Math.min($from.parentOffset, start.parent.content.size);
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, pos)).scrollIntoView());
    return true;
  };
}

function addRowBelow(column: number): Command {
  return (state, dispatch) =>
    isInTable(state) &&
    addRowAfter(
      state,
      dispatch &&
        ((change) => {
          const { bottom, map, tableStart, table: grid } = selectedRect(state);
          const row = change.doc.resolve(tableStart).node().child(bottom);
          const pos = tableStart + (bottom < map.height ? map.positionAt(bottom, 0, grid) : grid.content.size + 1);
          const cell = Math.min(column, row.childCount - 1);
          let at = pos;
          for (let index = 0; index < cell; index += 1) at += row.child(index).nodeSize;
          dispatch(change.setSelection(TextSelection.near(change.doc.resolve(at + 1))).scrollIntoView());
        }),
    );
}

function aligned(state: EditorState, left: number, right: number, align: Align): Transaction {
  const { map, tableStart } = selectedRect(state);
  const change = state.tr;
  // The header says how a column is set; the other cells follow it.
  for (let column = left; column < right; column += 1) change.setNodeAttribute(tableStart + map.map[column]!, "align", align);
  return change;
}

function textsOf(node: Node, start: number): { pos: number; size: number }[] {
  const stops: { pos: number; size: number }[] = [];
  node.descendants((child, offset) => {
    if (child.isTextblock) stops.push({ pos: start + 2 + offset, size: child.content.size });
    return !child.isTextblock;
  });
  return stops;
}

function selected(change: Transaction, stop: { pos: number; size: number }): Transaction {
  // As in a word processor, moving by Tab selects what the cell holds.
  return change.setSelection(TextSelection.create(change.doc, stop.pos, stop.pos + stop.size)).scrollIntoView();
}
