import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../lib/api";
import { app } from "../lib/app.svelte";
import type { Match, Row } from "../lib/types";
import { Finder, grouped, rowOf } from "./finder.svelte";

vi.mock("../lib/api", () => ({ find: vi.fn(), replace: vi.fn(), report: vi.fn(async () => ({ contents: { rows: [] } })), isSaid: () => false }));
const match = (passage: string, nth: number, more: Partial<Match> = {}): Match => ({
  passage, nth, section: "people.i", strand: null, lang: "en", from: 0, to: 3, before: "", found: "own", after: "", locked: false, ...more,
});
beforeEach(() => {
  vi.clearAllMocks();
  app.report = { contents: { rows: [] } } as never;
  app.section = "people";
});

test("what is ticked is replaced, locked text never", async () => {
  vi.mocked(api.find).mockResolvedValue([match("a", 0), match("a", 1), match("b", 0, { locked: true })]);
  vi.mocked(api.replace).mockResolvedValue(1);
  const finder = new Finder();
  finder.text = "own";
  await finder.look();
  expect(finder.chosen).toHaveLength(2);
  finder.tick(match("a", 0), false);
  finder.replacement = "their";
  await finder.replace();
  expect(vi.mocked(api.replace).mock.calls[0]?.slice(1)).toEqual(["their", [["a", 1]]]);
  expect(finder.replaced).toBe(1);
});

test("an answer that comes after a newer question is passed over", async () => {
  let first = (_: Match[]) => {};
  vi.mocked(api.find).mockImplementationOnce(() => new Promise((done) => (first = done))).mockResolvedValueOnce([match("new", 0)]);
  const finder = new Finder();
  finder.text = "a";
  const slow = finder.look();
  finder.text = "ab";
  await finder.look();
  first([match("old", 0)]);
  await slow;
  expect(finder.matches.map((one) => one.passage)).toEqual(["new"]);
});

test("only the open section is asked for when that is wanted, and blank asks for nothing", async () => {
  const finder = new Finder();
  finder.scope = "section";
  expect(finder.query.section).toBe("people");
  finder.text = "  ";
  await finder.look();
  expect(api.find).not.toHaveBeenCalled();
});

test("matches stand together by section and language, on the page of their row", () => {
  const groups = grouped([match("a", 0), match("b", 0), match("c", 0, { lang: "cy" })]);
  expect(groups.map((one) => one.matches.length)).toEqual([2, 1]);
  expect(rowOf("people.i", [{ id: "people" } as Row])?.id).toBe("people");
});
