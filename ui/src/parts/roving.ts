/** Which of several things the arrow keys go to: one rule for menus, tabs and lists. */

/** The index a key leads to from `at`, or none if the key leads nowhere here. */
export function moved(key: string, at: number, names: string[], way: "down" | "across"): number | undefined {
  const last = names.length - 1;
  if (last < 0) return undefined;
  const [back, on] = way === "down" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
  if (key === on) return at >= last ? 0 : at + 1;
  if (key === back) return at <= 0 ? last : at - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key.length === 1 && key !== " ") return lettered(key, at, names);
  return undefined;
}

/** The next thing whose name begins with this letter; accents do not count. */
function lettered(key: string, at: number, names: string[]): number | undefined {
  const wanted = bare(key);
  for (let step = 1; step <= names.length; step++) {
    const index = (at + step) % names.length;
    if (bare(names[index] ?? "").startsWith(wanted)) return index;
  }
  return undefined;
}

function bare(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
