/** What the report holds beside its text, as it is in the file. */

import * as api from "../lib/api";
import { app } from "../lib/app.svelte";
import type { AnyRecord, Collection as Held, PlacedIn } from "../lib/types";

class Collection {
  /** All of it; none until it is read. */
  all = $state.raw<Held | null>(null);
  #of = "";
  /** One command after the other, so that the last answer is the newest. */
  #last: Promise<unknown> = Promise.resolve();

  /** Reads it, anew if it was read before. What another report held is forgotten at once. */
  load(): Promise<void> {
    const path = app.report?.path ?? "";
    if (path !== this.#of) this.all = null;
    this.#of = path;
    return this.#next(async () => void (this.all = await api.collection()));
  }

  /** Enters a record, or replaces the one with its id. */
  put(record: AnyRecord): Promise<void> {
    return this.change(() => api.putRecord(record));
  }

  /** Removes a record. */
  remove(kind: AnyRecord["kind"], id: string): Promise<void> {
    return this.change(() => api.removeRecord(kind, id));
  }

  /** Puts the records of a kind in this order. */
  order(kind: AnyRecord["kind"], ids: string[]): Promise<void> {
    return this.change(() => api.orderRecords(kind, ids));
  }

  /** Does something that tells the collection as it is then. */
  change(command: () => Promise<Held>): Promise<void> {
    return this.#next(async () => {
      const now = await command();
      this.all = now;
      if (app.report) [app.report.undo, app.report.redo] = [now.undo, null];
    });
  }

  /** Where the text places a picture, an exhibit, a case study or a quotation. */
  placesOf(id: string): PlacedIn[] {
    return this.all?.placed.filter((place) => place.id === id) ?? [];
  }

  #next<T>(command: () => Promise<T>): Promise<T> {
    const run = this.#last.then(command, command);
    this.#last = run;
    return run;
  }
}

export const collection = new Collection();
