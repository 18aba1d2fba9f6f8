// The export's screen, as an officer uses it.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { check } from "./steps.mjs";

/**
 * Ticks all languages and formats, picks the folder and exports: first the full
 * report, which is refused because it has gaps, then the draft.
 */
export async function exportEverything(program) {
  for (const key of ["common-english", "common-welsh", "export-docx", "export-pdf", "export-html", "export-markdown"]) await tick(program, key, true);
  const pick = ["export-pick-folder", "export-other-folder"].map((key) => program.words(key)).join("|");
  await program.click("button", new RegExp(`^(${pick})$`));
  await start(program);
  await refused(program);
  await tick(program, "export-full", false);
  await tick(program, "export-draft", true);
  await start(program);
  await finished(program);
}

async function tick(program, key, on) {
  const box = await program.find("checkbox", program.words(key));
  if ((await program.run("return arguments[0].checked;", box)) !== on) await program.press(box);
}

async function start(program) {
  // The bar at the top has a button of the same name.
  const buttons = await program.all("button", program.words("export-start"));
  await program.press(buttons.at(-1));
}

/** A report with gaps is not exported in full: each gap is named, with a way there. */
export async function refused(program) {
  await program.find("heading", new RegExp(program.words("export-faults", { count: 99 }).split("99")[0]), { patience: 60_000 });
  const links = await program.run("return hands.all('link', null).map((it) => it.textContent);");
  check(links.some((text) => text.includes("Prevention")), `the gaps are not named: ${links.join(" | ")}`);
}

/** Waits until the files are listed. */
export async function finished(program) {
  const text = await program.until(
    "the list of files",
    () => program.run("const text = document.querySelector('main').innerText; return /\\.docx/.test(text) && /\\.pdf/.test(text) ? text : null;"),
    90_000,
  );
  check(!/undefined|NaN/.test(text), text);
}

/** Makes both files for translators, with what is translated already, and waits until each is told. */
export async function sendToTranslators(program) {
  await tick(program, "export-translation-all", true);
  for (const [key, ending] of [["export-translation-word", ".docx"], ["export-translation-xliff", ".xlf"]]) {
    await program.click("button", program.words(key));
    const told = await program.until(`the ${ending} file for translators`, () => program.run("const text = document.querySelector('[aria-labelledby=export-translation] [role=status]')?.innerText ?? ''; return text.includes(arguments[0]) ? text : null;", ending), 60_000);
    check(!/undefined|NaN|\{/.test(told), told);
  }
}

/** Files of every kind, at least one in each language. */
export function filesThere(out) {
  const files = readdirSync(out, { recursive: true }).map(String).filter((it) => statSync(join(out, it)).isFile());
  for (const kind of ["docx", "pdf", "html", "md"]) {
    const found = files.filter((it) => it.endsWith(`.${kind}`));
    check(found.length >= 2, `there are ${found.length} .${kind} among ${files.join(", ")}`);
  }
  check(files.filter((it) => it.endsWith(".xlf")).length === 1, `there is no .xlf among ${files.join(", ")}`);
}
