import { baseKeymap, chainCommands } from "@tiptap/pm/commands";
import { undoInputRule } from "@tiptap/pm/inputrules";
import { keydownHandler } from "@tiptap/pm/keymap";
import type { Node } from "@tiptap/pm/model";
import { splitListItemKeepMarks } from "@tiptap/pm/schema-list";
import { Plugin, type Command } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { waitFor, type Accent } from "./accents";
import { bold, depthOf, indent, insertText, italic, lineBreak, list, listAround, outdent, style, unstyled } from "./commands";
import { types } from "./schema";
import { cellBelow, nextCell, tableAround, upDown } from "./tables";

/** What keys ask of the editor around them. */
export type KeyActs = {
  undo: () => void;
  redo: () => void;
  link: () => void;
  /** Acts on what is at the caret: a misspelt word, a link. */
  act: () => boolean;
  openLink: () => boolean;
  leave: (direction: "up" | "down") => boolean;
  levelTwo: () => void;
  plainPaste: () => void;
};

/**
 * Whether a key press writes a character with AltGr. Windows reports AltGr as
 * Ctrl and Alt together; on Welsh layouts that is how ŵ and ŷ are typed, so no
 * shortcut may take such a press.
 */
export function writesByAltGr(event: KeyboardEvent): boolean {
  if (event.getModifierState("AltGraph")) return true;
  return event.ctrlKey && event.altKey && event.key.length === 1 && !/^[0-9]$/u.test(event.key);
}

/** The accent a key press asks for: Ctrl+Shift+6 or Alt+6, Ctrl+’, Ctrl+`, Ctrl+; or Ctrl+:, as in Word. */
export function accentOf(event: KeyboardEvent): Accent | null {
  if (event.metaKey) return null;
  // On a Mac, Option and 6 writes a sign: then the key is that sign and not 6.
  if (event.altKey && !event.ctrlKey) return event.key === "6" && !event.shiftKey ? "circumflex" : null;
  if (!event.ctrlKey || event.altKey) return null;
  if (event.key === "^" || (event.code === "Digit6" && event.shiftKey)) return "circumflex";
  if (event.key === "'") return "acute";
  if (event.key === "`") return "grave";
  if (event.key === ";" || event.key === ":") return "diaeresis";
  return null;
}

/** All keys of the editor. */
export function keysPlugin(acts: KeyActs): Plugin {
  const handle = keydownHandler(bindings(acts));
  // After Escape, Tab leaves the text instead of moving within a list or table (WCAG 2.1.2).
  let released = false;
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        if (event.isComposing || writesByAltGr(event)) return false;
        if (event.key === "Escape") {
          released = true;
          waitFor(view, null);
          return false;
        }
        if (event.key === "Tab" && released) {
          released = false;
          return false;
        }
        if (event.key !== "Shift" && event.key !== "Tab") released = false;
        const accent = accentOf(event);
        if (accent) {
          waitFor(view, accent);
          return true;
        }
        if (isPlainPaste(event)) {
          acts.plainPaste();
          return false;
        }
        return headingKey(view, event, acts) || handle(view, event);
      },
      handleDOMEvents: {
        focus: () => {
          released = false;
          return false;
        },
        // The browser's own undo knows nothing of the project's history.
        beforeinput: (_, event) => {
          if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return false;
          event.preventDefault();
          if (event.inputType === "historyUndo") acts.undo();
          else acts.redo();
          return true;
        },
      },
    },
  });
}

function bindings(acts: KeyActs): Record<string, Command> {
  const undo: Command = (state, dispatch) => {
    if (!undoInputRule(state, dispatch)) acts.undo();
    return true;
  };
  const redo = asked(acts.redo);
  const leave = (direction: "up" | "down", by: "up" | "down" | "left" | "right"): Command => (state, _, view) => {
    if (!view || !state.selection.empty || !view.endOfTextblock(by)) return false;
    const { $head } = state.selection;
    const outer = direction === "up" ? $head.start() <= firstText(state.doc) : $head.end() >= lastText(state.doc);
    return outer && acts.leave(direction);
  };
  const edge = (direction: 1 | -1): Command => (state, dispatch, view) =>
    view !== undefined && view.endOfTextblock(direction > 0 ? "down" : "up") && upDown(direction)(state, dispatch);
  const enter = chainCommands(cellBelow, splitListItemKeepMarks(types.item), outOfQuote, baseKeymap.Enter!);
  return {
    ...baseKeymap,
    Enter: enter,
    "Shift-Enter": lineBreak,
    "Mod-Enter": (state, dispatch, view) => acts.openLink() || enter(state, dispatch, view),
    "Alt-Enter": asked(acts.act, true),
    "Shift-F10": asked(acts.act, true),
    ContextMenu: asked(acts.act, true),
    Backspace: chainCommands(undoInputRule, liftAtStart, baseKeymap.Backspace!),
    "Shift-Backspace": chainCommands(undoInputRule, liftAtStart, baseKeymap.Backspace!),
    Tab: chainCommands(nextCell(1), inList(indent)),
    "Shift-Tab": chainCommands(nextCell(-1), inList(outdent)),
    ArrowUp: chainCommands(edge(-1), leave("up", "up")),
    ArrowDown: chainCommands(edge(1), leave("down", "down")),
    ArrowLeft: leave("up", "left"),
    ArrowRight: leave("down", "right"),
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-b": bold,
    "Mod-i": italic,
    "Mod-k": asked(acts.link),
    "Mod-Shift-8": list(types.bullets),
    "Mod-Shift-7": list(types.numbered),
    "Mod-Shift-Space": insertText("\u00a0"),
    "Mod-Space": unstyled,
  };
}

/** Ctrl+Alt+1, 2 and 0. Read by the key alone, so that a layout which writes a sign there keeps it. */
function headingKey(view: EditorView, event: KeyboardEvent, acts: KeyActs): boolean {
  if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.shiftKey) return false;
  const to = ({ "1": "one", "2": "two", "0": "paragraph" } as const)[event.key as "0" | "1" | "2"];
  if (!to) return false;
  if (!style(to)(view.state, view.dispatch) && to === "two") acts.levelTwo();
  return true;
}

function isPlainPaste(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === "v";
}

function asked(act: () => boolean | void, decides = false): Command {
  return () => {
    const done = act();
    return decides ? done === true : true;
  };
}

/** In a list, Tab never leaves the text by surprise, even where nothing can be moved further. */
function inList(command: Command): Command {
  return (state, dispatch, view) => listAround(state) !== null && (command(state, dispatch, view) || true);
}

/** Enter in an empty last paragraph of a quotation leaves the quotation. */
const outOfQuote: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.content.size > 0 || depthOf(state) === 0) return false;
  return chainCommands(outdent, baseKeymap.Enter!)(state, dispatch, view);
};

/** Backspace at the start of a list item or quotation takes it out, one level at a time. */
const liftAtStart: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || tableAround(state)) return false;
  if ($from.parent.type === types.heading) return style("paragraph")(state, dispatch, view);
  const item = $from.node(-1);
  return item?.type === types.item && $from.index(-1) === 0 && outdent(state, dispatch, view);
};

function firstText(doc: Node): number {
  let pos = 0;
  for (let node = doc.firstChild; node && !node.isTextblock; node = node.firstChild) pos += 1;
  return pos + 1;
}

function lastText(doc: Node): number {
  let pos = doc.content.size;
  for (let node = doc.lastChild; node && !node.isTextblock; node = node.lastChild) pos -= 1;
  return pos - 1;
}
