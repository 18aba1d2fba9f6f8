/** The stages of the complaints procedure, and the years figures can be for. */

import { t } from "../../lib/i18n.svelte";
import type { Stage } from "../../lib/types";

export const STAGES: readonly Stage[] = ["local", "formal", "ombudsman", "representations", "compliments"];

/** The name of a stage, as the table has it. */
export function stageName(stage: Stage): string {
  const names: Record<Stage, string> = {
    local: t("sources-complaints-local"), formal: t("sources-complaints-formal"), ombudsman: t("sources-complaints-ombudsman"),
    representations: t("sources-complaints-representations"), compliments: t("sources-complaints-compliments"),
  };
  return names[stage];
}

/** A financial year with those before it, newest first: `2024-25`, `2023-24`, … */
export function yearsTo(year: string, count: number): string[] {
  const start = Number(year.slice(0, 4));
  return Array.from({ length: count }, (_, back) => `${start - back}-${String((start - back + 1) % 100).padStart(2, "0")}`);
}
