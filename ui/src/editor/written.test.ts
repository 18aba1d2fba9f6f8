import { describe, expect, it } from "vitest";
import type { Written } from "../lib/blocks";
import { layout, placeAt, positionOf } from "./places";
import { plainOfPassage } from "./plain";
import { everything } from "./test/fixture";
import { randomPassages } from "./test/random";
import { fromWritten, toWritten } from "./written";

describe("passages and documents", () => {
  it("come back the same, whatever they hold", () => {
    const list = everything();
    const doc = fromWritten(list);
    doc.check();
    expect(toWritten(doc)).toEqual(list);
  });

  it("come back the same from 500 random documents, with the same plain text", () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const list = randomPassages(seed);
      const doc = fromWritten(list);
      doc.check();
      expect(toWritten(doc)).toEqual(list);
      const texts: string[] = [];
      doc.forEach((node, pos) => void (node.type.name !== "placed" && texts.push(layout(node, pos).text)));
      expect(texts.filter((text) => text !== "")).toEqual(list.map(plainOfPassage).filter((text) => text !== ""));
    }
  }, 300_000);

  it("have places that lead there and back", () => {
    const list = everything();
    const doc = fromWritten(list);
    // A value that follows a record is one thing: every place within it is before it.
    const value = "412 people, up 6% on last year";
    for (const passage of list) {
      const plain = plainOfPassage(passage);
      for (let offset = 0; offset <= plain.length; offset += 1) {
        const pos = positionOf(doc, { passage: passage.id, offset })!;
        const begun = plain.lastIndexOf(value, offset - 1);
        const within = offset > 0 && begun >= 0 && offset < begun + value.length;
        expect(placeAt(doc, pos)).toEqual({ passage: passage.id, offset: within ? begun : offset });
      }
    }
  });

  it("leave out empty paragraphs and nothing else", () => {
    const empty: Written = { id: "00000000000000aa", source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [] } } };
    expect(toWritten(fromWritten([empty, ...everything()])).length).toBe(everything().length);
    expect(fromWritten([]).childCount).toBe(1);
  });
});
