/** Looking something up in Help: every word must stand there; accents and capitals do not count. */

export function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();
}

export function holds(text: string, wanted: string): boolean {
  const there = bare(text);
  return bare(wanted).split(/\s+/).every((word) => there.includes(word));
}
