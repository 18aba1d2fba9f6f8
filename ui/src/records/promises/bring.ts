/** Whether a promise that is proposed is among last year’s already. */

import type { Promise as Priority, Proposed, Text } from "../../lib/types";

/** By its words in either language, however they are spaced. */
export function known(proposed: Proposed, promises: readonly Priority[]): boolean {
  const same = (one: Text, other: Text): boolean => (["en", "cy"] as const).some((lang) => bare(one[lang]) !== "" && bare(one[lang]) === bare(other[lang]));
  return promises.some((promise) => promise.made === "last-year" && same(promise.objective, proposed.text));
}

const bare = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
