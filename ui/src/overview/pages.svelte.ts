/** The pages of every section in each language, counted one language after the other. */

import { app, failed } from "../lib/app.svelte";
import type { Lang } from "../lib/types";
import { layOut } from "../preview/laying.svelte";
import { measure, type Span } from "../preview/measure";

export class PageCounts {
  spans = $state.raw<Partial<Record<Lang, Map<string, Span>>>>({});
  totals = $state.raw<Partial<Record<Lang, number>>>({});
  busy = $state(true);
  private over = false;

  async count(): Promise<void> {
    this.busy = true;
    try {
      await app.flush();
      for (const lang of app.report?.languages ?? []) {
        const { pages } = await layOut(lang, "full");
        if (this.over || !app.report) return;
        this.spans = { ...this.spans, [lang]: measure(app.report.contents.rows, pages) };
        this.totals = { ...this.totals, [lang]: pages.count };
      }
    } catch (thrown) {
      failed(thrown);
    } finally {
      this.busy = false;
    }
  }

  close(): void {
    this.over = true;
  }
}
