/** The report's own list of right words, and what follows when it changes. */

import * as api from "../lib/api";
import { refresh } from "../lib/app.svelte";
import type { Lang } from "../lib/types";
import { desk } from "./desk.svelte";
import { wrote } from "./saver.svelte";
import { spelling } from "./speller";

class WordList {
  /** Whether the list is on the screen. */
  shown = $state(false);
}

export const wordList = new WordList();

/** The words have changed: every open text is looked at again. */
export function relook(): void {
  spelling.again([...desk.surfaces.values()].map((surface) => surface.editor));
}

export async function addWord(lang: Lang, word: string): Promise<void> {
  await api.addWord(lang, word);
  await changed();
}

export async function removeWord(lang: Lang, word: string): Promise<void> {
  await api.removeWord(lang, word);
  await changed();
}

/** What undo would undo is another thing now. */
async function changed(): Promise<void> {
  wrote();
  relook();
  await refresh();
}
