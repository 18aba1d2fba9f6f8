// A case study with its consent, entered without ever touching the mouse: from
// its first word to a wording that is agreed, and who could be recognised.

import { dump } from "./files.mjs";
import { act, enter, keepsFocus, pick, reach } from "./keys.mjs";
import { addRecord, field, inBoth, inFile, shelf } from "./shelves.mjs";
import { check, same } from "./steps.mjs";

const STORY = {
  title: { en: "Back on her feet", cy: "Yn ôl ar ei thraed" },
  body: { en: "Mair Puw is 83 and lives in Bryn Glas. She walks to the shop again.", cy: "Mae Mair Puw yn 83 oed ac yn byw ym Mryn Glas. Mae’n cerdded i’r siop eto." },
};
const story = (all) => all.find((it) => it.text.title.en === STORY.title.en);

async function caseStudy(about) {
  const { program, words } = about;
  await shelf(about, "testimonies");
  await addRecord(about, "testimonies-add");
  same((await program.focused()).name, field(about, "testimonies-title", "en"), "where the caret is in a new case study");
  await act(program, words("testimonies-frame"));
  await program.until("the headings, with the caret below the first", () => program.run("const it = document.activeElement; return it.value?.startsWith('# ') && it.selectionStart > 2;"));
  await inBoth(about, "testimonies-title", STORY.title);
  await inBoth(about, "testimonies-body", STORY.body);
  await inFile(about, "testimonies", (all) => JSON.stringify(story(all)?.text) === JSON.stringify(STORY));
  const uses = ["full-report", "public-summary", "website"];
  for (const [index, use] of uses.entries()) {
    const name = words(`testimonies-use-${use}`);
    await reach(program, "checkbox", name);
    await program.chord(" ");
    await inFile(about, "testimonies", (all) => story(all).consent.uses.length === index + 1);
    same((await program.focused()).name, name, "what has the focus after a use was ticked");
    check(await program.has("checkbox", name), `“${name}” is out of sight after it was ticked`);
  }
  await inFile(about, "testimonies", (all) => JSON.stringify(story(all).consent.uses) === JSON.stringify(uses));
}

async function consentForm(about) {
  const { program, words } = about;
  const w = (key) => words(`testimonies-${key}`);
  const list = async (key, wanted) => {
    await reach(program, "combobox", w(key));
    await pick(program, w(wanted));
  };
  await act(program, w("step-who"));
  await list("subject", "subject-adult");
  await enter(program, w("reference"), "CS/2025/99");
  await list("giver", "giver-themselves");
  await list("identifying", "identifying-not-at-all");
  await act(program, w("step-able"));
  await enter(program, w("considered"), "1/6/2025");
  await enter(program, w("considered-by"), "social worker");
  await act(program, w("step-talk"));
  for (const key of ["talk-welsh", "talk-face-to-face", "free"]) {
    await reach(program, "checkbox", w(key));
    await program.chord(" ");
  }
  await list("quoting", "quoting-retold");
  await act(program, w("step-dates"));
  await enter(program, w("given"), "2/6/2025");
  await enter(program, w("taken-by"), "social worker");
  await enter(program, w("form-kept"), "Records/99");
  await enter(program, w("expires"), "2/6/2031");
  await inFile(about, "testimonies", (all) => {
    const { form, expires, form_kept } = story(all).consent;
    const said = [form.subject, form.reference, form.giver, form.identifying, form.capacity.considered, form.capacity.by, form.talk.join(), form.free, form.quoting, form.given, form.taken_by, form_kept, expires];
    const wanted = ["adult", "CS/2025/99", "themselves", "not-at-all", "2025-06-01", "social worker", "welsh,face-to-face", true, "retold", "2025-06-02", "social worker", "Records/99", "2031-06-02"];
    return JSON.stringify(said) === JSON.stringify(wanted);
  });
}

async function agree(about) {
  const { program, words } = about;
  for (const [lang, key] of [["en", "common-english"], ["cy", "common-welsh"]]) {
    await act(program, words("testimonies-agree", { lang: words(key) }), { key: ["Shift", "Tab"] });
    await program.find("heading", `${words(key)}: ${words("testimonies-standing-agreed")}`);
    await keepsFocus(program, "after the wording was agreed");
    await inFile(about, "testimonies", (all) => story(all).consent.agreed[lang] && story(all).consent.form.wordings[lang].body.trim() === STORY.body[lang]);
  }
}

async function recognise(about) {
  const { program, words } = about;
  await program.find("listitem", new RegExp(`: ${words("testimonies-found-name")}$`));
  const questions = ["neighbour", "search", "linked", "learn", "harm"];
  for (const [index, question] of questions.entries()) {
    const yes = index === 0;
    await reach(program, "radio", words("testimonies-yes"));
    same(await program.run("return hands.name(document.activeElement.closest('fieldset'));"), words(`testimonies-risk-${question}`), "the question");
    await program.chord(" ");
    if (!yes) await program.chord("Down");
    await enter(program, words(yes ? "testimonies-risk-note-yes" : "testimonies-risk-note"), `Reason ${index}`);
  }
  await enter(program, words("testimonies-reviewer"), "team manager");
  await inFile(about, "testimonies", (all) => {
    const { answers, reviewer } = story(all).consent.form.risk;
    return reviewer === "team manager" && questions.every((question, index) => answers[question]?.yes === (index === 0) && answers[question].note === `Reason ${index}`);
  });
}

/** The last in the list goes up by one place, and the report has them so. */
async function order(about) {
  const { program, words, file } = about;
  await shelf(about, "testimonies");
  await reach(program, "option");
  await program.chord("End");
  const before = dump(file).testimonies.map((it) => it.id);
  const wanted = [...before.slice(0, -2), before.at(-1), before.at(-2)];
  await program.chord("Alt", "Up");
  await inFile(about, "testimonies", (all) => JSON.stringify(all.map((it) => it.id)) === JSON.stringify(wanted));
  same((await program.focused()).role, "option", "what has the focus after a story was moved");
  await act(program, words("records-down"));
  await inFile(about, "testimonies", (all) => JSON.stringify(all.map((it) => it.id)) === JSON.stringify(before));
}

/** The steps, in their order. */
export const STORY_PARTS = {
  "a case study is written, and its uses are ticked one by one": caseStudy,
  "its consent form is filled in": consentForm,
  "its wording is agreed": agree,
  "could a neighbour recognise them?": recognise,
  "stories in another order": order,
};
