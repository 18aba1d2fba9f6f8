import { expect, test } from "vitest";
import { holds } from "./search";

test("every word counts, in any order, without accents", () => {
  expect(holds("Sut mae cadw’r adroddiad yn ddiogel?", "adroddiad cadw'r")).toBe(true);
  expect(holds("Tŷ a chartref", "ty")).toBe(true);
  expect(holds("Tŷ a chartref", "ty arall")).toBe(false);
  expect(holds("anything", "")).toBe(true);
});
