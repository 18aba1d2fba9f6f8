/**
 * Text as the writing surface and Rust exchange it: `report::document::Block`
 * without what is placed (pictures, charts, case studies).
 */

import type { Lang } from "./types";

export type Inline =
  | { kind: "text"; value: string }
  | { kind: "strong"; value: Inline[] }
  | { kind: "emphasis"; value: Inline[] }
  | { kind: "link"; value: { address: string; text: Inline[] } }
  | { kind: "foreign"; value: { lang: Lang; text: Inline[] } }
  | { kind: "break" };

export type Align = "start" | "end";

export interface Table {
  caption: Inline[] | null;
  align: Align[];
  header: Inline[][];
  rows: Inline[][][];
  row_headers: boolean;
}

export type TextBlock =
  | { kind: "paragraph"; value: Inline[] }
  | { kind: "heading"; value: { level: "one" | "two"; text: Inline[] } }
  | { kind: "list"; value: { start: number | null; items: TextBlock[][] } }
  | { kind: "table"; value: Table }
  | { kind: "quote"; value: TextBlock[] };
