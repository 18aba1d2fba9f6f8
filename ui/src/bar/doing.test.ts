import { afterEach, expect, test, vi } from "vitest";
import * as api from "../lib/api";
import { app } from "../lib/app.svelte";
import { setUiLang, t } from "../lib/i18n.svelte";
import { takeBack } from "./doing";

vi.mock("../lib/api", async (original) => ({ ...(await original<typeof api>()), undo: vi.fn(() => Promise.resolve(null)), report: vi.fn(() => Promise.resolve(app.report)) }));
afterEach(() => { app.report = null; app.notice = null; setUiLang("en"); vi.clearAllMocks(); });

const last = (did: string) => ({ undo: { did, place: "" }, redo: null, contents: { rows: [] } }) as never;

test("that consent was withdrawn is undone only by whoever says so", async () => {
  for (const lang of ["en", "cy"] as const) {
    setUiLang(lang);
    vi.clearAllMocks();
    app.report = last("withdrawal");
    await takeBack("undo");
    expect(api.undo).not.toHaveBeenCalled();
    expect(app.notice?.words).toBe(t("menu-withdrawal"));
    app.notice?.actions[0]?.act();
    await vi.waitFor(() => expect(api.undo).toHaveBeenCalledOnce());
  }
});

test("anything else is undone at once", async () => {
  app.report = last("testimony");
  await takeBack("undo");
  expect(api.undo).toHaveBeenCalledOnce();
  expect(app.notice).toBeNull();
});
