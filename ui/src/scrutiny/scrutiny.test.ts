import { beforeEach, expect, it, vi } from "vitest";
import type { Checked, FindingShown, RequirementsShown } from "../lib/types";

const rust = vi.hoisted(() => ({ asked: [] as string[], dismissed: new Set<string>(), laying: [] as (() => void)[], broken: "" }));
vi.mock("../lib/api", () => {
  const one = (key: string): FindingShown =>
    ({ key, severity: "look", family: "plain", dismissed: rust.dismissed.has(key) ? "so" : null, place: { section: "people.i", lang: "en", place: { kind: "report" } } }) as unknown as FindingShown;
  const checked = (extra: string[] = []): Checked => ({ findings: ["a", "b", ...extra].map(one), tally: { stops: 0, look: 2, advice: 0 }, week_ago: null });
  const ask = <T>(name: string, answer: () => T) => async (...given: unknown[]): Promise<T> => {
    rust.asked.push([name, ...given].join(" "));
    if (rust.broken === name) throw new Error(name);
    return answer();
  };
  return {
    isSaid: () => false,
    checks: ask("checks", checked),
    checkPages: () => new Promise<Checked>((done, fail) => rust.laying.push(() => (rust.broken === "checkPages" ? fail(new Error("checkPages")) : done(checked(["pages"]))))),
    requirements: ask("requirements", (): RequirementsShown => ({ parts: [], standards: [], requirements: [] })),
    report: ask("report", () => ({ path: "/a", languages: ["en", "cy"], contents: { rows: [] } })),
    dismissFinding: async (key: string, reason: string) => {
      rust.asked.push(`dismiss ${key} ${reason}`);
      rust.dismissed.add(key);
      return checked();
    },
    keepFinding: async (key: string) => {
      rust.dismissed.delete(key);
      return checked();
    },
    mendFinding: ask("mend", () => undefined),
    exemptRequirement: ask("exempt", () => ({ parts: [], standards: [], requirements: [] })),
    linkRequirement: ask("link", () => ({})),
  };
});
const { app } = await import("../lib/app.svelte");
const { Scrutiny } = await import("./scrutiny.svelte");

beforeEach(() => {
  rust.asked.length = rust.laying.length = 0;
  rust.dismissed.clear();
  rust.broken = "";
  app.flush = async () => true;
  app.report = { path: "/a", languages: ["en", "cy"], contents: { rows: [] } } as never;
});
/** The pages are laid out now. */
async function counted(): Promise<void> {
  await vi.waitFor(() => expect(rust.laying).toHaveLength(1));
  rust.laying.shift()?.();
  await new Promise((done) => setTimeout(done));
}
const keys = (list: readonly { key: string }[]) => list.map((one) => one.key).join(" ");

it("writes what is not written before it reads the report", async () => {
  const page = new Scrutiny();
  app.flush = async () => {
    rust.asked.push("flush");
    return true;
  };
  await page.load();
  expect(rust.asked).toEqual(["flush", "checks", "requirements"]);
  expect(keys(page.open)).toBe("a b");
});

it("shows what pages add once they are laid out, and says so until then", async () => {
  const page = new Scrutiny();
  await page.load();
  expect([page.counting, keys(page.open)]).toEqual([true, "a b"]);
  await counted();
  expect([page.counting, keys(page.open)]).toEqual([false, "a b pages"]);
});

it("counts again what a change has overtaken: nothing settled comes back, nothing found is lost", async () => {
  const page = new Scrutiny();
  await page.load();
  await vi.waitFor(() => expect(rust.laying).toHaveLength(1));
  await page.dismiss("a", "It is the Act’s own wording.");
  // This was reckoned before.
  rust.dismissed.clear();
  rust.laying.shift()?.();
  rust.dismissed.add("a");
  await vi.waitFor(() => expect(rust.laying).toHaveLength(1));
  expect([page.counting, keys(page.open), keys(page.standing)]).toEqual([true, "b", "a"]);
  await counted();
  expect([page.counting, keys(page.open), keys(page.standing)]).toEqual([false, "b pages", "a"]);
});

it("counts the pages of a text that a button has mended", async () => {
  const page = new Scrutiny();
  await page.load();
  await counted();
  await page.mend("a", 0);
  expect([page.counting, keys(page.open)]).toEqual([true, "a b"]);
  await counted();
  expect(keys(page.open)).toBe("a b pages");
});

it("does not wait for ever for pages that cannot be laid out", async () => {
  const told = vi.spyOn(console, "warn").mockImplementation(() => {});
  const page = new Scrutiny();
  rust.broken = "checkPages";
  await page.load();
  await counted();
  expect([page.counting, keys(page.open), told.mock.calls.length]).toEqual([false, "a b", 1]);
  told.mockRestore();
});

it("lets a finding stand with its reason, and asks again", async () => {
  const page = new Scrutiny();
  await page.load();
  const saves = app.saves;
  await page.dismiss("b", "Checked with the Director.");
  expect(rust.asked).toContain("dismiss b Checked with the Director.");
  expect([keys(page.open), keys(page.standing)]).toEqual(["a", "b"]);
  expect(app.saves).toBe(saves + 1);
  await page.keep("b");
  expect([keys(page.open), keys(page.standing)]).toEqual(["a b", ""]);
});

it("does nothing to a report whose last words are not on the disk", async () => {
  const page = new Scrutiny();
  await page.load();
  app.flush = async () => false;
  await page.mend("a", 0);
  expect(rust.asked).not.toContain("mend a 0");
});

it("tells of a failure and goes on: the next question is answered", async () => {
  const page = new Scrutiny();
  rust.broken = "mend";
  await page.load();
  await expect(page.mend("a", 0)).rejects.toThrow("mend");
  rust.broken = "";
  const changes = app.changes;
  await page.mend("a", 1);
  expect(rust.asked).toContain("mend a 1");
  expect(app.changes).toBe(changes + 1);
});

it("forgets another report’s findings at once, and what was asked to be seen of them", async () => {
  const page = new Scrutiny();
  await page.load();
  page.narrow({ family: "people" });
  expect([page.shown.length, page.narrowed]).toEqual([0, true]);
  app.report = { path: "/b", languages: ["en"], contents: { rows: [] } } as never;
  const loading = page.load();
  expect([page.checked, page.narrowed]).toEqual([null, false]);
  await loading;
  expect(page.open).toHaveLength(2);
});
