import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { app } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import type { RequirementShown, RequirementsShown } from "../lib/types";

const rust = vi.hoisted(() => ({ broken: false, asked: [] as boolean[] }));
vi.mock("../lib/api", () => ({
  isSaid: (thrown: unknown) => typeof thrown === "object" && thrown !== null && "code" in thrown,
  report: async () => app.report,
  confirmRequirement: async (_: string, on: boolean): Promise<RequirementsShown> => {
    rust.asked.push(on);
    if (rust.broken) throw { code: "disk-full", values: [["file", "x"]], detail: "" };
    return { parts: [], standards: [], requirements: [] };
  },
}));
const { default: RequirementItem } = await import("./RequirementItem.svelte");

const requirement = (confirmed: boolean): RequirementShown =>
  ({ id: "r", text: { en: "Told", cy: "Dywedwyd" }, note: { en: "", cy: "" }, kind: "law", force: "must", met: "not-met", sections: ["*"], sources: [], places: [], reason: null, confirmed }) as never;
const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: t("scrutiny-confirm") });

beforeEach(() => {
  app.report = { path: "x", writable: true, languages: ["en", "cy"], contents: { rows: [] } } as never;
  app.flush = async () => true;
  app.notice = null;
  Object.assign(rust, { broken: false, asked: [] });
});

test("a tick that could not be written is taken away again, and why is said", async () => {
  rust.broken = true;
  render(RequirementItem, { one: requirement(false) });
  await fireEvent.click(box());
  await vi.waitFor(() => expect(app.notice?.kind).toBe("stop"));
  await vi.waitFor(() => expect(box().checked).toBe(false));
  expect(rust.asked).toEqual([true]);
});

test("so is a tick that could not be taken back", async () => {
  rust.broken = true;
  render(RequirementItem, { one: requirement(true) });
  await fireEvent.click(box());
  await vi.waitFor(() => expect(app.notice?.kind).toBe("stop"));
  await vi.waitFor(() => expect(box().checked).toBe(true));
});

test("a tick that was written stays", async () => {
  const { rerender } = render(RequirementItem, { one: requirement(false) });
  await fireEvent.click(box());
  await vi.waitFor(() => expect(rust.asked).toEqual([true]));
  await rerender({ one: requirement(true) });
  await new Promise((done) => setTimeout(done, 20));
  expect([box().checked, app.notice]).toEqual([true, null]);
});
