/** Where the focus goes when what had it is gone. */

import { tick } from "svelte";

/** Once the screen is drawn: whoever has gone on meanwhile is left where they are. */
export async function refocus(to: () => { focus: () => void } | null | undefined): Promise<void> {
  await tick();
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost) to()?.focus();
}
