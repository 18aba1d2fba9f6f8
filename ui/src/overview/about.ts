/** What is entered about the report as a whole. Pure. */

import type { Lang, Text, Whole } from "../lib/types";

/** The dates an officer plans, in the order they come; as the file knows them. */
export const PLANNED = ["council", "publication"] as const;
export type Planned = (typeof PLANNED)[number];

export interface Entered {
  council: Text;
  director: string;
  languages: "both" | Lang;
  first: Lang;
  /** The council’s colour, as it was typed. */
  accent: string;
  /** The picture that is the council’s logo, by id. */
  logo: string | null;
  /** What the logo says. */
  logoAlt: Text;
  /** The planned dates, as they were typed. */
  dates: Record<Planned, string>;
}

/** Something that cannot be taken: the field to go to, and the words. */
export interface Wrong {
  field: string;
  key: string;
  values?: Record<string, number>;
}

/** The least contrast of a colour with white at which text can be read (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;

/** What cannot be taken as it was entered, in the order of the form; `councils` is the order of the council’s names in it. */
export function wrongIn({ council, accent, logo, logoAlt, dates }: Entered, councils: readonly Lang[] = ["en", "cy"]): Wrong[] {
  const contrast = contrastWithWhite(accent);
  return [
    ...councils.filter((lang) => council[lang].trim() === "").map((lang) => ({ field: `about-council-${lang}`, key: `home-missing-own-${lang}` })),
    ...(contrast === null ? [{ field: "about-accent", key: "overview-accent-unknown" }]
      : contrast < READABLE ? [{ field: "about-accent", key: "overview-accent-light", values: { contrast: rounded(contrast) } }] : []),
    ...councils.filter((lang) => logo !== null && logoAlt[lang].trim() === "").map((lang) => ({ field: `about-logo-${lang}`, key: `overview-logo-silent-${lang}` })),
    ...PLANNED.filter((name) => dates[name].trim() !== "" && dayOf(dates[name]) === null).map((name) => ({ field: `about-date-${name}`, key: `overview-date-unknown-${name}` })),
  ];
}

/** The same, as the program takes it. */
export function wholeOf({ council, director, languages, first, accent, logo, logoAlt, dates }: Entered): Whole {
  const all: Lang[] = languages === "both" ? ["en", "cy"] : [languages];
  return {
    council: { en: council.en.trim(), cy: council.cy.trim() },
    director: director.trim() || null,
    languages: all,
    first: all.includes(first) ? first : (all[0] ?? first),
    accent: colourOf(accent) ?? accent,
    logo,
    logo_alt: logo === null ? { en: "", cy: "" } : { en: logoAlt.en.trim(), cy: logoAlt.cy.trim() },
    dates: Object.fromEntries(PLANNED.flatMap((name) => { const day = dayOf(dates[name]); return day === null ? [] : [[name, day]]; })),
  };
}

/** A colour as `#rrggbb`; null if it is none. */
export function colourOf(typed: string): string | null {
  const digits = typed.trim().replace(/^#/, "");
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${digits.toLowerCase()}` : null;
}

/** The contrast of a colour with white, 1 to 21 (WCAG 2.2, “contrast ratio”), as `Accent` in Rust works it out; null if it is no colour. */
export function contrastWithWhite(typed: string): number | null {
  const colour = colourOf(typed);
  if (colour === null) return null;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** To one place, never up: 4.46 is not enough, and is not said to be 4.5. */
export function rounded(contrast: number): number {
  return Math.floor(contrast * 10) / 10;
}

/** A day as `2025-09-30` from `30/09/2025`, `30.9.2025` or the same; null if there is no such day. */
export function dayOf(typed: string): string | null {
  const own = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim());
  const [year, month, day] = own ? [own[3], own[2], own[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(date) ? date : null;
}

/** A day as it is typed: `30/09/2025`. */
export function typedDay(date: string | undefined): string {
  return date ? date.split("-").reverse().join("/") : "";
}
