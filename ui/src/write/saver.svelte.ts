/** The one that saves, and what the officer is told of it. */

import * as api from "../lib/api";
import { app, failed, words } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import type { Notice } from "../lib/app.svelte";
import { plainOfPassage } from "../editor";
import { desk } from "./desk.svelte";
import { Saving } from "./saving.svelte";

let notice: Notice | null = null;

export const saving: Saving = new Saving({
  write: (text) => api.writeText(text),
  saved: (_, saved) => {
    desk.saved(saved);
    app.saves += 1;
  },
  failed: (thrown) => loud(thrown),
  mended: () => {
    if (app.notice !== null && app.notice.words === notice?.words) app.notice = null;
    notice = null;
    app.said = t("write-saved-again");
  },
});

app.flush = () => saving.flush();

/** Says that something is not on the disk, for as long as it is not. */
function loud(thrown: unknown): void {
  notice = {
    kind: "stop",
    words: t("write-not-saved-notice", { why: words(thrown) }),
    actions: [
      { words: t("write-try-again"), act: () => void saving.flush() },
      { words: t("write-save-copy"), act: () => void rescue() },
      { words: t("write-copy-text"), act: () => void copyText() },
    ],
  };
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
    if (path === null) return void loud(saving.failure?.thrown);
    await saving.hold();
    try {
      await api.saveCopy(path);
      app.report = await api.openReport(path);
    } finally {
      if (await saving.release()) app.report = await api.report();
    }
    if (!saving.failure) app.notice = { kind: "tell", words: t("write-copy-open", { path }), actions: [] };
  } catch (thrown) {
    failed(thrown);
  }
}

/** Puts what could not be written on the clipboard. */
export async function copyText(): Promise<void> {
  const text = saving.texts().map(({ passages }) => passages.map(plainOfPassage).join("\n\n")).join("\n\n");
  try {
    await navigator.clipboard.writeText(text);
    app.said = t("write-text-copied");
  } catch (thrown) {
    failed(thrown);
  } finally {
    if (saving.failure) loud(saving.failure.thrown);
  }
}

function stem(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.llunio$/i, "");
}
