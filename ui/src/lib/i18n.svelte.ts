/**
 * The one file that knows Fluent. `t("key")` reads a reactive language, so
 * that every word on the screen changes with it, without a reload.
 */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Lang, Text } from "./types";

const files: Record<string, string> = import.meta.glob("../../../locales/{en,cy}/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The region matters for dates: Welsh and English as written in Wales. */
const TAGS: Record<Lang, string> = { en: "en-GB", cy: "cy-GB" };

function bundle(lang: Lang): FluentBundle {
  // Isolation marks are invisible characters that break copying and searching.
  const made = new FluentBundle(TAGS[lang], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${lang}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

const bundles: Record<Lang, FluentBundle> = { en: bundle("en"), cy: bundle("cy") };

let lang = $state<Lang>("en");
let pseudo = $state(false);

/** The program's language. */
export function uiLang(): Lang {
  return lang;
}

/** Changes the program's language, at once and everywhere. */
export function setUiLang(next: Lang): void {
  lang = next;
  document.documentElement.lang = TAGS[next];
}

/** Shows every word lengthened and accented: whatever stays plain is hard-coded. */
export function setPseudo(on: boolean): void {
  pseudo = on;
}

/** The words of a message. A message that is missing is a fault of ours, and shows. */
export function t(key: string, values: Record<string, FluentVariable> = {}): string {
  const words = format(bundles[lang], key, values);
  return pseudo ? pseudonym(words) : words;
}

/** The words of a message in a language of the report, not of the program. */
export function tIn(language: Lang, key: string, values: Record<string, FluentVariable> = {}): string {
  const words = format(bundles[language], key, values);
  return pseudo ? pseudonym(words) : words;
}

/** Whether there is such a message. */
export function hasWords(key: string): boolean {
  return bundles[lang].hasMessage(key);
}

/** A text that exists in both languages, in the program's. */
export function both(text: Text): string {
  return text[lang];
}

function format(from: FluentBundle, key: string, values: Record<string, FluentVariable>): string {
  const pattern = from.getMessage(key)?.value;
  if (!pattern) throw new Error(`no words for ${key}`);
  const errors: Error[] = [];
  const words = from.formatPattern(pattern, values, errors);
  if (errors[0]) throw errors[0];
  return words;
}

const ACCENTED: Record<string, string> = {
  a: "å", e: "é", i: "î", o: "ø", u: "ü", w: "ŵ", y: "ŷ", A: "Å", E: "É", I: "Î", O: "Ø", U: "Ü",
};

function pseudonym(words: string): string {
  const longer = [...words].map((letter) => ACCENTED[letter] ?? letter).join("");
  return `⟦${longer}${"·".repeat(Math.ceil(words.length / 3))}⟧`;
}

const number = { en: new Intl.NumberFormat("en-GB"), cy: new Intl.NumberFormat("cy-GB") };

/** A number in the program's form: 1,448. */
export function num(value: number): string {
  return number[lang].format(value);
}

/** A day in the program's form: 30 September 2025, 30 Medi 2025. `2025-09-30` or milliseconds. */
export function day(value: string | number): string {
  const date = typeof value === "string" ? new Date(`${value}T12:00:00`) : new Date(value);
  return t("common-day", { day: date.getDate(), month: t(`common-month-${date.getMonth() + 1}`), year: String(date.getFullYear()) });
}

/** A time of day: 14:02. */
export function clock(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
