import { expect, test } from "vitest";
import { branches, ring, type Branch } from "./outline";

const shown = (all: Branch[], level = 0): string => all.map((one) => `${level} ${one.words}\n${shown(one.within, level + 1)}`).join("");

test("two spaces or a tab are a level, and none is left out", () => {
  expect(shown(branches("Director\n  Head of Adults\n\tHead of Children\n    - Fostering\n\nOther\n"))).toBe(
    "0 Director\n1 Head of Adults\n1 Head of Children\n2 Fostering\n0 Other\n",
  );
  expect(shown(branches("    A\n        B\n C\n"))).toBe("0 A\n1 B\n0 C\n");
  expect(branches(" \n\t\n - \n")).toEqual([]);
  const deep = Array.from({ length: 20 }, (_, level) => `${"  ".repeat(level)}x`).join("\n");
  expect(shown(branches(deep))).not.toContain("6 x");
});

test("a single line with all others below it stands in the middle of a ring", () => {
  expect(ring(branches("Better lives\n  Plan\n  Act\n"))).toEqual({ centre: "Better lives", stages: branches("Plan\nAct\n") });
  expect(ring(branches("Plan\nAct\n")).centre).toBeNull();
  expect(ring(branches("Plan\n")).centre).toBeNull();
});
