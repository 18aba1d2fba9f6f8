import type { Block } from "../../lib/blocks";
export type Pasted = { blocks: Block[] };
export function readHtml(_html: string, text: string, _lang: string): Pasted { return readText(text); }
export function readText(text: string): Pasted {
  return { blocks: text.split(/\n\s*\n/u).filter((p) => p.trim()).map((p) => ({ kind: "paragraph" as const, value: [{ kind: "text" as const, value: p }] })) };
}
export function noticeOf(_pasted: Pasted, _words: unknown): string | null { return null; }
