import type { Block, Inline, Row, Table } from "../lib/blocks";
import { canonical } from "./runs";

/** How deep lists and quotations may nest; `MAX_DEPTH` of `document::markdown`. */
export const MAX_DEPTH = 6;

/** Blocks in the normal form that the project file keeps; see `document::markdown::normalise`. */
export function normalise(blocks: Block[], depth = 0): Block[] {
  return blocks.flatMap((block) => one(block, depth));
}

/** Text for a place that holds one line: breaks become spaces. */
export function withoutBreaks(text: Inline[]): Inline[] {
  return text.map((inline): Inline => {
    switch (inline.kind) {
      case "text":
      case "live":
        return inline;
      case "strong":
      case "emphasis":
        return { kind: inline.kind, value: withoutBreaks(inline.value) };
      case "link":
        return { kind: "link", value: { ...inline.value, text: withoutBreaks(inline.value.text) } };
      case "foreign":
        return { kind: "foreign", value: { ...inline.value, text: withoutBreaks(inline.value.text) } };
      case "break":
        return { kind: "text", value: " " };
    }
  });
}

/** The cells of a row as one text, for places that hold no table. */
export function joined(row: Row): Inline[] {
  const text: Inline[] = [];
  for (const cell of row.filter((cell) => cell.length > 0)) {
    if (text.length > 0) text.push({ kind: "text", value: "; " });
    text.push(...withoutBreaks(cell));
  }
  return text;
}

function one(block: Block, depth: number): Block[] {
  switch (block.kind) {
    case "paragraph":
      return paragraph(block.value);
    case "heading": {
      const text = canonical(withoutBreaks(block.value.text));
      if (depth > 0) return paragraph([{ kind: "strong", value: withoutBreaks(block.value.text) }]);
      return text.length === 0 ? [] : [{ kind: "heading", value: { level: block.value.level, text } }];
    }
    case "list": {
      if (depth >= MAX_DEPTH) return block.value.items.flatMap((item) => normalise(item, depth));
      const items = block.value.items.map((item) => normalise(item, depth + 1)).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ kind: "list", value: { start: block.value.start, items } }];
    }
    case "quote": {
      if (depth >= MAX_DEPTH) return normalise(block.value, depth);
      const inner = normalise(block.value, depth + 1);
      return inner.length === 0 ? [] : [{ kind: "quote", value: inner }];
    }
    case "table":
      if (depth > 0) return [block.value.header, ...block.value.rows].flatMap((row) => paragraph(joined(row)));
      return table(block.value);
  }
}

function paragraph(text: Inline[]): Block[] {
  const tidied = canonical(text);
  return tidied.length === 0 ? [] : [{ kind: "paragraph", value: tidied }];
}

function table(value: Table): Block[] {
  const columns = value.header.length;
  if (columns === 0) return value.rows.flatMap((row) => paragraph(joined(row)));
  const fit = (row: Row): Row => {
    const cells = row.map((cell) => canonical(withoutBreaks(cell)));
    if (cells.length > columns) cells.splice(columns - 1, cells.length, canonical(joined(cells.slice(columns - 1))));
    while (cells.length < columns) cells.push([]);
    return cells;
  };
  const caption = value.caption && canonical(withoutBreaks(value.caption));
  const align = fit([]).map((_, index) => value.align[index] ?? "start");
  return [
    {
      kind: "table",
      value: {
        caption: caption && caption.length > 0 ? caption : null,
        align,
        header: fit(value.header),
        rows: value.rows.map(fit),
        row_headers: rowHeaders(align),
      },
    },
  ];
}

/** Whether the first column heads the rows: it holds words and another column numbers, as in `Table::new`. */
export function rowHeaders(align: ("start" | "end")[]): boolean {
  return align[0] === "start" && align.slice(1).includes("end");
}
