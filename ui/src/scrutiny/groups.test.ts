import { expect, test } from "vitest";
import type { Family, FindingSeverity, FindingShown, Lang } from "../lib/types";
import { counted, filtered, grouped, neighbour, open, standing, told, trend } from "./groups";

const found = (key: string, severity: FindingSeverity, family: Family, section: string | null, lang: Lang | null, dismissed: string | null = null): FindingShown =>
  ({ key, severity, family, dismissed, place: { section, lang, place: { kind: "report" } } }) as FindingShown;

const all = told([
  found("a", "look", "plain", "people.i", "en"),
  found("b", "stops", "people", null, null),
  found("c", "look", "structure", "workforce", "cy"),
  found("d", "look", "plain", "people.i", "cy"),
  found("e", "advice", "plain", "workforce", "en", "As the Act has it."),
]);
const ids = (findings: { id: string }[]) => findings.map((one) => one.id);

test("two findings that are alike in one passage are told apart, the first as if it were alone", () => {
  const twice = [found("a", "look", "plain", "people.i", "en"), found("a", "look", "plain", "people.i", "en"), found("b", "look", "plain", "people.i", "en")];
  expect(ids(told(twice))).toEqual(["a", "a-2", "b"]);
});

test("what stands is kept apart from what is open", () => {
  expect(ids(open(all))).toEqual(["a", "b", "c", "d"]);
  expect(ids(standing(all))).toEqual(["e"]);
});

test("what is about both languages belongs to each", () => {
  const lang = (lang: Lang | null) => ids(filtered(all, { severity: null, family: null, lang }));
  expect(lang("en")).toEqual(["a", "b", "e"]);
  expect(lang("cy")).toEqual(["b", "c", "d"]);
  expect(lang(null)).toHaveLength(5);
  expect(ids(filtered(all, { severity: "look", family: "plain", lang: "cy" }))).toEqual(["d"]);
});

test("the most severe come first, and within that the groups that were chosen", () => {
  const shape = (by: Parameters<typeof grouped>[1]) => grouped(open(all), by).map(({ severity, count, groups }) => [severity, count, groups.map(({ key, findings }) => [key, ids(findings)])]);
  expect(shape("section")).toEqual([
    ["stops", 1, [["", ["b"]]]],
    ["look", 3, [["people.i", ["a", "d"]], ["workforce", ["c"]]]],
  ]);
  expect(shape("kind")[1]).toEqual(["look", 3, [["structure", ["c"]], ["plain", ["a", "d"]]]]);
  expect(shape("language")[1]).toEqual(["look", 3, [["en", ["a"]], ["cy", ["c", "d"]]]]);
});

test("counts, and how they stand to a week ago", () => {
  expect(counted(open(all), (one) => one.severity)).toEqual(new Map([["look", 3], ["stops", 1]]));
  const now = { stops: 1, look: 3, advice: 0 };
  expect(trend(now, { stops: 5, look: 3, advice: 0 })).toEqual({ way: "fewer", count: 4 });
  expect(trend(now, { stops: 0, look: 3, advice: 0 })).toEqual({ way: "more", count: 1 });
  expect(trend(now, { stops: 0, look: 0, advice: 4 })).toEqual({ way: "same", count: 0 });
  expect(trend(now, null)).toBeNull();
});

test("once one is gone the next is gone on with, and after the last the one before", () => {
  expect(neighbour(all, "b")).toBe("c");
  expect(neighbour(all, "e")).toBe("d");
  expect(neighbour(all.slice(0, 1), "a")).toBeNull();
  expect(neighbour(all, "z")).toBeNull();
});
