/** Years such as 2024-25, which are not broken at the end of a line. */

const YEARS = /(\b\d{4}[-–]\d{2}(?:\d{2})?\b(?![-–]\d))/;

/** A text in pieces, by turns what may break and a year that may not. */
export function pieces(text: string): string[] {
  return text.split(YEARS);
}
