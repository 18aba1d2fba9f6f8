/** The style attribute of an element as properties; what a stylesheet says is not known here. */
export type Css = ReadonlyMap<string, string>;

const EMPTY: Css = new Map();

/** Reads an element's style attribute, Word's own properties included. */
export function cssOf(element: Element): Css {
  const style = element.getAttribute("style");
  if (!style) return EMPTY;
  const css = new Map<string, string>();
  for (const part of style.slice(0, 5000).split(";")) {
    const colon = part.indexOf(":");
    if (colon > 0) css.set(part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim().toLowerCase());
  }
  return css;
}

/** Whether an element is not shown. */
export function isHidden(element: Element, css: Css): boolean {
  return css.get("display") === "none" || css.get("mso-hide") === "all" || css.get("visibility") === "hidden" || element.hasAttribute("hidden");
}

/** Whether a style says bold; null if it says nothing. */
export function boldOf(css: Css): boolean | null {
  const weight = css.get("font-weight");
  if (!weight) return null;
  if (weight.startsWith("bold")) return true;
  const number = Number.parseInt(weight, 10);
  return Number.isNaN(number) ? (weight === "normal" || weight === "lighter" ? false : null) : number >= 600;
}

/** Whether a style says italic; null if it says nothing. */
export function italicOf(css: Css): boolean | null {
  const style = css.get("font-style");
  if (!style) return null;
  if (style.startsWith("italic") || style.startsWith("oblique")) return true;
  return style === "normal" ? false : null;
}
