import { Plugin, PluginKey, type EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { sameRows } from "./rows";

/** How a passage stands to the one it renders, or that it came from last year’s report and was not read again. The label says it in words. */
export type Badge = { state: "behind" | "up-to-date" | "original" | "source-gone" | "carried"; label: string };

/** What a passage answers or rests on: what is shown, and what is read out. */
export type Chip = { text: string; label: string };

type Margin = { badges: ReadonlyMap<string, Badge>; answers: ReadonlyMap<string, Chip>; evidence: ReadonlyMap<string, Chip> };

export type MarginActs = { badge: (id: string) => void; answers: (id: string) => void; evidence: (id: string) => void; layout: () => void };

const key = new PluginKey<Margin>("margin");

/** A sign for each state, so that it is not told by colour alone. */
const SIGNS: Record<Badge["state"], string> = { behind: "↻", "up-to-date": "✓", original: "○", "source-gone": "∅", carried: "◷" };

/**
 * Quiet buttons beside the text. They stand in an element of their own after
 * the writing surface, so that a screen reader reads the text without them and
 * the caret never meets them.
 */
export function marginPlugin(acts: MarginActs): Plugin {
  return new Plugin<Margin>({
    key,
    state: {
      init: () => ({ badges: new Map(), answers: new Map(), evidence: new Map() }),
      apply: (transaction, margin) => {
        const meta = transaction.getMeta(key) as Partial<Margin> | undefined;
        return meta ? { ...margin, ...meta } : margin;
      },
    },
    view: (view) => {
      const layer = document.createElement("div");
      layer.className = "editor-margin";
      view.dom.after(layer);
      let waiting = 0;
      const later = (): void => {
        if (waiting === 0)
          waiting = requestAnimationFrame(() => {
            waiting = 0;
            placed(view, layer);
            acts.layout();
          });
      };
      const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(later);
      observer?.observe(view.dom);
      later();
      return {
        update: (_, before: EditorState) => {
          const changed = key.getState(before) !== key.getState(view.state);
          if (changed || !sameRows(before.doc, view.state.doc)) drawn(view, layer, acts);
          if (changed || before.doc !== view.state.doc) later();
        },
        destroy: () => {
          cancelAnimationFrame(waiting);
          observer?.disconnect();
          layer.remove();
        },
      };
    },
  });
}

/** Sets the badges of passages. */
export function setBadges(view: EditorView, badges: ReadonlyMap<string, Badge>): void {
  if (!same(key.getState(view.state)!.badges, badges)) view.dispatch(view.state.tr.setMeta(key, { badges: new Map(badges) }));
}

/** Sets the chips that say what passages answer. */
export function setAnswers(view: EditorView, answers: ReadonlyMap<string, Chip>): void {
  if (!same(key.getState(view.state)!.answers, answers)) view.dispatch(view.state.tr.setMeta(key, { answers: new Map(answers) }));
}

/** Sets the chips that say what passages rest on. */
export function setEvidence(view: EditorView, evidence: ReadonlyMap<string, Chip>): void {
  if (!same(key.getState(view.state)!.evidence, evidence)) view.dispatch(view.state.tr.setMeta(key, { evidence: new Map(evidence) }));
}

function same(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}

function drawn(view: EditorView, layer: HTMLElement, acts: MarginActs): void {
  const { badges, answers, evidence } = key.getState(view.state)!;
  const wanted: HTMLElement[] = [];
  const old = new Map([...layer.children].map((child) => [(child as HTMLElement).dataset.key, child as HTMLElement]));
  view.state.doc.forEach((node) => {
    const id = node.attrs.id as string;
    const chip = answers.get(id);
    const rests = evidence.get(id);
    const badge = badges.get(id);
    if (chip) wanted.push(button(old, id, "answers", chip.text, chip.label, () => acts.answers(id)));
    // Below the other chip, where there is one.
    const kind = chip ? "evidence-low" : "evidence";
    if (rests) wanted.push(button(old, id, kind, rests.text, rests.label, () => acts.evidence(id)));
    if (badge) wanted.push(button(old, id, badge.state, SIGNS[badge.state], badge.label, () => acts.badge(id)));
  });
  // Moving a button that has the focus would take the focus away.
  const same = wanted.length === layer.children.length && wanted.every((element, index) => layer.children[index] === element);
  if (!same) layer.replaceChildren(...wanted);
}

function button(old: Map<string | undefined, HTMLElement>, id: string, kind: string, text: string, label: string, act: () => void): HTMLElement {
  const name = JSON.stringify([id, kind, text, label]);
  const kept = old.get(name);
  if (kept) return kept;
  const element = document.createElement("button");
  element.type = "button";
  element.className = classOf(kind);
  element.dataset.key = name;
  element.dataset.of = id;
  element.setAttribute("aria-label", label);
  element.title = label;
  const shown = document.createElement("span");
  shown.setAttribute("aria-hidden", "true");
  shown.append(document.createTextNode(text));
  element.append(shown);
  element.addEventListener("click", act);
  return element;
}

function classOf(kind: string): string {
  if (kind === "answers") return "editor-chip";
  return kind.startsWith("evidence") ? `editor-chip editor-${kind}` : `editor-badge editor-badge-${kind}`;
}

/** Puts each button level with its passage. */
function placed(view: EditorView, layer: HTMLElement): void {
  if (layer.children.length === 0) return;
  const upper = layer.parentElement?.getBoundingClientRect().top ?? 0;
  const wanted = new Set([...layer.children].map((child) => (child as HTMLElement).dataset.of));
  const tops = new Map<string, number>();
  for (const element of view.dom.querySelectorAll<HTMLElement>(":scope > [data-passage]")) {
    if (!wanted.has(element.dataset.passage)) continue;
    // Level with the words, not with the space above a heading.
    const above = Number.parseFloat(getComputedStyle(element).paddingTop) || 0;
    tops.set(element.dataset.passage!, element.getBoundingClientRect().top - upper + above);
  }
  for (const child of layer.children) {
    const element = child as HTMLElement;
    const top = `${Math.round(tops.get(element.dataset.of!) ?? 0)}px`;
    // Written only when it changed, so that the page is not laid out again for nothing.
    if (element.style.top !== top) element.style.top = top;
  }
}
