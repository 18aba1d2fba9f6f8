import type { Block, Lang } from "../../lib/blocks";
import { PLAIN, type Style } from "../runs";
import { safeAddress } from "../tidy";
import { boldOf, cssOf, isHidden, italicOf, type Css } from "./css";
import type { Dropped } from "./dropped";
import { Flow, type Kind } from "./flow";
import { BLOCKS, commentOf, EMBEDDED, FIELDS, footnoteOf, headingOf, isDeletion, langOf, NOTHING, PICTURES, unwrapped } from "./kinds";
import { assembled, type Found } from "./lists";
import { msoList, typedMarker, type ListMark } from "./marker";
import { isLayout, readTable, rowsOf } from "./table";

/** What is known throughout one paste. */
export type Reading = {
  /** The language of the slot. */
  lang: Lang;
  /** What the page’s style sheets say, for the lists of Word. */
  sheet: string;
  dropped: Dropped;
  /** Comments and footnotes that were met, so that each is counted once. */
  comments: Set<string>;
};

type Place = { style: Style; pre: boolean; inTable: boolean };

/** Reads the children of an element as blocks. */
export function read(parent: Element, reading: Reading): Found[] {
  const walker = new Walker(reading, new Flow());
  walker.children(parent, { style: PLAIN, pre: false, inTable: false });
  walker.flow.end();
  return assembled(walker.flow.found);
}

class Walker {
  readonly #reading: Reading;
  readonly flow: Flow;
  /** Between the beginning of a field and its result stands its code. */
  #inCode = false;

  constructor(reading: Reading, flow: Flow) {
    this.#reading = reading;
    this.flow = flow;
  }

  children(parent: Element, place: Place): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) this.#text(child.nodeValue ?? "", place);
      else if (child.nodeType === 1) this.#element(child as Element, place);
      // Comments hold what Word writes for old browsers.
    }
  }

  #text(text: string, place: Place): void {
    if (this.#inCode) return;
    if (!place.pre) return this.flow.text(text, place.style);
    text.split("\n").forEach((line, index) => {
      if (index > 0) this.flow.break();
      this.flow.text(line, place.style);
    });
  }

  #element(element: Element, outer: Place): void {
    const css = cssOf(element);
    if (this.#drops(element, css)) return;
    const name = element.localName;
    const place: Place = { ...outer, style: this.#styled(element, css, outer.style), pre: outer.pre || name === "pre" };
    if (css.has("mso-element")) this.#field(css.get("mso-element")!);
    if (name === "br") return this.#lineBreak(element, css);
    if (name === "ul" || name === "ol") return this.#list(element, place);
    // An item without a list, as the middle of a selection.
    if (name === "li") return this.#marked(element, place, { list: "loose", level: 1, ordered: false, start: 1 });
    if (name === "table") return this.#table(element, place);
    if (name === "blockquote") return this.#quote(element, place);
    if (!BLOCKS.has(name)) return this.#inline(element, css, place);
    const kind = this.#kind(element, css);
    if (kind === null) {
      this.flow.end();
      this.children(element, place);
      this.flow.end();
      return;
    }
    this.flow.begin(kind);
    this.children(element, kind.heading === undefined ? place : { ...place, style: { ...place.style, strong: false } });
    this.flow.end();
    if (kind.mark && /MsoListParagraph/u.test(element.className.toString())) this.#untyped();
  }

  /** Counts and leaves out what is not wanted. */
  #drops(element: Element, css: Css): boolean {
    const { dropped, comments } = this.#reading;
    const name = element.localName;
    if (NOTHING.has(name)) return true;
    if (EMBEDDED.has(name)) dropped.embedded += 1;
    else if (PICTURES.has(name)) dropped.pictures += isSpacer(element) ? 0 : 1;
    else if (FIELDS.has(name)) dropped.fields += element.getAttribute("type") === "hidden" ? 0 : 1;
    else if (isDeletion(element)) dropped.deletions += 1;
    else if (isHidden(element, css)) dropped.hidden += (element.textContent ?? "").trim() === "" ? 0 : 1;
    else if (css.get("mso-list") === "ignore") return true;
    else if (/\bApple-interchange-newline\b/u.test(element.className.toString())) return true;
    else {
      const comment = commentOf(element, css);
      if (comment === null) return false;
      if (comment === "mark") {
        const href = (element.getAttribute("href") ?? element.querySelector("a[href]")?.getAttribute("href") ?? "").replace(/^.*#/u, "");
        if (href !== "" && !/^cmnt_ref/u.test(href) && !comments.has(href)) {
          comments.add(href);
          dropped.comments += 1;
        }
      } else if (comments.size === 0) {
        // Comments whose marks did not come along.
        dropped.comments += comment === "comment" ? 1 : element.querySelectorAll('[style*="mso-element:comment"]').length;
      }
    }
    return true;
  }

  #styled(element: Element, css: Css, outer: Style): Style {
    const style = { ...outer };
    const name = element.localName;
    if (name === "b" || name === "strong") style.strong = true;
    if (name === "i" || name === "em" || name === "cite") style.emphasis = true;
    style.strong = boldOf(css) ?? style.strong;
    style.emphasis = italicOf(css) ?? style.emphasis;
    if (name === "th") style.strong = false;
    const lang = langOf(element, css);
    if (lang !== undefined) style.lang = lang === this.#reading.lang ? null : lang;
    if (name === "a") style.link = style.link ?? safeAddress(unwrapped(element.getAttribute("href") ?? ""));
    return style;
  }

  #inline(element: Element, css: Css, place: Place): void {
    const note = element.localName === "a" ? footnoteOf(element) : null;
    if (note) {
      if (note.to === "note") this.#reading.dropped.footnotes += 1;
      const text = (element.textContent ?? "").replace(/[\s\u00a0]/gu, "");
      // The mark is text from now on; in brackets it cannot be taken for a number of the sentence.
      this.flow.text(text === "" || /^\[.*\]$/u.test(text) ? text : `[${text}]`, { ...place.style, link: null });
      return;
    }
    // Spaces that Word and browsers write as non-breaking only to keep several of them.
    if (css.get("mso-spacerun") === "yes" || element.className.toString() === "Apple-converted-space") return this.flow.text(" ", place.style);
    if (css.has("mso-tab-count")) return this.flow.text(" ", place.style);
    this.children(element, place);
  }

  #field(part: string): void {
    if (part === "field-begin") this.#inCode = true;
    if (part === "field-separator" || part === "field-end") this.#inCode = false;
  }

  #lineBreak(element: Element, css: Css): void {
    const page = /page|column/u.test(css.get("mso-special-character") ?? "") || css.get("page-break-before") === "always";
    if (page || element.getAttribute("clear") === "all") this.flow.end();
    else this.flow.break();
  }

  #kind(element: Element, css: Css): Kind | null {
    const className = element.className.toString();
    const heading = headingOf(element, css);
    if (heading !== null) return { heading };
    if (css.has("mso-list")) {
      const marker = [...element.querySelectorAll("span")].find((span) => cssOf(span).get("mso-list") === "ignore");
      const mark = msoList(css.get("mso-list"), marker?.textContent ?? "", this.#reading.sheet);
      if (mark) return { mark };
    }
    if (/\bMsoListParagraph/u.test(className)) return this.#typedItem(element, css) ?? { continues: true };
    if (/\bMso(Intense)?Quote\b/u.test(className) || /\bquotations?\b/u.test(className)) return { quoted: true };
    if (/\bMsoCaption\b/u.test(className)) return { caption: true };
    return element.localName === "p" || element.localName === "dt" || element.localName === "dd" ? {} : null;
  }

  /** A list paragraph whose list did not come along, only what was typed for it. */
  #typedItem(element: Element, css: Css): Kind | null {
    const typed = typedMarker((element.textContent ?? "").trimStart());
    if (!typed) return null;
    const indent = Number.parseFloat(css.get("margin-left") ?? "36");
    const level = Math.min(9, Math.max(1, Math.round((indent || 36) / 36)));
    const mark = msoList(`l99 level${level} lfo99`, typed.marker, "");
    return mark && { mark };
  }

  /** Takes a typed marker off the item that was just read. */
  #untyped(): void {
    const last = this.flow.found[this.flow.found.length - 1];
    const first = last?.block.kind === "paragraph" ? last.block.value[0] : undefined;
    if (first?.kind === "text") first.value = typedMarker(first.value.trimStart())?.rest ?? first.value;
  }

  /** Lists of the web are nested; those of Word Online are flat and say their level. Both become lines with levels where they say it. */
  #list(list: Element, place: Place): void {
    const levelled = [...list.children].some((child) => child.localName === "li" && ariaLevel(child) !== null);
    if (!levelled) {
      const block = this.#nested(list, place);
      if (block) this.flow.block(block);
      return;
    }
    this.flow.end();
    for (const child of list.children) {
      const level = ariaLevel(child);
      if (child.localName !== "li" || level === null) {
        this.#element(child, place);
        continue;
      }
      const id = child.getAttribute("data-listid") ?? "web";
      this.#marked(child, place, { list: id, level, ordered: list.localName === "ol", start: startOf(list) });
    }
  }

  #marked(item: Element, place: Place, mark: ListMark): void {
    this.flow.begin({});
    const found = this.#inside(item, place);
    found.forEach(({ block }, index) => this.flow.block(block, index === 0 ? { mark } : { continues: true }));
  }

  #nested(list: Element, place: Place): Block | null {
    const items: Block[][] = [];
    for (const child of list.children) {
      const css = cssOf(child);
      if (this.#drops(child, css)) continue;
      const blocks =
        child.localName === "li"
          ? this.#inside(child, { ...place, style: this.#styled(child, css, place.style) }).map(({ block }) => block)
          : // A list straight in a list, which is no HTML but common, belongs to the item before.
            this.#insideOf(child, place).map(({ block }) => block);
      const before = items[items.length - 1];
      const only = blocks.length === 1 ? blocks[0]! : null;
      if (child.localName !== "li" && before) before.push(...blocks);
      else if (child.localName !== "li" && only?.kind === "list") items.push(...only.value.items);
      else if (blocks.length > 0) items.push(blocks);
    }
    return items.length === 0 ? null : { kind: "list", value: { start: list.localName === "ol" ? startOf(list) : null, items } };
  }

  /** The blocks within an element, put together by themselves. */
  #inside(element: Element, place: Place): Found[] {
    const walker = new Walker(this.#reading, new Flow());
    walker.children(element, place);
    walker.flow.end();
    return assembled(walker.flow.found).map(withHeading);
  }

  #insideOf(element: Element, place: Place): Found[] {
    const walker = new Walker(this.#reading, new Flow());
    walker.#element(element, place);
    walker.flow.end();
    return assembled(walker.flow.found).map(withHeading);
  }

  #quote(element: Element, place: Place): void {
    this.flow.end();
    const inner = this.#inside(element, place).map(({ block }) => block);
    if (inner.length > 0) this.flow.block({ kind: "quote", value: inner });
  }

  #table(table: Element, place: Place): void {
    const rows = rowsOf(table);
    this.flow.end();
    if (isLayout(table, rows) && !place.inTable) {
      for (const row of rows) this.children(row, place);
      this.flow.end();
      return;
    }
    if (place.inTable) {
      this.#reading.dropped.nested += 1;
      for (const row of rows) {
        for (const cell of row.children) this.children(cell, place);
        this.flow.end();
      }
      return;
    }
    const inCell = (cell: Element): Block[] => {
      const style = this.#styled(cell, cssOf(cell), place.style);
      return this.#inside(cell, { ...place, inTable: true, style }).map(({ block }) => block);
    };
    for (const block of readTable(table, rows, inCell, this.#reading.dropped)) this.flow.block(block);
  }
}

/** Within lists, cells and quotations a heading is a bold paragraph. */
function withHeading(found: Found): Found {
  if (found.heading === undefined || found.block.kind !== "paragraph") return found;
  return { block: { kind: "paragraph", value: [{ kind: "strong", value: found.block.value }] } };
}

function ariaLevel(item: Element): number | null {
  const level = Number(item.getAttribute("data-aria-level") ?? item.getAttribute("aria-level"));
  return Number.isInteger(level) && level > 0 && level < 10 ? level : null;
}

function startOf(list: Element): number {
  const start = Number(list.getAttribute("start") ?? 1);
  return Number.isInteger(start) && start >= 0 && start < 1_000_000_000 ? start : 1;
}

/** Pictures of a pixel or two only hold room open or count readers. */
function isSpacer(element: Element): boolean {
  const size = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? "99");
  return element.localName === "img" && (size("width") <= 2 || size("height") <= 2);
}
