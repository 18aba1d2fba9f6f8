import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { app } from "../../lib/app.svelte";
import { setUiLang } from "../../lib/i18n.svelte";
import AddressField from "./AddressField.svelte";
import BilingualField from "./BilingualField.svelte";
import DateField from "./DateField.svelte";
import NumberField from "./NumberField.svelte";
import RecordList from "./RecordList.svelte";
import { createRawSnippet } from "svelte";

beforeEach(() => {
  setUiLang("en");
  app.report = { path: String(Math.random()), languages: ["en", "cy"], first: "en", writable: true } as never;
});
const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const type = async (input: HTMLElement, value: string): Promise<void> => {
  await fireEvent.input(input, { target: { value } });
  await fireEvent.blur(input);
};

test("each language has its field, named and marked, and what is missing is said", async () => {
  render(BilingualField, { id: "x", label: "Meaning", value: { en: "One", cy: "" } });
  const [english, welsh] = screen.getAllByRole("textbox");
  expect(english).toHaveProperty("lang", "en");
  expect(welsh).toHaveProperty("lang", "cy");
  expect(screen.getByRole("textbox", { name: "Meaning Cymraeg" })).toBe(welsh);
  expect(screen.getAllByText("Not written yet")).toHaveLength(1);
  await fireEvent.input(welsh!, { target: { value: "Un" } });
  expect(screen.queryByText("Not written yet")).toBeNull();
});

test("a report in one language has one field", () => {
  app.report = { ...app.report!, languages: ["cy"], first: "cy" };
  render(BilingualField, { id: "x", label: "Meaning", value: { en: "", cy: "" } });
  expect(screen.getAllByRole("textbox").map((one) => one.lang)).toEqual(["cy"]);
});

test("a line takes no line ends", async () => {
  render(BilingualField, { id: "x", label: "Title", line: true, value: { en: "", cy: "" } });
  const [english] = screen.getAllByRole<HTMLTextAreaElement>("textbox");
  await fireEvent.input(english!, { target: { value: "One \n two" } });
  expect(english!.value).toBe("One two");
  expect(await fireEvent.keyDown(english!, { key: "Enter" })).toBe(false);
});

test("a number is shown with commas, and one that is none is kept and said", async () => {
  const first = render(NumberField, { id: "n", label: "People", value: null, count: true });
  await type(field("People"), "1284");
  expect(field("People").value).toBe("1,284");
  await type(field("People"), "about 12");
  expect(screen.getByRole("alert").textContent).toContain("1,284");
  expect(field("People").getAttribute("aria-invalid")).toBe("true");
  first.unmount();
  render(NumberField, { id: "n", label: "People", value: "1284", count: true });
  expect(field("People").value).toBe("about 12");
  await type(field("People"), "12.5");
  expect(screen.queryByRole("alert")).not.toBeNull();
  await type(field("People"), "12");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(field("People").value).toBe("12");
});

test("a day is shown in the program’s language", async () => {
  render(DateField, { id: "d", label: "Due", value: "2025-09-30" });
  expect(field("Due").value).toBe("30 September 2025");
  await type(field("Due"), "1/4/25");
  expect(field("Due").value).toBe("1 April 2025");
  setUiLang("cy");
  await new Promise((done) => setTimeout(done));
  expect(field("Due").value).toBe("1 Ebrill 2025");
});

test("an address is made whole; what is none is kept and said", async () => {
  render(AddressField, { id: "a", label: "Address", value: "" });
  const leave = async (value: string): Promise<void> => {
    await fireEvent.focusIn(field("Address"));
    await fireEvent.input(field("Address"), { target: { value } });
    await fireEvent.focusOut(field("Address"));
  };
  await leave("www.gov.wales/care");
  expect(field("Address").value).toBe(`${"https:"}//www.gov.wales/care`);
  await leave("see the library");
  expect(field("Address").value).toBe("see the library");
  expect(field("Address").getAttribute("aria-invalid")).toBe("true");
  await leave("javascript:alert(1)");
  expect(field("Address").getAttribute("aria-invalid")).toBe("true");
});

test("records are chosen, moved and removed by keys", async () => {
  const told: unknown[] = [];
  app.record = null;
  const given = (ids: string[]) => ({
    label: "Terms", empty: "-", add: "Add", items: ids.map((id) => ({ id, name: id.toUpperCase() })), shownIn: (id: string) => (id === "b" ? 2 : 0),
    onorder: async (order: string[]) => void told.push(order), onremove: async (id: string) => void told.push(id),
    form: createRawSnippet<[string]>((id) => ({ render: () => `<p>form ${id()}</p>` })),
  });
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
  Element.prototype.scrollIntoView ??= () => {};
  const { rerender } = render(RecordList, given(["a", "b", "c"]));
  const chosen = (): string | null => screen.getByRole("option", { selected: true }).textContent!.trim();
  const press = (key: string, more = {}): Promise<boolean> => fireEvent.keyDown(screen.getByRole("listbox"), { key, ...more });
  const settled = () => new Promise((done) => setTimeout(done));
  expect(chosen()).toBe("A");
  expect(screen.getByText("form a")).toBeTruthy();
  await press("ArrowDown");
  expect(chosen()).toBe("B");
  await press("ArrowUp", { altKey: true });
  await settled();
  expect(told).toEqual([["b", "a", "c"]]);
  // What the text shows is asked about.
  await press("Delete");
  await settled();
  expect(told).toHaveLength(1);
  expect(screen.getByText(/2 places/)).toBeTruthy();
  await fireEvent.click(screen.getAllByText("Remove").at(-1)!);
  await settled();
  expect(told.at(-1)).toBe("b");
  await rerender(given(["a", "c"]));
  expect(chosen()).toBe("C");
  await press("Delete");
  await settled();
  expect(told.at(-1)).toBe("c");
});
