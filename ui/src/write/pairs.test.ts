import { describe, expect, it } from "vitest";
import type { Written } from "../lib/types";
import { level, missing, pairs, type Box } from "./pairs";

const passage = (id: string, source: string | null = null): Written => ({
  id, source, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: id }] } },
});

describe("missing", () => {
  it("names what nobody has rendered, after the rendering of what is before it", () => {
    const english = [passage("a"), passage("b"), passage("c")];
    expect(missing([passage("x", "a"), passage("z", "c")], english)).toEqual([{ after: "x", source: "b" }]);
    expect(missing([], english).map((it) => it.after)).toEqual([null, null, null]);
  });
  it("asks for no rendering of a rendering", () => {
    expect(missing([passage("a")], [passage("x", "a")])).toEqual([]);
    expect(missing([passage("a")], [passage("x", "gone")])).toEqual([]);
  });
});

describe("level", () => {
  const stack = (heights: [string, number][], set = new Map<string, number>()): { boxes: Box[]; set: Map<string, number> } => {
    let top = 0;
    const boxes = heights.map(([id, height]) => {
      const box = { id, top, height };
      top += Math.max(height, set.get(id) ?? 0) + 10;
      return box;
    });
    return { boxes, set };
  };
  const tops = (column: { boxes: Box[] }) => new Map(column.boxes.map((box) => [box.id, box.top]));

  it("brings every pair level, and says the same when it is asked again", () => {
    const left: [string, number][] = [["a", 50], ["b", 20], ["c", 90], ["d", 20]];
    const right: [string, number][] = [["x", 20], ["y", 70], ["z", 30], ["w", 20]];
    const both = pairs(left.map(([id]) => passage(id)), [passage("x", "a"), passage("y", "b"), passage("z", "c"), passage("w", "d")]);
    const first = level(stack(left), stack(right), both);
    const [one, other] = [stack(left, first.left), stack(right, first.right)];
    for (const [mine, yours] of both) expect(tops(one).get(mine)).toBe(tops(other).get(yours));
    expect(level(one, other, both)).toEqual(first);
  });

  it("takes passages that stand alone into account", () => {
    const left: [string, number][] = [["a", 50], ["n", 40], ["b", 20]];
    const right: [string, number][] = [["x", 20], ["y", 70]];
    const both: [string, string][] = [["a", "x"], ["b", "y"]];
    const found = level(stack(left), stack(right), both);
    expect(tops(stack(left, found.left)).get("b")).toBe(tops(stack(right, found.right)).get("y"));
  });

  it("leaves crossing pairs alone", () => {
    const found = level(stack([["a", 50], ["b", 50]]), stack([["y", 20], ["x", 20]]), [["a", "x"], ["b", "y"]]);
    expect([found.left.size, found.right.size]).toEqual([0, 0]);
  });
});
