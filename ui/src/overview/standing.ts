/** The dates to come, counted from today. */

/** Whole days from today to a date; below zero if it has passed. */
export function daysTo(date: string, today: Date = new Date()): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const from = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - from) / 86_400_000);
}
