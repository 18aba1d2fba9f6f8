import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../lib/api";
import { app } from "../lib/app.svelte";
import { Exporting } from "./exporting.svelte";

vi.mock("../lib/api", () => ({ exportReport: vi.fn(), cancelExport: vi.fn(), isSaid: () => false }));
const report = (path: string) => ({ path, languages: ["en", "cy"] }) as never;
beforeEach(() => {
  app.report = report("/a.llunio");
  vi.mocked(api.exportReport).mockReset();
});

test("nothing is exported while something is missing", async () => {
  const exporting = new Exporting();
  exporting.ready();
  exporting.formats = [];
  await exporting.start();
  expect(exporting.missing.map((one) => one.field)).toEqual(["export-formats", "export-folder"]);
  expect(api.exportReport).not.toHaveBeenCalled();
});

test("progress is followed to the outcome, and one export runs at a time", async () => {
  const exporting = new Exporting();
  exporting.ready();
  exporting.folder = "/out";
  exporting.formats = ["pdf", "docx"];
  let finish = (_: never) => {};
  vi.mocked(api.exportReport).mockImplementation((request, told) => {
    expect(request.formats).toEqual(["docx", "pdf"]);
    told(3, 8);
    return new Promise((done) => (finish = done));
  });
  const first = exporting.start();
  await vi.waitFor(() => expect(exporting.done).toBe(3));
  expect(exporting.running).toBe(true);
  await exporting.start();
  finish({ kind: "done", files: [], withheld: [], unconfirmed: 0 } as never);
  await first;
  expect(exporting.running).toBe(false);
  expect(exporting.outcome?.kind).toBe("done");
  expect(api.exportReport).toHaveBeenCalledOnce();
});

test("text that cannot be saved is not exported", async () => {
  const exporting = new Exporting();
  exporting.ready();
  exporting.folder = "/out";
  app.flush = async () => false;
  await exporting.start();
  app.flush = async () => true;
  expect(api.exportReport).not.toHaveBeenCalled();
});

test("another report has its own languages, the same report keeps its choices", () => {
  const exporting = new Exporting();
  exporting.ready();
  exporting.languages = ["cy"];
  exporting.ready();
  expect(exporting.languages).toEqual(["cy"]);
  app.report = report("/b.llunio");
  exporting.ready();
  expect(exporting.languages).toEqual(["en", "cy"]);
});
