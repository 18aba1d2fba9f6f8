import type { Words } from "../options";

/** What a paste left out or had to change. */
export type Dropped = {
  pictures: number;
  comments: number;
  deletions: number;
  hidden: number;
  fields: number;
  embedded: number;
  /** Tables whose merged cells were taken apart. */
  merged: number;
  /** Tables within tables, of which the words were kept. */
  nested: number;
  /** Footnotes, which now stand at the end. */
  footnotes: number;
};

/** Nothing dropped yet. */
export function nothing(): Dropped {
  return { pictures: 0, comments: 0, deletions: 0, hidden: 0, fields: 0, embedded: 0, merged: 0, nested: 0, footnotes: 0 };
}

/** Why something was not pasted as it was: too long or too deeply nested, so that only its words came; or too long for that too. */
export type Refusal = "plain" | "refused";

/** What the writer is told about a paste; null if there is nothing to say. */
export function noticeOf(pasted: { dropped: Dropped; refusal: Refusal | null }, words: Words): string | null {
  const { dropped, refusal } = pasted;
  if (refusal === "refused") return words("editor-paste-refused");
  const left = [
    dropped.pictures > 0 && words("editor-paste-pictures", { count: dropped.pictures }),
    dropped.comments > 0 && words("editor-paste-comments", { count: dropped.comments }),
    dropped.deletions > 0 && words("editor-paste-deletions", { count: dropped.deletions }),
    dropped.hidden > 0 && words("editor-paste-hidden", { count: dropped.hidden }),
    dropped.fields > 0 && words("editor-paste-fields", { count: dropped.fields }),
    dropped.embedded > 0 && words("editor-paste-embedded", { count: dropped.embedded }),
  ].filter((part) => part !== false);
  const sentences = [
    refusal === "plain" && words("editor-paste-plain"),
    left.length > 0 && words("editor-paste-left-out", { what: left.join(", ") }),
    dropped.merged > 0 && words("editor-paste-merged"),
    dropped.nested > 0 && words("editor-paste-nested"),
    dropped.footnotes > 0 && words("editor-paste-footnotes"),
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? null : sentences.join(" ");
}
