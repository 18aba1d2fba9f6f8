/** Writes what is typed: the text of each slot, and when that was last done. */

import type { Lang, Saved, SlotText, Written } from "../lib/types";
import { Writer, type Door } from "../lib/writer.svelte";

export { WAITS } from "../lib/writer.svelte";
export const PAUSE = 250;
export const LATEST = 450;

/** Where text goes: a section, or one of its strands, in a language. */
export interface Where {
  section: string;
  strand: string | null;
  lang: Lang;
}

/** A name for a place that holds text. */
export function keyOf({ section, strand, lang }: Where): string {
  return `${section}|${strand ?? ""}|${lang}`;
}

export class Saving extends Writer<SlotText, Saved> {
  /** When something was last written, in milliseconds since 1970. */
  at = $state<number | null>(null);
  /** The report that is written to. */
  #of = "";

  constructor(door: Door<SlotText, Saved>) {
    const saved = (text: SlotText, told: Saved): void => this.#saved(told, () => door.saved(text, told));
    super({ ...door, saved }, { pause: PAUSE, latest: LATEST });
  }

  /** A slot holds this text now. */
  change({ section, strand, lang }: Where, passages: Written[]): void {
    this.enter(keyOf({ section, strand, lang }), { section, strand, lang, passages });
  }

  /** Whether a slot has text that is not on the disk. */
  pending(where: Where): boolean {
    return this.unwritten(keyOf(where));
  }

  /** The texts that are not on the disk. */
  texts(): SlotText[] {
    return this.items();
  }

  /** Forgets what was written last, if another report is open; tells whether one is. */
  begin(report: string): boolean {
    if (report === this.#of) return false;
    this.#of = report;
    this.at = null;
    return true;
  }

  /** Something beside the text was written just now. */
  wrote(): void {
    this.at = Date.now();
  }

  #saved({ at }: Saved, tell: () => void): void {
    this.at = at;
    tell();
  }
}
