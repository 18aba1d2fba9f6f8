/** Pictures, charts and case studies in the text: named, moved and taken out here; made elsewhere. */

import { t } from "../lib/i18n.svelte";

const drawn = new Set<() => void>();

/** Draws something placed by its kind and name. */
export function placedView(placed: { content: unknown; label: string }): { dom: HTMLElement; destroy: () => void } {
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

/** “Chart: Carers’ assessments by quarter”. A case study and a quotation look alike from here: the passage only refers to one. */
export function placedWords({ content, label }: { content: unknown; label: string }): string {
  const kind = t(`write-placed-${kindOf(content)}`);
  return label === "" ? kind : t("write-placed-what", { kind, name: label });
}

type Kind = "figure" | "decorative" | "chart" | "testimony" | "other";

function kindOf(content: unknown): Kind {
  const { kind, alt } = fields(content);
  if (kind === "figure") return fields(alt)["kind"] === "decorative" ? "decorative" : "figure";
  return kind === "chart" || kind === "testimony" ? kind : "other";
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
