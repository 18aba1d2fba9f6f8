import { Plugin, type EditorState, type Transaction } from "@tiptap/pm/state";
import { Fragment, type Node } from "@tiptap/pm/model";
import { fixTables } from "@tiptap/pm/tables";
import { rowHeaders } from "./normal";
import { schema, types } from "./schema";
import { needsEnd } from "./written";
import { hasHidden, visible } from "./tidy";

/** Blocks that were looked at and are as they should be. */
const good = new WeakSet<Node>();

/**
 * Keeps what the schema alone cannot: a table is rectangular, its first row and
 * no other holds headings, a column is set one way; text holds no hidden
 * characters; and below a table, a quotation or something placed there is
 * always a place to go on writing.
 */
export function shapePlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some((transaction) => transaction.docChanged) ? shaped(before, after) : null,
  });
}

function shaped(before: EditorState, after: EditorState): Transaction | null {
  const rectangular = fixTables(after, before);
  if (rectangular) return rectangular;
  const change = after.tr;
  after.doc.forEach((node, pos) => {
    if (good.has(node)) return;
    const changed = change.steps.length;
    if (node.type === types.table) shapeTable(change, node, pos);
    clean(change, node, pos);
    if (change.steps.length === changed) good.add(node);
  });
  if (needsEnd(change.doc.children)) change.insert(change.doc.content.size, types.paragraph.create());
  return change.docChanged ? change : null;
}

function shapeTable(change: Transaction, table: Node, pos: number): void {
  // 1: the table’s edge; then the caption, then the grid’s edge.
  const gridPos = pos + 1 + table.child(0).nodeSize;
  const grid = table.child(1);
  const header = grid.child(0);
  grid.forEach((row, rowOffset, rowIndex) => {
    row.forEach((cell, cellOffset, column) => {
      const cellPos = gridPos + 1 + rowOffset + 1 + cellOffset;
      const type = rowIndex === 0 ? types.head : types.cell;
      const align = header.maybeChild(column)?.attrs.align ?? "start";
      if (cell.type !== type || cell.attrs.align !== align) change.setNodeMarkup(cellPos, type, { ...cell.attrs, align });
    });
  });
  const align: ("start" | "end")[] = [];
  header.forEach((cell) => align.push(cell.attrs.align as "start" | "end"));
  // Whether the first column heads the rows follows from the columns, as it does in the project file.
  if (table.attrs.rowHeaders !== rowHeaders(align)) change.setNodeAttribute(pos, "rowHeaders", rowHeaders(align));
}

function clean(change: Transaction, block: Node, start: number): void {
  block.descendants((node, offset) => {
    if (!node.isText || !hasHidden(node.text ?? "")) return;
    const from = change.mapping.map(start + 1 + offset);
    const text = visible(node.text ?? "");
    change.replaceWith(from, from + node.nodeSize, text === "" ? Fragment.empty : schema.text(text, node.marks));
  });
}
