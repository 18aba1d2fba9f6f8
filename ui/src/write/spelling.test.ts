import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PassageText, Range, SectionEditor } from "../editor";
import { langAt, PAUSE, Spelling } from "./spelling.svelte";

/** An editor that holds text and marks. */
function editor(texts: PassageText[]) {
  const marks: Range[][] = [];
  const stub = { visibleTexts: () => texts, setMarks: (_: string, ranges: Range[]) => marks.push(ranges) };
  return { editor: stub as unknown as SectionEditor, marks, set: (next: PassageText[]) => (texts = next) };
}
const one = (text: string, passage = "a"): PassageText => ({ passage, text, runs: [{ lang: "en", from: 0, to: text.length }] });

/** A checker that knows every word without an x. */
function checker() {
  const asked: string[] = [];
  const check = async (texts: { lang: string; text: string }[]) =>
    texts.map(({ lang, text }) => {
      asked.push(`${lang}:${text}`);
      return [...text.matchAll(/\w*x\w*/g)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
    });
  return { asked, spelling: new Spelling({ check, failed: () => {} }) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("asks after a pause, and only about what changed", async () => {
  const { asked, spelling } = checker();
  const { editor: surface, marks, set } = editor([one("ax b"), one("c", "b")]);
  spelling.later(surface);
  await vi.advanceTimersByTimeAsync(PAUSE - 10);
  spelling.later(surface);
  await vi.advanceTimersByTimeAsync(PAUSE - 10);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(20);
  expect(asked).toEqual(["en:ax b", "en:c"]);
  expect(marks.at(-1)).toEqual([{ passage: "a", from: 0, to: 2 }]);
  set([one("ax b"), one("cx", "b")]);
  spelling.later(surface);
  await vi.advanceTimersByTimeAsync(PAUSE + 1);
  expect(asked).toEqual(["en:ax b", "en:c", "en:cx"]);
  expect(marks.at(-1)).toHaveLength(2);
});

it("asks in the language of each part, and counts from the passage’s beginning", async () => {
  const { asked, spelling } = checker();
  const text = "The ysgolx here";
  const { editor: surface, marks } = editor([{ passage: "a", text, runs: [{ lang: "en", from: 0, to: 4 }, { lang: "cy", from: 4, to: 10 }, { lang: "en", from: 10, to: 15 }] }]);
  spelling.later(surface, 0);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(["en:The ", "cy:ysgolx", "en: here"]);
  expect(marks.at(-1)).toEqual([{ passage: "a", from: 4, to: 10 }]);
  expect(langAt(surface.visibleTexts(), "a", 5, "en")).toBe("cy");
  expect(langAt(surface.visibleTexts(), "gone", 5, "en")).toBe("en");
});

it("can be switched off, and lets a word pass", async () => {
  const { spelling } = checker();
  const { editor: surface, marks } = editor([one("ax bx")]);
  spelling.later(surface, 0);
  await vi.advanceTimersByTimeAsync(1);
  spelling.ignore("ax", [surface]);
  await vi.advanceTimersByTimeAsync(1);
  expect(marks.at(-1)).toEqual([{ passage: "a", from: 3, to: 5 }]);
  spelling.set(false, [surface]);
  await vi.advanceTimersByTimeAsync(1);
  expect(marks.at(-1)).toEqual([]);
});
