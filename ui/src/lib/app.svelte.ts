/** What the window shows: the open report, the screen, the settings. */

import * as api from "./api";
import { hasWords, setUiLang, t } from "./i18n.svelte";
import type { Lang, Recent, Report, Row, Settings } from "./types";

/** The screens. `write` with a page is where an officer spends the day. */
export type Screen = "home" | "new" | "write" | "overview" | "scrutiny" | "records" | "wording" | "export" | "help" | "preview";

/** What the report holds beside its text, in the order of its screen. */
export const SHELVES = ["metrics", "money", "promises", "testimonies", "pictures", "sources", "terms"] as const;
export type Shelf = (typeof SHELVES)[number];

/** A message that stays until it is answered or dismissed. */
export interface Notice {
  kind: "stop" | "tell";
  words: string;
  /** What the officer can do about it, each a button. */
  actions: { words: string; act: () => void; danger?: boolean }[];
  /** What follows when it is put away unanswered. */
  dismissed?: () => void;
}

/** A passage, and what of it is to be marked, or the exhibit in it that is to be asked about; or the text of a section on the page, such as a question’s. */
export type Goal =
  | { passage: string; lang: Lang; from?: number; to?: number; restored?: boolean; exhibit?: string }
  | { section: string; lang?: Lang };

/** What is left: the window, or the report that is open. */
export type Leaving = "window" | "report";

class App {
  screen = $state<Screen>("home");
  settings = $state<Settings>({
    lang: null, theme: "system", zoom: 100, spelling: true, explaining: true, rail: true, aside: true, languages: "en",
  });
  recent = $state<Recent[]>([]);
  report = $state<Report | null>(null);
  /** The section whose page is open. */
  section = $state<string>("");
  /** Where to go once the page is there. */
  goal = $state<Goal | null>(null);
  /** The official wording to go to on its screen: by its item, or the first under a heading (in English). */
  wording = $state.raw<{ item?: string; heading?: string } | null>(null);
  /** The shelf that is shown on the screen of records; and a record to go to once it is there. */
  shelf = $state<Shelf>("metrics");
  record = $state.raw<string | null>(null);
  notice = $state<Notice | null>(null);
  /** What a screen reader is told, politely. */
  said = $state("");
  /** Counts the saves, so that what shows the report knows when to look again. */
  saves = $state(0);
  /** Counts the changes made to the text elsewhere than on the writing surface: read the page again. */
  changes = $state(0);
  /** Whether the preview stands beside the text. */
  beside = $state(false);
  /** Whether all but the text is out of sight. */
  focus = $state(false);
  /** Writes what is not written yet; true if all of it is on the disk. Set by what saves. */
  flush: () => Promise<boolean> = async () => true;
  /**
   * Set by what saves: writes what is not written yet, and only then
   * goes. If it cannot be written, nothing is left and that is said; tells
   * whether it went.
   */
  leave: (what: Leaving, go: () => unknown) => Promise<boolean> = async (_, go) => {
    await go();
    return true;
  };

  /** The row of the open page. */
  get row(): Row | undefined {
    return this.report?.contents.rows.find((row) => row.id === this.section);
  }
}

/** The window's state. */
export const app = new App();

/** Opens a page of the report, after writing what is not written yet. */
export async function goTo(section: string, goal: Goal | null = null): Promise<void> {
  await app.flush();
  app.section = section;
  app.goal = goal;
  app.screen = "write";
}

/** Shows a screen, after writing what is not written yet. */
export async function show(screen: Screen): Promise<void> {
  await app.flush();
  app.screen = screen;
}

/** Shows the Welsh wordings, at the one that is meant. */
export async function showWording(goal: App["wording"] = null): Promise<void> {
  app.wording = goal;
  await show("wording");
}

/** Shows the records, at a shelf and a record of it. */
export async function showRecords(to: { shelf?: Shelf; record?: string } = {}): Promise<void> {
  if (to.shelf) app.shelf = to.shelf;
  app.record = to.record ?? null;
  await show("records");
}

/** Takes a report that was just opened or made, and shows it. */
export async function opened(report: Report): Promise<void> {
  app.report = report;
  const place = await api.place().catch(() => null);
  const known = (id: string) => report.contents.rows.some((row) => row.id === id);
  app.section = place && known(place.section) ? place.section : (report.contents.rows[0]?.id ?? "");
  app.goal =
    place?.passage && place.lang ? { passage: place.passage, lang: place.lang, from: place.offset, to: place.offset, restored: true } : null;
  // A report in one language is written in that language; one that was never
  // opened here begins with the language that is written first.
  const only = report.languages.length === 1 ? report.languages[0] : undefined;
  if (only) app.settings.languages = only;
  else if (!place) await settle({ languages: report.first });
  app.screen = "write";
}

/** Puts a section's row in its place after a change. */
export async function refresh(): Promise<void> {
  app.report = await api.report();
}

/** Keeps the settings, and does what they say. */
export async function settle(change: Partial<Settings>): Promise<void> {
  Object.assign(app.settings, change);
  dress();
  await api.saveSettings($state.snapshot(app.settings)).catch(failed);
}

/** Gives the window its language and colours. */
export function dress(): void {
  if (app.settings.lang) setUiLang(app.settings.lang);
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const contrast = matchMedia("(prefers-contrast: more)").matches;
  const system = contrast ? "contrast" : dark ? "dark" : "light";
  root.dataset["theme"] = app.settings.theme === "system" ? system : app.settings.theme;
}

/** The words for what a command failed with. */
export function words(thrown: unknown): string {
  if (!api.isSaid(thrown)) return t("errors-unexpected-fault", { detail: String(thrown) });
  const key = `errors-${thrown.code}`;
  if (!hasWords(key)) return t("errors-unexpected-fault", { detail: `${thrown.code} ${thrown.detail}` });
  return t(key, Object.fromEntries(thrown.values));
}

/** Shows what went wrong, until it is dismissed. */
export function failed(thrown: unknown): void {
  app.notice = { kind: "stop", words: words(thrown), actions: [] };
}
