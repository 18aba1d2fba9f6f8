/** Characters a report has no use for and that could hide or reorder what it says; the same as in `document::markdown::tidy`. */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]|[\ud800-\udfff]/gu;

/** What counts as space: Unicode white space, but not U+FEFF, which is a hidden character here. */
export const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
const SPACES = new RegExp(`${SPACE.source}+`, "gu");

/** Text that is nothing but ordinary letters, which is nearly all text: it is found so at a glance. */
const ORDINARY = /^[\u0020-\u007e\u00c0-\u0177\u2013-\u2026]*$/u;

/** Whether a text holds a character that {@link visible} drops. */
export function hasHidden(text: string): boolean {
  if (ORDINARY.test(text)) return false;
  HIDDEN.lastIndex = 0;
  return HIDDEN.test(text);
}

/** Text without hidden characters; tabs and line ends become spaces. Spaces are not merged: the writer may be typing. */
export function visible(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text.replace(/[\t-\r\u0085\u2028\u2029]/gu, " ").replace(HIDDEN, "");
}

/** Text in its normal form: hidden characters gone, every run of spaces one space, non-breaking if one of them was. */
export function tidy(text: string): string {
  const shown = ORDINARY.test(text) ? text : text.replace(HIDDEN, (character) => (SPACE.test(character) ? character : ""));
  return shown.replace(SPACES, (run) => (run.includes("\u00a0") ? "\u00a0" : " "));
}

/** An address that a report may link to, in its normal form, or null. */
export function safeAddress(written: string): string | null {
  const trimmed = written.trim();
  const colon = trimmed.indexOf(":");
  if (colon < 0 || trimmed.length > 2000 || hasHidden(trimmed)) return null;
  const scheme = trimmed.slice(0, colon).toLowerCase();
  const rest = trimmed.slice(colon + 1);
  const usable =
    scheme === "http" || scheme === "https" ? rest.startsWith("//") && rest.length > 2 : scheme === "mailto" && rest.includes("@");
  if (!usable) return null;
  return `${scheme}:${rest.replace(/[\s<>\\|"`{}^]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  )}`;
}
