import { dropCursor } from "@tiptap/pm/dropcursor";
import { gapCursor } from "@tiptap/pm/gapcursor";
import type { Plugin } from "@tiptap/pm/state";
import { tableEditing } from "@tiptap/pm/tables";
import { accentsPlugin } from "./accents";
import { captionsPlugin } from "./captions";
import { clipboardPlugin } from "./clipboard";
import { marksPlugin } from "./decorations";
import { idsPlugin } from "./ids";
import { keysPlugin, type KeyActs } from "./keys";
import { linksPlugin } from "./links";
import { marginPlugin } from "./margin";
import type { Options } from "./options";
import { rowsPlugin } from "./rows";
import { shapePlugin } from "./shape";
import { typingPlugin } from "./typing";

/** All that an editor is made of, the first asked first. The options are read anew each time: they may change. */
export function plugins(options: () => Options, acts: Pick<KeyActs, "levelTwo" | "link" | "act" | "openLink">): Plugin[] {
  const { lang } = options();
  let plainWished = 0;
  return [
    accentsPlugin(),
    typingPlugin(lang, acts.levelTwo),
    keysPlugin({
      ...acts,
      undo: () => options().onUndo?.(),
      redo: () => options().onRedo?.(),
      leave: (direction) => {
        options().onLeave?.(direction);
        return options().onLeave !== undefined;
      },
      plainPaste: () => {
        plainWished = Date.now();
      },
    }),
    clipboardPlugin({
      lang,
      words: (key, values) => options().words(key, values),
      notice: (text) => options().onNotice?.(text),
      files: (files) => options().onFiles?.(files),
      // The paste follows its keys at once; a wish that led to nothing is forgotten.
      takesPlain: () => {
        const wished = Date.now() - plainWished < 1000;
        plainWished = 0;
        return wished;
      },
    }),
    linksPlugin((address) => options().onOpenLink?.(address)),
    marksPlugin({ spell: (at) => options().onSpell?.(at), explain: (at) => options().onExplain?.(at), finding: (at) => options().onFinding?.(at) }),
    rowsPlugin(),
    captionsPlugin(() => options().words("editor-caption")),
    marginPlugin({
      badge: (id) => options().onBadge?.(id),
      answers: (id) => options().onAnswers?.(id),
      evidence: (id) => options().onEvidence?.(id),
      layout: () => options().onLayout?.(),
    }),
    tableEditing({ allowTableNodeSelection: true }),
    gapCursor(),
    dropCursor({ class: "editor-drop", color: false, width: 2 }),
    shapePlugin(),
    idsPlugin(),
  ];
}
