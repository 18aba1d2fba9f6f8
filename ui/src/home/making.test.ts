import { afterEach, expect, test } from "vitest";
import { setUiLang } from "../lib/i18n.svelte";
import { Making } from "./making.svelte";

const offer = {
  councils: [{ en: "Swansea Council", cy: "Cyngor Abertawe" }, { en: "Cardiff Council", cy: "Cyngor Caerdydd" }],
  years: [{ year: "2024-25", deadlines: [] }],
  likely: "2024-25",
};
const making = () => {
  const made = new Making();
  made.take(offer);
  return made;
};
afterEach(() => setUiLang("en"));

test("nothing is called missing before one has tried to go on", () => {
  const made = making();
  expect(made.missing).toEqual([]);
  expect(made.next()).toBe(false);
  expect(made.missing.map((one) => one.field)).toEqual(["new-council"]);
});

test("a council of one’s own needs its name in both languages", () => {
  const made = making();
  made.council = "own";
  made.own.en = "Glanafon";
  made.next();
  expect(made.missing.map((one) => one.field)).toEqual(["new-own-cy"]);
});

test("going back keeps what was entered", () => {
  const made = making();
  made.council = "1";
  expect(made.next()).toBe(true);
  expect(made.step).toBe("year");
  made.back();
  expect(made.council).toBe("1");
  expect(made.back()).toBe(false);
});

test("councils stand in the order of the program’s language", () => {
  const made = making();
  expect(made.councils.map((one) => one.name.en)).toEqual(["Cardiff Council", "Swansea Council"]);
  setUiLang("cy");
  expect(made.councils.map((one) => one.name.cy)).toEqual(["Cyngor Abertawe", "Cyngor Caerdydd"]);
});

test("a report in one language is written first in that language", () => {
  const made = making();
  made.council = "1";
  made.languages = "cy";
  made.path = "/x.llunio";
  expect(made.wanted).toMatchObject({ languages: ["cy"], first: "cy", council: { cy: "Cyngor Caerdydd" } });
  expect(made.suggested).toBe("Cardiff Council 2024-25.llunio");
});
