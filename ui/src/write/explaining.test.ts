import { expect, test } from "vitest";
import type { Unexplained } from "../lib/types";
import { ranges } from "./explaining.svelte";

const asked = (from: number): Unexplained => ({
  kind: "acronym", passage: "p", section: "people.i", from, to: from + 3, found: "CIW", word: "CIW", entry: "ciw", full: "", meaning: "", spelled_out: null,
});

test("a mark stands where the words are now, and nowhere if they are gone", () => {
  const at = (text: string, from: number): number[] => ranges([asked(from)], [{ passage: "p", text }]).map((range) => range.from);
  expect(at("CIW came, and CIW left.", 14)).toEqual([14]);
  expect(at("In May CIW came.", 0)).toEqual([7]);
  expect(at("They came.", 0)).toEqual([]);
  expect(ranges([asked(0)], [{ passage: "other", text: "CIW" }])).toEqual([]);
});
