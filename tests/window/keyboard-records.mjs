// What the report holds beside its text, entered and placed without ever
// touching the mouse, on a copy of the sample report.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { Program, WALKED, ownFolder } from "./driver.mjs";
import { cli, dump } from "./files.mjs";
import { STORY_PARTS } from "./keyboard-stories.mjs";
import { act, choose, command, enter, keepsFocus, onClipboard, reach, withoutMouse } from "./keys.mjs";
import { addRecord, field, inBoth, inFile, shelf } from "./shelves.mjs";
import { check, same } from "./steps.mjs";
import { escaped, surface } from "./writing.mjs";

export async function recordsByKeyboard(display, step, using) {
  const file = join(WALKED, "keyboard-records.llunio");
  rmSync(file, { force: true });
  cli(["sample", file]);
  const program = withoutMouse(using(await Program.start({ display, folder: ownFolder(), args: [file], settings: { languages: "en" } })));
  await program.ready("write");
  await surface(program, "en");
  const about = { program, file, words: (key, values) => program.words(key, values) };
  for (const [name, part] of Object.entries(PARTS)) await step(name, () => part(about));
}

const PARTS = {
  "metrics: cells by arrows, a wrong value is refused": cells,
  "metrics: why one changed, in its details": details,
  "metrics: one is added from the catalogue": addMetric,
  "metrics: cells from a spreadsheet are pasted": pasteCells,
  "money: an amount is changed, and the total follows": money,
  "promises: one of last year’s is answered, one of this year’s is added": promises,
  ...STORY_PARTS,
  "a picture: its alternative text": picture,
  "sources: a document, an inspection, complaints": sources,
  "a term of the council’s own": term,
  "things of every shelf are placed in a section": place,
};

/** Where the focus is in the grid: the heads of its row and column, as they are read. */
async function inCell(program, code, year) {
  const { role, shown } = await program.focused();
  check(role === "gridcell" && shown.includes(code) && shown.includes(year), `${code}, ${year} has not the focus, but ${role} “${shown}”`);
}
/** Waits for it, where something is entered on the way. */
const toCell = (program, code, year) => program.until(`the focus in ${code}, ${year}`, () => inCell(program, code, year).then(() => true));

const number = (metrics, code, year) => metrics.find((it) => it.code === code)?.readings.find((it) => it.year === year)?.value?.number;

async function cells(about) {
  const { program, words } = about;
  await shelf(about, "metrics");
  await reach(program, "gridcell");
  await inCell(program, "AD/001", "2024-25");
  await program.chord("Down");
  await program.chord("Left");
  await inCell(program, "AD/002", "2023-24");
  await program.type("2,345");
  await program.chord("Enter");
  await toCell(program, "AD/004", "2023-24");
  await inFile(about, "metrics", (all) => number(all, "AD/002", "2023-24") === "2345");
  await program.type("120/34");
  await program.chord("Enter");
  await program.find("alert", words("metrics-cell-part-above-whole"));
  same((await program.focused()).name, words("metrics-cell", { code: "AD/004", year: "2023-24" }), "what has the focus after a wrong value");
  await program.chord("Esc");
  await inCell(program, "AD/004", "2023-24");
  check(!(await program.has("alert", words("metrics-cell-part-above-whole"))), "what was given up is still said to be wrong");
  await inFile(about, "metrics", (all) => number(all, "AD/004", "2023-24") === "2248");
}

async function details(about) {
  const { program, words } = about;
  await program.chord("Up");
  await inCell(program, "AD/002", "2023-24");
  const why = { en: "More people rang us first.", cy: "Ffoniodd mwy o bobl ni yn gyntaf." };
  await inBoth(about, "metrics-why", why);
  await inFile(about, "metrics", (all) => JSON.stringify(all.find((it) => it.code === "AD/002").why) === JSON.stringify(why));
  // Each of these two buttons goes when it is pressed, and what comes in its place has the focus.
  await act(program, words("metrics-meaning"));
  await act(program, words("metrics-as-listed"));
  await program.until("the button for words of one’s own", async () => (await program.focused()).name === words("metrics-own-words"));
  await program.chord("Enter");
  const title = field(about, "metrics-title-field", "en");
  await program.until("the caret in the title", async () => (await program.focused()).name === title);
  await enter(program, title, "People who rang");
  await inFile(about, "metrics", (all) => all.find((it) => it.code === "AD/002").own?.title.en === "People who rang");
  same((await program.focused()).name, title, "what has the focus while the title is written");
}

async function addMetric(about) {
  const { program, words } = about;
  await act(program, words("metrics-add"), { key: ["Shift", "Tab"] });
  await program.find("dialog", words("metrics-add"));
  same((await program.focused()).name, words("metrics-find"), "what has the focus in the dialog");
  await program.type("AD/010");
  await act(program, /AD\/010$/);
  await program.gone("dialog", words("metrics-add"));
  await keepsFocus(program, "after a metric was added");
  await reach(program, "gridcell");
  await inCell(program, "AD/010", "2023-24");
  await program.type("77");
  await program.chord("Enter");
  await inFile(about, "metrics", (all) => number(all, "AD/010", "2023-24") === "77");
}

/** Two rows and two columns; then one cell that is no number. */
async function pasteCells(about) {
  const { program, words } = about;
  await program.until("the cell", async () => (await program.focused()).role === "gridcell");
  await program.chord("Control", "Home");
  await program.chord("End");
  await program.chord("Left");
  await inCell(program, "AD/001", "2023-24");
  await onClipboard(program, "4,190\t4,400\r\n2,350\t2,690\r\n");
  await inCell(program, "AD/001", "2023-24");
  await program.chord("Control", "v");
  const pasted = { "AD/001": ["4190", "4400"], "AD/002": ["2350", "2690"] };
  await inFile(about, "metrics", (all) => Object.entries(pasted).every(([code, [one, two]]) => number(all, code, "2023-24") === one && number(all, code, "2024-25") === two));
  await toCell(program, "AD/001", "2023-24");
  await program.chord("Control", "c");
  await program.chord("Right");
  await program.chord("Control", "v");
  await inFile(about, "metrics", (all) => number(all, "AD/001", "2024-25") === "4190");
  await onClipboard(program, "£12\t5\r\n");
  await program.chord("Control", "v");
  await program.find("alert", new RegExp(escaped(words("metrics-cell-money"))));
  await act(program, words("metrics-put-away"), { key: ["Shift", "Tab"] });
  await program.gone("button", words("metrics-put-away"));
  await keepsFocus(program, "after what was not pasted is put away");
}

async function money(about) {
  const { program, words } = about;
  await shelf(about, "money");
  const outturn = (area) => words("money-cell", { area: words(`money-area-${area}`), column: words("money-column-outturn", { year: "2024-25" }) });
  await enter(program, outturn("children"), "31,450,000");
  await program.chord("Enter");
  same((await program.focused()).name, outturn("working-age"), "where Enter leads");
  await inFile(about, "money", (all) => all.find((it) => it.side === "expenditure" && it.area === "children").outturn === "31450000");
  await program.until("the new total", () =>
    program.run("return hands.all('row', null).some((it) => it.innerText.includes(arguments[0]) && it.innerText.includes('104,480,000'));", words("money-total-expenditure")),
  );
  const lines = dump(about.file).records.money.length;
  await addRecord(about, "money-add-expenditure");
  same((await program.focused()).role, "combobox", "what has the focus in a new line");
  await inFile(about, "money", (all) => all.length === lines + 1);
  await act(program, words("money-remove"));
  await inFile(about, "money", (all) => all.length === lines);
  await keepsFocus(program, "after a line was removed");
}

async function promises(about) {
  const { program, words } = about;
  await shelf(about, "promises");
  await reach(program, "option");
  await program.chord("Enter");
  const outcome = (key) => words(`promises-${key}`);
  await choose(program, new RegExp(`^(${["achieved", "partly", "not-achieved", "no-longer-relevant"].map(outcome).join("|")})$`), outcome("achieved"), "Up");
  await enter(program, field(about, "promises-done", "en"), "All 193 were offered one.");
  const answered = ({ answer }) => answer?.outcome === "achieved" && answer.done.en === "All 193 were offered one.";
  await inFile(about, "promises", (all) => answered(all.find((it) => it.id === "people-2024-1")));
  await program.shortcut("F6");
  const made = (key) => words(`promises-made-${key}-year`, { year: key === "last" ? "2024-25" : "2025-26" });
  await choose(program, made("last"), made("this"));
  await addRecord(about, "promises-add");
  same((await program.focused()).name, field(about, "promises-objective", "en"), "where the caret is in a new promise");
  await program.type("Answer every letter in ten days");
  await enter(program, words("promises-due"), "31/3/2026");
  await inFile(about, "promises", (all) => all.some((it) => it.made === "this-year" && it.part === "people" && it.objective.en === "Answer every letter in ten days" && it.due === "2026-03-31"));
}

async function picture(about) {
  const { program } = about;
  await shelf(about, "pictures");
  await reach(program, "option");
  await program.chord("Down");
  await program.chord("Enter");
  const alt = { en: "Six steps go round, and begin again.", cy: "Mae chwe cham yn mynd o amgylch, ac yn dechrau eto." };
  await inBoth(about, "pictures-alt", alt);
  await inFile(about, "pictures", (all) => JSON.stringify(all.find((it) => it.id === "performance-cycle").alt) === JSON.stringify(alt));
}

async function sources(about) {
  const { program, words } = about;
  await shelf(about, "sources");
  await addRecord(about, "sources-links-add");
  await inBoth(about, "sources-link-title", { en: "Our plan", cy: "Ein cynllun" });
  await enter(program, words("sources-address-en"), "www.glanafon.example/plan");
  await program.chord("Tab");
  await inFile(about, "links", (all) => all.at(-1).title.cy === "Ein cynllun" && all.at(-1).address.en === "https://www.glanafon.example/plan");
  await shelf(about, "sources");
  await act(program, words("sources-inspections"));
  await addRecord(about, "sources-inspections-add");
  await enter(program, field(about, "sources-inspection-body", "en"), "Estyn");
  await enter(program, words("sources-inspection-on"), "1 March 2025");
  await addRecord(about, "sources-inspection-action-add");
  same((await program.focused()).name, field(about, "sources-inspections-action", "en"), "where the caret is in a new action");
  await program.type("Visit every school");
  await inFile(about, "inspections", (all) => all.at(-1).body.en === "Estyn" && all.at(-1).on === "2025-03-01" && all.at(-1).actions[0]?.what.en === "Visit every school");
  await act(program, words("sources-inspection-action-remove", { number: 1 }));
  await inFile(about, "inspections", (all) => all.at(-1).actions.length === 0);
  await keepsFocus(program, "after an action was removed");
  await shelf(about, "sources");
  await act(program, words("sources-complaints"));
  await addRecord(about, "sources-complaints-add");
  await enter(program, words("sources-complaints-received"), "about 5");
  await program.chord("Tab");
  await program.find("alert", words("records-count-wrong"));
  await enter(program, words("sources-complaints-received"), "5");
  await inFile(about, "complaints", (all) => all.length === 10 && all.at(-1).received === 5);
}

async function term(about) {
  const { program, words } = about;
  await shelf(about, "terms");
  await addRecord(about, "terms-add");
  await inBoth(about, "terms-term", { en: "Stay-well plan", cy: "Cynllun cadw’n iach" });
  await inBoth(about, "terms-meaning", { en: "What helps somebody to stay well.", cy: "Yr hyn sy’n helpu rhywun i gadw’n iach." });
  await inFile(about, "terms", (all) => all.at(-1).term.cy === "Cynllun cadw’n iach" && all.at(-1).meaning.en === "What helps somebody to stay well.");
  await act(program, new RegExp(`^${escaped(words("terms-replace"))}`));
  await inFile(about, "terms", (all) => all.length === 6);
  await keepsFocus(program, "after a term of the guidance was taken over");
}

/** What is placed by the menu, each after the one before: the record to choose, if one is chosen, and what the dialog makes of it. */
const PLACED = [
  { kind: "metric-table", record: { role: "checkbox", name: /GLAN\/1/ } },
  { kind: "money-chart" },
  { kind: "promises" },
  { kind: "quote", record: { role: "radio" } },
  { kind: "picture", record: { role: "radio" } },
  { kind: "evidence", record: { role: "checkbox" } },
];

async function place(about) {
  const { program, words } = about;
  await command(program, "view", words("menu-writing"));
  await program.ready("write");
  await surface(program, "en");
  for (let turn = 0; turn < 8 && (await program.focused()).role !== "textbox"; turn++) await program.shortcut("F6");
  for (const one of PLACED) await placeOne(about, one);
}

async function placeOne({ program, words, file }, { kind, record }) {
  const before = dump(file).passages.map((it) => it.id);
  const title = words(`placing-kind-${kind}`);
  await command(program, "insert", words(`placing-menu-${kind}`));
  await program.find("dialog", title);
  if (record) {
    await reach(program, record.role, record.name ?? null);
    await program.chord(" ");
  }
  await act(program, words("placing-place"));
  await program.gone("dialog", title);
  await program.until("the caret in the text", () => program.run("return !!document.activeElement?.isContentEditable;"));
  let report;
  const made = () => report.passages.filter((it) => !before.includes(it.id));
  await program.until(`${kind} in the file`, () => ((report = dump(file)), made().length === 2));
  same(made().map((it) => it.lang).sort(), ["cy", "en"], `the languages ${kind} is placed in`);
  same(new Set(made().map((it) => JSON.stringify(it.content))).size, 1, `what ${kind} shows in each language`);
  check(before.every((id) => report.passages.some((it) => it.id === id)), "a passage is gone");
  const [{ content }] = made();
  if (content.kind !== "exhibit") return same(content.kind, kind === "quote" ? "testimony" : kind, "what is placed");
  const exhibit = report.records.exhibits.find((it) => it.id === content.exhibit);
  same(exhibit?.of.kind, kind, "the exhibit that is placed");
  if (kind === "metric-table") same(exhibit.of.codes, ["GLAN/1"], "the metrics of the table");
}
