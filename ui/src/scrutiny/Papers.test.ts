import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Checked, FindingShown } from "../lib/types";

const rust = vi.hoisted(() => ({ folder: "/papers" as string | null, saved: [] as string[] }));
vi.mock("../lib/api", () => ({
  isSaid: (thrown: unknown) => typeof thrown === "object" && thrown !== null && "code" in thrown,
  pickPlace: async () => rust.folder,
  savePaper: async (...given: string[]) => {
    rust.saved.push(given.join(" "));
    if (given[2] === "/in-time") throw { code: "not-late-planned", values: [["due", "30/09/2025"], ["planned", "29/09/2025"]], detail: "" };
    return [`${given[2]}/a`];
  },
}));
const { app } = await import("../lib/app.svelte");
const { setUiLang } = await import("../lib/i18n.svelte");
const { scrutiny } = await import("./scrutiny.svelte");
const { default: FindingCard } = await import("./FindingCard.svelte");
const { default: Papers } = await import("./Papers.svelte");

afterEach(cleanup);
beforeEach(() => {
  setUiLang("en");
  rust.folder = "/papers";
  rust.saved.length = 0;
  app.flush = async () => true;
  app.notice = null;
  app.report = { path: "/a", languages: ["en", "cy"], writable: false, contents: { rows: [] } } as never;
});

function finding(rule: string, dismissed: string | null = null): FindingShown {
  const place = { place: { kind: "report" }, section: null, page: null, heading: { en: "", cy: "" }, lang: null, words: ["", "", ""] };
  const values = { due: "30/09/2025", planned: "14/10/2025", year: "2024-25" };
  return { key: rule, rule, family: "dates", severity: "look", place, values, also: [], sources: [], mends: [], dismissed } as unknown as FindingShown;
}
function found(...findings: FindingShown[]): void {
  scrutiny.checked = { findings, tally: { stops: 0, look: 0, advice: 0 }, week_ago: null } satisfies Checked;
}
const headings = (): (string | null)[] => screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
const settled = (): Promise<void> => vi.waitFor(() => expect(app.notice).not.toBeNull());

test("the notice is among the papers of a report that is late, and of no other", () => {
  found(finding("dates-early"));
  render(Papers);
  expect(headings()).toEqual(["Brief for the Director", "Crib sheets for the committee", "Compliance matrix"]);
  cleanup();
  for (const late of [finding("dates-late"), finding("dates-late-planned"), finding("dates-late", "We have written already.")]) {
    found(late);
    render(Papers);
    expect(headings()[0]).toBe("Notice of late publication");
    expect(screen.getAllByRole("button", { name: /^Notice of late publication: / })).toHaveLength(2);
    cleanup();
  }
});

test("in Welsh it has its Welsh name", () => {
  setUiLang("cy");
  found(finding("dates-late"));
  render(Papers);
  expect(screen.getByRole("group", { name: "Hysbysiad o gyhoeddi’n hwyr" })).toBeDefined();
});

test("it is written where the officer says, and what is still to do is told", async () => {
  found(finding("dates-late"));
  render(Papers);
  await fireEvent.click(screen.getByRole("button", { name: "Notice of late publication: PDF" }));
  await settled();
  expect(rust.saved).toEqual(["notice pdf /papers"]);
  expect(app.notice?.words).toContain("Fill in what is in brackets");
});

test("no folder, no paper; and a report that is no longer late is refused with the dates", async () => {
  found(finding("dates-late"));
  render(Papers);
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Notice of late publication: Word" });
  rust.folder = null;
  await fireEvent.click(button);
  await vi.waitFor(() => expect(button.disabled).toBe(false));
  expect([rust.saved, app.notice]).toEqual([[], null]);
  rust.folder = "/in-time";
  await fireEvent.click(button);
  await settled();
  expect(app.notice?.kind).toBe("stop");
  expect(app.notice?.words).toMatch(/29\/09\/2025.*30\/09\/2025/);
});

test("the finding offers it too, even of a report that may only be read", async () => {
  const card = (rule: string) => render(FindingCard, { one: { ...finding(rule), id: rule }, ondismiss: vi.fn(), onmend: vi.fn() } as never);
  card("dates-early");
  expect(screen.queryByRole("button", { name: "Draft the notice…" })).toBeNull();
  cleanup();
  card("dates-late-planned");
  await fireEvent.click(screen.getByRole("button", { name: "Draft the notice…" }));
  await settled();
  expect(rust.saved).toEqual(["notice word /papers"]);
});
