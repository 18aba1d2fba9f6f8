import { expect, test } from "vitest";
import { isCells, stepped, types } from "./steps";

test("arrows go one cell on, with Ctrl to the end, and nowhere beyond", () => {
  const from = { row: 1, column: 1 };
  const to = (key: string, ctrl = false) => {
    const place = stepped(key, ctrl, from, 3, 4);
    return place && `${place.row},${place.column}`;
  };
  expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"].map((key) => to(key))).toEqual(["0,1", "2,1", "1,0", "1,2", "1,0", "1,3"]);
  expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"].map((key) => to(key, true))).toEqual(["0,1", "2,1", "1,0", "1,3", "0,0", "2,3"]);
  expect(to("PageDown")).toBe("2,1");
  expect(to("a")).toBeUndefined();
  expect(stepped("ArrowDown", false, { row: 2, column: 0 }, 3, 4)).toBeUndefined();
  expect(stepped("End", false, { row: 0, column: 0 }, 0, 0)).toBeUndefined();
});

test("a character replaces a cell, a shortcut does not", () => {
  const key = (name: string, more = {}) => types({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...more });
  expect([key("5"), key("ŵ"), key("Enter"), key("F2"), key("c", { ctrlKey: true })]).toEqual([true, true, false, false, false]);
});

test("cells are told from words by tabs and lines between", () => {
  expect(["5", "1,284\n", "New measure", "1\t2", "1\r\n2", "\t"].map(isCells)).toEqual([false, false, false, true, true, true]);
});
