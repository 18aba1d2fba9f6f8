import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "@tiptap/pm/inputrules";
import type { EditorState, Plugin, Transaction } from "@tiptap/pm/state";
import type { Lang } from "../lib/blocks";
import { canLevelTwo, depthOf } from "./commands";
import { MAX_DEPTH } from "./normal";
import { types } from "./schema";

/** Welsh words that begin with an apostrophe after a space: ’n, ’r, ’w … */
const WELSH = /(^|[\s(“])‘(n|r|w|i|u|m|ch|th|na|ma|dy|nôl|sdim|dyn)([\s,.;:?!)])$/iu;
/** English ones: ’tis, ’em, the ’90s. */
const ENGLISH = /(^|[\s(“])‘(tis|twas|em|til|cause|n|\d\ds?)([\s,.;:?!)])$/iu;

/**
 * What typing turns into something else: `# ` into a sub-heading, `- ` into a
 * list, straight quotes into the right ones, `--` into a dash. Backspace or
 * undo straight afterwards gives back what was typed.
 */
export function typingPlugin(lang: Lang, onLevel: () => void): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^#\s$/u, types.heading, { level: "one" }),
      levelTwo(onLevel),
      shallow(wrappingInputRule(/^[-*•]\s$/u, types.bullets)),
      shallow(
        wrappingInputRule(
          /^(\d{1,4})[.)]\s$/u,
          types.numbered,
          (match) => ({ start: Number(match[1]) }),
          (match, node) => node.childCount + (node.attrs.start as number) === Number(match[1]),
        ),
      ),
      shallow(wrappingInputRule(/^>\s$/u, types.quote)),
      new InputRule(/"$/u, (state, _, start, end) => state.tr.insertText(opens(state, start) ? "“" : "”", start, end)),
      new InputRule(/'$/u, (state, _, start, end) => state.tr.insertText(opens(state, start) ? "‘" : "’", start, end)),
      apostrophe(WELSH, "cy", lang),
      apostrophe(ENGLISH, "en", lang),
      new InputRule(/--$/u, "–"),
    ],
  });
}

/** Whether a quotation mark here opens a quotation. */
function opens(state: EditorState, at: number): boolean {
  const $at = state.doc.resolve(at);
  const before = $at.parent.textBetween(0, $at.parentOffset, undefined, "\n").slice(-1);
  return before === "" || /[\s([{“‘–—/]/u.test(before);
}

function levelTwo(onLevel: () => void): InputRule {
  const rule = textblockTypeInputRule(/^##\s$/u, types.heading, { level: "two" });
  return guarded(rule, /^##\s$/u, (state) => {
    if (canLevelTwo(state)) return true;
    onLevel();
    return false;
  });
}

function shallow(rule: InputRule): InputRule {
  return guarded(rule, ruleOf(rule).match, (state) => depthOf(state) < MAX_DEPTH);
}

function guarded(rule: InputRule, match: RegExp, allowed: (state: EditorState) => boolean): InputRule {
  return new InputRule(match, (state, found, start, end) => (allowed(state) ? ruleOf(rule).handler(state, found, start, end) : null));
}

type Handler = (state: EditorState, match: RegExpMatchArray, start: number, end: number) => Transaction | null;

/** The handler of a rule is not in its declared type, though every rule has one. */
function ruleOf(rule: InputRule): { match: RegExp; handler: Handler } {
  return rule as unknown as { match: RegExp; handler: Handler };
}

/** An opening mark that turns out to stand for letters left out. */
function apostrophe(pattern: RegExp, of: Lang, lang: Lang): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const mark = types.foreign.isInSet(state.selection.$from.marks());
    if ((mark ? (mark.attrs.lang as Lang) : lang) !== of) return null;
    const quote = start + match[1]!.length;
    return state.tr.insertText(match[3]!, end).insertText("’", quote, quote + 1);
  });
}
