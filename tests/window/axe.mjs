// axe in the real webview.

import { readFileSync } from "node:fs";
import { load } from "./words.mjs";

const SOURCE = readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong with what is on the screen; rules may be named, else all of WCAG 2.2 AA. */
export async function violations(program, rules = null) {
  if (!(await program.run("return typeof window.axe === 'object';"))) await program.driver.executeScript(SOURCE);
  const only = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
  const found = await program.wait(
    `axe.run(document, { runOnly: arguments[0], resultTypes: ["violations"] }).then(
      (result) => done({ violations: result.violations.map((it) => ({
        rule: it.id,
        nodes: it.nodes.slice(0, 4).map((node) => node.html.slice(0, 160) + " — " + (node.any[0] ?? node.all[0] ?? node.none[0])?.message),
        count: it.nodes.length,
      })) }),
      (error) => done({ error: String(error) }));`,
    only,
  );
  if (found.error) throw new Error(`axe: ${found.error}`);
  return found.violations.map((it) => `axe ${it.rule} (${it.count}): ${it.nodes.join(" | ")}`);
}

/** Colours are all that a theme changes. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
