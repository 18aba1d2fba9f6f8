import { expect, test } from "vitest";
import type { Row, Standing } from "../lib/types";
import { lagging } from "./lagging";

const standing = (behind: number, untranslated: number): Standing => ({ words: 0, words_within: 0, behind, untranslated, state: "not-started" });
const row = (id: string, en: Standing, cy: Standing): Row => ({
  id, level: 1, number: null, heading: { en: id, cy: id }, welsh: "verified", group: false, required: true, aim: null, languages: { en, cy },
});
const rows = [row("a", standing(0, 0), standing(2, 1)), row("b", standing(1, 0), standing(0, 3)), row("c", standing(0, 0), standing(0, 0))];

test("what is behind or missing is counted for each language that is exported, with its sections", () => {
  const [welsh, english] = lagging(rows, ["en", "cy"], "en");
  expect(welsh).toMatchObject({ lang: "cy", behind: 2, untranslated: 4 });
  expect(welsh!.rows.map((one) => one.row.id)).toEqual(["a", "b"]);
  expect(english).toMatchObject({ lang: "en", behind: 1, untranslated: 0 });
  expect(lagging(rows, ["en"], "en").map((one) => one.lang)).toEqual(["en"]);
  expect(lagging([rows[2]!], ["en", "cy"], "cy")).toEqual([]);
});
