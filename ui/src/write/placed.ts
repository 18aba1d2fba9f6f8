/** Pictures, charts and case studies in the text: named, moved and taken out here; made elsewhere. */

import { t } from "../lib/i18n.svelte";

const drawn = new Set<() => void>();

/** Draws something placed by its kind and name. */
export function placedView(placed: { content: unknown; label: string }): { dom: HTMLElement; destroy: () => void } {
  const dom = document.createElement("div");
  const kind = document.createElement("strong");
  const name = document.createElement("span");
  dom.append(kind, " ", name);
  const draw = (): void => {
    kind.textContent = t(`write-placed-${kindOf(placed.content)}`);
    name.textContent = placed.label;
  };
  draw();
  drawn.add(draw);
  return { dom, destroy: () => void drawn.delete(draw) };
}

/** The program speaks another language now. */
export function redraw(): void {
  for (const draw of drawn) draw();
}

function kindOf(content: unknown): "figure" | "chart" | "testimony" | "other" {
  const kind = typeof content === "object" && content !== null && "kind" in content ? content.kind : null;
  return kind === "figure" || kind === "chart" || kind === "testimony" ? kind : "other";
}
