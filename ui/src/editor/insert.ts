import { Fragment, Slice, type Node } from "@tiptap/pm/model";
import { NodeSelection, type Transaction } from "@tiptap/pm/state";
import { handlePaste, isInTable } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { newId } from "./ids";
import { topAt } from "./places";
import { isList, schema, types } from "./schema";

/**
 * Puts blocks in place of the selection.
 *
 * 1. A table into a table: cell by cell. Anything else into a cell, a caption
 *    or, if it is one paragraph, a sub-heading: its words, on one line.
 * 2. One paragraph: into the text at the caret.
 * 3. A list into a list: as items of it.
 * 4. What cannot stand in a list or quotation: below it, rather than taking it apart.
 * 5. At the very start of a text that is there: above it, so that it stays the passage it is.
 * 6. Else blocks, of which the first and last paragraph join the text around them.
 */
export function insertNodes(view: EditorView, given: Node[]): void {
  const { state } = view;
  // At the top each gets its id now: given one by one afterwards, thousands would take minutes.
  const nodes = state.selection.$from.depth > 1 ? given : given.map(withId);
  if (nodes.length === 0) return;
  const only = nodes.length === 1 ? nodes[0]! : null;
  const parent = state.selection.$from.parent;
  if (isInTable(state) && only?.type === types.table) {
    handlePaste(view, null as unknown as ClipboardEvent, new Slice(Fragment.from(only.child(1)), 0, 0));
    return;
  }
  const change = state.tr;
  const oneLine = parent.type === types.line || parent.type === types.caption || (parent.type === types.heading && only?.type === types.paragraph);
  if (oneLine) change.replaceSelection(new Slice(lineOf(nodes), 0, 0));
  else if (only?.type === types.paragraph) change.replaceSelection(new Slice(Fragment.from(nodes), 1, 1));
  else if (only && isList(only) && inItem(state.selection.$from)) insertItems(change, only);
  else if (state.selection.$from.depth > 1 && nodes.some((node) => !nestable(node))) below(change, nodes);
  else insertBlocks(change, nodes);
  view.dispatch(change.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
}

/** The words of some blocks on one line. */
export function lineOf(nodes: Node[]): Fragment {
  const texts: Node[] = [];
  for (const node of nodes) {
    const walk = (child: Node): boolean => {
      if (!child.isTextblock) return true;
      if (child.content.size > 0 && texts.length > 0) texts.push(schema.text(" "));
      child.forEach((inline) => texts.push(inline.type === types.break ? schema.text(" ") : inline));
      return false;
    };
    if (walk(node)) node.descendants(walk);
  }
  return Fragment.fromArray(texts);
}

function withId(node: Node): Node {
  return node.attrs.id ? node : node.type.create({ ...node.attrs, id: newId() }, node.content, node.marks);
}

/** Items after the item of the caret, or into it if the caret is in the middle of its text. */
function insertItems(change: Transaction, list: Node): void {
  const { $from, empty } = change.selection;
  const atEnd = empty && $from.parentOffset > 0 && $from.parentOffset === $from.parent.content.size && $from.indexAfter(-1) === $from.node(-1).childCount;
  if (!atEnd) {
    change.replaceSelection(new Slice(Fragment.from(list), 3, endDepth(list)));
    return;
  }
  const at = $from.after(-1);
  change.insert(at, list.content);
  change.setSelection(near(change, at + list.content.size));
}

function insertBlocks(change: Transaction, nodes: Node[]): void {
  const { $from, empty } = change.selection;
  const top = topAt(change.doc, $from.pos);
  const blank = empty && $from.depth === 1 && top?.node.type === types.paragraph && top.node.content.size === 0;
  if (blank) {
    change.replaceWith(top.pos, top.pos + top.node.nodeSize, nodes);
    return caretAtEnd(change, top.pos + nodes.reduce((size, node) => size + node.nodeSize, 0));
  }
  if (empty && $from.depth === 1 && $from.parentOffset === 0 && top) {
    change.insert(top.pos, nodes);
    return caretAtEnd(change, top.pos + nodes.reduce((size, node) => size + node.nodeSize, 0));
  }
  const open = (node: Node | undefined): number => (node?.type === types.paragraph ? 1 : 0);
  change.replaceSelection(new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes[nodes.length - 1])));
}

function below(change: Transaction, nodes: Node[]): void {
  if (!change.selection.empty) change.deleteSelection();
  const top = topAt(change.doc, change.selection.from);
  const at = top ? top.pos + top.node.nodeSize : change.doc.content.size;
  change.insert(at, nodes);
  caretAtEnd(change, at + nodes.reduce((size, node) => size + node.nodeSize, 0));
}

function caretAtEnd(change: Transaction, pos: number): void {
  const $pos = change.doc.resolve(Math.min(pos, change.doc.content.size));
  const before = $pos.nodeBefore;
  change.setSelection(before && before.type === types.placed ? NodeSelection.create(change.doc, pos - before.nodeSize) : near(change, pos));
}

function near(change: Transaction, pos: number): Transaction["selection"] {
  return NodeSelection.near(change.doc.resolve(pos), -1);
}

function inItem($from: Transaction["selection"]["$from"]): boolean {
  return $from.depth > 1 && $from.node(-1).type === types.item;
}

/** How far the end of a list can be opened: to the text of its last item, if that is a paragraph. */
function endDepth(list: Node): number {
  return list.lastChild?.lastChild?.type === types.paragraph ? 3 : 0;
}

function nestable(node: Node): boolean {
  return node.type === types.paragraph || node.type === types.quote || isList(node);
}
