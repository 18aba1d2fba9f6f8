/** Pictures on their way into the report and onto the screen. */

import * as api from "../../lib/api";
import type { Imported, Lang, Picture, Shows } from "../../lib/types";
import { newId } from "../../editor/ids";

/** The kinds of file a report takes, for the system's dialog. */
export const KINDS = "image/png,image/jpeg,image/svg+xml,.png,.jpg,.jpeg,.svg";

const blank = () => ({ en: "", cy: "" });

/** The first picture among what is dropped or pasted; none if there is none. */
export function pictureIn(data: DataTransfer | null): File | null {
  const files = [...(data?.files ?? [])];
  return files.find((file) => file.type.startsWith("image/")) ?? files[0] ?? null;
}

/** Whether files are being dragged: what they are is told only when they are dropped. */
export function dragsFiles(data: DataTransfer | null): boolean {
  return [...(data?.types ?? [])].includes("Files");
}

/** Takes a file into the report. */
export async function taken(file: Blob): Promise<Imported> {
  return api.importPicture(await file.arrayBuffer());
}

/** A picture of which nothing is known yet: its alternative text is still to be written. */
export function made(shows: Shows): Picture {
  return { id: newId(), shows, alt: blank(), caption: blank(), source: blank(), data: blank(), person: null, nobody: false };
}

/** What is shown in a language, as a file for the page; none if it cannot be drawn. */
export async function fileOf(shows: Shows, lang: Lang): Promise<Blob | null> {
  if (shows.kind === "outline") {
    const drawn = await api.drawOutline(shows.shape, shows.text[lang], lang);
    return drawn.byteLength > 0 ? new Blob([drawn], { type: "image/svg+xml" }) : null;
  }
  return typed(await api.picture(shows[lang]));
}

/** Bytes that begin with their kind and a line end. */
export function typed(bytes: ArrayBuffer): Blob {
  const all = new Uint8Array(bytes);
  const end = all.indexOf(10);
  return new Blob([all.subarray(end + 1)], { type: new TextDecoder().decode(all.subarray(0, end)) });
}

/** Whether nobody has said yet if it shows a person; a drawing of an outline shows none unless it is said. */
export const isUnasked = (picture: Picture): boolean => picture.shows.kind === "image" && picture.person === null && !picture.nobody;

/** The same picture with something else in it: what was said of who can be recognised was said of what it showed before. */
export function showing(picture: Picture, shows: Shows): Picture {
  const same = JSON.stringify(shows) === JSON.stringify(picture.shows);
  return same ? picture : { ...picture, shows, nobody: false };
}

/** Whether it would stop an export: it says something, and not in words. */
export function lacksAlt(picture: Picture, langs: Lang[]): boolean {
  const { alt } = picture;
  return alt !== null && langs.some((lang) => alt[lang].trim() === "");
}
