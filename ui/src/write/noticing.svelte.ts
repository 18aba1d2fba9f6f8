/** What checks find in the open section: looked for once typing rests, marked in the text, and gone through one at a time. */

import type { Range, SpellingAt } from "../editor";
import * as api from "../lib/api";
import { app } from "../lib/app.svelte";
import type { FindingShown, Lang } from "../lib/types";
import { SEVERITIES, open, told, type Found } from "../scrutiny/groups";
import { desk, places, type Surface } from "./desk.svelte";
import { explaining } from "./explaining.svelte";

/** How long nothing must have been typed or saved before the section is looked at. */
export const PAUSE = 1000;

class Noticing {
  /** What is found in the open section and not let stand, in the order of the report. */
  found = $state.raw<readonly Found[]>([]);
  /** The one that was looked at last: `next` goes on from there. */
  last: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #section = "";
  /** The passage that is being written: what was found in it may be true no more. */
  #written: string | null = null;

  /** Looks at a section once typing and saving rest. What was found in another one is forgotten at once. */
  later(section: string, wait = PAUSE): void {
    clearTimeout(this.#timer);
    if (section !== this.#section) {
      this.last = null;
      this.#section = section;
      this.#take([]);
    }
    if (section !== "" && app.report) this.#timer = setTimeout(() => void this.look(), wait);
  }

  /** Something was typed: marks go out of the way of the words that are being written. */
  typed(surface: Surface): void {
    this.later(this.#section);
    const passage = surface.editor.caret()?.passage ?? null;
    if (passage === this.#written) return;
    this.#written = passage;
    this.show(surface);
  }

  /** Looks at the section now. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = (this.#asked += 1);
    try {
      const found = await api.sectionFindings(this.#section);
      if (asked === this.#asked) this.#take(open(told(found)));
    } catch (thrown) {
      // A report can be written without these marks; a fault here must not stand in the way.
      console.warn(thrown);
    }
  }

  /** Nothing is looked for any more. */
  stop(): void {
    this.later("");
  }

  /** Marks what is known in a surface. */
  show(surface: Surface): void {
    const texts = surface.editor.visibleTexts().filter((text) => text.passage !== this.#written);
    const { lang } = surface.where;
    // What is not explained is marked already, with a line of its own.
    const explained = new Set(explaining.found[lang].map(({ passage, from }) => `${passage} ${from}`));
    for (const severity of SEVERITIES) {
      const own = this.found.filter((one) => one.severity === severity && marked(one));
      surface.editor.setMarks(severity, ranges(own, lang, texts).filter(({ passage, from }) => !explained.has(`${passage} ${from}`)));
    }
  }

  /** The finding whose mark was asked about. */
  at({ editor, where }: Surface, at: SpellingAt): Found | null {
    const texts = editor.visibleTexts();
    return this.found.find((one) => ranges([one], where.lang, texts).some((own) => own.passage === at.passage && own.from <= at.from && at.from < own.to)) ?? null;
  }

  /** What can be gone through in the languages on the page. */
  among(langs: readonly Lang[]): Found[] {
    return this.found.filter(({ place }) => place.lang === null || langs.includes(place.lang));
  }

  /** The next finding or the one before, round and round: from the one looked at last, else from the caret. */
  next(way: 1 | -1, langs: readonly Lang[]): Found | null {
    const all = this.among(langs);
    const at = all.findIndex((one) => one.id === this.last);
    if (at >= 0) return all[(at + way + all.length) % all.length] ?? null;
    const from = this.#fromCaret(all);
    return (way > 0 ? all[from] : all[(from - 1 + all.length) % all.length]) ?? null;
  }

  /** The first finding in the passage of the caret or after it; the first of all if there is none. */
  #fromCaret(all: readonly Found[]): number {
    const caret = desk.active?.editor.caret();
    if (!desk.page || !desk.active || !caret) return 0;
    const { lang } = desk.active.where;
    const order = places(desk.page).filter(({ where }) => where.lang === lang).flatMap(({ where }) => desk.text(where).map(({ id }) => id));
    const here = order.indexOf(caret.passage);
    const found = all.findIndex(({ place: { place } }) => {
      if (place.kind !== "words" || place.lang !== lang) return false;
      const at = order.indexOf(place.passage);
      return at > here || (at === here && place.to >= caret.offset);
    });
    return Math.max(0, found);
  }

  #take(found: readonly Found[]): void {
    this.#asked += 1;
    this.#written = null;
    this.found = found;
    for (const surface of desk.surfaces.values()) this.show(surface);
  }
}

export const noticing = new Noticing();

/** Whether a finding is marked in the text: misspelt words are marked already, as they are typed. */
function marked({ family }: FindingShown): boolean {
  return !(family === "spelling" && app.settings.spelling);
}

/** What stands at the end of words that are too long to be shown whole. */
const MORE = "…";

/** Where what was found stands now: the text may have gone on since. What is about a whole passage has no words of its own. */
export function ranges(found: readonly FindingShown[], lang: Lang, texts: readonly { passage: string; text: string }[]): Range[] {
  return found.flatMap(({ place: { place, words } }) => {
    if (place.kind !== "words" || place.lang !== lang || words[1] === "") return [];
    const text = texts.find((each) => each.passage === place.passage)?.text;
    if (text === undefined) return [];
    const length = place.to - place.from;
    // Long words come without their end.
    const found = words[1].length !== length && words[1].endsWith(MORE) ? words[1].slice(0, -MORE.length) : words[1];
    const from = text.startsWith(found, place.from) ? place.from : text.indexOf(found);
    return from < 0 ? [] : [{ passage: place.passage, from, to: from + length }];
  });
}
