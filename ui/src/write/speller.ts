/** The one that checks spelling. */

import * as api from "../lib/api";
import { Spelling } from "./spelling.svelte";

let told = false;

export const spelling = new Spelling({
  check: (texts) => api.checkSpelling(texts),
  // A report can be written without marks; a fault here must not stand in the way.
  failed: (thrown) => {
    if (!told) console.warn(thrown);
    told = true;
  },
});
