import type { EditorView } from "@tiptap/pm/view";

/**
 * Takes in where the webview has put its caret.
 *
 * The webview moves the caret at once and tells of it later. What is drawn
 * between the two, such as a mark of the spell-checker, would put the caret
 * back to where the editor last knew it, and what is typed next would stand
 * there. So this comes before anything that is not the officer’s own doing.
 */
export function heed(view: EditorView): void {
  // ProseMirror does this when the event comes, and has no public name for doing it sooner.
  (view as unknown as { domObserver: { flush(): void } }).domObserver.flush();
}
