/** What a toolbar and the menus do to the text, one list for both. */

import type { SectionEditor, State } from "../editor";
import type { Command } from "../lib/commands.svelte";
import type { IconName } from "./Icon.svelte";
import { desk, writable } from "./desk.svelte";

export interface Act {
  id: string;
  wordsKey: string;
  menu: "insert" | "format";
  group: number;
  keys?: string;
  icon?: IconName;
  /** A letter that serves as its drawing. */
  letter?: string;
  on?: (tools: State) => boolean;
  can: (tools: State) => boolean;
  run: (editor: SectionEditor) => unknown;
}

const always = (): boolean => true;
const outside = (tools: State): boolean => tools.table === null;

export const ACTS: Act[] = [
  { id: "format-paragraph", wordsKey: "write-paragraph", menu: "format", group: 1, keys: "Ctrl+Alt+0", on: (s) => s.style === "paragraph", can: (s) => s.can.style, run: (e) => e.commands.style("paragraph") },
  { id: "format-heading", wordsKey: "write-sub-heading", menu: "format", group: 1, keys: "Ctrl+Alt+1", on: (s) => s.style === "one", can: (s) => s.can.style, run: (e) => e.commands.style("one") },
  { id: "format-heading-two", wordsKey: "write-sub-heading-two", menu: "format", group: 1, keys: "Ctrl+Alt+2", on: (s) => s.style === "two", can: (s) => s.can.style && s.can.levelTwo, run: (e) => e.commands.style("two") },
  { id: "format-bold", wordsKey: "write-bold", menu: "format", group: 2, keys: "Ctrl+B", letter: "B", on: (s) => s.bold, can: always, run: (e) => e.commands.bold() },
  { id: "format-italic", wordsKey: "write-italic", menu: "format", group: 2, keys: "Ctrl+I", letter: "I", on: (s) => s.italic, can: always, run: (e) => e.commands.italic() },
  { id: "format-foreign", wordsKey: "write-foreign", menu: "format", group: 2, on: (s) => s.foreign, can: (s) => s.can.foreign, run: (e) => e.commands.foreign() },
  { id: "insert-link", wordsKey: "write-link", menu: "insert", group: 1, keys: "Ctrl+K", icon: "link", on: (s) => s.link !== null, can: (s) => s.can.link, run: (e) => e.commands.link() },
  { id: "format-bullets", wordsKey: "write-bullets", menu: "format", group: 3, keys: "Ctrl+Shift+8", icon: "bullets", on: (s) => s.list === "bullets", can: (s) => s.can.list, run: (e) => e.commands.bullets() },
  { id: "format-numbered", wordsKey: "write-numbered", menu: "format", group: 3, keys: "Ctrl+Shift+7", icon: "numbered", on: (s) => s.list === "numbered", can: (s) => s.can.list, run: (e) => e.commands.numbered() },
  { id: "format-outdent", wordsKey: "write-outdent", menu: "format", group: 3, keys: "Shift+Tab", icon: "outdent", can: (s) => s.can.outdent, run: (e) => e.commands.outdent() },
  { id: "format-indent", wordsKey: "write-indent", menu: "format", group: 3, keys: "Tab", icon: "indent", can: (s) => s.can.indent, run: (e) => e.commands.indent() },
  { id: "format-quote", wordsKey: "write-quote", menu: "format", group: 3, icon: "quote", on: (s) => s.quote, can: (s) => s.can.quote, run: (e) => e.commands.quote() },
  { id: "table-row-above", wordsKey: "write-row-above", menu: "format", group: 4, can: (s) => s.can.rowAbove, run: (e) => e.commands.table("row-above") },
  { id: "table-row-below", wordsKey: "write-row-below", menu: "format", group: 4, can: inCells, run: (e) => e.commands.table("row-below") },
  { id: "table-column-before", wordsKey: "write-column-before", menu: "format", group: 4, can: inCells, run: (e) => e.commands.table("column-before") },
  { id: "table-column-after", wordsKey: "write-column-after", menu: "format", group: 4, can: inCells, run: (e) => e.commands.table("column-after") },
  { id: "table-start", wordsKey: "write-column-start", menu: "format", group: 4, on: (s) => s.align === "start", can: inCells, run: (e) => e.commands.table("start") },
  { id: "table-end", wordsKey: "write-column-end", menu: "format", group: 4, on: (s) => s.align === "end", can: inCells, run: (e) => e.commands.table("end") },
  { id: "table-delete-row", wordsKey: "write-delete-row", menu: "format", group: 5, can: (s) => s.can.deleteRow, run: (e) => e.commands.table("delete-row") },
  { id: "table-delete-column", wordsKey: "write-delete-column", menu: "format", group: 5, can: (s) => s.can.deleteColumn, run: (e) => e.commands.table("delete-column") },
  { id: "table-delete", wordsKey: "write-delete-table", menu: "format", group: 5, can: (s) => !outside(s), run: (e) => e.commands.table("delete-table") },
];

function inCells(tools: State): boolean {
  return tools.table === "header" || tools.table === "cells";
}

/** An act by its id. */
export function act(id: string): Act {
  const found = ACTS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** Whether an act is possible where the caret is. */
export function possible(one: Act): boolean {
  return writable() && desk.active !== null && desk.tools !== null && one.can(desk.tools);
}

/** Does it to the text the officer is in. */
export function perform(one: Act): void {
  if (desk.active && possible(one)) void one.run(desk.active.editor);
}

/** The acts as commands of the menus. */
export function actCommands(): Command[] {
  return ACTS.map((one) => ({
    id: one.id,
    menu: one.menu,
    group: one.group,
    wordsKey: one.wordsKey,
    // Tab moves the focus elsewhere in the window.
    ...(one.keys && !one.keys.endsWith("Tab") ? { keys: one.keys } : {}),
    ...(one.on ? { checked: () => desk.tools !== null && (one.on?.(desk.tools) ?? false) } : {}),
    enabled: () => possible(one),
    run: () => perform(one),
  }));
}
