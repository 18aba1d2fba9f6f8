// What a report only comes to when something is done to it: a picture of
// somebody, a story whose wording was changed, one that was withdrawn, a
// publication that is late, a requirement that is confirmed.

import { dialog, scrolled, shelf, there } from "./states-records.mjs";
import { escape, into, press, shows } from "./ways.mjs";

/** The last button of a notice puts it away. */
const putAway = press("[...document.querySelectorAll('.notice button')].at(-1)");

/** A picture that is let go over the text, as from a folder. */
async function drop(program) {
  await shows("Ctrl+F", "write")(program);
  await escape(program);
  await into(program);
  await program.wait(`
    const canvas = Object.assign(document.createElement("canvas"), { width: 480, height: 320 });
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#0a5c5a";
    pen.fillRect(0, 0, 480, 320);
    canvas.toBlob((drawn) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([drawn], "1.png", { type: "image/png" }));
      const text = document.activeElement;
      const { left, top } = text.getBoundingClientRect();
      text.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, clientX: left + 9, clientY: Math.max(top, 0) + 9 }));
      done();
    });`);
  await program.ready("records");
  await program.until("the picture in its form", () =>
    program.run("return [...document.querySelectorAll('#shelf .shown img')].some((it) => it.complete && it.naturalWidth === 480);"),
  );
}

/** Enters a text as somebody who types it. */
const typed = (program, selector, value) =>
  program.run(
    `const it = document.querySelector(arguments[0]);
     it.value = arguments[1].replace("*", it.value);
     it.dispatchEvent(new Event("input", { bubbles: true }));`,
    selector,
    value,
  );

/** The page of what is found, once the report was read as it is now. */
const findings = async (program, selector) => {
  await shows("Ctrl+Shift+K", "scrutiny")(program);
  await press("document.querySelector('#scrutiny-tab-findings')")(program);
  await there(selector)(program);
  await program.run("document.querySelector(arguments[0]).closest('article').scrollIntoView({ block: 'center' });", selector);
};

export const CHANGED_STATES = [
  { name: "records-pictures-dropped", keys: true, go: drop, leave: putAway },
  { name: "records-pictures-image", keys: true, go: (program) => scrolled(program, "#shelf .images") },
  { name: "records-pictures-person", keys: true, go: async (program) => {
    await press("document.querySelector('#shelf [id^=person-] input[value=yes]')")(program);
    await there("#shelf fieldset [id^=kept-]")(program);
    await scrolled(program, "#shelf [id^=person-]");
  } },
  { name: "records-testimonies-again", keys: true, go: async (program) => {
    await shelf("testimonies")(program);
    await there("#shelf .standing.agreed")(program);
    await typed(program, "#shelf textarea[id$='-body-en']", "* ⟦1⟧");
    await there("#shelf .standing.agree-again")(program);
    await scrolled(program, "#shelf [id$='-agreed']");
  } },
  { name: "records-testimonies-withdrawn", keys: true, go: async (program) => {
    await dialog("testimonies", "#shelf section .danger")(program);
    await press("document.querySelector('dialog[open] .danger')")(program);
    await there("#shelf section .wrong")(program);
    await there(".notice")(program);
  }, leave: putAway },
  { name: "overview-late", keys: true, go: async (program) => {
    await shows("Ctrl+Shift+O", "overview")(program);
    await press("document.querySelector('[aria-labelledby=overview-about] button')")(program);
    await there("#about-date-publication")(program);
    await typed(program, "#about-date-publication", "31/10/2025");
    await press("document.querySelector('[aria-labelledby=overview-about] [type=submit]')")(program);
    await program.until("the details as saved", () => program.run("return !document.querySelector('#about-date-publication');"));
  } },
  { name: "scrutiny-late", keys: true, go: (program) => findings(program, "[data-act=notice]") },
  { name: "scrutiny-notice", keys: true, go: async (program) => {
    await press("document.querySelector('[data-act=notice]')")(program);
    await there(".notice.tell")(program);
    await program.run("document.querySelector('#scrutiny-papers').scrollIntoView({ block: 'center' });");
  }, leave: putAway },
  { name: "scrutiny-confirmed", keys: true, go: async (program) => {
    await press("document.querySelector('#scrutiny-tab-requirements')")(program);
    await there("[data-requirement] .confirm input")(program);
    await press("document.querySelector('[data-requirement] .confirm input')")(program);
    await there("[data-requirement] .confirm input:checked")(program);
    await program.run("document.querySelector('[data-requirement] .confirm').scrollIntoView({ block: 'center' });");
  } },
];
