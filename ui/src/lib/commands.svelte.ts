/**
 * Every command of the window in one list. Menus, shortcuts and Help are made
 * from it. A part registers its commands while it is on the screen:
 *
 *     $effect(() => register([{ id: "format-bold", menu: "format", wordsKey: "write-bold", keys: "Ctrl+B", … }]));
 *
 * The order in a menu is that of `group`, then that of registering. A second
 * command with the same id stands in the place of the first until it is taken
 * away again; what it does not say is as the first says it.
 */

import { untrack } from "svelte";

/** The menus, in the order of the bar. */
export const MENUS = ["file", "edit", "insert", "format", "view", "help"] as const;
export type Menu = (typeof MENUS)[number];

/** Something the officer can have done. */
export interface Command {
  /** Permanent and unique: `file-new`. */
  id: string;
  /** The menu it stands in; in none if only by shortcut. */
  menu?: Menu;
  /** Commands of one group stand together, with lines between groups. */
  group?: number;
  /** The key of its words. */
  wordsKey: string;
  /** The values of its words, where they have any. */
  values?: () => Record<string, string | number>;
  /** Its words as they are now, where they say more in the menu than in Help. */
  words?: () => string;
  /** The shortcut, as `Ctrl+Shift+P`; Ctrl is ⌘ on a Mac. */
  keys?: string;
  /** Other shortcuts for the same. */
  also?: string[];
  /** Whether it is on, for what is switched on and off. */
  checked?: () => boolean;
  /** Whether it is one choice among those of its group. */
  choice?: boolean;
  /** Whether it is in the menu at all now; it is, if not said. */
  shown?: () => boolean;
  enabled(): boolean;
  run(): void | Promise<unknown>;
}

let lists = $state.raw<{ commands: Command[] }[]>([]);

/** Adds commands; what comes back takes them away again. */
export function register(commands: Command[]): () => void {
  const list = { commands };
  untrack(() => (lists = [...lists, list]));
  return () => untrack(() => (lists = lists.filter((one) => one !== list)));
}

/** All commands there are now. */
export function commands(): Command[] {
  const known = new Map<string, Command>();
  for (const { commands } of lists) for (const command of commands) {
    const first = known.get(command.id);
    known.set(command.id, first ? { ...first, ...command } : command);
  }
  return [...known.values()];
}

/** The command with this id, if its part is on the screen. */
export function command(id: string): Command | undefined {
  return commands().find((one) => one.id === id);
}

/** What a menu shows, in its groups. */
export function menu(of: Menu): Command[][] {
  const groups = new Map<number, Command[]>();
  for (const one of commands()) {
    if (one.menu !== of || one.shown?.() === false) continue;
    const group = one.group ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Runs a command by its id, if it is there and can be run. */
export function run(id: string): boolean {
  const found = command(id);
  if (!found?.enabled()) return false;
  void act(found);
  return true;
}

/** What is told when a command fails; the window sets it. */
export const fate = { failed: (thrown: unknown): void => void console.error(thrown) };

/** Runs a command, and tells if it fails. */
export async function act(command: Command): Promise<void> {
  try {
    await command.run();
  } catch (thrown) {
    fate.failed(thrown);
  }
}

/** The command a key press means. */
export function pressed(event: KeyboardEvent): Command | undefined {
  return commands().find((one) => [one.keys, ...(one.also ?? [])].some((keys) => keys && means(event, keys)));
}

/** Whether a key press is this shortcut. */
export function means(event: KeyboardEvent, keys: string): boolean {
  const parts = split(keys);
  const key = parts.pop() ?? "";
  const ctrl = parts.includes("Ctrl");
  // AltGr is Ctrl and Alt at once on Windows, and writes letters.
  if (event.getModifierState?.("AltGraph")) return false;
  if ((event.ctrlKey || event.metaKey) !== ctrl) return false;
  if (event.altKey !== parts.includes("Alt")) return false;
  // The shift that a sign needs on this keyboard is no part of the shortcut.
  const sign = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!sign && event.shiftKey !== parts.includes("Shift")) return false;
  if (/^[0-9]$/.test(key)) return event.key === key || event.code === `Digit${key}` || event.code === `Numpad${key}`;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** A shortcut as a screen reader takes it: `Control+Shift+P`. */
export function aria(keys: string): string {
  return split(keys)
    .map((part) => (part === "Ctrl" ? (mac ? "Meta" : "Control") : part === "+" ? "Plus" : part))
    .join("+");
}

/** The parts of a shortcut, as they are shown: Ctrl, Shift, P. */
export function shown(keys: string): string[] {
  return split(keys).map((part) => (mac ? (MAC[part] ?? part) : part));
}

const mac = typeof navigator !== "undefined" && /Mac/.test(navigator.platform);
const MAC: Record<string, string> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };

function split(keys: string): string[] {
  return keys.endsWith("++") ? [...keys.slice(0, -2).split("+"), "+"] : keys.split("+");
}
