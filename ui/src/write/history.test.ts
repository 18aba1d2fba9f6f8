import { describe, expect, it, vi } from "vitest";
import type { Written } from "../lib/types";

vi.mock("../lib/api", () => ({}));
const { changeIn, rowOf } = await import("./history");

const passage = (id: string, text: string): Written => ({
  id, source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: text }] } },
});

describe("where a change is", () => {
  it("is after what has come", () => {
    expect(changeIn([passage("a", "One three")], [passage("a", "One two three")])).toEqual({ passage: "a", offset: 7 });
  });
  it("is where something went", () => {
    expect(changeIn([passage("a", "One two three")], [passage("a", "One three")])).toEqual({ passage: "a", offset: 3 });
  });
  it("is at the end of a new passage, and beside one that went", () => {
    expect(changeIn([passage("a", "One")], [passage("a", "One"), passage("b", "Two")])).toEqual({ passage: "b", offset: 3 });
    expect(changeIn([passage("a", "One"), passage("b", "Two")], [passage("a", "One")])).toEqual({ passage: "a", offset: 3 });
  });
  it("is nowhere when nothing changed", () => {
    expect(changeIn([passage("a", "One")], [passage("a", "One")])).toBeNull();
    expect(changeIn(undefined, [passage("a", "One")])).toBeNull();
  });
});

it("a question belongs to its part", () => {
  expect(rowOf([{ id: "people" } as never], "people.iii")?.id).toBe("people");
  expect(rowOf([{ id: "people" } as never], "")).toBeUndefined();
});
