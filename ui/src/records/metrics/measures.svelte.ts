/** The grid of measures: what it shows, and what is entered into it. */

import * as api from "../../lib/api";
import { app } from "../../lib/app.svelte";
import { uiLang } from "../../lib/i18n.svelte";
import type { CellTyped, Entered, FileRead, Lang, MetricGrid, MetricRow, RefusedCell, Text } from "../../lib/types";
import { collection } from "../collection.svelte";

/** Words of the report in the language of the program, or in the other if they are in that one alone. */
export function shownIn(text: Text, preferred: Lang = uiLang()): { lang: Lang; words: string } {
  const lang = text[preferred].trim() !== "" ? preferred : preferred === "en" ? "cy" : "en";
  return text[lang].trim() !== "" ? { lang, words: text[lang] } : { lang: preferred, words: "" };
}

class Measures {
  /** The measures as they were read last. */
  grid = $state.raw<MetricGrid | null>(null);
  /** The cells that were typed or pasted and not taken. */
  refused = $state.raw<RefusedCell[]>([]);
  /** The measure whose details are shown, by its code. */
  code = $state<string | null>(null);
  /** The year that is in hand. */
  year = $state<string>("");

  /** The language that words typed into cells are in. */
  get lang(): Lang {
    return app.report?.first ?? "en";
  }

  get row(): MetricRow | undefined {
    return this.grid?.rows.find((row) => row.metric.code === this.code);
  }

  async load(): Promise<void> {
    this.grid = await api.metrics();
    if (!this.grid.years.includes(this.year)) this.year = this.grid.years[this.grid.years.length - 1] ?? "";
    if (!this.row) this.code = this.grid.rows[0]?.metric.code ?? null;
  }

  /** Enters a cell; tells what was wrong with it, if anything. */
  async enter(cell: Omit<CellTyped, "lang">): Promise<RefusedCell | null> {
    const entered = await this.#done(() => api.enterMetric({ ...cell, lang: this.lang }));
    return entered.refused[0] ?? null;
  }

  /** Enters cells from a spreadsheet, from a measure and a year on. */
  async paste(text: string, code: string, year: string): Promise<void> {
    const codes = this.grid?.rows.map((row) => row.metric.code) ?? [];
    const years = this.grid?.years ?? [];
    const [row, column] = [codes.indexOf(code), years.indexOf(year)];
    if (row < 0 || column < 0) return;
    const entered: Entered = await this.#done(() =>
      api.pasteMetrics({ text, codes: codes.slice(row), years: years.slice(column), lang: this.lang }),
    );
    this.refused = entered.refused;
  }

  async add(code: string): Promise<void> {
    await app.flush();
    this.grid = await this.#done(() => api.addMetric(code));
    this.code = code.trim();
  }

  async remove(code: string): Promise<void> {
    await app.flush();
    const codes = this.grid?.rows.map((row) => row.metric.code) ?? [];
    const at = codes.indexOf(code);
    this.grid = await this.#done(() => api.removeMetric(code));
    this.code = codes[at + 1] ?? codes[at - 1] ?? null;
  }

  async read(path: string): Promise<FileRead> {
    await app.flush();
    return this.#done(() => api.readMetrics(path));
  }

  /** Does something to the measures; what shows the collection knows of it then. */
  async #done<T extends MetricGrid | { grid: MetricGrid }>(command: () => Promise<T>): Promise<T> {
    let done: T | undefined;
    await collection.change(async () => {
      done = await command();
      return api.collection();
    });
    if (done === undefined) throw new Error("nothing was answered");
    this.grid = "grid" in done ? done.grid : done;
    return done;
  }
}

export const measures = new Measures();
