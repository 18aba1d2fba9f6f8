/** What passages rest on: question (ii) of each part, asked of the passages of question (i). */

import type { Chip } from "../editor";
import { t } from "../lib/i18n.svelte";
import type { Page, Written } from "../lib/types";
import { desk, places, writable } from "./desk.svelte";
import type { Where } from "./saving.svelte";

/** The question that says how well things go: what answers it should rest on something. */
const QUESTION = "i";

/** Whether a passage is one that should rest on evidence: text that answers the first question. */
export function needsEvidence(section: string, passage: Written): boolean {
  const { content, answers } = passage;
  if (content.kind !== "block" || content.block.kind === "heading") return false;
  return section.endsWith(`.${QUESTION}`) || answers.includes(QUESTION);
}

/** The passages of a page in a language that should rest on evidence and name none. */
export function withoutEvidence(page: Page, lang: Where["lang"]): { where: Where; passage: Written }[] {
  return places(page)
    .filter(({ where }) => where.lang === lang)
    .flatMap(({ where }) =>
      desk.text(where).filter((passage) => needsEvidence(where.section, passage) && !desk.evidence.has(passage.id)).map((passage) => ({ where, passage })),
    );
}

/** What the margin says of the evidence of each passage; of the passage of the caret it can always be said. */
export function evidenceChips(where: Where, passages: readonly Written[], at: string | null): Map<string, Chip> {
  const found = new Map<string, Chip>();
  for (const passage of passages) {
    const cited = desk.evidence.get(passage.id)?.length ?? 0;
    const offered = writable() && passage.id === at && passage.content.kind === "block" && desk.page?.questions.length;
    if (cited > 0) found.set(passage.id, { text: `✓ ${cited}`, label: t("sources-cite-count", { count: cited }) });
    else if (needsEvidence(where.section, passage) || offered) found.set(passage.id, { text: "?", label: t("sources-cite-none") });
  }
  return found;
}
