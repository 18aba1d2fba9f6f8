import { afterEach, expect, test } from "vitest";
import { cite, cites } from "./cite";
import { setUiLang } from "./i18n.svelte";

afterEach(() => setUiLang("en"));

test("a source is said in the language of the program, with all that says where in it", () => {
  expect(cite("001 §3 People paragraph 1")).toBe("Additional Guidance §3 People paragraph 1");
  setUiLang("cy");
  expect(cite("001 §3 People paragraph 1")).toBe("Canllawiau Ychwanegol §3 Pobl paragraff 1");
  expect(cite("001 §3 Partnership and Integration bullet 4.1")).toBe("Canllawiau Ychwanegol §3 Partneriaeth ac integreiddio pwynt bwled 4.1");
  expect(cites(["001 Annex B", "001 Introduction paragraph 4"])).toBe("Canllawiau Ychwanegol Atodiad B; Canllawiau Ychwanegol Cyflwyniad paragraff 4");
  expect([cite("003 measure 20a"), cite("003 Standard 1(a)"), cite("000 A3")]).toEqual(["Cod mesurau (2016) mesur 20a", "Cod mesurau (2016) Safon 1(a)", "Canllawiau A3"]);
});

test("what is no source of the pack stays as it is", () => {
  setUiLang("cy");
  for (const own of ["SSWWA 2014 s.144A(4)", "005 Annex B", ""]) expect(cite(own)).toBe(own);
  expect(cite("001")).toBe("Canllawiau Ychwanegol");
});

// What the pack cites, in Welsh: no English word is left.
const packs: Record<string, string> = import.meta.glob("../../../assets/packs/*/*.toml", { query: "?raw", import: "default", eager: true });

test("nothing that the packs cite is left in English", () => {
  setUiLang("cy");
  const sources = new Set(Object.values(packs).flatMap((text) => [...text.matchAll(/"(00[0-4] [^"]+)"/g)].map((found) => found[1] ?? "")));
  expect(sources.size).toBeGreaterThan(100);
  const english = [...sources].map(cite).filter((words) => /\b(the|and|of|People|Prevention|Leadership|Workforce|resources|reviews|Annex|Introduction|paragraph|bullet|table|note|measure|Standard|Part)\b/.test(words));
  expect(english).toEqual([]);
});
