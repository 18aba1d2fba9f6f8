import { expect, test } from "vitest";
import { missingIn, wholeOf, type Entered } from "./about";

const entered: Entered = { council: { en: " Cardiff ", cy: "Caerdydd" }, director: "  ", languages: "both", first: "cy" };

test("a council without a name is missing, in each language", () => {
  expect(missingIn(entered)).toEqual([]);
  expect(missingIn({ ...entered, council: { en: " ", cy: "" } }).map((one) => one.field)).toEqual(["about-council-en", "about-council-cy"]);
});

test("no Director is none, and the first language is one of the report's", () => {
  expect(wholeOf(entered)).toEqual({ council: { en: "Cardiff", cy: "Caerdydd" }, director: null, languages: ["en", "cy"], first: "cy" });
  expect(wholeOf({ ...entered, languages: "en", director: " A " })).toMatchObject({ director: "A", languages: ["en"], first: "en" });
});
