/** The faults of an export, those of one place together. Pure. */

import type { FaultShown } from "../lib/types";

/** A place, and all that is wrong there. */
export interface Faulty {
  place: FaultShown["place"];
  faults: FaultShown[];
}

/** Each place once, in the order in which it first comes: a passage, or a section as a whole. */
export function byPlace(faults: readonly FaultShown[]): Faulty[] {
  const found = new Map<string, Faulty>();
  for (const fault of faults) {
    const key = `${fault.place.section} ${fault.place.passage ?? ""}`;
    const known = found.get(key);
    if (known) known.faults.push(fault);
    else found.set(key, { place: fault.place, faults: [fault] });
  }
  return [...found.values()];
}
