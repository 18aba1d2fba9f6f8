import { expect, test } from "vitest";
import { setUiLang } from "../../lib/i18n.svelte";
import { blank, isBare, missingWords, OUTCOMES, outcomeWords } from "./outcomes";

test("every outcome and every gap has its own words in both languages", () => {
  for (const lang of ["en", "cy"] as const) {
    setUiLang(lang);
    expect(new Set(OUTCOMES.map(outcomeWords)).size).toBe(5);
    const gaps = (["objective", "actions", "owner", "due", "judged", "answer", "done", "difference", "why-not", "next-step", "translation"] as const).map(missingWords);
    expect(new Set(gaps).size).toBe(11);
  }
  setUiLang("en");
});

test("an answer in which something is written cannot be taken back", () => {
  const bare = { outcome: "partly" as const, done: blank(), difference: blank(), why_not: blank(), next_step: blank() };
  expect(isBare(null)).toBe(true);
  expect(isBare(bare)).toBe(true);
  expect(isBare({ ...bare, next_step: { en: "", cy: "Dechrau" } })).toBe(false);
});
