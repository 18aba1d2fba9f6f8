import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import LetStand from "./LetStand.svelte";

afterEach(cleanup);

function shown() {
  const [onyes, onno] = [vi.fn(), vi.fn()];
  render(LetStand, { label: "Why?", hint: "It is asked again.", yes: "Let it stand", onyes, onno });
  return { onyes, onno, field: screen.getByRole<HTMLInputElement>("textbox", { name: "Why?" }) };
}

test("asks for a reason at once, and takes none that is blank", async () => {
  const { onyes, field } = shown();
  expect(document.activeElement).toBe(field);
  await fireEvent.input(field, { target: { value: "  " } });
  await fireEvent.submit(field.form!);
  expect(onyes).not.toHaveBeenCalled();
  expect(screen.getByRole("alert").id).toBe(field.getAttribute("aria-describedby")?.split(" ")[1]);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  await fireEvent.input(field, { target: { value: " As the Act has it. " } });
  await fireEvent.submit(field.form!);
  expect(onyes).toHaveBeenCalledExactlyOnceWith("As the Act has it.");
});

test("Escape calls it off, and no more than that", async () => {
  const { onyes, onno, field } = shown();
  const outside = vi.fn();
  document.addEventListener("keydown", outside);
  await fireEvent.keyDown(field, { key: "Escape" });
  document.removeEventListener("keydown", outside);
  expect([onno.mock.calls.length, onyes.mock.calls.length, outside.mock.calls.length]).toEqual([1, 0, 0]);
});
