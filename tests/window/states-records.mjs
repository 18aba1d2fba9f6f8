// How to come to the material for the report: each shelf, and the forms and
// dialogs on it.

import { escapeDialog, press, shows } from "./ways.mjs";

export const there = (selector) => (program) => program.until(selector, () => program.run("return !!document.querySelector(arguments[0]);", selector));

/** A shelf, by its tab. */
export const shelf = (name) => async (program) => {
  await shows("Ctrl+Shift+M", "records")(program);
  await press(`document.querySelector("#shelf-${name}")`)(program);
  await there(`#shelf-${name}[aria-selected=true]`)(program);
};

/** Something on a shelf, scrolled to where it begins. */
export const scrolled = async (program, selector) => {
  await there(selector)(program);
  await program.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'start' });", selector);
};

/** A dialog that a button on a shelf opens. */
export const dialog = (name, button) => async (program) => {
  await shelf(name)(program);
  await there(button)(program);
  await press(`document.querySelector(${JSON.stringify(button)})`)(program);
  await there("dialog[open] button")(program);
};

/** A kind of source, and the form of the first. */
const source = (nth) => async (program) => {
  await shelf("sources")(program);
  await press(`document.querySelectorAll("#shelf .segments button")[${nth}]`)(program);
  await there(`#shelf .segments button:nth-child(${nth + 1})[aria-pressed=true]`)(program);
  await scrolled(program, "#shelf .records");
};

/** A case study with all steps of its form open, from a part of it on. */
const story = (part) => async (program) => {
  await shelf("testimonies")(program);
  await there("#shelf section details fieldset")(program);
  await program.run("for (const one of document.querySelectorAll('#shelf section details')) one.open = true;");
  await scrolled(program, part);
};

export const RECORD_STATES = [
  ...["metrics", "money", "promises", "testimonies", "pictures", "sources", "terms"].map((name) => ({ name: `records-${name}`, keys: true, go: shelf(name) })),
  { name: "records-metrics-details", keys: true, go: async (program) => {
    await shelf("metrics")(program);
    await scrolled(program, "#shelf .details");
  } },
  { name: "records-metrics-add", keys: true, go: async (program) => {
    await dialog("metrics", "#shelf .acts button")(program);
    await there("dialog[open] li")(program);
  }, leave: escapeDialog },
  { name: "records-metrics-refused", keys: true, go: async (program) => {
    await shelf("metrics")(program);
    await there("#shelf [role=grid] [tabindex='0']")(program);
    // Money, and a part that is more than its whole: nothing of it is taken.
    await program.run(`
      const cell = document.querySelector("#shelf [role=grid] [tabindex='0']");
      const data = new DataTransfer();
      data.setData("text/plain", "£12\\n34/12");
      cell.focus();
      cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`);
    await scrolled(program, "#shelf [role=alert]");
  }, leave: press(`document.querySelector("#shelf [role=alert] button")`) },
  { name: "records-money-more", keys: true, go: async (program) => {
    await shelf("money")(program);
    await there("#shelf [aria-expanded=false]")(program);
    await press(`document.querySelector("#shelf [aria-expanded=false]")`)(program);
    await scrolled(program, "#shelf .details:not([hidden])");
  } },
  { name: "records-promises-bring", keys: true, go: dialog("promises", "#shelf .bring"), leave: escapeDialog },
  { name: "records-money-total", keys: true, go: async (program) => {
    await shelf("money")(program);
    await there("#shelf .paste input")(program);
    // A total without the lines it is of: nothing is entered, and the difference is said.
    await program.run(`
      const data = new DataTransfer();
      data.setData("text/plain", "Total\\t5,000,000");
      const field = document.querySelector("#shelf .paste input");
      field.focus();
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`);
    await scrolled(program, "#shelf [role=alert]");
  } },
  { name: "records-testimonies-consent", keys: true, go: story("#shelf section details fieldset") },
  { name: "records-testimonies-talk", keys: true, go: story("#shelf [id$='-talk']") },
  { name: "records-testimonies-recognise", keys: true, go: story("#shelf [id$='-recognise']") },
  { name: "records-testimonies-questions", keys: true, go: story("#shelf fieldset:has([id$='-risk-neighbour-note'])") },
  { name: "records-testimonies-remove", keys: true, go: dialog("testimonies", "#shelf .side .acts.of button:last-child"), leave: escapeDialog },
  { name: "records-testimonies-withdraw", keys: true, go: dialog("testimonies", "#shelf section .danger"), leave: escapeDialog },
  { name: "records-pictures-alt", keys: true, go: async (program) => {
    await shelf("pictures")(program);
    await scrolled(program, "#shelf [id^='alt-']");
  } },
  { name: "records-sources-evidence", keys: true, go: source(1) },
  { name: "records-sources-inspection", keys: true, go: source(2) },
  { name: "records-sources-complaints", keys: true, go: source(3) },
];
