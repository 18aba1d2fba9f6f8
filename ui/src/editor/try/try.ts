import { SectionEditor, type Options } from "../index";

// The page on which the editor is tried by hand and by `walk.mjs`; it is no part of the program.
const log: unknown[][] = [];
const words = (key: string, values?: Record<string, string | number>): string => key + (values ? ` ${JSON.stringify(values)}` : "");
const options = (lang: "en" | "cy"): Options => ({
  element: document.getElementById(lang)!,
  lang,
  passages: [],
  label: lang === "en" ? "Text in English" : "Testun Cymraeg",
  placeholder: "Write here",
  words,
  onChange: (written) => log.push([lang, "change", structuredClone(written)]),
  onLeave: (direction) => log.push([lang, "leave", direction]),
  onNotice: (text) => log.push([lang, "notice", text]),
  onUndo: () => log.push([lang, "undo"]),
  onRedo: () => log.push([lang, "redo"]),
  onOpenLink: (address) => log.push([lang, "open", address]),
  onSpell: (at) => log.push([lang, "spell", at]),
  onBadge: (id) => log.push([lang, "badge", id]),
  onAnswers: (id) => log.push([lang, "answers", id]),
  onLayout: () => log.push([lang, "layout"]),
  onAskLink: async (current) => ({ address: "https://llyw.cymru", text: current?.text || "Llywodraeth Cymru" }),
});
Object.assign(window, { en: new SectionEditor(options("en")), cy: new SectionEditor(options("cy")), log });
