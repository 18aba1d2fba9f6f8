// The program's words, from the files it has them from. A test names a button
// by the key of its words, and finds it by what a person reads.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Packages are those of the face; this folder has none of its own. */
export const load = createRequire(join(ROOT, "ui/package.json"));

const { FluentBundle, FluentResource } = load("@fluent/bundle");

const bundles = {};
for (const lang of ["en", "cy"]) {
  const bundle = new FluentBundle(`${lang}-GB`, { useIsolating: false });
  const folder = join(ROOT, "locales", lang);
  for (const name of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(join(folder, name), "utf8")));
  bundles[lang] = bundle;
}

/** The words of a message in a language; a message that is missing is a fault of the test. */
export function words(lang, key, values = {}) {
  const pattern = bundles[lang].getMessage(key)?.value;
  if (!pattern) throw new Error(`there are no words for ${key} in locales/${lang}`);
  const errors = [];
  const text = bundles[lang].formatPattern(pattern, values, errors);
  if (errors.length > 0) throw errors[0];
  return text.replace(/\s+/g, " ").trim();
}
