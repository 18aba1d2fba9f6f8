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
