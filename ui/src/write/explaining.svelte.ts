/** What is not explained at its first use: looked for in what is on the disk, and marked in the text. */

import type { Range, SpellingAt } from "../editor";
import * as api from "../lib/api";
import { app, refresh } from "../lib/app.svelte";
import type { Lang, OwnTerm, Unexplained } from "../lib/types";
import { desk, type Surface } from "./desk.svelte";
import { saving, wrote } from "./saver.svelte";
import { addWord } from "./wordlist.svelte";

/** How long nothing must have been saved before the report is looked through again. */
export const PAUSE = 900;

class Explaining {
  /** What is not explained in each language of the page. */
  found = $state.raw<Readonly<Record<Lang, readonly Unexplained[]>>>({ en: [], cy: [] });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** Looks through the report in these languages once saving rests. */
  later(langs: readonly Lang[], wait = PAUSE): void {
    clearTimeout(this.#timer);
    if (!app.settings.explaining || !app.report) return this.#take({ en: [], cy: [] });
    this.#timer = setTimeout(() => void this.look(langs), wait);
  }

  /** Looks through the report now. */
  async look(langs: readonly Lang[]): Promise<void> {
    const asked = (this.#asked += 1);
    const found: Record<Lang, readonly Unexplained[]> = { en: [], cy: [] };
    try {
      for (const lang of langs) found[lang] = await api.unexplained(lang);
    } catch (thrown) {
      // A report can be written without these marks; a fault here must not stand in the way.
      console.warn(thrown);
      return;
    }
    if (asked === this.#asked && app.settings.explaining) this.#take(found);
  }

  /** Marks what is known in a surface. */
  show(surface: Surface): void {
    surface.editor.setMarks("unexplained", ranges(this.found[surface.where.lang], surface.editor.visibleTexts()));
  }

  /** What is not explained at a place that was asked about. */
  at(lang: Lang, at: SpellingAt): Unexplained | null {
    return this.found[lang].find((one) => one.passage === at.passage && one.found === at.word) ?? null;
  }

  /** Spells something out where it stands, and enters the term if one is given: one step. */
  async explain(about: Unexplained, full: string, term: OwnTerm | null): Promise<void> {
    await saving.flush();
    const now = desk.now;
    const { passage, from, to, found } = about;
    const page = await api.explain({ passage, from, to, found, full, term });
    if (desk.page?.id === page.id) desk.take(page, now);
    wrote();
    await refresh();
  }

  /** Lets something stay as it is, from now on. */
  async leave(about: Unexplained, lang: Lang): Promise<void> {
    await addWord(lang, about.word);
  }

  #take(found: Readonly<Record<Lang, readonly Unexplained[]>>): void {
    this.#asked += 1;
    this.found = found;
    for (const surface of desk.surfaces.values()) this.show(surface);
  }
}

export const explaining = new Explaining();

/** Where what was found stands now: the text may have gone on since. */
export function ranges(found: readonly Unexplained[], texts: readonly { passage: string; text: string }[]): Range[] {
  return found.flatMap((one) => {
    const text = texts.find((each) => each.passage === one.passage)?.text ?? "";
    const there = text.slice(one.from, one.to) === one.found;
    const from = there ? one.from : text.indexOf(one.found);
    return from < 0 ? [] : [{ passage: one.passage, from, to: from + one.found.length }];
  });
}
