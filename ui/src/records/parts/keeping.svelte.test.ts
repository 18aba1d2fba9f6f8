import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { app } from "../../lib/app.svelte";
import type { AnyRecord, Collection, OwnTerm } from "../../lib/types";

const puts: AnyRecord[] = [];
/** What the next puts answer: the collection, or a failure. */
const disk = { broken: false, held: [] as (() => void)[], slow: false };
const term = (id: string, meaning: string): OwnTerm => ({ id, term: { en: id, cy: "" }, acronym: { en: "", cy: "" }, meaning: { en: meaning, cy: "" } });
const file = new Map<string, OwnTerm>();
const gathered = (): Collection => ({ records: { terms: [...file.values()] }, testimonies: [], placed: [], undo: { did: "terms", place: "" } }) as never;

vi.mock("../../lib/api", () => ({
  isSaid: () => false,
  collection: async () => gathered(),
  putRecord: async (record: AnyRecord) => {
    puts.push(record);
    if (disk.slow) await new Promise<void>((done) => disk.held.push(done));
    if (disk.broken) throw new Error("the disk is full");
    file.set((record.value as OwnTerm).id, record.value as OwnTerm);
    return gathered();
  },
}));

const { collection } = await import("../collection.svelte");
const { keeping } = await import("../../write/saver.svelte");
const { record } = await import("./keeping.svelte");

const meanings = (): string[] => puts.map((put) => (put.value as OwnTerm).meaning.en);
const found = (id: string): OwnTerm | undefined => collection.all?.records.terms.find((one) => one.id === id);
let over: () => void = () => {};
/** A form about the record `of.id`. */
function form(of: { id: string }): { value: OwnTerm } {
  const made: { value: OwnTerm }[] = [];
  over = $effect.root(() => void made.push(record("term", () => found(of.id))));
  flushSync();
  return made[0]!;
}

beforeEach(async () => {
  vi.useFakeTimers();
  puts.length = 0;
  Object.assign(disk, { broken: false, slow: false, held: [] });
  file.clear();
  for (const id of ["a", "b"]) file.set(id, term(id, ""));
  app.report = { path: "x", undo: null, redo: { did: "terms", place: "" } } as never;
  await collection.load();
});
afterEach(async () => {
  over();
  disk.broken = false;
  await keeping.flush();
  app.notice = null;
  vi.useRealTimers();
});

test("what is typed is put once it rests, and undo is that of the put", async () => {
  const made = form({ id: "a" });
  for (const meaning of ["o", "on", "one"]) {
    made.value.meaning.en = meaning;
    flushSync();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(meanings()).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  expect(meanings()).toEqual(["one"]);
  expect(app.report).toMatchObject({ undo: { did: "terms" }, redo: null });
});

test("typing that never rests is put all the same", async () => {
  const made = form({ id: "a" });
  for (let turn = 0; turn < 12; turn += 1) {
    made.value.meaning.en += "x";
    flushSync();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(puts.length).toBeGreaterThan(0);
});

test("before anything is left all is put at once", async () => {
  form({ id: "a" }).value.meaning.en = "one";
  flushSync();
  expect(await app.flush()).toBe(true);
  expect(meanings()).toEqual(["one"]);
});

test("a change made elsewhere shows, and is not put again", async () => {
  const made = form({ id: "a" });
  file.set("a", term("a", "from undo"));
  await collection.load();
  flushSync();
  expect(made.value.meaning.en).toBe("from undo");
  await vi.advanceTimersByTimeAsync(2000);
  expect(puts).toEqual([]);
});

test("what was typed while a put was on its way is not lost to its answer", async () => {
  const made = form({ id: "a" });
  disk.slow = true;
  made.value.meaning.en = "one";
  flushSync();
  await vi.advanceTimersByTimeAsync(400);
  made.value.meaning.en = "one more";
  flushSync();
  disk.slow = false;
  disk.held.forEach((done) => done());
  await vi.advanceTimersByTimeAsync(10);
  flushSync();
  expect(made.value.meaning.en).toBe("one more");
  await vi.advanceTimersByTimeAsync(1000);
  expect(file.get("a")?.meaning.en).toBe("one more");
});

test("a put that fails is said, stays said, and is made again", async () => {
  const made = form({ id: "a" });
  disk.broken = true;
  made.value.meaning.en = "one";
  flushSync();
  expect(await app.flush()).toBe(false);
  expect(app.notice?.kind).toBe("stop");
  expect(app.notice?.words).toContain("the disk is full");
  // The form can be left and opened again with what was typed.
  over();
  expect(form({ id: "a" }).value.meaning.en).toBe("one");
  let went = false;
  expect(await app.leave("report", () => void (went = true))).toBe(false);
  expect(went).toBe(false);
  disk.broken = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(file.get("a")?.meaning.en).toBe("one");
  expect(app.notice).toBeNull();
});

test("another record takes the form, and what was typed goes to the one it was typed for", async () => {
  const of = $state({ id: "a" });
  const made = form(of);
  made.value.meaning.en = "one";
  of.id = "b";
  flushSync();
  expect(made.value).toEqual(term("b", ""));
  await app.flush();
  expect(file.get("a")?.meaning.en).toBe("one");
  expect(file.get("b")?.meaning.en).toBe("");
});
