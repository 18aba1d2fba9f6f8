import type { Block, Inline } from "../../lib/blocks";
import { rowHeaders } from "../normal";
import { MOST_CELLS, MOST_COLUMNS } from "./limits";

/** Lines beyond this are run together: a page cannot show so many breaks in one text. */
const MOST_LINES = 5_000;

/** Plain text as blocks: blank lines part paragraphs, lines with tabs make a table, lines with bullets a list. */
export function textBlocks(text: string): Block[] {
  const source = text.replace(/\r\n?/gu, "\n").replace(/\u0000/gu, "").replace(/[\v\f]/gu, "\n");
  const table = tabbed(source);
  if (table) return [table];
  const few = source.length < 200_000 || source.split("\n").length < MOST_LINES;
  return source.split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/u).flatMap((paragraph) => {
    const lines = paragraph.split("\n").filter((line) => line.trim() !== "");
    if (lines.length === 0) return [];
    return [listed(lines) ?? { kind: "paragraph", value: few ? broken(lines) : [{ kind: "text", value: lines.join(" ") }] }];
  });
}

/** Cells divided by tabs, as spreadsheets give them: every line has as many. Line ends within quotation marks belong to the cell. */
function tabbed(source: string): Block | null {
  if (!source.includes("\t") || source.length > 500_000) return null;
  const rows: string[][] = [[]];
  let cells = 0;
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gu;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    rows[rows.length - 1]!.push((match[1]?.replace(/""/gu, '"') ?? match[2] ?? "").replace(/\s+/gu, " ").trim());
    cells += 1;
    if (cells > MOST_CELLS) return null;
    if (match[3] === "") break;
    if (match[3] === "\n") rows.push([]);
  }
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => cell === "")) rows.pop();
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || width > MOST_COLUMNS || rows.some((row) => row.length !== width)) return null;
  const inline = (cell: string): Inline[] => (cell === "" ? [] : [{ kind: "text", value: cell }]);
  const [header, ...body] = rows as [string[], ...string[][]];
  const align = header.map((_, column) => {
    const filled = body.map((row) => row[column]!).filter((cell) => cell !== "");
    return filled.length > 0 && filled.every((cell) => /^[-–+(]?[£€$]?\d[\d.,\s]*%?\)?$/u.test(cell)) ? ("end" as const) : ("start" as const);
  });
  return { kind: "table", value: { caption: null, align, header: header.map(inline), rows: body.map((row) => row.map(inline)), row_headers: rowHeaders(align) } };
}

function listed(lines: string[]): Block | null {
  const bullets = /^\s*[•·▪◦‣*-]\s+(?=\S)/u;
  const numbers = /^\s*(\d{1,3})[.)]\s+(?=\S)/u;
  const item = (line: string, marker: RegExp): Block[] => [{ kind: "paragraph", value: [{ kind: "text", value: line.replace(marker, "") }] }];
  if (lines.every((line) => bullets.test(line))) return { kind: "list", value: { start: null, items: lines.map((line) => item(line, bullets)) } };
  const first = Number(numbers.exec(lines[0]!)?.[1]);
  const counted = lines.every((line, index) => Number(numbers.exec(line)?.[1]) === first + index);
  return counted ? { kind: "list", value: { start: first, items: lines.map((line) => item(line, numbers)) } } : null;
}

function broken(lines: string[]): Inline[] {
  return lines.flatMap((line, index): Inline[] => [...(index > 0 ? [{ kind: "break" } as const] : []), { kind: "text", value: line }]);
}
