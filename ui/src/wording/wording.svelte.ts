/** The official Welsh nobody has confirmed yet: what is listed, and what is entered and not confirmed. */

import { SvelteMap } from "svelte/reactivity";
import * as api from "../lib/api";
import { app, refresh } from "../lib/app.svelte";
import type { Wording } from "../lib/types";
import { wrote } from "../write/saver.svelte";

export interface Draft {
  cy: string;
  note: string;
}

/** Those the pack has no official Welsh for. */
export function ours(all: readonly Wording[]): Wording[] {
  return all.filter((one) => one.welsh === "unverified");
}

/** Those of them that still wait for somebody's word. */
export function open(all: readonly Wording[]): Wording[] {
  return ours(all).filter((one) => !one.confirmed);
}

/** What a wording is, by its item: the key of the words. */
export function kindOf({ item }: { item: string }): string {
  const kind = item.split(".")[0] ?? "";
  return ["compulsory", "standard", "strand"].includes(kind) ? `wording-kind-${kind}` : "wording-kind-heading";
}

/** The one to show first: by its item, or the first under a heading that waits. */
export function sought(all: readonly Wording[], goal: { item?: string; heading?: string } | null): string | null {
  if (!goal) return null;
  if (goal.item !== undefined) return all.some((one) => one.item === goal.item) ? goal.item : null;
  const under = ours(all).filter((one) => one.place.en === goal.heading && kindOf(one) !== "wording-kind-heading");
  return (under.find((one) => !one.confirmed) ?? under[0])?.item ?? null;
}

/** Which takes the place of one that leaves the list: the next, or the one before. */
export function after(list: readonly Wording[], item: string): string | null {
  const at = list.findIndex((one) => one.item === item);
  return (list[at + 1] ?? list[at - 1])?.item ?? null;
}

class Wordings {
  all = $state.raw<Wording[]>([]);
  read = $state(false);
  /** What is shown: those not confirmed, or all of ours. */
  filter = $state<"open" | "all">("open");
  /** What was entered and is not confirmed; it outlives the screen. */
  readonly drafts = new SvelteMap<string, Draft>();
  #of = "";

  async load(): Promise<void> {
    const path = app.report?.path ?? "";
    if (path !== this.#of) {
      this.#of = path;
      this.drafts.clear();
      this.read = false;
      this.filter = "open";
    }
    this.all = await api.wordings();
    this.read = true;
  }

  /** Confirms a wording, or takes the confirmation back. */
  async confirm(item: string, cy: string | null, note: string): Promise<void> {
    if (!(await app.flush())) return;
    this.all = await api.confirmWording(item, cy, note);
    this.drafts.delete(item);
    wrote();
    await refresh();
  }
}

export const wordings = new Wordings();
