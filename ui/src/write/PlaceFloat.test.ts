import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { app } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";

vi.mock("../lib/api", () => ({
  isSaid: () => false,
  collection: async () => ({ records: { exhibits: [] }, testimonies: [], placed: [], undo: null }),
}));

const { KINDS } = await import("../placing/kinds");
const { placing } = await import("../placing/placing.svelte");
const { desk } = await import("./desk.svelte");
const { default: PlaceFloat } = await import("./PlaceFloat.svelte");
const where = { section: "people.i", strand: null, lang: "en" as const };

afterEach(() => {
  cleanup();
  [desk.active, placing.asked] = [null, null];
});

/** The tool’s list, for somebody whose caret is in a passage, or nowhere. */
function listed(passage: string | null): { closed: () => number } {
  app.report = { path: "x", writable: true, languages: ["en"], contents: { rows: [] } } as never;
  desk.active = passage === null ? null : { where, editor: { caret: () => ({ passage, offset: 0 }) } as never };
  let closed = 0;
  render(PlaceFloat, { props: { spot: { left: 0, top: 0, bottom: 0 }, onclose: () => (closed += 1) } });
  return { closed: () => closed };
}

test("everything that can be placed is listed, and what is chosen is asked about where the caret is", async () => {
  const { closed } = listed("a");
  const names = KINDS.map((kind) => t(`placing-menu-${kind}`));
  expect(screen.getAllByRole("menuitem").map((one) => one.textContent)).toEqual(names);
  await fireEvent.click(screen.getByRole("menuitem", { name: t("placing-menu-picture") }));
  await vi.waitFor(() => expect(placing.asked).toMatchObject({ kind: "picture", at: { where, passage: "a" } }));
  expect(closed()).toBe(1);
});

test("nothing can be chosen while the caret is nowhere", () => {
  listed(null);
  expect(screen.getAllByRole<HTMLButtonElement>("menuitem").every((one) => one.disabled)).toBe(true);
});
