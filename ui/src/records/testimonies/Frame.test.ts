import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { app } from "../../lib/app.svelte";
import { t } from "../../lib/i18n.svelte";
import type { Lang, Text } from "../../lib/types";
import { frameIn } from "./frame";
import Frame from "./Frame.svelte";

const begun: Text = { en: "", cy: "Mae’n byw ar ei phen ei hun." };
function report(languages: Lang[], writable = true): void {
  app.report = { path: "x", writable, languages, first: languages[0], contents: { rows: [] } } as never;
}
const button = () => screen.queryByRole("button", { name: t("testimonies-frame") });

beforeEach(() => report(["cy", "en"]));

test("an empty story gets four headings in each language of the report, and the caret below the first", async () => {
  const area = document.body.appendChild(Object.assign(document.createElement("textarea"), { id: "a-body-cy", value: frameIn("cy") }));
  let body: Text = { en: "", cy: "" };
  render(Frame, { field: "a-body", get body() { return body; }, set body(next: Text) { body = next; } });
  await fireEvent.click(button()!);
  expect(body).toEqual({ en: frameIn("en"), cy: frameIn("cy") });
  expect(body.en.match(/^# .+$/gm)).toHaveLength(4);
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(0, area.selectionStart)).toMatch(/^# [^\n]+\n\n$/);
  area.remove();
});

test("a report in one language gets them in that alone", async () => {
  report(["en"]);
  let body: Text = { en: "", cy: "" };
  render(Frame, { field: "b-body", get body() { return body; }, set body(next: Text) { body = next; } });
  await fireEvent.click(button()!);
  expect(body).toEqual({ en: frameIn("en"), cy: "" });
});

test("nothing is offered for a story that is begun, or that can only be read", () => {
  render(Frame, { field: "c-body", body: begun });
  expect(button()).toBeNull();
  report(["en"], false);
  render(Frame, { field: "d-body", body: { en: "", cy: "" } });
  expect(button()).toBeNull();
});
