/**
 * Laying out and drawing pages, one thing at a time: the program holds one
 * layout, and whoever asks for a page must mean that one.
 */

import * as api from "../lib/api";
import { app } from "../lib/app.svelte";
import type { Edition, Lang, Pages } from "../lib/types";

/** A layout, and which of all it is. */
export interface Laid {
  pages: Pages;
  round: number;
}

/** The pages last laid out, for what shows page numbers; of no other report than this. */
export const latest = $state<{ path: string; pages: Pages | null }>({ path: "", pages: null });

let turn: Promise<unknown> = Promise.resolve();
let round = 0;

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = turn.then(act, act);
  turn = mine.catch(() => {});
  return mine;
}

/** Lays the report out. What was laid out before can no longer be drawn. */
export function layOut(lang: Lang, edition: Edition): Promise<Laid> {
  return inTurn(async () => {
    round++;
    const mine = round;
    const pages = await api.layOut(lang, edition);
    Object.assign(latest, { path: app.report?.path ?? "", pages });
    return { pages, round: mine };
  });
}

/** Draws a page of a layout; none if there is another layout by now. */
export function draw(laid: Laid, number: number): Promise<Blob | null> {
  return inTurn(async () => {
    if (laid.round !== round) return null;
    const bytes = await api.previewPage(number);
    return bytes.byteLength > 0 ? new Blob([bytes], { type: "image/svg+xml" }) : null;
  });
}
