/** Words in the place of a caption that is not written, so that a table shows where it goes. They are no part of the text. */

import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { types } from "./schema";

/** Shows `words` where a table has no caption. */
export function captionsPlugin(words: () => string): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const empty: Decoration[] = [];
        // Tables stand at the top of the text, each with its caption first.
        doc.forEach((node, offset) => {
          const caption = node.type === types.table ? node.child(0) : null;
          if (caption?.content.size === 0) empty.push(Decoration.node(offset + 1, offset + 1 + caption.nodeSize, { class: "editor-no-caption", "data-placeholder": words() }));
        });
        return DecorationSet.create(doc, empty);
      },
    },
  });
}
