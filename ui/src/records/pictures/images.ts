/** Pictures on their way into the report and onto the screen. */

import * as api from "../../lib/api";
import { words } from "../../lib/app.svelte";
import { t } from "../../lib/i18n.svelte";
import type { Imported, Lang, Picture, Shows } from "../../lib/types";
import { newId } from "../../editor/ids";

/** The kinds of file a report takes, for the system's dialog. */
export const KINDS = "image/png,image/jpeg,image/svg+xml,.png,.jpg,.jpeg,.svg";

const blank = () => ({ en: "", cy: "" });

/** Whether files are being dragged: what they are is told only when they are dropped. */
export function dragsFiles(data: DataTransfer | null): boolean {
  return [...(data?.types ?? [])].includes("Files");
}

/** Takes a file into the report. */
export async function taken(file: Blob): Promise<Imported> {
  return api.importPicture(await file.arrayBuffer());
}

/** What came of files that were to be taken in. */
export interface Intake {
  /** The pictures made of them, in the order of the files. */
  made: Picture[];
  /** Whether something of a drawing was left behind. */
  lost: boolean;
  /** The files that were not taken in, and why. */
  refused: { name: string; why: string }[];
}

/** Takes files in one by one; `enter` puts each picture into the report. One that is refused stops none of the others. */
export async function takenIn(files: readonly File[], enter: (picture: Picture) => Promise<unknown>): Promise<Intake> {
  const intake: Intake = { made: [], lost: false, refused: [] };
  for (const file of files) {
    // A film is not read whole only to be refused.
    if (!canBePicture(file)) {
      intake.refused.push({ name: file.name, why: t("errors-picture-format") });
      continue;
    }
    try {
      const image = await taken(file);
      const picture = made({ kind: "image", en: image.id, cy: image.id });
      await enter(picture);
      intake.made.push(picture);
      intake.lost ||= image.lost;
    } catch (thrown) {
      intake.refused.push({ name: file.name, why: words(thrown) });
    }
  }
  return intake;
}

/** Whether a file may be a picture, by its kind or its name: what it truly is is seen when it is read. */
function canBePicture({ type, name }: File): boolean {
  return type.startsWith("image/") || (type === "" && KINDS.split(",").some((kind) => kind.startsWith(".") && name.toLowerCase().endsWith(kind)));
}

/** How many refused files are named. */
const NAMED = 3;

/** What is said of an intake beside what was made: what was lost, and what was refused and why. */
export function intakeWords({ lost, refused }: Intake): string[] {
  const named = refused.slice(0, NAMED).map(({ name, why }) => t("pictures-refused", { name, why }));
  const more = refused.length - named.length;
  return [...(lost ? [t("pictures-lost")] : []), ...named, ...(more > 0 ? [t("pictures-refused-more", { count: more })] : [])];
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
