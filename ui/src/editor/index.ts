/** The writing surface: one {@link SectionEditor} for each slot. */
export { SectionEditor } from "./editor";
export type { Link, Options, PlacedView, Words } from "./options";
export type { Badge, Chip } from "./margin";
export type { MarkKind, SpellingAt } from "./decorations";
export type { Placeholder } from "./rows";
export type { Place, Range } from "./places";
export type { State } from "./state";
export type { TableAct } from "./tables";
export type { LangRun, PassageText } from "./texts";
export { LETTERS_WITH_ACCENTS, SIGNS } from "./accents";
export { newId } from "./ids";
export { plainInlines, plainOf, plainOfPassage } from "./plain";
export { normalise } from "./normal";
export { safeAddress, tidy } from "./tidy";
