import { expect, test } from "vitest";
import { dayOf } from "./days";
import { numberOf, shownNumber } from "./numbers";

test("a day is understood however it is typed, in both languages", () => {
  for (const typed of ["2025-09-03", "3/9/2025", "03.09.25", "3-9-2025", "3 9 2025", "3 September 2025", "3rd Sept 2025", "3 Medi 2025", "3ydd o Fedi 2025", " 3 MEDI 25 "]) {
    expect([typed, dayOf(typed)]).toEqual([typed, "2025-09-03"]);
  }
  for (const [typed, day] of [["1 o Orffennaf 2024", "2024-07-01"], ["12 o Ragfyr 2024", "2024-12-12"], ["5 Dachwedd 2024", "2024-11-05"], ["9 Mai 2024", "2024-05-09"], ["29/2/2024", "2024-02-29"]] as const) {
    expect([typed, dayOf(typed)]).toEqual([typed, day]);
  }
});

test("what is no day, or might be two, is none", () => {
  for (const typed of ["", "30/2/2025", "29/2/2025", "13/13/2025", "3 Ma 2025", "3 Meh", "September 2025", "3/9", "tomorrow", "3 Mawrch 2025", "1/1/0025"]) {
    expect([typed, dayOf(typed)]).toEqual([typed, null]);
  }
});

test("a number keeps its figures, whatever sets them off", () => {
  for (const [typed, figures] of [
    ["1,284", "1284"], ["1 284", "1284"], ["£1,284.50", "1284.50"], ["-£3", "-3"], ["(12.5)", "-12.5"], ["\u22123", "-3"], ["84 %", "84"], [".5", "0.5"], ["007", "7"], ["0", "0"],
    ["12,345,678.90", "12345678.90"],
  ] as const) {
    expect([typed, numberOf(typed)]).toEqual([typed, figures]);
  }
  for (const typed of ["", "1,28", "12,84,1", "1.2.3", "1e5", "up to 5", "1284 people", "--3", "123456789012345678901"]) expect([typed, numberOf(typed)]).toEqual([typed, null]);
});

test("a number is shown with commas and its own decimals", () => {
  expect(["1284", "-1234567.50", "12", "0.5"].map(shownNumber)).toEqual(["1,284", "-1,234,567.50", "12", "0.5"]);
});
