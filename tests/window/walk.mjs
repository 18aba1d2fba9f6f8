// A report from its beginning to its exported files, as an officer makes one.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { reportDetails } from "./details.mjs";
import { Program, WALKED, ownFolder, pause } from "./driver.mjs";
import { exportEverything, filesThere, sendToTranslators } from "./exporting.mjs";
import { allText, dump, info, textOf } from "./files.mjs";
import { keyboardWalk } from "./keyboard.mjs";
import { recordsByKeyboard } from "./keyboard-records.mjs";
import { scrutinyByKeyboard } from "./keyboard-scrutiny.mjs";
import { refusals } from "./refusals.mjs";
import { check, same, walk } from "./steps.mjs";
import { ROOT } from "./words.mjs";
import { caret, caretLang, caretToEnd, choose, goTo, paragraphOfTheCaret, saved, surface } from "./writing.mjs";

export async function walks(display, [only] = []) {
  if (!only) rmSync(WALKED, { recursive: true, force: true });
  mkdirSync(WALKED, { recursive: true });
  if (!only || only === "walk") await walk("walk", (step, using) => wholeReport(display, step, using));
  if (!only || only === "keyboard") await walk("keyboard", (step, using) => keyboardWalk(display, step, using));
  if (!only || only === "keyboard-records") await walk("keyboard-records", (step, using) => recordsByKeyboard(display, step, using));
  if (!only || only === "keyboard-scrutiny") await walk("keyboard-scrutiny", (step, using) => scrutinyByKeyboard(display, step, using));
  if (!only || only === "refusals") await walk("refusals", (step, using) => refusals(display, step, using));
}

const SECTIONS = {
  leadership: {
    heading: { en: "Leadership", cy: "Arweinyddiaeth" },
    en: ["Our leaders listen before they decide.", "Every team meets people who use our services."],
    cy: ["Mae ein harweinwyr yn gwrando cyn penderfynu.", "Mae pob tîm yn cwrdd â phobl sy’n defnyddio ein gwasanaethau."],
  },
  workforce: {
    heading: { en: "Workforce", cy: "Gweithlu" },
    en: ["We employed 412 people in March, 18 more than a year before."],
    cy: ["Roeddem yn cyflogi 412 o bobl ym mis Mawrth, 18 yn fwy na blwyddyn ynghynt."],
  },
  "financial-resources": {
    heading: { en: "Financial resources", cy: "Adnoddau ariannol" },
    en: ["We spent £61.2 million on social care."],
    cy: ["Gwariwyd £61.2 miliwn gennym ar ofal cymdeithasol."],
  },
};

async function wholeReport(display, step, using) {
  const folder = ownFolder();
  const file = join(WALKED, "walk.llunio");
  const out = join(WALKED, "export");
  for (const old of [file, out]) rmSync(old, { recursive: true, force: true });
  mkdirSync(out);
  const env = { LLUNIO_TEST_NEW_REPORT: file, LLUNIO_TEST_FOLDER: out };
  let program = using(await Program.start({ display, folder, env, settings: { theme: "light" } }));

  await step("a new report, in three steps", () => newReport(program, file));
  await step("both languages side by side", async () => {
    await program.click("button", program.words("menu-side-by-side"));
    await surface(program, "cy");
  });
  await step("three sections are written in both languages", async () => {
    for (const section of Object.values(SECTIONS)) {
      await goTo(program, section.heading.en);
      for (const lang of ["en", "cy"]) await write(program, lang, section[lang]);
    }
    await saved(program);
    const report = dump(file);
    for (const [id, section] of Object.entries(SECTIONS))
      for (const lang of ["en", "cy"]) same(textOf(report, id, lang), section[lang].join("\n\n"), `${id} in ${lang}`);
  });
  await step("headings, lists and a table", () => structure(program, file));
  await step("pasted from Word", () => pasteFromWord(program, file));
  await step("copied and pasted within the text", () => copyWithin(program, file));
  await step("a table of metrics is placed in both languages, changed, and taken out by one undo", () => placeMetrics(program, file));
  await step("find and replace in both languages, and one undo", () => findAndReplace(program, file));
  await step("undo and redo over sections", () => undoOverSections(program, file));
  await step("the program’s other language: the caret stays, every word changes", () => otherWords(program));
  await step("a translation falls behind and is marked as up to date", () => behind(program, file));
  await step("preview: the pages are drawn and follow the section", () => preview(program));
  await step("overview", async () => {
    await program.click("button", program.words("menu-overview"));
    await program.ready("overview");
    const text = await program.run("return document.querySelector('main').innerText;");
    for (const { heading } of Object.values(SECTIONS)) check(text.includes(heading.en), `the overview lacks ${heading.en}`);
  });
  await step("the report’s details: a colour that is too light is refused, a good one is kept, and undone", () => reportDetails(program, file));
  await step("all formats in both languages are exported", async () => {
    await program.click("button", program.words("menu-export"));
    await program.ready("export");
    await exportEverything(program);
    await sendToTranslators(program);
    filesThere(out);
  });
  await step("closed and opened again: caret and text are there", async () => {
    await goBackToWriting(program);
    await goTo(program, SECTIONS.workforce.heading.en);
    await caretToEnd(program, "en");
    await program.type(" Closed here.");
    await program.chord("Left");
    await saved(program);
    const before = await caret(program);
    // Where the caret rests is kept after 0.7 s, and while it moves every 2 s.
    await pause(2500);
    await program.close();
    check(textOf(dump(file), "workforce", "en").includes("Closed here."), "what was typed last is not in the file");
    program = using(await Program.start({ display, folder, env, args: [file] }));
    await surface(program, "en");
    await program.until("the caret where it was", async () => JSON.stringify(await caret(program)) === JSON.stringify(before)).catch(async () => {
      same(await caret(program), before, "the caret after reopening");
    });
  });
  await step("opened again: a click made at once is where the next word goes", async () => {
    for (const [turn, lang] of ["cy", "en", "cy"].entries()) {
      await program.close();
      program = using(await Program.start({ display, folder, env, args: [file] }));
      await program.press(await surface(program, lang));
      await program.type(`hic${turn} `);
      await saved(program);
      const found = ["en", "cy"].filter((each) => textOf(dump(file), "workforce", each).includes(`hic${turn}`));
      same(found, [lang], `the language of a word typed after a click into ${lang}`);
    }
  });
  await step("the caret’s paragraph is known at the first click", async () => {
    await goTo(program, SECTIONS.leadership.heading.en);
    await paragraphOfTheCaret(program, "en");
  });
  await step("the file is whole", () => info(file));
}

/** The three steps of a new report, by mouse. */
export async function newReport(program, file) {
  await program.ready("home");
  await program.click("button", program.words("home-new"));
  await program.ready("new");
  const council = await program.find("combobox", program.words("home-council"));
  const option = await program.until("Gwynedd in the list", () => program.run("return [...arguments[0].options].find((it) => it.text.includes('Gwynedd')) ?? null;", council));
  await option.click();
  await program.click("button", program.words("home-continue"));
  await program.click("radio", "2024-25");
  await program.click("radio", program.words("home-languages-both"));
  await program.click("radio", program.words("home-first-en"));
  await program.click("button", program.words("home-continue"));
  await program.click("button", program.words("home-place-pick"));
  await program.until("the chosen place", () => program.run("return document.body.innerText.includes(arguments[0]);", file));
  await program.click("button", program.words("home-continue"));
  await program.click("button", program.words("home-make"));
  await program.ready("write");
  await surface(program, "en");
  check(existsSync(file), "there is no file");
}

/** English into the page; Welsh paragraph by paragraph, each begun where it is missing. */
async function write(program, lang, paragraphs) {
  if (lang === "en") await caretToEnd(program, lang);
  for (const [index, text] of paragraphs.entries()) {
    if (lang === "cy") await program.click("button", new RegExp(program.words("write-not-translated")));
    else if (index > 0) await program.chord("Enter");
    await program.until(`the caret in ${lang}`, async () => (await caretLang(program)) === lang);
    await program.type(text);
  }
}

async function structure(program, file) {
  await goTo(program, SECTIONS["financial-resources"].heading.en);
  await caretToEnd(program, "en");
  await program.chord("Enter");
  await program.shortcut("Ctrl+Alt+1");
  await program.type("Where the money went");
  await program.chord("Enter");
  await program.shortcut("Ctrl+Alt+2");
  await program.type("By service");
  await program.chord("Enter");
  await program.type("Most of it pays for ");
  await program.shortcut("Ctrl+B");
  await program.type("people");
  await program.shortcut("Ctrl+B");
  await program.type(":");
  await program.chord("Enter");
  await program.shortcut("Ctrl+Shift+8");
  await program.type("older people");
  await program.chord("Enter");
  await program.chord("Tab");
  await program.type("at home");
  await program.chord("Enter");
  await program.chord("Shift", "Tab");
  await program.type("children");
  await program.chord("Enter");
  await program.chord("Enter");
  await insertTable(program);
  await saved(program);
  const text = textOf(dump(file), "financial-resources", "en");
  for (const wanted of ["# Where the money went", "## By service", "**people**", "older people", "at home", "children", "| Service"])
    check(text.includes(wanted), `the section lacks ${wanted}:\n${text}`);
}

/** A table by its button, filled by keys. */
async function insertTable(program) {
  await program.click("button", program.words("write-table"));
  await program.click("button", program.words("write-insert"));
  await program.until("a table in the text", () => program.run("return !!document.activeElement?.isContentEditable && !!document.querySelector('[contenteditable] table');"));
  // The caption is before the first cell.
  await program.chord("Shift", "Tab");
  const cells = ["Service", "£ million", "Share", "Adults", "38.0", "62 %", "Children", "23.3", "38 %", "All", "61.3", "100 %"];
  for (const [index, cell] of ["Spending by service", ...cells].entries()) {
    if (index > 0) await program.chord("Tab");
    await program.type(cell);
  }
}

async function pasteFromWord(program, file) {
  await goTo(program, SECTIONS.leadership.heading.en);
  await caretToEnd(program, "en");
  await program.chord("Enter");
  const folder = join(ROOT, "ui/src/editor/paste/fixtures");
  const name = readdirSync(folder).find((it) => /^word.*\.html$/.test(it));
  check(name, "there is no clipboard from Word among the fixtures");
  const before = textOf(dump(file), "leadership", "en");
  await program.run(
    `const data = new DataTransfer();
     data.setData("text/html", arguments[0]);
     data.setData("text/plain", arguments[1]);
     document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`,
    readFileSync(join(folder, name), "utf8"),
    readFileSync(join(folder, name.replace(".html", ".txt")), "utf8"),
  );
  await saved(program);
  await program.until("the pasted text in the file", () => textOf(dump(file), "leadership", "en").length > before.length + 20);
  check(!/mso-|<o:p>|style=/.test(textOf(dump(file), "leadership", "en")), "Word’s own marks were pasted too");
}

/** By the system's own clipboard. */
async function copyWithin(program, file) {
  await goTo(program, SECTIONS.workforce.heading.en);
  await caretToEnd(program, "en");
  await program.chord("Shift", "Home");
  await program.chord("Control", "c");
  await program.chord("Control", "End");
  await program.chord("Enter");
  await program.chord("Control", "v");
  await saved(program);
  const text = textOf(dump(file), "workforce", "en");
  const last = SECTIONS.workforce.en[0].slice(-20);
  await program.until("the text twice in the file", () => textOf(dump(file), "workforce", "en").split(last).length === 3).catch(() => {
    throw new Error(`copied text was not pasted: ${text}`);
  });
}

/** A metric with a value for the year of the report. */
const METRIC = {
  code: "AD/001",
  own: null,
  readings: [{ year: "2024-25", value: { kind: "number", number: "10417" }, standing: { kind: "final" }, source: "", link: "", wales: null }],
  breaks: [],
  ...Object.fromEntries(["why", "doing", "good", "so_what"].map((asked) => [asked, { en: "", cy: "" }])),
};

async function placeMetrics(program, file) {
  await program.invoke("put_record", { record: { kind: "metric", value: METRIC } });
  await goTo(program, SECTIONS.workforce.heading.en);
  await caretToEnd(program, "en");
  await program.type(" See the table.");
  await choose(program, "insert", "placing-menu-metric-table");
  const kind = program.words("placing-kind-metric-table");
  const dialog = await program.find("dialog", kind);
  await program.click("button", program.words("placing-place"), { within: dialog });
  check((await program.run("return arguments[0].innerText;", dialog)).includes(program.words("placing-choose-some")), "nothing was chosen, and that was not said");
  await program.click("checkbox", /AD\/001/, { within: dialog });
  await program.click("button", program.words("placing-place"), { within: dialog });
  const placed = () => dump(file).passages.filter((it) => it.content.kind === "exhibit").map(({ section, lang }) => `${section} ${lang}`).sort();
  const both = ["workforce cy", "workforce en"];
  await program.until("the table in both languages", () => JSON.stringify(placed()) === JSON.stringify(both));
  check(textOf(dump(file), "workforce", "en").includes("See the table."), "what was typed before is not in the file");
  // By its button, as it is called: by what it is of, then by its caption.
  const act = (words, name) => program.words("write-placed-act", { act: program.words(words), what: program.words("write-placed-what", { kind, name }) });
  await program.click("button", act("write-placed-edit", "AD/001"));
  const options = await program.find("dialog", kind);
  await program.click("textbox", `${program.words("placing-caption")} ${program.words("common-english")}`, { within: options });
  await program.type("Contacts");
  await program.click("button", program.words("placing-keep"), { within: options });
  await program.find("button", act("write-placed-edit", "Contacts"));
  check(dump(file).records.exhibits.some((it) => it.caption.en === "Contacts"), "the caption is not in the file");
  await caretToEnd(program, "en");
  for (const left of [both, []]) {
    await program.shortcut("Ctrl+Z");
    await program.until(`${left.length} places after undo`, () => JSON.stringify(placed()) === JSON.stringify(left));
  }
  for (let turn = 0; turn < 2; turn++) await program.shortcut("Ctrl+Y");
  await program.until("the table again", () => JSON.stringify(placed()) === JSON.stringify(both) && dump(file).records.exhibits.some((it) => it.caption.en === "Contacts"));
}

async function findAndReplace(program, file) {
  const count = () => allText(dump(file)).split("412").length - 1;
  const before = count();
  check(before >= 2, "the number is not in both languages");
  await program.shortcut("Ctrl+H");
  const panel = await program.find("region", program.words("find-title-replace"));
  await program.click("textbox", program.words("find-what"), { within: panel });
  await program.type("412");
  await program.click("textbox", program.words("find-with"), { within: panel });
  await program.type("421");
  const replace = program.words("find-replace", { count: before });
  await program.find("button", replace, { within: panel });
  // The list is made anew a moment after the last key.
  await pause(500);
  await program.click("button", replace, { within: panel });
  await program.until("the replaced number", () => count() === 0);
  await program.screenshot("write-find-replaced-en-light");
  await program.chord("Esc");
  await program.gone("region", program.words("find-title-replace"));
  check(!(await program.has("button", program.words("write-pairing-behind-en"))), "what was replaced in both languages is said to be behind");
  await caretToEnd(program, "en");
  await program.shortcut("Ctrl+Z");
  await program.until("the number again, by one undo", () => count() === before);
}

async function undoOverSections(program, file) {
  await goTo(program, SECTIONS.leadership.heading.en);
  await caretToEnd(program, "en");
  await program.type(" Undone first.");
  await saved(program);
  await pause(4200);
  await goTo(program, SECTIONS.workforce.heading.en);
  await caretToEnd(program, "en");
  await program.type(" Undone second.");
  await saved(program);
  await program.until("both in the file", () => /Undone first[^]*Undone second|Undone second[^]*Undone first/.test(allText(dump(file))));
  for (const wanted of ["Undone second", "Undone first"]) {
    await program.shortcut("Ctrl+Z");
    await program.until(`${wanted} undone`, () => !allText(dump(file)).includes(wanted));
  }
  await program.until("the section that was undone", () =>
    program.run("return document.querySelector('main h1').textContent.includes(arguments[0]);", SECTIONS.leadership.heading.en),
  );
  for (const wanted of ["Undone first", "Undone second"]) {
    await program.shortcut("Ctrl+Y");
    await program.until(`${wanted} done again`, () => allText(dump(file)).includes(wanted));
  }
}

async function otherWords(program) {
  await goTo(program, SECTIONS.workforce.heading.en);
  await caretToEnd(program, "en");
  const before = await caret(program);
  const words = await chrome(program);
  await program.shortcut("Ctrl+Shift+Y");
  program.lang = "cy";
  await program.find("menuitem", program.words("menu-file"));
  await program.drawn();
  same(await caret(program), before, "the caret after the language of the program was changed");
  same(await program.run("return document.documentElement.lang.slice(0, 2);"), "cy", "the page’s language");
  const left = (await chrome(program)).filter((text) => words.includes(text) && !SAME.test(text));
  check(left.length === 0, `these words did not change: ${left.join(" | ")}`);
  await program.shortcut("Ctrl+Shift+Y");
  program.lang = "en";
  await program.find("menuitem", program.words("menu-file"));
  same(await caret(program), before, "the caret after the language was changed back");
}

/** What is the same in both languages: names, numbers, signs, and the languages' own names. */
const SAME = /^[^\p{L}]*$|^(English|Cymraeg|Gwynedd|Cyngor Gwynedd|Word|PDF|Llunio|EN|CY|B|I|ŵ|[ivx()]+|.{1,2})$/u;

/** The program's own words on the page: not the report's text, nor what is said in a language of its own. */
export function chrome(program) {
  return program.run(`
    return [...new Set(hands.texts()
      .filter(({ element }) => !element.closest("[contenteditable=true], kbd, [data-report], [role=status]") && !(element.closest("[lang]") !== document.documentElement && element.closest("[lang]")))
      .map(({ text }) => text))];`);
}

async function behind(program, file) {
  await goTo(program, SECTIONS["financial-resources"].heading.en);
  const pair = () => dump(file).passages.find((it) => it.section === "financial-resources" && it.lang === "cy");
  check(pair()?.source, "the Welsh passage renders nothing");
  await program.press(await surface(program, "en"));
  await program.chord("Control", "Home");
  await program.type("In all, ");
  const badge = new RegExp(program.words("write-pairing-behind-en"));
  await program.click("button", badge);
  await program.until("the difference", () => program.run("return [...document.querySelectorAll('ins')].some((it) => it.textContent.includes('In all'));"));
  await program.screenshot("write-behind-en-light");
  await program.click("button", program.words("write-mark"));
  await program.gone("button", badge);
}

async function preview(program) {
  await goTo(program, SECTIONS.workforce.heading.en);
  await program.click("button", program.words("menu-preview"));
  await program.until(
    "a drawn page",
    () => program.run("return [...document.querySelectorAll('img')].some((it) => it.src.startsWith('blob:') && it.complete && it.naturalWidth > 100 && hands.visible(it));"),
    30_000,
  );
  await program.screenshot("write-preview-beside-en-light");
  await program.click("button", program.words("menu-preview"));
}

async function goBackToWriting(program) {
  await choose(program, "view", "menu-writing");
  await program.ready("write");
}
