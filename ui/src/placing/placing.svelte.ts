/** Placing things in the text by reference, and changing how they are shown. */

import * as api from "../lib/api";
import { app, refresh, showRecords } from "../lib/app.svelte";
import type { Command } from "../lib/commands.svelte";
import { t } from "../lib/i18n.svelte";
import { newId } from "../editor/ids";
import type { AnyRecord, Exhibit, Placed, Placing } from "../lib/types";
import { collection } from "../records/collection.svelte";
import { measures } from "../records/metrics/measures.svelte";
import { desk, places, writable } from "../write/desk.svelte";
import { wrote } from "../write/saver.svelte";
import { keyOf, type Where } from "../write/saving.svelte";
import { ASKS, followed, kindOf, KINDS, newIn, shownBy, type Answers, type Kind } from "./kinds";

/** Where something is to be placed. */
export interface At {
  where: Where;
  /** The passage of the caret; none to put it last. */
  passage: string | null;
}

/** A dialog that is open: to place something, or to change an exhibit. */
export type Asked = { kind: Kind; at: At; exhibit: null } | { kind: Kind; at: null; exhibit: Exhibit };

class Asking {
  asked = $state.raw<Asked | null>(null);
}

export const placing = new Asking();

/** The commands of the menu Insert. */
export function placingCommands(): Command[] {
  return KINDS.map((kind) => ({
    id: `place-${kind}`, menu: "insert" as const, group: GROUPS[kind], wordsKey: `placing-menu-${kind}`,
    enabled: () => writable() && desk.active !== null, run: () => ask(kind),
  }));
}

/** What stands together in the menu. */
const GROUPS: Record<Kind, number> = {
  "metric-table": 2, "metric-chart": 2, "metric-story": 2, "money-table": 3, "money-chart": 3, "money-words": 3, promises: 3,
  "case-study": 4, quote: 4, picture: 4, links: 5, evidence: 5, inspections: 6, complaints: 6, themes: 6,
};

/** Asks what to place where the caret is. */
async function ask(kind: Kind): Promise<void> {
  const active = desk.active;
  if (!active) return;
  const at = { where: active.where, passage: active.editor.caret()?.passage ?? null };
  await look(kind);
  placing.asked = { kind, at, exhibit: null };
}

/** Reads what there is to choose from. What a metric counts is in the catalogue. */
async function look(kind: Kind): Promise<void> {
  await Promise.all([collection.load(), kind.startsWith("metric-") && measures.load()]);
}

/** Goes to where something placed is made: its record, or the options of the exhibit. */
export async function edit(content: unknown): Promise<void> {
  const of = kindOf(content);
  if (!of) return;
  if (of.kind === "picture") return showRecords({ shelf: "pictures", record: of.id });
  if (of.kind === "testimony") return showRecords({ shelf: "testimonies", record: of.id });
  await collection.load();
  const exhibit = collection.all?.records.exhibits.find((one) => one.id === of.id);
  if (!exhibit) return;
  await look(exhibit.of.kind);
  placing.asked = { kind: exhibit.of.kind, at: null, exhibit };
}

/** What is missing in the answers: the key of what is said; none if they are complete. */
export function missing(kind: Kind, answers: Answers): "placing-choose-one" | "placing-choose-some" | null {
  if (answers.chosen.length > 0 || ASKS[kind].records === "none") return null;
  return ASKS[kind].records === "one" ? "placing-choose-one" : "placing-choose-some";
}

/** Does what was asked, with these answers. What comes back puts the caret where it belongs, once the dialog is gone; null if it could not be done. */
export async function answer(asked: Asked, answers: Answers): Promise<(() => void) | null> {
  // What is placed follows a passage: that must be in the file.
  if (!(await app.flush())) return null;
  if (asked.exhibit) {
    const of = shownBy(asked.kind, answers);
    if (!of) return null;
    await collection.put({ kind: "exhibit", value: { id: asked.exhibit.id, of, caption: answers.caption, alt: answers.alt } });
    wrote();
    app.said = t("placing-changed");
    return () => desk.active?.editor.focus();
  }
  return place(asked.kind, asked.at, answers);
}

/** Places it in every language of the report; the caret is to go to it. */
async function place(kind: Kind, at: At, answers: Answers): Promise<() => void> {
  const id = newId();
  const of = shownBy(kind, answers);
  const chosen = answers.chosen[0] ?? "";
  const what: Placed = of ? { kind: "exhibit", id } : kind === "picture" ? { kind, id: chosen } : { kind: "testimony", id: chosen };
  const record: AnyRecord | null = of && { kind: "exhibit", value: { id, of, caption: answers.caption, alt: answers.alt } };
  const { passage } = await put({ what, with: record }, at.where, follows(at));
  app.said = t("placing-placed");
  const editor = desk.surfaces.get(keyOf(at.where))?.editor;
  return () => editor?.focus(passage ? { passage, offset: 0 } : undefined);
}

/** The passage that what is placed here follows; none to put it first. */
export function follows({ where, passage }: At): string | null {
  const order = [...(desk.surfaces.get(keyOf(where))?.editor.heights().keys() ?? [])];
  return followed(passage, order, desk.text(where).map((one) => one.id));
}

/** Places something after a passage, in every language of the report, with a record that is entered in the same step. Tells the page, and the passage that holds it now if that page is open. */
export async function put(placed: Pick<Placing, "what" | "with">, where: Where, after: string | null): Promise<{ page: string; passage: string | null }> {
  const before = new Set(written().map((one) => one.id));
  const asked = desk.now;
  const page = await api.placeRecord({ section: where.section, strand: where.strand, lang: where.lang, after, ...placed });
  wrote();
  await Promise.all([refresh(), collection.load()]);
  if (desk.page?.id !== page.id) return { page: page.id, passage: null };
  desk.take(page, asked);
  return { page: page.id, passage: newIn(before, written(), where.lang) };
}

/** The passages of the open page. */
function written(): { id: string; lang: Where["lang"] }[] {
  return desk.page ? places(desk.page).flatMap(({ where }) => desk.text(where).map(({ id }) => ({ id, lang: where.lang }))) : [];
}
