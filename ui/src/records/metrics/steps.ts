/** Where the arrow keys lead in a grid. */

export interface Place {
  row: number;
  column: number;
}

/** The place a key leads to; none if it leads nowhere. The grid ends where it ends: nothing goes round. */
export function stepped(key: string, ctrl: boolean, at: Place, rows: number, columns: number): Place | undefined {
  const { row, column } = at;
  const place = (to: Place): Place | undefined =>
    to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns ? to : undefined;
  switch (key) {
    case "ArrowUp":
      return place({ row: ctrl ? 0 : row - 1, column });
    case "ArrowDown":
      return place({ row: ctrl ? rows - 1 : row + 1, column });
    case "ArrowLeft":
      return place({ row, column: ctrl ? 0 : column - 1 });
    case "ArrowRight":
      return place({ row, column: ctrl ? columns - 1 : column + 1 });
    case "Home":
      return place({ row: ctrl ? 0 : row, column: 0 });
    case "End":
      return place({ row: ctrl ? rows - 1 : row, column: columns - 1 });
    case "PageUp":
      return place({ row: Math.max(0, row - 10), column });
    case "PageDown":
      return place({ row: Math.min(rows - 1, row + 10), column });
    default:
      return undefined;
  }
}

/** Whether a key types a character: it replaces what a cell holds. */
export function types(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">): boolean {
  return [...event.key].length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** Whether pasted text is cells of a spreadsheet, not words for one cell. */
export function isCells(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""));
}
