/** The glossary as the report uses it: asked again whenever terms change. */

import * as api from "../../lib/api";
import { failed } from "../../lib/app.svelte";
import type { TermRegister } from "../../lib/types";

class Register {
  all = $state.raw<TermRegister | null>(null);
  #asked = 0;

  async look(): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const all = await api.termRegister();
      if (asked === this.#asked) this.all = all;
    } catch (thrown) {
      failed(thrown);
    }
  }

  /** Whether a term of the council stands in the glossary for nothing. */
  unused(id: string): boolean {
    return this.all?.entries.some((one) => one.entry.id === id && one.used.length === 0) ?? false;
  }
}

export const register = new Register();
