/** Showing a finding at its words, and what can be done about it there. */

import { tick } from "svelte";
import * as api from "../lib/api";
import { app, failed, refresh } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import { goToFinding } from "../scrutiny/going";
import type { Found } from "../scrutiny/groups";
import { desk, type Surface } from "./desk.svelte";
import { floats, spotOf, type Spot } from "./floats.svelte";
import { noticing, ranges } from "./noticing.svelte";
import { shown } from "./report";
import { wrote } from "./saver.svelte";
import { keyOf } from "./saving.svelte";

/** The languages that are on the page. */
export const langs = () => (app.report ? shown(app.report, app.settings.languages) : []);

/** Shows the next finding of the section, or the one before. */
export async function next(way: 1 | -1): Promise<void> {
  // Whoever asks does not want to wait for the pause.
  if (noticing.found.length === 0) await noticing.look();
  const one = noticing.next(way, langs());
  if (one) await showFinding(one);
  else app.said = desk.done = t("scrutiny-no-finding");
}

/** Shows a finding where it is: at its words, which are selected, or at its section. */
export async function showFinding(one: Found): Promise<void> {
  noticing.last = one.id;
  floats.open = null;
  const surface = surfaceOf(one);
  const spot = surface ? atWords(surface, one) : null;
  await tick();
  floats.open = { kind: "finding", one, spot: spot ?? spotOf(document.querySelector("#write-page h1") ?? document.body) };
}

/** The surface a finding is in, if it is on the page. */
export function surfaceOf({ place: { place } }: Found): Surface | null {
  if (place.kind === "words") {
    const where = desk.find(place.passage, place.lang);
    return (where && desk.surfaces.get(keyOf(where))) ?? null;
  }
  if (place.kind !== "section") return null;
  return [...desk.surfaces.values()].find(({ where }) => where.section === place.section && (place.lang === null || where.lang === place.lang)) ?? null;
}

/** Puts the caret at the words and tells where they are on the screen. */
function atWords(surface: Surface, one: Found): Spot {
  const { place } = one.place;
  const { editor, where } = surface;
  const range = ranges([one], where.lang, editor.visibleTexts())[0];
  const passage = place.kind === "words" ? editor.dom.querySelector(`[data-passage="${CSS.escape(place.passage)}"]`) : null;
  (passage ?? editor.dom.closest(".slot") ?? editor.dom).scrollIntoView({ block: passage ? "center" : "start" });
  if (range) editor.select(range);
  else if (place.kind === "words") editor.select({ passage: place.passage, from: 0, to: 0 });
  editor.focus();
  return (range && editor.rectOf(range)) ?? spotOf(passage ?? editor.dom);
}

/** Does what a button offers; the page is then read again. */
export async function mend(one: Found, which: number): Promise<void> {
  await change(async () => {
    await api.mendFinding(one.key, which);
    app.changes += 1;
  }, t("scrutiny-mended"));
}

/** Lets a finding stand, with the reason. */
export async function letStand(one: Found, reason: string): Promise<void> {
  await change(() => api.dismissFinding(one.key, reason), t("scrutiny-stands"));
}

async function change(act: () => Promise<unknown>, said: string): Promise<void> {
  try {
    if (!(await app.flush())) return;
    await act();
    wrote();
    await refresh();
    await noticing.look();
    app.said = desk.done = said;
  } catch (thrown) {
    failed(thrown);
  }
}

/** Leaves the text for what a finding is about, where that is elsewhere. */
export function elsewhere(one: Found): (() => void) | null {
  return surfaceOf(one) ? null : () => void goToFinding(one).catch(failed);
}
