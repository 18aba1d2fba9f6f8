/** What a finding and its place are called. */

import { rowOf } from "../find/finder.svelte";
import { app } from "../lib/app.svelte";
import { both, t, uiLang } from "../lib/i18n.svelte";
import type { Family, FindingPlaceShown, FindingSeverity, FindingShown, Lang, Mend, Met } from "../lib/types";
import { ofWordings } from "./going";

/** What stands in a finding’s words: a promise or a story is called by its name in the program’s language. */
const said = ({ values }: FindingShown): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? both(value) : value]));

/** What was found. */
export const what = (one: FindingShown): string => t(`check-${one.rule}`, said(one));

/** What to do about it. */
export const how = (one: FindingShown): string => t(`check-${one.rule}-mend`, said(one));

/** What a button does about it. */
export function mendWords(mend: Mend): string {
  if (mend.kind === "replace") return mend.with === "" ? t("scrutiny-mend-remove") : t("scrutiny-mend-replace", { words: mend.with });
  return mend.kind === "up-to-date" ? t("scrutiny-mend-up-to-date") : t("scrutiny-mend-spell-out", { words: mend.full });
}

/** One word for how much it matters, as a tag. */
export function severityTag(severity: FindingSeverity): string {
  return { stops: t("scrutiny-tag-stops"), look: t("scrutiny-tag-look"), advice: t("scrutiny-tag-advice") }[severity];
}

/** How much it matters, as a heading. */
export function severityName(severity: FindingSeverity): string {
  return { stops: t("scrutiny-stops"), look: t("scrutiny-look"), advice: t("scrutiny-advice") }[severity];
}

/** What a finding is about. */
export const familyName = (family: Family): string => t(`papers-family-${family}`);

/** How far a requirement is met. */
export const metName = (met: Met): string => t(`papers-${met}`);

/** A language in the program’s own: “Welsh”, “Saesneg”. */
export const langName = (lang: Lang): string => (lang === "en" ? t("write-english") : t("write-welsh"));

/** The heading of a section, with the question if it is one of its part: “People (iii)”. */
export function sectionName(section: string): string | null {
  const row = rowOf(section, app.report?.contents.rows ?? []);
  if (!row) return null;
  const question = section.slice(row.id.length + 1);
  return question ? t("find-question", { heading: both(row.heading), question: `(${question})` }) : both(row.heading);
}

/** Where something is: “People (iii), Welsh”; “A flat of her own”. */
export function placeName({ place, section, heading, lang }: FindingPlaceShown): string {
  const own = both(heading).trim();
  const name =
    place.kind === "report" ? t("scrutiny-report-details")
    : place.kind === "words" || place.kind === "section" ? (section === null ? null : sectionName(section)) ?? own
    : own || t("records-unnamed");
  const several = (app.report?.languages.length ?? 0) > 1;
  return lang !== null && several ? t("scrutiny-in-language", { place: name, language: langName(lang) }) : name;
}

/** What is done by following a finding. */
export const findingAct = (one: FindingShown): string => (ofWordings(one) ? t("scrutiny-go-wordings") : placeAct(one.place));

/** What is done by following a place. */
export function placeAct({ place }: FindingPlaceShown): string {
  if (place.kind === "words") return t("scrutiny-go-words");
  return place.kind === "section" ? t("scrutiny-go-section") : place.kind === "report" ? t("scrutiny-go-report") : t("scrutiny-go-record");
}

/** The language that is to be marked on words of the report; none if it is the program’s. */
export const spoken = (lang: Lang | null): Lang | undefined => (lang === null || lang === uiLang() ? undefined : lang);
