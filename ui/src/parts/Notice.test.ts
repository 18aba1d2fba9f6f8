import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { app } from "../lib/app.svelte";
import Notice from "./Notice.svelte";

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

test("the focus goes back to where it came from when a notice is answered", async () => {
  const field = document.body.appendChild(document.createElement("input"));
  const act = vi.fn();
  render(Notice);
  for (const name of ["Undo", "Dismiss"]) {
    app.notice = { kind: "tell", words: "It was removed.", actions: [{ words: "Undo", act }] };
    await tick();
    field.focus();
    const button = screen.getByRole("button", { name });
    button.focus();
    await fireEvent.click(button);
    await tick();
    expect(screen.queryByRole("button", { name })).toBeNull();
    expect(document.activeElement).toBe(field);
  }
  expect(act).toHaveBeenCalledTimes(1);
});
