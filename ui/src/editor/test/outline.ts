import type { Block, Inline } from "../../lib/blocks";

/** Blocks as text that a person can read and compare. */
export function outline(blocks: Block[]): string {
  return blocks.map((block) => one(block)).join("\n\n");
}

function one(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return words(block.value);
    case "heading":
      return `${block.value.level === "one" ? "#" : "##"} ${words(block.value.text)}`;
    case "quote":
      return indented(block.value.map(one).join("\n"), "> ", "> ");
    case "list":
      return block.value.items
        .map((item, index) => {
          const marker = block.value.start === null ? "- " : `${block.value.start + index}. `;
          return indented(item.map(one).join("\n"), marker, " ".repeat(marker.length));
        })
        .join("\n");
    case "table": {
      const { caption, header, rows, align } = block.value;
      const line = (row: Inline[][]): string => `| ${row.map(words).join(" | ")} |`;
      const ends = align.includes("end") ? [`(${align.map((each) => (each === "end" ? "right" : "left")).join(" ")})`] : [];
      return [...(caption ? [`: ${words(caption)}`] : []), line(header), ...rows.map(line), ...ends].join("\n");
    }
  }
}

function words(text: Inline[]): string {
  return text
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return inline.value.replace(/\u00a0/gu, "~");
        case "strong":
          return `**${words(inline.value)}**`;
        case "emphasis":
          return `*${words(inline.value)}*`;
        case "link":
          return `[${words(inline.value.text)}](${inline.value.address})`;
        case "foreign":
          return `{${inline.value.lang}: ${words(inline.value.text)}}`;
        case "live":
          return `<${inline.value.of} ${inline.value.text}>`;
        case "break":
          return "\\\n";
      }
    })
    .join("");
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join("\n");
}
