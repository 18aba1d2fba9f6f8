/** Where the caret is: kept for the next opening, and found again. */

import { tick } from "svelte";
import * as api from "../lib/api";
import { app, settle } from "../lib/app.svelte";
import { desk } from "./desk.svelte";
import type { Lang } from "../lib/types";
import { edit } from "../placing/placing.svelte";
import { keyOf } from "./saving.svelte";
import { shown } from "./report";

const REST = 700;
/** While the caret goes on moving, its place is kept this often. */
const LATEST = 2000;
/** What somebody who has the focus in it is writing in. */
const WRITTEN = "input, textarea, select, [contenteditable='true']";
let timer: ReturnType<typeof setTimeout> | undefined;
let kept = 0;

/** The caret may have moved. */
export function moved(): void {
  const active = desk.active;
  if (!active?.editor.hasFocus()) return;
  const caret = active.editor.caret();
  if (desk.passage !== (caret?.passage ?? null)) desk.passage = caret?.passage ?? null;
  clearTimeout(timer);
  timer = setTimeout(keep, Math.min(REST, Math.max(0, kept + LATEST - Date.now())));
}

/** Keeps the place; a place that cannot be kept is no loss of text. */
export function keep(): void {
  clearTimeout(timer);
  kept = Date.now();
  const { page, active } = desk;
  if (!page || !app.report) return;
  const caret = active?.editor.caret() ?? null;
  const place = caret && active
    ? { section: page.id, passage: caret.passage, lang: active.where.lang, offset: caret.offset }
    : { section: page.id, passage: null, lang: null, offset: 0 };
  api.setPlace(place).catch(() => {});
}

/** Goes to the passage or section that was asked for, if there is one and it is here; tells whether. */
export async function goal(): Promise<boolean> {
  const goal = app.goal;
  const report = app.report;
  if (!goal || !report || !desk.page) return false;
  app.goal = null;
  if ("section" in goal) return toSection(goal.section, goal.lang);
  const where = desk.find(goal.passage, goal.lang);
  if (!where) return false;
  if (!shown(report, app.settings.languages).includes(where.lang)) await settle({ languages: "both" });
  await tick();
  const surface = desk.surfaces.get(keyOf(where));
  if (!surface) return false;
  // Whoever has begun to write elsewhere meanwhile stays there.
  if (goal.restored && document.activeElement?.matches(WRITTEN)) return true;
  const from = goal.from ?? 0;
  surface.editor.select({ passage: goal.passage, from, to: goal.to ?? from });
  surface.editor.focus();
  surface.editor.dom.querySelector(`[data-passage="${CSS.escape(goal.passage)}"]`)?.scrollIntoView({ block: "center" });
  if (goal.exhibit) await edit({ kind: "exhibit", exhibit: goal.exhibit });
  return true;
}

/** To the text of a section of the page: where it is empty, if it is in one language. */
async function toSection(section: string, lang?: Lang): Promise<boolean> {
  await tick();
  const here = [...desk.surfaces.values()].filter(({ where }) => where.section === section && (lang === undefined || where.lang === lang));
  const first = here.find(({ where }) => desk.text(where).length === 0) ?? here[0];
  if (!first) return false;
  first.editor.focus("start");
  first.editor.dom.closest(".slot")?.scrollIntoView({ block: "start" });
  return true;
}
