import { expect, test } from "vitest";
import { daysTo } from "./standing";

test("days are whole days, over the change of the clocks too", () => {
  expect(daysTo("2025-09-30", new Date(2025, 8, 30, 23, 59))).toBe(0);
  expect(daysTo("2025-10-31", new Date(2025, 9, 1, 0, 1))).toBe(30);
  expect(daysTo("2025-07-31", new Date(2025, 8, 30))).toBe(-61);
});
