/** What the menu bar needs to know of commands and of the Alt key. */

import type { Command } from "../lib/commands.svelte";
import { t } from "../lib/i18n.svelte";

/** A command's words, as its menu shows them now. */
export function commandWords(command: Command): string {
  return command.words?.() ?? t(command.wordsKey, command.values?.() ?? {});
}

/**
 * Tells when Alt was pressed and let go alone, as menu bars expect it. AltGr
 * and Alt with another key or the mouse are something else.
 */
export function altAlone(told: () => void, on: EventTarget = window): () => void {
  let alone = false;
  const down = (event: Event) => {
    if (event instanceof KeyboardEvent) alone = event.key === "Alt" && !event.ctrlKey && !event.shiftKey && !event.repeat;
  };
  const up = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Alt" || !alone) return;
    alone = false;
    event.preventDefault();
    told();
  };
  const other = () => (alone = false);
  on.addEventListener("keydown", down);
  on.addEventListener("keyup", up);
  on.addEventListener("pointerdown", other);
  on.addEventListener("blur", other);
  return () => {
    on.removeEventListener("keydown", down);
    on.removeEventListener("keyup", up);
    on.removeEventListener("pointerdown", other);
    on.removeEventListener("blur", other);
  };
}
