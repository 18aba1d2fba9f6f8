import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Page, SlotText, Written } from "../lib/types";

const disk = vi.hoisted(() => ({ pages: new Map<string, unknown>(), written: [] as string[], undone: null as unknown, undo: () => {} }));
vi.mock("../lib/api", () => {
  const later = async <T>(make: () => T): Promise<T> => {
    await new Promise((done) => setTimeout(done, 500));
    return make();
  };
  return {
    isSaid: () => false,
    undo: () => later(() => (disk.undo(), disk.undone)),
    page: (id: string) => later(() => structuredClone(disk.pages.get(id))),
    report: () => later(() => ({ path: "/a", writable: true, contents: { rows: [] } })),
    setPlace: async () => {},
    writeText: async (text: SlotText) => {
      disk.written.push(JSON.stringify(text.passages));
      return { at: 1, row: null, paired: [], undo: null };
    },
  };
});
const { changeIn, rowOf, undo } = await import("./history");
const { desk } = await import("./desk.svelte");
const { saving } = await import("./saver.svelte");
const { app } = await import("../lib/app.svelte");
const { SectionEditor } = await import("../editor");
const { keyOf } = await import("./saving.svelte");

const passage = (id: string, text: string): Written => ({
  id, source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: text }] } },
});

describe("where a change is", () => {
  it("is after what has come", () => {
    expect(changeIn([passage("a", "One three")], [passage("a", "One two three")])).toEqual({ passage: "a", offset: 7 });
  });
  it("is where something went", () => {
    expect(changeIn([passage("a", "One two three")], [passage("a", "One three")])).toEqual({ passage: "a", offset: 3 });
  });
  it("is at the end of a new passage, and beside one that went", () => {
    expect(changeIn([passage("a", "One")], [passage("a", "One"), passage("b", "Two")])).toEqual({ passage: "b", offset: 3 });
    expect(changeIn([passage("a", "One"), passage("b", "Two")], [passage("a", "One")])).toEqual({ passage: "a", offset: 3 });
  });
  it("is nowhere when nothing changed", () => {
    expect(changeIn([passage("a", "One")], [passage("a", "One")])).toBeNull();
    expect(changeIn(undefined, [passage("a", "One")])).toBeNull();
  });
});

it("a question belongs to its part", () => {
  expect(rowOf([{ id: "people" } as never], "people.iii")?.id).toBe("people");
  expect(rowOf([{ id: "people" } as never], "")).toBeUndefined();
});

describe("a step that takes its time", () => {
  const id = "00000000000000aa";
  const page = (section: string, text: string): Page =>
    ({ id: section, slots: [{ section, strand: null, en: [{ written: passage(id, text), pairing: "original", evidence: [] }], cy: [] }] }) as unknown as Page;
  const put = (section: string): InstanceType<typeof SectionEditor> => {
    const where = { section, strand: null, lang: "en" as const };
    const editor = new SectionEditor({
      element: document.body.appendChild(document.createElement("div")), lang: "en", passages: desk.text(where), label: "Text",
      words: (key) => key, onChange: (written) => desk.changed(where, written),
    });
    desk.surfaces.set(keyOf(where), { where, editor });
    return editor;
  };
  const type = (key: string): boolean =>
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

  beforeEach(async () => {
    const none = (): DOMRect => new DOMRect();
    Object.assign(Range.prototype, { getClientRects: () => [none()], getBoundingClientRect: none });
    vi.useFakeTimers();
    disk.written.length = 0;
    app.report = { path: "/a", writable: true, contents: { rows: [] } } as never;
    [app.section, app.screen] = ["people", "write"];
    disk.pages = new Map([["people", page("people", "One two")], ["end", page("end", "Other")]]);
    disk.undone = { change: { did: "write", place: "people" }, page: "people" };
    disk.undo = () => disk.pages.set("people", page("people", "One"));
    const opening = desk.open("people");
    await pass(501);
    await opening;
  });
  afterEach(async () => {
    await pass(5000);
    for (const { editor } of desk.surfaces.values()) editor.destroy();
    desk.surfaces.clear();
    desk.clear();
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it("is not undone by what is typed at once, and nothing typed is lost", async () => {
    const editor = put("people");
    editor.focus("end");
    const undoing = undo();
    await pass(10);
    expect(type("!")).toBe(false);
    await pass(700);
    editor.dom.dispatchEvent(new InputEvent("beforeinput", { inputType: "insertText", data: "?", bubbles: true, cancelable: true }));
    expect(disk.written).toEqual([]);
    await pass(2000);
    await undoing;
    expect(JSON.stringify(editor.written())).toContain('"One!?"');
    expect(editor.hasFocus()).toBe(true);
    await pass(1000);
    expect(saving.busy).toBe(false);
    expect(disk.written.every((text) => text.includes('"One') && !text.includes("two"))).toBe(true);
    // Afterwards keys are the editor’s own again.
    expect(type("x")).toBe(true);
  });

  it("stands against a change that comes in by another way", async () => {
    const editor = put("people");
    editor.focus("end");
    const undoing = undo();
    await pass(10);
    editor.commands.insertText(" three");
    await pass(2500);
    await undoing;
    await pass(1000);
    expect(JSON.stringify(editor.written())).toContain('"One"');
    expect(disk.written).toEqual([]);
  });

  it("that there is not leaves what was typed", async () => {
    disk.undone = null;
    const editor = put("people");
    editor.focus("end");
    const undoing = undo();
    await pass(10);
    type("!");
    editor.commands.insertText(" three");
    await pass(1000);
    await undoing;
    await pass(1000);
    expect(disk.written.at(-1)).toContain("One two three!");
  });

  it("on another page brings the caret there", async () => {
    disk.undone = { change: { did: "write", place: "end" }, page: "end" };
    const old = put("people");
    old.focus("end");
    const undoing = undo();
    await pass(1100);
    // The page is drawn: its editors take the place of the others.
    old.destroy();
    desk.surfaces.clear();
    const editor = put("end");
    await pass(2000);
    await undoing;
    expect(app.section).toBe("end");
    expect(editor.hasFocus()).toBe(true);
  });

  it("on a page without an editor brings the focus to its heading", async () => {
    disk.undone = { change: { did: "write", place: "end" }, page: "end" };
    document.body.innerHTML = '<div id="write-page"><h1 tabindex="-1">End</h1></div>';
    const undoing = undo();
    await pass(3000);
    await undoing;
    expect(document.activeElement?.tagName).toBe("H1");
  });
});
