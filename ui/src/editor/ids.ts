import { Plugin, type EditorState, type Transaction } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import { contentOf } from "./written";

/** A new permanent id: 64 random bits as hex digits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether a text is an id. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && /^[0-9a-f]{16}$/u.test(text);
}

/**
 * Keeps the id of every block at the top present and unique.
 *
 * 1. A block that is split: the first half keeps the id, the second gets a new
 *    one; it renders no passage of the other language until somebody says so.
 *    If nothing is left in the first half, as after Enter at the start, the
 *    text keeps id, source and answers, and the empty block before it is new.
 * 2. A block that becomes another (a paragraph a list, a list paragraphs):
 *    the new one takes over id, source and answers.
 * 3. What was pasted or made anew gets a new id.
 */
export function idsPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some((transaction) => transaction.docChanged) ? named(transactions, before, after) : null,
  });
}

function named(transactions: readonly Transaction[], before: EditorState, after: EditorState): Transaction | null {
  const taken = new Map<string, { node: Node; pos: number }>();
  const nameless: { node: Node; pos: number; twin: boolean; emptied?: boolean }[] = [];
  after.doc.forEach((node, pos) => {
    const id: unknown = node.attrs.id;
    const first = isId(id) ? taken.get(id) : undefined;
    if (first && contentOf(first.node) === null && contentOf(node) !== null) {
      nameless.push({ ...first, twin: true, emptied: true });
      taken.set(id as string, { node, pos });
    } else if (isId(id) && !first) taken.set(id, { node, pos });
    else nameless.push({ node, pos, twin: isId(id) });
  });
  if (nameless.length === 0) return null;
  const orphans = orphaned(transactions, before, taken);
  const change = after.tr;
  for (const { node, pos, twin, emptied } of nameless) {
    const found = twin ? -1 : orphans.findIndex((orphan) => orphan.pos >= pos && orphan.pos < pos + node.nodeSize);
    const heir = found < 0 ? null : orphans.splice(found, 1)[0]!.node;
    change.setNodeAttribute(pos, "id", heir ? heir.attrs.id : newId());
    if (heir) {
      change.setNodeAttribute(pos, "source", heir.attrs.source);
      change.setNodeAttribute(pos, "answers", heir.attrs.answers);
    } else if (twin) {
      change.setNodeAttribute(pos, "source", null);
      if (emptied) change.setNodeAttribute(pos, "answers", []);
    }
  }
  return change;
}

/** Blocks that were at the top and are not any more, with the place where their text is now. */
function orphaned(transactions: readonly Transaction[], before: EditorState, taken: ReadonlyMap<string, unknown>): { node: Node; pos: number }[] {
  const orphans: { node: Node; pos: number }[] = [];
  before.doc.forEach((node, start) => {
    if (taken.has(node.attrs.id as string)) return;
    let pos = firstText(node, start);
    for (const transaction of transactions) {
      const mapped = transaction.mapping.mapResult(pos, 1);
      // A block without text is gone when what follows its edge is.
      if (pos === start ? mapped.deletedAfter : mapped.deletedAcross) return;
      pos = mapped.pos;
    }
    orphans.push({ node, pos });
  });
  return orphans;
}

/** Where the text of a block begins: unlike its edge, that place outlives wrapping and lifting. */
function firstText(node: Node, start: number): number {
  let pos = start;
  let inner: Node | null = node;
  while (inner && !inner.isTextblock) {
    pos += 1;
    inner = inner.firstChild;
  }
  return inner ? pos + 1 : start;
}
