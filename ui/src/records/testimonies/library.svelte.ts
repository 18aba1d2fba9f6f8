/** What there is to know of case studies and quotations beside what was entered: how they stand, and who could be recognised. */

import * as api from "../../lib/api";
import { app } from "../../lib/app.svelte";
import type { Library, Story, Testimony } from "../../lib/types";
import { collection } from "../collection.svelte";
import { kept } from "../parts/keeping.svelte";

class Known {
  /** All of it; none until it is read. */
  all = $state.raw<Library | null>(null);

  async load(): Promise<void> {
    const path = app.report?.path;
    const read = await api.testimonies();
    if (app.report?.path === path) this.all = read;
  }

  story(id: string): Story | undefined {
    return this.all?.stories.find((story) => story.testimony.id === id);
  }
}

export const library = new Known();

/** A case study or quotation that a form may change: each change is kept. */
export function testimony(id: () => string): { value: Testimony } {
  return kept(() => collection.all?.testimonies.find((one) => one.id === id()), {
    key: (value) => `testimony ${value.id}`,
    put: (value) => collection.change(() => api.putTestimony(value)),
  });
}
