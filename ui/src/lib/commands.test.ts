import { afterEach, expect, test, vi } from "vitest";
import { act, aria, command, commands, fate, means, menu, pressed, register, run, type Command } from "./commands.svelte";

const leave: (() => void)[] = [];
const make = (id: string, more: Partial<Command> = {}): Command => ({
  id, wordsKey: "common-close", enabled: () => true, run: () => {}, ...more,
});
const add = (...list: Command[]) => leave.push(register(list));
const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });

afterEach(() => leave.splice(0).forEach((off) => off()));

test("a command registered later with the same id stands in for the first until it goes", () => {
  const first = make("edit-undo", { keys: "Ctrl+Z" });
  const second = make("edit-undo");
  add(first);
  const off = register([second]);
  expect(command("edit-undo")).toEqual({ ...second, keys: "Ctrl+Z" });
  expect(command("edit-undo")?.run).toBe(second.run);
  expect(commands()).toHaveLength(1);
  off();
  expect(command("edit-undo")).toBe(first);
});

test("a menu stands in its groups, without what is not shown", () => {
  add(make("a", { menu: "file", group: 2 }), make("b", { menu: "file", group: 1 }), make("c", { menu: "edit" }),
    make("d", { menu: "file", group: 2, shown: () => false }));
  expect(menu("file").map((group) => group.map((one) => one.id))).toEqual([["b"], ["a"]]);
});

test("a shortcut is exactly its keys", () => {
  expect(means(press("f", { ctrlKey: true }), "Ctrl+F")).toBe(true);
  expect(means(press("F", { ctrlKey: true, shiftKey: true }), "Ctrl+F")).toBe(false);
  expect(means(press("f"), "Ctrl+F")).toBe(false);
  expect(means(press("+", { ctrlKey: true, shiftKey: true }), "Ctrl++")).toBe(true);
  expect(means(press("=", { ctrlKey: true }), "Ctrl+=")).toBe(true);
  expect(means(press("!", { ctrlKey: true, altKey: true, code: "Digit1" }), "Ctrl+Alt+1")).toBe(true);
  expect(means(press("F6", { shiftKey: true }), "F6")).toBe(false);
});

test("a shortcut finds its command, also by its other keys", () => {
  add(make("edit-redo", { keys: "Ctrl+Y", also: ["Ctrl+Shift+Z"] }));
  expect(pressed(press("Z", { ctrlKey: true, shiftKey: true }))?.id).toBe("edit-redo");
  expect(pressed(press("q", { ctrlKey: true }))).toBeUndefined();
});

test("what cannot be run is not run, and what fails is told", async () => {
  const told = vi.spyOn(fate, "failed").mockImplementation(() => {});
  const ran = vi.fn();
  add(make("off", { enabled: () => false, run: ran }));
  expect(run("off")).toBe(false);
  expect(ran).not.toHaveBeenCalled();
  await act(make("bad", { run: () => Promise.reject(new Error("no")) }));
  expect(told).toHaveBeenCalledOnce();
});

test("a screen reader is told the keys by their whole names", () => {
  expect(aria("Ctrl++")).toBe("Control+Plus");
});
