import { cleanup, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, expect, test } from "vitest";
import type { TermRegister } from "../../lib/types";
import PackTerms from "./PackTerms.svelte";
import { register } from "./register.svelte";

afterEach(() => {
  cleanup();
  register.all = null;
});

test("no number is told before it is known; then none is one, too", async () => {
  render(PackTerms);
  const heading = screen.getByRole("heading");
  expect(heading.textContent).not.toMatch(/\d/);
  register.all = { entries: [] } as unknown as TermRegister;
  await tick();
  expect(heading.textContent).toMatch(/ 0$/);
});

test("terms that the report does not use can be looked up too", () => {
  const both = (words: string) => ({ en: words, cy: words });
  const entry = (id: string, used: string[]) => ({ entry: { id, own: false, term: both(id), acronym: both(""), meaning: both(`What ${id} means`) }, used });
  register.all = { entries: [entry("Advocate", ["en"]), entry("Carer", [])], clashes: [] } as unknown as TermRegister;
  render(PackTerms);
  expect(screen.getByRole("heading").textContent).toMatch(/ 1$/);
  const folded = screen.getByText("What Carer means").closest("details");
  expect(folded?.open).toBe(false);
  expect(screen.getByText("What Advocate means").closest("details")).toBeNull();
});
