import { describe, expect, it } from "vitest";
import type { Contents, Row } from "../lib/types";
import { neighbours, shown, withRow } from "./report";

const row = (id: string, level: number, words: number, within = words): Row => ({
  id, level, number: null, heading: { en: id, cy: id }, welsh: "verified", group: within !== words, required: true, aim: null,
  languages: { en: { words, words_within: within, behind: 0, untranslated: 0, state: "in-progress" } },
});
const contents: Contents = {
  rows: [row("summary", 1, 10), row("context", 1, 5, 35), row("leadership", 2, 10), row("workforce", 2, 20)], words: { en: 45 }, aim: 0,
};

describe("a row after a save", () => {
  it("carries its words to its chapter and to the report", () => {
    const after = withRow(contents, row("workforce", 2, 26));
    expect(after.rows.map((each) => each.languages.en?.words_within)).toEqual([10, 41, 10, 26]);
    expect(after.words.en).toBe(51);
    expect(contents.words.en).toBe(45);
  });
  it("that is unknown changes nothing", () => expect(withRow(contents, row("gone", 1, 1))).toBe(contents));
});

it("pages have neighbours", () => {
  expect(neighbours(contents.rows, "context")).toEqual({ before: contents.rows[0], after: contents.rows[2] });
  expect(neighbours(contents.rows, "workforce").after).toBeUndefined();
  expect(neighbours(contents.rows, "gone")).toEqual({ before: undefined, after: undefined });
});

it("the language written first stands first", () => {
  expect(shown({ languages: ["en", "cy"], first: "cy" }, "both")).toEqual(["cy", "en"]);
  expect(shown({ languages: ["en", "cy"], first: "en" }, "cy")).toEqual(["cy"]);
  expect(shown({ languages: ["en"], first: "en" }, "both")).toEqual(["en"]);
});
