import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FindingShown, Lang } from "../lib/types";

const rust = vi.hoisted(() => ({ found: [] as unknown[], asked: [] as string[] }));
vi.mock("../lib/api", () => ({
  isSaid: () => false,
  sectionFindings: async (section: string) => {
    rust.asked.push(section);
    return rust.found;
  },
}));
const { app } = await import("../lib/app.svelte");
const { desk } = await import("./desk.svelte");
const { noticing, ranges, PAUSE } = await import("./noticing.svelte");

const words = (key: string, passage: string, from: number, found: string, more: Partial<FindingShown> = {}, lang: Lang = "en", to = from + found.length): FindingShown =>
  ({ key, rule: "plain-jargon", family: "plain", severity: "advice", dismissed: null, place: { place: { kind: "words", section: "people.i", passage, lang, from, to }, section: "people.i", page: "people", lang, words: ["", found, ""] }, ...more }) as unknown as FindingShown;

/** A surface that says which marks it was given. */
function surface(lang: Lang, texts: Record<string, string>, caret: { passage: string; offset: number } | null = null) {
  const marks: Record<string, string[]> = {};
  const editor = {
    visibleTexts: () => Object.entries(texts).map(([passage, text]) => ({ passage, text, runs: [] })),
    setMarks: (kind: string, list: { passage: string; from: number; to: number }[]) => (marks[kind] = list.map(({ passage, from, to }) => texts[passage]!.slice(from, to))),
    caret: () => caret,
  };
  return { made: { where: { section: "people.i", strand: null, lang }, editor } as never, marks };
}

beforeEach(() => {
  vi.useFakeTimers();
  rust.asked.length = 0;
  rust.found = [words("a", "p", 5, "providers"), words("b", "q", 0, "teh", { family: "spelling", severity: "look" }), words("c", "p", 0, "They", { dismissed: "so" })];
  app.report = { path: "/a" } as never;
  app.settings.spelling = true;
});
afterEach(() => {
  noticing.stop();
  desk.surfaces.clear();
  vi.useRealTimers();
});

it("looks once typing has rested, and marks nothing while a word is typed", async () => {
  const { made, marks } = surface("en", { p: "They providers", q: "teh" }, { passage: "p", offset: 3 });
  desk.surfaces.set("x", made);
  noticing.later("people");
  await vi.advanceTimersByTimeAsync(PAUSE - 100);
  noticing.typed(made);
  await vi.advanceTimersByTimeAsync(PAUSE - 100);
  expect(rust.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(rust.asked).toEqual(["people"]);
  expect(marks["advice"]).toEqual(["providers"]);
  noticing.typed(made);
  expect(marks["advice"]).toEqual([]);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(marks["advice"]).toEqual(["providers"]);
});

it("marks neither what stands nor what the spell-checker marks already", async () => {
  const { made, marks } = surface("en", { p: "They providers", q: "teh" });
  desk.surfaces.set("x", made);
  noticing.later("people", 0);
  await vi.advanceTimersByTimeAsync(1);
  expect(noticing.found.map((one) => one.key)).toEqual(["a", "b"]);
  expect([marks["advice"], marks["look"]]).toEqual([["providers"], []]);
  app.settings.spelling = false;
  noticing.show(made);
  expect(marks["look"]).toEqual(["teh"]);
});

it("forgets a section when another is opened, even if its answer comes late", async () => {
  noticing.later("people", 0);
  await vi.advanceTimersByTimeAsync(1);
  expect(noticing.found).toHaveLength(2);
  const late = noticing.look();
  noticing.later("workforce");
  await late;
  expect(noticing.found).toEqual([]);
});

it("goes round and round, and begins at the caret", async () => {
  rust.found = [words("a", "p", 0, "one"), words("b", "q", 4, "two"), words("c", "r", 0, "un", {}, "cy")];
  noticing.later("people", 0);
  await vi.advanceTimersByTimeAsync(1);
  const { made } = surface("en", { p: "one", q: "and two" }, { passage: "q", offset: 0 });
  desk.page = { id: "people", slots: [{ section: "people.i", strand: null, en: [], cy: [] }] } as never;
  desk.active = made;
  vi.spyOn(desk, "text").mockReturnValue([{ id: "p" }, { id: "q" }] as never);
  expect(noticing.next(1, ["en"])?.key).toBe("b");
  expect(noticing.next(-1, ["en"])?.key).toBe("a");
  noticing.last = "b";
  expect(noticing.next(1, ["en"])?.key).toBe("a");
  expect(noticing.next(1, ["en", "cy"])?.key).toBe("c");
  noticing.last = "a";
  expect(noticing.next(-1, ["en", "cy"])?.key).toBe("c");
  desk.active = desk.page = null;
});

it("a mark stands where the words are now, whole although they come shortened, and nowhere if they are gone", () => {
  const at = (one: FindingShown, text: string) => ranges([one], "en", [{ passage: "p", text }]).map(({ from, to }) => text.slice(from, to));
  expect(at(words("a", "p", 5, "providers"), "They providers")).toEqual(["providers"]);
  expect(at(words("a", "p", 5, "providers"), "In May they met providers")).toEqual(["providers"]);
  expect(at(words("a", "p", 5, "providers"), "Nobody")).toEqual([]);
  expect(at(words("a", "p", 0, "A long…", {}, "en", 15), "A long sentence. More.")).toEqual(["A long sentence"]);
  expect(at(words("a", "p", 0, "", {}, "en", 0), "A whole passage")).toEqual([]);
  expect(ranges([words("a", "p", 0, "un", {}, "cy")], "en", [{ passage: "p", text: "un" }])).toEqual([]);
});
