/** The commands that are there whatever is on the screen. */

import { openFinder } from "../find/finder.svelte";
import { app, settle, show, showRecords, showWording } from "../lib/app.svelte";
import type { Command } from "../lib/commands.svelte";
import { both, setUiLang, uiLang } from "../lib/i18n.svelte";
import type { Lang, Languages, Theme } from "../lib/types";
import { wordList } from "../write/wordlist.svelte";
import * as doing from "./doing";

/** How large everything can be, in per cent. */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400];

/** The next larger or smaller size; the same at the end. */
export function zoomed(from: number, way: 1 | -1): number {
  const next = way > 0 ? ZOOMS.find((size) => size > from) : [...ZOOMS].reverse().find((size) => size < from);
  return next ?? from;
}

/** Beside the text, wherever one is. */
async function find(replacing: boolean): Promise<void> {
  if (app.screen !== "write") await show("write");
  openFinder(replacing);
}

const always = () => true;
const open = () => app.report !== null;
const writing = () => open() && app.screen === "write";

export function fileCommands(): Command[] {
  return [
    { id: "file-new", menu: "file", group: 1, wordsKey: "menu-new", keys: "Ctrl+N", enabled: always, run: doing.begin },
    { id: "file-open", menu: "file", group: 1, wordsKey: "menu-open", keys: "Ctrl+O", enabled: always, run: doing.openPicked },
    { id: "file-sample", menu: "file", group: 1, wordsKey: "menu-open-sample", enabled: always, run: doing.openSample },
    { id: "file-next", menu: "file", group: 3, wordsKey: "menu-next-year", enabled: open, run: doing.startFromThis },
    { id: "file-copy", menu: "file", group: 3, wordsKey: "menu-save-copy", keys: "Ctrl+Shift+S", enabled: open, run: doing.saveCopy },
    { id: "file-export", menu: "file", group: 3, wordsKey: "menu-export", keys: "Ctrl+E", enabled: open, run: () => show("export") },
    { id: "file-details", menu: "file", group: 3, wordsKey: "menu-details", enabled: () => open() && !!app.report?.writable, run: doing.details },
    { id: "file-close", menu: "file", group: 4, wordsKey: "menu-close-report", keys: "Ctrl+W", enabled: open, run: doing.closeReport },
  ];
}

/** The reports opened lately, each a command. */
export function recentCommands(): Command[] {
  return app.recent.slice(0, 5).map((recent, index) => ({
    id: `file-recent-${index + 1}`, menu: "file" as const, group: 2, wordsKey: "menu-recent-report",
    values: () => ({ council: both(recent.council), year: recent.year }),
    enabled: () => recent.saved !== null, run: () => doing.openPath(recent.path),
  }));
}

export function editCommands(): Command[] {
  return [
    { id: "edit-undo", menu: "edit", group: 1, wordsKey: "menu-undo", words: () => doing.undoWords("undo"), keys: "Ctrl+Z",
      enabled: () => open() && !!app.report?.undo, run: () => doing.takeBack("undo") },
    { id: "edit-redo", menu: "edit", group: 1, wordsKey: "menu-redo", words: () => doing.undoWords("redo"), keys: "Ctrl+Y", also: ["Ctrl+Shift+Z"],
      enabled: () => open() && !!app.report?.redo, run: () => doing.takeBack("redo") },
    { id: "edit-find", menu: "edit", group: 3, wordsKey: "menu-find", keys: "Ctrl+F", enabled: open, run: () => find(false) },
    { id: "edit-words", menu: "edit", group: 4, wordsKey: "menu-words", enabled: open, run: () => void (wordList.shown = true) },
    { id: "edit-replace", menu: "edit", group: 3, wordsKey: "menu-replace", keys: "Ctrl+H", enabled: () => open() && !!app.report?.writable, run: () => find(true) },
  ];
}

export function viewCommands(): Command[] {
  const pick = (languages: Languages, wordsKey: string, keys: string): Command => ({
    id: `view-languages-${languages}`, menu: "view", group: 2, wordsKey, keys, choice: true,
    checked: () => app.settings.languages === languages,
    enabled: () => open() && (languages === "both" ? app.report?.languages.length === 2 : !!app.report?.languages.includes(languages)),
    run: () => settle({ languages }),
  });
  const theme = (theme: Theme, wordsKey: string): Command => ({
    id: `view-theme-${theme}`, menu: "view", group: 5, wordsKey, choice: true,
    checked: () => app.settings.theme === theme, enabled: always, run: () => settle({ theme }),
  });
  const program = (lang: Lang, wordsKey: string): Command => ({
    id: `view-program-${lang}`, menu: "view", group: 7, wordsKey, choice: true,
    checked: () => uiLang() === lang, enabled: always,
    run: () => { setUiLang(lang); return settle({ lang }); },
  });
  return [
    { id: "view-rail", menu: "view", group: 1, wordsKey: "menu-rail", keys: "Alt+1", checked: () => app.settings.rail, enabled: writing, run: () => settle({ rail: !app.settings.rail }) },
    { id: "view-aside", menu: "view", group: 1, wordsKey: "menu-aside", keys: "Alt+2", checked: () => app.settings.aside, enabled: writing, run: () => settle({ aside: !app.settings.aside }) },
    { id: "view-beside", menu: "view", group: 1, wordsKey: "menu-preview-beside", keys: "Alt+3", checked: () => app.beside, enabled: writing, run: () => void (app.beside = !app.beside) },
    { id: "view-focus", menu: "view", group: 1, wordsKey: "menu-focus", keys: "F11", checked: () => app.focus, enabled: writing, run: () => void (app.focus = !app.focus) },
    pick("en", "menu-languages-en", "Ctrl+1"),
    pick("cy", "menu-languages-cy", "Ctrl+2"),
    pick("both", "menu-languages-both", "Ctrl+3"),
    { id: "view-write", menu: "view", group: 3, wordsKey: "menu-writing", enabled: open, run: () => show("write") },
    { id: "view-preview", menu: "view", group: 3, wordsKey: "menu-preview-whole", keys: "Ctrl+P", enabled: open, run: () => show("preview") },
    { id: "view-overview", menu: "view", group: 3, wordsKey: "menu-overview", keys: "Ctrl+Shift+O", enabled: open, run: () => show("overview") },
    { id: "view-scrutiny", menu: "view", group: 3, wordsKey: "menu-scrutiny", keys: "Ctrl+Shift+K", enabled: open, run: () => show("scrutiny") },
    { id: "view-records", menu: "view", group: 3, wordsKey: "menu-records", keys: "Ctrl+Shift+M", enabled: open, run: () => showRecords() },
    { id: "view-wording", menu: "view", group: 3, wordsKey: "menu-wording", enabled: () => open() && !!app.report?.languages.includes("cy"), run: () => showWording() },
    { id: "view-pane", menu: "view", group: 3, wordsKey: "menu-next-pane", keys: "F6", enabled: always, run: doing.nextPane },
    { id: "view-zoom-in", menu: "view", group: 4, wordsKey: "menu-zoom-in", keys: "Ctrl++", also: ["Ctrl+="], enabled: () => app.settings.zoom < 400, run: () => doing.zoom(zoomed(app.settings.zoom, 1)) },
    { id: "view-zoom-out", menu: "view", group: 4, wordsKey: "menu-zoom-out", keys: "Ctrl+-", enabled: () => app.settings.zoom > 80, run: () => doing.zoom(zoomed(app.settings.zoom, -1)) },
    { id: "view-zoom-reset", menu: "view", group: 4, wordsKey: "menu-zoom-reset", keys: "Ctrl+0", enabled: () => app.settings.zoom !== 100, run: () => doing.zoom(100) },
    theme("system", "menu-theme-system"), theme("light", "menu-theme-light"), theme("dark", "menu-theme-dark"), theme("contrast", "menu-theme-contrast"),
    { id: "view-spelling", menu: "edit", group: 5, wordsKey: "menu-spelling", keys: "F7", checked: () => app.settings.spelling, enabled: always, run: () => settle({ spelling: !app.settings.spelling }) },
    { id: "view-explaining", menu: "edit", group: 5, wordsKey: "menu-explaining", checked: () => app.settings.explaining, enabled: always, run: () => settle({ explaining: !app.settings.explaining }) },
    program("en", "menu-program-en"), program("cy", "menu-program-cy"),
    { id: "view-program-other", wordsKey: "menu-program-other", keys: "Ctrl+Shift+Y", enabled: always, run: () => settle({ lang: uiLang() === "en" ? "cy" : "en" }) },
  ];
}

export function helpCommands(): Command[] {
  const page = (id: string, wordsKey: string, topic: string, keys?: string): Command => ({
    id, menu: "help", group: 1, wordsKey, keys, enabled: always, run: () => doing.help(topic),
  });
  return [
    page("help-shortcuts", "menu-help-shortcuts", "shortcuts", "Ctrl+/"),
    page("help-topics", "menu-help-topics", "topics", "F1"),
    page("help-scrutiny", "menu-help-scrutiny", "scrutiny"),
    page("help-stored", "menu-help-stored", "stored"),
    page("help-access", "menu-help-access", "access"),
    page("help-about", "menu-help-about", "about"),
  ];
}
