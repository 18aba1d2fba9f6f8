import { EditorState, NodeSelection, Selection, TextSelection, type Command, type Transaction } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import type { SubLevel, Written } from "../lib/blocks";
import { bold, foreign, indent, insertLive, insertText, italic, link, linkable, linkRange, list, outdent, quote, style } from "./commands";
import { askAt, rectOf, setMarks, type MarkKind, type SpellingAt } from "./decorations";
import { heed } from "./heed";
import { newId } from "./ids";
import { insertNodes } from "./insert";
import { setAnswers, setBadges, setEvidence, type Badge, type Chip } from "./margin";
import type { Options } from "./options";
import { placedNodeView } from "./placed";
import { readText } from "./paste";
import { holdsLive, passageAt, placeAt, positionOf, type Place, type Range } from "./places";
import { plugins } from "./plugins";
import { heightsOf, setHeights, setPlaceholders, type Placeholder } from "./rows";
import { types } from "./schema";
import { stateOf, type State } from "./state";
import { insertTable, table, type TableAct } from "./tables";
import { textsOf, type PassageText } from "./texts";
import { change } from "./update";
import { blockNodes, fromWritten, toWritten } from "./written";

/** Marks a change that came from outside: it is not told to the page again. */
const EXTERNAL = "external";

/** The writing surface for one slot: a section's text in one language. */
export class SectionEditor {
  readonly #view: EditorView;
  readonly #hint: HTMLElement;
  #options: Options;
  #written: Written[];
  #state = "";

  constructor(options: Options) {
    this.#options = options;
    this.#hint = document.createElement("div");
    this.#hint.id = `editor-hint-${newId()}`;
    this.#hint.className = "editor-hint";
    options.element.classList.add("editor");
    const acts = { levelTwo: () => this.#levelTwo(), link: () => void this.#link(), act: () => this.#act(), openLink: () => this.#openLink() };
    const state = EditorState.create({ doc: fromWritten(options.passages), plugins: plugins(() => this.#options, acts) });
    this.#view = new EditorView(options.element, {
      state,
      dispatchTransaction: (transaction) => this.#dispatch(transaction),
      editable: () => this.#options.editable !== false,
      attributes: () => this.#attributes(),
      nodeViews: { placed: placedNodeView(options.placedView) },
      handleDOMEvents: {
        focus: () => void this.#options.onFocus?.(),
        blur: () => void this.#options.onBlur?.(),
      },
    });
    options.element.append(this.#hint);
    this.#written = toWritten(this.#view.state.doc);
    this.#describe();
  }

  /** The passages as they are now. */
  written(): Written[] {
    return toWritten(this.#view.state.doc);
  }

  /** Makes the text these passages, by the smallest change, so that the caret stays. Does not call `onChange`. */
  setPassages(passages: Written[]): void {
    heed(this.#view);
    const transaction = change(this.#view.state, passages);
    if (transaction) this.#view.dispatch(transaction.setMeta(EXTERNAL, true));
  }

  /** Changes what the page says of the editor: its name in another language of the program, whether it may be edited. */
  update(options: Partial<Pick<Options, "label" | "placeholder" | "editable" | "words">>): void {
    this.#options = { ...this.#options, ...options };
    this.#describe();
    heed(this.#view);
    // An empty transaction draws the attributes again.
    this.#view.dispatch(this.#view.state.tr.setMeta(EXTERNAL, true));
  }

  /** Puts the caret into the text. */
  focus(at?: "start" | "end" | Place): void {
    if (at !== undefined) this.#select(this.#selectionAt(at));
    this.#view.focus();
  }

  /** Whether the caret is in this editor. */
  hasFocus(): boolean {
    return this.#view.hasFocus();
  }

  /** Takes in where the webview has put its caret, before the editor is told of it. */
  heed(): void {
    heed(this.#view);
  }

  /** Where the caret is. */
  caret(): Place | null {
    return placeAt(this.#view.state.doc, this.#view.state.selection.head);
  }

  /** Selects a stretch of a passage and brings it into view. */
  select(range: Range): void {
    const { doc } = this.#view.state;
    const from = positionOf(doc, { passage: range.passage, offset: range.from });
    const to = positionOf(doc, { passage: range.passage, offset: range.to }, "after");
    if (from !== null && to !== null) this.#select(TextSelection.between(doc.resolve(from), doc.resolve(to)));
  }

  /** The selected stretch, if it lies within one passage. */
  selection(): Range | null {
    const { doc, selection } = this.#view.state;
    const [from, to] = [placeAt(doc, selection.from), placeAt(doc, selection.to)];
    return from && to && from.passage === to.passage ? { passage: from.passage, from: from.offset, to: to.offset } : null;
  }

  /** What is active and possible at the caret. */
  state(): State {
    return stateOf(this.#view.state);
  }

  /** What a toolbar or menu can do. Each says whether it was possible. */
  readonly commands = {
    style: (to: "paragraph" | SubLevel): boolean => {
      const done = this.#run(style(to));
      if (!done && to === "two") this.#levelTwo();
      return done;
    },
    bold: (): boolean => this.#run(bold),
    italic: (): boolean => this.#run(italic),
    bullets: (): boolean => this.#run(list(types.bullets)),
    numbered: (): boolean => this.#run(list(types.numbered)),
    indent: (): boolean => this.#run(indent),
    outdent: (): boolean => this.#run(outdent),
    quote: (): boolean => this.#run(quote),
    /** Marks the selected words as the other language’s. */
    foreign: (): boolean => this.#run(foreign(this.#options.lang === "en" ? "cy" : "en")),
    insertText: (text: string): boolean => this.#run(insertText(text)),
    /** Puts a value that follows a record at the caret. */
    insertLive: (of: string, text: string): boolean => this.#run(insertLive(of, text)),
    insertTable: (rows: number, columns: number): boolean => this.#run(insertTable(rows, columns)),
    table: (act: TableAct): boolean => this.#run(table(act)),
    /** Asks for a link and sets it. */
    link: (): Promise<boolean> => this.#link(),
    /** Pastes the system’s clipboard as plain text where the page may read it. */
    pasteText: (text: string): void => this.#paste(text),
    /** Puts other words in place of a stretch, in its style; for suggestions of the spell-checker. */
    replace: (range: Range, text: string): boolean => this.#replace(range, text),
    selectAll: (): boolean => {
      this.#select(TextSelection.between(this.#view.state.doc.resolve(0), this.#view.state.doc.resolve(this.#view.state.doc.content.size)));
      return true;
    },
  };

  /** Replaces all marks of one kind. They move with the text until they are replaced. */
  setMarks(kind: MarkKind, ranges: Range[]): void {
    heed(this.#view);
    setMarks(this.#view, kind, ranges);
  }

  /** Where a stretch is on the screen; null if it is not there. */
  rectOf(range: Range): DOMRect | null {
    return rectOf(this.#view, range);
  }

  /** The texts for the spell-checker, each with the languages of its parts. */
  visibleTexts(): PassageText[] {
    return textsOf(this.#view.state.doc, this.#options.lang);
  }

  /** Sets the least height of passages, and of placeholders by their source. */
  setHeights(heights: ReadonlyMap<string, number>): void {
    heed(this.#view);
    setHeights(this.#view, heights);
  }

  /** Where passages and placeholders begin, and how high they are of themselves. */
  heights(): Map<string, { top: number; height: number }> {
    return heightsOf(this.#view);
  }

  /** Shows what is not translated yet. */
  setPlaceholders(placeholders: readonly Placeholder[]): void {
    heed(this.#view);
    setPlaceholders(this.#view, placeholders);
  }

  /** Shows how passages stand to what they render. */
  setBadges(badges: ReadonlyMap<string, Badge>): void {
    heed(this.#view);
    setBadges(this.#view, badges);
  }

  /** Shows what passages answer. */
  setAnswers(answers: ReadonlyMap<string, Chip>): void {
    heed(this.#view);
    setAnswers(this.#view, answers);
  }

  /** Shows what passages rest on. */
  setEvidence(evidence: ReadonlyMap<string, Chip>): void {
    setEvidence(this.#view, evidence);
  }

  /** Says of a passage what it answers or renders. */
  setPassage(id: string, attrs: { source?: string | null; answers?: string[] }): boolean {
    heed(this.#view);
    const at = passageAt(this.#view.state.doc, id);
    if (!at) return false;
    const transaction = this.#view.state.tr;
    for (const [name, value] of Object.entries(attrs)) transaction.setNodeAttribute(at.pos, name, value);
    this.#view.dispatch(transaction);
    return true;
  }

  /** The element that holds the text. */
  get dom(): HTMLElement {
    return this.#view.dom;
  }

  /** Takes the editor away. */
  destroy(): void {
    this.#view.destroy();
    this.#hint.remove();
    this.#options.element.classList.remove("editor");
  }

  #dispatch(transaction: Transaction): void {
    const { state, transactions } = this.#view.state.applyTransaction(transaction);
    this.#view.updateState(state);
    if (transactions.some((each) => each.docChanged)) this.#changed(transaction.getMeta(EXTERNAL) === true);
    const shown = this.state();
    const key = JSON.stringify(shown);
    if (key !== this.#state) {
      this.#state = key;
      this.#options.onState?.(shown);
    }
  }

  #changed(external: boolean): void {
    const before = this.#written;
    this.#written = toWritten(this.#view.state.doc);
    const same =
      before.length === this.#written.length &&
      before.every((old, index) => {
        const now = this.#written[index]!;
        return old.id === now.id && old.source === now.source && old.answers === now.answers && old.content === now.content;
      });
    if (!external && !same) this.#options.onChange?.(this.#written);
  }

  #run(command: Command): boolean {
    if (!this.#view.editable) return false;
    const done = command(this.#view.state, this.#view.dispatch, this.#view);
    if (done) this.#view.focus();
    return done;
  }

  async #link(): Promise<boolean> {
    if (!this.#view.editable || !this.#options.onAskLink || !this.state().can.link) return false;
    const around = linkRange(this.#view.state);
    const stretch = around ?? linkable(this.#view.state);
    if (!stretch) return false;
    const { from, to } = stretch;
    const text = this.#view.state.doc.textBetween(from, to, undefined, " ");
    const answer = await this.#options.onAskLink(around || text !== "" ? { address: around?.address ?? "", text } : null);
    if (!answer || this.#view.isDestroyed) return false;
    const done = this.#run(link(answer.address, answer.text));
    if (!done) this.#options.onNotice?.(this.#options.words("editor-link-refused"));
    return done;
  }

  #openLink(): boolean {
    const around = linkRange(this.#view.state);
    if (around) this.#options.onOpenLink?.(around.address);
    return around !== null;
  }

  #act(): boolean {
    const { onSpell, onExplain, onFinding } = this.#options;
    const acts = { spell: (at: SpellingAt) => onSpell?.(at), explain: (at: SpellingAt) => onExplain?.(at), finding: (at: SpellingAt) => onFinding?.(at) };
    return askAt(this.#view, this.#view.state.selection.head, acts);
  }

  #replace(range: Range, text: string): boolean {
    const { doc } = this.#view.state;
    const from = positionOf(doc, { passage: range.passage, offset: range.from });
    const to = positionOf(doc, { passage: range.passage, offset: range.to }, "after");
    if (from === null || to === null || !doc.resolve(from).sameParent(doc.resolve(to))) return false;
    // What follows a record is not written here.
    if (holdsLive(doc, from, to)) return false;
    return this.#run((state, dispatch) => {
      dispatch?.(state.tr.insertText(text, from, to));
      return true;
    });
  }

  #paste(text: string): void {
    if (this.#view.editable) insertNodes(this.#view, blockNodes(readText(text).blocks));
  }

  #levelTwo(): void {
    this.#options.onNotice?.(this.#options.words("editor-level-two-first"));
  }

  #selectionAt(at: "start" | "end" | Place): Selection {
    const { doc } = this.#view.state;
    if (at === "start") return Selection.atStart(doc);
    if (at === "end") return Selection.atEnd(doc);
    const pos = positionOf(doc, at);
    if (pos === null) return Selection.atStart(doc);
    const node = doc.resolve(pos).nodeAfter;
    return node?.type === types.placed ? NodeSelection.create(doc, pos) : Selection.near(doc.resolve(pos));
  }

  #select(selection: Selection): void {
    this.#view.dispatch(this.#view.state.tr.setSelection(selection).scrollIntoView());
  }

  #describe(): void {
    this.#hint.replaceChildren(document.createTextNode(this.#options.words("editor-hint")));
  }

  #attributes(): Record<string, string> {
    const { label, lang, placeholder, editable } = this.#options;
    const doc = this.#view?.state.doc;
    const empty = doc?.childCount === 1 && doc.firstChild?.type === types.paragraph && doc.firstChild.content.size === 0;
    return {
      class: empty ? "editor-text editor-empty" : "editor-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
      "aria-describedby": this.#hint.id,
      "aria-readonly": editable === false ? "true" : "false",
      lang,
      // Our own checker knows Welsh; the webview’s does not.
      spellcheck: "false",
      autocorrect: "off",
      autocapitalize: "off",
      translate: "no",
      ...(placeholder ? { "data-placeholder": placeholder, "aria-placeholder": placeholder } : {}),
    };
  }
}
