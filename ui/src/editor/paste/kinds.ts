import type { Lang } from "../../lib/blocks";
import type { Css } from "./css";

/** Elements of which nothing is kept. */
export const NOTHING = new Set("script style template head title meta link base col colgroup source track param xml".split(" "));
/** Things that are shown in a frame of their own, or play. */
export const EMBEDDED = new Set("iframe frame object embed applet audio video".split(" "));
/** Pictures, of every way of drawing them. */
export const PICTURES = new Set("img svg canvas picture v:imagedata".split(" "));
/** Parts of forms. */
export const FIELDS = new Set("input select textarea button".split(" "));
/** Elements that begin a paragraph of their own. */
export const BLOCKS = new Set(
  "p div section article main header footer nav aside address center figure figcaption details summary dl dt dd form fieldset legend h1 h2 h3 h4 h5 h6 tr td th thead tbody tfoot caption body html hr pre hgroup search".split(" "),
);

/** How deep a heading is, 1 the shallowest; 0 for a document’s title; null for no heading. */
export function headingOf(element: Element, css: Css): number | null {
  const tag = /^h([1-6])$/u.exec(element.localName);
  if (tag) return Number(tag[1]);
  const className = element.className.toString();
  const word = /\bMsoHeading(\d)\b/u.exec(className);
  if (word) return Number(word[1]);
  if (/\bMsoTitle\b/u.test(className)) return 0;
  const outline = /^([1-9])$/u.exec(css.get("mso-outline-level") ?? "");
  if (outline) return Number(outline[1]);
  if (element.getAttribute("role") === "heading") return Number(element.getAttribute("aria-level")) || 2;
  return null;
}

/** The language an element is said to be in; undefined if it says nothing, null for a language that is neither of ours. */
export function langOf(element: Element, css: Css): Lang | null | undefined {
  const said = element.getAttribute("lang") ?? element.getAttribute("xml:lang") ?? css.get("mso-ansi-language");
  if (!said) return undefined;
  const code = said.trim().toLowerCase().split(/[-_]/u)[0];
  return code === "cy" || code === "en" ? code : null;
}

/** Whether an element is text that was deleted while changes were tracked. */
export function isDeletion(element: Element): boolean {
  return element.localName === "del" || /\b(msoDel|MsoDel)\b/u.test(element.className.toString());
}

/** What an element has to do with comments: the mark in the text, the list of them, or nothing. */
export function commentOf(element: Element, css: Css): "mark" | "list" | "comment" | null {
  const part = css.get("mso-element");
  if (part === "comment-list") return "list";
  if (part === "comment") return "comment";
  if (css.get("mso-special-character") === "comment" || /\bmsocomanchor|MsoCommentReference|CommentReference\b/iu.test(element.className.toString())) return "mark";
  const href = element.getAttribute("href") ?? "";
  if (/#_msocom_|^#cmnt/u.test(href)) return "mark";
  return null;
}

/** The footnote an anchor refers to, or null. In Word, LibreOffice and Google Docs alike. */
export function footnoteOf(element: Element): { to: "note" | "text" } | null {
  const href = element.getAttribute("href") ?? "";
  if (/#(_ftn|_edn|ftnt|sdfootnote|sdendnote)\d+(sym)?$/u.test(href)) return { to: "note" };
  if (/#(_ftnref|_ednref|ftnt_ref)\d+$|#sd(foot|end)note\d+anc$/u.test(href)) return { to: "text" };
  return null;
}

/** The address of a link, without the wrapping of Outlook’s link checker, which holds the reader’s own address. */
export function unwrapped(href: string): string {
  if (!/^https:\/\/[a-z0-9.]+\.safelinks\.protection\.outlook\.com\//iu.test(href)) return href;
  try {
    return new URL(href).searchParams.get("url") ?? href;
  } catch {
    return href;
  }
}
