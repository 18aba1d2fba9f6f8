/** The words for what is chosen in a consent form, in the order it is offered. */

import { t } from "../../lib/i18n.svelte";
import type {
  ConsentBasis, ConsentForm, ConsentGiver, ConsentStanding, ConsentSubject, ConsentTalk, Identifying, IdentifierReason, IndirectKind, PictureConsent, Quoting, RiskQuestion, Use,
} from "../../lib/types";

/** What one of several is called. */
export interface Choice<T extends string> {
  value: T;
  words: string;
}
const list = <T extends string>(words: Record<T, string>): Choice<T>[] => (Object.keys(words) as T[]).map((value) => ({ value, words: words[value] }));
/** The same with “not said” before them. */
export const orNone = <T extends string>(choices: Choice<T>[]): Choice<T | "">[] => [{ value: "", words: t("testimonies-not-said") }, ...choices];

export const subjects = (): Choice<ConsentSubject>[] => list({
  adult: t("testimonies-subject-adult"), child: t("testimonies-subject-child"), parent: t("testimonies-subject-parent"),
  carer: t("testimonies-subject-carer"), staff: t("testimonies-subject-staff"), group: t("testimonies-subject-group"),
});
export const givers = (): Choice<ConsentGiver>[] => list({
  themselves: t("testimonies-giver-themselves"), "parental-responsibility": t("testimonies-giver-parental"), "attorney-or-deputy": t("testimonies-giver-attorney"),
  composite: t("testimonies-giver-composite"), "made-up": t("testimonies-giver-made-up"),
});
export const bases = (): Choice<ConsentBasis>[] => list({
  "public-task": t("testimonies-basis-public-task"), "legal-obligation": t("testimonies-basis-legal-obligation"), "not-personal": t("testimonies-basis-not-personal"),
});
export const uses = (): Choice<Use>[] => list({
  "full-report": t("testimonies-use-full-report"), "public-summary": t("testimonies-use-public-summary"), "committee-papers": t("testimonies-use-committee-papers"),
  website: t("testimonies-use-website"), "social-media": t("testimonies-use-social-media"), video: t("testimonies-use-video"),
  "later-reports": t("testimonies-use-later-reports"), government: t("testimonies-use-government"),
});
export const quotings = (): Choice<Quoting>[] => list({
  verbatim: t("testimonies-quoting-verbatim"), edited: t("testimonies-quoting-edited"), retold: t("testimonies-quoting-retold"),
});
export const talks = (): Choice<ConsentTalk>[] => list({
  welsh: t("testimonies-talk-welsh"), english: t("testimonies-talk-english"), "other-language": t("testimonies-talk-other-language"), interpreter: t("testimonies-talk-interpreter"),
  "sign-language": t("testimonies-talk-sign-language"), "easy-read": t("testimonies-talk-easy-read"), advocate: t("testimonies-talk-advocate"),
  "face-to-face": t("testimonies-talk-face-to-face"), remote: t("testimonies-talk-remote"), writing: t("testimonies-talk-writing"),
});
export const identifyings = (): Choice<Identifying>[] => list({
  "not-at-all": t("testimonies-identifying-not-at-all"), "other-name": t("testimonies-identifying-other-name"),
  "first-name": t("testimonies-identifying-first-name"), "full-name": t("testimonies-identifying-full-name"),
});
export const picturesAsked = (): Choice<PictureConsent>[] => list({
  "not-asked": t("testimonies-pictures-not-asked"), agreed: t("testimonies-pictures-agreed"), refused: t("testimonies-pictures-refused"),
});
export const questions = (): Choice<RiskQuestion>[] => list({
  neighbour: t("testimonies-risk-neighbour"), search: t("testimonies-risk-search"), linked: t("testimonies-risk-linked"),
  learn: t("testimonies-risk-learn"), harm: t("testimonies-risk-harm"),
});

export const standings = (): Record<ConsentStanding, string> => ({
  unwritten: t("testimonies-standing-unwritten"), waiting: t("testimonies-standing-waiting"), "no-use": t("testimonies-standing-no-use"), agreed: t("testimonies-standing-agreed"),
  "agree-again": t("testimonies-standing-agree-again"), expired: t("testimonies-standing-expired"), withdrawn: t("testimonies-standing-withdrawn"),
});
export const reasons = (): Record<IdentifierReason, string> => ({
  name: t("testimonies-found-name"), "birth-date": t("testimonies-found-birth-date"), "child-age": t("testimonies-found-child-age"), "great-age": t("testimonies-found-great-age"),
  "nhs-number": t("testimonies-found-nhs-number"), "national-insurance": t("testimonies-found-national-insurance"), postcode: t("testimonies-found-postcode"),
  "postcode-district": t("testimonies-found-postcode-district"), phone: t("testimonies-found-phone"), email: t("testimonies-found-email"), address: t("testimonies-found-address"),
  setting: t("testimonies-found-setting"), reference: t("testimonies-found-reference"), handle: t("testimonies-found-handle"), news: t("testimonies-found-news"),
});
export const kinds = (): Record<IndirectKind, string> => ({
  age: t("testimonies-hint-age"), family: t("testimonies-hint-family"), event: t("testimonies-hint-event"), place: t("testimonies-hint-place"), project: t("testimonies-hint-project"),
  order: t("testimonies-hint-order"), date: t("testimonies-hint-date"), belonging: t("testimonies-hint-belonging"), occupation: t("testimonies-hint-occupation"),
});

/** A form in which nothing has been entered. */
export const blankForm = (): ConsentForm => ({
  reference: "", subject: null, giver: null, capacity: { considered: null, by: "", competence: "", wishes: "" }, basis: null, basis_reason: "", wordings: {},
  quoting: null, translation_approved: false, talk: [], identifying: null, given: null, taken_by: "", review: null,
  withdrawal: { how: "", done: "", told_of_copies: false }, pictures: null, risk: { answers: {}, reviewer: "", on: null, wordings: {} }, free: false,
});
