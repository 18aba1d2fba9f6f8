import type { Block, Inline, Written } from "../lib/blocks";

/**
 * The plain text of a block, in which places are counted: the text of all
 * inlines, a newline for a break and between inner blocks and the rows of a
 * table, a tab between cells. A caption is the first line. Empty inner blocks
 * do not count.
 */
export function plainOf(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return plainInlines(block.value);
    case "heading":
      return plainInlines(block.value.text);
    case "list":
      return lines(block.value.items.flat());
    case "quote":
      return lines(block.value);
    case "table": {
      const { caption, header, rows } = block.value;
      const grid = [header, ...rows].map((row) => row.map(plainInlines).join("\t"));
      return [...(caption && caption.length > 0 ? [plainInlines(caption)] : []), ...grid].join("\n");
    }
  }
}

/** The plain text of a passage; something placed has none. */
export function plainOfPassage(passage: Written): string {
  return passage.content.kind === "block" ? plainOf(passage.content.block) : "";
}

/** The text of some inlines; a break is a newline. */
export function plainInlines(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return inline.value;
        case "strong":
        case "emphasis":
          return plainInlines(inline.value);
        case "link":
        case "foreign":
          return plainInlines(inline.value.text);
        case "live":
          return inline.value.text;
        case "break":
          return "\n";
      }
    })
    .join("");
}

function lines(blocks: Block[]): string {
  return blocks
    .map(plainOf)
    .filter((text) => text !== "")
    .join("\n");
}
