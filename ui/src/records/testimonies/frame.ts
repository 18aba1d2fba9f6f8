/** What a case study can begin with. */

import { tIn } from "../../lib/i18n.svelte";
import type { Lang } from "../../lib/types";

/** Four sub-headings, each with an empty paragraph below it, in a language of the report. */
export function frameIn(lang: Lang): string {
  const headings = [
    tIn(lang, "testimonies-frame-situation"), tIn(lang, "testimonies-frame-done"), tIn(lang, "testimonies-frame-changed"), tIn(lang, "testimonies-frame-words"),
  ];
  return headings.map((heading) => `# ${heading}\n\n\n\n`).join("").trimEnd() + "\n\n";
}
