/** How the window begins, and what it listens to as long as it is there. */

import { doing } from "../bar";
import * as api from "./api";
import { app, dress, failed } from "./app.svelte";
import { fate, pressed, act } from "./commands.svelte";
import { setPseudo, setUiLang } from "./i18n.svelte";

/** Asks for settings and reports, and opens a file the program was started with. */
export async function begin(): Promise<void> {
  fate.failed = failed;
  // Tests ask for it by the address, which nobody else can write.
  if (new URLSearchParams(location.search).has("pseudo")) setPseudo(true);
  const start = await api.start();
  app.settings = start.settings;
  app.recent = start.recent;
  setUiLang(start.settings.lang ?? start.lang);
  dress();
  if (start.opening) await doing.openPath(start.opening);
}

/** Listens until what comes back is called. */
export function listen(): () => void {
  const over = new AbortController();
  const options = { signal: over.signal };
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
    matchMedia(query).addEventListener("change", dress, options);
  }
  window.addEventListener("error", (event) => { if (event.error) failed(event.error); }, options);
  window.addEventListener("unhandledrejection", (event) => failed(event.reason), options);
  window.addEventListener("keydown", onKey, options);
  window.addEventListener("contextmenu", (event) => { if (!forText(event.target)) event.preventDefault(); }, options);
  // A file let fall on the window would replace the program.
  for (const kind of ["dragover", "drop"]) {
    window.addEventListener(kind, (event) => { if (!forText(event.target) || hasFiles(event)) event.preventDefault(); }, options);
  }
  const heard = [api.onOpen((path) => void doing.openPath(path)), api.onClosing(() => void leave())];
  for (const one of heard) one.catch(failed);
  return () => {
    over.abort();
    for (const one of heard) one.then((off) => off()).catch(() => {});
  };
}

/** A shortcut, unless what has the focus has taken the key already. */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = pressed(event);
  if (!command) return;
  // In a field of a form, undo and the like are the field’s own.
  if (holdsText(event.target) && (command.menu === "edit" || command.menu === "format") && /^(undo|redo|cut|copy|paste|all)$/.test(command.id.split("-")[1] ?? "")) return;
  // A dialog is answered first.
  if (document.querySelector("dialog:modal")) return;
  event.preventDefault();
  if (command.enabled()) void act(command);
}

/** Writes the last words, then closes; if they cannot be written, the window stays and says so. */
async function leave(): Promise<void> {
  // From now on the window waits for us.
  api.heardClosing().catch(failed);
  await app.leave("window", api.closeWindow).catch(failed);
}

/** Whether something is a field that text is typed into: a box that is ticked has nothing of its own to undo. */
export function holdsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}

function forText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable='true']") !== null;
}

function hasFiles(event: Event): boolean {
  return event instanceof DragEvent && (event.dataTransfer?.types.includes("Files") ?? false);
}
