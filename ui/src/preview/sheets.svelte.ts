/** The pages that are shown: the pictures near to what one looks at, kept until newer ones are there. */

import { SvelteMap } from "svelte/reactivity";
import { failed } from "../lib/app.svelte";
import type { Edition, Lang } from "../lib/types";
import { draw, layOut, type Laid } from "./laying.svelte";

export class Sheets {
  laid = $state.raw<Laid | null>(null);
  /** Whether pages are being laid out. */
  busy = $state(false);
  /** The address of each page's picture. */
  pictures = new SvelteMap<number, string>();

  private near = new Set<number>();
  private drawn = new Map<number, number>();
  private again: { lang: Lang; edition: Edition } | null = null;
  private over = false;

  /** Lays out anew. While that goes on, another call waits for its end. */
  async refresh(lang: Lang, edition: Edition): Promise<void> {
    if (this.busy) {
      this.again = { lang, edition };
      return;
    }
    this.busy = true;
    try {
      this.laid = await layOut(lang, edition);
      await Promise.all([...this.near].map((number) => this.show(number)));
      for (const number of this.pictures.keys()) if (number > this.laid.pages.count) this.drop(number);
    } catch (thrown) {
      if (!this.over) failed(thrown);
    } finally {
      this.busy = false;
    }
    const again = this.again;
    this.again = null;
    if (again && !this.over) await this.refresh(again.lang, again.edition);
  }

  /** A page has come near to what one looks at, or gone away from it. */
  async pass(number: number, near: boolean): Promise<void> {
    if (near) {
      this.near.add(number);
      await this.show(number).catch(failed);
    } else {
      this.near.delete(number);
      this.drop(number);
    }
  }

  private async show(number: number): Promise<void> {
    const laid = this.laid;
    if (!laid || this.over || this.drawn.get(number) === laid.round) return;
    const picture = await draw(laid, number);
    if (!picture || this.over || !this.near.has(number)) return;
    const old = this.pictures.get(number);
    this.drawn.set(number, laid.round);
    this.pictures.set(number, URL.createObjectURL(picture));
    if (old) URL.revokeObjectURL(old);
  }

  private drop(number: number): void {
    const old = this.pictures.get(number);
    if (old) URL.revokeObjectURL(old);
    this.pictures.delete(number);
    this.drawn.delete(number);
  }

  close(): void {
    this.over = true;
    for (const number of [...this.pictures.keys()]) this.drop(number);
  }
}
