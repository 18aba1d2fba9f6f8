import { expect, test, vi } from "vitest";

const invoked: unknown[] = [];
const BROKEN = 0;
vi.mock("../../lib/api", () => ({
  isSaid: (thrown: unknown) => typeof thrown === "object" && thrown !== null && "code" in thrown,
  importPicture: async (bytes: ArrayBuffer) => {
    const given = new Uint8Array(bytes);
    invoked.push(given);
    if (given[0] === BROKEN) throw { code: "picture-broken", values: [], detail: "" };
    return { id: `image-${given[0]}`, width: 1, height: 1, lost: given[0] === 50 };
  },
  picture: async () => new TextEncoder().encode("image/png\nx\ny").buffer,
  drawOutline: async (_: string, text: string) => new TextEncoder().encode(text).buffer,
}));

const { dragsFiles, fileOf, intakeWords, isUnasked, lacksAlt, made, showing, takenIn, typed } = await import("./images");
const { t } = await import("../../lib/i18n.svelte");

const file = (name: string, type: string, byte = 49) => new File([new Uint8Array([byte])], name, { type });

test("each picture is taken in, whatever lies between; what is none is refused with its reason and not even read", async () => {
  invoked.length = 0;
  const entered: string[] = [];
  const files = [file("a.png", "image/png"), file("film.mp4", "video/mp4"), file("cut.jpg", "image/jpeg", BROKEN), file("Plan.SVG", "", 50)];
  const intake = await takenIn(files, async (picture) => entered.push(JSON.stringify(picture.shows)));
  expect(intake.made.map(({ shows }) => shows)).toEqual([{ kind: "image", en: "image-49", cy: "image-49" }, { kind: "image", en: "image-50", cy: "image-50" }]);
  expect(entered).toEqual(intake.made.map(({ shows }) => JSON.stringify(shows)));
  expect(invoked).toEqual([new Uint8Array([49]), new Uint8Array([BROKEN]), new Uint8Array([50])]);
  expect(intake.refused).toEqual([{ name: "film.mp4", why: t("errors-picture-format") }, { name: "cut.jpg", why: t("errors-picture-broken") }]);
  expect(intakeWords(intake)).toEqual([t("pictures-lost"), `“film.mp4”: ${t("errors-picture-format")}`, `“cut.jpg”: ${t("errors-picture-broken")}`]);
});

test("a picture that cannot be entered is refused, and not counted as made", async () => {
  const intake = await takenIn([file("a.png", "image/png")], () => Promise.reject({ code: "picture-too-much", values: [], detail: "" }));
  expect(intake).toEqual({ made: [], lost: false, refused: [{ name: "a.png", why: t("errors-picture-too-much") }] });
});

test("of many refused files the first are named and the others counted", async () => {
  const intake = await takenIn(["a", "b", "c", "d", "e"].map((name) => file(`${name}.txt`, "text/plain")), async () => {});
  const said = intakeWords(intake);
  expect(said).toHaveLength(4);
  expect(said[2]).toContain("c.txt");
  expect(said[3]).toBe(t("pictures-refused-more", { count: 2 }));
});

test("what is dragged may be files: what they are is told when they are dropped", () => {
  const data = (types: string[]) => ({ types }) as unknown as DataTransfer;
  expect([dragsFiles(data(["text/html"])), dragsFiles(data(["Files"])), dragsFiles(null)]).toEqual([false, true, false]);
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
