import type { Block, Inline, Row, Written } from "../../lib/blocks";
import { normalise } from "../normal";

/** Numbers that look random and are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ["Gŵyl", "tŷ", "o’r", "412 adults", "£1.2m", "a\u00a0b", "—", "“quoted”", "😀", "x", "llesiant", "#", "- ", "<b>", "é"];

/** A document of any shape the model allows, in its normal form. */
export function randomPassages(seed: number): Written[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const many = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + Math.floor(next() * most) }, make);
  const id = (): string => Array.from({ length: 16 }, () => pick([..."0123456789abcdef"])).join("");
  const inline = (depth: number): Inline => {
    const kind = depth > 2 ? "text" : pick(["text", "text", "text", "strong", "emphasis", "link", "foreign", "live", "break"] as const);
    const inner = (): Inline[] => many(3, () => inline(depth + 1));
    if (kind === "text") return { kind, value: many(4, () => pick(WORDS)).join(" ") };
    if (kind === "break") return { kind };
    if (kind === "live") return { kind, value: { of: pick(["metric:AD/013?value", "metric:A%20b?both"]), text: pick(["1,284", "up 6% on last year", "tŷ"]) } };
    if (kind === "link") return { kind, value: { address: pick(["https://llyw.cymru/a", "mailto:a@b.cymru"]), text: inner() } };
    if (kind === "foreign") return { kind, value: { lang: pick(["en", "cy"] as const), text: inner() } };
    return { kind, value: inner() };
  };
  const text = (): Inline[] => many(4, () => inline(0));
  const row = (columns: number): Row => Array.from({ length: columns }, () => (next() < 0.2 ? [] : text()));
  const block = (depth: number): Block => {
    const kind = pick(depth === 0 ? (["paragraph", "heading", "list", "quote", "table"] as const) : (["paragraph", "list", "quote"] as const));
    if (kind === "paragraph" || depth > 2) return { kind: "paragraph", value: text() };
    if (kind === "heading") return { kind, value: { level: pick(["one", "two"] as const), text: text() } };
    if (kind === "quote") return { kind, value: many(3, () => block(depth + 1)) };
    if (kind === "list") {
      return { kind, value: { start: pick([null, 1, 7]), items: many(3, () => many(2, () => block(depth + 1))) } };
    }
    const columns = 1 + Math.floor(next() * 4);
    const align = Array.from({ length: columns }, () => pick(["start", "end"] as const));
    return { kind: "table", value: { caption: next() < 0.5 ? null : text(), align, header: row(columns), rows: many(3, () => row(columns)), row_headers: false } };
  };
  return many(6, (): Written[] => {
    const attrs = { id: id(), source: next() < 0.5 ? null : id(), answers: next() < 0.5 ? [] : ["people.i", "must.7"] };
    if (next() < 0.1) return [{ ...attrs, content: { kind: "placed", content: { kind: "figure", value: { alt: [1, null] } }, what: "figure", label: "A picture" } }];
    return normalise([block(0)]).slice(0, 1).map((made) => ({ ...attrs, content: { kind: "block", block: made } }));
  }).flat();
}
