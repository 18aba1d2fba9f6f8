import { expect, test, vi } from "vitest";

const invoked: unknown[] = [];
vi.mock("../../lib/api", () => ({
  importPicture: async (bytes: ArrayBuffer) => {
    invoked.push(new Uint8Array(bytes));
    return { id: "a", width: 1, height: 1, lost: false };
  },
  picture: async () => new TextEncoder().encode("image/png\nx\ny").buffer,
  drawOutline: async (_: string, text: string) => new TextEncoder().encode(text).buffer,
}));

const { dragsFiles, fileOf, isUnasked, lacksAlt, made, pictureIn, showing, taken, typed } = await import("./images");

const data = (files: File[], types = ["Files"]) => ({ files, types }) as unknown as DataTransfer;

test("the first picture is taken, whatever lies beside it", async () => {
  const text = new File(["a"], "a.txt", { type: "text/plain" });
  const picture = new File(["b"], "b.png", { type: "image/png" });
  expect(pictureIn(data([text, picture]))).toBe(picture);
  // A file of another kind is refused with its reason, not passed over in silence.
  expect(pictureIn(data([text]))).toBe(text);
  expect(pictureIn(data([]))).toBeNull();
  expect(pictureIn(null)).toBeNull();
  expect(dragsFiles(data([], ["text/html"]))).toBe(false);
  expect(dragsFiles(data([]))).toBe(true);
  await taken(picture);
  expect(invoked).toEqual([new Uint8Array([98])]);
});

test("bytes are told from their kind, and a drawing that cannot be made is none", async () => {
  const blob = typed(new TextEncoder().encode("image/svg+xml\n<svg>\n</svg>").buffer as ArrayBuffer);
  expect(blob.type).toBe("image/svg+xml");
  expect(await blob.text()).toBe("<svg>\n</svg>");
  expect((await fileOf({ kind: "image", en: "a", cy: "a" }, "cy"))?.type).toBe("image/png");
  const outline = (text: string) => fileOf({ kind: "outline", shape: "tree", text: { en: text, cy: "" } }, "en");
  expect(await outline("")).toBeNull();
  expect((await outline("x"))?.type).toBe("image/svg+xml");
});

test("a new picture still needs its alternative text, a decorative one needs none", () => {
  const picture = made({ kind: "image", en: "a", cy: "a" });
  expect(picture.id).toMatch(/^[0-9a-f]{16}$/u);
  expect(lacksAlt(picture, ["en", "cy"])).toBe(true);
  expect(lacksAlt({ ...picture, alt: { en: "A map", cy: " " } }, ["en", "cy"])).toBe(true);
  expect(lacksAlt({ ...picture, alt: { en: "A map", cy: " " } }, ["en"])).toBe(false);
  expect(lacksAlt({ ...picture, alt: null }, ["en", "cy"])).toBe(false);
});

test("whether a picture shows a person is unanswered until somebody says so, and again for another picture", () => {
  const picture = made({ kind: "image", en: "a", cy: "a" });
  expect(isUnasked(picture)).toBe(true);
  const nobody = { ...picture, nobody: true };
  expect(isUnasked(nobody)).toBe(false);
  expect(isUnasked(showing(nobody, { kind: "image", en: "a", cy: "a" }))).toBe(false);
  expect(isUnasked(showing(nobody, { kind: "image", en: "b", cy: "a" }))).toBe(true);
  expect(isUnasked({ ...picture, person: { uses: [], agreed: {} } })).toBe(false);
  expect(isUnasked(made({ kind: "outline", shape: "tree", text: { en: "", cy: "" } }))).toBe(false);
});
