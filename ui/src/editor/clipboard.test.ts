import { EditorState, TextSelection } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Written } from "../lib/blocks";
import { clipboardPlugin } from "./clipboard";
import { idsPlugin } from "./ids";
import { positionOf } from "./places";
import { p, passage, t } from "./test/fixture";
import { plainOfPassage } from "./plain";
import { fromWritten, toWritten } from "./written";

let view: EditorView;
let a: Written, b: Written, c: Written;
let board: Map<string, string>;
let carried: File[], given: File[], told: string[];

beforeEach(() => {
  const none = (): DOMRect => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [none()], getBoundingClientRect: none });
  board = new Map();
  [carried, given, told] = [[], [], []];
  [a, b, c] = [
    passage(p(t("first")), { source: "00000000000000f1", answers: ["must.1"] }),
    passage(p(t("second")), { source: "00000000000000f2" }),
    passage(p(t("third")), { source: "00000000000000f3" }),
  ];
  const plugins = [idsPlugin(), clipboardPlugin({ lang: "en", words: (key) => key, notice: (text) => told.push(text), files: (files) => given.push(...files), takesPlain: () => false })];
  view = new EditorView(document.body.appendChild(document.createElement("div")), { state: EditorState.create({ doc: fromWritten([a, b, c]), plugins }) });
});
afterEach(() => {
  view.destroy();
  document.body.replaceChildren();
});

function at(of: Written, offset: number): number {
  return positionOf(view.state.doc, { passage: of.id, offset })!;
}
function select(from: number, to = from): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
}
function does(kind: "copy" | "cut" | "paste"): void {
  const clipboardData = { getData: (type: string) => board.get(type) ?? "", setData: (type: string, data: string) => board.set(type, data), clearData: () => board.clear(), files: carried, types: [...board.keys()] };
  view.dom.dispatchEvent(Object.assign(new Event(kind, { bubbles: true, cancelable: true }), { clipboardData }));
}
/** Lets go of files over the text, at a position of it. */
function drops(files: File[], at: number, types = ["Files"]): void {
  view.posAtCoords = () => ({ pos: at, inside: -1 });
  const dataTransfer = { getData: () => "", files, types };
  view.dom.dispatchEvent(Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer, clientX: 0, clientY: 0 }));
}
const texts = (): string[] => toWritten(view.state.doc).map(plainOfPassage);

describe("paragraphs in another order", () => {
  it("cut to the start of the next, and pasted at the start of one", () => {
    select(at(a, 0), at(b, 0));
    does("cut");
    expect(toWritten(view.state.doc)).toEqual([b, c]);
    select(at(c, 0));
    does("paste");
    expect(toWritten(view.state.doc)).toEqual([b, a, c]);
    expect(view.state.selection.head).toBe(at(a, 5));
  });
  it("cut and pasted where it was", () => {
    select(at(a, 0), at(b, 0));
    does("cut");
    does("paste");
    expect(toWritten(view.state.doc)).toEqual([a, b, c]);
  });
  it("the words of a whole paragraph cut take the paragraph with them", () => {
    select(at(b, 0), at(b, 6));
    does("cut");
    expect(toWritten(view.state.doc)).toEqual([a, c]);
    expect(view.state.doc.childCount).toBe(2);
    select(at(a, 0));
    does("paste");
    expect(toWritten(view.state.doc)).toEqual([b, a, c]);
  });
  it("the last one leaves a place to write, which is nobody", () => {
    select(at(c, 0), at(c, 5));
    does("cut");
    expect(view.state.doc.childCount).toBe(3);
    expect(view.state.doc.lastChild!.attrs).toMatchObject({ source: null, answers: [] });
    expect(view.state.doc.lastChild!.attrs.id).not.toBe(c.id);
    does("paste");
    expect(toWritten(view.state.doc)).toEqual([a, b, c]);
  });
  it("two at once, and all", () => {
    select(at(b, 0), at(c, 5));
    does("cut");
    select(at(a, 0));
    does("paste");
    expect(toWritten(view.state.doc)).toEqual([b, c, a]);
    select(at(b, 0), at(a, 5));
    does("cut");
    expect(toWritten(view.state.doc)).toEqual([]);
    does("paste");
    expect(toWritten(view.state.doc)).toEqual([b, c, a]);
  });
});

describe("paragraphs from elsewhere", () => {
  it("stand above the paragraph they were pasted at the start of, which stays itself", () => {
    board.set("text/plain", "one\n\ntwo");
    select(at(b, 0));
    does("paste");
    expect(texts()).toEqual(["first", "one", "two", "second", "third"]);
    const [, one, two, ...rest] = toWritten(view.state.doc);
    expect(rest).toEqual([b, c]);
    expect([one!.source, two!.source]).toEqual([null, null]);
    expect(view.state.selection.head).toBe(at(two!, 3));
  });
  it("end in the middle of one: the first half keeps what it is", () => {
    board.set("text/plain", "one\n\ntwo");
    select(at(b, 3));
    does("paste");
    expect(texts()).toEqual(["first", "secone", "twoond", "third"]);
    expect(toWritten(view.state.doc)[1]!.id).toBe(b.id);
  });
});

describe("words", () => {
  it("of a whole paragraph go into the middle of another as words", () => {
    select(at(a, 0), at(a, 5));
    does("cut");
    select(at(b, 3));
    does("paste");
    expect(texts()).toEqual(["secfirstond", "third"]);
    expect(toWritten(view.state.doc)[0]!.id).toBe(b.id);
  });
  it("copied stay words, and a copied paragraph is a passage of its own before the other", () => {
    select(at(a, 0), at(a, 5));
    does("copy");
    select(at(b, 0));
    does("paste");
    expect(texts()).toEqual(["first", "firstsecond", "third"]);
    select(at(a, 0), at(b, 0));
    does("copy");
    select(at(c, 0));
    does("paste");
    expect(texts()).toEqual(["first", "firstsecond", "first", "third"]);
    const [one, two, copied, four] = toWritten(view.state.doc);
    expect([one!.id, two!.id, four!.id]).toEqual([a.id, b.id, c.id]);
    expect(copied!.source).toBeNull();
  });
  it("cut from within a paragraph leave it what it is", () => {
    select(at(a, 1), at(a, 5));
    does("cut");
    expect(texts()[0]).toBe("f");
    expect(toWritten(view.state.doc)[0]!.id).toBe(a.id);
  });
});

describe("files", () => {
  const picture = new File(["a"], "a.png", { type: "image/png" });
  const other = new File(["b"], "b.txt", { type: "text/plain" });

  it("that are dropped are handed on, all of them, and the caret is where they fell", () => {
    drops([picture, other], at(b, 3));
    expect(given).toEqual([picture, other]);
    expect(view.state.selection.head).toBe(at(b, 3));
    expect(texts()).toEqual(["first", "second", "third"]);
    expect(told).toEqual([]);
  });
  it("that are pasted are handed on; their address is not written", () => {
    carried = [picture];
    board.set("text/uri-list", "file:///home/a.png");
    select(at(a, 2));
    does("paste");
    expect(given).toEqual([picture]);
    expect(texts()).toEqual(["first", "second", "third"]);
  });
  it("that come with words, as a picture of cells does, are left: the words are pasted", () => {
    carried = [picture];
    board.set("text/plain", "12");
    select(at(a, 5));
    does("paste");
    expect(given).toEqual([]);
    expect(texts()[0]).toBe("first12");
  });
  it("that come with their place in a web page alone are handed on", () => {
    carried = [picture];
    board.set("text/html", '<img src="https://glanafon.example/a.png">');
    does("paste");
    expect(given).toEqual([picture]);
    expect(told).toEqual([]);
  });
  it("that were promised and are not there are said to be missing", () => {
    drops([], at(b, 3));
    expect([given, told]).toEqual([[], ["editor-drop-nothing"]]);
  });
  it("are not taken where nothing can be written", () => {
    view.setProps({ editable: () => false });
    drops([picture], at(b, 3));
    carried = [picture];
    does("paste");
    expect(given).toEqual([]);
  });
});
