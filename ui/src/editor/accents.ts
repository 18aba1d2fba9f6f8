import { Plugin, PluginKey, type EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** An accent that can be typed before its letter. */
export type Accent = "circumflex" | "acute" | "grave" | "diaeresis";

const COMBINING: Record<Accent, string> = { circumflex: "\u0302", acute: "\u0301", grave: "\u0300", diaeresis: "\u0308" };
const LETTERS = "aeiouwyAEIOUWY";

/** The letters of Welsh that keyboards lack, the commonest first, for a palette. */
export const LETTERS_WITH_ACCENTS: readonly string[] = [
  ..."ŵŷâêîôûŴŶÂÊÎÔÛ", // to bach
  ..."ïöëäüÏÖËÄÜ", // didolnod
  ..."áéíóúẃýÁÉÍÓÚẂÝ", // acen ddyrchafedig
  ..."àèìòùẁỳÀÈÌÒÙẀỲ", // acen ddisgynedig
];

/** Other characters a report needs, for the same palette. */
export const SIGNS: readonly string[] = [..."“”‘’–—…£€°½¼¾×±²³•§©™\u00a0"];

/** A letter with an accent, or null if there is none. */
export function accented(letter: string, accent: Accent): string | null {
  if (!LETTERS.includes(letter)) return null;
  const composed = (letter + COMBINING[accent]).normalize("NFC");
  return composed.length === 1 ? composed : null;
}

const key = new PluginKey<Accent | null>("accents");

/** The accent that waits for its letter. */
export function pendingAccent(state: EditorState): Accent | null {
  return key.getState(state) ?? null;
}

/** Lets the next letter have an accent. */
export function waitFor(view: EditorView, accent: Accent | null): void {
  if (pendingAccent(view.state) !== accent) view.dispatch(view.state.tr.setMeta(key, { accent }));
}

/**
 * An accent and then its letter, as on the dead keys of some keyboards. Any
 * other character is written as it is, and the accent is forgotten.
 */
export function accentsPlugin(): Plugin {
  return new Plugin<Accent | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, value) => {
        const meta = transaction.getMeta(key) as { accent: Accent | null } | undefined;
        if (meta) return meta.accent;
        return transaction.docChanged || transaction.selectionSet ? null : value;
      },
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        const accent = pendingAccent(view.state);
        if (!accent) return false;
        const letter = accented(text, accent);
        if (letter === null) return false;
        view.dispatch(view.state.tr.insertText(letter, from, to).scrollIntoView());
        return true;
      },
      handleDOMEvents: {
        blur: (view) => {
          waitFor(view, null);
          return false;
        },
      },
    },
  });
}
