/** What a list paragraph of Word says of itself. */
export type ListMark = {
  /** Which list; another one begins a list of its own. */
  list: string;
  level: number;
  ordered: boolean;
  start: number;
};

/** Reads `mso-list:l0 level2 lfo1` with the bullet or number that stands beside it. */
export function msoList(value: string | undefined, marker: string, sheet: string): ListMark | null {
  const found = /^l(\d+)\s+level(\d+)(?:\s+lfo(\d+))?/u.exec(value ?? "");
  if (!found) return null;
  const level = Math.min(9, Number(found[2]));
  const number = numberOf(marker);
  const ordered = marker.trim() === "" ? orderedBySheet(sheet, found[1]!, level) : number !== null;
  return { list: `${found[1]} ${found[3] ?? ""}`, level, ordered, start: number ?? 1 };
}

/** The number a marker stands for, or null for a bullet. “o” is a bullet of Courier New. */
export function numberOf(marker: string): number | null {
  const text = marker.replace(/[\s\u00a0]/gu, "");
  const found = /^\(?(?:[\da-z]+\.)*([\da-z]+)[.)]\.?$/iu.exec(text) ?? /^(\d+)$/u.exec(text);
  if (!found) return null;
  const value = found[1]!.toLowerCase();
  if (/^\d+$/u.test(value)) return Math.min(Number(value), 999_999_999);
  if (/^[ivxl]+$/u.test(value)) return roman(value);
  return value.length === 1 ? value.charCodeAt(0) - 96 : 1;
}

/** A paragraph that is a list item only by how it was typed: its marker and the rest. */
export function typedMarker(text: string): { marker: string; rest: string } | null {
  const found = /^([·•▪◦‣§\uf0b7\uf0a7]|o|-|–|\(?(?:\d{1,3}|[a-z])[.)])(?:[\u00a0\t ]{2,}|[\u00a0\t]+)(?=\S)/iu.exec(text);
  return found ? { marker: found[1]!, rest: text.slice(found[0].length) } : null;
}

function roman(value: string): number {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  let sum = 0;
  [...value].forEach((letter, index) => {
    const own = worth[letter] ?? 0;
    sum += own < (worth[value[index + 1] ?? ""] ?? 0) ? -own : own;
  });
  return sum;
}

function orderedBySheet(sheet: string, list: string, level: number): boolean {
  const found = new RegExp(`@list\\s+l${list}:level${level}\\b[^{}]{0,200}\\{([^}]{0,800})\\}`, "u").exec(sheet);
  return found !== null && !/mso-level-number-format:\s*(bullet|image)/u.test(found[1]!);
}
