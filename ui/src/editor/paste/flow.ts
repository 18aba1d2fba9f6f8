import type { Block, Inline } from "../../lib/blocks";
import { nest, PLAIN, type Run, type Style } from "../runs";
import type { Found } from "./lists";

/** What a paragraph is, beside its words. */
export type Kind = Omit<Found, "block">;

/** Gathers text into paragraphs as it is met. */
export class Flow {
  readonly found: Found[] = [];
  #runs: Run[] = [];
  #kind: Kind = {};

  /** Text in a style. */
  text(text: string, style: Style): void {
    if (text !== "") this.#runs.push({ text, style });
  }

  /** A new line; two of them end the paragraph, as in e-mails. */
  break(): void {
    const blank = (run: Run | undefined): boolean => run !== undefined && run.text !== null && run.text.trim() === "";
    while (blank(this.#runs[this.#runs.length - 1]) && this.#runs[this.#runs.length - 2]?.text === null) this.#runs.pop();
    const last = this.#runs[this.#runs.length - 1];
    if (last && last.text === null) {
      const kind = this.#kind;
      this.#runs.pop();
      this.end();
      // The next paragraph of a list item belongs to the item.
      this.#kind = kind.mark ? { continues: true } : kind;
    } else this.#runs.push({ text: null, style: PLAIN });
  }

  /** Ends the paragraph, if there is one, and begins one of a kind. */
  begin(kind: Kind): void {
    this.end();
    this.#kind = kind;
  }

  /** Ends the paragraph. */
  end(): void {
    const words = this.#runs.some((run) => run.text !== null && /[^\s\u00a0]/u.test(run.text));
    if (words) this.found.push({ ...this.#kind, block: { kind: "paragraph", value: nest(this.#runs) } });
    this.#runs = [];
    this.#kind = {};
  }

  /** A block that is no paragraph. */
  block(block: Block, kind: Kind = {}): void {
    this.end();
    this.found.push({ ...kind, block });
  }

  /** What the paragraph holds so far. */
  get pending(): Inline[] {
    return nest(this.#runs);
  }
}
