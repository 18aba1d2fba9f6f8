import { Schema, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec } from "@tiptap/pm/model";

/** What every block at the top carries: who it is, what it renders, what it answers. Null within other blocks. */
const passage = { id: { default: null }, source: { default: null }, answers: { default: [] } };

function named(node: Node, more: Record<string, string> = {}): Record<string, string> {
  const id = node.attrs.id as string | null;
  return id === null ? more : { ...more, "data-passage": id };
}

const INNER = "(paragraph | bullets | numbered | quote)";

const nodes: Record<string, NodeSpec> = {
  doc: { content: "(paragraph | heading | bullets | numbered | quote | table | placed)+" },
  paragraph: {
    content: "(text | live | break)*",
    attrs: passage,
    parseDOM: [{ tag: "p" }],
    toDOM: (node): DOMOutputSpec => ["p", named(node), 0],
  },
  heading: {
    content: "(text | live)*",
    attrs: { ...passage, level: { default: "one" } },
    defining: true,
    // The section's own heading is above: these are the two levels below it.
    toDOM: (node): DOMOutputSpec => [node.attrs.level === "one" ? "h3" : "h4", named(node), 0],
  },
  bullets: { content: "item+", attrs: passage, toDOM: (node): DOMOutputSpec => ["ul", named(node), 0] },
  numbered: {
    content: "item+",
    attrs: { ...passage, start: { default: 1 } },
    toDOM: (node): DOMOutputSpec => {
      const start = node.attrs.start as number;
      return ["ol", named(node, start === 1 ? {} : { start: String(start) }), 0];
    },
  },
  item: { content: `paragraph ${INNER}*`, defining: true, toDOM: () => ["li", 0] },
  quote: { content: `${INNER}+`, attrs: passage, defining: true, toDOM: (node): DOMOutputSpec => ["blockquote", named(node), 0] },
  // The caption stands outside the grid, because everything in a grid is a row to prosemirror-tables.
  table: {
    content: "caption grid",
    attrs: { ...passage, rowHeaders: { default: false } },
    isolating: true,
    toDOM: (node): DOMOutputSpec => ["figure", named(node, { class: "editor-table" }), 0],
  },
  caption: { content: "(text | live)*", isolating: true, defining: true, toDOM: () => ["figcaption", 0] },
  grid: {
    content: "row+",
    tableRole: "table",
    isolating: true,
    toDOM: () => ["table", ["tbody", 0]],
  },
  row: { content: "(head | cell)+", tableRole: "row", toDOM: () => ["tr", 0] },
  cell: {
    content: "line",
    attrs: cellAttrs(),
    tableRole: "cell",
    isolating: true,
    toDOM: (node): DOMOutputSpec => ["td", aligned(node), 0],
  },
  head: {
    content: "line",
    attrs: cellAttrs(),
    tableRole: "header_cell",
    isolating: true,
    toDOM: (node): DOMOutputSpec => ["th", { scope: "col", ...aligned(node) }, 0],
  },
  line: { content: "(text | live)*", toDOM: () => ["div", { class: "editor-line" }, 0] },
  placed: {
    attrs: { ...passage, content: { default: null }, what: { default: "gone" }, label: { default: "" } },
    atom: true,
    draggable: true,
    selectable: true,
    toDOM: (node): DOMOutputSpec => ["div", named(node, { class: "editor-placed" }), String(node.attrs.label)],
  },
  text: {},
  // A value that follows a record: it stands among words, and is written nowhere but in its record.
  live: {
    inline: true,
    atom: true,
    selectable: true,
    attrs: { of: {}, text: { default: "" } },
    leafText: (node) => String(node.attrs.text),
    toDOM: (node): DOMOutputSpec => ["span", { class: "editor-live", "data-live": String(node.attrs.of) }, String(node.attrs.text)],
  },
  break: { inline: true, selectable: false, linebreakReplacement: true, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

/** prosemirror-tables expects to find spans; ours are always one. */
function cellAttrs(): NonNullable<NodeSpec["attrs"]> {
  return { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null }, align: { default: "start" } };
}

function aligned(node: Node): Record<string, string> {
  return node.attrs.align === "end" ? { class: "editor-end" } : {};
}

// The order is that of nesting: language, link, bold, italic.
const marks: Record<string, MarkSpec> = {
  foreign: {
    attrs: { lang: {} },
    inclusive: true,
    toDOM: (mark): DOMOutputSpec => ["span", { lang: String(mark.attrs.lang), class: "editor-foreign" }, 0],
  },
  link: {
    attrs: { address: {} },
    inclusive: false,
    toDOM: (mark): DOMOutputSpec => ["a", { href: String(mark.attrs.address), rel: "noopener noreferrer" }, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  emphasis: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
};

/**
 * Exactly what a report’s text may be. The few parse rules are for what a
 * browser writes itself while somebody types; pasted HTML is never read by the
 * schema but by `paste/`.
 */
export const schema = new Schema({ nodes, marks });

/** The types by name, so that a misspelt one is found by the compiler. */
export const types = {
  paragraph: schema.nodes.paragraph!,
  heading: schema.nodes.heading!,
  bullets: schema.nodes.bullets!,
  numbered: schema.nodes.numbered!,
  item: schema.nodes.item!,
  quote: schema.nodes.quote!,
  table: schema.nodes.table!,
  caption: schema.nodes.caption!,
  grid: schema.nodes.grid!,
  row: schema.nodes.row!,
  cell: schema.nodes.cell!,
  head: schema.nodes.head!,
  line: schema.nodes.line!,
  placed: schema.nodes.placed!,
  live: schema.nodes.live!,
  break: schema.nodes.break!,
  foreign: schema.marks.foreign!,
  link: schema.marks.link!,
  strong: schema.marks.strong!,
  emphasis: schema.marks.emphasis!,
};

/** Whether a node is a list. */
export function isList(node: Node): boolean {
  return node.type === types.bullets || node.type === types.numbered;
}
