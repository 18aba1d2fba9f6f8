// The export's screen, as an officer uses it.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { check } from "./steps.mjs";

/** Ticks all languages and formats, picks the folder and exports. */
export async function exportEverything(program) {
  for (const key of ["common-english", "common-welsh", "export-docx", "export-pdf", "export-html", "export-markdown"]) {
    const box = await program.find("checkbox", program.words(key));
    if (!(await program.run("return arguments[0].checked;", box))) await program.click("checkbox", program.words(key));
  }
  const pick = ["export-pick-folder", "export-other-folder"].map((key) => program.words(key)).join("|");
  await program.click("button", new RegExp(`^(${pick})$`));
  const start = await program.all("button", program.words("export-start"));
  // The bar at the top has a button of the same name.
  await program.click("button", program.words("export-start"), { nth: start.length - 1 });
  await finished(program);
}

/** Waits until the window tells what came of the export: files, or why there are none. */
export async function finished(program) {
  const text = await program.until(
    "what came of the export",
    () => program.run("const text = document.querySelector('main').innerText; return /\\.docx|\\.pdf/.test(text) || hands.all('heading', null).length > 1 ? text : null;"),
    90_000,
  );
  check(/\.docx/.test(text) && /\.pdf/.test(text), `the export came to: ${text.slice(0, 1500)}`);
}

/** Files of every kind, at least one in each language. */
export function filesThere(out) {
  const files = readdirSync(out, { recursive: true }).map(String).filter((it) => statSync(join(out, it)).isFile());
  for (const kind of ["docx", "pdf", "html", "md"]) {
    const found = files.filter((it) => it.endsWith(`.${kind}`));
    check(found.length >= 2, `there are ${found.length} .${kind} among ${files.join(", ")}`);
  }
}
