import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import LettersFloat from "./LettersFloat.svelte";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it.each([12, 9])("up and down go to the row above and below, where %i letters have room in a row", async (columns) => {
  const buttons = (): HTMLElement[] => screen.getAllByRole("button");
  vi.spyOn(HTMLElement.prototype, "offsetTop", "get").mockImplementation(function (this: HTMLElement) {
    return Math.floor(buttons().indexOf(this) / columns) * 30;
  });
  render(LettersFloat, { spot: { left: 0, top: 0, bottom: 0 }, onclose: () => {} });
  const at = (): number => buttons().indexOf(document.activeElement as HTMLElement);
  expect(at()).toBe(0);
  await fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  expect(at()).toBe(columns);
  await fireEvent.keyDown(document.activeElement!, { key: "ArrowRight" });
  await fireEvent.keyDown(document.activeElement!, { key: "ArrowUp" });
  expect(at()).toBe(1);
});
