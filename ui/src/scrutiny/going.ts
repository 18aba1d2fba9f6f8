/** From a finding or a requirement to the place it is about. */

import { details } from "../bar/doing";
import { rowOf } from "../find/finder.svelte";
import { app, goTo, show, showRecords, showWording, type Shelf } from "../lib/app.svelte";
import type { FindingPlaceShown, FindingShown, Lang } from "../lib/types";
import { edit } from "../placing/placing.svelte";
import { collection } from "../records/collection.svelte";
import { isTable } from "../records/sources/tables";

/** The shelf on which each kind of record stands, by the name of its kind. */
const SHELF: Readonly<Record<string, Shelf>> = {
  metric: "metrics", money: "money", promise: "promises", picture: "pictures", term: "terms",
  link: "sources", evidence: "sources", inspection: "sources", complaints: "sources", theme: "sources",
};

/** Whether a finding is about the official wordings, which have a screen of their own. */
export const ofWordings = ({ rule }: FindingShown): boolean => rule === "languages-wordings";

/** Whether a finding says that the report is or will be late, which Care Inspectorate Wales is to be told. */
export const isLate = ({ rule }: FindingShown): boolean => rule === "dates-late" || rule === "dates-late-planned";

/** Goes to where a finding can be mended. */
export const goToFinding = (one: FindingShown): Promise<void> => (ofWordings(one) ? showWording() : go(one.place));

/** Goes to a place: to its words, which are selected, to its section, or to its form. */
export async function go({ place, page, lang }: FindingPlaceShown): Promise<void> {
  switch (place.kind) {
    case "report":
      return details();
    case "section":
      return goTo(page ?? pageOf(place.section), { section: place.section, ...(place.lang ? { lang: place.lang } : {}) });
    case "words":
      return goTo(page ?? pageOf(place.section), { passage: place.passage, lang: place.lang, from: place.from, to: place.to });
    case "record":
      if (place.record === "exhibit") return goToExhibit(place.id, lang);
      return showRecords({ shelf: SHELF[place.record] ?? "sources", record: place.id });
    case "testimony":
      return showRecords({ shelf: "testimonies", record: place.id });
  }
}

/** To a table or chart: where it is placed, and how it is shown is asked there. What is placed nowhere yet is on the shelf of its table, or is asked about by itself. */
async function goToExhibit(id: string, lang: Lang | null): Promise<void> {
  await collection.load();
  const places = collection.placesOf(id);
  const at = places.find((one) => one.lang === lang) ?? places[0];
  if (at) return goTo(pageOf(at.section), { passage: at.passage, lang: at.lang, exhibit: id });
  if (collection.all?.records.exhibits.some((one) => one.id === id && isTable(one))) return showRecords({ shelf: "sources", record: id });
  await show("write");
  return edit({ kind: "exhibit", exhibit: id });
}

/** The page on which a section stands: `people` for `people.iii`. */
export function pageOf(section: string): string {
  return rowOf(section, app.report?.contents.rows ?? [])?.id ?? section;
}
