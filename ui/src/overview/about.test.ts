import { expect, test } from "vitest";
import { contrastWithWhite, dayOf, rounded, typedDay, wholeOf, wrongIn, type Entered } from "./about";

const entered: Entered = {
  council: { en: " Cardiff ", cy: "Caerdydd" }, director: "  ", languages: "both", first: "cy",
  accent: " 0A5C5A", logo: null, logoAlt: { en: "", cy: "" }, dates: { council: "10/7/2025", publication: "" },
};

test("a council without a name is missing, in each language", () => {
  expect(wrongIn(entered)).toEqual([]);
  expect(wrongIn({ ...entered, council: { en: " ", cy: "" } }).map((one) => one.field)).toEqual(["about-council-en", "about-council-cy"]);
  expect(wrongIn({ ...entered, council: { en: " ", cy: "" } }, ["cy", "en"]).map((one) => one.field)).toEqual(["about-council-cy", "about-council-en"]);
});

test("no Director is none, and the first language is one of the report's", () => {
  expect(wholeOf(entered)).toEqual({
    council: { en: "Cardiff", cy: "Caerdydd" }, director: null, languages: ["en", "cy"], first: "cy",
    accent: "#0a5c5a", logo: null, logo_alt: { en: "", cy: "" }, dates: { council: "2025-07-10" },
  });
  expect(wholeOf({ ...entered, languages: "en", director: " A " })).toMatchObject({ director: "A", languages: ["en"], first: "en" });
});

test("a colour that cannot be read on white is refused, with its contrast", () => {
  expect(wrongIn({ ...entered, accent: "teal" })).toEqual([{ field: "about-accent", key: "overview-accent-unknown" }]);
  expect(wrongIn({ ...entered, accent: "#ffd700" })).toEqual([{ field: "about-accent", key: "overview-accent-light", values: { contrast: 1.4 } }]);
  // The values that others give for these: black, white, and the lightest grey that will do.
  expect([contrastWithWhite("#000000"), contrastWithWhite("#ffffff")]).toEqual([21, 1]);
  expect(["#767676", "#777777"].map((grey) => rounded(contrastWithWhite(grey)!))).toEqual([4.5, 4.4]);
});

test("a logo says something in both languages, and none says nothing", () => {
  const logo = { logo: "a1", logoAlt: { en: " Logo of Cardiff ", cy: " " } };
  expect(wrongIn({ ...entered, ...logo }, ["cy", "en"])).toEqual([{ field: "about-logo-cy", key: "overview-logo-silent-cy" }]);
  const said = { ...logo, logoAlt: { ...logo.logoAlt, cy: "Logo Caerdydd" } };
  expect(wholeOf({ ...entered, ...said })).toMatchObject({ logo: "a1", logo_alt: { en: "Logo of Cardiff", cy: "Logo Caerdydd" } });
  expect(wholeOf({ ...entered, ...said, logo: null })).toMatchObject({ logo: null, logo_alt: { en: "", cy: "" } });
});

test("a day is one of the calendar", () => {
  expect(["30/09/2025", " 1.2.2025", "2025-02-01", "29/2/2024"].map(dayOf)).toEqual(["2025-09-30", "2025-02-01", "2025-02-01", "2024-02-29"]);
  for (const wrong of ["31/09/2025", "29/2/2025", "2025", "soon", "1/13/2025"]) {
    expect(wrongIn({ ...entered, dates: { council: "", publication: wrong } })).toEqual([{ field: "about-date-publication", key: "overview-date-unknown-publication" }]);
  }
  expect([typedDay("2025-09-30"), typedDay(undefined)]).toEqual(["30/09/2025", ""]);
});
