import { beforeEach, expect, test, vi } from "vitest";
import { app } from "../lib/app.svelte";
import type { Collection, Exhibit, FindingPlaceShown, PlacedIn } from "../lib/types";

const blank = () => ({ en: "", cy: "" });
const exhibit = (id: string, of: Exhibit["of"]): Exhibit => ({ id, of, caption: blank(), alt: blank() });
const exhibits = [exhibit("money", { kind: "money-table", last_year: true }), exhibit("chart", { kind: "money-chart" }), exhibit("read", { kind: "links", links: [] })];
const placed: PlacedIn[] = [
  { id: "money", section: "leadership", lang: "en", passage: "p" },
  { id: "money", section: "leadership", lang: "cy", passage: "q" },
];
vi.mock("../lib/api", () => ({
  isSaid: () => false,
  collection: async (): Promise<Collection> => ({ records: { exhibits, metrics: [] }, testimonies: [], placed, undo: null }) as never,
}));

const { placing } = await import("../placing/placing.svelte");
const { go } = await import("./going");
const at = (record: string, id: string, lang: "en" | "cy" | null = null): FindingPlaceShown => ({ place: { kind: "record", record, id, lang }, page: null, section: null, heading: blank(), lang }) as never;

beforeEach(() => {
  Object.assign(app, { screen: "scrutiny", section: "people", goal: null, record: null, shelf: "metrics" });
  app.report = { path: "x", languages: ["en", "cy"], contents: { rows: [{ id: "leadership" }] } } as never;
  app.flush = async () => true;
  placing.asked = null;
});

test("what is found of a line of money leads to that line", async () => {
  await go(at("money", "line-3", "cy"));
  expect([app.screen, app.shelf, app.record]).toEqual(["records", "money", "line-3"]);
});

test("what is found of a table leads to where it is placed, in the language it was found in, to be asked about there", async () => {
  await go(at("exhibit", "money", "cy"));
  expect([app.screen, app.section, app.goal]).toEqual(["write", "leadership", { passage: "q", lang: "cy", exhibit: "money" }]);
  await go(at("exhibit", "money"));
  expect(app.goal).toEqual({ passage: "p", lang: "en", exhibit: "money" });
});

test("a table that is placed nowhere is on its shelf; a chart that is placed nowhere is asked about by itself", async () => {
  await go(at("exhibit", "read"));
  expect([app.screen, app.shelf, app.record]).toEqual(["records", "sources", "read"]);
  await go(at("exhibit", "chart"));
  expect(app.screen).toBe("write");
  expect(placing.asked).toMatchObject({ kind: "money-chart", exhibit: { id: "chart" } });
});
