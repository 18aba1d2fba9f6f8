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
  const { doc } = state;
  if (doc.eq(next)) return null;
  const transaction = state.tr;
  if (sameOrder(doc, next)) {
    for (let index = doc.childCount - 1, end = doc.content.size; index >= 0; index -= 1) {
      const start = end - doc.child(index).nodeSize;
      if (!doc.child(index).eq(next.child(index))) replaceDifference(transaction, start, doc.child(index), next.child(index));
      end = start;
    }
    return transaction;
  }
  const { anchor, head } = state.selection;
  const [from, to] = [placeAt(doc, anchor), placeAt(doc, head)];
  const start = doc.content.findDiffStart(next.content);
  const ends = doc.content.findDiffEnd(next.content);
  if (start === null || !ends) return null;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  transaction.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap));
  if (state.selection instanceof TextSelection && from && to) {
    const [newAnchor, newHead] = [positionOf(transaction.doc, from), positionOf(transaction.doc, to)];
    if (newAnchor !== null && newHead !== null) {
      transaction.setSelection(TextSelection.between(transaction.doc.resolve(newAnchor), transaction.doc.resolve(newHead)));
    }
  }
  return transaction;
}

function merged(state: EditorState, list: Written[]): Node {
  const current = new Map<unknown, Node>();
  state.doc.forEach((node) => current.set(node.attrs.id, node));
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
  if (content.kind === "block" && passage.content.kind === "block") {
    const [ours, theirs] = [normalise([content.block]), normalise([passage.content.block])];
    return JSON.stringify(ours) === JSON.stringify(theirs);
  }
  return JSON.stringify(content) === JSON.stringify(passage.content);
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
