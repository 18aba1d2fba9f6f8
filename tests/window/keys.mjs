// What somebody without a mouse does; and what they must find wherever they come.

import { check, same } from "./steps.mjs";

/** Takes the mouse away: whatever clicks from here on is an error. */
export function withoutMouse(program) {
  const forbidden = () => Promise.reject(new Error("this walk has no mouse"));
  program.click = forbidden;
  program.press = forbidden;
  return program;
}

/** Moves by keys to what is wanted. Each thing on the way must have a name, and one that can be seen. */
export function reach(program, role, name = null, options = {}) {
  return program.tabTo(role, name, { ...options, each: named });
}

/** The page itself has the focus between its last thing and its first; a cell is named by the heads of its row and column. */
function named({ role, name, shown, page }) {
  if (page) return;
  check(name !== "" || role === "gridcell", `what has the focus has no name: ${role} “${shown}”`);
  check(shown !== "", `nothing that can be seen names ${role} “${name}”`);
}

/** Presses a button, once keys have led to it. */
export async function act(program, name, options) {
  await reach(program, "button", name, options);
  await program.chord("Enter");
}

/** Writes into a field in place of what is there. */
export async function enter(program, name, words) {
  await reach(program, "textbox", name);
  await program.chord("Control", "a");
  await program.type(words);
}

/** Chooses one of several buttons, of which Tab leads to the one that is chosen, by an arrow. */
export async function choose(program, among, wanted, arrow = "Down") {
  await reach(program, "radio", among);
  await reach(program, "radio", wanted, { key: [arrow], most: 8 });
}

/** Chooses in a list that opens, by typing what is wanted. */
export async function pick(program, text) {
  await program.until(`“${text}” in the list`, () => program.run("return [...(document.activeElement.options ?? [])].some((it) => it.textContent.includes(arguments[0]));", text));
  const chosen = () => program.run("const it = document.activeElement; return it.selectedOptions?.[0]?.textContent ?? '';");
  await program.type(text);
  if (!(await chosen()).includes(text)) await program.chord("Home");
  for (let turn = 0; turn < 40 && !(await chosen()).includes(text); turn++) await program.chord("Down");
  check((await chosen()).includes(text), `the keys chose “${await chosen()}”`);
}

/** A command of a menu, by F10, arrows and Enter. */
export async function command(program, menu, words, role = "menuitem") {
  await program.chord("F10");
  same((await program.focused()).role, "menuitem", "what F10 leads to");
  await program.tabTo("menuitem", program.words(`menu-${menu}`), { key: ["Right"], most: 8 });
  await program.chord("Down");
  await program.tabTo(role, words, { key: ["Down"], most: 40 });
  await program.chord("Enter");
}

/** What had the focus may be gone with what was closed or done: then something else has it. */
export async function keepsFocus(program, after) {
  await program.drawn();
  const lost = await program.run("return [null, document.body].includes(document.activeElement);");
  check(!lost, `${after}, nothing has the focus`);
}

/** Puts a text on the system’s clipboard, as another program would. */
export async function onClipboard(program, text) {
  await program.run(
    `const it = Object.assign(document.createElement("textarea"), { value: arguments[0] });
     window.llunioWas = document.activeElement;
     document.body.append(it);
     it.select();`,
    text,
  );
  await program.chord("Control", "c");
  await program.run("document.activeElement.remove(); window.llunioWas.focus();");
}

/** Goes through all stops of Tab: each must be on the screen and look different with the focus. */
export async function visibleFocus(program) {
  const seen = new Set();
  for (let turn = 0; turn < 60; turn++) {
    await program.chord("Tab");
    // It is scrolled to with the next frame.
    await program.drawn();
    const at = await program.run(`
      const it = document.activeElement;
      if (it === document.body) return null;
      const box = it.getBoundingClientRect();
      const style = getComputedStyle(it);
      const after = getComputedStyle(it, "::after");
      const within = it.closest(":focus-within label, label:focus-within") ?? it;
      const marked = [style, after, getComputedStyle(within)].some((one) => one.outlineStyle !== "none" && parseFloat(one.outlineWidth) > 0) || style.boxShadow !== "none";
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2);
      const covered = middle !== null && !it.contains(middle) && !middle.contains(it) && !middle.closest("label");
      return { key: hands.role(it) + " “" + hands.name(it) + "”", marked, out: box.bottom < 0 || box.top > innerHeight, covered };`);
    if (at === null || seen.has(at.key)) continue;
    seen.add(at.key);
    check(at.marked, `${at.key} does not show that it has the focus`);
    check(!at.out, `${at.key} has the focus and is not on the screen`);
    check(!at.covered, `${at.key} has the focus and is covered`);
  }
  check(seen.size >= 4, "Tab leads nowhere");
}
