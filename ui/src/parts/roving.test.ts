import { expect, test } from "vitest";
import { moved } from "./roving";

const names = ["File", "Edit", "Ŵyl", "Ends"];

test("arrows go round", () => {
  expect(moved("ArrowDown", 3, names, "down")).toBe(0);
  expect(moved("ArrowUp", 0, names, "down")).toBe(3);
  expect(moved("ArrowRight", 1, names, "across")).toBe(2);
  expect(moved("ArrowDown", 1, names, "across")).toBeUndefined();
});

test("a letter goes to the next name that begins with it", () => {
  expect(moved("e", 0, names, "down")).toBe(1);
  expect(moved("e", 1, names, "down")).toBe(3);
  expect(moved("w", 0, names, "down")).toBe(2);
  expect(moved("x", 0, names, "down")).toBeUndefined();
});

test("nothing goes nowhere", () => expect(moved("Home", 0, [], "down")).toBeUndefined());
