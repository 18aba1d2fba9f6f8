/**
 * Writes what is entered: soon, in order, and again until it is on the disk.
 *
 * 1. A thing is written after a pause, and at the latest some time after the
 *    first change that is not written when changes go on.
 * 2. Writes of a thing never overlap, so none overtakes another.
 * 3. A write that fails keeps what it was to write and is tried again: at once
 *    with the next change, and otherwise after longer and longer waits.
 */

/** How long a write that failed waits, in milliseconds, each time it fails again. */
export const WAITS = [1000, 2000, 5000, 10_000, 30_000];

/** How soon is soon, in milliseconds. */
export interface Pace {
  /** After the last change. */
  pause: number;
  /** After the first change that is not written. */
  latest: number;
}

export interface Door<Item, Done> {
  write: (item: Item) => Promise<Done>;
  /** An item is on the disk. */
  saved: (item: Item, done: Done) => void;
  /** A write failed; it will be tried again. */
  failed: (thrown: unknown) => void;
  /** All that failed is on the disk now. */
  mended: () => void;
}

interface Line<Item> {
  /** What is not written yet. */
  waiting: Item | null;
  /** What is being written. */
  writing: Item | null;
  /** When the first change came that is not written. */
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  run: Promise<boolean> | null;
  failures: number;
}

export class Writer<Item, Done> {
  /** Whether something is not written yet. */
  busy = $state(false);
  /** What the last write failed with, until it is mended. */
  failure = $state.raw<{ thrown: unknown } | null>(null);

  readonly #door: Door<Item, Done>;
  readonly #pace: Pace;
  readonly #lines = new Map<string, Line<Item>>();
  #held = false;

  constructor(door: Door<Item, Done>, pace: Pace) {
    this.#door = door;
    this.#pace = pace;
  }

  /** The thing with this key is this now. */
  enter(key: string, item: Item): void {
    const line = this.#line(key);
    if (line.waiting === null) line.since = Date.now();
    line.waiting = item;
    this.busy = true;
    clearTimeout(line.timer);
    const { pause, latest } = this.#pace;
    const wait = line.failures > 0 ? 0 : Math.min(pause, Math.max(0, line.since + latest - Date.now()));
    // One that is being written looks for more when it is done.
    if (!line.run) line.timer = setTimeout(() => void this.#start(line), wait);
  }

  /** Writes all that is not written; true if all of it is on the disk. */
  async flush(): Promise<boolean> {
    const lines = [...this.#lines.values()].filter((line) => line.waiting !== null || line.run);
    const done = await Promise.all(lines.map((line) => this.#settled(line)));
    return done.every(Boolean);
  }

  /** Whether the thing with this key is not on the disk as it is now. */
  unwritten(key: string): boolean {
    return this.item(key) !== null;
  }

  /** The thing with this key as it was entered last, if that is not on the disk. */
  item(key: string): Item | null {
    const line = this.#lines.get(key);
    return line?.waiting ?? line?.writing ?? null;
  }

  /** All that is not on the disk. */
  items(): Item[] {
    return [...this.#lines.keys()].map((key) => this.item(key)).filter((item) => item !== null);
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

  #line(key: string): Line<Item> {
    const known = this.#lines.get(key);
    if (known) return known;
    const line: Line<Item> = { waiting: null, writing: null, since: 0, timer: undefined, run: null, failures: 0 };
    this.#lines.set(key, line);
    return line;
  }

  /** What is being written may not be the last of it. */
  async #settled(line: Line<Item>): Promise<boolean> {
    if (line.run) await line.run;
    return line.waiting !== null ? this.#start(line) : line.failures === 0;
  }

  #start(line: Line<Item>): Promise<boolean> {
    clearTimeout(line.timer);
    if (this.#held) return Promise.resolve(false);
    line.run ??= this.#run(line).finally(() => {
      line.run = null;
      this.#tell();
    });
    return line.run;
  }

  async #run(line: Line<Item>): Promise<boolean> {
    while (line.waiting !== null && !this.#held) {
      const item = line.waiting;
      line.writing = item;
      line.waiting = null;
      let done: Done;
      try {
        done = await this.#door.write(item);
      } catch (thrown) {
        // A newer one stands for the one that failed.
        line.waiting ??= item;
        line.writing = null;
        this.#again(line, thrown);
        return false;
      }
      line.writing = null;
      line.failures = 0;
      this.#door.saved(item, done);
    }
    return line.waiting === null;
  }

  #again(line: Line<Item>, thrown: unknown): void {
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
