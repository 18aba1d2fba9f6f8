/** Every message that the sources name is there, in both languages. */

import { afterAll, expect, test } from "vitest";
import { hasWords, setUiLang } from "./i18n.svelte";

const sources: Record<string, string> = import.meta.glob(["../**/*.{ts,svelte}", "!../**/*.test.ts", "!../**/test/**"], { query: "?raw", import: "default", eager: true });
afterAll(() => setUiLang("en"));

test.each(["en", "cy"] as const)("no message is missing: %s", (lang) => {
  setUiLang(lang);
  const missing: string[] = [];
  let count = 0;
  for (const [path, text] of Object.entries(sources)) {
    for (const found of text.matchAll(/(?:\bt(?:In)?\((?:\w+, )?|wordsKey: )"([a-z]+-[a-z0-9-]+)"/g)) {
      count++;
      const key = found[1] ?? "";
      if (!hasWords(key)) missing.push(`${path}: ${key}`);
    }
  }
  expect(count).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});
