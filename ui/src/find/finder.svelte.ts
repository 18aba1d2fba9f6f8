/** Find and replace: what is looked for, what was found, what is ticked. */

import { SvelteSet } from "svelte/reactivity";
import * as api from "../lib/api";
import { app, failed, goTo, refresh } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import type { Lang, Match, Query, Row } from "../lib/types";

/** Matches that stand in one section, in one language. */
export interface Group {
  section: string;
  lang: Lang;
  matches: Match[];
}

export const keyOf = (match: Match): string => `${match.passage} ${match.nth}`;

/** The row of the report a section’s text is on: a question’s is its part’s. */
export function rowOf(section: string, rows: Row[]): Row | undefined {
  for (let id = section; id; id = id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : "") {
    const row = rows.find((one) => one.id === id);
    if (row) return row;
  }
  return undefined;
}

/** Matches one after the other in the same place, together. */
export function grouped(matches: Match[]): Group[] {
  const groups: Group[] = [];
  for (const match of matches) {
    const last = groups.at(-1);
    if (last && last.section === match.section && last.lang === match.lang) last.matches.push(match);
    else groups.push({ section: match.section, lang: match.lang, matches: [match] });
  }
  return groups;
}

const same = (one: Query, other: Query): boolean => JSON.stringify(one) === JSON.stringify(other);

export class Finder {
  open = $state(false);
  replacing = $state(false);
  text = $state("");
  replacement = $state("");
  scope = $state<"section" | "report">("report");
  lang = $state<Lang | null>(null);
  matchCase = $state(false);
  wholeWord = $state(false);
  ignoreAccents = $state(false);
  matches = $state.raw<Match[]>([]);
  /** What was looked for last; none before the first time. */
  asked = $state("");
  busy = $state(false);
  /** How many were replaced last, until something else is looked for or the text has changed again. */
  replaced = $state<number | null>(null);
  /** The save after which that was true. */
  after = $state(0);
  /** What is not to be replaced. */
  left = new SvelteSet<string>();
  private round = 0;

  get query(): Query {
    return {
      text: this.text, lang: this.lang, section: this.scope === "section" ? app.section : null,
      match_case: this.matchCase, whole_word: this.wholeWord, ignore_accents: this.ignoreAccents,
    };
  }

  /** What the list was found with; replacing goes by this and by nothing that was typed since. */
  private found = $state.raw<Query | null>(null);

  /** Whether the list is of what the fields say now. */
  get current(): boolean {
    return this.found !== null && same(this.found, this.query);
  }

  get chosen(): Match[] {
    if (!this.current) return [];
    return this.matches.filter((match) => !match.locked && !this.left.has(keyOf(match)));
  }

  get free(): Match[] {
    return this.matches.filter((match) => !match.locked);
  }

  /** Looks for what is wanted now; an answer that comes too late is passed over. */
  async look(): Promise<void> {
    const query = this.query;
    const mine = ++this.round;
    if (query.text.trim() === "" || !app.report) {
      this.matches = [];
      this.asked = "";
      this.found = null;
      this.left.clear();
      return;
    }
    this.busy = true;
    try {
      await app.flush();
      const found = await api.find(query);
      if (mine !== this.round) return;
      // What was not wanted of other words says nothing of these.
      if (!this.found || !same(this.found, query)) this.left.clear();
      this.matches = found;
      this.found = query;
      this.asked = query.text;
    } catch (thrown) {
      if (mine === this.round) failed(thrown);
    } finally {
      if (mine === this.round) this.busy = false;
    }
  }

  tick(match: Match, on: boolean): void {
    if (on) this.left.delete(keyOf(match));
    else this.left.add(keyOf(match));
  }

  tickAll(on: boolean): void {
    this.left.clear();
    if (!on) for (const match of this.free) this.left.add(keyOf(match));
  }

  go(match: Match): Promise<void> {
    const page = rowOf(match.section, app.report?.contents.rows ?? [])?.id ?? match.section;
    return goTo(page, { passage: match.passage, lang: match.lang, from: match.from, to: match.to });
  }

  /** Replaces what is ticked, as one change. */
  async replace(): Promise<void> {
    const chosen = this.chosen;
    const query = this.found;
    if (!query || chosen.length === 0 || this.busy || !(await app.flush())) return;
    this.busy = true;
    try {
      const count = await api.replace(query, this.replacement, chosen.map((one) => [one.passage, one.nth]));
      await refresh();
      app.changes++;
      app.saves++;
      this.replaced = count;
      this.after = app.saves;
      app.said = t("find-replaced", { count });
      this.left.clear();
    } catch (thrown) {
      failed(thrown);
    } finally {
      this.busy = false;
    }
    await this.look();
  }
}

export const finder = new Finder();

/** Opens the panel, looking for the words that are marked. */
export function openFinder(replacing: boolean): void {
  const marked = getSelection()?.toString().trim() ?? "";
  if (marked && marked.length <= 100 && !marked.includes("\n")) finder.text = marked;
  finder.replacing = replacing;
  finder.open = true;
  document.dispatchEvent(new CustomEvent("find-opened"));
}
