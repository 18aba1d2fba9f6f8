import type { Inline, Lang } from "../lib/blocks";
import { SPACE, safeAddress, tidy } from "./tidy";

/** How a run of text is set. Styles nest in one order: language, link, bold, italic. */
export type Style = { lang: Lang | null; link: string | null; strong: boolean; emphasis: boolean };

/** A stretch of text in one style. No text at all is a line break; one that follows a record says which. */
export type Run = { text: string | null; style: Style; live?: string };

const BLANK = new RegExp(`^${SPACE.source}*$`, "u");

export const PLAIN: Style = { lang: null, link: null, strong: false, emphasis: false };

/** Inlines as flat runs. Links without a usable address keep their words only. */
export function flatten(text: Inline[], style: Style = PLAIN, runs: Run[] = []): Run[] {
  for (const inline of text) {
    switch (inline.kind) {
      case "text":
        runs.push({ text: inline.value, style });
        break;
      case "strong":
        flatten(inline.value, { ...style, strong: true }, runs);
        break;
      case "emphasis":
        flatten(inline.value, { ...style, emphasis: true }, runs);
        break;
      case "foreign":
        flatten(inline.value.text, { ...style, lang: inline.value.lang }, runs);
        break;
      case "link":
        // A link within a link cannot be; the outer one wins.
        flatten(inline.value.text, { ...style, link: style.link ?? safeAddress(inline.value.address) }, runs);
        break;
      case "live":
        // It is kept as a link is, so it can be in no link and in no other language.
        runs.push({ text: inline.value.text, live: inline.value.of, style: { ...style, lang: null, link: null } });
        break;
      case "break":
        runs.push({ text: null, style: PLAIN });
    }
  }
  return runs;
}

/** Runs nested again. */
export function nest(runs: Run[]): Inline[] {
  return grouped(runs, (s) => s.lang, (lang, inLang) => {
    const byLink = grouped(inLang, (s) => s.link, (link, inLink) => {
      const byStrong = grouped(inLink, (s) => s.strong || null, (strong, inStrong) => {
        const byEmphasis = grouped(inStrong, (s) => s.emphasis || null, (emphasis, inner) => {
          const texts = merged(inner).map(leaf);
          return emphasis === null ? texts : [{ kind: "emphasis", value: texts }];
        });
        return strong === null ? byEmphasis : [{ kind: "strong", value: byEmphasis }];
      });
      return link === null ? byStrong : [{ kind: "link", value: { address: link, text: byStrong } }];
    });
    return lang === null ? byLink : [{ kind: "foreign", value: { lang, text: byLink } }];
  });
}

function leaf({ text, live }: Run): Inline {
  if (text === null) return { kind: "break" };
  return live === undefined ? { kind: "text", value: text } : { kind: "live", value: { of: live, text } };
}

/**
 * Inlines in the normal form of `document::markdown`: text tidied, spaces
 * merged and given to no style that both neighbours do not share, none at
 * either end, no break at either end and no two in a row.
 */
export function canonical(text: Inline[]): Inline[] {
  const pieces: Run[] = [];
  for (const run of flatten(text)) {
    if (run.text === null) {
      dropBlanks(pieces);
      if (pieces.length > 0 && pieces[pieces.length - 1]!.text !== null) pieces.push({ text: null, style: PLAIN });
      continue;
    }
    if (run.live !== undefined) {
      pieces.push({ ...run, text: tidy(run.text).trim() });
      continue;
    }
    for (const piece of pieced(tidy(run.text))) {
      const last = pieces[pieces.length - 1];
      const space = blank(piece);
      if (space && (last === undefined || last.text === null)) continue;
      if (space && last && isBlank(last)) {
        if (piece === "\u00a0") last.text = piece;
        continue;
      }
      pieces.push({ text: piece, style: run.style });
    }
  }
  dropBlanks(pieces);
  if (pieces[pieces.length - 1]?.text === null) pieces.pop();
  pieces.forEach((piece, index) => {
    if (!isBlank(piece)) return;
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    piece.style = before && after ? shared(before.style, after.style) : PLAIN;
  });
  return nest(pieces);
}

/** Whether two styles are the same. */
export function sameStyle(a: Style, b: Style): boolean {
  return a.lang === b.lang && a.link === b.link && a.strong === b.strong && a.emphasis === b.emphasis;
}

function shared(a: Style, b: Style): Style {
  const lang = a.lang === b.lang;
  const link = lang && a.link === b.link;
  const strong = link && a.strong === b.strong;
  return {
    lang: lang ? a.lang : null,
    link: link ? a.link : null,
    strong: link && a.strong && b.strong,
    emphasis: strong && a.emphasis && b.emphasis,
  };
}

function blank(text: string): boolean {
  return BLANK.test(text);
}

/** Whether a run is nothing but spaces. */
function isBlank(run: Run): run is Run & { text: string } {
  return run.text !== null && run.live === undefined && blank(run.text);
}

function pieced(text: string): string[] {
  return text.split(/([ \u00a0]+)/u).filter((piece) => piece !== "");
}

function dropBlanks(pieces: Run[]): void {
  for (let last = pieces[pieces.length - 1]; last && isBlank(last); last = pieces[pieces.length - 1]) pieces.pop();
}

function merged(runs: Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    const live = last?.live !== undefined || run.live !== undefined;
    if (last && last.text !== null && run.text !== null && !live && sameStyle(last.style, run.style)) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}

function grouped<K>(runs: Run[], key: (style: Style) => K | null, make: (key: K | null, runs: Run[]) => Inline[]): Inline[] {
  const groups: { key: K | null; runs: Run[] }[] = [];
  for (const run of runs) {
    const own = key(run.style);
    const last = groups[groups.length - 1];
    if (last && last.key === own) last.runs.push(run);
    else groups.push({ key: own, runs: [run] });
  }
  return groups.flatMap((group) => make(group.key, group.runs));
}
