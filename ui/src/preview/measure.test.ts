import { expect, test } from "vitest";
import type { Row } from "../lib/types";
import { measure, startOf } from "./measure";

const row = (id: string, level: number) => ({ id, level }) as Row;
const rows = [row("summary", 1), row("context", 1), row("leadership", 2), row("workforce", 2), row("performance", 1), row("people", 2)];
const pages = {
  lang: "en" as const, count: 12,
  starts: [["summary", 2, 0.1], ["leadership", 4, 0.1], ["workforce", 4, 0.6], ["people.i", 6, 0.1], ["people.ii", 8, 0.3]]
    .map(([section, page, down]) => ({ section: section as string, page: page as number, down: down as number })),
};

test("a section’s pages go to the beginning of the next, a chapter’s over all in it", () => {
  const found = measure(rows, pages);
  expect(found.get("summary")).toEqual({ first: 2, count: 2 });
  expect(found.get("leadership")).toEqual({ first: 4, count: 0.5 });
  expect(found.get("context")).toEqual({ first: 4, count: 2 });
  expect(found.get("people")).toEqual({ first: 6, count: 7 });
});

test("a part begins where its first question begins", () => {
  expect(startOf("people", pages)).toBe(6);
  expect(startOf("glossary", pages)).toBeNull();
});
