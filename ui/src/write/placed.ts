/** What is placed in the text: named, gone to, moved and taken out here; made elsewhere. */

import type { PlacedActs } from "../editor/options";
import { failed } from "../lib/app.svelte";
import type { Placed } from "../lib/blocks";
import { t } from "../lib/i18n.svelte";
import type { Lang } from "../lib/types";
import { kindOf as referred } from "../placing/kinds";
import { placedName } from "../placing/names";
import { edit } from "../placing/placing.svelte";
import { collection } from "../records/collection.svelte";
import { writable } from "./desk.svelte";

const drawn = new Set<() => void>();

interface Shown {
  content: unknown;
  what: Placed;
  label: string;
}

/** Draws something placed by its kind and name, with what can be done with it. */
export function placedView(lang: Lang): (placed: Shown, acts: PlacedActs) => { dom: HTMLElement; destroy: () => void } {
  return (placed, acts) => {
    const dom = document.createElement("div");
    dom.className = "placed";
    const draw = (): void => {
      const words = placedWords(placed, lang);
      const name = document.createElement("span");
      name.className = "placed-words";
      name.textContent = words;
      const buttons = writable() ? [button(t("write-placed-remove"), words, acts.remove)] : [];
      if (writable() && referred(placed.content)) buttons.unshift(button(t("write-placed-edit"), words, () => void edit(placed.content).catch(failed)));
      // What has the focus is drawn anew and keeps it.
      const at = [...dom.querySelectorAll("button")].indexOf(document.activeElement as HTMLButtonElement);
      dom.replaceChildren(name, ...buttons);
      if (at >= 0) buttons[at]?.focus();
    };
    draw();
    drawn.add(draw);
    return { dom, destroy: () => void drawn.delete(draw) };
  };
}

function button(words: string, of: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = words;
  made.setAttribute("aria-label", t("write-placed-act", { act: words, what: of }));
  made.addEventListener("click", act);
  return made;
}

/** The program speaks another language now, or what is placed is called otherwise. */
export function redraw(): void {
  for (const draw of drawn) draw();
}

/** “Chart: Carers’ assessments by quarter”. What refers to a record is called as that is called now, not as when the page was read. */
export function placedWords({ content, what, label }: Shown, lang: Lang): string {
  const known = placedName(content, lang);
  const gone = known === null && referred(content) !== null && collection.all !== null;
  const kind = known ? t(`placing-kind-${known.kind}`) : t(`write-placed-${gone ? "gone" : what}`);
  const name = known ? known.name : gone ? "" : label;
  return name === "" ? kind : t("write-placed-what", { kind, name });
}
