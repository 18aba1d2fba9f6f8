// Report files, seen through the command line program.

import { spawnSync } from "node:child_process";
import { CLI } from "./driver.mjs";

/** Runs `llunio-cli`; an error with what it said if it is not content. */
export function cli(words, input) {
  const done = spawnSync(CLI, words, { input, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, LANG: "en_GB.UTF-8" } });
  if (done.status !== 0) throw new Error(`llunio-cli ${words.join(" ")} ended with ${done.status}: ${done.stderr || done.error}`);
  return done.stdout;
}

/** All that is in a report. */
export const dump = (file) => JSON.parse(cli(["dump", file]));

/** Whether the file opens and its sections can be counted. */
export const info = (file) => JSON.parse(cli(["info", file, "--json"]));

/** The Markdown of a section in a language, its passages joined. */
export function textOf(report, section, lang) {
  return report.passages
    .filter((it) => it.section === section && it.lang === lang && it.content.kind === "text")
    .map((it) => it.content.markdown.trim())
    .join("\n\n");
}

/** All text of the report. */
export const allText = (report) => report.passages.map((it) => it.content.markdown ?? "").join("\n");
