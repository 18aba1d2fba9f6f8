import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { app } from "../../lib/app.svelte";
import { setUiLang } from "../../lib/i18n.svelte";
import type { Promise as Priority } from "../../lib/types";
import PromiseForm from "./PromiseForm.svelte";

const text = (words: string) => ({ en: words, cy: words });
const promise = (id: string, change: Partial<Priority>): Priority => ({
  id, part: "people", made: "last-year", objective: text("Answer letters"), actions: text(""), owner: text(""), due: null, judged: text(""), answer: null, ...change,
});
const show = (one: Priority): void => void render(PromiseForm, { promise: one, missing: [], parts: [{ id: "people", heading: text("People") }] as never });
/** A field by its label, which its group bears too. */
const field = (name: string) => screen.getAllByLabelText<HTMLInputElement>(name).find((one) => one.matches("input, textarea"));

beforeEach(() => {
  setUiLang("en");
  app.report = { path: "x", languages: ["en"], first: "en", writable: true } as never;
});

test("how last year’s promise was to be judged is there to read where it is answered", () => {
  show(promise("a", { actions: text("Two more people"), owner: text("Head of service"), due: "2025-03-31", judged: text("Ten days at most") }));
  const terms = screen.getByText("How it was to be done and judged").closest("details");
  expect(terms?.open).toBe(true);
  expect([field("What we will do"), field("Who leads"), field("How you will know")].map((one) => one?.value)).toEqual(["Two more people", "Head of service", "Ten days at most"]);
  expect(terms?.contains(field("By when") ?? null)).toBe(true);
  expect(terms?.contains(screen.getByText("What came of it"))).toBe(false);
});

test("where nothing was said of that, it takes no room and can be entered", () => {
  show(promise("b", {}));
  expect(screen.getByText("How it was to be done and judged").closest("details")?.open).toBe(false);
});

test("this year’s promise has no such box", () => {
  show(promise("c", { made: "this-year" }));
  expect(screen.queryByText("How it was to be done and judged")).toBeNull();
  expect(field("Who leads")).toBeTruthy();
});
