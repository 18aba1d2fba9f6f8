// The writing window, as somebody who writes meets it.

import { pause } from "./driver.mjs";
import { check } from "./steps.mjs";

/** All writing surfaces on the page in a language, in order. */
export function surfaces(program, lang) {
  return program.run(
    "return hands.all('textbox', null).filter((it) => it.getAttribute('aria-multiline') === 'true' && it.isContentEditable && it.lang.slice(0, 2) === arguments[0]);",
    lang,
  );
}

/** The writing surface of the page in a language, once it is there. */
export async function surface(program, lang, nth = 0) {
  let found = [];
  await program.until(`the text in ${lang}`, async () => (found = await surfaces(program, lang)).length > nth);
  return found[nth];
}

/** Clicks into the text in a language and goes to its end. */
export async function caretToEnd(program, lang, nth = 0) {
  await program.press(await surface(program, lang, nth));
  await program.chord("Control", "End");
  // A click while the rows are coming level can mark words, and what is typed next would stand for them.
  await program.until("a caret and no marked words", async () => {
    if (await program.run("return getSelection().isCollapsed && !!document.activeElement?.isContentEditable;")) return true;
    await program.chord("Control", "End");
    return false;
  });
}

/** The language of the text the caret is in. */
export const caretLang = (program) => program.run("return document.activeElement?.lang?.slice(0, 2) || null;");

/** Where the caret is: the text before it in its paragraph, and the language. */
export function caret(program) {
  return program.run(`
    const selection = getSelection();
    if (!selection.anchorNode || !document.activeElement?.isContentEditable) return null;
    const range = document.createRange();
    const block = selection.anchorNode.parentElement.closest("p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote") ?? document.activeElement;
    range.setStart(block, 0);
    range.setEnd(selection.anchorNode, selection.anchorOffset);
    return { lang: document.activeElement.lang.slice(0, 2), before: range.toString() };`);
}

/** The sections in the rail, by the heading in the program's language. */
export async function goTo(program, heading) {
  const name = new RegExp(`(^|\\s)${escaped(heading)}($|[\\s,;:.])`);
  await program.click("treeitem", name);
  await program.until(`the page of ${heading}`, () =>
    program.run("return [...document.querySelectorAll('main h1')].some((it) => hands.visible(it) && it.textContent.includes(arguments[0]));", heading),
  );
}

export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Waits until the program has put the focus where a page begins: its heading, or where the caret was. */
export async function settled(program) {
  await program.until("the focus on the page", () => program.run("const it = document.activeElement; return it.isContentEditable || it.matches('h1');"));
  await pause(150);
}

/** The next section, by its own command. */
export async function nextSection(program) {
  const before = await program.run("return document.querySelector('main h1')?.textContent ?? '';");
  await program.shortcut("Ctrl+PageDown");
  await program.until("another section", async () => (await program.run("return document.querySelector('main h1')?.textContent ?? '';")) !== before);
  await settled(program);
  await caretToEnd(program, "en");
}

/** From one language of the page to the other. */
export async function otherLanguage(program) {
  const lang = await caretLang(program);
  await caretToEnd(program, lang === "en" ? "cy" : "en");
}

/** Opens a menu and chooses a command, with the mouse. */
export async function choose(program, menu, key, values) {
  await program.click("menuitem", program.words(`menu-${menu}`));
  const words = program.words(key, values);
  const items = await program.run(
    "return ['menuitem', 'menuitemcheckbox', 'menuitemradio'].flatMap((role) => hands.all(role, arguments[0], true));",
    words,
  );
  check(items.length === 1, `the menu ${menu} has ${items.length} commands “${words}”`);
  await program.press(items[0]);
}

/** Waits until the window says that everything is saved. */
export async function saved(program) {
  await program.until("that all is saved", () => program.run("return document.querySelector('[data-saved]')?.dataset.saved === 'saved';"));
}

/** The quiet “+” in the margin stands beside the paragraph that was clicked, not the one before. */
export async function paragraphOfTheCaret(program, lang) {
  const paragraphs = "[...document.querySelectorAll(`[contenteditable=true][lang=${arguments[0]}] > p[data-passage]`)]";
  for (const nth of [0, 1, 0]) {
    await program.press(await program.run(`return ${paragraphs}[arguments[1]];`, lang, nth));
    const where = () => program.run(`
      const top = (it) => Math.round(it.getBoundingClientRect().top);
      const plus = [...document.querySelectorAll(".editor-margin button")].find((it) => it.textContent.trim() === "+");
      return plus ? ${paragraphs}.map(top).findLastIndex((it) => it <= top(plus) + 6) : -1;`, lang);
    await program.until(`the mark beside paragraph ${nth}`, async () => (await where()) === nth, 3000);
  }
}
