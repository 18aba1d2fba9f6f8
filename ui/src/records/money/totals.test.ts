import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { app } from "../../lib/app.svelte";
import { setUiLang } from "../../lib/i18n.svelte";
import type { Money, MoneyLine, PastedMoney } from "../../lib/types";

vi.mock("../../lib/api", () => ({
  isSaid: () => false,
  collection: async () => ({ records: { money: [] }, undo: null }),
  pasteMoney: async (): Promise<PastedMoney> =>
    ({ collection: { records: { money: [] }, undo: null }, lines: 2, unread: [], differ: [{ column: 3, total: "42000", sum: "30000" }] }) as never,
}));
const { default: MoneyGrid } = await import("./MoneyGrid.svelte");

const blank = () => ({ en: "", cy: "" });
const line = (id: string): MoneyLine =>
  ({ id, side: "expenditure", area: "children", name: blank(), pressures: blank(), budget: null, outturn: null, last_budget: null, last_outturn: null });
const lines = [line("a"), line("b"), line("c")];
const money = { year: "2024-25", last_year: "2023-24", lines: [], expenditure: null, income: null } as unknown as Money;

beforeEach(() => {
  setUiLang("en");
  app.report = { path: "x", writable: true, languages: ["en", "cy"], first: "en", contents: { rows: [] } } as never;
  app.record = null;
});
const open = (root: HTMLElement): string[] => [...root.querySelectorAll<HTMLElement>("tbody")].filter((one) => one.querySelector("[aria-expanded=true]")).map((one) => one.dataset["line"]!);

test("a pasted total that the lines do not come to is said, with both sums and its column", async () => {
  render(MoneyGrid, { side: "expenditure", lines: [], money, scale: "pounds" });
  expect(screen.queryByRole("alert")).toBeNull();
  await fireEvent.paste(screen.getByLabelText("Or paste a whole table here:"), { clipboardData: { getData: () => "A\t1" } });
  const said = (await screen.findByRole("alert")).textContent;
  expect(said).toContain("2024-25 outturn: the total that was pasted is 42,000, but the lines pasted with it come to 30,000.");
});

test("the line that was asked for from elsewhere is open, with the caret in its words; no other is", async () => {
  app.record = "b";
  const { container } = render(MoneyGrid, { side: "expenditure", lines, money, scale: "pounds" });
  await vi.waitFor(() => expect(document.activeElement?.id).toBe("b-pressures-en"));
  expect(open(container)).toEqual(["b"]);
  expect(app.record).toBeNull();
});

test("a line that is not here is left to be found elsewhere", async () => {
  app.record = "z";
  const { container } = render(MoneyGrid, { side: "expenditure", lines, money, scale: "pounds" });
  await new Promise((done) => setTimeout(done));
  expect([open(container), app.record]).toEqual([[], "z"]);
});
