/** The longest HTML that is read as such, in UTF-16 units. */
export const MOST_HTML = 1_000_000;
/** The longest plain text that is taken in. */
export const MOST_TEXT = 2_000_000;
/** The most blocks taken in at once: a whole report has fewer. */
export const MOST_BLOCKS = 5_000;
/** The most cells of a table. */
export const MOST_CELLS = 20_000;
/** The most columns; spreadsheets fill a sheet's width with one empty cell. */
export const MOST_COLUMNS = 60;
const MOST_DEPTH = 200;

/** Elements without an end, and those that the next of their kind ends. */
const ENDLESS = new Set("area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option tbody thead tfoot".split(" "));

/**
 * Whether HTML nests deeper than any document does. Found by one pass over the
 * text, because a parser given such HTML may itself overflow.
 */
export function tooDeep(html: string): boolean {
  let depth = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end < 0) return false;
      at = html.indexOf("<", end);
      continue;
    }
    const end = html.indexOf(">", at);
    if (end < 0) return false;
    const closing = html[at + 1] === "/";
    const name = /^[a-z][^\s/>]{0,40}/iu.exec(html.slice(at + (closing ? 2 : 1), at + 44))?.[0].toLowerCase();
    if (name && !ENDLESS.has(name) && html[end - 1] !== "/") {
      depth = Math.max(0, depth + (closing ? -1 : 1));
      if (depth > MOST_DEPTH) return true;
    }
    at = html.indexOf("<", end);
  }
  return false;
}
