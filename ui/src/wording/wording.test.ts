import { expect, test } from "vitest";
import type { Wording } from "../lib/types";
import { after, kindOf, open, ours, sought } from "./wording.svelte";

const wording = (item: string, more: Partial<Wording> = {}): Wording => ({
  item, place: { en: "People", cy: "Pobl" }, en: item, cy: item, welsh: "unverified", confirmed: false, note: "", source: [], ...more,
});
const all = [
  wording("people"), wording("standard.people1", { confirmed: true }), wording("standard.people2"),
  wording("label", { welsh: "verified" }), wording("context", { place: { en: "Context", cy: "Cyd-destun" } }),
];

test("what an official source has is not listed, and what is confirmed does not wait", () => {
  expect(ours(all).map((one) => one.item)).toEqual(["people", "standard.people1", "standard.people2", "context"]);
  expect(open(all).map((one) => one.item)).toEqual(["people", "standard.people2", "context"]);
});

test("a wording is found by its item, or under its heading the first that waits", () => {
  expect(sought(all, { item: "context" })).toBe("context");
  expect(sought(all, { item: "gone" })).toBeNull();
  expect(sought(all, { heading: "People" })).toBe("standard.people2");
  expect(sought(all, null)).toBeNull();
});

test("the next one follows, and at the end the one before", () => {
  expect(after(open(all), "people")).toBe("standard.people2");
  expect(after(open(all), "context")).toBe("standard.people2");
  expect(after([all[0]!], "people")).toBeNull();
});

test("every kind has words", () => {
  expect(["people", "people.iii", "standard.a", "compulsory.b", "strand.c"].map((item) => kindOf({ item }))).toEqual([
    "wording-kind-heading", "wording-kind-heading", "wording-kind-standard", "wording-kind-compulsory", "wording-kind-strand",
  ]);
});
