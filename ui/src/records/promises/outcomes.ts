/** What came of a promise, in words; and what is missing of one. */

import { t } from "../../lib/i18n.svelte";
import type { Answer, Missing, PromiseOutcome, Text } from "../../lib/types";

/** A text in which nothing is written yet. */
export const blank = (): Text => ({ en: "", cy: "" });

/** The outcomes in the order they are offered; none if it is not answered. */
export const OUTCOMES: (PromiseOutcome | null)[] = [null, "achieved", "partly", "not-achieved", "no-longer-relevant"];

export function outcomeWords(outcome: PromiseOutcome | null): string {
  switch (outcome) {
    case null: return t("promises-unanswered");
    case "achieved": return t("promises-achieved");
    case "partly": return t("promises-partly");
    case "not-achieved": return t("promises-not-achieved");
    case "no-longer-relevant": return t("promises-no-longer-relevant");
  }
}

/** What is missing, by the name of the field. */
export function missingWords(missing: Missing): string {
  const words: Record<Missing, string> = {
    objective: t("promises-objective"), actions: t("promises-actions"), owner: t("promises-owner"), due: t("promises-due"), judged: t("promises-judged"),
    answer: t("promises-outcome"), done: t("promises-done"), difference: t("promises-difference"), "why-not": t("promises-why-not"),
    "next-step": t("promises-next-step"), translation: t("promises-translation"),
  };
  return words[missing];
}

/** Whether an answer says nothing but its outcome: it can be taken back without losing a word. */
export function isBare(answer: Answer | null): boolean {
  return answer === null || [answer.done, answer.difference, answer.why_not, answer.next_step].every((text) => text.en.trim() === "" && text.cy.trim() === "");
}
