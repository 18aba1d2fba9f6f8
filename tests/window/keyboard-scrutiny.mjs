// “Ready for scrutiny?” without a mouse: a requirement that the officer
// confirms is confirmed when the report is opened again, the papers are made,
// and a report that will be late gets its letter.

import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
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
  await step("the matrix, the brief and the crib sheets are made from the page, in every kind of file", async () => {
    // Below the findings the papers are soon reached; below the requirements, after hundreds of steps.
    await program.shortcut("Ctrl+Shift+O");
    await program.ready("overview");
    await tab(program, "findings");
    for (const [paper, kinds] of Object.entries(PAPERS))
      for (const [words, ending] of kinds) {
        const before = made(out);
        await act(program, program.words("scrutiny-paper-as", { paper: program.words(paper), format: program.words(words) }));
        await program.until(`${paper} as .${ending}, in both languages`, () => made(out).length === before.length + 2, 60_000);
        same(made(out).filter((file) => !before.includes(file)).map((file) => file.split(".").at(-1)), [ending, ending], `what came of ${paper}`);
      }
    for (const file of made(out)) check(statSync(join(out, file)).size > 1000, `${file} holds next to nothing`);
  });
  const papers = made(out);
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
    const letters = made(out).filter((file) => !papers.includes(file));
    same(letters.map((file) => file.split(".").at(-1)), ["docx", "docx"], "the letters, one in each language");
  });
}

/** The papers of every report, with their kinds of file: what the button calls each, and how its name ends. */
const BOTH = [["export-docx", "docx"], ["export-pdf", "pdf"]];
const PAPERS = { "papers-brief": BOTH, "papers-crib": BOTH, "papers-matrix": [...BOTH, ["scrutiny-csv", "csv"]] };

const made = (folder) => readdirSync(folder).sort();

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
