import { afterEach, beforeEach, expect, test } from "vitest";
import type { Inline, Written } from "../lib/blocks";
import { SectionEditor } from "./index";
import { plainOfPassage } from "./plain";
import { p, passage, t } from "./test/fixture";
import { canonical } from "./runs";

beforeEach(() => {
  const none = (): DOMRect => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [none()], getBoundingClientRect: none });
});
afterEach(() => document.body.replaceChildren());

const live = (text: string, of = "metric:AD/013?value"): Inline => ({ kind: "live", value: { of, text } });

function editor(...inlines: Inline[]): SectionEditor {
  return new SectionEditor({
    element: document.body.appendChild(document.createElement("div")),
    lang: "en", passages: [passage(p(...inlines), { id: "000000000000000a" })], label: "Text", words: (key) => key, onChange: () => undefined,
  });
}
const plain = (written: Written[]): string => written.map(plainOfPassage).join("|");
const inlines = (made: SectionEditor): Inline[] => {
  const content = made.written()[0]!.content;
  return content.kind === "block" && content.block.kind === "paragraph" ? content.block.value : [];
};

test("a value is shown among the words and comes back as it was", () => {
  const made = editor(t("We helped "), live("1,284"), t(" people."));
  expect(made.dom.textContent).toContain("We helped 1,284 people.");
  expect(inlines(made)).toEqual([t("We helped "), live("1,284"), t(" people.")]);
});

test("places are counted by its words, and it is never divided", () => {
  const made = editor(t("a "), live("1,284"), t(" b"));
  const place = (offset: number): number | undefined => {
    made.focus({ passage: "000000000000000a", offset });
    return made.caret()?.offset;
  };
  expect([0, 2, 4, 7, 8, 9].map(place)).toEqual([0, 2, 2, 7, 8, 9]);
  expect(made.commands.replace({ passage: "000000000000000a", from: 3, to: 5 }, "no")).toBe(false);
  made.select({ passage: "000000000000000a", from: 3, to: 5 });
  made.commands.insertText("x");
  expect(plain(made.written())).toBe("a x b");
});

test("one is put in at the caret, keeps bold and leaves a link", () => {
  const made = editor({ kind: "strong", value: [t("bold words")] });
  made.focus({ passage: "000000000000000a", offset: 5 });
  made.commands.insertLive("metric:A?both", "5");
  expect(inlines(made)).toEqual([{ kind: "strong", value: [t("bold "), live("5", "metric:A?both"), t("words")] }]);
  const linked: Inline = { kind: "link", value: { address: "https://x.cymru", text: [t("see "), live("5"), t(" here")] } };
  expect(canonical([linked])).toEqual([
    { kind: "link", value: { address: "https://x.cymru", text: [t("see")] } }, t(" "), live("5"), t(" "),
    { kind: "link", value: { address: "https://x.cymru", text: [t("here")] } },
  ]);
});

test("it is copied and pasted as what it is, and elsewhere as its words", () => {
  const made = editor(t("a "), live("1,284"), t(" b"));
  const data = new Map<string, string>();
  const clipboard = { getData: (type: string) => data.get(type) ?? "", setData: (type: string, text: string) => void data.set(type, text), clearData: () => data.clear(), files: [], types: [] };
  const fire = (type: string): void => void made.dom.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { clipboardData: clipboard }));
  made.select({ passage: "000000000000000a", from: 2, to: 8 });
  fire("copy");
  expect(data.get("text/plain")).toBe("1,284 ");
  made.focus({ passage: "000000000000000a", offset: 9 });
  fire("paste");
  expect(inlines(made).filter(({ kind }) => kind === "live")).toHaveLength(2);
  expect(plain(made.written())).toBe("a 1,284 b1,284 ".trimEnd() + " ");
});
