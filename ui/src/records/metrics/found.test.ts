import { expect, test } from "vitest";
import type { Catalogue, CatalogueEntry } from "../../lib/types";
import { foundIn } from "./found";

const entry = (code: string, en: string, cy: string, by: Catalogue = "guidance"): CatalogueEntry => ({
  code, by, note: { en: "", cy: "" },
  definition: { title: { en, cy }, unit: { en: "", cy: "" }, population: "all", subset_of: null, better: "up", valid: null },
});
const entries = [
  entry("PM1", "Right home", "Cartref cywir", "code2016"),
  entry("AD/001", "Adult contacts", "Cysylltiadau oedolion"),
  entry("AD/013", "Direct payments", "Tŷ a thaliadau uniongyrchol"),
];
const codes = (words: string, suggested: string[] = []) => foundIn(entries, words, suggested).map((one) => one.code);

test("every word must be there, in either language, whatever its accents", () => {
  expect(codes("")).toEqual(["AD/001", "AD/013", "PM1"]);
  expect(codes("ad/0")).toEqual(["AD/001", "AD/013"]);
  expect(codes("ty taliadau")).toEqual([]);
  expect(codes("TY thaliadau")).toEqual(["AD/013"]);
  expect(codes("payments direct")).toEqual(["AD/013"]);
});

test("what is suggested comes first", () => {
  expect(codes("", ["AD/013", "PM1"])).toEqual(["PM1", "AD/013", "AD/001"]);
});

test("what the council read in comes before the measures of 2016", () => {
  const all = [entry("PM1", "A", "A", "code2016"), entry("GL/1", "A", "A", "council"), entry("AD/1", "A", "A")];
  expect(foundIn(all, "", []).map((one) => one.code)).toEqual(["GL/1", "AD/1", "PM1"]);
});
