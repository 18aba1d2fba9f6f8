import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, TextSelection, type EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { types } from "./schema";
import { passageAt } from "./places";

/** A passage of the other language that nothing here renders yet, and the passage after which it would stand. */
export type Placeholder = { after: string | null; source: string; label: string };

type Rows = { heights: ReadonlyMap<string, number>; placeholders: readonly Placeholder[]; set: DecorationSet };

const key = new PluginKey<Rows>("rows");

/** Keeps rows level with those of the other language, and shows what is not translated. */
export function rowsPlugin(): Plugin {
  return new Plugin<Rows>({
    key,
    state: {
      init: () => ({ heights: new Map(), placeholders: [], set: DecorationSet.empty }),
      apply: (transaction, rows, before, state) => {
        const meta = transaction.getMeta(key) as Partial<Rows> | undefined;
        if (!meta && !transaction.docChanged) return rows;
        const next = { ...rows, ...meta };
        // While somebody types, no row comes or goes: what is drawn only moves.
        if (!meta && sameRows(before.doc, state.doc)) return { ...next, set: rows.set.map(transaction.mapping, state.doc) };
        return { ...next, set: drawn(state, next) };
      },
    },
    props: { decorations: (state) => key.getState(state)!.set },
  });
}

/** Sets the least height of passages, and of placeholders by their source, in pixels. */
export function setHeights(view: EditorView, heights: ReadonlyMap<string, number>): void {
  const old = key.getState(view.state)!.heights;
  const same = old.size === heights.size && [...heights].every(([id, height]) => old.get(id) === height);
  if (!same) view.dispatch(view.state.tr.setMeta(key, { heights: new Map(heights) }));
}

/** Shows a button for each passage that is not translated. */
export function setPlaceholders(view: EditorView, placeholders: readonly Placeholder[]): void {
  if (JSON.stringify(key.getState(view.state)!.placeholders) === JSON.stringify(placeholders)) return;
  view.dispatch(view.state.tr.setMeta(key, { placeholders: [...placeholders] }));
}

/**
 * Where each passage and placeholder begins, below the editor's upper edge, and
 * how high it is of itself, the space below it included but not the least
 * height that was set.
 */
export function heightsOf(view: EditorView): Map<string, { top: number; height: number }> {
  const upper = view.dom.getBoundingClientRect().top;
  const elements = [...view.dom.querySelectorAll<HTMLElement>(":scope > [data-passage], :scope > [data-source]")];
  const tops = elements.map((element) => element.getBoundingClientRect().top - upper);
  // A class of the root is no change of the text to the editor; a style of a block would be.
  view.dom.classList.add("editor-measuring");
  const heights = elements.map((element) => element.getBoundingClientRect().height + (Number.parseFloat(getComputedStyle(element).marginBottom) || 0));
  view.dom.classList.remove("editor-measuring");
  return new Map(
    elements.map((element, index) => [element.dataset.passage ?? element.dataset.source!, { top: tops[index]!, height: heights[index]! }]),
  );
}

/** Whether two documents have the same passages in the same order. */
export function sameRows(a: Node, b: Node): boolean {
  if (a.childCount !== b.childCount) return false;
  return a.children.every((node, index) => {
    const other = b.child(index);
    return node === other || (node.type === other.type && node.attrs.id === other.attrs.id && node.attrs.source === other.attrs.source);
  });
}

function drawn(state: EditorState, { heights, placeholders }: Rows): DecorationSet {
  const decorations: Decoration[] = [];
  const rendered = new Set<unknown>();
  state.doc.forEach((node, pos) => {
    rendered.add(node.attrs.source);
    const height = heights.get(node.attrs.id as string);
    if (height !== undefined) decorations.push(Decoration.node(pos, pos + node.nodeSize, { style: least(height) }));
  });
  placeholders
    // A paragraph that was begun for it is there, though it may still be empty.
    .filter((placeholder) => !rendered.has(placeholder.source))
    .forEach((placeholder, index) => {
      const after = placeholder.after === null ? null : passageAt(state.doc, placeholder.after);
      const pos = after ? after.pos + after.node.nodeSize : 0;
      const height = heights.get(placeholder.source);
      decorations.push(
        Decoration.widget(pos, (view) => button(view, placeholder, height), {
          key: `${placeholder.source} ${placeholder.label} ${height ?? ""}`,
          side: -1000 + index,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      );
    });
  return DecorationSet.create(state.doc, decorations);
}

/** The space below a block belongs to its height, so that rows of unlike blocks are level. */
function least(height: number): string {
  return `min-height: calc(${Math.max(0, height)}px - var(--editor-gap, 0px))`;
}

function button(view: EditorView, placeholder: Placeholder, height: number | undefined): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "editor-placeholder";
  element.contentEditable = "false";
  element.dataset.source = placeholder.source;
  element.append(document.createTextNode(placeholder.label));
  if (height !== undefined) element.setAttribute("style", least(height));
  element.addEventListener("click", (event) => {
    event.preventDefault();
    if (view.editable) begin(view, placeholder);
  });
  return element;
}

/** A paragraph that renders the passage, with the caret in it. */
function begin(view: EditorView, { after, source }: Placeholder): void {
  const { state } = view;
  const before = after === null ? null : passageAt(state.doc, after);
  const change = state.tr;
  const only = state.doc.childCount === 1 && state.doc.firstChild!.type === types.paragraph && state.doc.firstChild!.content.size === 0;
  const at = before ? before.pos + before.node.nodeSize : 0;
  // An empty slot holds one empty paragraph: that one is used.
  if (only && state.doc.firstChild!.attrs.source === null) change.setNodeAttribute(0, "source", source).setSelection(TextSelection.create(change.doc, 1));
  else {
    change.insert(at, types.paragraph.create({ source }));
    change.setSelection(TextSelection.create(change.doc, at + 1));
  }
  view.dispatch(change.scrollIntoView());
  view.focus();
}
