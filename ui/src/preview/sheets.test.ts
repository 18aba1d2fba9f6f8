import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../lib/api";
import { Sheets } from "./sheets.svelte";

vi.mock("../lib/api", () => ({ layOut: vi.fn(), previewPage: vi.fn(), isSaid: () => false }));
const made: string[] = [];
const revoked: string[] = [];

beforeEach(() => {
  made.length = revoked.length = 0;
  URL.createObjectURL = () => { made.push(`blob:${made.length + 1}`); return made.at(-1) ?? ""; };
  URL.revokeObjectURL = (address) => void revoked.push(address);
  vi.mocked(api.layOut).mockImplementation(async (lang) => ({ lang, count: 3, starts: [] }));
  vi.mocked(api.previewPage).mockImplementation(async () => new ArrayBuffer(4));
});

test("only pages near are drawn, and an old picture stays until the new one is there", async () => {
  const sheets = new Sheets();
  await sheets.pass(2, true);
  expect(made).toEqual([]);
  await sheets.refresh("en", "full");
  expect(sheets.pictures.get(2)).toBe("blob:1");
  expect(sheets.pictures.has(1)).toBe(false);
  const second = sheets.refresh("en", "full");
  expect(sheets.pictures.get(2)).toBe("blob:1");
  await second;
  expect(sheets.pictures.get(2)).toBe("blob:2");
  expect(revoked).toEqual(["blob:1"]);
  await sheets.pass(2, false);
  expect(revoked).toEqual(["blob:1", "blob:2"]);
});

test("never two layouts at once: many wishes meanwhile are one layout after", async () => {
  vi.mocked(api.layOut).mockClear();
  let running = 0;
  let most = 0;
  vi.mocked(api.layOut).mockImplementation(async (lang) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 5));
    running--;
    return { lang, count: 1, starts: [] };
  });
  const [a, b] = [new Sheets(), new Sheets()];
  await Promise.all([a.refresh("en", "full"), a.refresh("en", "draft"), a.refresh("cy", "draft"), b.refresh("en", "full")]);
  expect(most).toBe(1);
  expect(vi.mocked(api.layOut)).toHaveBeenCalledTimes(3);
  expect(a.laid?.pages.lang).toBe("cy");
});

test("what is closed lets go of its pictures", async () => {
  const sheets = new Sheets();
  await sheets.refresh("en", "full");
  await sheets.pass(1, true);
  sheets.close();
  expect(revoked).toEqual(made);
});
