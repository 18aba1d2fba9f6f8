import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { placeAt, positionsOf, type Range } from "./places";

/** What a stretch of text can be marked as: misspelt, not explained, found by a check and how much it matters, found by a search, the find that is looked at, changed since. */
export type MarkKind = "spelling" | "unexplained" | "stops" | "look" | "advice" | "found" | "current" | "changed";

/** A marked word, or what a check has found, that was asked about, and where it is on the screen. */
export type SpellingAt = Range & { word: string; rect: DOMRect };

/** What is told when a marked word is asked about. */
export type MarkActs = { spell: (at: SpellingAt) => void; explain: (at: SpellingAt) => void; finding: (at: SpellingAt) => void };

const key = new PluginKey<DecorationSet>("marks");

/** Draws marks; they move with the text until they are replaced. */
export function marksPlugin(acts: MarkActs): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, set) => {
        const meta = transaction.getMeta(key) as { kind: MarkKind; ranges: Range[] } | undefined;
        const moved = set.map(transaction.mapping, transaction.doc);
        if (!meta) return moved;
        return moved.remove(moved.find(undefined, undefined, (spec) => spec.kind === meta.kind)).add(transaction.doc, drawn(transaction.doc, meta.kind, meta.ranges));
      },
    },
    props: {
      decorations: (state) => key.getState(state)!,
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const asked = at !== null && askAt(view, at.pos, acts);
          if (asked) event.preventDefault();
          return asked;
        },
      },
    },
  });
}

/** Replaces all marks of a kind. */
export function setMarks(view: EditorView, kind: MarkKind, ranges: Range[]): void {
  const old = key.getState(view.state)!.find(undefined, undefined, (spec) => spec.kind === kind);
  if (ranges.length === 0 && old.length === 0) return;
  view.dispatch(view.state.tr.setMeta(key, { kind, ranges }));
}

/** What checks found, the most severe first. */
const FINDINGS: readonly MarkKind[] = ["stops", "look", "advice"];

/** Asks about what is marked at a position, if anything is: its spelling comes first. Tells whether there was. */
export function askAt(view: EditorView, pos: number, acts: MarkActs): boolean {
  const [spelling, unexplained] = [markAt(view, pos, "spelling"), markAt(view, pos, "unexplained")];
  const finding = FINDINGS.map((kind) => markAt(view, pos, kind)).find((mark) => mark !== null);
  if (spelling) acts.spell(spelling);
  else if (unexplained) acts.explain(unexplained);
  else if (finding) acts.finding(finding);
  return Boolean(spelling ?? unexplained ?? finding);
}

/** The word at a position that bears a mark. */
function markAt(view: EditorView, pos: number, kind: MarkKind): SpellingAt | null {
  const mark = key.getState(view.state)!.find(pos, pos, (spec) => spec.kind === kind)[0];
  if (!mark) return null;
  const { doc } = view.state;
  const [from, to] = [placeAt(doc, mark.from), placeAt(doc, mark.to)];
  if (!from || !to) return null;
  return { passage: from.passage, from: from.offset, to: to.offset, word: doc.textBetween(mark.from, mark.to), rect: rectBetween(view, mark.from, mark.to) };
}

/** Where a stretch is on the screen; null if it is not in the text. */
export function rectOf(view: EditorView, range: Range): DOMRect | null {
  const parts = positionsOf(view.state.doc, range);
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? rectBetween(view, first.from, last.to) : null;
}

function rectBetween(view: EditorView, from: number, to: number): DOMRect {
  const [start, end] = [view.coordsAtPos(from, 1), view.coordsAtPos(to, -1)];
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top);
}

function drawn(doc: Node, kind: MarkKind, ranges: Range[]): Decoration[] {
  return ranges.flatMap((range) =>
    positionsOf(doc, range).map(({ from, to }) => Decoration.inline(from, to, { class: `editor-mark-${kind}` }, { kind })),
  );
}
