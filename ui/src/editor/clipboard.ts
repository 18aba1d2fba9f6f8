import { DOMSerializer, Fragment, Slice, type Node } from "@tiptap/pm/model";
import { Plugin, Selection, TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import type { Lang } from "../lib/blocks";
import { newId } from "./ids";
import { insertNodes } from "./insert";
import type { Words } from "./options";
import { noticeOf, readHtml, readText, type Pasted } from "./paste";
import { layout } from "./places";
import { schema, types } from "./schema";
import { blockNodes } from "./written";

/** Our own form, which keeps ids and what is placed. */
const OWN = "application/x-llunio";
/** Only what this run of the program copied is believed to be our own; a web page could write the same form. */
const SECRET = newId() + newId();

export type Clipboard = {
  lang: Lang;
  words: Words;
  notice: (text: string) => void;
  /** Takes files that were dropped or pasted: the caret is where they belong. */
  files: (files: File[]) => void;
  /** Whether the next paste was asked for as plain text; asking takes the wish back. */
  takesPlain: () => boolean;
};

type Own = { secret: string; from: string; cut: boolean; nodes: unknown[]; openStart: number; openEnd: number; whole: number };

/** Copying, cutting, pasting and dropping. Nothing is left to the browser's own way with HTML. */
export function clipboardPlugin({ lang, words, notice, files, takesPlain }: Clipboard): Plugin {
  const self = newId();
  const take = (view: EditorView, data: DataTransfer, plain: boolean): boolean => {
    if (!plain && pasteOwn(view, data.getData(OWN), self)) return true;
    const html = plain ? "" : data.getData("text/html");
    const given = [...data.files];
    // The addresses of files are not words; words that come with a picture of themselves are.
    const text = data.getData("text/plain") || (given.length > 0 ? "" : data.getData("text/uri-list"));
    const pasted: Pasted = html.trim() !== "" ? readHtml(html, text, lang) : readText(text);
    if (pasted.blocks.length === 0 && given.length > 0) {
      files(given);
      return true;
    }
    insertNodes(view, blockNodes(pasted.blocks));
    const said = noticeOf(pasted, words);
    if (said) notice(said);
    return true;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        copy: (view, event) => copy(view, event, self, false),
        cut: (view, event) => copy(view, event, self, true),
        paste: (view, event) => {
          event.preventDefault();
          const plain = takesPlain();
          if (view.editable && event.clipboardData) take(view, event.clipboardData, plain);
          return true;
        },
        drop: (view, event) => {
          const data = event.dataTransfer;
          // What is dragged within the text is moved by the editor itself.
          if (!data || (view as { dragging?: unknown }).dragging) return false;
          event.preventDefault();
          if (!view.editable) return true;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
          if (data.files.length > 0) {
            files([...data.files]);
            return true;
          }
          // What says that it brings files, and brings none, is a folder or out of reach.
          if ([...data.types].includes("Files")) {
            notice(words("editor-drop-nothing"));
            return true;
          }
          take(view, data, false);
          view.focus();
          return true;
        },
      },
      // Should anything reach the editor's own reader all the same, it gets nothing.
      transformPastedHTML: () => "",
    },
  });
}

/** What is selected as whole nodes; cells are given a table of their own. */
function selected(view: EditorView): Slice {
  const { selection } = view.state;
  if (!(selection instanceof CellSelection)) return selection.content();
  const rows: Node[] = [];
  selection.content().content.forEach((row) => {
    const type = rows.length === 0 ? types.head : types.cell;
    const cells: Node[] = [];
    row.forEach((cell) => cells.push(type.create(cell.attrs, cell.content)));
    rows.push(types.row.create(null, cells));
  });
  const grid = rows[0]?.type === types.row ? types.grid.create(null, rows) : null;
  return grid ? new Slice(Fragment.from(types.table.create(null, [types.caption.create(), grid])), 0, 0) : selection.content();
}

function copy(view: EditorView, event: ClipboardEvent, self: string, cut: boolean): boolean {
  const data = event.clipboardData;
  if (view.state.selection.empty || !data) return false;
  event.preventDefault();
  const slice = selected(view);
  const nodes: unknown[] = [];
  slice.content.forEach((node) => nodes.push(node.toJSON()));
  const cuts = cut && view.editable;
  const blocks = wholeBlocks(view.state);
  // The words of one paragraph that are copied are words; if they are cut, nothing of the paragraph is left, so it is the paragraph.
  const whole = blocks && (cuts || !view.state.selection.$from.sameParent(view.state.selection.$to)) ? blocks.count : 0;
  const own: Own = { secret: SECRET, from: self, cut: cuts, nodes, openStart: slice.openStart, openEnd: slice.openEnd, whole };
  data.clearData();
  data.setData(OWN, JSON.stringify(own));
  data.setData("text/plain", plainText(slice));
  data.setData("text/html", html(slice));
  if (cuts) {
    const change = blocks ? withoutBlocks(view.state, blocks) : view.state.tr.deleteSelection();
    view.dispatch(change.scrollIntoView().setMeta("uiEvent", "cut"));
  }
  return true;
}

/** Blocks at the top, from one position to another. */
type Blocks = { from: number; to: number; count: number };

/** The blocks a selection covers from the start of the first to the end of the last, or to the start of the one after it. */
function wholeBlocks({ doc, selection }: EditorState): Blocks | null {
  if (!(selection instanceof TextSelection)) return null;
  const { $from, $to } = selection;
  if ($from.depth === 0 || $to.depth === 0) return null;
  const [from, next] = [$from.before(1), $to.before(1)];
  if ($from.pos !== textStart($from.node(1), from)) return null;
  const last = $to.index(0);
  let to: number;
  if ($to.pos === textEnd($to.node(1), $to.after(1)) && $to.node(1).content.size > 0) to = $to.after(1);
  else if (next > from && $to.pos === textStart($to.node(1), next)) to = next;
  else return null;
  return { from, to, count: (to === next ? last : last + 1) - doc.resolve(from).index(0) };
}

/** Takes blocks away. Where no text follows for the caret to stand in, an empty paragraph of its own takes their place. */
function withoutBlocks(state: EditorState, { from, to }: Blocks): Transaction {
  const change = state.tr;
  const next = state.doc.resolve(to).nodeAfter;
  if (next?.isTextblock) change.delete(from, to);
  else change.replaceWith(from, to, types.paragraph.create({ id: newId() }));
  return change.setSelection(Selection.near(change.doc.resolve(from), 1));
}

function textStart(node: Node, pos: number): number {
  let at = pos + 1;
  for (let inner: Node | null = node; inner && !inner.isTextblock; inner = inner.firstChild) at += 1;
  return at;
}

function textEnd(node: Node, after: number): number {
  let at = after - 1;
  for (let inner: Node | null = node; inner && !inner.isTextblock; inner = inner.lastChild) at -= 1;
  return at;
}

/** Words for other programs: no ids, no classes of ours. */
function html(slice: Slice): string {
  // A document of its own loads and runs nothing.
  const inert = document.implementation.createHTMLDocument("");
  const body = inert.body;
  body.append(DOMSerializer.fromSchema(schema).serializeFragment(slice.content, { document: inert }));
  for (const element of body.querySelectorAll("*")) for (const name of ["data-passage", "class", "rel"]) element.removeAttribute(name);
  return body.innerHTML;
}

function plainText(slice: Slice): string {
  const texts: string[] = [];
  slice.content.forEach((node) => {
    if (node.isInline) texts.push(node.text ?? (node.type === types.live ? String(node.attrs.text) : "\n"));
    else texts.push(node.type === types.placed ? String(node.attrs.label) : layout(node, 0).text);
  });
  return texts.join(slice.content.firstChild?.isInline ? "" : "\n\n");
}

function pasteOwn(view: EditorView, written: string, self: string): boolean {
  if (written === "") return false;
  try {
    const own = JSON.parse(written) as Own;
    if (own.secret !== SECRET) return false;
    const nodes = own.nodes.map((node) => renamed(view, schema.nodeFromJSON(node), own.cut && own.from === self));
    const slice = new Slice(Fragment.fromArray(nodes), own.openStart, own.openEnd);
    const inText = view.state.selection.$from.parent;
    if (insertWhole(view, nodes.slice(0, own.whole))) return true;
    const whole = slice.openStart === 0 && slice.openEnd === 0;
    if (whole || inText.type === types.line || inText.type === types.caption || inText.type === types.heading) insertNodes(view, nodes);
    else view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta("uiEvent", "paste"));
    return true;
  } catch {
    return false;
  }
}

/** Puts whole blocks before the paragraph or heading the caret is at the start of, or in place of an empty paragraph; what is there stays itself. */
function insertWhole(view: EditorView, nodes: Node[]): boolean {
  const { $from, empty } = view.state.selection;
  if (nodes.length === 0 || !empty || $from.depth !== 1 || $from.parentOffset > 0) return false;
  const blank = $from.parent.content.size === 0;
  if (blank && $from.parent.type !== types.paragraph) return false;
  const change = view.state.tr;
  const at = $from.before(1);
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  change.replaceWith(at, blank ? $from.after(1) : at, nodes.map((node) => (node.attrs.id ? node : node.type.create({ ...node.attrs, id: newId() }, node.content))));
  change.setSelection(Selection.near(change.doc.resolve(at + size), -1));
  view.dispatch(change.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  return true;
}

/** A block that was cut here keeps its id while no other has it; a copy is a passage of its own. */
function renamed(view: EditorView, node: Node, cut: boolean): Node {
  if (!("id" in node.attrs)) return node;
  let free = cut;
  view.state.doc.forEach((other) => {
    if (other.attrs.id === node.attrs.id) free = false;
  });
  return free ? node : node.type.create({ ...node.attrs, id: null, source: null }, node.content, node.marks);
}
