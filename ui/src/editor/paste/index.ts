import type { Block, Inline, Lang } from "../../lib/blocks";
import { normalise } from "../normal";
import { canonical, flatten, nest } from "../runs";
import { nothing, type Dropped, type Refusal } from "./dropped";
import { MOST_BLOCKS, MOST_HTML, MOST_TEXT, tooDeep } from "./limits";
import type { Found } from "./lists";
import { withoutStrong } from "./table";
import { textBlocks } from "./text";
import { read } from "./walk";

export { noticeOf } from "./dropped";

/** What a paste comes to: blocks in their normal form, and what did not come along. */
export type Pasted = { blocks: Block[]; dropped: Dropped; refusal: Refusal | null };

/**
 * Reads HTML from another program. It is parsed by a parser that runs and
 * loads nothing, and only its words and what they are is taken from it, never
 * an element or attribute. What is too long or too deep is read as plain text.
 */
export function readHtml(html: string, text: string, lang: Lang): Pasted {
  if (html.length > MOST_HTML || tooDeep(html)) {
    const plain = readText(text);
    return { ...plain, refusal: plain.refusal ?? "plain" };
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  const dropped = nothing();
  const sheet = [...page.querySelectorAll("style")].map((style) => style.textContent ?? "").join("\n");
  const found = read(page.body, { lang, sheet, dropped, comments: new Set() });
  if (found.length > MOST_BLOCKS) return refused();
  const blocks = ownLanguage(normalise(withCaptions(withHeadings(withQuotes(found)))));
  // A web page may have put the words in plain text only.
  return blocks.length === 0 && text.trim() !== "" && Object.values(dropped).every((count) => count === 0) ? readText(text) : { blocks, dropped, refusal: null };
}

/** Reads plain text. */
export function readText(text: string): Pasted {
  if (text.length > MOST_TEXT) return refused();
  const blocks = textBlocks(text);
  return blocks.length > MOST_BLOCKS ? refused() : { blocks: normalise(blocks), dropped: nothing(), refusal: null };
}

function refused(): Pasted {
  return { blocks: [], dropped: nothing(), refusal: "refused" };
}

/** Paragraphs in a style for quotations, put together. */
function withQuotes(found: Found[]): Found[] {
  const out: Found[] = [];
  let open: Block[] | null = null;
  for (const each of found) {
    if (!each.quoted) {
      open = null;
      out.push(each);
    } else if (open) open.push(each.block);
    else {
      open = [each.block];
      out.push({ block: { kind: "quote", value: open } });
    }
  }
  return out;
}

/** Headings of any depth on our two levels: the shallowest found is the first, deeper ones the second; one that would have none before it is the first too. */
function withHeadings(found: Found[]): Found[] {
  const shallowest = Math.min(...found.flatMap((each) => (each.heading === undefined ? [] : [each.heading])));
  let begun = false;
  return found.map((each) => {
    if (each.heading === undefined || each.block.kind !== "paragraph") return each;
    const level = each.heading === shallowest || !begun ? "one" : "two";
    begun = true;
    return { block: { kind: "heading", value: { level, text: withoutStrong(each.block.value) } } };
  });
}

/** A caption of Word above its table becomes the table’s; its number is given by the report. */
function withCaptions(found: Found[]): Block[] {
  const out: Block[] = [];
  let caption: Inline[] | null = null;
  for (const { block, caption: captions } of found) {
    if (caption && block.kind === "table" && block.value.caption === null) {
      out.pop();
      out.push({ kind: "table", value: { ...block.value, caption: withoutNumber(caption) } });
    } else out.push(block);
    caption = captions && block.kind === "paragraph" ? block.value : null;
  }
  return out;
}

function withoutNumber(text: Inline[]): Inline[] {
  const runs = flatten(canonical(text));
  let whole = runs.map((run) => run.text ?? " ").join("");
  const number = /^(Table|Tabl)[\s\u00a0]+[\d.]+[\s\u00a0]*[:.–—-]?[\s\u00a0]*/u.exec(whole)?.[0] ?? "";
  let left = number.length;
  whole = whole.slice(left);
  if (whole === "") return text;
  for (const run of runs) {
    const taken = Math.min(left, run.text?.length ?? 1);
    run.text = run.text === null ? null : run.text.slice(taken);
    left -= taken;
  }
  return nest(runs.filter((run) => run.text !== ""));
}

/**
 * Word marks whole documents with the language of the machine. If most of what
 * is pasted is said to be in the other language, the marks tell nothing.
 */
function ownLanguage(blocks: Block[]): Block[] {
  let foreign = 0;
  let all = 0;
  const count = (text: Inline[]): void =>
    flatten(text).forEach((run) => {
      all += run.text?.length ?? 0;
      foreign += run.style.lang ? (run.text?.length ?? 0) : 0;
    });
  mapped(blocks, (text) => {
    count(text);
    return text;
  });
  if (foreign * 2 <= all) return blocks;
  return mapped(blocks, (text) => nest(flatten(text).map((run) => ({ ...run, style: { ...run.style, lang: null } }))));
}

function mapped(blocks: Block[], map: (text: Inline[]) => Inline[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
        return { kind: "paragraph", value: map(block.value) };
      case "heading":
        return { kind: "heading", value: { ...block.value, text: map(block.value.text) } };
      case "list":
        return { kind: "list", value: { ...block.value, items: block.value.items.map((item) => mapped(item, map)) } };
      case "quote":
        return { kind: "quote", value: mapped(block.value, map) };
      case "table": {
        const { caption, header, rows } = block.value;
        return { kind: "table", value: { ...block.value, caption: caption && map(caption), header: header.map(map), rows: rows.map((row) => row.map(map)) } };
      }
    }
  });
}
