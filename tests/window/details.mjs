// What the report as a whole is about, changed through the menu.

import { dump } from "./files.mjs";
import { same } from "./steps.mjs";
import { choose } from "./writing.mjs";

export async function reportDetails(program, file) {
  const before = dump(file).details;
  await choose(program, "file", "menu-details");
  await program.ready("overview");
  await fill(program, "overview-accent", "#ffd700");
  await fill(program, "overview-planned-council", "31/9/2025");
  await program.click("button", program.words("overview-save"));
  for (const key of ["overview-accent-light", "overview-date-unknown-council"]) await program.find("link", program.words(key, { contrast: "1.4" }));
  same(dump(file).details, before, "the details after what was refused");
  await fill(program, "overview-accent", "#123456");
  await fill(program, "overview-planned-council", "10/7/2025");
  await program.click("button", program.words("overview-save"));
  await program.until("the details in the file", () => {
    const { accent, dates } = dump(file).details;
    return accent === "#123456" && dates.council === "2025-07-10";
  });
  await program.gone("textbox", program.words("overview-accent"));
  await program.shortcut("Ctrl+Z");
  await program.until("the details as they were", () => JSON.stringify(dump(file).details) === JSON.stringify(before));
}

/** Puts words into a field, in place of what is there; again if the page moved under the pointer. */
async function fill(program, key, words) {
  await program.until(`“${words}” in ${key}`, async () => {
    const field = await program.find("textbox", program.words(key));
    await program.press(field);
    await program.chord("Control", "a");
    await program.type(words);
    return (await program.run("return arguments[0].value", field)) === words;
  });
}
