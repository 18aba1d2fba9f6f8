import { splitBlock } from "@tiptap/pm/commands";
import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Command } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { Block, Written } from "../lib/blocks";
import { outdent } from "./commands";
import { idsPlugin, isId } from "./ids";
import { p, t } from "./test/fixture";
import { fromWritten } from "./written";

const ID = "00000000000000aa";
const SOURCE = "00000000000000bb";

/** One translated passage, the caret at the given position, and what a command makes of it. */
function after(block: Block, at: number, command: Command): Node[] {
  const written: Written = { id: ID, source: SOURCE, answers: ["must.3"], content: { kind: "block", block } };
  let state = EditorState.create({ doc: fromWritten([written]), plugins: [idsPlugin()] });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  expect(command(state, (change) => (state = state.apply(change)))).toBe(true);
  const ids = state.doc.children.map((node) => node.attrs.id as unknown);
  expect(ids.every(isId) && new Set(ids).size === ids.length).toBe(true);
  return [...state.doc.children];
}

const own = { id: ID, source: SOURCE, answers: ["must.3"] };

describe("a passage that is split", () => {
  it("keeps its id in the first half", () => {
    const [first, second] = after(p(t("One two")), 4, splitBlock);
    expect(first!.attrs).toMatchObject(own);
    expect(second!.attrs).toMatchObject({ source: null });
  });

  it.each<[string, Block]>([
    ["paragraph", p(t("One"))],
    ["heading", { kind: "heading", value: { level: "one", text: [t("One")] } }],
  ])("a %s keeps it in its text after Enter at the start", (kind, block) => {
    const [first, second] = after(block, 1, splitBlock);
    expect([first!.textContent, second!.textContent]).toEqual(["", "One"]);
    expect(second!.type.name).toBe(kind);
    expect(second!.attrs).toMatchObject(own);
    expect(first!.attrs).toMatchObject({ source: null, answers: [] });
  });

  it("a list keeps it with the items that hold something", () => {
    // Three items, the first empty; the second is taken out and the list falls in two.
    const [first, middle, last] = after({ kind: "list", value: { start: null, items: [[p()], [p(t("b"))], [p(t("c"))]] } }, 7, outdent);
    expect([first!.textContent, middle!.textContent, last!.textContent]).toEqual(["", "b", "c"]);
    expect(last!.attrs).toMatchObject(own);
    expect(first!.attrs).toMatchObject({ source: null, answers: [] });
  });
});
