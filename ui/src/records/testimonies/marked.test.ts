import { expect, test } from "vitest";
import { marked } from "./marked";

test("stretches make up the text, and what tells more comes first", () => {
  const text = "🏠 Dylan Hughes, 8 oed, o Lanfair";
  const told = {
    text,
    findings: [{ reason: "name" as const, from: 3, to: 15, words: "Dylan Hughes", severity: "high" as const }, { reason: "child-age" as const, from: 17, to: 22, words: "8 oed", severity: "high" as const }],
    combination: { ask: false, hints: [{ kind: "age" as const, from: 17, to: 22, words: "8 oed" }, { kind: "place" as const, from: 26, to: 33, words: "Lanfair" }] },
  };
  const made = marked(told);
  expect(made.map((stretch) => stretch.text).join("")).toBe(text);
  expect(made.filter((stretch) => stretch.kind !== "plain")).toEqual([
    { text: "Dylan Hughes", kind: "direct" }, { text: "8 oed", kind: "direct" }, { text: "Lanfair", kind: "indirect" },
  ]);
  expect(marked({ text: "", findings: [], combination: { ask: false, hints: [] } })).toEqual([]);
});
