import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import type { Block, Content, Inline, Lang, Placed, Row, Written } from "../lib/blocks";
import { joined, rowHeaders, withoutBreaks } from "./normal";
import { flatten, nest, PLAIN, type Run, type Style } from "./runs";
import { isList, schema, types } from "./schema";
import { newId } from "./ids";
import { visible } from "./tidy";

type Passage = { id: string | null; source: string | null; answers: string[] };
const INNER: Passage = { id: null, source: null, answers: [] };

/** A document of the editor from the passages of a slot. Never without a place to write. */
export function fromWritten(list: Written[]): Node {
  const nodes = list.flatMap(passageNodes);
  if (needsEnd(nodes)) nodes.push(types.paragraph.create({ ...INNER, id: newId() }));
  return schema.topNodeType.create(null, nodes);
}

/** Whether blocks need a paragraph after them, so that there is always a place to go on writing. */
export function needsEnd(nodes: readonly Node[]): boolean {
  const last = nodes[nodes.length - 1];
  return last === undefined || last.type === types.table || last.type === types.placed || last.type === types.quote;
}

/** The node of one passage; none if it holds nothing. */
export function passageNodes(passage: Written): Node[] {
  const { content } = passage;
  const attrs = { id: passage.id, source: passage.source, answers: passage.answers };
  if (content.kind === "placed") return [types.placed.create({ ...attrs, content: content.content, what: content.what, label: content.label })];
  return blockNode(content.block, attrs);
}

/** Nodes for blocks that have no identity yet. */
export function blockNodes(blocks: Block[]): Node[] {
  return blocks.flatMap((block) => blockNode(block, INNER));
}

/** Text nodes and breaks for some inlines. */
export function inlineNodes(text: Inline[]): Node[] {
  const nodes: Node[] = [];
  for (const run of flatten(text)) {
    if (run.text === null) nodes.push(types.break.create());
    else if (run.live !== undefined) nodes.push(types.live.create({ of: run.live, text: run.text }, null, marksOf(run.style)));
    else {
      const shown = visible(run.text);
      if (shown !== "") nodes.push(schema.text(shown, marksOf(run.style)));
    }
  }
  return nodes;
}

/** The passages a document holds. Empty blocks are left out: they say nothing. */
export function toWritten(doc: Node): Written[] {
  const list: Written[] = [];
  doc.forEach((node) => {
    const content = contentOf(node);
    if (content === null) return;
    const { id, source, answers } = node.attrs as Passage;
    list.push({ id: id ?? "", source, answers, content });
  });
  return list;
}

const known = new WeakMap<Node, Content | "none">();

/** What a node at the top holds; nodes do not change, so it is worked out once for each. */
export function contentOf(node: Node): Content | null {
  let content = known.get(node);
  if (content === undefined) {
    content = workedOut(node) ?? "none";
    known.set(node, content);
  }
  return content === "none" ? null : content;
}

function workedOut(node: Node): Content | null {
  if (node.type === types.placed) return { kind: "placed", content: node.attrs.content as unknown, what: node.attrs.what as Placed, label: String(node.attrs.label) };
  const block = blockOf(node);
  return block && { kind: "block", block };
}

function blockNode(block: Block, attrs: Passage): Node[] {
  switch (block.kind) {
    case "paragraph":
      return [types.paragraph.create(attrs, inlineNodes(block.value))];
    case "heading":
      return [types.heading.create({ ...attrs, level: block.value.level }, inlineNodes(withoutBreaks(block.value.text)))];
    case "list": {
      const items = block.value.items.map(itemNode);
      if (items.length === 0) return [];
      const { start } = block.value;
      return [start === null ? types.bullets.create(attrs, items) : types.numbered.create({ ...attrs, start }, items)];
    }
    case "quote": {
      const inner = innerNodes(block.value);
      return inner.length === 0 ? [] : [types.quote.create(attrs, inner)];
    }
    case "table": {
      const { caption, align, header, rows } = block.value;
      if (header.length === 0) return rows.map((row) => types.paragraph.create(attrs, inlineNodes(joined(row))));
      const row = (cells: Row, type: typeof types.cell): Node =>
        types.row.create(
          null,
          header.map((_, index) =>
            type.create({ align: align[index] ?? "start" }, types.line.create(null, inlineNodes(withoutBreaks(cells[index] ?? [])))),
          ),
        );
      const grid = types.grid.create(null, [row(header, types.head), ...rows.map((cells) => row(cells, types.cell))]);
      const title = types.caption.create(null, caption ? inlineNodes(withoutBreaks(caption)) : []);
      return [types.table.create({ ...attrs, rowHeaders: block.value.row_headers }, [title, grid])];
    }
  }
}

function itemNode(blocks: Block[]): Node {
  const inner = innerNodes(blocks);
  if (inner[0]?.type !== types.paragraph) inner.unshift(types.paragraph.create());
  return types.item.create(null, inner);
}

/** Blocks within others: what the dialect does not know there meets the fate it has in Markdown. */
function innerNodes(blocks: Block[]): Node[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return blockNode({ kind: "paragraph", value: [{ kind: "strong", value: block.value.text }] }, INNER);
    if (block.kind === "table") {
      return [block.value.header, ...block.value.rows].map((row) => types.paragraph.create(null, inlineNodes(joined(row))));
    }
    return blockNode(block, INNER);
  });
}

function blockOf(node: Node): Block | null {
  if (node.type === types.paragraph) return node.content.size === 0 ? null : { kind: "paragraph", value: inlinesOf(node) };
  if (node.type === types.heading) {
    return node.content.size === 0 ? null : { kind: "heading", value: { level: node.attrs.level, text: inlinesOf(node) } };
  }
  if (isList(node)) {
    const items = children(node).map(blocksOf).filter((item) => item.length > 0);
    const start = node.type === types.numbered ? (node.attrs.start as number) : null;
    return items.length === 0 ? null : { kind: "list", value: { start, items } };
  }
  if (node.type === types.quote) {
    const inner = blocksOf(node);
    return inner.length === 0 ? null : { kind: "quote", value: inner };
  }
  if (node.type === types.table) return tableOf(node);
  return null;
}

function blocksOf(node: Node): Block[] {
  return children(node).flatMap((child) => blockOf(child) ?? []);
}

function tableOf(node: Node): Block {
  const [caption, grid] = [node.child(0), node.child(1)];
  const [header = [], ...rows] = children(grid).map((row) => children(row).map((cell) => inlinesOf(cell.child(0))));
  const align = children(grid.child(0)).map((cell) => cell.attrs.align as "start" | "end");
  return {
    kind: "table",
    value: {
      caption: caption.content.size === 0 ? null : inlinesOf(caption),
      align,
      header,
      rows,
      row_headers: Boolean(node.attrs.rowHeaders ?? rowHeaders(align)),
    },
  };
}

/** The inlines of a block of text. */
export function inlinesOf(block: Node): Inline[] {
  const runs: Run[] = [];
  block.forEach((child) => {
    if (child.type === types.break) runs.push({ text: null, style: PLAIN });
    else if (child.type === types.live) {
      const style = { ...styleOf(child.marks), lang: null, link: null };
      runs.push({ text: String(child.attrs.text), live: String(child.attrs.of), style });
    }
    else runs.push({ text: visible(child.text ?? ""), style: styleOf(child.marks) });
  });
  return nest(runs);
}

function styleOf(marks: readonly Mark[]): Style {
  const style = { ...PLAIN };
  for (const mark of marks) {
    if (mark.type === types.foreign) style.lang = mark.attrs.lang as Lang;
    if (mark.type === types.link) style.link = mark.attrs.address as string;
    if (mark.type === types.strong) style.strong = true;
    if (mark.type === types.emphasis) style.emphasis = true;
  }
  return style;
}

function marksOf(style: Style): Mark[] {
  const marks: Mark[] = [];
  if (style.lang) marks.push(types.foreign.create({ lang: style.lang }));
  if (style.link) marks.push(types.link.create({ address: style.link }));
  if (style.strong) marks.push(types.strong.create());
  if (style.emphasis) marks.push(types.emphasis.create());
  return marks;
}

function children(node: Node | Fragment): Node[] {
  const list: Node[] = [];
  node.forEach((child) => list.push(child));
  return list;
}
