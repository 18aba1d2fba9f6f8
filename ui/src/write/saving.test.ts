import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Saved, SlotText, Written } from "../lib/types";
import { keyOf, LATEST, PAUSE, Saving, WAITS, type Where } from "./saving.svelte";

const here: Where = { section: "workforce", strand: null, lang: "en" };
const there: Where = { section: "workforce", strand: null, lang: "cy" };

function words(text: string): Written[] {
  return [{ id: "0000000000000001", source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: text }] } } }];
}

const said = (text: SlotText): string => {
  const content = text.passages[0]?.content;
  return content?.kind === "block" && content.block.kind === "paragraph" && content.block.value[0]?.kind === "text"
    ? content.block.value[0].value
    : "";
};

/** A disk that takes some time, and fails when told to. */
function disk(takes = 0) {
  const written: string[] = [];
  const events: string[] = [];
  const state = { broken: false, takes, open: new Map<string, number>(), overlap: false };
  const write = async (text: SlotText): Promise<Saved> => {
    const key = keyOf(text);
    const open = (state.open.get(key) ?? 0) + 1;
    state.open.set(key, open);
    if (open > 1) state.overlap = true;
    await new Promise((done) => setTimeout(done, state.takes));
    state.open.set(key, open - 1);
    if (state.broken) throw { code: "disk-full", values: [], detail: "" };
    written.push(said(text));
    return { at: Date.now(), row: null, paired: [], undo: null };
  };
  const saving = new Saving({
    write,
    saved: () => events.push("saved"),
    failed: () => events.push("failed"),
    mended: () => events.push("mended"),
  });
  return { saving, written, events, state };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("saving", () => {
  it("writes after a pause", async () => {
    const { saving, written } = disk();
    saving.change(here, words("a"));
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(written).toEqual([]);
    expect(saving.busy).toBe(true);
    await vi.advanceTimersByTimeAsync(2);
    expect(written).toEqual(["a"]);
    expect(saving.busy).toBe(false);
  });

  it("writes at the latest 450 ms after the first change while typing goes on", async () => {
    const { saving, written } = disk();
    for (let letter = 0; letter < 30; letter += 1) {
      saving.change(here, words(String(letter)));
      await vi.advanceTimersByTimeAsync(100);
      if (letter * 100 >= LATEST) expect(Number(written.at(-1)) + 9).toBeGreaterThanOrEqual(letter);
    }
    expect(written.length).toBeGreaterThanOrEqual(3);
    await vi.advanceTimersByTimeAsync(PAUSE + 1);
    expect(written.at(-1)).toBe("29");
  });

  it("never lets writes of a slot overlap or overtake each other", async () => {
    const { saving, written, state } = disk(1500);
    for (let letter = 0; letter < 50; letter += 1) {
      saving.change(here, words(String(letter)));
      if (letter % 7 === 0) void saving.flush();
      await vi.advanceTimersByTimeAsync(120);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.overlap).toBe(false);
    expect(written.map(Number)).toEqual([...written.map(Number)].sort((a, b) => a - b));
    expect(written.at(-1)).toBe("49");
  });

  it("writes at once when it is told to, also what came while it was writing", async () => {
    const { saving, written } = disk(50);
    saving.change(here, words("a"));
    const flushed = saving.flush();
    await vi.advanceTimersByTimeAsync(20);
    saving.change(here, words("ab"));
    const again = saving.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect([await flushed, await again]).toEqual([true, true]);
    expect(written).toEqual(["a", "ab"]);
  });

  it("keeps what failed, tries again, and says when it is mended", async () => {
    const { saving, written, events, state } = disk();
    state.broken = true;
    saving.change(here, words("a"));
    await vi.advanceTimersByTimeAsync(PAUSE + 1);
    expect(events).toEqual(["failed"]);
    expect(saving.failure).not.toBeNull();
    expect(saving.busy).toBe(true);
    expect(saving.texts().map(said)).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(WAITS[0]! + 1);
    expect(events).toEqual(["failed", "failed"]);
    state.broken = false;
    await vi.advanceTimersByTimeAsync(WAITS[1]! + 1);
    expect(written).toEqual(["a"]);
    expect(events).toEqual(["failed", "failed", "saved", "mended"]);
    expect(saving.failure).toBeNull();
    expect(saving.busy).toBe(false);
  });

  it("tries again at once with the next change, and writes the newer text alone", async () => {
    const { saving, written, state } = disk();
    state.broken = true;
    saving.change(here, words("a"));
    expect(await Promise.race([saving.flush(), vi.advanceTimersByTimeAsync(10).then(() => "late")])).toBe(false);
    state.broken = false;
    saving.change(here, words("ab"));
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual(["ab"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written).toEqual(["ab"]);
  });

  it("keeps the newer text when an older write fails late", async () => {
    const { saving, written, state } = disk(300);
    state.broken = true;
    saving.change(here, words("a"));
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    saving.change(here, words("ab"));
    await vi.advanceTimersByTimeAsync(300);
    state.broken = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual(["ab"]);
  });

  it("tells of a flush that failed, and of each slot apart", async () => {
    const { saving, written, state } = disk();
    state.broken = true;
    saving.change(here, words("a"));
    saving.change(there, words("b"));
    const flushed = saving.flush();
    await vi.advanceTimersByTimeAsync(1);
    expect(await flushed).toBe(false);
    expect(saving.pending(here) && saving.pending(there)).toBe(true);
    expect(saving.pending({ ...here, section: "leadership" })).toBe(false);
    state.broken = false;
    const again = saving.flush();
    await vi.advanceTimersByTimeAsync(1);
    expect(await again).toBe(true);
    expect(written.sort()).toEqual(["a", "b"]);
  });

  it("writes nothing while it is held, and everything when it is released", async () => {
    const { saving, written } = disk(100);
    saving.change(here, words("a"));
    await vi.advanceTimersByTimeAsync(PAUSE + 10);
    const held = saving.hold();
    saving.change(here, words("ab"));
    await vi.advanceTimersByTimeAsync(5000);
    await held;
    expect(written).toEqual(["a"]);
    expect(saving.texts().map(said)).toEqual(["ab"]);
    const released = saving.release();
    await vi.advanceTimersByTimeAsync(200);
    expect(await released).toBe(true);
    expect(written).toEqual(["a", "ab"]);
  });

  it("loses no last change, whatever the disk does", async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      let random = seed * 7919;
      const next = (below: number): number => (random = (random * 48271) % 2147483647) % below;
      const { saving, written, state } = disk();
      let last = "";
      for (let step = 0; step < 60; step += 1) {
        state.broken = next(4) === 0;
        state.takes = next(600);
        saving.change(here, words((last = String(step))));
        if (next(5) === 0) void saving.flush();
        await vi.advanceTimersByTimeAsync(next(500));
      }
      state.broken = false;
      await vi.advanceTimersByTimeAsync(100_000);
      expect(written.at(-1)).toBe(last);
      expect(state.overlap).toBe(false);
      expect(saving.busy).toBe(false);
    }
  });
});
