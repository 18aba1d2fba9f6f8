// The ways that lead to screens and dialogs, in any language and at any size.

import { surface } from "./writing.mjs";

export const open = async (program) => {
  if ((await program.run("return document.documentElement.dataset.ready;")) !== "write") await program.shortcut("Ctrl+O");
  await program.ready("write");
  await surface(program, "en").catch(() => surface(program, "cy"));
};

export const shows = (keys, screen) => async (program) => {
  await program.shortcut(keys);
  await program.ready(screen);
};

export const press = (body) => (program) => program.run(`const it = ${body}; it.scrollIntoView({ block: "center" }); it.click();`);
/** The caret into the text, whatever the size of everything. */
export const into = async (program) => program.run("arguments[0].focus();", await surface(program, "en"));
/** A tool of the text, wherever the toolbar has room for it. */
export const tool = async (program, selector) => {
  await into(program);
  if (!(await program.run("return !!document.querySelector(arguments[0]);", selector))) {
    await press("document.querySelector('[role=toolbar] [data-more]')")(program);
    await program.drawn();
  }
  await press(`document.querySelector(${JSON.stringify(selector)})`)(program);
};
export const escape = (program) => program.chord("Esc");

/** Escape closes a dialog; once it has the focus, which it takes when it is drawn. */
export const escapeDialog = (program) =>
  program.until("the end of the dialog", async () => {
    await escape(program);
    return program.run("return !document.querySelector('dialog[open]');");
  });

/** A command of the menu Insert that asks something, with the caret in the text. */
export const insert = (command) => async (program) => {
  await into(program);
  await press("document.querySelector('[data-menu=insert]')")(program);
  await program.until("the menu", () => program.run("return !!document.querySelector(`[data-command=\"${arguments[0]}\"]`);", command));
  await press(`document.querySelector('[data-command="${command}"]')`)(program);
  await program.until("the dialog", () => program.run("return !!document.querySelector('dialog[open]');"));
};
