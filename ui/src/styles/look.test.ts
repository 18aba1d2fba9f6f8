/** The colours can be told apart, in every theme: text 4.5 to 1, borders of controls and the focus 3 to 1. */

import { expect, test } from "vitest";
import css from "./look.css?raw";

type Colour = [number, number, number];

function colour(hex: string): Colour {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16)) as Colour;
}

function light(of: Colour): number {
  const [red, green, blue] = of.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [light(colour(one)), light(colour(other))].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colours a theme names. */
function theme(selector: string): Record<string, string> {
  const at = css.indexOf(`${selector} {`);
  const block = css.slice(at, css.indexOf("}", at));
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map((found) => [found[1] ?? "", found[2] ?? ""]));
}

const themes = { light: theme(":root"), dark: theme(':root[data-theme="dark"]'), contrast: theme(':root[data-theme="contrast"]') };
const grounds = ["paper", "desk", "panel"];
const texts = ["ink", "ink-2", "ink-3", "accent", "stop", "look", "ok", "behind"];
const pairs: [string, string][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...["accent", "stop", "look", "ok", "behind"].flatMap((name): [string, string][] => [["ink", `${name}-wash`], ["ink-2", `${name}-wash`], [name, `${name}-wash`]]),
  ["ink-3", "accent-wash"], ["accent-ink", "accent"], ["ink", "added"],
];

test.each(Object.entries(themes))("text can be read: %s", (_, colours) => {
  expect(Object.keys(colours).length).toBeGreaterThan(15);
  const weak = pairs.flatMap(([text, ground]) => {
    const value = contrast(colours[text] ?? "#000", colours[ground] ?? "#000");
    return value < 4.5 ? [`${text} on ${ground}: ${value.toFixed(2)}`] : [];
  });
  expect(weak).toEqual([]);
});

test.each(Object.entries(themes))("controls and the focus can be seen: %s", (_, colours) => {
  const weak = ["line-strong", "focus"].flatMap((name) =>
    grounds.flatMap((ground) => {
      const value = contrast(colours[name] ?? "#000", colours[ground] ?? "#000");
      return value < 3 ? [`${name} on ${ground}: ${value.toFixed(2)}`] : [];
    }),
  );
  expect(weak).toEqual([]);
});
