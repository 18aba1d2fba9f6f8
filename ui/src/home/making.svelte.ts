/** A new report while it is being described: what was entered, and what is missing. */

import { fileName } from "../bar/doing";
import { t, uiLang } from "../lib/i18n.svelte";
import type { Deadline, Lang, NewReport, Offer, Text } from "../lib/types";

export const STEPS = ["council", "year", "place", "check"] as const;
export type Step = (typeof STEPS)[number];

/** Something missing: the field to go to, and the words. */
export interface Missing {
  field: string;
  words: string;
}

export class Making {
  offer = $state.raw<Offer | null>(null);
  step = $state<Step>("council");
  /** The number of the council in the list, `own` for another, or nothing yet. */
  council = $state<string>("");
  own = $state<Text>({ en: "", cy: "" });
  year = $state("");
  languages = $state<"both" | Lang>("both");
  first = $state<Lang>("en");
  path = $state("");
  /** Whether to say what is missing: once the officer has tried to go on. */
  tried = $state(false);

  take(offer: Offer): void {
    this.offer = offer;
    this.year ||= offer.likely;
  }

  /** The council's name in both languages, if it is known. */
  get name(): Text | null {
    if (this.council === "own") {
      const own = { en: this.own.en.trim(), cy: this.own.cy.trim() };
      return own.en && own.cy ? own : null;
    }
    return this.council === "" ? null : (this.offer?.councils[Number(this.council)] ?? null);
  }

  /** The councils in the order of the program's language, with their numbers. */
  get councils(): { value: string; name: Text }[] {
    const lang = uiLang();
    return (this.offer?.councils ?? [])
      .map((name, index) => ({ value: String(index), name }))
      .sort((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  }

  get deadlines(): Deadline[] {
    return this.offer?.years.find((one) => one.year === this.year)?.deadlines ?? [];
  }

  get written(): Lang[] {
    return this.languages === "both" ? ["en", "cy"] : [this.languages];
  }

  /** What the file is called, unless the officer calls it otherwise. */
  get suggested(): string {
    return fileName(`${this.name?.[uiLang()] ?? ""} ${this.year}`);
  }

  missingIn(step: Step): Missing[] {
    const missing: Missing[] = [];
    if (step === "council") {
      if (this.council === "") missing.push({ field: "new-council", words: t("home-missing-council") });
      if (this.council === "own" && !this.own.en.trim()) missing.push({ field: "new-own-en", words: t("home-missing-own-en") });
      if (this.council === "own" && !this.own.cy.trim()) missing.push({ field: "new-own-cy", words: t("home-missing-own-cy") });
    }
    if (step === "year" && !this.year) missing.push({ field: "new-year-0", words: t("home-missing-year") });
    if (step === "place" && !this.path) missing.push({ field: "new-place", words: t("home-missing-place") });
    return missing;
  }

  get missing(): Missing[] {
    return this.tried ? this.missingIn(this.step) : [];
  }

  /** Goes on to the next step, if this one is complete. */
  next(): boolean {
    this.tried = true;
    if (this.missingIn(this.step).length > 0) return false;
    this.go(STEPS[STEPS.indexOf(this.step) + 1] ?? "check");
    return true;
  }

  /** Goes back a step; what was entered stays. */
  back(): boolean {
    const before = STEPS[STEPS.indexOf(this.step) - 1];
    if (!before) return false;
    this.go(before);
    return true;
  }

  go(step: Step): void {
    this.step = step;
    this.tried = false;
  }

  /** What the program is asked to make. */
  get wanted(): NewReport | null {
    if (!this.name || !this.path) return null;
    const languages = this.written;
    const first = languages.includes(this.first) ? this.first : (languages[0] ?? "en");
    return { council: { ...this.name }, year: this.year, languages, first, path: this.path };
  }
}
