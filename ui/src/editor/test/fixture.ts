import type { Block, Inline, Written } from "../../lib/blocks";

export const t = (value: string): Inline => ({ kind: "text", value });
export const p = (...value: Inline[]): Block => ({ kind: "paragraph", value });

let count = 0;
/** A passage with an id made of its number. */
export function passage(block: Block, more: Partial<Written> = {}): Written {
  count += 1;
  return { id: count.toString(16).padStart(16, "0"), source: null, answers: [], content: { kind: "block", block }, ...more };
}

/** Every kind of block, with everything it may hold. */
export function everything(): Written[] {
  const rich: Inline[] = [
    t("Plain, "),
    { kind: "strong", value: [t("bold "), { kind: "emphasis", value: [t("and italic")] }] },
    t(", "),
    { kind: "emphasis", value: [t("italic")] },
    { kind: "break" },
    { kind: "link", value: { address: "https://gov.wales/x?a=1&b=2", text: [t("a "), { kind: "strong", value: [t("link")] }] } },
    t(" "),
    { kind: "foreign", value: { lang: "cy", text: [t("tŷ’r "), { kind: "link", value: { address: "mailto:a@b.cymru", text: [t("Cyngor")] } }] } },
    { kind: "live", value: { of: "metric:AD/013?both", text: "412 people, up 6% on last year" } },
    t("\u00a0end"),
  ];
  return [
    passage({ kind: "heading", value: { level: "one", text: [t("One "), { kind: "emphasis", value: [t("thing")] }] } }),
    passage(p(...rich), { source: "00000000000000ff", answers: ["people.i", "must.3"] }),
    passage({ kind: "heading", value: { level: "two", text: [t("Two")] } }),
    passage({
      kind: "list",
      value: {
        start: null,
        items: [
          [p(t("one"))],
          [p(t("two")), { kind: "list", value: { start: 3, items: [[p(t("deep")), { kind: "list", value: { start: null, items: [[p(...rich)]] } }]] } }, p(t("after"))],
          [{ kind: "list", value: { start: null, items: [[p(t("only a list"))]] } }],
          [{ kind: "quote", value: [p(t("quoted in a list"))] }],
        ],
      },
    }),
    passage({ kind: "quote", value: [p(t("said")), { kind: "list", value: { start: 1, items: [[p(t("a"))]] } }, { kind: "quote", value: [p(t("deeper"))] }] }),
    passage({
      kind: "table",
      value: {
        caption: [t("Direct payments "), { kind: "emphasis", value: [t("and advocacy")] }],
        align: ["start", "end", "end"],
        header: [[t("Measure")], [t("2023-24")], []],
        rows: [[[t("Adults "), { kind: "strong", value: [t("(AD/013)")] }], [t("388")], [t("412")]], [[], [], []]],
        row_headers: true,
      },
    }),
    { id: "aaaaaaaaaaaaaaaa", source: null, answers: ["x"], content: { kind: "placed", content: { kind: "figure", value: { any: [1, { deep: true }] } }, what: "figure", label: "A picture" } },
    passage({ kind: "table", value: { caption: null, align: ["start"], header: [[t("Alone")]], rows: [], row_headers: false } }),
  ];
}
