// From a new report to its files without ever touching the mouse.

import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Program, WALKED, ownFolder } from "./driver.mjs";
import { dump, textOf } from "./files.mjs";
import { check, same } from "./steps.mjs";
import { finished, refused } from "./exporting.mjs";
import { command, pick, visibleFocus, withoutMouse } from "./keys.mjs";
import { LONG_SENTENCE } from "./states.mjs";
import { caretLang, saved, surface } from "./writing.mjs";

export async function keyboardWalk(display, step, using) {
  const file = join(WALKED, "keyboard.llunio");
  const out = join(WALKED, "export-keyboard");
  for (const old of [file, out]) rmSync(old, { recursive: true, force: true });
  mkdirSync(out);
  const env = { LLUNIO_TEST_NEW_REPORT: file, LLUNIO_TEST_FOLDER: out };
  const program = withoutMouse(using(await Program.start({ display, folder: ownFolder(), env, settings: { languages: "en" } })));
  const tabTo = (role, key, values) => program.tabTo(role, program.words(key, values));

  await step("a new report", async () => {
    await program.ready("home");
    await tabTo("button", "home-new");
    await program.chord("Enter");
    await program.ready("new");
    await program.tabTo("combobox");
    await pick(program, "Cyngor Gwynedd");
    await tabTo("button", "home-continue");
    await program.chord("Enter");
    await program.tabTo("radio");
    for (let turn = 0; turn < 8 && (await program.focused()).name !== "2024-25"; turn++) await program.chord("Down");
    await tabTo("button", "home-continue");
    await program.chord("Enter");
    await tabTo("button", "home-place-pick");
    await program.chord("Enter");
    await program.until("the chosen place", () => program.run("return document.body.innerText.includes(arguments[0]);", file));
    await tabTo("button", "home-continue");
    await program.chord("Enter");
    await tabTo("button", "home-make");
    await program.chord("Enter");
    await program.ready("write");
    check(existsSync(file), "there is no file");
  });
  await step("to a section by the tree", async () => {
    await surface(program, "en");
    for (let turn = 0; turn < 8 && (await program.focused()).role !== "treeitem"; turn++) await program.shortcut("F6");
    await program.tabTo("treeitem", /Workforce/, { key: ["Down"], most: 30 });
    await program.chord("Enter");
    await program.until("the page of the section", () => program.run("return document.querySelector('main h1')?.textContent.includes('Workforce');"));
  });
  await step("F6 leads into each region, and on the page to its text", async () => {
    const seen = [];
    for (let turn = 0; turn < 6; turn++) {
      await program.shortcut("F6");
      seen.push(await program.run("const it = document.activeElement; return (it.closest('[data-pane]')?.id || it.closest('[data-pane]')?.className.split(' ')[0]) + ' ' + hands.role(it);"));
    }
    check(seen.includes("write-page textbox") && !seen.some((it) => it.startsWith("write-page") && it !== "write-page textbox"), `F6 led to ${seen.join(", ")}`);
  });
  await step("into the text, and out of it with Escape and Tab", async () => {
    await program.tabTo("textbox", /English/);
    same(await caretLang(program), "en", "the text with the caret");
    await program.type("Written with keys alone.");
    await program.chord("Enter");
    await program.shortcut("Ctrl+Shift+8");
    await program.type("one");
    await program.chord("Enter");
    await program.type("two");
    await program.chord("Esc");
    await program.chord("Tab");
    check((await program.focused()).role !== "textbox", "Tab after Escape did not leave the text");
    await program.chord("Shift", "Tab");
    await program.until("the text again", async () => (await program.focused()).role === "textbox");
  });
  await step("a table, with rows and cells by Tab", async () => {
    await program.chord("Control", "End");
    await program.chord("Enter");
    await program.chord("Enter");
    await tableByMenu(program);
    await program.type("A table");
    for (const cell of ["Year", "People", "2024-25", "412"]) {
      await program.chord("Tab");
      await program.type(cell);
    }
    await saved(program);
    await program.until("the table in the file", () => /\| *Year/.test(textOf(dump(file), "workforce", "en")));
  });
  await step("the Welsh, by its own command", async () => {
    await program.shortcut("Ctrl+2");
    await surface(program, "cy");
    await program.tabTo("textbox", /Welsh/);
    await program.type("Ysgrifennwyd â bysellau yn unig.");
    await program.until("the Welsh in the file", () => textOf(dump(file), "workforce", "cy").includes("â bysellau"));
  });
  await step("a finding: to its words, let stand with a reason, and undone", async () => {
    await program.shortcut("Ctrl+1");
    await surface(program, "en");
    await program.tabTo("textbox", /English/);
    await program.chord("Control", "Home");
    await program.type(`${LONG_SENTENCE} `);
    await saved(program);
    const found = "[data-finding=plain-sentence-very-long]";
    const there = () => program.run("return !!document.querySelector(arguments[0]);", found);
    const onAct = (act) => program.run("return !!document.activeElement?.matches(arguments[0]);", `${found} [data-act=${act}]`);
    const tabToAct = async (act) => {
      for (let turn = 0; turn < 120 && !(await onAct(act)); turn++) await program.chord("Tab");
      check(await onAct(act), `Tab did not lead to “${act}” of the finding`);
    };
    const scrutiny = async () => {
      await program.shortcut("Ctrl+Shift+K");
      await program.ready("scrutiny");
      await program.until("the finding", there);
    };
    await scrutiny();
    await program.tabTo("button", new RegExp(`^${program.words("papers-family-plain")}`));
    await program.chord(" ");
    await tabToAct("go");
    await program.chord("Enter");
    await program.ready("write");
    await program.until("the words, selected", () => program.run("return arguments[0].startsWith(getSelection().toString().slice(0, -1) || null);", LONG_SENTENCE));
    await scrutiny();
    await program.until("the finding one came from", () => program.run("return !!document.activeElement?.closest(arguments[0]);", found));
    await tabToAct("stand");
    await program.chord("Enter");
    await program.until("the question why", async () => (await program.focused()).role === "textbox");
    await program.type("A list that is easier to read whole.");
    await program.chord("Enter");
    await program.until("an end of the finding", async () => !(await there()));
    const reasons = () => dump(file).records.dismissals.map((it) => it.reason).join();
    same(reasons(), "A list that is easier to read whole.", "what stands, in the file");
    await program.shortcut("Ctrl+Z");
    await program.until("the finding again", there);
    same(reasons(), "", "what stands after undo");
  });
  await step("a menu by Alt, arrows and Enter", async () => {
    await command(program, "view", program.words("menu-theme-dark"), "menuitemradio");
    await program.until("dark colours", () => program.run("return document.documentElement.dataset.theme === 'dark';"));
  });
  await step("export", async () => {
    await program.shortcut("Ctrl+E");
    await program.ready("export");
    // From the heading, which has the focus, onwards: the bar has a button of the same name.
    await tabTo("button", "export-pick-folder");
    await program.chord("Enter");
    await program.until("the chosen folder", () => program.run("return document.body.innerText.includes(arguments[0]);", out));
    await program.chord("Tab");
    await tabTo("button", "export-start");
    await program.chord("Enter");
    await refused(program);
    for (const key of ["export-full", "export-draft"]) {
      await tabTo("checkbox", key);
      await program.chord(" ");
    }
    await program.chord("Tab");
    await tabTo("button", "export-start");
    await program.chord("Enter");
    await finished(program);
  });
  await step("every place that has the focus can be seen", async () => {
    for (const keys of ["Ctrl+Shift+O", "Ctrl+/"]) {
      await program.shortcut(keys);
      await program.drawn();
      await visibleFocus(program);
    }
  });
}

async function tableByMenu(program) {
  await command(program, "insert", program.words("write-table-insert-menu"));
  await program.until("the table’s question", () => program.has("button", program.words("write-insert")));
  await program.tabTo("button", program.words("write-insert"));
  await program.chord("Enter");
  await program.until("a table in the text", () => program.run("return !!document.activeElement?.isContentEditable && !!document.querySelector('[contenteditable] table');"));
}
