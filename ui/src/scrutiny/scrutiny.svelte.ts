/** “Ready for scrutiny?”: what is found in the report, what is asked of it, and what the officer does about both. */

import * as api from "../lib/api";
import { app, refresh } from "../lib/app.svelte";
import type { Checked, RequirementsShown } from "../lib/types";
import { wrote } from "../write/saver.svelte";
import { filtered, open, standing, told, type Filter, type Grouping } from "./groups";

/** What the page shows. */
export type Tab = "findings" | "requirements";

const EVERYTHING: Filter = { severity: null, family: null, lang: null };

export class Scrutiny {
  tab = $state<Tab>("findings");
  checked = $state.raw<Checked | null>(null);
  traced = $state.raw<RequirementsShown | null>(null);
  filter = $state.raw<Filter>(EVERYTHING);
  readonly #found = $derived(told(this.checked?.findings ?? []));
  /** What is still to be looked at. */
  readonly open = $derived(open(this.#found));
  /** What the officer lets stand. */
  readonly standing = $derived(standing(this.#found));
  /** What is shown. */
  readonly shown = $derived(filtered(this.open, this.filter));
  grouping = $state<Grouping>("section");
  /** Whether the report is being read. */
  busy = $state(false);
  /** Whether pages are being counted, so that more may be found. */
  counting = $state(false);
  /** The finding or requirement that was gone to last: whoever comes back is there again. */
  last: string | null = null;
  #of = "";
  /** One question after the other, so that the last answer is the newest. */
  #line: Promise<unknown> = Promise.resolve();

  /** Whether only some findings are asked for. */
  get narrowed(): boolean {
    return Object.values(this.filter).some((one) => one !== null);
  }

  /** Shows more or less of what was found. */
  narrow(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
  }
  /** Shows everything again. */
  widen(): void {
    this.filter = EVERYTHING;
  }

  /** Reads what is found and what is asked, in the report as it is now. What was known of another report is forgotten at once. */
  load(): Promise<void> {
    const path = app.report?.path ?? "";
    if (path !== this.#of) {
      [this.checked, this.traced, this.last] = [null, null, null];
      this.widen();
    }
    this.#of = path;
    return this.#next(async () => {
      this.busy = true;
      try {
        await app.flush();
        const [checked, traced] = [await api.checks(), await api.requirements()];
        if (this.#of !== path) return;
        [this.checked, this.traced] = [checked, traced];
        void this.#pages();
      } finally {
        this.busy = false;
      }
    });
  }

  /** Lets a finding stand. */
  dismiss(key: string, reason: string): Promise<void> {
    return this.#change(async () => void (this.checked = await api.dismissFinding(key, reason)));
  }
  /** Asks again about one that was let stand. */
  keep(key: string): Promise<void> {
    return this.#change(async () => void (this.checked = await api.keepFinding(key)));
  }
  /** Does what a button offers; the text and the page may then be others. */
  mend(key: string, which: number): Promise<void> {
    return this.#change(async () => {
      await api.mendFinding(key, which);
      app.changes += 1;
      this.checked = await api.checks();
      void this.#pages();
    });
  }
  /** Says why a requirement does not concern the report; null takes that back. */
  exempt(requirement: string, reason: string | null): Promise<void> {
    return this.#change(async () => void (this.traced = await api.exemptRequirement(requirement, reason)));
  }
  /** The officer confirms that something is done that no text shows, or takes that back. */
  confirm(requirement: string, on: boolean): Promise<void> {
    return this.#change(async () => void (this.traced = await api.confirmRequirement(requirement, on)));
  }
  /** A passage does not meet a requirement after all. */
  unlink(passage: string, requirement: string): Promise<void> {
    return this.#change(async () => {
      await api.linkRequirement(passage, requirement, false);
      this.traced = await api.requirements();
    });
  }

  /** A change to the report: after what is not written yet, and undone like every other. */
  #change(act: () => Promise<void>): Promise<void> {
    return this.#next(async () => {
      if (!(await app.flush())) return;
      await act();
      wrote();
      await refresh();
    });
  }

  /**
   * Pages take seconds to lay out: what depends on them comes when they are there. An answer that something
   * else has overtaken is not shown, as it would bring back what was settled meanwhile; it is asked for again.
   */
  async #pages(): Promise<void> {
    if (this.counting) return;
    this.counting = true;
    try {
      for (let newest = false; !newest; ) {
        const line = this.#line;
        await line;
        const checked = await api.checkPages();
        newest = line === this.#line;
        if (newest) this.checked = checked;
      }
    } catch (thrown) {
      // What could not be laid out is said by an export; all else is found without pages.
      console.warn(thrown);
    } finally {
      this.counting = false;
    }
  }

  #next(act: () => Promise<void>): Promise<void> {
    const done = this.#line.then(act);
    this.#line = done.catch(() => {});
    return done;
  }
}

export const scrutiny = new Scrutiny();
