/** Undoing and doing again, over the whole report. */

import { tick } from "svelte";
import * as api from "../lib/api";
import { app, goTo, refresh } from "../lib/app.svelte";
import { both, t } from "../lib/i18n.svelte";
import { plainOfPassage } from "../editor";
import { writesByAltGr } from "../editor/keys";
import type { Change, Page, Row, Written } from "../lib/types";
import { collection } from "../records/collection.svelte";
import { desk, places } from "./desk.svelte";
import { wrote } from "./saver.svelte";
import { keyOf, type Where } from "./saving.svelte";
import { relook } from "./wordlist.svelte";

let running: Promise<void> = Promise.resolve();

export const undo = (): Promise<void> => (running = running.then(() => back("undo"), () => back("undo")));
export const redo = (): Promise<void> => (running = running.then(() => back("redo"), () => back("redo")));

/** Takes a step while the editors take no input. What is typed meanwhile is written once the step is shown. */
async function back(which: "undo" | "redo"): Promise<void> {
  const typed = hold();
  let here = true;
  try {
    here = await step(which);
  } finally {
    typed(here);
  }
}

/** Writes what is not written, takes one step, shows it and says what it was; tells whether the page is the one it was. */
async function step(which: "undo" | "redo"): Promise<boolean> {
  if (!(await app.flush())) return true;
  // The words that are being changed: another page is read over them.
  const before = textsNow();
  const [screen, section] = [app.screen, desk.page?.id];
  const done = which === "undo" ? await api.undo() : await api.redo();
  if (!done) {
    tell(which === "undo" ? t("write-nothing-to-undo") : t("write-nothing-to-redo"));
    return true;
  }
  await refresh();
  wrote();
  if (done.change.did === "words") relook();
  // What is placed is called as it is called there.
  if (collection.all) await collection.load();
  if (done.page !== null && done.page !== app.section) await goTo(done.page);
  const page = await desk.open(app.section);
  tell(said(which, done.change));
  const here = app.screen === screen && app.section === section;
  if (!page) return here;
  // Another page has its editors only once it is drawn.
  if (!here) await tick();
  for (const { where } of places(page)) {
    const change = changeIn(before.get(keyOf(where)), desk.text(where));
    if (change && show(where, change)) return here;
  }
  if (!here) arrive(page, done.change.place);
  return here;
}

/** The texts of the open page. */
function textsNow(): Map<string, Written[]> {
  return new Map(desk.page ? places(desk.page).map(({ where }) => [keyOf(where), desk.text(where)]) : []);
}

/** On a page that was not open: into the first editor of the section that was changed, else of the page; if it has none, to its heading. */
function arrive(page: Page, section: string): void {
  const shown = places(page).flatMap(({ where }) => desk.surfaces.get(keyOf(where)) ?? []);
  const first = shown.find(({ where }) => where.section === section) ?? shown[0];
  if (first) first.editor.focus("start");
  else document.querySelector<HTMLElement>("#write-page h1")?.focus();
}

/** What changes text and is not kept until the step is shown. */
const REFUSED = ["paste", "cut", "drop"];

/**
 * Keeps input from the editors. What comes back lets it in again and, if the
 * page is still the one that was typed on, gives the keys to the editor that
 * has the caret. They stay in the focus all the while: an editor that could
 * not be edited would lose it, and with it the keys.
 */
function hold(): (here: boolean) => void {
  const keys: (KeyboardEvent | string)[] = [];
  const within = ({ target }: Event): boolean => [...desk.surfaces.values()].some(({ editor }) => target instanceof Node && editor.dom.contains(target));
  const refuse = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const keyed = (event: KeyboardEvent): void => {
    // Another step, a shortcut or an arrow changes no text by itself.
    const writes = event.key.length === 1 && (!(event.ctrlKey || event.metaKey || event.altKey) || writesByAltGr(event));
    if (!within(event) || event.isComposing || !(writes || ["Enter", "Backspace", "Delete", "Tab"].includes(event.key))) return;
    refuse(event);
    keys.push(event);
  };
  const other = (event: Event): void => {
    if (within(event)) refuse(event);
  };
  // What comes without a key: from a keyboard on the screen, or a palette.
  const input = (event: InputEvent): void => {
    if (!within(event) || event.inputType.startsWith("history")) return;
    refuse(event);
    if (event.inputType === "insertText" && event.data) keys.push(event.data);
  };
  document.addEventListener("keydown", keyed, true);
  document.addEventListener("beforeinput", input, true);
  for (const name of REFUSED) document.addEventListener(name, other, true);
  desk.hold();
  return (here) => {
    document.removeEventListener("keydown", keyed, true);
    document.removeEventListener("beforeinput", input, true);
    for (const name of REFUSED) document.removeEventListener(name, other, true);
    desk.release();
    const editor = [...desk.surfaces.values()].map((each) => each.editor).find((each) => each.hasFocus());
    if (!here || !editor) return;
    for (const event of keys) {
      if (typeof event === "string") editor.commands.insertText(event);
      else if (event.key.length === 1) editor.commands.insertText(event.key);
      else {
        const { key, code, keyCode, shiftKey } = event;
        editor.dom.dispatchEvent(new KeyboardEvent("keydown", { key, code, keyCode, shiftKey, bubbles: true, cancelable: true }));
      }
    }
  };
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
