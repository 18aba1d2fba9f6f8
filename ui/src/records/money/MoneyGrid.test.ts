import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { app } from "../../lib/app.svelte";
import { setUiLang } from "../../lib/i18n.svelte";
import type { Money, PastedMoney } from "../../lib/types";

vi.mock("../../lib/api", () => ({
  collection: async () => ({ records: { money: [] }, undo: null }),
  pasteMoney: async (): Promise<PastedMoney> =>
    ({ collection: { records: { money: [] }, undo: null }, lines: 2, unread: [], differ: [{ column: 3, total: "42000", sum: "30000" }] }) as never,
}));
const { default: MoneyGrid } = await import("./MoneyGrid.svelte");

beforeEach(() => {
  setUiLang("en");
  app.report = { path: "x", languages: ["en"], first: "en", writable: true } as never;
});

test("a pasted total that the lines do not come to is said, with both sums and its column", async () => {
  const money = { year: "2024-25", last_year: "2023-24", lines: [], expenditure: null, income: null } as unknown as Money;
  render(MoneyGrid, { side: "expenditure", lines: [], money, scale: "pounds" });
  expect(screen.queryByRole("alert")).toBeNull();
  await fireEvent.paste(screen.getByLabelText("Or paste a whole table here:"), { clipboardData: { getData: () => "A\t1" } });
  const said = (await screen.findByRole("alert")).textContent;
  expect(said).toContain("2024-25 outturn: the total that was pasted is 42,000, but the lines pasted with it come to 30,000.");
});
