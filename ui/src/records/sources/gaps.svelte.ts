/** What is missing in documents, evidence, inspections and complaints: asked again whenever they change. */

import * as api from "../../lib/api";
import { failed } from "../../lib/app.svelte";
import { t } from "../../lib/i18n.svelte";
import type { Lang, SourceGap, SourceGapIn } from "../../lib/types";

class Gaps {
  all = $state.raw<readonly SourceGapIn[]>([]);
  #asked = 0;

  async look(): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const all = await api.sourceGaps();
      if (asked === this.#asked) this.all = all;
    } catch (thrown) {
      failed(thrown);
    }
  }

  /** What is missing in a record. */
  of(kind: string, id: string): SourceGap[] {
    return this.all.filter((one) => one.kind === kind && one.id === id).map((one) => one.gap);
  }
}

export const gaps = new Gaps();

/** What is missing, in words. */
export function gapWords(gap: SourceGap): string {
  switch (gap.kind) {
    case "unnamed": return t("sources-gap-unnamed", { language: langName(gap.lang) });
    case "no-address": return t("sources-gap-no-address");
    case "address": return t(`sources-address-${gap.fault}`);
    case "no-summary": return t("sources-gap-no-summary", { language: langName(gap.lang) });
    case "no-finding": return t("sources-gap-no-finding", { language: langName(gap.lang) });
    case "not-cited": return t("sources-gap-not-cited");
    case "no-response": return t("sources-gap-no-response", { language: langName(gap.lang) });
    case "no-progress": return t("sources-gap-no-progress", { language: langName(gap.lang), action: gap.action });
    case "other-year": return t("sources-gap-other-year", { year: gap.year });
    case "more-than-received": return t("sources-gap-more-than-received");
    case "nothing-learnt": return t("sources-gap-nothing-learnt", { language: langName(gap.lang) });
  }
}

function langName(lang: Lang): string {
  return lang === "en" ? t("write-english") : t("write-welsh");
}
