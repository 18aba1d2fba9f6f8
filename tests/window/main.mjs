// What `cargo xtask` calls: `walk`, `kill N`, `screens`, `attack`, `bench`.

const [what, ...rest] = process.argv.slice(2);

const PARTS = {
  walk: async () => {
    const { walks } = await import("./walk.mjs");
    const { screens } = await import("./screens.mjs");
    const { attacks } = await import("./attack.mjs");
    return [walks, screens, attacks];
  },
  walks: async () => [(await import("./walk.mjs")).walks],
  screens: async () => [(await import("./screens.mjs")).screens],
  attack: async () => [(await import("./attack.mjs")).attacks],
};

if (what === "kill") {
  const { kill } = await import("./kill.mjs");
  process.exit((await kill(Number(rest[0] ?? 50), rest[1])) ? 0 : 1);
} else if (what === "bench") {
  const { bench } = await import("./bench.mjs");
  await bench(rest);
  process.exit(0);
} else if (PARTS[what]) {
  const { openDisplay } = await import("./display.mjs");
  const { summary, walkAgain } = await import("./steps.mjs");
  const displays = [];
  const parts = await PARTS[what]();
  // Each part has a screen of its own: what has the focus on one is not disturbed by another.
  await Promise.all(
    parts.map(async (part) => {
      const display = await openDisplay();
      displays.push(display);
      await part(display, rest);
    }),
  );
  await walkAgain();
  for (const display of displays) display.close();
  process.exit(summary() ? 0 : 1);
} else {
  console.error("walk, screens, attack, kill N [seed] or bench");
  process.exit(2);
}
