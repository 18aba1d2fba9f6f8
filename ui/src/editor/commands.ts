import { lift, setBlockType, toggleMark, wrapIn } from "@tiptap/pm/commands";
import { Fragment, type MarkType, type Node, type NodeType } from "@tiptap/pm/model";
import { liftListItem, sinkListItem, wrapInList } from "@tiptap/pm/schema-list";
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from "@tiptap/pm/state";
import type { Lang, SubLevel } from "../lib/blocks";
import { MAX_DEPTH } from "./normal";
import { isList, types } from "./schema";
import { topAt } from "./places";
import { safeAddress, visible } from "./tidy";

/** Makes the blocks of the selection paragraphs or sub-headings. A heading cannot stand in a list or quotation. */
export function style(to: "paragraph" | SubLevel): Command {
  return (state, dispatch) => {
    if (to === "paragraph") return setBlockType(types.paragraph)(state, dispatch);
    if (to === "two" && !canLevelTwo(state)) return false;
    return setBlockType(types.heading, { level: to })(state, dispatch);
  };
}

/** Whether a sub-heading of the second level may stand here: one of the first must be before it. */
export function canLevelTwo(state: EditorState): boolean {
  const at = topAt(state.doc, state.selection.from);
  let found = false;
  state.doc.forEach((node, pos) => {
    if (at && pos < at.pos && node.type === types.heading && node.attrs.level === "one") found = true;
  });
  return found;
}

/** Bold on or off. */
export const bold = toggled(types.strong);
/** Italic on or off. */
export const italic = toggled(types.emphasis);

/** Takes bold and italic off the selection. */
export const unstyled: Command = (state, dispatch) => {
  const { from, to } = state.selection;
  if (dispatch) {
    const change = state.tr;
    for (const type of [types.strong, types.emphasis]) change.removeMark(from, to, type).removeStoredMark(type);
    dispatch(change);
  }
  return true;
};

/** Marks the selected words as being in the other language, or takes the mark away. */
export function foreign(lang: Lang): Command {
  return (state, dispatch) => toggleMark(types.foreign, { lang })(state, dispatch);
}

/** Sets words with a link in place of the selection or of the link around the caret; no address takes the link away. */
export function link(address: string, text: string): Command {
  return (state, dispatch) => {
    const safe = safeAddress(address);
    if (safe === null && address.trim() !== "") return false;
    const range = linkRange(state) ?? linkable(state);
    if (!range) return false;
    if (!dispatch) return true;
    const change = state.tr;
    const words = visible(text).trim() || safe || "";
    const old = state.doc.textBetween(range.from, range.to, undefined, " ");
    let end = range.to;
    if (words !== old && words !== "") {
      const marks = (state.doc.nodeAt(range.from)?.marks ?? state.storedMarks ?? state.selection.$from.marks()).filter((mark) => mark.type !== types.link);
      change.replaceWith(range.from, range.to, state.schema.text(words, marks));
      end = range.from + words.length;
    }
    change.removeMark(range.from, end, types.link);
    if (safe !== null) change.addMark(range.from, end, types.link.create({ address: safe }));
    change.setSelection(TextSelection.create(change.doc, end)).removeStoredMark(types.link);
    dispatch(change.scrollIntoView());
    return true;
  };
}

/**
 * The words that a link would be set on; null if they are in more than one
 * place. Who marks a whole paragraph has often marked the step to the next one
 * as well: that is left out.
 */
export function linkable(state: EditorState): { from: number; to: number } | null {
  const { $from, $to } = TextSelection.between(state.selection.$from, state.selection.$to);
  if (!$from.parent.inlineContent) return null;
  if ($from.sameParent($to)) return { from: $from.pos, to: $to.pos };
  const step = $to.parentOffset === 0 && Selection.findFrom(state.doc.resolve($from.after()), 1, true)?.from === $to.pos;
  return step ? { from: $from.pos, to: $from.end() } : null;
}

/** The stretch of the link at the caret or selection, with its address. */
export function linkRange(state: EditorState): { from: number; to: number; address: string } | null {
  const { $from, to } = state.selection;
  const parent = $from.parent;
  if (!parent.isTextblock) return null;
  const end = linkable(state)?.to ?? to;
  const start = $from.start();
  const stretches: { from: number; to: number; address: string }[] = [];
  parent.forEach((child, offset) => {
    const mark = types.link.isInSet(child.marks);
    if (!mark) return;
    const address = mark.attrs.address as string;
    const last = stretches[stretches.length - 1];
    if (last && last.to === start + offset && last.address === address) last.to += child.nodeSize;
    else stretches.push({ from: start + offset, to: start + offset + child.nodeSize, address });
  });
  return stretches.find((stretch) => stretch.from <= $from.pos && end <= stretch.to) ?? null;
}

/** A list of one kind on or off; the other kind is changed into it. */
export function list(type: NodeType): Command {
  return (state, dispatch) => {
    const around = listAround(state);
    if (!around) {
      if (!allowsWrap(state)) return false;
      // A heading cannot stand in a list: it becomes a paragraph first.
      if (state.selection.$from.parent.type === types.heading) {
        const change = asParagraphs(state);
        return wrapInList(type)(state.apply(change), dispatch && ((wrapped) => dispatch(replayed(change, wrapped))));
      }
      return wrapInList(type)(state, dispatch);
    }
    if (around.node.type === type) return liftListItem(types.item)(state, dispatch);
    if (dispatch) {
      const { id, source, answers } = around.node.attrs;
      dispatch(state.tr.setNodeMarkup(around.pos, type, { id, source, answers }));
    }
    return true;
  };
}

/** A list item one level further in, below the item before it. */
export const indent: Command = (state, dispatch) => {
  if (depthOf(state) >= MAX_DEPTH) return false;
  return sinkListItem(types.item)(state, dispatch);
};

/** A list item one level further out. */
export const outdent: Command = liftListItem(types.item);

/** A quotation on or off. */
export const quote: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type === types.quote) return lift(state, dispatch) || liftList(state, dispatch);
  }
  if (!allowsWrap(state) || $from.parent.type === types.heading) return false;
  return wrapIn(types.quote)(state, dispatch);
};

/** Writes a character or words at the caret, in the style there. */
export function insertText(text: string): Command {
  return (state, dispatch) => {
    const shown = visible(text);
    if (shown === "") return false;
    dispatch?.(state.tr.insertText(shown).scrollIntoView());
    return true;
  };
}

/** Puts a value that follows a record at the caret. Bold and italic are as around it. */
export function insertLive(of: string, text: string): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.isTextblock) return false;
    const marks = (state.storedMarks ?? state.selection.$from.marks()).filter(({ type }) => type === types.strong || type === types.emphasis);
    dispatch?.(state.tr.replaceSelectionWith(types.live.create({ of, text }, null, marks), false).scrollIntoView());
    return true;
  };
}

/** A new line within the paragraph; where there is only one line, a space. */
export const lineBreak: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return false;
  if ($from.parent.type !== types.paragraph) return insertText(" ")(state, dispatch);
  dispatch?.(state.tr.replaceSelectionWith(types.break.create(), false).scrollIntoView());
  return true;
};

/** The innermost list around the selection. */
export function listAround(state: EditorState): { node: Node; pos: number } | null {
  const { $from, to } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (isList($from.node(depth)) && $from.end(depth) >= to) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return null;
}

/** How many lists and quotations stand around the caret. */
export function depthOf(state: EditorState): number {
  const { $from } = state.selection;
  let depth = 0;
  for (let level = $from.depth; level > 0; level -= 1) {
    const node = $from.node(level);
    if (isList(node) || node.type === types.quote) depth += 1;
  }
  return depth;
}

function toggled(mark: MarkType): Command {
  return toggleMark(mark, null, { removeWhenPresent: false, includeWhitespace: true });
}

function allowsWrap(state: EditorState): boolean {
  return state.selection.$from.parent.isTextblock && depthOf(state) < MAX_DEPTH;
}

function liftList(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  return liftListItem(types.item)(state, dispatch);
}

function asParagraphs(state: EditorState): Transaction {
  const change = state.tr;
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type === types.heading) {
      const { id, source, answers } = node.attrs;
      change.setNodeMarkup(pos, types.paragraph, { id, source, answers });
    }
    return !node.isTextblock;
  });
  return change;
}

function replayed(change: Transaction, next: Transaction): Transaction {
  for (const step of next.steps) change.step(step);
  return change;
}

/** A block put in place of an empty paragraph, or below the block of the caret. */
export function insertBlock(nodes: Node[], select: (change: Transaction, pos: number) => void): Command {
  return (state, dispatch) => {
    const top = topAt(state.doc, state.selection.from);
    if (!top) return false;
    if (!dispatch) return true;
    const change = state.tr;
    const empty = top.node.type === types.paragraph && top.node.content.size === 0;
    const at = empty ? top.pos : top.pos + top.node.nodeSize;
    if (empty) change.replaceWith(at, at + top.node.nodeSize, Fragment.from(nodes));
    else change.insert(at, Fragment.from(nodes));
    select(change, at);
    dispatch(change.scrollIntoView());
    return true;
  };
}
