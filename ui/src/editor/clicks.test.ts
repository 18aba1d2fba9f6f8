import { afterEach, beforeEach, expect, it } from "vitest";
import { SectionEditor } from "./index";
import { p, passage, t } from "./test/fixture";

let editor: SectionEditor;
const one = passage(p(t("The first paragraph.")));
const two = passage(p(t("The second paragraph.")));

beforeEach(() => {
  // jsdom has no layout; the editor asks where the caret is to bring it into view.
  const none = (): DOMRect => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [none()], getBoundingClientRect: none });
  editor = new SectionEditor({ element: document.body.appendChild(document.createElement("div")), lang: "en", passages: [one, two], label: "Text", words: (key) => key });
});
afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

/** The webview puts its caret somewhere, as a click does; the event that tells of it comes later. */
function click(id: string, offset: number): void {
  getSelection()!.collapse(editor.dom.querySelector(`[data-passage="${id}"]`)!.firstChild, offset);
}
/** Where the webview would write what is typed now. */
function place(): [string | null, number] {
  const { anchorNode, anchorOffset } = getSelection()!;
  return [anchorNode!.parentElement!.closest("[data-passage]")!.getAttribute("data-passage"), anchorOffset];
}

const marks: [string, () => void][] = [
  ["marks of the spell-checker", () => editor.setMarks("spelling", [{ passage: one.id, from: 4, to: 9 }])],
  ["rows that come level", () => editor.setHeights(new Map([[one.id, 80]]))],
  ["boxes for what is not translated", () => editor.setPlaceholders([{ after: one.id, source: "00000000000000ef", label: "Not translated" }])],
  ["another name", () => editor.update({ label: "Testun" })],
  ["a page that was read again", () => editor.setPassages([{ ...one, content: { kind: "block", block: p(t("The first paragraph, changed.")) } }, two])],
];
it.each(marks)("leaves the caret where it was just put when there come %s", (_, come) => {
  editor.focus({ passage: one.id, offset: 2 });
  click(two.id, 5);
  come();
  expect(place()).toEqual([two.id, 5]);
  document.dispatchEvent(new Event("selectionchange"));
  expect(editor.caret()).toEqual({ passage: two.id, offset: 5 });
});

it("knows the caret that was just put when it is asked to heed it", () => {
  editor.focus({ passage: one.id, offset: 2 });
  click(two.id, 5);
  expect(editor.caret()).toEqual({ passage: one.id, offset: 2 });
  editor.heed();
  expect(editor.caret()).toEqual({ passage: two.id, offset: 5 });
});
