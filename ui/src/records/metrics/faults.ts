/** What is said of cells and lines that were not taken. */

import { t } from "../../lib/i18n.svelte";
import type { CellFault, CsvFault, RefusedCell } from "../../lib/types";

/** What is wrong with what was typed. */
export function cellFault(fault: CellFault): string {
  return t(`metrics-cell-${fault}`);
}

/** A pasted cell that was not taken, with its place. */
export function refusal({ code, year, typed, fault }: RefusedCell): string {
  if (fault === null) return t("metrics-paste-beyond", { typed });
  return t("metrics-paste-refused", { code, year: year ?? "", typed, why: cellFault(fault) });
}

/** What is wrong in a line of a CSV file. */
export function csvFault({ line, column, found, why }: CsvFault): string {
  const kind = why.kind === "value" ? why.fault : why.kind;
  return t(`metrics-csv-${kind}`, { line: String(line), column, found });
}
