import { expect, test } from "vitest";
import { hasWords, setUiLang } from "../lib/i18n.svelte";
import type { Exhibit, Of } from "../lib/types";
import { answersOf, ASKS, followed, kindOf, KINDS, newIn, partOf, shownBy } from "./kinds";

const OF: Of[] = [
  { kind: "metric-table", codes: ["AD/013", "AD/001"], years: 2, wales: true },
  { kind: "metric-chart", codes: ["AD/013"], years: 5, chart: "line" },
  { kind: "metric-story", code: "AD/013" },
  { kind: "money-table", last_year: false },
  { kind: "money-chart" },
  { kind: "money-words" },
  { kind: "promises", part: "prevention", made: "this-year", table: true },
  { kind: "links", links: ["b", "a"] },
  { kind: "evidence", evidence: ["a"] },
  { kind: "inspections" },
  { kind: "complaints" },
  { kind: "themes" },
];
const exhibit = (of: Of): Exhibit => ({ id: "0", of, caption: { en: "A", cy: "B" }, alt: { en: "C", cy: "D" } });

test("the dialog begins with what an exhibit shows, and leaves it so if nothing is changed", () => {
  for (const of of OF) {
    const answers = answersOf(exhibit(of), "people");
    expect(shownBy(of.kind, answers)).toEqual(of);
    expect(answers).toMatchObject({ caption: { en: "A", cy: "B" }, alt: { en: "C", cy: "D" } });
  }
});

test("every kind but those that are records of their own makes an exhibit, and has words in both languages", () => {
  const own = KINDS.filter((kind) => shownBy(kind, answersOf(null, "people")) === null);
  expect(own).toEqual(["case-study", "quote", "picture"]);
  expect(KINDS.filter((kind) => !own.includes(kind)).sort()).toEqual(OF.map((of) => of.kind).sort());
  for (const lang of ["en", "cy"] as const) {
    setUiLang(lang);
    expect(KINDS.filter((kind) => !hasWords(`placing-menu-${kind}`) || !hasWords(`placing-kind-${kind}`))).toEqual([]);
  }
  setUiLang("en");
});

test("what makes use of records asks for them", () => {
  const asking = KINDS.filter((kind) => ASKS[kind].records !== "none");
  expect(asking).toEqual(["metric-table", "metric-chart", "metric-story", "case-study", "quote", "picture", "links", "evidence"]);
});

test("priorities are those of the part that is written in", () => {
  expect(shownBy("promises", answersOf(null, partOf("people.iii")))).toMatchObject({ part: "people" });
  expect(partOf("workforce")).toBe("workforce");
});

test("what a passage refers to is told by its content alone", () => {
  expect(kindOf({ kind: "exhibit", exhibit: "e" })).toEqual({ kind: "exhibit", id: "e" });
  expect(kindOf({ kind: "picture", picture: "p" })).toEqual({ kind: "picture", id: "p" });
  expect(kindOf({ kind: "testimony", testimony: "t" })).toEqual({ kind: "testimony", id: "t" });
  for (const other of [null, "x", {}, { kind: "figure" }, { kind: "chart", chart: {} }, { kind: "exhibit" }]) expect(kindOf(other)).toBeNull();
});

test("what is placed follows the passage of the caret, or the last before it that is in the file", () => {
  const order = ["a", "empty", "b", "new"];
  expect(followed("b", order, ["a", "b"])).toBe("b");
  expect(followed("empty", order, ["a", "b"])).toBe("a");
  expect(followed("new", order, ["a", "b"])).toBe("b");
  expect(followed("empty", ["empty", "b"], ["b"])).toBeNull();
  expect(followed(null, order, ["a", "b"])).toBe("b");
  expect(followed(null, [], [])).toBeNull();
});

test("the passage that is new is found in the language that is written", () => {
  const after = [{ id: "a", lang: "en" }, { id: "x", lang: "cy" }, { id: "y", lang: "en" }] as const;
  expect(newIn(new Set(["a"]), after, "en")).toBe("y");
  expect(newIn(new Set(["a", "y"]), after, "en")).toBeNull();
});
