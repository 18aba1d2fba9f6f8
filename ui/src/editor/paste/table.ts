import type { Align, Block, Inline, Row } from "../../lib/blocks";
import { joined, rowHeaders } from "../normal";
import { plainInlines } from "../plain";
import { canonical } from "../runs";
import { cssOf } from "./css";
import type { Dropped } from "./dropped";
import { MOST_CELLS, MOST_COLUMNS } from "./limits";

/** A cell as it was found. */
type Cell = { text: Inline[]; right: boolean; head: boolean; columns: number };

/** Reads what a cell holds. */
export type ReadCell = (cell: Element) => Block[];

/** The rows of a table that are its own, not those of a table within it. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    const name = child.localName;
    if (name === "tr") rows.push(child);
    else if (name === "thead" || name === "tbody" || name === "tfoot") rows.push(...[...child.children].filter((row) => row.localName === "tr"));
  }
  return rows;
}

/** Whether a table only arranges the page, as in e-mails: what it holds is read as if there were no table. */
export function isLayout(table: Element, rows: Element[]): boolean {
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none") return true;
  const cells = rows.flatMap((row) => cellsOf(row));
  if (cells.length <= 1) return true;
  if (table.querySelector("caption") || cells.some((cell) => cell.localName === "th")) return false;
  // A signature: a picture beside some lines. A spreadsheet’s row has no paragraphs in its cells.
  const beside = rows.length === 1 && cells.some((cell) => cell.querySelector("p, div"));
  const own = cells.some((cell) => cell.querySelector("table"));
  const blocks = cells.some((cell) => cell.querySelectorAll("h1, h2, h3, h4, ul, ol, blockquote").length > 0);
  const bare = (table.getAttribute("border") ?? "0") === "0" && !/solid|1\.0pt/u.test(table.getAttribute("style") ?? "") && !/TableGrid/u.test(table.className);
  const narrow = rows.every((row) => cellsOf(row).length <= 1);
  return bare && (own || blocks || narrow || beside);
}

/** A table as a block, or what it holds as text if it is too big to be one. */
export function readTable(table: Element, rows: Element[], read: ReadCell, dropped: Dropped): Block[] {
  const grid = spread(rows, read, dropped);
  if (grid === null) return rows.map((row): Block => ({ kind: "paragraph", value: [{ kind: "text", value: cellsOf(row).map((cell) => cell.textContent ?? "").join("; ") }] }));
  const caption = table.querySelector(":scope > caption");
  let title = caption ? canonical(inlineOf(read(caption))) : [];
  // A first row that is one cell across is the table’s title.
  const first = grid[0];
  if (title.length === 0 && first && grid.length > 2 && first[0]!.columns > 1 && first[0]!.columns >= first.length) {
    title = canonical(withoutStrong(first[0]!.text));
    grid.shift();
  }
  trim(grid);
  if (grid.length === 0) return title.length > 0 ? [{ kind: "paragraph", value: title }] : [];
  const [header, ...body] = grid as [Cell[], ...Cell[][]];
  const align = header.map((_, column) => alignOf(body.map((row) => row[column]!)));
  const texts = (row: Cell[]): Row => row.map((cell) => cell.text);
  return [
    {
      kind: "table",
      value: {
        caption: title.length > 0 ? title : null,
        align,
        header: texts(header).map(withoutStrong),
        rows: body.map(texts),
        row_headers: rowHeaders(align),
      },
    },
  ];
}

/** Text without bold, for places that are bold of themselves. */
export function withoutStrong(text: Inline[]): Inline[] {
  return text.flatMap((inline): Inline[] => {
    switch (inline.kind) {
      case "strong":
        return withoutStrong(inline.value);
      case "emphasis":
        return [{ kind: "emphasis", value: withoutStrong(inline.value) }];
      case "link":
        return [{ kind: "link", value: { ...inline.value, text: withoutStrong(inline.value.text) } }];
      case "foreign":
        return [{ kind: "foreign", value: { ...inline.value, text: withoutStrong(inline.value.text) } }];
      case "text":
      case "live":
      case "break":
        return [inline];
    }
  });
}

/** The words of some blocks as one text; the items of a list are divided by semicolons. */
export function inlineOf(blocks: Block[]): Inline[] {
  const parts = blocks.map((block): { text: Inline[]; divider: string } => {
    switch (block.kind) {
      case "paragraph":
        return { text: block.value, divider: " " };
      case "heading":
        return { text: block.value.text, divider: " " };
      case "quote":
        return { text: inlineOf(block.value), divider: " " };
      case "list":
        return { text: joined(block.value.items.map(inlineOf)), divider: " " };
      case "table":
        return { text: joined([block.value.header, ...block.value.rows].map(joined)), divider: " " };
    }
  });
  return parts.flatMap(({ text, divider }, index) => (index === 0 ? text : [{ kind: "text" as const, value: divider }, ...text]));
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => cell.localName === "td" || cell.localName === "th");
}

/** The cells in a full grid. Merged cells are taken apart: words stand in each part, so that every row can be read alone; a number stands once. */
function spread(rows: Element[], read: ReadCell, dropped: Dropped): Cell[][] | null {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  let merged = false;
  let count = 0;
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[rowIndex]![column]) column += 1;
      if (column >= MOST_COLUMNS) {
        // No words are lost: the last cell takes them.
        const last = grid[rowIndex]![MOST_COLUMNS - 1]!;
        grid[rowIndex]![MOST_COLUMNS - 1] = { ...last, text: canonical([...last.text, { kind: "text", value: " " }, ...inlineOf(read(cell))]) };
        continue;
      }
      const columns = Math.min(Math.max(1, Number(cell.getAttribute("colspan")) || 1), MOST_COLUMNS - column);
      const down = Math.min(Math.max(1, Number(cell.getAttribute("rowspan")) || 1), rows.length - rowIndex);
      const css = cssOf(cell);
      const text = canonical(inlineOf(read(cell)));
      const right = (css.get("text-align") ?? cell.getAttribute("align")?.toLowerCase()) === "right";
      const title = rowIndex === 0 && rows.length > 2 && cellsOf(row).length === 1;
      if ((columns > 1 || down > 1) && text.length > 0 && !title) merged = true;
      const repeats = !isNumber(plainInlines(text));
      for (let y = 0; y < down; y += 1) {
        for (let x = 0; x < columns; x += 1) {
          const first = x === 0 && y === 0;
          grid[rowIndex + y]![column + x] = { text: first || repeats ? text : [], right, head: cell.localName === "th", columns };
          count += 1;
          if (count > MOST_CELLS) return null;
        }
      }
      column += columns;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width * grid.length > MOST_CELLS) return null;
  if (merged) dropped.merged += 1;
  const none: Cell = { text: [], right: false, head: false, columns: 1 };
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? none));
}

/** Takes away rows and columns that hold nothing at the end, and rows that hold nothing at all. */
function trim(grid: Cell[][]): void {
  for (let row = grid.length - 1; row >= 0; row -= 1) if (grid[row]!.every((cell) => cell.text.length === 0)) grid.splice(row, 1);
  let width = grid[0]?.length ?? 0;
  while (width > 1 && grid.every((row) => row[width - 1]!.text.length === 0)) width -= 1;
  for (const row of grid) row.length = width;
}

function isNumber(text: string): boolean {
  return /^[-–−+(]?\s?[£€$]?\s?\d[\d.,\s\u00a0]*(%|m|k|bn)?\)?$/u.test(text.trim());
}

/** Columns of numbers are set flush right; a dash or “n/a” among them changes nothing. */
function alignOf(cells: Cell[]): Align {
  const filled = cells.filter((cell) => cell.text.length > 0);
  const texts = filled.map((cell) => plainInlines(cell.text));
  if (texts.some(isNumber) && texts.every((text) => isNumber(text) || /^([-–—*.]|n\/?a|d\/?g)$/iu.test(text.trim()))) return "end";
  return filled.length > 0 && filled.every((cell) => cell.right) ? "end" : "start";
}
