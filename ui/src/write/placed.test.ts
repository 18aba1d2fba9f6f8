import { beforeEach, expect, test, vi } from "vitest";
import { app } from "../lib/app.svelte";
import { setUiLang } from "../lib/i18n.svelte";
import type { Collection, Written } from "../lib/types";
import { SectionEditor } from "../editor";

const held = { metrics: [], pictures: [], exhibits: [{ id: "e", of: { kind: "metric-table", codes: ["AD/001", "AD/013"], years: 1, wales: false }, caption: { en: "", cy: "Cysylltiadau" }, alt: { en: "", cy: "" } }] };
vi.mock("../lib/api", () => ({ isSaid: () => false, metrics: async () => ({ years: [], rows: [] }), collection: async (): Promise<Collection> => ({ records: held, testimonies: [], placed: [] }) as never }));

const { collection } = await import("../records/collection.svelte");
const { placing } = await import("../placing/placing.svelte");
const { placedView, placedWords, redraw } = await import("./placed");

const content = { kind: "exhibit", exhibit: "e" };
const text = (id: string): Written => ({ id, source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: id }] } } });
function editor(written: (texts: string[]) => void): SectionEditor {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  return new SectionEditor({
    element, lang: "en", label: "x", words: (key) => key, placedView: placedView("en"), onChange: (passages) => written(passages.map((one) => one.id)),
    passages: [text("a"), { id: "p", source: null, answers: [], content: { kind: "placed", content, what: "exhibit", label: "old" } }, text("b")],
  });
}
const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>(".editor-placed button")];

beforeEach(async () => {
  setUiLang("en");
  app.report = { path: String(Math.random()), writable: true, contents: { rows: [] } } as never;
  placing.asked = null;
  await collection.load();
});

test("what is placed is called as it is called now, or by what it is of", () => {
  expect(placedWords({ content, what: "exhibit", label: "old" }, "cy")).toBe("Table of metrics: Cysylltiadau");
  expect(placedWords({ content, what: "exhibit", label: "old" }, "en")).toBe("Table of metrics: AD/001, AD/013");
  expect(placedWords({ content: { kind: "picture", picture: "gone" }, what: "figure", label: "Old" }, "en")).toBe("Something that is no longer in the report");
  expect(placedWords({ content: { kind: "chart", chart: {} }, what: "chart", label: "Old" }, "en")).toBe("Chart: Old");
});

test("its buttons say what they are for, edit it, and take it out of the text", async () => {
  const told: string[][] = [];
  editor((ids) => told.push(ids));
  expect(buttons().map((one) => one.getAttribute("aria-label"))).toEqual(["Edit: Table of metrics: AD/001, AD/013", "Remove: Table of metrics: AD/001, AD/013"]);
  buttons()[0]!.click();
  await vi.waitFor(() => expect(placing.asked?.exhibit?.id).toBe("e"));
  expect(told).toEqual([]);
  buttons()[1]!.click();
  expect(told).toEqual([["a", "b"]]);
});

test("another language of the program renames it, and a button keeps the focus", () => {
  editor(() => {});
  buttons()[1]!.focus();
  setUiLang("cy");
  redraw();
  expect(document.activeElement?.textContent).toBe("Tynnu");
});

test("what is only read has no buttons", () => {
  app.report = { ...app.report!, writable: false };
  editor(() => {});
  expect(buttons()).toEqual([]);
});
