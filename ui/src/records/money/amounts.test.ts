import { expect, test } from "vitest";
import { setUiLang } from "../../lib/i18n.svelte";
import type { MoneyLine } from "../../lib/types";
import { nextArea, shownAmount, shownDifference } from "./amounts";

test("amounts have commas and a true minus sign, and what is missing is said", () => {
  setUiLang("en");
  expect(["1234567.5", "-980", "0"].map(shownAmount)).toEqual(["1,234,567.5", "−980", "0"]);
  expect(shownAmount(null)).toBe("no figure");
  setUiLang("cy");
  expect(shownAmount(null)).toBe("dim ffigur");
  setUiLang("en");
});

test("a difference shows its direction, and a percentage where there is one", () => {
  expect(shownDifference({ amount: "2550000", percent: "9.1" })).toBe("+2,550,000 (+9.1%)");
  expect(shownDifference({ amount: "-50", percent: "-25" })).toBe("−50 (−25%)");
  expect(shownDifference({ amount: "0", percent: "0" })).toBe("0 (0%)");
  expect(shownDifference({ amount: "500", percent: null })).toBe("+500");
  expect(shownDifference(null)).toBe("");
});

test("the areas of the guidance are offered before the council’s own", () => {
  const line = (area: MoneyLine["area"]): MoneyLine => ({ area }) as MoneyLine;
  expect(nextArea([])).toBe("children");
  expect(nextArea([line("children"), line("older")])).toBe("working-age");
  expect(nextArea([line("older"), line("working-age"), line("children")])).toBe("other");
});
