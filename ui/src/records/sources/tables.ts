/** The tables of documents, evidence, inspections and complaints. */

import type { Exhibit, Of } from "../../lib/types";
import { collection } from "../collection.svelte";

/** What a table of this module is of. */
export type TableKind = "links" | "evidence" | "inspections" | "complaints" | "themes";

const KINDS: readonly Of["kind"][] = ["links", "evidence", "inspections", "complaints", "themes"] satisfies TableKind[];

/** Whether an exhibit is a table that stands on this shelf. */
export const isTable = ({ of }: Exhibit): boolean => KINDS.includes(of.kind);

/** The tables of a kind. */
export function tablesOf(kind: TableKind): Exhibit[] {
  return collection.all?.records.exhibits.filter((one) => one.of.kind === kind) ?? [];
}

/** The records a table shows, where it shows some and not all. */
export function shownBy(of: Of): string[] | null {
  return of.kind === "links" ? of.links : of.kind === "evidence" ? of.evidence : null;
}

/** What a table shows when these records are chosen. */
export function showing(kind: TableKind, ids: string[]): Of {
  if (kind === "links") return { kind, links: ids };
  if (kind === "evidence") return { kind, evidence: ids };
  return { kind };
}

/** In how many places of the text a document or piece of evidence is shown, in a table. */
export function shownAmong(id: string): number {
  const tables = collection.all?.records.exhibits.filter((one) => shownBy(one.of)?.includes(id)) ?? [];
  return tables.reduce((sum, one) => sum + collection.placesOf(one.id).length, 0);
}
