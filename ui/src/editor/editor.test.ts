import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Block, Written } from "../lib/blocks";
import { SectionEditor, type Options } from "./index";
import { everything, p, passage, t } from "./test/fixture";
import { outline } from "./test/outline";

let editor: SectionEditor;
let log: [string, unknown?][];

function open(passages: Written[], more: Partial<Options> = {}): void {
  const element = document.body.appendChild(document.createElement("div"));
  log = [];
  editor = new SectionEditor({
    element,
    lang: "en",
    passages,
    label: "Text",
    words: (key) => key,
    onChange: (written) => log.push(["change", written]),
    onNotice: (text) => log.push(["notice", text]),
    onState: (state) => log.push(["state", state]),
    ...more,
  });
}

function shown(): string {
  return outline(editor.written().map((written) => (written.content as { block: Block }).block));
}

beforeEach(() => {
  // jsdom has no layout; the editor asks where the caret is to bring it into view.
  const none = (): DOMRect => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [none()], getBoundingClientRect: none });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
});
afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

describe("an editor", () => {
  it("gives back what it was given, and says nothing of it", () => {
    const list = everything();
    open(list);
    expect(editor.written()).toEqual(list);
    editor.setPassages(structuredClone(list));
    expect(log.filter(([kind]) => kind === "change")).toEqual([]);
  });

  it("is a named text box in its language, without the webview’s spell-checker", () => {
    open([passage(p(t("x")))], { lang: "cy", label: "Testun" });
    const { dom } = editor;
    expect([dom.getAttribute("role"), dom.getAttribute("aria-multiline"), dom.getAttribute("aria-label"), dom.lang, dom.getAttribute("spellcheck")]).toEqual(["textbox", "true", "Testun", "cy", "false"]);
  });

  it("never sets HTML from data", () => {
    const evil = "<img src=x onerror=alert(1)>";
    open([passage(p(t(evil))), { id: "00000000000000ee", source: null, answers: [], content: { kind: "placed", content: {}, what: "chart", label: evil } }], { placeholder: evil, label: evil });
    editor.setPlaceholders([{ after: null, source: "00000000000000ef", label: evil }]);
    editor.setBadges(new Map([["00000000000000ee", { state: "behind", label: evil }]]));
    expect(document.querySelector("img")).toBeNull();
  });

  it("drops a link to anywhere but the web and mail, and keeps its words", () => {
    open([passage(p({ kind: "link", value: { address: "javascript:alert(1)", text: [t("words")] } }))]);
    expect(shown()).toBe("words");
    expect(document.querySelector("a")).toBeNull();
  });

  it("keeps the caret when another passage changes, and when its own does", () => {
    const [a, b] = [passage(p(t("first"))), passage(p(t("second one")))];
    open([a, b]);
    editor.focus({ passage: b.id, offset: 6 });
    const longer = { ...a, content: { kind: "block" as const, block: p(t("first and more")) } };
    editor.setPassages([longer, b]);
    expect(editor.caret()).toEqual({ passage: b.id, offset: 6 });
    editor.setPassages([b]);
    expect(editor.caret()).toEqual({ passage: b.id, offset: 6 });
    editor.setPassages([longer, { ...b, content: { kind: "block", block: p(t("the second one")) } }]);
    expect(editor.caret()).toEqual({ passage: b.id, offset: 10 });
    expect(shown()).toBe("first and more\n\nthe second one");
  });

  it("refuses a second level without a first, and says so", () => {
    const [a, b] = [passage(p(t("a"))), passage(p(t("b")))];
    open([a, b]);
    editor.focus({ passage: b.id, offset: 0 });
    expect(editor.state().can.levelTwo).toBe(false);
    expect(editor.commands.style("two")).toBe(false);
    expect(log).toContainEqual(["notice", "editor-level-two-first"]);
    editor.focus({ passage: a.id, offset: 0 });
    editor.commands.style("one");
    editor.focus({ passage: b.id, offset: 0 });
    expect(editor.commands.style("two")).toBe(true);
    expect(shown()).toBe("# a\n\n## b");
    expect(editor.written().map(({ id }) => id)).toEqual([a.id, b.id]);
  });

  it("keeps the header row of a table, and at least one column", () => {
    open([passage({ kind: "table", value: { caption: null, align: ["start"], header: [[t("h")]], rows: [[[t("1")]]], row_headers: false } })]);
    editor.focus({ passage: editor.written()[0]!.id, offset: 0 });
    expect([editor.commands.table("delete-row"), editor.commands.table("delete-column"), editor.commands.table("row-above")]).toEqual([false, false, false]);
    editor.commands.table("column-after");
    editor.commands.table("row-below");
    editor.commands.table("end");
    expect(shown()).toBe("| h |  |\n|  |  |\n| 1 |  |\n(right left)");
  });

  it("shows where a caption goes until there is one, and takes the words for no text", () => {
    open([passage({ kind: "table", value: { caption: null, align: ["start"], header: [[t("h")]], rows: [[[t("1")]]], row_headers: false } })]);
    const caption = () => document.querySelector("figcaption")!;
    expect([caption().dataset["placeholder"], caption().textContent]).toEqual(["editor-caption", ""]);
    editor.focus({ passage: editor.written()[0]!.id, offset: 0 });
    // The caption is before the first cell.
    editor.dom.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", shiftKey: true, bubbles: true }));
    editor.commands.insertText("Spending");
    expect([caption().dataset["placeholder"], caption().textContent]).toEqual([undefined, "Spending"]);
    expect(editor.written()[0]?.content).toMatchObject({ block: { value: { caption: [t("Spending")], header: [[t("h")]] } } });
  });

  it("tells the language of every stretch", () => {
    const list = [passage(p(t("a "), { kind: "foreign", value: { lang: "cy", text: [t("tŷ")] } }, { kind: "strong", value: [t("b")] }))];
    open(list);
    expect(editor.visibleTexts()).toEqual([{ passage: list[0]!.id, text: "a tŷb", runs: [{ lang: "en", from: 0, to: 2 }, { lang: "cy", from: 2, to: 4 }, { lang: "en", from: 4, to: 5 }] }]);
  });

  it("begins a translation from its placeholder", () => {
    open([]);
    editor.setPlaceholders([{ after: null, source: "00000000000000cc", label: "Not translated" }]);
    document.querySelector<HTMLButtonElement>(".editor-placeholder")!.click();
    expect(document.querySelector(".editor-placeholder")).toBeNull();
    editor.commands.insertText("Helo\u202e\u0007");
    expect(editor.written().map(({ source, content }) => [source, outline([(content as { block: Block }).block])])).toEqual([["00000000000000cc", "Helo"]]);
  });

  it("can be read only", () => {
    open([passage(p(t("x")))], { editable: false });
    expect([editor.commands.bold(), editor.commands.insertText("y"), editor.commands.style("one")]).toEqual([false, false, false]);
    expect(editor.dom.getAttribute("contenteditable")).toBe("false");
  });

  it("goes without a trace", () => {
    open(everything());
    editor.destroy();
    expect(document.body.innerHTML).toBe("<div></div>".replace("<div>", '<div class="">'));
    open([]);
  });

  it("links a whole paragraph that was marked up to the start of the next", async () => {
    const [a, b] = [passage(p(t("A whole paragraph"))), passage(p(t("The next")))];
    let asked: unknown;
    open([a, b], { onAskLink: (current) => { asked = current; return Promise.resolve({ address: "https://gov.wales/", text: "A whole paragraph" }); } });
    const [one, two] = editor.dom.querySelectorAll("p");
    editor.focus({ passage: a.id, offset: 0 });
    getSelection()!.setBaseAndExtent(one!.firstChild!, 0, two!.firstChild!, 0);
    document.dispatchEvent(new Event("selectionchange"));
    expect(editor.state().can.link).toBe(true);
    expect(await editor.commands.link()).toBe(true);
    expect(asked).toEqual({ address: "", text: "A whole paragraph" });
    const link = { kind: "link", value: { address: "https://gov.wales/", text: [t("A whole paragraph")] } };
    expect(editor.written()).toEqual([{ ...a, content: { kind: "block", block: p(link as never) } }, b]);
  });
  it("offers no link over words of two paragraphs", () => {
    const [a, b] = [passage(p(t("One"))), passage(p(t("Two")))];
    open([a, b]);
    const [one, two] = editor.dom.querySelectorAll("p");
    editor.focus({ passage: a.id, offset: 0 });
    getSelection()!.setBaseAndExtent(one!.firstChild!, 0, two!.firstChild!, 1);
    document.dispatchEvent(new Event("selectionchange"));
    expect(editor.state().can.link).toBe(false);
  });
});
