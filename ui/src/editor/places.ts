import type { Node } from "@tiptap/pm/model";
import { types } from "./schema";

/** A place in a passage, in UTF-16 units of its plain text. */
export type Place = { passage: string; offset: number };

/** A stretch of a passage. */
export type Range = { passage: string; from: number; to: number };

/** A block of text within a passage; `pos` is where its text begins in the document, and `length` is that of its plain text. */
type Span = { block: Node; offset: number; pos: number; length: number; counts: boolean };

/** Where every text of a block at the top stands, both in its plain text (see `plainOf`) and in the document. */
export type Layout = { text: string; spans: Span[] };

/** Lays out the block that begins at `start`. */
export function layout(node: Node, start: number): Layout {
  const spans: Span[] = [];
  let text = "";
  let begun = false;
  const add = (block: Node, pos: number, separator: string, counts: boolean): void => {
    if (counts && begun) text += separator;
    if (counts) begun = true;
    const own = block.textBetween(0, block.content.size, undefined, (leaf) => plainLeaf(leaf));
    spans.push({ block, offset: text.length, pos: pos + 1, length: own.length, counts });
    text += own;
  };
  if (node.isTextblock) {
    add(node, start, "", true);
    return { text, spans };
  }
  node.descendants((child, offset) => {
    if (!child.isTextblock) return true;
    const pos = start + 1 + offset;
    if (child.type === types.line) {
      add(child, pos, rowStart(node, offset) ? "\n" : "\t", true);
    } else add(child, pos, "\n", child.content.size > 0);
    return false;
  });
  return { text, spans };
}

/** The place of a position of the document; null outside every text. */
export function placeAt(doc: Node, pos: number): Place | null {
  const top = topAt(doc, pos);
  if (!top) return null;
  const passage = top.node.attrs.id as string;
  const { spans } = layout(top.node, top.pos);
  const span = spans.find((span) => pos >= span.pos && pos <= span.pos + span.block.content.size);
  if (span) return { passage, offset: span.offset + textBefore(span.block, pos - span.pos) };
  const before = spans.filter((span) => span.pos <= pos).pop();
  return { passage, offset: before ? before.offset + before.length : 0 };
}

/**
 * The position of a place; null if the passage is not there. Beyond the end
 * means the end. Within what cannot be divided, it is `before` or `after` that.
 */
export function positionOf(doc: Node, place: Place, divided: "before" | "after" = "before"): number | null {
  const top = passageAt(doc, place.passage);
  if (!top) return null;
  const { spans } = layout(top.node, top.pos);
  const holds = (span: Span): boolean => place.offset >= span.offset && place.offset <= span.offset + span.length;
  const span = spans.find((span) => span.counts && holds(span)) ?? spans.find(holds);
  if (span) return span.pos + sizeBefore(span.block, Math.max(0, place.offset - span.offset), divided);
  const last = spans[spans.length - 1];
  return last ? last.pos + last.block.content.size : top.pos;
}

/** The parts of a range, one for each text it touches, as positions. */
export function positionsOf(doc: Node, range: Range): { from: number; to: number }[] {
  const top = passageAt(doc, range.passage);
  if (!top) return [];
  return layout(top.node, top.pos).spans.flatMap((span) => {
    const from = Math.max(range.from, span.offset) - span.offset;
    const to = Math.min(range.to, span.offset + span.length) - span.offset;
    if (from >= to) return [];
    return [{ from: span.pos + sizeBefore(span.block, from, "before"), to: span.pos + sizeBefore(span.block, to, "after") }];
  });
}

/** Whether a stretch holds a value that follows a record. */
export function holdsLive(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, (node) => {
    found ||= node.type === types.live;
  });
  return found;
}

/** How long the plain text of an inline is. */
export function textLength(inline: Node): number {
  return inline.isText ? inline.nodeSize : plainLeaf(inline).length;
}

/** What an inline that is no text says in plain text. */
function plainLeaf(leaf: Node): string {
  return leaf.type === types.live ? String(leaf.attrs.text) : "\n";
}

/** How much plain text stands before a place within a block. */
function textBefore(block: Node, size: number): number {
  let text = 0;
  let at = 0;
  for (const child of block.children) {
    if (at >= size) break;
    text += child.isText ? Math.min(child.nodeSize, size - at) : textLength(child);
    at += child.nodeSize;
  }
  return text;
}

/** The place within a block that stands after so much plain text. What cannot be divided is all `before` the place or all `after` it. */
function sizeBefore(block: Node, offset: number, divided: "before" | "after"): number {
  let left = offset;
  let at = 0;
  for (const child of block.children) {
    const length = textLength(child);
    if (left < length) return at + (child.isText ? left : left > 0 && divided === "after" ? child.nodeSize : 0);
    left -= length;
    at += child.nodeSize;
  }
  return at;
}

/** The block at the top with this id. */
export function passageAt(doc: Node, id: string): { node: Node; pos: number } | null {
  let pos = 0;
  for (const node of doc.children) {
    if (node.attrs.id === id) return { node, pos };
    pos += node.nodeSize;
  }
  return null;
}

/** The block at the top that holds a position. */
export function topAt(doc: Node, pos: number): { node: Node; pos: number } | null {
  const $pos = doc.resolve(Math.min(Math.max(pos, 0), doc.content.size));
  const index = Math.min($pos.index(0), doc.childCount - 1);
  if (index < 0) return null;
  return { node: doc.child(index), pos: $pos.posAtIndex(index, 0) };
}

/** Whether a line, whose place within the table is given, is the first of its row. */
function rowStart(table: Node, offset: number): boolean {
  const $line = table.resolve(offset);
  // Depths within a table: grid, row, cell.
  return $line.index(2) === 0;
}
