/** Which requirements are shown, and how the questions of the parts make one table: pure. */

import type { CellShown, Met, PartShown, RequirementShown } from "../lib/types";

/** From what is still to do to what needs nothing. */
export const METS: readonly Met[] = ["not-met", "partly", "met", "not-applicable"];

/** Who asks. */
export const KINDS: readonly RequirementShown["kind"][] = ["law", "code", "guidance"];

/** What is asked to be seen; null is everything. */
export interface Wanted {
  kind: RequirementShown["kind"] | null;
  met: Met | null;
}

/** What a choice lets through. */
export function wanted(requirements: readonly RequirementShown[], { kind, met }: Wanted): RequirementShown[] {
  return requirements.filter((one) => (kind === null || one.kind === kind) && (met === null || one.met === met));
}

/** The questions that head the columns, each once, in order. */
export function questions(parts: readonly PartShown[]): CellShown[] {
  const known = new Map<string, CellShown>();
  for (const cell of parts.flatMap((part) => part.cells)) if (!known.has(cell.number)) known.set(cell.number, cell);
  return [...known.values()];
}

/** What a part says to a question: a cell, or one for each strand. */
export function cellsOf(part: PartShown, number: string): CellShown[] {
  return part.cells.filter((cell) => cell.number === number);
}

/** Whether a requirement belongs to a page: to its section or a question of it. */
export function asksOf(requirement: RequirementShown, page: string): boolean {
  return requirement.sections.some((section) => section === page || section.startsWith(`${page}.`));
}

/** Whether it is asked of the report as a whole. */
export const asksOfAll = (requirement: RequirementShown): boolean => requirement.sections.includes("*");
