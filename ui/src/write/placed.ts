/** Pictures, charts and case studies in the text: named, moved and taken out here; made elsewhere. */

import type { Placed } from "../lib/blocks";
import { t } from "../lib/i18n.svelte";

type Shown = { what: Placed; label: string };

const drawn = new Set<() => void>();

/** Draws something placed by its kind and name. */
export function placedView(placed: Shown): { dom: HTMLElement; destroy: () => void } {
  const dom = document.createElement("div");
  const draw = (): void => void (dom.textContent = placedWords(placed));
  draw();
  drawn.add(draw);
  return { dom, destroy: () => void drawn.delete(draw) };
}

/** The program speaks another language now. */
export function redraw(): void {
  for (const draw of drawn) draw();
}

/** “Chart: Carers’ assessments by quarter”. */
export function placedWords({ what, label }: Shown): string {
  const kind = t(`write-placed-${what}`);
  return label === "" ? kind : t("write-placed-what", { kind, name: label });
}
