// Every screen and dialog: in both languages, in all colours, large and very
// large; axe on each, nothing cut off, no word that is in no language's file.
// The pictures are for people.

import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { COLOUR_RULES, violations } from "./axe.mjs";
import { Program, SCREENS, ownFolder } from "./driver.mjs";
import { cli, dump } from "./files.mjs";
import { STATES } from "./states.mjs";
import { check, fault, walk } from "./steps.mjs";

const THEMES = ["light", "dark", "contrast"];

export async function screens(display, [only] = []) {
  rmSync(SCREENS, { recursive: true, force: true });
  const sample = join(ownFolder(), "sample.llunio");
  cli(["sample", sample]);
  const states = STATES.filter((state) => !only || state.name.includes(only));
  for (const lang of ["en", "cy"]) {
    await walk(`screens-${lang}`, (step, using) => inColours(display, sample, lang, states, step, using));
  }
  // Welsh words are longer; what has room for them has room for the English.
  await walk("screens-200", (step, using) => large(display, sample, 200, "cy", states, step, using));
  await walk("screens-400", (step, using) => large(display, sample, 400, "cy", states, step, using));
  await walk("screens-pseudo", (step, using) => pseudo(display, sample, states, step, using));
}

/** A program with a copy of the sample report, which is among the recent ones. */
async function begin(display, sample, settings) {
  const folder = ownFolder();
  const [report, missing, last] = ["sample", "gone", "last"].map((name) => join(folder, `${name}.llunio`));
  copyFileSync(sample, report);
  copyFileSync(sample, last);
  copyFileSync(sample, missing);
  const env = { LLUNIO_TEST_FOLDER: join(folder, "out"), LLUNIO_TEST_NEW_REPORT: join(folder, "new.llunio"), LLUNIO_TEST_REPORT: report, LLUNIO_TEST_LAST_YEAR: last };
  const program = await Program.start({ display, folder, env, settings: { theme: "light", languages: "en", ...settings } });
  program.report = report;
  await program.invoke("open_report", { path: missing });
  rmSync(missing);
  return program;
}

const dress = (program, theme) => program.run("document.documentElement.dataset.theme = arguments[0];", theme);

/** Each state by turns, whatever became of the one before. */
async function each(program, states, step, look) {
  for (const state of states) {
    await step(state.name, async () => {
      await state.go(program);
      await program.drawn();
      await look(state);
      await state.leave?.(program);
    });
  }
}

async function inColours(display, sample, lang, states, step, using) {
  const program = using(await begin(display, sample, { lang }));
  await each(program, states, step, async (state) => {
    for (const theme of THEMES) {
      await dress(program, theme);
      await program.screenshot(`${state.name}-${lang}-${theme}`);
      // Colours are all that a theme changes; the rest is looked at once.
      for (const found of await violations(program, theme === "light" ? null : COLOUR_RULES)) fault(`${state.name}, ${lang}, ${theme}: ${found}`);
    }
    await dress(program, "light");
    for (const found of await program.run("return hands.clipped();")) fault(`${state.name}, ${lang}, 100 %: ${found}`);
  });
}

async function large(display, sample, zoom, lang, states, step, using) {
  const program = using(await begin(display, sample, { lang, zoom }));
  const width = await program.run("return innerWidth;");
  check(width < (1366 * 100) / zoom + 20, `at ${zoom} % the window is ${width} px wide`);
  const shown = states.filter((state) => zoom < 400 || !state.wide);
  await each(program, shown, step, async (state) => {
    await program.screenshot(`${state.name}-${lang}-${zoom}`);
    for (const found of await program.run("return hands.clipped();")) fault(`${state.name}, ${lang}, ${zoom} %: ${found}`);
    if (zoom === 200) for (const found of await violations(program, ["target-size", "scrollable-region-focusable"])) fault(`${state.name}, ${lang}, ${zoom} %: ${found}`);
  });
}

/** All words lengthened and bracketed: what is plain stands in no file of words. */
async function pseudo(display, sample, states, step, using) {
  const program = using(await begin(display, sample, {}));
  program.words = () => {
    throw new Error("not in the pseudo-locale");
  };
  const known = await official(sample);
  await program.run("location.search = '?pseudo';");
  await program.until("the pseudo-locale", () => program.run("return document.body?.innerText.includes('⟦');"));
  program.pseudo = true;
  await each(program, states.filter((state) => state.keys), step, async (state) => {
    await program.screenshot(`${state.name}-pseudo`);
    const plain = await program.run(`
      return [...new Set(hands.texts()
        .filter(({ element }) => !element.closest("[contenteditable=true], kbd, [data-report]") && element.closest("[lang]") === document.documentElement)
        .map(({ text }) => text)
        .filter((text) => !/[⟦⟧]/.test(text)))];`);
    const hard = plain.filter((text) => /\p{L}{2}/u.test(text) && !NAMES.test(text) && !text.split(" · ").every((part) => known.includes(squeezed(part.replace(NUMBERED, "")))));
    if (hard.length > 0) fault(`${state.name}: words that are in no file of words: ${hard.join(" | ")}`);
    for (const found of await program.run("return hands.clipped();")) fault(`${state.name}, pseudo: ${found}`);
  });
}

/** Names, which are the same in every language, and what belongs to a machine. */
const NAMES = /^(Llunio|English|Cymraeg|Word|PDF|HTML|Markdown|Glanafon County Council|Eleri Fychan|EN|CY|.*\.(llunio|docx|pdf|html|md)|\/.*|[\d\s/–-]+)$/;

/** The number before a heading, and the year after the report's title. */
const NUMBERED = /^\d+(\([a-z]\))? |, \d{4}-\d{2}$/g;

const squeezed = (text) => text.replace(/[*_#`\\\s]+/g, " ").trim();

/** What law and guidance say, which the report's form brings in both languages. */
async function official(sample) {
  const found = [];
  const gather = (value) => {
    if (typeof value === "string") found.push(squeezed(value));
    else if (value && typeof value === "object") Object.values(value).forEach(gather);
  };
  const report = dump(sample);
  gather(report.pack);
  gather(report.details);
  gather(report.records);
  gather(report.testimonies);
  // Passages are quoted in lists, such as that of problems.
  gather(report.passages);
  return found.join("\n");
}
