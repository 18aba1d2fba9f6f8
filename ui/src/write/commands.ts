/** The commands of the writing window beside those that act on text. */

import { app, goTo } from "../lib/app.svelte";
import type { Command } from "../lib/commands.svelte";
import { desk, writable } from "./desk.svelte";
import { next } from "./findings";
import { floats, spotOf, spotOfPassage } from "./floats.svelte";
import { redo, undo } from "./history";
import { neighbours } from "./report";
import { saving } from "./saver.svelte";

interface Ways {
  drawer: (which: "rail" | "aside") => void;
}

export function commands(ways: Ways): Command[] {
  const near = () => neighbours(app.report?.contents.rows ?? [], app.section);
  const editing = (): boolean => writable() && desk.active !== null;
  const here = () => spotOf(desk.active?.editor.dom ?? document.body);
  const caretSpot = () => (desk.active && desk.passage ? spotOfPassage(desk.active, desk.passage) : here());
  return [
    { id: "edit-undo", menu: "edit", group: 1, wordsKey: "write-undo", keys: "Ctrl+Z", enabled: () => writable() && !!app.report?.undo, run: undo },
    { id: "edit-redo", menu: "edit", group: 1, wordsKey: "write-redo", keys: "Ctrl+Y", also: ["Ctrl+Shift+Z"], enabled: () => writable() && !!app.report?.redo, run: redo },
    { id: "edit-save", menu: "file", group: 3, wordsKey: "write-save-now", keys: "Ctrl+S", enabled: writable, run: () => saving.flush() },
    { id: "insert-table", menu: "insert", group: 1, wordsKey: "write-table-insert-menu", enabled: editing, run: () => void (floats.open = { kind: "table", spot: caretSpot() }) },
    {
      id: "insert-live", menu: "insert", group: 1, wordsKey: "metrics-insert-menu", enabled: editing,
      run: () => {
        if (desk.active) floats.open = { kind: "live", surface: desk.active };
      },
    },
    { id: "insert-letters", menu: "insert", group: 1, wordsKey: "write-letters", enabled: editing, run: () => void (floats.open = { kind: "letters", spot: caretSpot() }) },
    {
      id: "format-answers", menu: "format", group: 6, wordsKey: "write-answers", enabled: () => editing() && desk.passage !== null,
      run: () => {
        if (desk.active && desk.passage) floats.open = { kind: "answers", surface: desk.active, passage: desk.passage, spot: caretSpot() };
      },
    },
    { id: "view-rail", menu: "view", group: 1, wordsKey: "menu-rail", checked: () => app.settings.rail, enabled: () => true, run: () => ways.drawer("rail") },
    { id: "view-aside", menu: "view", group: 1, wordsKey: "menu-aside", checked: () => app.settings.aside, enabled: () => true, run: () => ways.drawer("aside") },
    { id: "view-finding-next", menu: "edit", group: 5, wordsKey: "scrutiny-next-finding", keys: "F8", enabled: () => desk.page !== null, run: () => next(1) },
    { id: "view-finding-before", menu: "edit", group: 5, wordsKey: "scrutiny-previous-finding", keys: "Shift+F8", enabled: () => desk.page !== null, run: () => next(-1) },
    { id: "view-before", menu: "view", group: 3, wordsKey: "write-go-before", keys: "Ctrl+PageUp", enabled: () => near().before !== undefined, run: () => go(near().before?.id) },
    { id: "view-after", menu: "view", group: 3, wordsKey: "write-go-after", keys: "Ctrl+PageDown", enabled: () => near().after !== undefined, run: () => go(near().after?.id) },
    { id: "view-pane", menu: "view", group: 3, wordsKey: "menu-next-pane", keys: "F6", enabled: () => true, run: () => nextPane(1) },
    { id: "view-pane-back", wordsKey: "write-pane-back", keys: "Shift+F6", enabled: () => true, run: () => nextPane(-1) },
  ];
}

async function go(id: string | undefined): Promise<void> {
  if (id !== undefined) await goTo(id);
}

/** Where the focus goes in a region: to its text, to the one stop of a list, to what it is for; to a button only if there is nothing else. */
const FIRST = ["[contenteditable='true']", "[role='tree'] [tabindex='0'], [role='toolbar'] [tabindex='0']", "input:not(:disabled), select, summary, [tabindex='0']", "button:not(:disabled)"];

/** From the rail to the page, to the panels beside it, and round; or back. */
function nextPane(way: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter((pane) => pane.offsetParent !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(Math.max(at, way < 0 ? 0 : -1) + way + panes.length) % panes.length];
  if (!next) return;
  // On the page, the text the officer was in; else the first there is, before what says how far it is.
  if (next.id === "write-page" && desk.active) return desk.active.editor.focus();
  for (const first of FIRST) {
    const found = [...next.querySelectorAll<HTMLElement>(first)].find((each) => each.checkVisibility());
    if (found) return found.focus();
  }
}
