import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, it, vi } from "vitest";

const api = vi.hoisted(() => ({ suggest: (_: string[]): void => {}, added: [] as string[] }));
vi.mock("../lib/api", () => ({
  isSaid: () => false,
  suggestSpelling: () => new Promise<string[]>((done) => (api.suggest = done)),
  addWord: async (_: string, word: string) => void api.added.push(word),
}));
const { app } = await import("../lib/app.svelte");
const { default: SpellingFloat } = await import("./SpellingFloat.svelte");

const replaced = vi.fn();
beforeEach(() => {
  app.report = { writable: true, contents: { rows: [] } } as never;
  replaced.mockClear();
  const editor = { visibleTexts: () => [], focus: () => {}, commands: { replace: (_: unknown, word: string) => replaced(word) } };
  const surface = { where: { section: "a", strand: null, lang: "en" }, editor } as never;
  render(SpellingFloat, { surface, at: { passage: "p", from: 0, to: 3, word: "teh" } as never, spot: { left: 0, top: 0, bottom: 0 }, onclose: () => {} });
});

it("no key adds the word while suggestions are looked up; then the first suggestion has the focus", async () => {
  const menu = screen.getByRole("menu");
  expect(document.activeElement).toBe(menu);
  await fireEvent.keyDown(menu, { key: "Enter" });
  expect(api.added).toEqual([]);
  api.suggest(["the", "ten"]);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("the"));
  (document.activeElement as HTMLElement).click();
  expect(replaced).toHaveBeenCalledExactlyOnceWith("the");
});

it("with no suggestion the focus stays on the menu, and arrows lead into it", async () => {
  const menu = screen.getByRole("menu");
  api.suggest([]);
  await Promise.resolve();
  await tick();
  expect(document.activeElement).toBe(menu);
  const items = screen.getAllByRole("menuitem");
  await fireEvent.keyDown(menu, { key: "ArrowUp" });
  expect(document.activeElement).toBe(items.at(-1));
  menu.focus();
  await fireEvent.keyDown(menu, { key: "ArrowDown" });
  expect(document.activeElement).toBe(items[0]);
});

it("one who has gone on by arrow keys is left there", async () => {
  const menu = screen.getByRole("menu");
  await fireEvent.keyDown(menu, { key: "ArrowDown" });
  const on = document.activeElement;
  expect(on).not.toBe(menu);
  api.suggest(["the"]);
  await vi.waitFor(() => expect(screen.getAllByRole("menuitem")).toHaveLength(3));
  expect(document.activeElement).toBe(on);
});
