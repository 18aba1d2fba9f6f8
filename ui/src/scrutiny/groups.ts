/** Which findings are shown, and in which groups: pure, so that the page has nothing to work out. */

import type { Family, FindingSeverity, FindingShown, Lang, Tally } from "../lib/types";

/** From what stops the final report to what is only advice. */
export const SEVERITIES: readonly FindingSeverity[] = ["stops", "look", "advice"];

/** In the order they are offered. */
export const FAMILIES: readonly Family[] = [
  "structure", "promises", "numbers", "outcome", "people", "plain", "access", "languages", "spelling", "dates", "sources",
];

/** How what is equally severe is put together. */
export type Grouping = "section" | "kind" | "language";

/** What is asked to be seen; null is everything. */
export interface Filter {
  severity: FindingSeverity | null;
  family: Family | null;
  /** Findings about both languages belong to each. */
  lang: Lang | null;
}

/** A finding with what tells it from every other on the page: two alike in one passage have one key. */
export type Found = FindingShown & { id: string };

/** Findings that belong together; `key` is a section, a kind or a language, blank if they have none. */
export interface Group {
  key: string;
  findings: Found[];
}

/** Gives each finding its id, the same as long as there are no others like it before it. */
export function told(findings: readonly FindingShown[]): Found[] {
  const seen = new Map<string, number>();
  return findings.map((one) => {
    const before = seen.get(one.key) ?? 0;
    seen.set(one.key, before + 1);
    return { ...one, id: before === 0 ? one.key : `${one.key}-${before + 1}` };
  });
}

/** What is still to be looked at. */
export function open(findings: readonly Found[]): Found[] {
  return findings.filter((one) => one.dismissed === null);
}

/** What the officer lets stand. */
export function standing(findings: readonly Found[]): Found[] {
  return findings.filter((one) => one.dismissed !== null);
}

/** What a filter lets through. */
export function filtered(findings: readonly Found[], { severity, family, lang }: Filter): Found[] {
  return findings.filter(
    (one) =>
      (severity === null || one.severity === severity) &&
      (family === null || one.family === family) &&
      (lang === null || one.place.lang === null || one.place.lang === lang),
  );
}

/** By severity, and within that by what was chosen; what is empty is left out. */
export function grouped(findings: readonly Found[], by: Grouping): { severity: FindingSeverity; count: number; groups: Group[] }[] {
  return SEVERITIES.map((severity) => {
    const own = findings.filter((one) => one.severity === severity);
    return { severity, count: own.length, groups: together(own, by) };
  }).filter(({ count }) => count > 0);
}

function together(findings: readonly Found[], by: Grouping): Group[] {
  const groups = new Map<string, Group>();
  for (const one of findings) {
    const key = keyOf(one, by);
    const group = groups.get(key) ?? { key, findings: [] };
    group.findings.push(one);
    groups.set(key, group);
  }
  // Findings come in the order of the report, which is that of its sections.
  if (by === "section") return [...groups.values()];
  const order: readonly string[] = by === "kind" ? FAMILIES : ["", "en", "cy"];
  return [...groups.values()].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function keyOf(one: FindingShown, by: Grouping): string {
  if (by === "section") return one.place.section ?? "";
  return by === "kind" ? one.family : (one.place.lang ?? "");
}

/** How many there are of each. */
export function counted<Key extends string>(findings: readonly FindingShown[], key: (one: FindingShown) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const one of findings) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

/** How the number of findings stands to what it was; null if nobody knows. */
export function trend(now: Tally, then: Tally | null): { way: "fewer" | "more" | "same"; count: number } | null {
  if (then === null) return null;
  const difference = total(now) - total(then);
  return { way: difference < 0 ? "fewer" : difference > 0 ? "more" : "same", count: Math.abs(difference) };
}

/** All findings of a tally. */
export function total({ stops, look, advice }: Tally): number {
  return stops + look + advice;
}

/** The finding to go on with once one is gone: the one after it, else the one before it. */
export function neighbour(shown: readonly Found[], gone: string): string | null {
  const at = shown.findIndex((one) => one.id === gone);
  return at < 0 ? null : (shown[at + 1] ?? shown[at - 1])?.id ?? null;
}
