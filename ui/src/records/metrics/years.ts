/** What is known of a year of a measure, and changing it. */

import type { Break, Metric, Reading, ReadingStanding, Text } from "../../lib/types";

/** A year of which nothing is known. */
function blank(year: string): Reading {
  return { year, value: null, standing: { kind: "final" }, source: "", link: "", wales: null };
}

/** What is known of a year. */
export function readingAt(metric: Metric, year: string): Reading {
  return metric.readings.find((reading) => reading.year === year) ?? blank(year);
}

/** The measure with a year changed. A year of which nothing is left is left out; the others stay in their order. */
export function withReading(metric: Metric, year: string, change: Partial<Reading>): Metric {
  const changed = { ...readingAt(metric, year), ...change };
  const others = metric.readings.filter((reading) => reading.year !== year);
  const empty = JSON.stringify(changed) === JSON.stringify(blank(year));
  const readings = empty ? others : [...others, changed].sort((a, b) => (a.year < b.year ? -1 : 1));
  return { ...metric, readings };
}

/** How final a value is, once that is chosen. A part of a year ends in the middle of it until the day is known. */
export function standingOf(kind: ReadingStanding["kind"], year: string): ReadingStanding {
  return kind === "part-year" ? { kind, until: `${year.slice(0, 4)}-09-30` } : { kind };
}

/** The break that makes a year the first of a new series. */
export function breakAt(metric: Metric, year: string): Break | undefined {
  return metric.breaks.find((one) => one.from === year);
}

/** The measure with a break before a year, or without one. */
export function withBreak(metric: Metric, year: string, note: Text | null): Metric {
  const others = metric.breaks.filter((one) => one.from !== year);
  const breaks = note ? [...others, { from: year, note }].sort((a, b) => (a.from < b.from ? -1 : 1)) : others;
  return { ...metric, breaks };
}
