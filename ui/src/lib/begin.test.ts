import { expect, test, vi } from "vitest";

vi.mock("./api", () => ({}));
const { holdsText } = await import("./begin");

test("undo is left to a field that is typed into, not to a box that is ticked", () => {
  const input = (type: string) => Object.assign(document.createElement("input"), { type });
  expect(["text", "search", "number", "date"].map((type) => holdsText(input(type)))).toEqual([true, true, true, true]);
  expect(["checkbox", "radio", "submit"].map((type) => holdsText(input(type)))).toEqual([false, false, false]);
  expect([document.createElement("textarea"), document.createElement("select"), document.body, null].map(holdsText)).toEqual([true, false, false, false]);
});
