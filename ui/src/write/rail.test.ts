import { expect, it } from "vitest";
import type { Lang, Row, State } from "../lib/types";
import { move, stateOf, visible } from "./rail";

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
it("a chapter without a text of its own is as far as those in it", () => {
  const standing = (id: string, level: number, state: State, group = false, words = 0) => ({ ...row(id, level, group), languages: { en: { state, words } } as Record<Lang, unknown> }) as Row;
  const chapter = standing("chapter", 1, "not-started", true);
  const of = (...within: State[]) => stateOf(chapter, [chapter, ...within.map((state, index) => standing(`part.${index}`, 2, state)), standing("next", 1, "in-progress")], "en");
  expect([of("ready", "ready"), of("ready", "not-started"), of("not-started", "not-started"), of()]).toEqual(["ready", "in-progress", "not-started", "not-started"]);
  // One that has words, or was said to be under way, is what it says itself.
  for (const own of [standing("own", 1, "not-started", true, 40), standing("own", 1, "in-progress", true)]) {
    expect(stateOf(own, [own, standing("part", 2, "ready")], "en")).toBe(own.languages.en?.state);
  }
  // One in it that has parts itself is as far as they are.
  const inner = standing("inner", 2, "not-started", true);
  expect(stateOf(chapter, [chapter, inner, standing("deep", 3, "ready")], "en")).toBe("ready");
});
