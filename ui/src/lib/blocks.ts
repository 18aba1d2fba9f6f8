/**
 * Text as the writing surface and Rust exchange it: `report::document::Block`
 * without what is placed (pictures, charts, case studies).
 */

import type { Lang } from "./types";

export type { Lang, Written } from "./types";

/** A run of text, or something that holds runs. */
export type Inline =
  | { kind: "text"; value: string }
  | { kind: "strong"; value: Inline[] }
  | { kind: "emphasis"; value: Inline[] }
  | { kind: "link"; value: { address: string; text: Inline[] } }
  | { kind: "foreign"; value: { lang: Lang; text: Inline[] } }
  /** A value that follows a record, and what it said when it was last filled. */
  | { kind: "live"; value: { of: string; text: string } }
  | { kind: "break" };

/** How far a sub-heading is below its section's heading. */
export type SubLevel = "one" | "two";

/** How a column is set: text ragged right, numbers flush right. */
export type Align = "start" | "end";

/** The cells of a row. */
export type Row = Inline[][];

/** A list; `start` is the first number, or null for bullets. */
export type List = { start: number | null; items: Block[][] };

/** A table. Its first row is always a header row. */
export type Table = {
  caption: Inline[] | null;
  align: Align[];
  header: Row;
  rows: Row[];
  row_headers: boolean;
};

/** A block that is written in the editor. */
export type Block =
  | { kind: "paragraph"; value: Inline[] }
  | { kind: "heading"; value: { level: SubLevel; text: Inline[] } }
  | { kind: "list"; value: List }
  | { kind: "table"; value: Table }
  | { kind: "quote"; value: Block[] };

export type TextBlock = Block;

/** The kinds of things that are placed. */
export type Placed = "figure" | "decorative" | "chart" | "exhibit" | "case-study" | "quotation" | "gone";

/** What a passage holds: a block, or something placed there by reference, which is passed on unchanged. */
export type Content =
  | { kind: "block"; block: Block }
  | { kind: "placed"; content: unknown; what: Placed; label: string };
