import type { Node } from "@tiptap/pm/model";
import { TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import type { Written } from "../lib/blocks";
import { normalise } from "./normal";
import { placeAt, positionOf } from "./places";
import { schema, types } from "./schema";
import { contentOf, fromWritten, needsEnd, passageNodes } from "./written";

/**
 * The smallest change that makes a document hold these passages, or null if it
 * does already. Passages that differ only by what the project file tidies
 * (a space at the end of what is being typed) stay as they are.
 */
export function change(state: EditorState, list: Written[]): Transaction | null {
  const next = merged(state, list);
  if (state.doc.eq(next)) return null;
  const transaction = state.tr;
  if (!sameOrder(state.doc, next)) reorder(transaction, state, next);
  for (let index = next.childCount - 1, end = transaction.doc.content.size; index >= 0; index -= 1) {
    const now = transaction.doc.child(index);
    const start = end - now.nodeSize;
    if (!now.eq(next.child(index))) replaceDifference(transaction, start, now, next.child(index));
    end = start;
  }
  return transaction;
}

/** First only which passages there are and in what order; what they hold follows. The caret stays in its passage. */
function reorder(transaction: Transaction, state: EditorState, next: Node): void {
  const { doc, selection } = state;
  const current = byId(doc);
  const order = schema.topNodeType.create(
    null,
    next.children.map((node) => current.get(node.attrs.id) ?? node),
  );
  const start = doc.content.findDiffStart(order.content);
  const ends = doc.content.findDiffEnd(order.content);
  if (start === null || !ends) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  transaction.replace(start, ends.a + overlap, order.slice(start, ends.b + overlap));
  const [from, to] = [placeAt(doc, selection.anchor), placeAt(doc, selection.head)];
  if (!(selection instanceof TextSelection) || !from || !to) return;
  const [anchor, head] = [positionOf(transaction.doc, from), positionOf(transaction.doc, to)];
  if (anchor === null || head === null) return;
  transaction.setSelection(TextSelection.between(transaction.doc.resolve(anchor), transaction.doc.resolve(head)));
}

function byId(doc: Node): Map<unknown, Node> {
  return new Map(doc.children.map((node) => [node.attrs.id, node]));
}

function merged(state: EditorState, list: Written[]): Node {
  const current = byId(state.doc);
  const nodes = list.flatMap((passage) => {
    const node = current.get(passage.id);
    return node && same(node, passage) ? [node] : passageNodes(passage);
  });
  keepEmpty(state, nodes);
  if (needsEnd(nodes)) {
    const last = state.doc.lastChild!;
    nodes.push(blank(last) && !nodes.includes(last) ? last : fromWritten([]).child(0));
  }
  return schema.topNodeType.create(null, nodes);
}

/** The empty paragraph the caret stands in is no passage, but taking it away would move the caret. */
function keepEmpty(state: EditorState, nodes: Node[]): void {
  const { $head } = state.selection;
  const index = $head.depth === 0 ? -1 : $head.index(0);
  const here = index < 0 ? null : state.doc.child(index);
  // The one empty paragraph of an empty slot makes way for text.
  if (nodes.length > 0 && state.doc.childCount === 1) return;
  if (!here || !blank(here) || nodes.some((node) => node.attrs.id === here.attrs.id)) return;
  const before = index === 0 ? null : state.doc.child(index - 1).attrs.id;
  const at = nodes.findIndex((node) => node.attrs.id === before);
  if (nodes.length === 0 || index === 0 || at >= 0) nodes.splice(at + 1, 0, here);
}

function blank(node: Node): boolean {
  return node.type === types.paragraph && node.content.size === 0;
}

function same(node: Node, passage: Written): boolean {
  const attrs = JSON.stringify([node.attrs.source, node.attrs.answers]) === JSON.stringify([passage.source, passage.answers]);
  const content = contentOf(node);
  if (!attrs || !content || content.kind !== passage.content.kind) return false;
  if (JSON.stringify(content) === JSON.stringify(passage.content)) return true;
  if (content.kind === "block" && passage.content.kind === "block") {
    const [ours, theirs] = [normalise([content.block]), normalise([passage.content.block])];
    return JSON.stringify(ours) === JSON.stringify(theirs);
  }
  return false;
}

function sameOrder(a: Node, b: Node): boolean {
  if (a.childCount !== b.childCount) return false;
  for (let index = 0; index < a.childCount; index += 1) if (a.child(index).attrs.id !== b.child(index).attrs.id) return false;
  return true;
}

function replaceDifference(transaction: Transaction, pos: number, from: Node, to: Node): void {
  if (!from.sameMarkup(to)) {
    transaction.replaceWith(pos, pos + from.nodeSize, to);
    return;
  }
  const start = from.content.findDiffStart(to.content);
  const ends = from.content.findDiffEnd(to.content);
  if (start === null || !ends) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  transaction.replace(pos + 1 + start, pos + 1 + ends.a + overlap, to.slice(start, ends.b + overlap));
}
