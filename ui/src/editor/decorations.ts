import { Plugin, PluginKey, type EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { placeAt, positionsOf, type Range } from "./places";

/** What a stretch of text can be marked as: misspelt, found by a search, the find that is looked at, changed since. */
export type MarkKind = "spelling" | "found" | "current" | "changed";

/** A misspelt word that was asked about, and where it is on the screen. */
export type SpellingAt = Range & { word: string; rect: DOMRect };

type Sets = Record<MarkKind, DecorationSet>;

const key = new PluginKey<Sets>("marks");

/** Draws marks; they move with the text until they are replaced. */
export function marksPlugin(onSpell: (at: SpellingAt) => void): Plugin {
  return new Plugin<Sets>({
    key,
    state: {
      init: () => ({ spelling: DecorationSet.empty, found: DecorationSet.empty, current: DecorationSet.empty, changed: DecorationSet.empty }),
      apply: (transaction, sets, _, state) => {
        const meta = transaction.getMeta(key) as { kind: MarkKind; ranges: Range[] } | undefined;
        if (meta) return { ...sets, [meta.kind]: drawn(state, meta.kind, meta.ranges) };
        if (!transaction.docChanged) return sets;
        const map = (set: DecorationSet): DecorationSet => set.map(transaction.mapping, transaction.doc);
        return { spelling: map(sets.spelling), found: map(sets.found), current: map(sets.current), changed: map(sets.changed) };
      },
    },
    props: {
      decorations: (state) => {
        const sets = key.getState(state)!;
        const all = (["spelling", "found", "current", "changed"] as const).flatMap((kind) => sets[kind].find());
        return all.length === 0 ? null : DecorationSet.create(state.doc, all);
      },
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const spelling = at && spellingAt(view, at.pos);
          if (!spelling) return false;
          event.preventDefault();
          onSpell(spelling);
          return true;
        },
      },
    },
  });
}

/** Replaces all marks of a kind. */
export function setMarks(view: EditorView, kind: MarkKind, ranges: Range[]): void {
  if (ranges.length === 0 && key.getState(view.state)![kind].find().length === 0) return;
  view.dispatch(view.state.tr.setMeta(key, { kind, ranges }));
}

/** The misspelt word at a position. */
export function spellingAt(view: EditorView, pos: number): SpellingAt | null {
  const mark = key.getState(view.state)!.spelling.find(pos, pos)[0];
  if (!mark) return null;
  const { doc } = view.state;
  const [from, to] = [placeAt(doc, mark.from), placeAt(doc, mark.to)];
  if (!from || !to) return null;
  const [start, end] = [view.coordsAtPos(mark.from, 1), view.coordsAtPos(mark.to, -1)];
  const rect = new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top);
  return { passage: from.passage, from: from.offset, to: to.offset, word: doc.textBetween(mark.from, mark.to), rect };
}

function drawn(state: EditorState, kind: MarkKind, ranges: Range[]): DecorationSet {
  const marks = ranges.flatMap((range) =>
    positionsOf(state.doc, range).map(({ from, to }) => Decoration.inline(from, to, { class: `editor-mark-${kind}` })),
  );
  return DecorationSet.create(state.doc, marks);
}
