/** Which row of the rail a key leads to. Pure. */

import type { Lang, Row, State } from "../lib/types";
import { ancestors } from "./report";

/** The rows in sight: those in a closed chapter are not. */
export function visible(rows: readonly Row[], closed: ReadonlySet<string>): Row[] {
  return rows.filter((_, index) => ancestors(rows, index).every((above) => !closed.has(rows[above]!.id)));
}

export type Move = { to: string } | { open: string } | { close: string } | null;

/** What a key does at a row, as in every tree. */
export function move(key: string, rows: readonly Row[], closed: ReadonlySet<string>, at: string, name: (row: Row) => string): Move {
  const seen = visible(rows, closed);
  const index = seen.findIndex((row) => row.id === at);
  const row = seen[index];
  if (!row) return null;
  const to = (row: Row | undefined): Move => (row ? { to: row.id } : null);
  switch (key) {
    case "ArrowDown":
      return to(seen[index + 1]);
    case "ArrowUp":
      return to(seen[index - 1]);
    case "Home":
      return to(seen[0]);
    case "End":
      return to(seen.at(-1));
    case "ArrowRight":
      if (!row.group) return null;
      return closed.has(row.id) ? { open: row.id } : to(seen[index + 1]);
    case "ArrowLeft": {
      if (row.group && !closed.has(row.id)) return { close: row.id };
      const above = ancestors(rows, rows.indexOf(row))[0];
      return above === undefined ? null : to(rows[above]);
    }
  }
  if (key.length !== 1 || key === " ") return null;
  const begins = (row: Row): boolean => bare(name(row)).startsWith(bare(key));
  return to([...seen.slice(index + 1), ...seen.slice(0, index + 1)].find(begins));
}

/** How far a section is: a chapter without a text of its own is as far as those in it. */
export function stateOf(row: Row, rows: readonly Row[], lang: Lang): State {
  const own = row.languages[lang];
  const state = own?.state ?? "not-started";
  if (!row.group || state !== "not-started" || (own?.words ?? 0) > 0) return state;
  const after = rows.slice(rows.indexOf(row) + 1);
  const end = after.findIndex((one) => one.level <= row.level);
  const within = (end < 0 ? after : after.slice(0, end)).filter((one) => !one.group).map((one) => one.languages[lang]?.state ?? "not-started");
  if (within.length > 0 && within.every((one) => one === "ready")) return "ready";
  return within.every((one) => one === "not-started") ? "not-started" : "in-progress";
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
