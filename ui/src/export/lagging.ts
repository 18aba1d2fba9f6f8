/** Which translations are behind or missing. Pure. */

import type { Lang, Row } from "../lib/types";

/** A language that lags behind the other, with the sections it does so in. */
export interface Lagging {
  lang: Lang;
  behind: number;
  untranslated: number;
  rows: { row: Row; behind: number; untranslated: number }[];
}

/** The languages among those to be exported in which something is behind or missing; the one that is not written first comes first. */
export function lagging(rows: readonly Row[], languages: readonly Lang[], first: Lang): Lagging[] {
  return [...languages]
    .sort((one, other) => Number(one === first) - Number(other === first))
    .map((lang) => {
      const found = rows
        .map((row) => ({ row, behind: row.languages[lang]?.behind ?? 0, untranslated: row.languages[lang]?.untranslated ?? 0 }))
        .filter(({ behind, untranslated }) => behind + untranslated > 0);
      const sum = (of: (one: (typeof found)[number]) => number) => found.reduce((all, one) => all + of(one), 0);
      return { lang, behind: sum((one) => one.behind), untranslated: sum((one) => one.untranslated), rows: found };
    })
    .filter((one) => one.rows.length > 0);
}
