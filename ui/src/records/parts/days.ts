/** Days as people type them, in both languages. */

import { tIn } from "../../lib/i18n.svelte";
import type { Lang } from "../../lib/types";

/** A day as `2025-09-30`; null if it is none that can be told for certain. Days come before months. */
export function dayOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[-/.\s]+(\d{1,2})[-/.\s]+(\d{2}|\d{4})$/.exec(text);
  if (digits) return day(yearOf(digits[3]!), Number(digits[2]), Number(digits[1]));
  const named = /^(\d{1,2})\p{L}{0,3}\s+(?:(?:of|o)\s+)?(\p{L}+)\.?,?\s+(\d{2}|\d{4})$/u.exec(text);
  const month = named ? monthOf(named[2]!) : null;
  return named && month !== null ? day(yearOf(named[3]!), month, Number(named[1])) : null;
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The one month whose name begins so; Welsh names also as they stand after “o”. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const found = new Set<number>();
  for (let month = 1; month <= 12; month += 1) {
    for (const lang of ["en", "cy"] satisfies Lang[]) {
      const name = tIn(lang, `common-month-${month}`).toLowerCase();
      if (name === word) return month;
      if ([name, ...(lang === "cy" ? [mutated(name)] : [])].some((each) => each.startsWith(word))) found.add(month);
    }
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** The soft mutation of the letters that Welsh months begin with. */
const SOFT: [string, string][] = [["rh", "r"], ["ch", "ch"], ["m", "f"], ["g", ""], ["t", "d"]];

function mutated(name: string): string {
  const rule = SOFT.find(([from]) => name.startsWith(from));
  return rule ? rule[1] + name.slice(rule[0].length) : name;
}

function day(year: number, month: number, date: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  const real = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return real && year >= 1900 ? made.toISOString().slice(0, 10) : null;
}
