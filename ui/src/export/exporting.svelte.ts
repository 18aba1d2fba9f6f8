/**
 * What is to be exported, and the export that is running. It outlives its
 * screen: one can go on writing meanwhile.
 */

import * as api from "../lib/api";
import { app, failed } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import type { Edition, Lang, Outcome, Request } from "../lib/types";

export type Format = Request["formats"][number];
export const FORMATS: Format[] = ["docx", "pdf", "html", "markdown"];
export const EDITIONS: Edition[] = ["full", "draft", "public", "large-print"];

export class Exporting {
  languages = $state<Lang[]>([]);
  formats = $state<Format[]>(["docx", "pdf"]);
  editions = $state<Edition[]>(["full"]);
  folder = $state("");
  tried = $state(false);
  running = $state(false);
  calledOff = $state(false);
  done = $state(0);
  all = $state(0);
  outcome = $state.raw<Outcome | null>(null);
  /** Which report these choices are for. */
  private of = "";

  /** Begins anew for another report; otherwise the choices stay. */
  ready(): void {
    const report = app.report;
    if (!report) return;
    // A language may have been taken out of the report since.
    this.languages = this.languages.filter((one) => report.languages.includes(one));
    if (this.of === report.path) return;
    this.of = report.path;
    this.languages = [...report.languages];
    this.tried = false;
    if (!this.running) this.outcome = null;
  }

  get missing(): { field: string; words: string }[] {
    if (!this.tried) return [];
    return [
      ...(this.languages.length === 0 ? [{ field: "export-languages", words: t("export-missing-language") }] : []),
      ...(this.formats.length === 0 ? [{ field: "export-formats", words: t("export-missing-format") }] : []),
      ...(this.editions.length === 0 ? [{ field: "export-editions", words: t("export-missing-edition") }] : []),
      ...(this.folder === "" ? [{ field: "export-folder", words: t("export-missing-folder") }] : []),
    ];
  }

  async start(): Promise<void> {
    this.tried = true;
    if (this.running || this.missing.length > 0) return;
    this.tried = false;
    if (!(await app.flush())) return;
    Object.assign(this, { running: true, calledOff: false, done: 0, all: 0, outcome: null });
    // In the order of the lists, however they were ticked.
    const request: Request = {
      languages: (["en", "cy"] as const).filter((one) => this.languages.includes(one)),
      formats: FORMATS.filter((one) => this.formats.includes(one)),
      editions: EDITIONS.filter((one) => this.editions.includes(one)),
      folder: this.folder,
    };
    try {
      this.outcome = await api.exportReport(request, (done, all) => Object.assign(this, { done, all }));
      this.tell();
    } catch (thrown) {
      failed(thrown);
    } finally {
      this.running = false;
    }
  }

  async cancel(): Promise<void> {
    this.calledOff = true;
    await api.cancelExport();
  }

  private tell(): void {
    const outcome = this.outcome;
    if (outcome?.kind === "done") app.said = t("export-done", { count: outcome.files.length });
    else if (outcome?.kind === "called-off") app.said = t("export-called-off");
    else app.said = t("export-not-done");
  }
}

export const exporting = new Exporting();
