import { expect, test } from "vitest";
import type { FaultShown } from "../lib/types";
import { byPlace } from "./faults";

const fault = (code: string, section: string, passage: string | null): FaultShown => ({
  code, values: [], place: { page: "people", section, passage, lang: null, heading: { en: "", cy: "" }, excerpt: null },
});

test("the faults of one paragraph stand together, where the first of them came", () => {
  const all = [fault("a", "people.i", "1"), fault("b", "people.i", "2"), fault("c", "people.i", "1"), fault("d", "people.i", null), fault("e", "people.ii", null)];
  expect(byPlace(all).map(({ faults }) => faults.map(({ code }) => code).join(""))).toEqual(["ac", "b", "d", "e"]);
});
