import type { Node } from "@tiptap/pm/model";
import { Selection } from "@tiptap/pm/state";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import type { Placed } from "../lib/blocks";
import type { PlacedView } from "./options";

/** Draws something placed: as the page wants it, or by its label alone. It is looked at and moved, never edited. */
export function placedNodeView(make?: PlacedView): (node: Node, view: EditorView, at: () => number | undefined) => NodeView {
  return (node, view, at) => {
    const dom = document.createElement("div");
    dom.className = "editor-placed";
    dom.contentEditable = "false";
    const id = node.attrs.id as string | null;
    if (id) dom.dataset.passage = id;
    const label = String(node.attrs.label);
    const inner = make?.({ content: node.attrs.content as unknown, what: node.attrs.what as Placed, label }, { remove: () => remove(view, at()) });
    dom.append(inner ? inner.dom : document.createTextNode(label));
    return {
      dom,
      ignoreMutation: () => true,
      // What is done with its buttons is no selecting or dragging.
      stopEvent: (event) => event.target instanceof Element && event.target.closest("button") !== null && dom.contains(event.target),
      update: (next) => {
        // A new id is only noted; anything else is drawn anew.
        if (next.type !== node.type || next.attrs.content !== node.attrs.content || next.attrs.what !== node.attrs.what || next.attrs.label !== node.attrs.label) return false;
        dom.dataset.passage = String(next.attrs.id);
        return true;
      },
      ...(inner?.destroy ? { destroy: inner.destroy } : {}),
    };
  };
}

/** Takes it out of the text; the caret goes to where it was. */
function remove(view: EditorView, at: number | undefined): void {
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node || !view.editable) return;
  const change = view.state.tr.delete(at, at + node.nodeSize);
  const near = change.doc.resolve(Math.min(at, change.doc.content.size));
  view.dispatch(change.setSelection(Selection.near(near)).scrollIntoView());
  view.focus();
}
