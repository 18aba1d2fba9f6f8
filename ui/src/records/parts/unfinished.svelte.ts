/** What was typed into a field and is not what the field asks for: it is shown again when its form is opened again. */

import { SvelteMap } from "svelte/reactivity";
import { app } from "../../lib/app.svelte";

const typed = new SvelteMap<string, string>();
const key = (field: string): string => `${app.report?.path ?? ""} ${field}`;

export const unfinished = {
  of: (field: string): string | undefined => typed.get(key(field)),
  keep: (field: string, text: string): void => void typed.set(key(field), text),
  done: (field: string): void => void typed.delete(key(field)),
};
