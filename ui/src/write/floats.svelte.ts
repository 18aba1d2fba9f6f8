/** What floats over the page for a moment: one thing at a time. */

import type { Link, SpellingAt } from "../editor";
import type { Unexplained } from "../lib/types";
import type { Found } from "../scrutiny/groups";
import type { Surface } from "./desk.svelte";

/** Where something was asked for on the screen. */
export interface Spot {
  left: number;
  top: number;
  bottom: number;
}

export type Float =
  | { kind: "spelling"; surface: Surface; at: SpellingAt; spot: Spot }
  | { kind: "badge"; surface: Surface; passage: string; spot: Spot }
  | { kind: "answers"; surface: Surface; passage: string; spot: Spot }
  | { kind: "evidence"; surface: Surface; passage: string; spot: Spot }
  | { kind: "explain"; about: Unexplained; spot: Spot }
  | { kind: "finding"; one: Found; spot: Spot }
  | { kind: "letters"; spot: Spot }
  | { kind: "live"; surface: Surface }
  | { kind: "table"; spot: Spot }
  | { kind: "place"; spot: Spot };

class Floats {
  open = $state.raw<Float | null>(null);
  /** A link that is asked for, and who waits for the answer. */
  link = $state.raw<{ current: Link | null; answer: (link: Link | null) => void } | null>(null);

  /** Asks for a link. */
  askLink(current: Link | null): Promise<Link | null> {
    this.link?.answer(null);
    return new Promise((done) => {
      this.link = {
        current,
        answer: (link) => {
          this.link = null;
          done(link);
        },
      };
    });
  }
}

export const floats = new Floats();

/** The spot of an element. */
export function spotOf(element: Element): Spot {
  const { left, top, bottom } = element.getBoundingClientRect();
  return { left, top, bottom };
}

/** The spot of a passage’s button in the margin, or of the passage itself. */
export function spotOfPassage(surface: Surface, passage: string): Spot {
  const id = CSS.escape(passage);
  const within = surface.editor.dom.parentElement ?? document.body;
  const focused = document.activeElement?.closest(`[data-of="${id}"]`);
  return spotOf(focused ?? within.querySelector(`[data-passage="${id}"]`) ?? within);
}
