import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../lib/blocks";
import { outline } from "../test/outline";
import { blockNodes } from "../written";
import { schema } from "../schema";
import { noticeOf, readHtml, readText } from "./index";

const files = import.meta.glob<string>("./fixtures/*.html", { query: "?raw", import: "default", eager: true });
const names = Object.keys(files).map((path) => path.slice("./fixtures/".length, -".html".length));
const words = (key: string, values?: Record<string, string | number>): string =>
  key === "editor-paste-left-out" ? `Left out: ${values!.what}.` : `${key.replace("editor-paste-", "")}${values?.count === undefined ? "" : ` ${values.count}`}`;

function pasted(name: string): { text: string; blocks: Block[] } {
  const read = readHtml(files[`./fixtures/${name}.html`]!, "the plain text", "en");
  schema.topNodeType.create(null, blockNodes(read.blocks)).check();
  return { text: `${outline(read.blocks)}\n---\n${noticeOf(read, words) ?? "no notice"}\n`, blocks: read.blocks };
}

describe("what other programs put on the clipboard", () => {
  it("has enough examples", () => expect(names.length).toBeGreaterThanOrEqual(28));
  // `npx vitest run -u` writes them anew; a person reads the difference.
  it.each(names)("%s", async (name) => {
    await expect(pasted(name).text).toMatchFileSnapshot(`./fixtures/${name}.txt`);
  });
});

describe("what is hostile", () => {
  it.each(names.filter((name) => name.startsWith("hostile")))("%s runs nothing and keeps no attribute", (name) => {
    const asked: string[] = [];
    Object.assign(globalThis, { alert: () => asked.push("alert"), hacked: undefined });
    const { blocks } = pasted(name);
    const addresses: string[] = [];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          expect(["kind", "value", "level", "text", "start", "items", "caption", "align", "header", "rows", "row_headers", "address", "lang"]).toContain(key);
          if (key === "address") addresses.push(inner as string);
          walk(inner);
        }
      }
    };
    walk(blocks);
    for (const address of addresses) expect(address).toMatch(/^(https?:\/\/|mailto:)[^\s<>"`{}|\\^]+$/u);
    expect(asked).toEqual([]);
    expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
  });

  it.each([
    ["10,000 nested quotations", "<blockquote>".repeat(10_000) + "x"],
    ["100,000 nested divs", "<div>".repeat(100_000) + "x" + "</div>".repeat(100_000)],
    ["a megabyte and more", `<p>${"word ".repeat(300_000)}</p>`],
    ["tags that never end", "<a".repeat(400_000)],
    ["comments that never end", "<!--".repeat(200_000)],
    ["nested lists", "<ul><li>".repeat(5_000)],
  ])("%s: comes as plain text, at once", (_, html) => {
    const start = performance.now();
    const { blocks, refusal } = readHtml(html, "plain text", "en");
    expect(outline(blocks)).toBe(refusal === null ? outline(blocks) : "plain text");
    // A hang, not a busy machine, is what this finds.
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);

  it("many small things are read in time", () => {
    const start = performance.now();
    readHtml("<p><b>a</b> <i>b</i></p>".repeat(4_900), "", "en");
    readText(`"a\t"\n`.repeat(60_000));
    readText("a\n".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(120_000);
  }, 300_000);
});

describe("plain text", () => {
  const text = (value: string): string => outline(readText(value).blocks);
  it("parts paragraphs at blank lines", () => expect(text("one\r\ntwo\r\n\r\n \r\nthree\0")).toBe("one\\\ntwo\n\nthree"));
  it("makes tables of tabs", () => expect(text('A\tB\n1\t"x ""y""\nz"\n2\t3\n')).toBe("| A | B |\n| 1 | x \"y\" z |\n| 2 | 3 |\n(right left)"));
  it("leaves uneven tabs alone", () => expect(text("a\tb\nc")).toBe("a b\\\nc"));
  it("makes lists of bullets", () => expect(text("• one\n• two\n\n3. three\n4. four\n\n3. three\n9. nine")).toBe("- one\n- two\n\n3. three\n4. four\n\n3. three\\\n9. nine"));
  it("refuses what is too long", () => {
    expect(readText("x".repeat(2_000_001)).refusal).toBe("refused");
    expect(readText("x\n\n".repeat(5_001)).refusal).toBe("refused");
    expect(readHtml("<p>x</p>".repeat(5_001), "", "en").refusal).toBe("refused");
  });
  it("keeps no-break spaces", () => expect((readText("5\u00a0km").blocks[0] as { value: Inline[] }).value).toEqual([{ kind: "text", value: "5\u00a0km" }]));
});
