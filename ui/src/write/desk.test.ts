import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Page, Saved, SlotText, Written } from "../lib/types";

const disk = vi.hoisted(() => ({
  page: undefined as unknown,
  written: [] as string[],
  broken: false,
  opened: [] as string[],
  wait: 0,
  slow: 0,
}));
vi.mock("../lib/api", () => {
  const later = async <T>(make: () => T): Promise<T> => {
    const made = make();
    await new Promise((done) => setTimeout(done, disk.wait));
    return made;
  };
  return {
    isSaid: () => false,
    page: () => later(() => structuredClone(disk.page)),
    writeText: async (text: SlotText): Promise<Saved> => {
      if (disk.slow > 0) await new Promise((done) => setTimeout(done, disk.slow));
      if (disk.broken) throw new Error("full");
      disk.written.push(`${disk.opened.at(-1) ?? "first"}: ${JSON.stringify(text.passages)}`);
      return { at: 1, row: null, paired: [{ id: "b", source: "a", pairing: "behind", carried: false }], undo: null };
    },
    pickPlace: async () => "/copy.llunio",
    saveCopy: async () => {},
    openReport: async (path: string) => {
      disk.opened.push(path);
      disk.broken = false;
      return { path, contents: { rows: [], words: {}, aim: 0 } };
    },
    report: async () => ({ path: disk.opened.at(-1), contents: { rows: [], words: {}, aim: 0 } }),
  };
});
const { desk } = await import("./desk.svelte");
const { rescue, saving } = await import("./saver.svelte");
const { app } = await import("../lib/app.svelte");

const passage = (id: string, text: string, source: string | null = null): Written => ({
  id, source, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: text }] } },
});
const where = { section: "workforce", strand: null, lang: "en" as const };
const page = (text: string): Page =>
  ({
    id: "workforce", locked: [], layout: null,
    slots: [{ section: "workforce", strand: null, en: [{ written: passage("a", text), pairing: "original", evidence: [] }], cy: [{ written: passage("b", "un", "a"), pairing: "up-to-date", evidence: [] }] }],
  }) as unknown as Page;

beforeEach(() => {
  vi.useFakeTimers();
  disk.written.length = 0;
  disk.opened.length = 0;
  disk.broken = false;
  [disk.wait, disk.slow] = [0, 0];
  app.report = { path: "/first.llunio", contents: { rows: [], words: {}, aim: 0 } } as never;
  app.notice = null;
});
afterEach(async () => {
  disk.broken = false;
  void saving.flush();
  await vi.advanceTimersByTimeAsync(100_000);
  desk.clear();
  vi.useRealTimers();
});
const open = async (text: string): Promise<void> => {
  disk.page = page(text);
  const opening = desk.open("workforce");
  await vi.advanceTimersByTimeAsync(disk.wait + 1);
  await opening;
};

it("a save tells how passages stand to each other", async () => {
  await open("one");
  expect(desk.pairings.get("b")).toBe("up-to-date");
  desk.changed(where, [passage("a", "one more")]);
  await vi.advanceTimersByTimeAsync(401);
  expect(desk.pairings.get("b")).toBe("behind");
});

it("a text that is not written stands when its page is read again", async () => {
  await open("one");
  disk.broken = true;
  desk.changed(where, [passage("a", "mine")]);
  await vi.advanceTimersByTimeAsync(500);
  await open("theirs");
  expect(JSON.stringify(desk.text(where))).toContain("mine");
});

it("a text that changed while its page was read stands, though it is written by then", async () => {
  await open("one");
  disk.wait = 3000;
  const reading = desk.open("workforce");
  desk.changed(where, [passage("a", "newer")]);
  await vi.advanceTimersByTimeAsync(3001);
  await reading;
  expect(saving.pending(where)).toBe(false);
  expect(JSON.stringify(desk.text(where))).toContain("newer");
});

it("what cannot be written goes into a copy, and only there", async () => {
  await open("one");
  disk.broken = true;
  desk.changed(where, [passage("a", "saved elsewhere")]);
  await vi.advanceTimersByTimeAsync(500);
  expect(app.notice?.kind).toBe("stop");
  expect(app.notice?.actions).toHaveLength(3);
  const rescued = rescue();
  await vi.advanceTimersByTimeAsync(100);
  await rescued;
  expect(disk.written).toHaveLength(1);
  expect(disk.written[0]).toMatch(/^\/copy.llunio: .*saved elsewhere/);
  expect(app.report?.path).toBe("/copy.llunio");
  expect(app.notice?.kind).toBe("tell");
});

it("the notice goes when all is on the disk", async () => {
  await open("one");
  disk.broken = true;
  desk.changed(where, [passage("a", "x")]);
  await vi.advanceTimersByTimeAsync(500);
  expect(saving.failure).not.toBeNull();
  disk.broken = false;
  await vi.advanceTimersByTimeAsync(2000);
  expect(app.notice).toBeNull();
  expect(saving.busy).toBe(false);
});

it("nothing is left before the last words are on the disk", async () => {
  await open("one");
  const gone = vi.fn();
  disk.broken = true;
  desk.changed(where, [passage("a", "last words")]);
  const leaving = app.leave("window", gone);
  await vi.advanceTimersByTimeAsync(100);
  expect(await leaving).toBe(false);
  expect(gone).not.toHaveBeenCalled();
  expect(app.notice?.words).toContain("so the window stays open");
  expect(app.notice?.actions.map((action) => action.danger ?? false)).toEqual([false, false, false, true]);
  // Trying again in vain does not make it an ordinary notice.
  await vi.advanceTimersByTimeAsync(5000);
  expect(app.notice?.words).toContain("so the window stays open");
  disk.broken = false;
  app.notice?.actions[0]?.act();
  await vi.advanceTimersByTimeAsync(100);
  expect(gone).toHaveBeenCalledOnce();
  expect(disk.written.at(-1)).toContain("last words");
  expect(app.notice).toBeNull();
});

it("another report is not opened over words that are not on the disk", async () => {
  await open("one");
  const gone = vi.fn();
  disk.broken = true;
  desk.changed(where, [passage("a", "x")]);
  const leaving = app.leave("report", gone);
  await vi.advanceTimersByTimeAsync(100);
  expect(await leaving).toBe(false);
  expect(gone).not.toHaveBeenCalled();
  expect(app.notice?.words).toContain("so this report stays open");
  expect(app.notice?.actions).toHaveLength(3);
  // Put away, it was not meant: what fails from now on is said as always.
  app.notice?.dismissed?.();
  app.notice = null;
  await vi.advanceTimersByTimeAsync(3000);
  expect(app.notice).not.toBeNull();
  expect(app.notice!.words).not.toContain("stays open");
});

it("a disk that does not answer does not close the window in silence", async () => {
  await open("one");
  const gone = vi.fn();
  disk.slow = 20_000;
  desk.changed(where, [passage("a", "slow")]);
  const leaving = app.leave("window", gone);
  await vi.advanceTimersByTimeAsync(4100);
  expect(await leaving).toBe(false);
  expect(app.notice?.actions).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(17_000);
  expect(app.notice).toBeNull();
  expect(gone).not.toHaveBeenCalled();
});
