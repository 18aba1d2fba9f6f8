/** What things are called in lists to choose from and where they are placed, in a language. */

import { collection } from "../records/collection.svelte";
import { measures } from "../records/metrics/measures.svelte";
import type { Exhibit, Lang, Metric, Testimony } from "../lib/types";
import { kindOf, type Kind } from "./kinds";

/** Something that can be chosen to be placed. */
export interface Choosable {
  id: string;
  name: string;
}

const named = (text: { en: string; cy: string }, lang: Lang, otherwise: string): string =>
  text[lang].trim() || text[lang === "en" ? "cy" : "en"].trim() || otherwise;

/** What of the report can be placed as this kind; none for what shows all there is. */
export function choosable(kind: Kind, lang: Lang): Choosable[] {
  const all = collection.all;
  if (!all) return [];
  const { records, testimonies } = all;
  switch (kind) {
    case "metric-table":
    case "metric-chart":
    case "metric-story":
      return records.metrics.map((metric) => ({ id: metric.code, name: metricName(metric, lang) }));
    case "links":
      return records.links.map((link) => ({ id: link.id, name: named(link.title, lang, link.id) }));
    case "evidence":
      return records.evidence.map((one) => ({ id: one.id, name: named(one.what, lang, one.id) }));
    case "picture":
      return records.pictures.map((one) => ({ id: one.id, name: named(one.caption, lang, one.alt ? named(one.alt, lang, one.id) : one.id) }));
    case "case-study":
    case "quote":
      return testimonies.filter((one) => one.kind === kind).map((one) => ({ id: one.id, name: testimonyName(one, lang) }));
    case "money-table":
    case "money-chart":
    case "money-words":
    case "promises":
    case "inspections":
    case "complaints":
    case "themes":
      return [];
  }
}

/** A metric’s code, and what it counts: as the council says, or the catalogue. */
function metricName({ code, own }: Metric, lang: Lang): string {
  const known = own ?? measures.grid?.rows.find((row) => row.metric.code === code)?.known;
  return known ? `${code} ${named(known.title, lang, "")}`.trim() : code;
}

function testimonyName({ id, text }: Testimony, lang: Lang): string {
  return named(text.title, lang, id);
}

/** What an exhibit is called: its caption, or what it is of. */
export function exhibitName(exhibit: Exhibit, lang: Lang): string {
  const caption = exhibit.caption[lang].trim();
  if (caption !== "") return caption;
  const { of } = exhibit;
  if (of.kind === "metric-story") return of.code;
  if (of.kind === "metric-table" || of.kind === "metric-chart") return of.codes.join(", ");
  const ids = of.kind === "links" ? of.links : of.kind === "evidence" ? of.evidence : [];
  const known = choosable(of.kind, lang);
  return ids.map((id) => known.find((one) => one.id === id)?.name ?? id).join(", ");
}

/** What something placed is, and is called; null if what it refers to is not there, or not yet. */
export function placedName(content: unknown, lang: Lang): { kind: Kind; name: string } | null {
  const found = collection.all;
  const of = kindOf(content);
  if (!found || !of) return null;
  switch (of.kind) {
    case "picture": {
      const name = choosable("picture", lang).find((one) => one.id === of.id)?.name;
      return name === undefined ? null : { kind: "picture", name };
    }
    case "testimony": {
      const one = found.testimonies.find((each) => each.id === of.id);
      return one ? { kind: one.kind, name: testimonyName(one, lang) } : null;
    }
    case "exhibit": {
      const one = found.records.exhibits.find((each) => each.id === of.id);
      return one ? { kind: one.of.kind, name: exhibitName(one, lang) } : null;
    }
  }
}
