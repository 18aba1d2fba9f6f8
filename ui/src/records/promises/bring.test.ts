import { expect, test } from "vitest";
import type { Promise as Priority, Proposed } from "../../lib/types";
import { known } from "./bring";

const text = (en: string, cy = "") => ({ en, cy });
const proposed = (en: string, cy = ""): Proposed => ({ text: text(en, cy) }) as Proposed;
const there = (en: string, cy = "", made: Priority["made"] = "last-year"): Priority => ({ objective: text(en, cy), made }) as Priority;

test("a promise is known by its words in either language", () => {
  expect(known(proposed("Open a  hub"), [there("open a hub ")])).toBe(true);
  expect(known(proposed("", "Agor hyb"), [there("Open a hub", "Agor hyb")])).toBe(true);
  expect(known(proposed("Open a hub"), [there("Open two hubs")])).toBe(false);
  // Nothing is not the same as nothing.
  expect(known(proposed("", ""), [there("", "")])).toBe(false);
  // What is promised again this year is another promise.
  expect(known(proposed("Open a hub"), [there("Open a hub", "", "this-year")])).toBe(false);
});
