import { describe, expect, it } from "vitest";
import { accented, LETTERS_WITH_ACCENTS } from "./accents";
import { accentOf, writesByAltGr } from "./keys";

const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => new KeyboardEvent("keydown", { key, ...more });

describe("keys that write", () => {
  it("AltGr as Windows reports it: Ctrl and Alt, and a letter", () => {
    for (const key of ["ŵ", "ŷ", "â", "€", "@", "{", "é"]) expect(writesByAltGr(press(key, { ctrlKey: true, altKey: true }))).toBe(true);
  });
  it("AltGr as others report it", () => expect(writesByAltGr(press("1", { modifierAltGraph: true }))).toBe(true));
  it("leaves Ctrl+Alt and a digit to the headings", () => expect(writesByAltGr(press("1", { ctrlKey: true, altKey: true }))).toBe(false));
  it("knows no accent in them", () => {
    expect(accentOf(press("'", { ctrlKey: true, altKey: true }))).toBeNull();
    expect(accentOf(press("6"))).toBeNull();
    expect(accentOf(press("'"))).toBeNull();
  });
});

describe("accents before letters", () => {
  it.each([
    ["^", { ctrlKey: true, shiftKey: true, code: "Digit6" }, "circumflex"],
    ["6", { altKey: true, code: "Digit6" }, "circumflex"],
    ["'", { ctrlKey: true }, "acute"],
    ["`", { ctrlKey: true }, "grave"],
    [";", { ctrlKey: true }, "diaeresis"],
    [":", { ctrlKey: true, shiftKey: true }, "diaeresis"],
  ] as const)("%s", (key, more, accent) => expect(accentOf(press(key, more))).toBe(accent));
  it("compose every letter of the palette from its parts", () => {
    for (const letter of LETTERS_WITH_ACCENTS) {
      const [base, mark] = [...letter.normalize("NFD")] as [string, string];
      const accent = ({ "\u0302": "circumflex", "\u0301": "acute", "\u0300": "grave", "\u0308": "diaeresis" } as const)[mark as "\u0302"];
      expect(accented(base, accent)).toBe(letter);
    }
    expect(accented("b", "circumflex")).toBeNull();
  });
});
