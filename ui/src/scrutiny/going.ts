/** From a finding or a requirement to the place it is about. */

import { details } from "../bar/doing";
import { rowOf } from "../find/finder.svelte";
import { app, goTo, showRecords, showWording, type Shelf } from "../lib/app.svelte";
import type { FindingPlaceShown, FindingShown } from "../lib/types";

/** The shelf on which each kind of record stands, by the name of its kind. */
const SHELF: Readonly<Record<string, Shelf>> = {
  metric: "metrics", money: "money", promise: "promises", picture: "pictures", term: "terms",
  link: "sources", evidence: "sources", inspection: "sources", complaints: "sources", theme: "sources", exhibit: "sources",
};

/** Whether a finding is about the official wordings, which have a screen of their own. */
export const ofWordings = ({ rule }: FindingShown): boolean => rule === "languages-wordings";

/** Whether a finding says that the report is or will be late, which Care Inspectorate Wales is to be told. */
export const isLate = ({ rule }: FindingShown): boolean => rule === "dates-late" || rule === "dates-late-planned";

/** Goes to where a finding can be mended. */
export const goToFinding = (one: FindingShown): Promise<void> => (ofWordings(one) ? showWording() : go(one.place));

/** Goes to a place: to its words, which are selected, to its section, or to its form. */
export async function go({ place, page }: FindingPlaceShown): Promise<void> {
  switch (place.kind) {
    case "report":
      return details();
    case "section":
      return goTo(page ?? pageOf(place.section), { section: place.section, ...(place.lang ? { lang: place.lang } : {}) });
    case "words":
      return goTo(page ?? pageOf(place.section), { passage: place.passage, lang: place.lang, from: place.from, to: place.to });
    case "record":
      return showRecords({ shelf: SHELF[place.record] ?? "sources", record: place.id });
    case "testimony":
      return showRecords({ shelf: "testimonies", record: place.id });
  }
}

/** The page on which a section stands: `people` for `people.iii`. */
export function pageOf(section: string): string {
  return rowOf(section, app.report?.contents.rows ?? [])?.id ?? section;
}
