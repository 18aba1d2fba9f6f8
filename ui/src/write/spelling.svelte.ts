/** Marks words that nobody knows: what has changed is asked about after a pause. */

import type { PassageText, Range, SectionEditor } from "../editor";
import type { Lang } from "../lib/types";

/** How long a pause is. */
export const PAUSE = 500;
/** How many answers are kept. */
const KEPT = 4000;

interface Stretch {
  lang: Lang;
  text: string;
}

export interface Asking {
  check: (texts: Stretch[]) => Promise<{ from: number; to: number }[][]>;
  failed: (thrown: unknown) => void;
}

export class Spelling {
  readonly #ask: Asking;
  /** The answers, by language and text: a passage that is as it was is not asked about again. */
  readonly #known = new Map<string, { from: number; to: number }[]>();
  readonly #ignored = new Set<string>();
  readonly #timers = new Map<SectionEditor, ReturnType<typeof setTimeout>>();
  #on = true;

  constructor(ask: Asking) {
    this.#ask = ask;
  }

  /** Switches the marks on or off, for all these editors. */
  set(on: boolean, editors: Iterable<SectionEditor>): void {
    this.#on = on;
    for (const editor of editors) this.later(editor, 0);
  }

  /** Looks at an editor’s text once it rests. */
  later(editor: SectionEditor, wait = PAUSE): void {
    clearTimeout(this.#timers.get(editor));
    this.#timers.set(editor, setTimeout(() => void this.look(editor), wait));
  }

  /** An editor was taken away. */
  forget(editor: SectionEditor): void {
    clearTimeout(this.#timers.get(editor));
    this.#timers.delete(editor);
  }

  /** The words of the report have changed, or a word is ignored from now on: nothing is known any more. */
  again(editors: Iterable<SectionEditor>): void {
    this.#known.clear();
    for (const editor of editors) this.later(editor, 0);
  }

  /** Lets a word pass until the program is closed. */
  ignore(word: string, editors: Iterable<SectionEditor>): void {
    this.#ignored.add(word);
    for (const editor of editors) this.later(editor, 0);
  }

  /** Looks at an editor’s text now. */
  async look(editor: SectionEditor): Promise<void> {
    if (!this.#on) return editor.setMarks("spelling", []);
    const texts = editor.visibleTexts();
    const asked = stretches(texts).filter((stretch) => !this.#known.has(nameOf(stretch)));
    if (asked.length > 0) {
      try {
        const answers = await this.#ask.check(asked);
        this.#keep(asked, answers);
      } catch (thrown) {
        this.#ask.failed(thrown);
        return;
      }
    }
    // The text may have gone on meanwhile: what is not known yet comes with the next look.
    if (!this.#timers.has(editor)) return;
    if (this.#on) editor.setMarks("spelling", this.#ranges(editor.visibleTexts()));
  }

  #keep(asked: Stretch[], answers: { from: number; to: number }[][]): void {
    if (this.#known.size + asked.length > KEPT) this.#known.clear();
    asked.forEach((stretch, index) => this.#known.set(nameOf(stretch), answers[index] ?? []));
  }

  #ranges(texts: PassageText[]): Range[] {
    return texts.flatMap(({ passage, text, runs }) =>
      runs.flatMap((run) => {
        const found = this.#known.get(nameOf({ lang: run.lang, text: text.slice(run.from, run.to) })) ?? [];
        return found
          .map(({ from, to }) => ({ passage, from: run.from + from, to: run.from + to }))
          .filter(({ from, to }) => !this.#ignored.has(text.slice(from, to)));
      }),
    );
  }
}

/** The language a word stands in. */
export function langAt(texts: PassageText[], passage: string, from: number, otherwise: Lang): Lang {
  const runs = texts.find((text) => text.passage === passage)?.runs ?? [];
  return runs.find((run) => run.from <= from && from < run.to)?.lang ?? otherwise;
}

function stretches(texts: PassageText[]): Stretch[] {
  return texts.flatMap(({ text, runs }) => runs.map((run) => ({ lang: run.lang, text: text.slice(run.from, run.to) })));
}

function nameOf({ lang, text }: Stretch): string {
  return `${lang}:${text}`;
}
