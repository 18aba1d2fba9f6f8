// The material for the report, as somebody without a mouse comes to it and
// writes into it; and as it is in the file then.

import { dump } from "./files.mjs";
import { act, enter, reach } from "./keys.mjs";
import { check } from "./steps.mjs";

/** The records of a kind in the file, once they are as they should be. */
export async function inFile({ program, file }, kind, is) {
  let found;
  await program
    .until(`${kind} in the file`, () => is((found = dump(file)[kind] ?? dump(file).records[kind])))
    .catch((error) => check(false, `${error.message}: ${JSON.stringify(found).slice(0, 2000)}`));
}

/** A shelf of the material, by its tab. */
export async function shelf({ program, words }, name) {
  if ((await program.run("return document.documentElement.dataset.ready;")) !== "records") await program.shortcut("Ctrl+Shift+M");
  await program.ready("records");
  for (let turn = 0; turn < 4 && (await program.focused()).role !== "tab"; turn++) await program.shortcut("F6");
  await reach(program, "tab", new RegExp(`^${words(`records-${name}`)}`), { key: ["Down"], most: 8 });
  await program.find("heading", words(`records-${name}`));
}

/** Adds a record by its button; the caret is in its form then. */
export async function addRecord({ program, words }, key) {
  await act(program, words(key));
  await program.until("the new form", async () => (await program.focused()).role !== "button");
}

/** A field of a text in two languages. */
export const field = ({ words }, key, lang) => `${words(key)} ${words(lang === "en" ? "common-english" : "common-welsh")}`;

/** Writes a text in both languages. */
export async function inBoth(about, key, text) {
  for (const lang of ["en", "cy"]) await enter(about.program, field(about, key, lang), text[lang]);
}
