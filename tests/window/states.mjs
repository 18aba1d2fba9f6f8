// How to come to each screen and dialog from the one before. `keys` tells that
// it needs no words to be found, so that the pseudo-locale comes there too.

import { CHANGED_STATES } from "./states-changed.mjs";
import { RECORD_STATES } from "./states-records.mjs";
import { escape, escapeDialog, insert, into, open, press, shows, tool } from "./ways.mjs";
import { saved } from "./writing.mjs";

/** The nth step of the new report: fills in what comes before. */
const wizard = {
  async council(program) {
    await program.shortcut("Ctrl+N");
    await program.ready("new");
  },
  async next(program) {
    await program.run("document.querySelector('form button[type=submit]').click();");
    await program.drawn();
  },
};

/** More words than a sentence should have, none of them unknown. */
export const LONG_SENTENCE = `${Array(12).fill("We met people").join(" and ")}.`;

export const STATES = [
  { name: "home", keys: true, go: (program) => program.ready("home") },
  { name: "new-council", keys: true, go: wizard.council },
  { name: "new-faults", keys: true, go: wizard.next },
  {
    name: "new-council-own",
    keys: true,
    go: (program) =>
      program.run("const it = document.querySelector('select'); it.value = 'own'; it.dispatchEvent(new Event('change', { bubbles: true }));"),
  },
  {
    name: "new-year",
    keys: true,
    async go(program) {
      await program.run("const it = document.querySelector('select'); it.selectedIndex = 4; it.dispatchEvent(new Event('change', { bubbles: true }));");
      await wizard.next(program);
    },
  },
  {
    name: "new-place",
    keys: true,
    async go(program) {
      await program.run("document.querySelector('input[name=year]').click(); document.querySelector('input[name=languages]').click();");
      await wizard.next(program);
    },
  },
  {
    name: "new-check",
    keys: true,
    async go(program) {
      await program.run("document.querySelector('#new-place').click();");
      await program.until("the place", () => program.run("return document.querySelector('form').innerText.includes('new.llunio');"));
      await wizard.next(program);
    },
  },
  { name: "write", keys: true, go: open },
  {
    name: "write-people",
    keys: true,
    async go(program) {
      const heading = () => program.run("return document.querySelector('main h1')?.textContent ?? '';");
      for (let turn = 0; turn < 12 && !/^3\(a\)/.test(await heading()); turn++) {
        const before = await heading();
        await program.shortcut("Ctrl+PageDown");
        await program.until("the next section", async () => (await heading()) !== before, 4000).catch(() => {});
      }
    },
  },
  { name: "write-side-by-side", keys: true, go: (program) => program.shortcut("Ctrl+3"), leave: (program) => program.shortcut("Ctrl+1") },
  { name: "write-menu", keys: true, go: async (program) => {
    await program.chord("F10");
    for (let turn = 0; turn < 4; turn++) await program.chord("Right");
    await program.chord("Down");
  }, leave: async (program) => {
    await escape(program);
    await escape(program);
  } },
  { name: "write-find", keys: true, go: async (program) => {
    await program.shortcut("Ctrl+H");
    await program.drawn();
  }, leave: escape },
  { name: "write-letters", keys: true, go: async (program) => {
    await tool(program, "[role=toolbar] button.letter[aria-haspopup]");
  }, leave: escape },
  { name: "write-table", keys: true, go: async (program) => {
    await tool(program, "[role=toolbar] button[aria-haspopup]:not(.letter)");
  }, leave: escape },
  { name: "write-place", keys: true, go: async (program) => {
    await tool(program, "[role=toolbar] [data-place]");
  }, leave: escape },
  { name: "write-figure", keys: true, go: insert("insert-live"), leave: escapeDialog },
  { name: "write-link", keys: true, go: async (program) => {
    await into(program);
    await program.shortcut("Ctrl+K");
    await program.until("the dialog", () => program.run("return !!document.querySelector('dialog[open]');"));
  }, leave: escapeDialog },
  { name: "place", keys: true, go: (program) => insert("place-metric-table")(program), leave: escapeDialog },
  { name: "place-priorities", keys: true, go: (program) => insert("place-promises")(program), leave: escapeDialog },
  { name: "place-case-study", keys: true, go: (program) => insert("place-case-study")(program), leave: escapeDialog },
  { name: "place-picture", keys: true, go: (program) => insert("place-picture")(program), leave: escapeDialog },
  { name: "write-preview", keys: true, wide: true, go: async (program) => {
    await program.shortcut("Alt+3");
    await pageDrawn(program);
  } },
  { name: "write-preview-tools", keys: true, wide: true, go: async (program) => {
    await press("document.querySelector('[role=toolbar] [data-more]')")(program);
    await program.drawn();
  }, leave: async (program) => {
    await escape(program);
    await program.shortcut("Alt+3");
  } },
  { name: "write-focus", keys: true, go: (program) => program.shortcut("F11"), leave: escape },
  { name: "preview", keys: true, go: async (program) => {
    await shows("Ctrl+P", "preview")(program);
    await pageDrawn(program);
  } },
  { name: "overview", keys: true, go: shows("Ctrl+Shift+O", "overview") },
  { name: "overview-details", keys: true, go: async (program) => {
    await press("document.querySelector('[aria-labelledby=overview-about] button')")(program);
    await program.until("the form", () => program.run("return !!document.getElementById('about-accent');"));
    await program.run("document.getElementById('about-accent').scrollIntoView({ block: 'center' });");
  } },
  { name: "overview-details-faults", keys: true, go: async (program) => {
    await program.run(`
      for (const [id, value] of [["about-accent", "#ffd700"], ["about-date-council", "31/9/2025"]]) {
        const it = document.getElementById(id);
        it.value = value;
        it.dispatchEvent(new Event("input", { bubbles: true }));
      }
      document.querySelector("[aria-labelledby=overview-about] [type=submit]").click();`);
    await program.until("the faults", () => program.run("return !!document.querySelector('[aria-labelledby=overview-about] [role=alert]');"));
  } },
  ...RECORD_STATES,
  { name: "export", keys: true, go: shows("Ctrl+E", "export") },
  { name: "export-translators", keys: true, go: async (program) => {
    await shows("Ctrl+E", "export")(program);
    await press("document.querySelector('#export-translation-all')")(program);
    await press("document.querySelector('#export-translation-word')")(program);
    await program.until("the file for translators", () => program.run("return !!document.querySelector('[aria-labelledby=export-translation] .path');"), 60_000);
    await program.run("document.querySelector('#export-translation').scrollIntoView();");
  } },
  { name: "export-behind", keys: true, go: async (program) => {
    await shows("Ctrl+F", "write")(program);
    await escape(program);
    await into(program);
    // A change that the Welsh has not seen yet, in letters that no font of ours has.
    await program.type("ꙮ ꙭ ");
    await saved(program);
    await shows("Ctrl+E", "export")(program);
    await program.until("the advice", () => program.run("return !!document.querySelector('.advice');"));
  } },
  { name: "export-faults", keys: true, go: async (program) => {
    await press("document.querySelector('#export-folder')")(program);
    await program.until("the folder", () => program.run("return document.querySelector('.folder').innerText.endsWith('out');"));
    await press("document.querySelector('.export [type=submit]')")(program);
    await program.until("the faults", () => program.run("return !!document.querySelector('.summary .more');"));
  } },
  // The letters that no font has, typed above, are found; and so is this.
  { name: "write-finding", keys: true, go: async (program) => {
    await shows("Ctrl+F", "write")(program);
    await escape(program);
    await into(program);
    await program.type(`${LONG_SENTENCE} `);
    await saved(program);
    await program.until("a mark", () => program.run("return !!document.querySelector('.editor-mark-look');"));
    await program.chord("F8");
    await program.until("the finding", () => program.run("return !!document.querySelector('.popover .finding');"));
  }, leave: escape },
  { name: "write-explain", keys: true, go: async (program) => {
    await into(program);
    // An acronym that nobody knows, and the caret in it.
    await program.chord("Control", "End");
    await program.type(" We met QRST");
    await saved(program);
    await program.until("its mark", () => program.run("return [...document.querySelectorAll('.editor-mark-unexplained')].some((it) => it.textContent === 'QRST');"));
    await program.chord("Left");
    await program.chord("Alt", "Enter");
    await program.until("the term", () => program.run("return !!document.querySelector('.popover .explain');"));
  }, leave: escape },
  { name: "scrutiny", keys: true, go: async (program) => {
    await shows("Ctrl+Shift+K", "scrutiny")(program);
    await program.until("the findings", () => program.run("return !!document.querySelector('[data-finding]');"));
  } },
  { name: "scrutiny-let-stand", keys: true, go: async (program) => {
    await press("document.querySelector('[data-finding] [data-act=stand]')")(program);
    await program.until("the question why", () => program.run("return !!document.querySelector('[data-finding] form');"));
    // Without a reason nothing is let stand.
    await press("document.querySelector('[data-finding] form [type=submit]')")(program);
    await program.until("that a reason is wanted", () => program.run("return !!document.querySelector('[data-finding] form [role=alert]');"));
  }, leave: escape },
  { name: "scrutiny-standing", keys: true, go: async (program) => {
    await press("document.querySelector('[data-finding] [data-act=stand]')")(program);
    await program.until("the question why", () => program.run("return document.activeElement?.matches('[data-finding] form input');"));
    await program.type("As the Act has it.");
    await program.chord("Enter");
    await program.until("what stands", () => program.run("return !!document.querySelector('.scrutiny details summary');"));
    await press("document.querySelector('.scrutiny details summary')")(program);
  } },
  { name: "scrutiny-requirements", keys: true, go: async (program) => {
    await press("document.querySelector('#scrutiny-tab-requirements')")(program);
    await program.until("the requirements", () => program.run("return !!document.querySelector('[data-requirement]');"));
  } },
  ...CHANGED_STATES,
  { name: "help-shortcuts", keys: true, go: shows("Ctrl+/", "help") },
  { name: "help-topics", keys: true, go: shows("F1", "help") },
  { name: "home-recent", keys: true, go: shows("Ctrl+W", "home") },
];

async function pageDrawn(program) {
  await program.until(
    "a drawn page",
    () => program.run("return [...document.querySelectorAll('img')].some((it) => it.src.startsWith('blob:') && it.complete && it.naturalWidth > 100);"),
    30_000,
  );
}
