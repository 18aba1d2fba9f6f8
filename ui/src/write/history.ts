/** Undoing and doing again, over the whole report. */

import * as api from "../lib/api";
import { app, goTo, refresh } from "../lib/app.svelte";
import { both, t } from "../lib/i18n.svelte";
import { plainOfPassage } from "../editor";
import type { Change, Row, Written } from "../lib/types";
import { desk, places } from "./desk.svelte";
import { wrote } from "./saver.svelte";
import { keyOf, type Where } from "./saving.svelte";
import { relook } from "./wordlist.svelte";

let running: Promise<void> = Promise.resolve();

export const undo = (): Promise<void> => (running = running.then(() => back("undo"), () => back("undo")));
export const redo = (): Promise<void> => (running = running.then(() => back("redo"), () => back("redo")));

/** Writes what is not written, takes one step, shows it and says what it was. */
async function back(which: "undo" | "redo"): Promise<void> {
  if (!(await app.flush())) return;
  const done = which === "undo" ? await api.undo() : await api.redo();
  if (!done) return tell(which === "undo" ? t("write-nothing-to-undo") : t("write-nothing-to-redo"));
  await refresh();
  wrote();
  if (done.change.did === "words") relook();
  if (done.page !== null && done.page !== app.section) await goTo(done.page);
  const before = new Map(desk.page ? places(desk.page).map(({ where }) => [keyOf(where), desk.text(where)]) : []);
  const page = await desk.open(app.section);
  tell(said(which, done.change));
  if (!page) return;
  for (const { where } of places(page)) {
    const change = changeIn(before.get(keyOf(where)), desk.text(where));
    if (change && show(where, change)) return;
  }
}

function show(where: Where, change: { passage: string; offset: number }): boolean {
  const surface = desk.surfaces.get(keyOf(where));
  if (!surface) return false;
  surface.editor.focus(change);
  return true;
}

/** Where two states of a text begin to differ: after what has come, or where something went. */
export function changeIn(before: readonly Written[] | undefined, after: readonly Written[]): { passage: string; offset: number } | null {
  if (!before) return null;
  const old = new Map(before.map((passage) => [passage.id, plainOfPassage(passage)]));
  for (const passage of after) {
    const [was, is] = [old.get(passage.id), plainOfPassage(passage)];
    if (was !== is) return { passage: passage.id, offset: was === undefined ? is.length : endOfChange(was, is) };
  }
  const kept = new Set(after.map((passage) => passage.id));
  const gone = before.findIndex((passage) => !kept.has(passage.id));
  if (gone < 0) return null;
  const near = after[Math.max(0, Math.min(gone, after.length) - 1)];
  return near ? { passage: near.id, offset: plainOfPassage(near).length } : null;
}

function endOfChange(was: string, is: string): number {
  let end = 0;
  const shorter = Math.min(was.length, is.length);
  while (end < shorter && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  return is.length - end;
}

/** “Undone: writing in Workforce”. */
function said(which: "undo" | "redo", change: Change): string {
  const what = t(`menu-did-${change.did}`);
  const row = rowOf(app.report?.contents.rows ?? [], change.place);
  if (!row) return which === "undo" ? t("write-undone", { what }) : t("write-redone", { what });
  const place = both(row.heading);
  return which === "undo" ? t("write-undone-in", { what, place }) : t("write-redone-in", { what, place });
}

/** The row of a section; a question’s is that of its part. */
export function rowOf(rows: readonly Row[], section: string): Row | undefined {
  for (let id = section; id !== ""; id = id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : "") {
    const row = rows.find((each) => each.id === id);
    if (row) return row;
  }
  return undefined;
}

function tell(words: string): void {
  desk.done = words;
  app.said = words;
}
