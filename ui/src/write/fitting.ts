/** How much of a line has room. Pure. */

/**
 * How many of the groups, from the first, stand in so much room; widths in
 * pixels. If not all do, there has to be room for a button that shows the others.
 */
export function fitting(groups: readonly number[], room: number, button: number): number {
  const sums = groups.map((_, index) => groups.slice(0, index + 1).reduce((sum, width) => sum + width, 0));
  if ((sums.at(-1) ?? 0) <= room) return groups.length;
  return sums.filter((sum) => sum + button <= room).length;
}
