/** Keeps what is entered in a form about a record: soon after a pause, and before anything is left. */

import { untrack } from "svelte";
import type { AnyRecord } from "../../lib/types";
import { keeping } from "../../write/saver.svelte";
import { collection } from "../collection.svelte";

/** A record of a kind. */
export type RecordOf<K extends AnyRecord["kind"]> = Extract<AnyRecord, { kind: K }>["value"];

/** How a value is kept. */
export interface Way<T> {
  /** What it is known by; another key is another value. */
  key: (value: T) => string;
  /** Puts it in the file. */
  put: (value: T) => Promise<unknown>;
}

/**
 * A copy of a record that a form may change: each change is kept. To be called
 * while the form is made:
 *
 *     const metric = record("metric", () => given);
 *     <BilingualField … bind:value={metric.value.why} />
 *
 * What changes the record elsewhere, such as undo, shows in the copy, unless
 * something newer was entered here. Another record can be given in its place.
 */
export function record<K extends AnyRecord["kind"]>(kind: K, given: () => RecordOf<K> | undefined): { value: RecordOf<K> } {
  return kept(given, {
    key: (value) => `${kind} ${named(value)}`,
    put: (value) => collection.put({ kind, value } as AnyRecord),
  });
}

/** The same for anything that is kept otherwise than as a record. */
export function kept<T extends object>(given: () => T | undefined, way: Way<T>): { value: T } {
  /** What was entered and is not in the file yet is newer than what the file says. */
  const newest = (one: T): T => (keeping.item(way.key(one))?.value as T | undefined) ?? one;
  const told = untrack(given);
  if (!told) throw new Error("nothing to keep");
  const first = newest(told);
  let value = $state(copy(first)) as T;
  /** The value as it was given last, or entered. */
  let known = JSON.stringify(first);

  // Entered here. It stands first: what is entered is kept before another value takes its place.
  $effect(() => {
    const now = $state.snapshot(value) as T;
    untrack(() => {
      const text = JSON.stringify(now);
      if (text === known) return;
      known = text;
      keeping.enter(way.key(now), { value: now, put: () => way.put(now) });
    });
  });
  // Changed elsewhere.
  $effect(() => {
    const next = given();
    untrack(() => {
      if (!next) return;
      const newer = newest(next);
      const text = JSON.stringify(newer);
      if (text === known) return;
      known = text;
      value = copy(newer);
    });
  });
  return {
    get value() {
      return value;
    },
    set value(next: T) {
      value = next;
    },
  };
}

function copy<T>(value: T): T {
  return structuredClone($state.snapshot(value)) as T;
}

/** What a record goes by among its kind. */
function named(value: AnyRecord["value"]): string {
  if ("id" in value) return value.id;
  if ("code" in value) return value.code;
  return "key" in value ? value.key : value.requirement;
}
