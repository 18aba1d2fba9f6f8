import { expect, it } from "vitest";
import type { Row } from "../lib/types";
import { move, visible } from "./rail";

const row = (id: string, level: number, group = false) => ({ id, level, group, heading: { en: id, cy: id } }) as Row;
const rows = [row("summary", 1), row("context", 1, true), row("leadership", 2), row("ŵyl", 2), row("other", 1, true), row("complaints", 2)];
const none = new Set<string>();
const go = (key: string, at: string, closed: Set<string> = none) => move(key, rows, closed, at, (each) => each.heading.en);

it("moves as a tree does", () => {
  expect(go("ArrowDown", "context")).toEqual({ to: "leadership" });
  expect(go("ArrowUp", "summary")).toBeNull();
  expect(go("End", "summary")).toEqual({ to: "complaints" });
  expect(go("Home", "ŵyl")).toEqual({ to: "summary" });
  expect(go("ArrowLeft", "leadership")).toEqual({ to: "context" });
  expect(go("ArrowLeft", "context")).toEqual({ close: "context" });
  expect(go("ArrowRight", "context")).toEqual({ to: "leadership" });
  expect(go("ArrowRight", "context", new Set(["context"]))).toEqual({ open: "context" });
  expect(go("ArrowLeft", "summary")).toBeNull();
});
it("goes by letters, accents aside, and round", () => {
  expect(go("w", "summary")).toEqual({ to: "ŵyl" });
  expect(go("c", "complaints")).toEqual({ to: "context" });
  expect(go("z", "summary")).toBeNull();
  expect(go(" ", "summary")).toBeNull();
});
it("leaves out what is in a closed chapter", () => {
  expect(visible(rows, new Set(["context"])).map((each) => each.id)).toEqual(["summary", "context", "other", "complaints"]);
  expect(go("ArrowDown", "context", new Set(["context"]))).toEqual({ to: "other" });
});
