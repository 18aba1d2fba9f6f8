import { expect, test } from "vitest";
import type { CellShown, Met, PartShown, RequirementShown } from "../lib/types";
import { asksOf, asksOfAll, cellsOf, questions, wanted } from "./requirements";

const cell = (section: string, number: string, strand: string | null = null): CellShown =>
  ({ section, number, heading: { en: number, cy: number }, strand: strand && { en: strand, cy: strand }, passages: [], met: "met" }) as CellShown;
const parts = [
  { section: "people", cells: [cell("people.i", "(i)", "Children"), cell("people.i", "(i)", "Adults"), cell("people.ii", "(ii)")] },
  { section: "prevention", cells: [cell("prevention.i", "(i)"), cell("prevention.iii", "(iii)")] },
] as PartShown[];
const asked = (id: string, kind: RequirementShown["kind"], met: Met, sections: string[]): RequirementShown => ({ id, kind, met, sections }) as RequirementShown;

test("each question heads one column, whatever parts are split", () => {
  expect(questions(parts).map((one) => one.number)).toEqual(["(i)", "(ii)", "(iii)"]);
  expect(cellsOf(parts[0]!, "(i)").map((one) => one.strand?.en)).toEqual(["Children", "Adults"]);
  expect(cellsOf(parts[1]!, "(ii)")).toEqual([]);
});

test("requirements by who asks and by how far they are met", () => {
  const all = [asked("a", "law", "met", []), asked("b", "law", "not-met", []), asked("c", "guidance", "not-met", [])];
  const ids = (...choice: Parameters<typeof wanted>[1][]) => choice.map((one) => wanted(all, one).map(({ id }) => id).join(""));
  expect(ids({ kind: null, met: null }, { kind: "law", met: null }, { kind: null, met: "not-met" }, { kind: "law", met: "not-met" }, { kind: "code", met: null }))
    .toEqual(["abc", "ab", "bc", "b", ""]);
});

test("a requirement belongs to a page by its section or by one of its questions, not by a name that begins alike", () => {
  expect(asksOf(asked("a", "law", "met", ["people.iii"]), "people")).toBe(true);
  expect(asksOf(asked("a", "law", "met", ["people"]), "people")).toBe(true);
  expect(asksOf(asked("a", "law", "met", ["peoples"]), "people")).toBe(false);
  expect(asksOf(asked("a", "law", "met", ["*"]), "people")).toBe(false);
  expect(asksOfAll(asked("a", "law", "met", ["*"]))).toBe(true);
});
