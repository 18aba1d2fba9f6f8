import type { Lang, Placed, Written } from "../lib/blocks";
import type { SpellingAt } from "./decorations";
import type { State } from "./state";

/** Gives the words for a key of `locales/<lang>/editor.ftl` in the language of the program. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** A link as it is asked for. */
export type Link = { address: string; text: string };

/** What can be done with something placed. */
export type PlacedActs = { /** Takes it out of the text. */ remove: () => void };

/** Draws something placed. It must set text as text nodes only. */
export type PlacedView = (placed: { content: unknown; what: Placed; label: string }, acts: PlacedActs) => { dom: HTMLElement; destroy?: () => void };

/** What an editor needs from the page around it. */
export type Options = {
  /** Where the editor is put; it adds its own elements and removes them again. */
  element: HTMLElement;
  /** The language the slot is written in. */
  lang: Lang;
  passages: Written[];
  editable?: boolean;
  /** The accessible name of the writing surface. */
  label: string;
  /** Shown while the slot is empty. */
  placeholder?: string;
  words: Words;
  /** The text as it is after each change by the writer. */
  onChange?: (written: Written[]) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  /** The caret was to leave by an arrow key. */
  onLeave?: (direction: "up" | "down") => void;
  /** Something the writer should be told once, quietly. */
  onNotice?: (text: string) => void;
  /** Files were dropped or pasted; the caret is where they belong. */
  onFiles?: (files: File[]) => void;
  /** Asks for a link’s address and words; null if it was called off. An empty address takes the link away. */
  onAskLink?: (current: Link | null) => Promise<Link | null>;
  /** Ctrl+click or Ctrl+Enter on a link. The address is http, https or mailto. */
  onOpenLink?: (address: string) => void;
  onUndo?: () => void;
  onRedo?: () => void;
  onState?: (state: State) => void;
  /** A word marked as misspelt was asked about. */
  onSpell?: (at: SpellingAt) => void;
  /** A word marked as not explained was asked about. */
  onExplain?: (at: SpellingAt) => void;
  /** Something a check has found was asked about. */
  onFinding?: (at: SpellingAt) => void;
  onBadge?: (id: string) => void;
  onAnswers?: (id: string) => void;
  /** What a passage rests on was asked about. */
  onEvidence?: (id: string) => void;
  /** Heights may have changed. */
  onLayout?: () => void;
  placedView?: PlacedView;
};
