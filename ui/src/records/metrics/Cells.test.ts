import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { app } from "../../lib/app.svelte";
import { setUiLang } from "../../lib/i18n.svelte";
import type { CellTyped, Entered, MetricGrid } from "../../lib/types";

const text = (words: string) => ({ en: words, cy: "" });
/** Two measures in two years; what is entered is known by the next reading. */
const values = new Map<string, string>();
const grid = (): MetricGrid => ({
  years: ["2023-24", "2024-25"],
  rows: ["A", "B"].map((code) => ({
    metric: { code, readings: [] }, known: { title: text(code) },
    cells: ["2023-24", "2024-25"].map((year) => values.get(`${code} ${year}`) ?? "").map((value) => ({ shown: text(value), typed: text(value), wales: text("") })),
  })),
}) as never;
/** What the disk is to answer, once it does. */
const disk = { held: [] as (() => void)[] };

vi.mock("../../lib/api", () => ({
  collection: async () => ({ records: { metrics: [] }, undo: null }),
  metrics: async () => grid(),
  enterMetric: async ({ code, year, typed }: CellTyped): Promise<Entered> => {
    await new Promise<void>((done) => disk.held.push(done));
    const wrong = typed.includes("£");
    if (!wrong) values.set(`${code} ${year}`, typed);
    return { grid: grid(), refused: wrong ? [{ code, year, typed, fault: "money" }] : [] } as never;
  },
}));

const { measures } = await import("./measures.svelte");
const { default: Cells } = await import("./Cells.svelte");

const active = (): HTMLElement => document.activeElement as HTMLElement;
const input = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("textbox");
/** What was asked of the disk is answered. */
async function answered(): Promise<void> {
  await vi.waitFor(() => expect(disk.held.length).toBeGreaterThan(0));
  disk.held.shift()!();
  await new Promise((done) => setTimeout(done));
}
async function type(words: string): Promise<void> {
  await fireEvent.keyDown(active(), { key: words[0]! });
  await fireEvent.input(input(), { target: { value: words } });
}
async function key(name: string): Promise<void> {
  await fireEvent.keyDown(active(), { key: name });
  await tick();
}

beforeEach(async () => {
  app.report = { path: "r", languages: ["en"], first: "en", writable: true } as never;
  values.clear();
  await measures.load();
  [measures.code, measures.year, measures.refused] = ["A", "2024-25", []];
  render(Cells);
  screen.getAllByRole("gridcell")[1]!.focus();
});
afterEach(cleanup);

test("what is typed while the cell before is still being entered goes into the next one", async () => {
  await type("12");
  await key("Enter");
  await type("34");
  await answered();
  expect(input().value).toBe("34");
  await key("Enter");
  await answered();
  expect([values.get("A 2024-25"), values.get("B 2024-25")]).toEqual(["12", "34"]);
});

test("a value that is not taken is gone back to, as it was typed", async () => {
  await type("£12");
  await key("Enter");
  await answered();
  expect([input().value, active()]).toEqual(["£12", input()]);
  expect(screen.getByRole("alert").id).toBe(input().getAttribute("aria-describedby"));
});

test("where somebody writes already, a value that is not taken is listed", async () => {
  await type("£12");
  await key("Enter");
  await type("34");
  await answered();
  expect(input().value).toBe("34");
  expect(measures.refused.map(({ code, typed }) => [code, typed])).toEqual([["A", "£12"]]);
});

test("in a Welsh window measures and marks are in Welsh; what is in one language alone is shown in that", async () => {
  const [first, second] = measures.grid!.rows;
  const both = { en: "412 (provisional)", cy: "412 (dros dro)" };
  measures.grid = { ...measures.grid!, rows: [
    { ...first!, known: { ...first!.known, title: { en: "Contacts", cy: "Cysylltiadau" } }, cells: [{ ...first!.cells[0]!, shown: both }, first!.cells[1]!] },
    second!,
  ] };
  setUiLang("cy");
  await tick();
  expect(screen.getAllByRole("rowheader").map((head) => [head.lang, head.textContent?.trim()])).toEqual([["cy", "Cysylltiadau A"], ["en", "B B"]]);
  expect(screen.getAllByRole("gridcell")[0]?.textContent?.trim()).toBe("412 (dros dro)");
  setUiLang("en");
  await tick();
  expect(screen.getAllByRole("gridcell")[0]?.textContent?.trim()).toBe("412 (provisional)");
});

test("the year in hand is seen first where not all years have room, and once only", async () => {
  cleanup();
  for (const [name, value] of [["offsetLeft", 800], ["offsetWidth", 92], ["clientWidth", 500]] as const) vi.spyOn(HTMLElement.prototype, name, "get").mockReturnValue(value);
  const { container } = render(Cells);
  await tick();
  const box = container.querySelector<HTMLElement>(".scroll")!;
  expect(box.scrollLeft).toBe(392);
  // Whoever has gone to another year is left there.
  box.scrollLeft = 0;
  await measures.load();
  await tick();
  expect(box.scrollLeft).toBe(0);
  vi.restoreAllMocks();
});
