/** Papers about the report, written where the officer wants them. */

import * as api from "../lib/api";
import { app, failed } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import type { Paper, PaperFormat } from "../lib/types";

/** Asks for a folder and writes a paper there, as it is with the last words written; tells where it is, or what went wrong. */
export async function savePaper(paper: Paper, format: PaperFormat): Promise<void> {
  try {
    const folder = await api.pickPlace({ kind: "folder", title: t("scrutiny-paper-pick") });
    if (folder === null || !(await app.flush())) return;
    const [first] = await api.savePaper(paper, format, folder);
    const show = first === undefined ? [] : [{ words: t("export-show-folder"), act: () => void api.openFile(first, true).catch(failed) }];
    const words = paper === "notice" ? t("scrutiny-notice-saved", { folder }) : t("scrutiny-paper-saved", { folder });
    app.notice = { kind: "tell", words, actions: show };
  } catch (thrown) {
    failed(thrown);
  }
}
