/** The page that is open: its texts, its editors, and which of them the officer is in. */

import { SvelteMap } from "svelte/reactivity";
import type { SectionEditor, State as Tools } from "../editor";
import * as api from "../lib/api";
import { app, failed } from "../lib/app.svelte";
import type { Lang, Page, Pairing, Saved, Slot, Written } from "../lib/types";
import { withRow } from "./report";
import { keyOf, type Where } from "./saving.svelte";
import { saving } from "./saver.svelte";

/** An editor on the page. */
export interface Surface {
  where: Where;
  editor: SectionEditor;
}

class Desk {
  page = $state.raw<Page | null>(null);
  /** How each passage of the page stands to the one it renders. */
  pairings = $state.raw<ReadonlyMap<string, Pairing>>(new Map());
  /** The passages of the page that came from last year’s report and were not read again. */
  carried = $state.raw<ReadonlySet<string>>(new Set());
  /** The evidence each passage of the page rests on, where it does. */
  evidence = $state.raw<ReadonlyMap<string, readonly string[]>>(new Map());
  /** The surface the officer is in, or was last. */
  active = $state.raw<Surface | null>(null);
  /** What is active and possible at the caret. */
  tools = $state.raw<Tools | null>(null);
  /** The passage the caret is in. */
  passage = $state.raw<string | null>(null);
  /** Prompts that were ticked or cleared since the page was read. */
  ticks = $state.raw<ReadonlyMap<string, boolean>>(new Map());
  /** What was done last, in words, for the status bar. */
  done = $state("");

  readonly surfaces = new Map<string, Surface>();
  readonly #texts = new SvelteMap<string, Written[]>();
  #asked = 0;
  /** Counts changes by the officer; and when each place had its last. */
  #clock = 0;
  readonly #changedAt = new Map<string, number>();
  /** While a step of the history is taken: what editors hold that was changed meanwhile all the same. */
  #held: Map<string, { where: Where; passages: Written[] }> | null = null;

  /** The text of a place as it is now. */
  text(where: Where): Written[] {
    return this.#texts.get(keyOf(where)) ?? [];
  }

  /** The officer has changed a text. */
  changed(where: Where, passages: Written[]): void {
    if (this.#held) return void this.#held.set(keyOf(where), { where, passages });
    this.#texts.set(keyOf(where), passages);
    this.#changedAt.set(keyOf(where), (this.#clock += 1));
    saving.change(where, passages);
  }

  /** From now until `release` no change is written: it would be put over what a step of the history makes. */
  hold(): void {
    this.#held = new Map();
  }

  /** Changes count again. Those that came meanwhile are made now, unless the page was read again over them. */
  release(): void {
    const held = this.#held ?? new Map<string, never>();
    this.#held = null;
    for (const { where, passages } of held.values()) this.changed(where, passages);
  }

  /** Opens a page; null if another was asked for meanwhile. */
  async open(id: string): Promise<Page | null> {
    const asked = (this.#asked += 1);
    const now = this.now;
    let page: Page;
    try {
      // Or a text that is being written just now would be read as it was before, and then shown over it.
      await saving.flush();
      page = await api.page(id);
    } catch (thrown) {
      failed(thrown);
      return null;
    }
    if (asked !== this.#asked) return null;
    this.take(page, now);
    return page;
  }

  /** What `take` is told of when the page was asked for. */
  get now(): number {
    return this.#clock;
  }

  /** Shows a page as it was read. A text that is not written yet stands, and one that changed after the page was asked for. */
  take(page: Page, asked: number): void {
    const pairings = new Map<string, Pairing>();
    const carried = new Set<string>();
    const evidence = new Map<string, readonly string[]>();
    const other = page.id !== this.page?.id;
    if (other) {
      this.#texts.clear();
      this.active = null;
      this.tools = null;
      this.passage = null;
    }
    for (const { where, slot } of places(page)) {
      for (const shown of slot[where.lang]) {
        pairings.set(shown.written.id, shown.pairing);
        if (shown.carried) carried.add(shown.written.id);
        if (shown.evidence.length > 0) evidence.set(shown.written.id, shown.evidence);
      }
      const own = this.#texts.get(keyOf(where));
      if (own && (this.#changedAt.get(keyOf(where)) ?? 0) > asked) continue;
      const unwritten = saving.texts().find((text) => keyOf(text) === keyOf(where));
      const passages = unwritten?.passages ?? slot[where.lang].map((shown) => shown.written);
      this.#texts.set(keyOf(where), passages);
      this.#held?.delete(keyOf(where));
      if (!other && !unwritten) this.surfaces.get(keyOf(where))?.editor.setPassages(passages);
    }
    this.pairings = pairings;
    this.carried = carried;
    this.evidence = evidence;
    this.ticks = new Map();
    this.page = page;
  }

  /** Forgets the page: the report was closed or another is open. */
  clear(): void {
    this.#asked += 1;
    this.page = null;
    this.active = null;
    this.tools = null;
    this.done = "";
    this.#texts.clear();
  }

  /** What a save, or marking a passage, tells. */
  saved(saved: Saved): void {
    const report = app.report;
    if (report) {
      report.undo = saved.undo;
      report.redo = null;
      if (saved.row) report.contents = withRow(report.contents, saved.row);
    }
    if (saved.row && saved.row.id !== this.page?.id) return;
    const pairings = new Map(this.pairings);
    const carried = new Set(this.carried);
    for (const paired of saved.paired) {
      pairings.set(paired.id, paired.pairing);
      if (!paired.carried) carried.delete(paired.id);
      else carried.add(paired.id);
    }
    if (!same(pairings, this.pairings)) this.pairings = pairings;
    if (carried.size !== this.carried.size) this.carried = carried;
  }

  /** Where a passage is on the page. */
  find(passage: string, lang?: Lang): Where | null {
    for (const { where } of this.page ? places(this.page) : []) {
      if (lang && where.lang !== lang) continue;
      if (this.text(where).some((each) => each.id === passage)) return where;
    }
    return null;
  }
}

/** Every place for text on a page. */
export function places(page: Page): { where: Where; slot: Slot }[] {
  const langs: Lang[] = ["en", "cy"];
  return page.slots.flatMap((slot) =>
    langs.map((lang) => ({ where: { section: slot.section, strand: slot.strand, lang }, slot })),
  );
}

function same<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

export const desk = new Desk();

/** Whether the report can be written in. */
export const writable = (): boolean => app.report?.writable === true;
