/**
 * Writes what is typed: soon, in order, and again until it is on the disk.
 *
 * 1. A slot is written 250 ms after a pause, and 450 ms after the first change
 *    that is not written when typing goes on.
 * 2. Writes of a slot never overlap, so none overtakes another.
 * 3. A write that fails keeps its text and is tried again: at once with the
 *    next change, and otherwise after longer and longer waits.
 */

import type { Lang, Saved, SlotText, Written } from "../lib/types";

export const PAUSE = 250;
export const LATEST = 450;
export const WAITS = [1000, 2000, 5000, 10_000, 30_000];

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

export interface Door {
  write: (text: SlotText) => Promise<Saved>;
  /** A text is on the disk. */
  saved: (text: SlotText, saved: Saved) => void;
  /** A write failed; it will be tried again. */
  failed: (thrown: unknown) => void;
  /** All that failed is on the disk now. */
  mended: () => void;
}

interface Line {
  where: Where;
  /** What is not written yet. */
  waiting: Written[] | null;
  /** What is being written. */
  writing: Written[] | null;
  /** When the first change came that is not written. */
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  run: Promise<boolean> | null;
  failures: number;
}

export class Saving {
  /** When something was last written, in milliseconds since 1970. */
  at = $state<number | null>(null);
  /** Whether something is not written yet. */
  busy = $state(false);
  /** What the last write failed with, until it is mended. */
  failure = $state.raw<{ thrown: unknown } | null>(null);

  readonly #door: Door;
  readonly #lines = new Map<string, Line>();
  #held = false;
  /** The report that is written to. */
  #of = "";

  constructor(door: Door) {
    this.#door = door;
  }

  /** A slot holds this text now. */
  change(where: Where, passages: Written[]): void {
    const line = this.#line(where);
    if (!line.waiting) line.since = Date.now();
    line.waiting = passages;
    this.busy = true;
    clearTimeout(line.timer);
    const wait = line.failures > 0 ? 0 : Math.min(PAUSE, Math.max(0, line.since + LATEST - Date.now()));
    // One that is being written looks for more when it is done.
    if (!line.run) line.timer = setTimeout(() => void this.#start(line), wait);
  }

  /** Writes all that is not written; true if all of it is on the disk. */
  async flush(): Promise<boolean> {
    const lines = [...this.#lines.values()].filter((line) => line.waiting || line.run);
    const done = await Promise.all(lines.map((line) => this.#settled(line)));
    return done.every(Boolean);
  }

  /** Whether a slot has text that is not on the disk. */
  pending(where: Where): boolean {
    const line = this.#lines.get(keyOf(where));
    return line !== undefined && (line.waiting !== null || line.writing !== null);
  }

  /** The texts that are not on the disk. */
  texts(): SlotText[] {
    return [...this.#lines.values()].flatMap((line) => {
      const passages = line.waiting ?? line.writing;
      return passages ? [{ ...line.where, passages }] : [];
    });
  }

  /** Lets nothing be written until `release`, and waits for what is being written. */
  async hold(): Promise<void> {
    this.#held = true;
    await Promise.all([...this.#lines.values()].map((line) => line.run));
  }

  /** Lets writing go on, at once. */
  async release(): Promise<boolean> {
    this.#held = false;
    return this.flush();
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

  #line(where: Where): Line {
    const key = keyOf(where);
    const known = this.#lines.get(key);
    if (known) return known;
    const { section, strand, lang } = where;
    const line: Line = {
      where: { section, strand, lang }, waiting: null, writing: null, since: 0, timer: undefined, run: null, failures: 0,
    };
    this.#lines.set(key, line);
    return line;
  }

  /** What is being written may not be the last of it. */
  async #settled(line: Line): Promise<boolean> {
    if (line.run) await line.run;
    return line.waiting ? this.#start(line) : line.failures === 0;
  }

  #start(line: Line): Promise<boolean> {
    clearTimeout(line.timer);
    if (this.#held) return Promise.resolve(false);
    line.run ??= this.#run(line).finally(() => {
      line.run = null;
      this.#tell();
    });
    return line.run;
  }

  async #run(line: Line): Promise<boolean> {
    while (line.waiting && !this.#held) {
      const passages = line.waiting;
      const text: SlotText = { ...line.where, passages };
      line.writing = passages;
      line.waiting = null;
      let saved: Saved;
      try {
        saved = await this.#door.write(text);
      } catch (thrown) {
        // A newer text stands for the one that failed.
        line.waiting ??= passages;
        line.writing = null;
        this.#again(line, thrown);
        return false;
      }
      line.writing = null;
      line.failures = 0;
      this.at = saved.at;
      this.#door.saved(text, saved);
    }
    return line.waiting === null;
  }

  #again(line: Line, thrown: unknown): void {
    const wait = WAITS[Math.min(line.failures, WAITS.length - 1)];
    line.failures += 1;
    clearTimeout(line.timer);
    line.timer = setTimeout(() => void this.#start(line), wait);
    this.failure = { thrown };
    this.#door.failed(thrown);
  }

  #tell(): void {
    const lines = [...this.#lines.values()];
    this.busy = lines.some((line) => line.waiting !== null || line.writing !== null);
    if (this.failure && lines.every((line) => line.failures === 0)) {
      this.failure = null;
      this.#door.mended();
    }
  }
}
