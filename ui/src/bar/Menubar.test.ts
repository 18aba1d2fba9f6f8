import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { register } from "../lib/commands.svelte";
import Menubar from "./Menubar.svelte";

const ran = vi.fn();
let off = () => {};
let text: HTMLTextAreaElement;

beforeEach(() => {
  ran.mockReset();
  off = register([
    { id: "a", menu: "file", group: 1, wordsKey: "menu-new", keys: "Ctrl+N", enabled: () => true, run: () => ran("new") },
    { id: "b", menu: "file", group: 2, wordsKey: "menu-export", enabled: () => false, run: () => ran("export") },
    { id: "c", menu: "view", wordsKey: "menu-rail", checked: () => true, enabled: () => true, run: () => ran("rail") },
  ]);
  text = document.body.appendChild(document.createElement("textarea"));
  text.focus();
});
afterEach(() => { off(); cleanup(); text.remove(); });

const key = async (name: string) => { await fireEvent.keyDown(document.activeElement ?? document.body, { key: name }); await tick(); await tick(); };
const here = () => document.activeElement?.textContent?.trim();

test("F10 enters, arrows and letters move, Enter runs and gives the focus back", async () => {
  render(Menubar);
  await key("F10");
  expect(here()).toBe("File");
  await key("ArrowDown");
  expect(here()).toContain("New report…");
  await key("ArrowDown");
  expect(here()).toContain("Export…");
  await key("Enter");
  expect(ran).not.toHaveBeenCalled();
  await key("n");
  await key("Enter");
  expect(ran).toHaveBeenCalledWith("new");
  expect(document.activeElement).toBe(text);
  expect(screen.queryByRole("menu")).toBeNull();
});

test("Escape closes the menu, then leaves the bar", async () => {
  render(Menubar);
  await key("F10");
  await key("ArrowRight");
  expect(here()).toBe("View");
  await key("Enter");
  expect(screen.getByRole("menuitemcheckbox").getAttribute("aria-checked")).toBe("true");
  await key("Escape");
  expect(here()).toBe("View");
  await key("Escape");
  expect(document.activeElement).toBe(text);
});
