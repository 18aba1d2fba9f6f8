import { DOMSerializer, Fragment, Slice, type Node } from "@tiptap/pm/model";
import { Plugin, TextSelection } from "@tiptap/pm/state";
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
  /** Whether the next paste was asked for as plain text; asking takes the wish back. */
  takesPlain: () => boolean;
};

type Own = { secret: string; from: string; cut: boolean; nodes: unknown[]; openStart: number; openEnd: number };

/** Copying, cutting, pasting and dropping. Nothing is left to the browser's own way with HTML. */
export function clipboardPlugin({ lang, words, notice, takesPlain }: Clipboard): Plugin {
  const self = newId();
  const take = (view: EditorView, data: DataTransfer, plain: boolean): boolean => {
    if (!plain && pasteOwn(view, data.getData(OWN), self)) return true;
    const html = plain ? "" : data.getData("text/html");
    const text = data.getData("text/plain") || data.getData("text/uri-list");
    const pasted: Pasted = html.trim() !== "" ? readHtml(html, text, lang) : readText(text);
    if (pasted.blocks.length === 0 && text === "" && data.files.length > 0) {
      notice(words("editor-drop-refused"));
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
          if (data.files.length > 0 || [...data.types].includes("Files")) {
            notice(words("editor-drop-refused"));
            return true;
          }
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
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
  const own: Own = { secret: SECRET, from: self, cut: cut && view.editable, nodes, openStart: slice.openStart, openEnd: slice.openEnd };
  data.clearData();
  data.setData(OWN, JSON.stringify(own));
  data.setData("text/plain", plainText(slice));
  data.setData("text/html", html(slice));
  if (cut && view.editable) view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta("uiEvent", "cut"));
  return true;
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
    if (node.isInline) texts.push(node.text ?? "\n");
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
    const whole = slice.openStart === 0 && slice.openEnd === 0;
    if (whole || inText.type === types.line || inText.type === types.caption || inText.type === types.heading) insertNodes(view, nodes);
    else view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta("uiEvent", "paste"));
    return true;
  } catch {
    return false;
  }
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
