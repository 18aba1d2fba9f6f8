import { expect, test } from "vitest";
import { yearsTo } from "./stages";

test("years are written as the report writes them", () => {
  expect(yearsTo("2024-25", 3)).toEqual(["2024-25", "2023-24", "2022-23"]);
  expect(yearsTo("2000-01", 2)).toEqual(["2000-01", "1999-00"]);
});
