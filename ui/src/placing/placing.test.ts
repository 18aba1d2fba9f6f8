import { beforeEach, expect, test, vi } from "vitest";
import { app } from "../lib/app.svelte";
import type { Collection, Page, Placing, Written } from "../lib/types";

const called: [string, unknown][] = [];
const text = (id: string): Written => ({ id, source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: id }] } } });
const placed = (id: string, exhibit: string): Written => ({ id, source: null, answers: [], content: { kind: "placed", content: { kind: "exhibit", exhibit }, what: "exhibit", label: "" } });
const page = (en: Written[]): Page =>
  ({ id: "people", slots: [{ section: "people.i", strand: null, en: en.map((written) => ({ written, pairing: "original", evidence: [], carried: false })), cy: [] }], questions: [] }) as never;
const held = { metrics: [{ code: "AD/001" }], money: [], promises: [], pictures: [], links: [], evidence: [], inspections: [], complaints: [], themes: [], terms: [], exhibits: [] as unknown[] };
const gathered = (): Collection => ({ records: held, testimonies: [{ id: "t", kind: "quote", text: { title: { en: "T", cy: "" } } }], placed: [], undo: null }) as never;
const record = (name: string, args: unknown): void => void called.push([name, args]);

vi.mock("../lib/api", () => ({
  isSaid: () => false,
  collection: async () => gathered(),
  metrics: async () => ({ years: [], rows: [{ metric: { code: "AD/001" }, known: { title: { en: "Contacts", cy: "Cysylltiadau" } } }] }),
  report: async () => app.report,
  page: async () => page([text("a"), text("b")]),
  putRecord: async (args: unknown) => (record("put", args), gathered()),
  placeRecord: async (placing: Placing) => {
    record("place", placing);
    const id = placing.what.id;
    return page([text("a"), placed("new", id), text("b")]);
  },
}));

const { desk } = await import("../write/desk.svelte");
const { collection } = await import("../records/collection.svelte");
const { answersOf } = await import("./kinds");
const { choosable } = await import("./names");
const { answer, edit, missing, placing, placingCommands } = await import("./placing.svelte");
const where = { section: "people.i", strand: null, lang: "en" as const };
const caret = { passage: "a" as string | null };
const focused: unknown[] = [];

beforeEach(async () => {
  called.length = focused.length = 0;
  app.report = { path: "x", writable: true, languages: ["en", "cy"], contents: { rows: [] } } as never;
  app.flush = async () => (record("flush", null), true);
  placing.asked = null;
  held.exhibits = [];
  await desk.open("people");
  const editor = { caret: () => (caret.passage ? { passage: caret.passage, offset: 0 } : null), heights: () => new Map([["a", {}], ["b", {}]]), focus: (at: unknown) => focused.push(at), setPassages: () => {} };
  desk.active = { where, editor: editor as never };
  desk.surfaces.set("people.i||en", desk.active);
  await collection.load();
});

test("an exhibit is placed with its record after the passage of the caret, when all before is written; the caret goes to it", async () => {
  await placingCommands().find((one) => one.id === "place-metric-table")!.run();
  const asked = placing.asked!;
  expect(asked).toMatchObject({ kind: "metric-table", at: { where, passage: "a" } });
  expect(choosable("metric-table", "cy")).toEqual([{ id: "AD/001", name: "AD/001 Cysylltiadau" }]);
  const then = await answer(asked, { ...answersOf(null, "people"), chosen: ["AD/001"], caption: { en: "Contacts", cy: "Cysylltiadau" } });
  expect(called.map(([name]) => name)).toEqual(["flush", "place"]);
  const made = called[1]![1] as Placing;
  expect(made).toMatchObject({ ...where, after: "a", what: { kind: "exhibit" }, with: { kind: "exhibit", value: { of: { kind: "metric-table", codes: ["AD/001"] }, caption: { cy: "Cysylltiadau" } } } });
  expect(made.what.id).toMatch(/^[0-9a-f]{16}$/);
  expect(made.with?.value).toMatchObject({ id: made.what.id });
  expect(desk.text(where).map((one) => one.id)).toEqual(["a", "new", "b"]);
  then?.();
  expect(focused).toEqual([{ passage: "new", offset: 0 }]);
});

test("a quotation is placed without a record of its own", async () => {
  await answer({ kind: "quote", at: { where, passage: "b" }, exhibit: null }, { ...answersOf(null, "people"), chosen: ["t"] });
  expect(called[1]).toEqual(["place", { ...where, after: "b", what: { kind: "testimony", id: "t" }, with: null }]);
});

test("what cannot be written first is not placed", async () => {
  app.flush = async () => false;
  expect(await answer({ kind: "quote", at: { where, passage: "b" }, exhibit: null }, { ...answersOf(null, "people"), chosen: ["t"] })).toBeNull();
  expect(called).toEqual([]);
});

test("nothing is placed where nothing is written in, or in a report that is only read", () => {
  const can = (): boolean[] => [...new Set(placingCommands().map((one) => one.enabled()))];
  expect(can()).toEqual([true]);
  app.report = { ...app.report!, writable: false };
  expect(can()).toEqual([false]);
  app.report = { ...app.report!, writable: true };
  desk.active = null;
  expect(can()).toEqual([false]);
});

test("to edit an exhibit is to answer again; nothing is placed a second time", async () => {
  held.exhibits = [{ id: "e", of: { kind: "metric-story", code: "AD/001" }, caption: { en: "", cy: "" }, alt: { en: "", cy: "" } }];
  await edit({ kind: "exhibit", exhibit: "e" });
  expect(placing.asked).toMatchObject({ kind: "metric-story", exhibit: { id: "e" } });
  await answer(placing.asked!, { ...answersOf(null, "people"), chosen: ["AD/002"] });
  expect(called).toEqual([["flush", null], ["put", { kind: "exhibit", value: { id: "e", of: { kind: "metric-story", code: "AD/002" }, caption: { en: "", cy: "" }, alt: { en: "", cy: "" } } }]]);
});

test("to edit a quotation is to go where it is made", async () => {
  await edit({ kind: "testimony", testimony: "t" });
  expect([app.screen, app.shelf, app.record]).toEqual(["records", "testimonies", "t"]);
});

test("a choice that is missing is asked for", () => {
  const answers = answersOf(null, "people");
  expect([missing("metric-table", answers), missing("quote", answers), missing("money-chart", answers)]).toEqual(["placing-choose-some", "placing-choose-one", null]);
  expect(missing("quote", { ...answers, chosen: ["t"] })).toBeNull();
});
