import { expect, test } from "vitest";
import { fitting } from "./fitting";

test("what has no room goes behind a button, for which there is room", () => {
  const groups = [100, 100, 50];
  expect([250, 249, 240, 239, 140, 139, 0].map((room) => fitting(groups, room, 40))).toEqual([3, 2, 2, 1, 1, 0, 0]);
  expect(fitting([], 0, 40)).toBe(0);
});
