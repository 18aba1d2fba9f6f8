/** A text with the stretches in it that point at somebody. */

import type { Told } from "../../lib/types";

/** A stretch of the text, and what it is: by itself, or only with others. */
export interface Stretch {
  text: string;
  kind: "plain" | "direct" | "indirect";
}

/** The text in stretches; what points at somebody by itself comes before what does so with others. */
export function marked(told: Pick<Told, "text" | "findings" | "combination">): Stretch[] {
  const spans = [
    ...told.findings.map(({ from, to }) => ({ from, to, kind: "direct" as const })),
    ...told.combination.hints.map(({ from, to }) => ({ from, to, kind: "indirect" as const })),
  ];
  const edges = [...new Set([0, told.text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1]!;
    const kind = spans.find((span) => span.from <= from && to <= span.to)?.kind ?? "plain";
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += told.text.slice(from, to);
    else stretches.push({ text: told.text.slice(from, to), kind });
  }
  return stretches;
}
