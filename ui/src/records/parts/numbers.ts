/** Numbers as people type them. They stay text, so that none is rounded. */

/** The figures of a number: `1,284`, `£1 284`, `(12.50)` and `84 %` become `1284`, `1284`, `-12.50` and `84`; null if it is no number. */
export function numberOf(typed: string): string | null {
  let text = typed.trim().replace(/\u2212/g, "-");
  const brackets = /^\((.*)\)$/.exec(text);
  if (brackets) text = `-${brackets[1]!}`;
  text = text.replace(/^(-?)\s*£\s*/, "$1").replace(/\s*%$/, "");
  // Thousands are set off by commas, spaces or apostrophes, in threes.
  const parts = /^(-?)(\d{1,3}(?:[,\s\u00a0\u202f'’]\d{3})+|\d+)(\.\d+)?$|^(-?)(\.\d+)$/.exec(text);
  if (!parts) return null;
  const [, sign, whole, decimals, bareSign, bare] = parts;
  if (bare !== undefined) return `${bareSign ?? ""}0${bare}`;
  const figures = (whole ?? "").replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  return figures.length > 20 ? null : `${sign ?? ""}${figures}${decimals ?? ""}`;
}

/** A number with commas: `1,284`. Its decimals stay as they are. */
export function shownNumber(figures: string): string {
  const [whole = "", decimals] = figures.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
