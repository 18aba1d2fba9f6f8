import type { Node } from "@tiptap/pm/model";
import type { Lang } from "../lib/blocks";
import { layout, textLength } from "./places";
import { types } from "./schema";

/** A stretch of a passage's plain text in one language. */
export type LangRun = { lang: Lang; from: number; to: number };

/** The text of a passage for the spell-checker. */
export type PassageText = { passage: string; text: string; runs: LangRun[] };

/** The texts of all passages, each with the languages of its parts. */
export function textsOf(doc: Node, lang: Lang): PassageText[] {
  const texts: PassageText[] = [];
  doc.forEach((node, pos) => {
    if (node.type === types.placed) return;
    const { text, spans } = layout(node, pos);
    if (text === "") return;
    const runs: LangRun[] = [];
    for (const span of spans) {
      let from = span.offset;
      span.block.forEach((child) => {
        const foreign = types.foreign.isInSet(child.marks);
        const own = foreign ? (foreign.attrs.lang as Lang) : lang;
        const to = from + textLength(child);
        const last = runs[runs.length - 1];
        // Neighbours in one language are one run, so that no word is cut in two.
        if (last && last.lang === own && last.to === from) last.to = to;
        else runs.push({ lang: own, from, to });
        from = to;
      });
    }
    texts.push({ passage: node.attrs.id as string, text, runs });
  });
  return texts;
}
