/** Amounts of money as the screen shows them. Nothing is added up here: the totals come from Rust. */

import { t } from "../../lib/i18n.svelte";
import type { Difference, MoneyLine } from "../../lib/types";
import { shownNumber } from "../parts/numbers";

/** The columns of the grid, in the order of time. */
export const COLUMNS = ["last_budget", "last_outturn", "budget", "outturn"] as const;
export type Column = (typeof COLUMNS)[number];

/** An amount with commas and a minus sign; a missing one is said to be missing. */
export function shownAmount(amount: string | null): string {
  return amount === null ? t("money-no-figure") : shownNumber(amount).replace("-", "−");
}

/** By how much: with its sign, and the percentage where there is one. */
export function shownDifference(difference: Difference | null): string {
  if (!difference) return "";
  const amount = signed(difference.amount);
  return difference.percent === null ? amount : t("money-difference", { amount, percent: signed(difference.percent) });
}

function signed(figures: string): string {
  const shown = shownNumber(figures).replace("-", "−");
  return /^[-0.]/.test(figures) && !/[1-9]/.test(figures) ? shown.replace("−", "") : figures.startsWith("-") ? shown : `+${shown}`;
}

/** Which service areas a side has no line of yet: the next that is added is the first of them. */
export function nextArea(lines: readonly MoneyLine[]): MoneyLine["area"] {
  const areas = ["children", "working-age", "older"] as const;
  return areas.find((area) => !lines.some((line) => line.area === area)) ?? "other";
}
