import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import type { Placed } from "../lib/blocks";
import type { PlacedView } from "./options";

/** Draws something placed: as the page wants it, or by its label alone. It is looked at and moved, never edited. */
export function placedNodeView(make?: PlacedView): (node: Node) => NodeView {
  return (node) => {
    const dom = document.createElement("div");
    dom.className = "editor-placed";
    dom.contentEditable = "false";
    const id = node.attrs.id as string | null;
    if (id) dom.dataset.passage = id;
    const label = String(node.attrs.label);
    const inner = make?.({ what: node.attrs.what as Placed, label });
    dom.append(inner ? inner.dom : document.createTextNode(label));
    return {
      dom,
      ignoreMutation: () => true,
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
