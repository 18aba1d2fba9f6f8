import { afterEach, expect, test } from "vitest";
import { app } from "../lib/app.svelte";
import { hasWords, setUiLang } from "../lib/i18n.svelte";
import { editCommands, fileCommands, helpCommands, viewCommands, zoomed } from "./commands";
import { fileName, fileStem, undoWords } from "./doing";
import { altAlone } from "./menus";

const all = () => [...fileCommands(), ...editCommands(), ...viewCommands(), ...helpCommands()];
afterEach(() => { app.report = null; setUiLang("en"); });

test("sizes go from step to step and stop at the ends", () => {
  expect(zoomed(100, 1)).toBe(110);
  expect(zoomed(105, -1)).toBe(100);
  expect(zoomed(400, 1)).toBe(400);
  expect(zoomed(80, -1)).toBe(80);
});

test("no two commands have one shortcut, and every command has words in both languages", () => {
  const keys = all().flatMap((one) => [one.keys, ...(one.also ?? [])]).filter((one) => one !== undefined);
  expect(new Set(keys).size).toBe(keys.length);
  for (const lang of ["en", "cy"] as const) {
    setUiLang(lang);
    expect(all().filter((one) => !hasWords(one.wordsKey)).map((one) => one.id)).toEqual([]);
  }
});

test("no shortcut is one of AltGr, which writes accents", () => {
  expect(all().filter((one) => one.keys?.includes("Ctrl+Alt"))).toEqual([]);
});

test("undo says what it undoes and where", () => {
  expect(undoWords("undo")).toBe("Undo");
  const rows = [{ id: "people", heading: { en: "People", cy: "Pobl" } }];
  app.report = { undo: { did: "write", place: "people.iii" }, redo: null, contents: { rows } } as never;
  expect(undoWords("undo")).toBe("Undo: writing in “People”");
  setUiLang("cy");
  expect(undoWords("undo")).toBe("Dadwneud: ysgrifennu yn “Pobl”");
});

test("a file’s name has nothing in it that a system refuses", () => {
  expect(fileName("A/B: “C” 2024-25")).toBe("AB “C” 2024-25.llunio");
  expect(fileStem("C:\\reports\\Ynys Môn.llunio")).toBe("Ynys Môn");
});

test("Alt counts only when it was pressed alone", () => {
  let told = 0;
  const off = altAlone(() => told++);
  const key = (type: string, key: string) => window.dispatchEvent(new KeyboardEvent(type, { key }));
  key("keydown", "Alt"); key("keyup", "Alt");
  expect(told).toBe(1);
  key("keydown", "Alt"); key("keydown", "x"); key("keyup", "x"); key("keyup", "Alt");
  expect(told).toBe(1);
  key("keydown", "Alt"); window.dispatchEvent(new Event("pointerdown")); key("keyup", "Alt");
  expect(told).toBe(1);
  off();
});
