import { expect, test } from "vitest";
import { pieces } from "./years";

test("a year of two halves is a piece by itself, and nothing of the text is lost", () => {
  const text = "It has risen every year since 2022-23 (2021–2022: 7).";
  expect(pieces(text)).toEqual(["It has risen every year since ", "2022-23", " (", "2021–2022", ": 7)."]);
  expect(pieces("2024-25")).toEqual(["", "2024-25", ""]);
});

test("a date, a plain number and one with more digits may break as they are", () => {
  for (const text of ["2024-11-22", "Of 4938-12345", "in 2024"]) expect(pieces(text)).toEqual([text]);
});
