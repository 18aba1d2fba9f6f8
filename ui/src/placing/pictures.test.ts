import { beforeEach, expect, test, vi } from "vitest";
import { app } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import type { Collection, Page, Picture, Placing, Written } from "../lib/types";

const where = { section: "people.i", strand: null, lang: "en" as const };
const placings: Placing[] = [];
let passages: Written[];
let pictures: Picture[];
const written = (id: string): Written => ({ id, source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: id }] } } });
const page = (): Page =>
  ({ id: "people", slots: [{ section: "people.i", strand: null, en: passages.map((one) => ({ written: one, pairing: "original", evidence: [], carried: false })), cy: [] }], questions: [] }) as never;
const gathered = (): Collection => ({ records: { pictures, exhibits: [] }, testimonies: [], placed: [], undo: null }) as never;

vi.mock("../lib/api", () => ({
  isSaid: (thrown: unknown) => typeof thrown === "object" && thrown !== null && "code" in thrown,
  collection: async () => gathered(),
  report: async () => app.report,
  page: async () => page(),
  importPicture: async (bytes: ArrayBuffer) => ({ id: `image-${new TextDecoder().decode(bytes)}`, width: 1, height: 1, lost: false }),
  placeRecord: async (placing: Placing) => {
    placings.push(placing);
    if (placing.with?.kind === "picture") pictures = [...pictures, placing.with.value];
    const at = passages.findIndex((one) => one.id === placing.after) + 1;
    passages = [...passages.slice(0, at), written(`passage-${placings.length}`), ...passages.slice(at)];
    return page();
  },
}));

const { desk } = await import("../write/desk.svelte");
const { takePictures } = await import("./pictures");
const picture = (name: string) => new File([name], `${name}.png`, { type: "image/png" });

beforeEach(async () => {
  placings.length = 0;
  pictures = [];
  passages = [written("a"), written("b")];
  Object.assign(app, { report: { path: "x", writable: true, languages: ["en", "cy"], contents: { rows: [] } }, section: "people", screen: "write", notice: null, record: null });
  app.flush = async () => true;
  await desk.open("people");
  const editor = { heights: () => new Map([["a", {}], ["b", {}]]), focus: () => {}, setPassages: () => {} };
  desk.surfaces.set("people.i||en", { where, editor: editor as never });
});

test("a picture is entered and placed in one step after the passage of the caret, and its form opens", async () => {
  await takePictures([picture("1")], { where, passage: "a" });
  expect(placings).toHaveLength(1);
  const made = pictures[0]!;
  expect(placings[0]).toMatchObject({ ...where, after: "a", what: { kind: "picture", id: made.id }, with: { kind: "picture", value: { shows: { kind: "image", en: "image-1", cy: "image-1" }, alt: { en: "", cy: "" } } } });
  expect([app.screen, app.shelf, app.record]).toEqual(["records", "pictures", made.id]);
  expect(app.notice).toMatchObject({ kind: "tell", words: t("pictures-placed", { count: 1 }), actions: [{ words: t("pictures-back") }] });
  app.notice!.actions[0]!.act();
  await vi.waitFor(() => expect([app.screen, app.section, app.goal]).toEqual(["write", "people", { passage: "passage-1", lang: "en" }]));
});

test("several stand one after the other in their order, and what is no picture among them is told", async () => {
  await takePictures([picture("1"), new File(["x"], "x.txt", { type: "text/plain" }), picture("2")], { where, passage: "a" });
  expect(passages.map((one) => one.id)).toEqual(["a", "passage-1", "passage-2", "b"]);
  expect(app.record).toBe(pictures[0]!.id);
  expect(app.notice?.words).toBe(`${t("pictures-placed", { count: 2 })} ${t("pictures-refused", { name: "x.txt", why: t("errors-picture-format") })}`);
});

test("where nothing is a picture, the text stays open and the reason is told", async () => {
  await takePictures([new File(["x"], "x.txt", { type: "text/plain" })], { where, passage: "a" });
  expect([placings.length, app.screen]).toEqual([0, "write"]);
  expect(app.notice).toMatchObject({ words: t("pictures-refused", { name: "x.txt", why: t("errors-picture-format") }), actions: [] });
});

test("nothing is taken into a report that is only read, nor before what was written is in the file", async () => {
  app.flush = async () => false;
  await takePictures([picture("1")], { where, passage: "a" });
  app.flush = async () => true;
  app.report = { ...app.report!, writable: false };
  await takePictures([picture("1")], { where, passage: "a" });
  expect(placings).toEqual([]);
});
