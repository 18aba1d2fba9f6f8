/** Pictures that are dropped or pasted into the text: taken into the report, placed where they fell, and asked about at once. */

import { app, goTo, showRecords } from "../lib/app.svelte";
import { t } from "../lib/i18n.svelte";
import { intakeWords, takenIn } from "../records/pictures/images";
import { desk, writable } from "../write/desk.svelte";
import { follows, put, type At } from "./placing.svelte";

/** Whether pictures are being read: what they are placed after must not change meanwhile. */
let reading = false;

/** Takes pictures in and places them one after the other; the form of the first opens, with the caret in its alternative text. */
export async function takePictures(files: readonly File[], at: At): Promise<void> {
  if (!writable() || reading || !(await app.flush())) return;
  reading = true;
  desk.done = app.said = t("pictures-read");
  try {
    let page = at.where.section;
    let passage = follows(at);
    let first: string | null = null;
    const intake = await takenIn(files, async (picture) => {
      const placed = await put({ what: { kind: "picture", id: picture.id }, with: { kind: "picture", value: picture } }, at.where, passage);
      page = placed.page;
      passage = placed.passage ?? passage;
      first ??= placed.passage;
    });
    const count = intake.made.length;
    const said = intakeWords(intake);
    if (count === 0) {
      app.notice = { kind: "tell", words: said.join(" "), actions: [] };
      return;
    }
    await showRecords({ shelf: "pictures", record: intake.made[0]!.id });
    const goal = first === null ? null : { passage: first, lang: at.where.lang };
    app.notice = {
      kind: "tell", words: [t("pictures-placed", { count }), ...said].join(" "),
      actions: [{ words: t("pictures-back"), act: () => void goTo(page, goal) }],
    };
  } finally {
    desk.done = "";
    reading = false;
  }
}
