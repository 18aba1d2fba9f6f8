/** What is said once somebody’s words were removed for good: where the report still quotes them, each place a button that leads there. */

import { app, failed } from "../../lib/app.svelte";
import { t } from "../../lib/i18n.svelte";
import type { FindingPlaceShown } from "../../lib/types";
import { go } from "../../scrutiny/going";
import { placeName } from "../../scrutiny/words";

/** As many places as have room beside each other; an export names all of them. */
const SHOWN = 6;

/** Tells it in the notice: `done` if nothing quotes them. */
export function tellQuoted(quoted: FindingPlaceShown[], done: string): void {
  const named = new Map(quoted.map((place) => [placeName(place), place]));
  const actions = [...named].slice(0, SHOWN).map(([words, place]) => ({ words, act: () => void go(place).catch(failed) }));
  app.notice = { kind: "tell", words: quoted.length > 0 ? t("testimonies-still-quoted", { count: quoted.length }) : done, actions };
}
