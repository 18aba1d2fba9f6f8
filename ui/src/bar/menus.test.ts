import { expect, test } from "vitest";
import { commands, menu, MENUS, register } from "../lib/commands.svelte";
import { actCommands } from "../write/acts";
import { commands as writeCommands } from "../write/commands";
import { editCommands, fileCommands, helpCommands, viewCommands } from "./commands";

/** What one line and the space between two groups take, and what is above the menu and around it, as Menubar.svelte has them. */
const [LINE, BETWEEN, ROUND, BAR] = [26, 9, 10, 36];
/** The smallest laptop in use. */
const HEIGHT = 768;

test("every menu is seen whole on the smallest laptop", () => {
  const off = register([...fileCommands(), ...editCommands(), ...viewCommands(), ...helpCommands(), ...actCommands(), ...writeCommands({ drawer: () => {} })]);
  expect(commands().length).toBeGreaterThan(60);
  const high = MENUS.map((which) => {
    const groups = menu(which);
    return { which, height: BAR + ROUND + groups.flat().length * LINE + (groups.length - 1) * BETWEEN };
  }).filter(({ height }) => height > HEIGHT);
  off();
  expect(high).toEqual([]);
});
