/** Making an editor for a place, and what its page does when something happens in it. */

import { untrack } from "svelte";
import { SectionEditor, type Badge, type Chip } from "../editor";
import * as api from "../lib/api";
import { app, failed } from "../lib/app.svelte";
import { t, tIn, uiLang } from "../lib/i18n.svelte";
import type { Lang, Pairing, Written } from "../lib/types";
import { takePictures } from "../placing/pictures";
import { keep, moved } from "./caret";
import { desk, places, writable, type Surface } from "./desk.svelte";
import { explaining } from "./explaining.svelte";
import { noticing } from "./noticing.svelte";
import { floats, spotOfPassage } from "./floats.svelte";
import { redo, undo } from "./history";
import { missing } from "./pairs";
import { placedView } from "./placed";
import { saving } from "./saver.svelte";
import { keyOf, type Where } from "./saving.svelte";
import { spelling } from "./speller";

export interface Naming {
  label: string;
  placeholder: string;
}

/** Puts an editor into an element; what comes back takes it away. */
export function surface(element: HTMLElement, where: Where, naming: Naming, onLayout: () => void): { made: Surface; gone: () => void } {
  return untrack(() => {
    const made = {} as Surface;
    made.where = where;
    made.editor = new SectionEditor({
      element,
      lang: where.lang,
      passages: desk.text(where),
      editable: writable(),
      ...naming,
      words: (key, values) => t(key, values),
      onChange: (written) => {
        desk.changed(where, written);
        spelling.later(made.editor);
        noticing.typed(made);
      },
      onFocus: () => {
        desk.active = made;
        desk.tools = made.editor.state();
        moved();
      },
      onBlur: () => void saving.flush(),
      onLeave: (direction) => leave(made, direction),
      onNotice: tell,
      onFiles: (files) => void takePictures(files, { where, passage: made.editor.caret()?.passage ?? null }).catch(failed),
      onAskLink: (current) => floats.askLink(current),
      onOpenLink: askToOpen,
      onUndo: () => void undo(),
      onRedo: () => void redo(),
      onState: (state) => {
        if (desk.active === made) desk.tools = state;
      },
      onSpell: (at) => (floats.open = { kind: "spelling", surface: made, at, spot: at.rect }),
      onBadge: (passage) => (floats.open = { kind: "badge", surface: made, passage, spot: spotOfPassage(made, passage) }),
      onAnswers: (passage) => (floats.open = { kind: "answers", surface: made, passage, spot: spotOfPassage(made, passage) }),
      onEvidence: (passage) => (floats.open = { kind: "evidence", surface: made, passage, spot: spotOfPassage(made, passage) }),
      onExplain: (at) => {
        const about = explaining.at(where.lang, at);
        if (about) floats.open = { kind: "explain", about, spot: at.rect };
      },
      onFinding: (at) => {
        const one = noticing.at(made, at);
        if (one) floats.open = { kind: "finding", one, spot: at.rect };
      },
      onLayout,
      placedView: placedView(where.lang),
    });
    const key = keyOf(where);
    desk.surfaces.set(key, made);
    spelling.later(made.editor);
    explaining.show(made);
    noticing.show(made);
    return {
      made,
      gone: () => {
        if (desk.surfaces.get(key) === made) desk.surfaces.delete(key);
        if (desk.active === made) {
          keep();
          [desk.active, desk.tools] = [null, null];
        }
        spelling.forget(made.editor);
        made.editor.destroy();
      },
    };
  });
}

/** Something quiet, once, by eye and ear. */
function tell(words: string): void {
  desk.done = words;
  app.said = words;
}

/** The caret goes on to the next place for text in its language. */
function leave(from: Surface, direction: "up" | "down"): void {
  const { page } = desk;
  if (!page) return;
  const same = places(page).filter(({ where }) => where.lang === from.where.lang).map(({ where }) => keyOf(where));
  const next = same[same.indexOf(keyOf(from.where)) + (direction === "down" ? 1 : -1)];
  if (next) desk.surfaces.get(next)?.editor.focus(direction === "down" ? "start" : "end");
}

/** A link leads out of the program: that is asked about. */
function askToOpen(address: string): void {
  app.notice = {
    kind: "tell",
    words: t("write-open-link", { address }),
    actions: [{ words: t("write-open-link-yes"), act: () => void api.openLink(address).catch(failed) }],
  };
}

/** What the margin says of each passage. */
export function badges(passages: readonly Written[], lang: Lang, pairings: ReadonlyMap<string, Pairing>, carried: ReadonlySet<string>): Map<string, Badge> {
  const found = new Map<string, Badge>();
  for (const { id } of passages) {
    // Whether it is still right comes before whether its translation is.
    if (carried.has(id)) {
      found.set(id, { state: "carried", label: t("write-carried") });
      continue;
    }
    const pairing = pairings.get(id);
    if (!pairing || !needsPair(pairing, lang)) continue;
    const label = t(`write-pairing-${pairing}-${lang === "en" ? "cy" : "en"}`);
    found.set(id, { state: pairing, label });
  }
  return found;
}

/** Whether there is anything to say of how a passage stands to the other language. */
export function needsPair(pairing: Pairing, lang: Lang): boolean {
  const report = app.report;
  // What is written in the first language needs no original.
  return report !== null && report.languages.length > 1 && !(pairing === "original" && lang === report.first);
}

/** What each passage answers, and the passage of the caret even if it answers nothing. */
export function chips(passages: readonly Written[], at: string | null, offered: boolean): Map<string, Chip> {
  const found = new Map<string, Chip>();
  for (const { id, answers } of passages) {
    if (answers.length === 0 && !(offered && id === at)) continue;
    const text = answers.length === 0 ? "+" : answersText(answers);
    // The name says what is to be seen (WCAG 2.5.3).
    const label = answers.length === 0 ? t("write-answers-none") : t("write-answers-label", { names: text });
    found.set(id, { text, label });
  }
  return found;
}

/** The numbers of questions, and a tick with how many prompts and requirements: “(i) ✓ 2”. */
function answersText(answers: readonly string[]): string {
  const numbers = answers.flatMap((answer) => desk.page?.questions.find((each) => each.id === answer)?.number ?? []);
  const others = answers.length - numbers.length;
  return [...numbers, ...(others > 0 ? [`✓ ${others}`] : [])].join(" ");
}

/** Boxes for what is not translated. */
export function boxes(where: Where, mine: readonly Written[], theirs: readonly Written[]) {
  const own = tIn(where.lang, "write-not-translated");
  const label = uiLang() === where.lang ? own : `${own} · ${t("write-not-translated")}`;
  return missing(mine, theirs).map((box) => ({ ...box, label }));
}

/** A language’s name in the program’s language. */
export function langName(lang: Lang): string {
  return lang === "en" ? t("write-english") : t("write-welsh");
}
