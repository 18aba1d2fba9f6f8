/** The one that saves, and what the officer is told of it. */

import * as api from "../lib/api";
import { app, failed, words } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import type { Leaving, Notice } from "../lib/app.svelte";
import { Writer } from "../lib/writer.svelte";
import { plainOfPassage } from "../editor";
import { desk } from "./desk.svelte";
import { Saving } from "./saving.svelte";

/** How long one who leaves waits in silence. */
const PATIENCE = 4000;

let notice: Notice | null = null;
/** What the officer wants to leave, and could not yet. */
let leaving: { what: Leaving; go: () => unknown } | null = null;

export const saving: Saving = new Saving({
  write: (text) => api.writeText(text),
  saved: (_, saved) => {
    desk.saved(saved);
    app.saves += 1;
  },
  failed: (thrown) => loud(thrown),
  mended: () => calm(),
});

/** Something entered in a form, and the way it is kept. */
export interface Entry {
  value: unknown;
  put: () => Promise<unknown>;
}

/** What is entered beside the text. */
export const keeping: Writer<Entry, unknown> = new Writer(
  { write: (entry) => entry.put(), saved: () => wrote(), failed: (thrown) => loud(thrown), mended: () => calm() },
  { pause: 400, latest: 800 },
);

app.flush = flush;
app.leave = leave;

/** Writes all that is not written, in the text and beside it; true if all of it is on the disk. */
async function flush(): Promise<boolean> {
  const [text, beside] = await Promise.all([saving.flush(), keeping.flush()]);
  return text && beside;
}

/** Why something is not on the disk. */
const failure = (): { thrown: unknown } | null => saving.failure ?? keeping.failure;

/** Writes what is not written yet, then goes. What cannot be written keeps everything as it is. */
async function leave(what: Leaving, go: () => unknown): Promise<boolean> {
  leaving = { what, go };
  const flushed = flush();
  const slow = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
  const written = await Promise.race([flushed, slow]);
  if (written === true) {
    leaving = null;
    await go();
    return true;
  }
  // A disk that does not answer may answer yet.
  if (written === null) void flushed.then((late) => late && calm());
  loud(failure()?.thrown);
  return false;
}

/** Something beside the text is on the disk: a name, a tick, a state. */
export function wrote(): void {
  saving.wrote();
  app.saves += 1;
}

/** All is on the disk after all: what was said of it is out of date. */
function calm(): void {
  if (failure()) return;
  if (app.notice !== null && app.notice.words === notice?.words) app.notice = null;
  [notice, leaving] = [null, null];
  app.said = t("write-saved-again");
}

/** Says that something is not on the disk, for as long as it is not. */
function loud(thrown: unknown): void {
  const why = thrown === undefined ? t("write-disk-slow") : words(thrown);
  const asked = leaving;
  notice = {
    kind: "stop",
    words: t(asked === null ? "write-not-saved-notice" : asked.what === "window" ? "write-window-stays" : "write-report-stays", { why }),
    actions: [
      { words: t("write-try-again"), act: () => void (asked === null ? flush() : leave(asked.what, asked.go)).catch(failed) },
      { words: t("write-save-copy"), act: () => void rescue() },
      { words: t("write-copy-text"), act: () => void copyText() },
    ],
    dismissed: () => (leaving = null),
  };
  if (asked?.what === "window") notice.actions.push({ words: t("write-close-and-lose"), danger: true, act: () => void api.closeWindow().catch(failed) });
  // The same notice is not read out again and again.
  if (app.notice?.words !== notice.words) app.notice = notice;
}

/** Saves the report elsewhere, with what could not be written, and goes on there. */
export async function rescue(): Promise<void> {
  const report = app.report;
  if (!report) return;
  const name = t("write-copy-name", { name: stem(report.path) });
  try {
    const path = await api.pickPlace({ kind: "new-report", title: t("write-copy-title"), filter: t("write-file-kind"), name });
    if (path === null) return still();
    await Promise.all([saving.hold(), keeping.hold()]);
    try {
      await api.saveCopy(path);
      app.report = await api.openReport(path);
    } finally {
      const [text, beside] = await Promise.all([saving.release(), keeping.release()]);
      if (text && beside) app.report = await api.report();
    }
    if (failure()) return;
    leaving = null;
    app.notice = { kind: "tell", words: t("write-copy-open", { path }), actions: [] };
  } catch (thrown) {
    failed(thrown);
  }
}

/** Puts what could not be written on the clipboard. */
export async function copyText(): Promise<void> {
  const texts = saving.texts().map(({ passages }) => passages.map(plainOfPassage).join("\n\n"));
  const text = [...texts, ...keeping.items().map(({ value }) => plainOf(value).join("\n"))].join("\n\n");
  try {
    await navigator.clipboard.writeText(text);
    app.said = t("write-text-copied");
  } catch (thrown) {
    failed(thrown);
  } finally {
    still();
  }
}

/** What could not be written is still said. */
function still(): void {
  if (failure() || saving.texts().length + keeping.items().length > 0) loud(failure()?.thrown);
}

/** The texts in what was entered. */
function plainOf(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(plainOf) : [];
}

function stem(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.llunio$/i, "");
}
