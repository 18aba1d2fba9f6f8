import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import type { Lang } from "../lib/types";

const raw = (files: Record<string, unknown>): [string, string][] => Object.entries(files) as [string, string][];
const guides = raw(import.meta.glob("../../../docs/guide/*.md", { query: "?raw", import: "default", eager: true }));
const locales = raw(import.meta.glob("../../../locales/{en,cy}/*.ftl", { query: "?raw", import: "default", eager: true }));

/** Stands for whatever a variable says. */
const VARIABLE = "\u0000";

type Element = string | { type: string; variants?: { value: Pattern }[] };
type Pattern = string | Element[];

/** Each form that the words of a message can have. */
function forms(pattern: Pattern): string[] {
  if (typeof pattern === "string") return [pattern];
  return pattern.reduce<string[]>((found, element) => {
    const next = typeof element === "string" ? [element] : element.type === "select" ? element.variants!.flatMap(({ value }) => forms(value)) : [VARIABLE];
    return found.flatMap((before) => next.map((more) => before + more));
  }, [""]);
}

/** All words of the window in a language. */
function wordsOf(lang: Lang): string[] {
  return locales.filter(([path]) => path.includes(`/${lang}/`)).flatMap(([, text]) => new FluentResource(text).body.flatMap(({ value }) => (value === null ? [] : forms(value as Pattern))));
}

/** What a guide says is on the screen: what is bold, but for the words a paragraph begins with and the letters drawn on tools. */
function labels(guide: string): string[] {
  const BEGINS = /(^|\n\n)\*\*[^*]+?(\.\*\*|\*\*[,:])/g;
  const bold = guide.replace(BEGINS, "$1").replace(/\s+/g, " ").matchAll(/\*\*([^*]+)\*\*/g);
  return [...bold].flatMap(([, words]) => words!.split(" › ")).filter((label) => label.length > 2);
}

/** Whether a label is in the window: all of a message, or its words before a variable, or its first sentence. */
function stands(label: string, words: readonly string[]): boolean {
  const own = label.replace(/\.$/, "");
  return words.some((all) => {
    if (all === label || all === own || all.startsWith(`${own}. `)) return true;
    if (!all.includes(VARIABLE)) return false;
    const pattern = all.split(VARIABLE).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
    return (/\p{L}/u.test(all) && new RegExp(`^${pattern}$`, "u").test(label)) || (all.startsWith(own) && /^[\s:(]*\u0000/u.test(all.slice(own.length)));
  });
}

describe.each(["en", "cy"] as const)("the guide in %s", (lang) => {
  const guide = guides.find(([path]) => path.endsWith(`/${lang}.md`))![1];
  const words = wordsOf(lang);

  test("calls everything as the window does", () => {
    const all = labels(guide);
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((label) => !stands(label, words))).toEqual([]);
  });

  test("leads only to headings it has", () => {
    const slug = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading!));
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to!);
    expect(links.filter((to) => !headings.includes(to))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

test("a label that the window does not have is found", () => {
  const words = ["Export…", `Saved ${VARIABLE}`, `${VARIABLE} more`, "Match case"];
  const wrong = ["Export", "Not saved", "Match", "Whole words", "Case"];
  expect(wrong.filter((label) => stands(label, words))).toEqual([]);
  expect(["Export…", "Saved", "Saved 14:05", "Match case", "12 more"].filter((label) => !stands(label, words))).toEqual([]);
  expect(labels("**Lists.** The tool **Bulleted\nlist**, then **File › Export…**.\n\n**To end**, press **B**.")).toEqual(["Bulleted list", "File", "Export…"]);
});

test("the guides have the same sections and tables in both languages", () => {
  const shape = (lang: Lang) => [...guides.find(([path]) => path.endsWith(`/${lang}.md`))![1].matchAll(/^(#+ |\|---)/gm)].map(([, mark]) => mark!);
  expect(shape("cy")).toEqual(shape("en"));
});
