import { expect, it } from "vitest";

const sources = import.meta.glob<string>(["./**/*.ts", "!./**/*.test.ts", "!./try/**"], { query: "?raw", import: "default", eager: true });
const messages = import.meta.glob<string>("../../../locales/*/editor.ftl", { query: "?raw", import: "default", eager: true });

it("every key that is used has words in both languages, and none is unused", () => {
  const used = new Set(Object.values(sources).flatMap((source) => [...source.matchAll(/words\("(editor-[a-z-]+)"/gu)].map((match) => match[1]!)));
  const files = Object.values(messages);
  expect(files.length).toBe(2);
  for (const file of files) expect([...file.matchAll(/^(editor-[a-z-]+) =/gmu)].map((match) => match[1]!).sort()).toEqual([...used].sort());
});
