import { cleanup, render } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import Icon from "./Icon.svelte";

afterEach(cleanup);

test("the stroke is a share of the drawing: a length becomes four times as thick as meant at 400 %", () => {
  const { container } = render(Icon, { name: "sections" });
  const drawing = container.querySelector("svg");
  const [, , width = 0, height = 0] = (drawing?.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const share = /^([\d.]+)%$/.exec(drawing?.getAttribute("stroke-width") ?? "")?.[1];
  // What a share of a stroke is a share of.
  const measure = Math.sqrt((width ** 2 + height ** 2) / 2);
  expect((Number(share) / 100) * measure).toBeCloseTo(1.6, 2);
});
