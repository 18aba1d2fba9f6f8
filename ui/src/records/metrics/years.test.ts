import { expect, test } from "vitest";
import type { Metric } from "../../lib/types";
import { breakAt, readingAt, standingOf, withBreak, withReading } from "./years";

const text = () => ({ en: "", cy: "" });
const metric: Metric = { code: "A", own: null, readings: [], breaks: [], why: text(), doing: text(), good: text(), so_what: text() };

test("years stay in order, and one of which nothing is known is left out", () => {
  let changed = withReading(metric, "2024-25", { source: "A return" });
  changed = withReading(changed, "1999-00", { link: "https://x.cymru" });
  changed = withReading(changed, "2022-23", { source: "B" });
  expect(changed.readings.map((reading) => reading.year)).toEqual(["1999-00", "2022-23", "2024-25"]);
  expect(readingAt(changed, "2024-25").source).toBe("A return");
  changed = withReading(changed, "2022-23", { source: "" });
  expect(changed.readings.map((reading) => reading.year)).toEqual(["1999-00", "2024-25"]);
  expect(metric.readings).toEqual([]);
});

test("a part of a year ends within it until the day is known", () => {
  expect(standingOf("part-year", "2020-21")).toEqual({ kind: "part-year", until: "2020-09-30" });
  expect(standingOf("provisional", "2020-21")).toEqual({ kind: "provisional" });
});

test("a break is set and taken away", () => {
  const broken = withBreak(withBreak(metric, "2023-24", text()), "2021-22", { en: "New form", cy: "" });
  expect(broken.breaks.map((one) => one.from)).toEqual(["2021-22", "2023-24"]);
  expect(breakAt(broken, "2021-22")?.note.en).toBe("New form");
  expect(withBreak(broken, "2021-22", null).breaks.map((one) => one.from)).toEqual(["2023-24"]);
});
