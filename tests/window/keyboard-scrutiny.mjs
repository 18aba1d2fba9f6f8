// “Ready for scrutiny?” without a mouse: a requirement that the officer
// confirms is confirmed when the report is opened again, and a report that will
// be late gets its letter.

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Program, WALKED, ownFolder } from "./driver.mjs";
import { cli, dump } from "./files.mjs";
import { act, enter, reach, withoutMouse } from "./keys.mjs";
import { check, same } from "./steps.mjs";
import { surface } from "./writing.mjs";

export async function scrutinyByKeyboard(display, step, using) {
  const file = join(WALKED, "keyboard-scrutiny.llunio");
  const out = join(WALKED, "papers");
  for (const old of [file, out]) rmSync(old, { recursive: true, force: true });
  mkdirSync(out);
  cli(["sample", file]);
  const start = async () => {
    const program = withoutMouse(using(await Program.start({ display, folder: ownFolder(), args: [file], env: { LLUNIO_TEST_FOLDER: out }, settings: { languages: "en" } })));
    await program.ready("write");
    await surface(program, "en");
    return program;
  };
  let program = await start();
  const before = dump(file).ticked;
  const ticked = () => dump(file).ticked.filter((one) => !before.includes(one));

  await step("a requirement is confirmed", async () => {
    await confirmBox(program);
    check(!(await isChecked(program)), "it is ticked from the beginning");
    await program.chord(" ");
    await program.until("the tick in the file", () => ticked().length === 1);
    await program.until("the tick", () => isChecked(program));
    same((await program.focused()).name, program.words("scrutiny-confirm"), "what has the focus after the tick");
  });
  const confirmed = ticked();
  await step("it is confirmed when the report is opened again, and can be taken back", async () => {
    await program.close();
    program = await start();
    await confirmBox(program);
    check(await isChecked(program), "the tick is gone");
    await program.chord(" ");
    await program.until("no tick in the file", () => ticked().length === 0);
    await program.until("no tick", async () => !(await isChecked(program)));
    await program.shortcut("Ctrl+Z");
    await program.until("the tick again", () => JSON.stringify(ticked()) === JSON.stringify(confirmed));
  });
  await step("a report that will be late: the letter is drafted from the finding", async () => {
    await program.shortcut("Ctrl+Shift+O");
    await program.ready("overview");
    await act(program, program.words("home-change"));
    await enter(program, program.words("overview-planned-publication"), "31/10/2025");
    await act(program, program.words("overview-save"));
    await program.until("the planned day in the file", () => dump(file).details.dates.publication === "2025-10-31");
    await tab(program, "findings");
    await program.until("the finding", () => program.run("return !!document.querySelector('[data-act=notice]');"));
    await act(program, program.words("scrutiny-draft-notice"));
    await program.find("alert", new RegExp(program.words("scrutiny-notice-saved", { folder: out }).slice(0, 20)));
    same(readdirSync(out).map((made) => made.split(".").at(-1)), ["docx", "docx"], "the letters, one in each language");
  });
}

/** Findings or requirements, by the tab of the page; once the report was read. */
async function tab(program, name) {
  await program.shortcut("Ctrl+Shift+K");
  await program.ready("scrutiny");
  await program.until("that the report was read", () => program.run("return !!document.querySelector('#scrutiny-tab-findings .count');"));
  await reach(program, "tab");
  await reach(program, "tab", new RegExp(`^${program.words(`scrutiny-${name}`)}`), { key: ["Right"], most: 3 });
}

/** By keys to the first box that confirms a requirement. */
async function confirmBox(program) {
  await tab(program, "requirements");
  await reach(program, "checkbox", program.words("scrutiny-confirm"), { most: 400 });
}

const isChecked = (program) => program.run("return document.activeElement?.checked === true;");
