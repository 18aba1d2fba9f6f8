/** What the commands of the menus do. */

import { tick } from "svelte";
import * as api from "../lib/api";
import { app, failed, goTo, opened, refresh, settle, show } from "../lib/app.svelte";
import { both, num, t, uiLang } from "../lib/i18n.svelte";
import type { Change, Report } from "../lib/types";
import { wrote } from "../write/saver.svelte";
import { relook } from "../write/wordlist.svelte";

/** Opens a report in place of the one that is open, once that is on the disk. */
async function instead(open: () => Promise<Report>): Promise<void> {
  await app.leave("report", () => take(open));
}

async function take(open: () => Promise<Report>): Promise<void> {
  try {
    const report = await open();
    await opened(report);
    app.recent = (await api.start()).recent;
  } catch (thrown) {
    failed(thrown);
    await again();
  }
}

/** After a report could not be opened: the one that was open, if it still is. */
async function again(): Promise<void> {
  const last = app.report;
  if (!last) return;
  try {
    app.report = await api.report();
  } catch {
    app.report = await api.openReport(last.path).catch(() => null);
    if (!app.report) app.screen = "home";
  }
}

export const openPath = (path: string) => instead(() => api.openReport(path));
export const openSample = () => instead(() => api.openSample());

export async function openPicked(): Promise<void> {
  await app.leave("report", async () => {
    const path = await api.pickPlace({ kind: "report", title: t("home-pick-report"), filter: t("home-file-kind") });
    if (path) await openPath(path);
  });
}

/** A new report is described; the one that is open stays until it is made. */
export async function begin(): Promise<void> {
  await app.leave("report", () => void (app.screen = "new"));
}

export const closeReport = () => app.leave("report", close);

async function close(): Promise<void> {
  app.recent = await api.closeReport();
  app.report = null;
  app.beside = false;
  app.focus = false;
  app.screen = "home";
}

export async function forget(path: string): Promise<void> {
  app.recent = await api.forgetRecent(path);
}

export async function saveCopy(): Promise<void> {
  const report = app.report;
  if (!report) return;
  // A copy without the last words would be none; the saver says why.
  if (!(await app.flush())) return;
  const name = fileName(t("menu-copy-name", { name: fileStem(report.path) }));
  const path = await api.pickPlace({ kind: "new-report", title: t("menu-save-copy-title"), filter: t("home-file-kind"), name });
  if (!path) return;
  await api.saveCopy(path);
  app.notice = { kind: "tell", words: t("menu-copy-saved", { path }), actions: [] };
}

/** Makes next year’s report from one that is open or was opened lately, and opens it. */
export async function startNextYear(from: { path: string; council: { en: string; cy: string }; year: string }): Promise<void> {
  await app.leave("report", async () => {
    const year = following(from.year);
    const name = reportFile(from.council, year);
    const path = await api.pickPlace({ kind: "new-report", title: t("home-next-title", { year }), filter: t("home-file-kind"), name });
    if (!path) return;
    const before = app.report?.path;
    await take(() => api.startNextYear(from.path, path));
    if (app.report?.path !== before) app.notice = { kind: "tell", words: t("home-next-done", { year }), actions: [] };
  });
}

/** The same, from the report that is open. */
export async function startFromThis(): Promise<void> {
  if (app.report) await startNextYear(app.report);
}

/** The financial year after one: `2025-26` after `2024-25`. */
export function following(year: string): string {
  const start = Number.parseInt(year, 10) + 1;
  return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
}

/** The name of a file without its folder and ending. */
export function fileStem(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.llunio$/i, "");
}

/** A name any system takes for a file. */
export function fileName(name: string): string {
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "").replace(/\s+/g, " ").trim()}.llunio`;
}

/** “Undo: writing in ‘Workforce’”. */
export function undoWords(which: "undo" | "redo"): string {
  const change = app.report?.[which];
  if (!change) return which === "undo" ? t("menu-undo") : t("menu-redo");
  const what = t(`menu-did-${change.did}`);
  const place = heading(change);
  if (place === null) return which === "undo" ? t("menu-undo-what", { what }) : t("menu-redo-what", { what });
  return which === "undo" ? t("menu-undo-what-in", { what, place }) : t("menu-redo-what-in", { what, place });
}

/** The heading of the section a change was made in; a question’s is that of its part. */
function heading(change: Change): string | null {
  const rows = app.report?.contents.rows ?? [];
  for (let id = change.place; id; id = id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : "") {
    const row = rows.find((one) => one.id === id);
    if (row) return both(row.heading);
  }
  return null;
}

/** Undoes or does again, and goes where it happened. That somebody withdrew their consent is undone only by whoever says so: a key pressed once too often must not. */
export async function takeBack(which: "undo" | "redo", sure = false): Promise<void> {
  if (!(await app.flush())) return;
  if (which === "undo" && !sure && app.report?.undo?.did === "withdrawal") {
    app.notice = { kind: "tell", words: t("menu-withdrawal"), actions: [{ words: t("menu-withdrawal-back"), act: () => void takeBack("undo", true).catch(failed), danger: true }] };
    return;
  }
  const words = undoWords(which);
  const done = which === "undo" ? await api.undo() : await api.redo();
  await refresh();
  app.changes++;
  if (!done) return;
  wrote();
  if (done.change.did === "words") relook();
  if (done.page && app.screen === "write" && done.page !== app.section) await goTo(done.page);
  app.said = t("menu-done", { what: words });
}

export async function zoom(to: number): Promise<void> {
  await settle({ zoom: to });
  app.said = t("menu-zoom-now", { size: num(to) });
}

/** The parts of the window one goes round with F6: each marked `data-pane`. */
export function nextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter((pane) => pane.offsetParent !== null);
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + 1) % panes.length];
  const first = '[contenteditable="true"], [tabindex="0"], button:not(:disabled), a[href], input, select, textarea';
  (next?.querySelector<HTMLElement>(first) ?? next)?.focus();
}

/** Opens what the report as a whole is about, to be changed. */
export async function details(): Promise<void> {
  await show("overview");
  await tick();
  document.dispatchEvent(new CustomEvent("report-details"));
}

/** Opens Help at one of its pages. */
export async function help(topic: string): Promise<void> {
  await show("help");
  await tick();
  document.dispatchEvent(new CustomEvent("help-topic", { detail: topic }));
}

/** The name the file of a new report is offered. */
export function reportFile(council: { en: string; cy: string }, year: string): string {
  return fileName(`${council[uiLang()]} ${year}`);
}
