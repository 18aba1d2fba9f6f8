import { afterEach, beforeEach, expect, it } from "vitest";
import type { Block, Written } from "../lib/blocks";
import { SectionEditor } from "./index";
import { normalise } from "./normal";
import { plainOfPassage } from "./plain";
import { numbers, randomPassages } from "./test/random";
import { fromWritten, toWritten } from "./written";

beforeEach(() => {
  const none = (): DOMRect => new DOMRect();
  Object.assign(Range.prototype, { getClientRects: () => [none()], getBoundingClientRect: none });
});
afterEach(() => document.body.replaceChildren());

const HTML = ["<p>one</p><h2>two</h2><p>three</p>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "<b>x</b>", "<table border=1><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>", "<blockquote><p>q</p></blockquote>"];

/** Acts that change what text is, and must not change a letter of it. */
const SHAPING = new Set(["one", "two", "paragraph", "bullets", "numbered", "indent", "outdent", "quote", "bold", "foreign", "table", "caret", "select", "tab", "back"]);

function letters(written: Written[]): string {
  return written.map(plainOfPassage).join("").replace(/\s/gu, "");
}

/** What must hold whatever somebody does. */
function sound(written: Written[], last: string): void {
  const ids = written.map(({ id }) => id);
  expect(ids.every((id) => /^[0-9a-f]{16}$/u.test(id)), last).toBe(true);
  expect(new Set(ids).size, last).toBe(ids.length);
  expect(toWritten(fromWritten(written)), last).toEqual(written);
  for (const { content } of written) {
    if (content.kind !== "block" || content.block.kind !== "table") continue;
    const { align, header, rows, row_headers } = content.block.value;
    expect(header.length, last).toBeGreaterThan(0);
    for (const row of [align, ...rows]) expect(row.length, last).toBe(header.length);
    expect(row_headers, last).toBe((normalise([content.block])[0] as Extract<Block, { kind: "table" }>).value.row_headers);
  }
}

it("whatever is done, in whatever order, leaves a sound document", { timeout: 300_000 }, () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const next = numbers(seed * 7919);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    let told: Written[] = [];
    const editor = new SectionEditor({
      element: document.body.appendChild(document.createElement("div")),
      lang: "en",
      passages: randomPassages(seed).map((passage) => ({ ...passage, content: passage.content.kind === "block" ? { kind: "block", block: normalise([passage.content.block])[0]! } : passage.content })),
      label: "Text",
      words: (key) => key,
      onChange: (written) => (told = written),
    });
    const { commands, dom } = editor;
    const press = (key: string, more: KeyboardEventInit = {}): void => void dom.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
    const paste = (html: string): void => {
      const data = { getData: (type: string) => (type === "text/html" ? html : ""), files: [], types: ["text/html"] };
      dom.dispatchEvent(Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData: data }));
    };
    const place = (): { passage: string; offset: number } | "end" => {
      const written = editor.written();
      if (written.length === 0) return "end";
      const passage = pick(written);
      return { passage: passage.id, offset: Math.floor(next() * (plainOfPassage(passage).length + 1)) };
    };
    const acts: Record<string, () => unknown> = {
      caret: () => editor.focus(place()),
      select: () => {
        const at = place();
        if (at !== "end") editor.select({ passage: at.passage, from: at.offset, to: at.offset + Math.floor(next() * 30) });
      },
      all: () => next() < 0.1 && commands.selectAll(),
      text: () => commands.insertText(pick(["x", "tŷ ", "\u202e", " "])),
      one: () => commands.style("one"),
      two: () => commands.style("two"),
      paragraph: () => commands.style("paragraph"),
      bullets: () => commands.bullets(),
      numbered: () => commands.numbered(),
      indent: () => commands.indent(),
      outdent: () => commands.outdent(),
      quote: () => commands.quote(),
      bold: () => commands.bold(),
      foreign: () => commands.foreign(),
      table: () => commands.insertTable(2, 2),
      row: () => commands.table(pick(["row-above", "row-below", "column-before", "column-after", "delete-row", "delete-column", "delete-table", "start", "end"] as const)),
      enter: () => press("Enter", { keyCode: 13 }),
      break: () => press("Enter", { keyCode: 13, shiftKey: true }),
      backspace: () => press("Backspace", { keyCode: 8 }),
      delete: () => press("Delete", { keyCode: 46 }),
      tab: () => press("Tab", { keyCode: 9 }),
      back: () => press("Tab", { keyCode: 9, shiftKey: true }),
      paste: () => paste(pick(HTML)),
      outside: () => editor.setPassages(editor.written().filter(() => next() < 0.9)),
    };
    const done: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      const act = pick(Object.keys(acts));
      done.push(act);
      told = [];
      const before = letters(editor.written());
      // Cells pasted into cells take their place, as in a spreadsheet.
      const collapsed = editor.state().empty && editor.state().table === null;
      acts[act]!();
      const name = `seed ${seed}: ${done.join(" ")}`;
      sound(editor.written(), name);
      if (SHAPING.has(act)) expect(letters(editor.written()), name).toBe(before);
      if (act === "paste" && collapsed) expect(letters(editor.written()).length, name).toBeGreaterThanOrEqual(before.length);
      if (told.length > 0) expect(told, name).toEqual(editor.written());
    }
    editor.destroy();
  }
});
