// Written by `cargo xtask codegen` from the Rust types. Not to be edited.

import type { TextBlock } from "./blocks";

export type Edition = "full" | "draft" | "public" | "large-print";

export type Lang = "en" | "cy";

export type Text = { 
/**
 * The English.
 */
en: string, 
/**
 * The Welsh.
 */
cy: string, };

export type State = "not-started" | "in-progress" | "ready";

export type Pairing = "original" | "up-to-date" | "behind" | "source-gone";

export type Layout = { 
/**
 * One text, its passages marked with the questions they answer.
 */
narrative: boolean, 
/**
 * Divided into children's, adults' and cross-cutting.
 */
split: boolean, };

export type Did = "begin" | "write" | "replace" | "find-replace" | "details" | "testimony" | "progress" | "layout" | "wording" | "appendix" | "words" | "ticked" | "pairing" | "answers" | "load";

export type Change = { 
/**
 * What is done.
 */
did: Did, 
/**
 * The section it is done in; empty if it is the report as a whole.
 */
place: string, };

export type Holder = { 
/**
 * The name of the computer, where the system tells it.
 */
host: string, 
/**
 * The number of the process.
 */
process: number, 
/**
 * When it opened the file, `2025-09-30T14:02:11Z`.
 */
since: string, };

export type Welsh = "verified" | "unverified";

export type Force = "must" | "should" | "may";

export type AimBy = "official" | "ours";

export type Offer = { 
/**
 * The 22 councils.
 */
councils: Array<Text>, 
/**
 * The years a report may be about, newest first, each with its dates.
 */
years: Array<YearOffer>, 
/**
 * The year most likely meant.
 */
likely: string, };

export type YearOffer = { 
/**
 * `2024-25`.
 */
year: string, 
/**
 * When the report should be out.
 */
deadlines: Array<Deadline>, };

export type Deadline = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * `2025-09-30`.
 */
date: string, 
/**
 * What is due.
 */
text: Text, 
/**
 * Whether this is the date shown first.
 */
preferred: boolean, 
/**
 * Who says so.
 */
source: Array<string>, };

export type NewReport = { 
/**
 * The council's name in both languages; neither may be blank.
 */
council: Text, 
/**
 * `2024-25`.
 */
year: string, 
/**
 * The languages of the report.
 */
languages: Array<Lang>, 
/**
 * The one that is written first.
 */
first: Lang, 
/**
 * Where to keep it.
 */
path: string, };

export type Contents = { 
/**
 * The sections in reading order, chapters before what is in them. The
 * question sections of a part are within its row.
 */
rows: Array<Row>, 
/**
 * The words of the whole report in each of its languages.
 */
words: { [key in Lang]?: number }, 
/**
 * The words the guidance aims at, for the sections that have an aim.
 */
aim: number, };

export type Row = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * How deep it is: 1 for a chapter.
 */
level: number, 
/**
 * The number the Schedule gives it.
 */
number: string | null, 
/**
 * The heading in both languages.
 */
heading: Text, 
/**
 * Whether the Welsh heading has been seen in an official source or confirmed.
 */
welsh: Welsh, 
/**
 * Whether other rows are in it.
 */
group: boolean, 
/**
 * Whether the law or guidance asks for text here.
 */
required: boolean, 
/**
 * The length aimed at.
 */
aim: Aim | null, 
/**
 * How it stands in each language of the report.
 */
languages: { [key in Lang]?: Standing }, };

export type Aim = { 
/**
 * In words.
 */
words: number, 
/**
 * In pages of A4.
 */
pages: number, 
/**
 * Who set the pages.
 */
pages_by: AimBy, 
/**
 * Who set the words.
 */
words_by: AimBy, 
/**
 * How it was derived.
 */
note: Text | null, 
/**
 * Where it comes from.
 */
source: Array<string>, };

export type Standing = { 
/**
 * Words of its own text.
 */
words: number, 
/**
 * Words of that and of all rows within.
 */
words_within: number, 
/**
 * Passages whose original has changed or gone since.
 */
behind: number, 
/**
 * Passages of the other language that nothing here renders.
 */
untranslated: number, 
/**
 * How far it is, as the officer says.
 */
state: State, };

export type Page = { 
/**
 * The section's id.
 */
id: string, 
/**
 * The number the Schedule gives it.
 */
number: string | null, 
/**
 * The heading, which nobody can change.
 */
heading: Text, 
/**
 * Whether the Welsh heading is known to be official.
 */
welsh: Welsh, 
/**
 * The chapter it is in, if it is none itself.
 */
chapter: Text | null, 
/**
 * What the officer should know about it.
 */
note: Text | null, 
/**
 * Text prescribed word for word, in its place.
 */
locked: Array<Locked>, 
/**
 * Where the officer writes, in order.
 */
slots: Array<Slot>, 
/**
 * How the part is set out, where that is the officer's choice.
 */
layout: Layout | null, 
/**
 * Whether it may be set out as one narrative.
 */
may_be_narrative: boolean, 
/**
 * Whether it may be divided into children's, adults' and cross-cutting.
 */
may_be_split: boolean, 
/**
 * The questions a passage of the part may answer, whatever its layout.
 */
questions: Array<Question>, 
/**
 * What the section needs.
 */
needs: Needs, };

export type Question = { 
/**
 * The permanent id: `iii`.
 */
id: string, 
/**
 * As printed: `(iii)`.
 */
number: string, 
/**
 * The heading the Schedule prescribes.
 */
heading: Text, };

export type Locked = { 
/**
 * What it is, for example “Quality standards”; none for a narrative.
 */
label: Text | null, 
/**
 * The English.
 */
en: TextBlock[], 
/**
 * The Welsh.
 */
cy: TextBlock[], 
/**
 * Whether the Welsh is known to be official.
 */
welsh: Welsh, 
/**
 * Where it is prescribed.
 */
source: Array<string>, };

export type Slot = { 
/**
 * The section its text belongs to: `people.iii`.
 */
section: string, 
/**
 * The strand, where the part is divided.
 */
strand: string | null, 
/**
 * The number printed before its heading.
 */
number: string | null, 
/**
 * Its heading, if it has one beside the page's.
 */
heading: Text | null, 
/**
 * The heading of its strand.
 */
strand_heading: Text | null, 
/**
 * The question as the guidance puts it in full.
 */
full: Text | null, 
/**
 * The English passages.
 */
en: Array<Shown>, 
/**
 * The Welsh passages.
 */
cy: Array<Shown>, };

export type Shown = { 
/**
 * The passage, as the surface holds it.
 */
written: Written, 
/**
 * How it stands to the one it renders.
 */
pairing: Pairing, };

export type Paired = { 
/**
 * The passage.
 */
id: string, 
/**
 * The one it renders.
 */
source: string | null, 
/**
 * How it stands to that.
 */
pairing: Pairing, };

export type Needs = { 
/**
 * The length aimed at.
 */
aim: Aim | null, 
/**
 * What to write about.
 */
prompts: Array<Prompt>, 
/**
 * The quality standards that apply, in every official wording.
 */
standards: Array<Standard>, 
/**
 * The data items the guidance suggests.
 */
data: Array<DataItem>, 
/**
 * Questions an officer may have, with their answers.
 */
topics: Array<Topic>, 
/**
 * The example case studies.
 */
examples: Array<Example>, 
/**
 * Where the heading itself comes from.
 */
source: Array<string>, };

export type Prompt = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * How strongly the source asks for it.
 */
force: Force, 
/**
 * The question it helps to answer: `iii`.
 */
question: string | null, 
/**
 * What is asked.
 */
text: Text, 
/**
 * Where.
 */
source: Array<string>, 
/**
 * Whether the officer has ticked it.
 */
ticked: boolean, };

export type Standard = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * Its wordings, the printed one first.
 */
wordings: Array<Worded>, };

export type Worded = { 
/**
 * The wording.
 */
text: Text, 
/**
 * Whether its Welsh is known to be official.
 */
welsh: Welsh, 
/**
 * Where.
 */
source: Array<string>, };

export type DataItem = { 
/**
 * Its code: `AD/013`.
 */
code: string, 
/**
 * Its title.
 */
title: Text, 
/**
 * Where it is suggested.
 */
source: Array<string>, };

export type Topic = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * The question.
 */
question: Text, 
/**
 * The answer in English.
 */
en: TextBlock[], 
/**
 * The answer in Welsh.
 */
cy: TextBlock[], 
/**
 * Where.
 */
source: Array<string>, };

export type Example = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * Its title.
 */
title: Text, 
/**
 * The story in English.
 */
en: TextBlock[], 
/**
 * The story in Welsh.
 */
cy: TextBlock[], 
/**
 * Where.
 */
source: Array<string>, };

export type Written = { 
/**
 * The permanent id: sixteen hexadecimal digits.
 */
id: string, 
/**
 * The passage of the other language that it renders.
 */
source: string | null, 
/**
 * The questions and requirements it answers.
 */
answers: Array<string>, 
/**
 * What it is.
 */
content: WrittenContent, };

export type WrittenContent = { "kind": "block", 
/**
 * The block.
 */
block: TextBlock, } | { "kind": "placed", 
/**
 * What it is, to be returned as it came.
 */
content: unknown, 
/**
 * What to call it.
 */
label: string, };

export type SlotText = { 
/**
 * The section.
 */
section: string, 
/**
 * The strand, where the part is divided.
 */
strand: string | null, 
/**
 * The language.
 */
lang: Lang, 
/**
 * All its passages, in order.
 */
passages: Array<Written>, };

export type Saved = { 
/**
 * When it was on the disk, in milliseconds since 1970.
 */
at: number, 
/**
 * The section's row in the rail as it is now.
 */
row: Row | null, 
/**
 * How the passages of the section stand to each other now.
 */
paired: Array<Paired>, 
/**
 * What undo would undo now.
 */
undo: Change | null, };

export type Undone = { 
/**
 * What was undone, or done again.
 */
change: Change, 
/**
 * The page it was done on; none if it was the report as a whole.
 */
page: string | null, };

export type Query = { 
/**
 * The words. Spaces, apostrophes, quotation marks and hyphens of every
 * kind are the same; so are letters composed and not (ŵ as one or as two
 * characters). Blank finds nothing.
 */
text: string, 
/**
 * Only this language; none for both.
 */
lang: Lang | null, 
/**
 * Only this section with what is in it; none for the whole report.
 */
section: string | null, 
/**
 * Whether capitals matter.
 */
match_case: boolean, 
/**
 * Whether what is found must be no part of a longer word. Apostrophes and
 * hyphens end words: “plant” is found in “plant’r”.
 */
whole_word: boolean, 
/**
 * Whether ŵ is found by w.
 */
ignore_accents: boolean, };

export type Match = { 
/**
 * The passage.
 */
passage: string, 
/**
 * Which of the matches in that passage it is, from 0: with the passage,
 * what [`replace`] knows it by.
 */
nth: number, 
/**
 * The passage’s section.
 */
section: string, 
/**
 * The passage’s strand.
 */
strand: string | null, 
/**
 * The passage’s language.
 */
lang: Lang, 
/**
 * Where it begins, in UTF-16 units of the passage’s [`flat_text`].
 */
from: number, 
/**
 * Where it has ended.
 */
to: number, 
/**
 * A few words before it.
 */
before: string, 
/**
 * The words found, as they stand.
 */
found: string, 
/**
 * A few words after it.
 */
after: string, 
/**
 * Whether it may not be replaced.
 */
locked: boolean, };

export type Span = { 
/**
 * Where it begins.
 */
from: number, 
/**
 * Where it has ended.
 */
to: number, };

export type Piece = { 
/**
 * Which of the two has it.
 */
kind: PieceKind, 
/**
 * The text.
 */
text: string, };

export type PieceKind = "same" | "added" | "removed";

export type Request = { 
/**
 * The languages.
 */
languages: Array<Lang>, 
/**
 * The kinds of file.
 */
formats: ("docx" | "pdf" | "html" | "markdown")[], 
/**
 * The editions.
 */
editions: Edition[], 
/**
 * The folder, which is made if need be.
 */
folder: string, };

export type Outcome = { "kind": "done", 
/**
 * The files and folders.
 */
files: { format: string; lang: Lang | null; path: string }[], 
/**
 * What was left out for want of consent.
 */
withheld: { testimony: string; section: string; refusal: string }[], 
/**
 * How many official wordings were printed in an unconfirmed Welsh.
 */
unconfirmed: number, } | { "kind": "faults", 
/**
 * The faults.
 */
faults: Array<FaultShown>, } | { "kind": "called-off" } | { "kind": "failed", 
/**
 * What, for the message.
 */
said: { code: string; values: [string, string][]; detail: string }, };

export type FaultShown = { 
/**
 * Which fault; `faults.ftl` has the words.
 */
code: string, 
/**
 * The variables of the words.
 */
values: Array<[string, string]>, 
/**
 * Where it is.
 */
place: FaultPlace, };

export type FaultPlace = { 
/**
 * The page to open.
 */
page: string, 
/**
 * The section the fault is in.
 */
section: string, 
/**
 * The passage, if it is in one.
 */
passage: string | null, 
/**
 * The language of the passage.
 */
lang: Lang | null, 
/**
 * The headings that lead there.
 */
heading: Text, 
/**
 * The first words of the passage.
 */
excerpt: string | null, };

export type Pages = { 
/**
 * The language.
 */
lang: Lang, 
/**
 * How many pages there are, the cover included.
 */
count: number, 
/**
 * Each section with the page it begins on, in reading order.
 */
starts: Array<Start>, };

export type Start = { 
/**
 * The section.
 */
section: string, 
/**
 * The page, from 1.
 */
page: number, 
/**
 * How far down that page, from 0 at the top to 1.
 */
down: number, };

export type Report = { 
/**
 * Where its file is.
 */
path: string, 
/**
 * The council.
 */
council: Text, 
/**
 * The year: `2024-25`.
 */
year: string, 
/**
 * The title of such a report.
 */
title: Text, 
/**
 * The Director's name, as the report gives it.
 */
director: string | null, 
/**
 * The languages of the report.
 */
languages: Array<Lang>, 
/**
 * The one that is written first.
 */
first: Lang, 
/**
 * Whether it can be changed here.
 */
writable: boolean, 
/**
 * Who holds the file, if that is why it cannot be changed.
 */
holder: Holder | null, 
/**
 * Its sections.
 */
contents: Contents, 
/**
 * The dates to come.
 */
deadlines: Array<Deadline>, 
/**
 * What undo would undo.
 */
undo: Change | null, 
/**
 * What redo would do again.
 */
redo: Change | null, };

export type Whole = { 
/**
 * The council's name; neither language may be blank.
 */
council: Text, 
/**
 * The Director's name as the report is to give it; none or blank if it gives none.
 */
director: string | null, 
/**
 * The languages of the report; at least one.
 */
languages: Array<Lang>, 
/**
 * The one that is written first.
 */
first: Lang, };

export type Wording = { 
/**
 * What it is known by: a section's or question's id, `standard.…`,
 * `compulsory.…` or `strand.…`.
 */
item: string, 
/**
 * The heading it is, or stands under.
 */
place: Text, 
/**
 * The English.
 */
en: string, 
/**
 * The Welsh as it is printed now.
 */
cy: string, 
/**
 * Whether the pack's Welsh was seen in an official source.
 */
welsh: Welsh, 
/**
 * Whether the officer has confirmed it.
 */
confirmed: boolean, 
/**
 * Where the officer has it from.
 */
note: string, 
/**
 * Where the English is prescribed.
 */
source: Array<string>, };

export type OwnWord = { 
/**
 * The language it is right in.
 */
lang: Lang, 
/**
 * The word.
 */
word: string, };

export type Recent = { 
/**
 * Where its file is.
 */
path: string, 
/**
 * The council.
 */
council: Text, 
/**
 * The year: `2024-25`.
 */
year: string, 
/**
 * Where the caret was.
 */
place: Place | null, 
/**
 * When the file last changed, in milliseconds since 1970; none if there
 * is no file there now.
 */
saved: number | null, };

export type Place = { 
/**
 * The section whose page was open.
 */
section: string, 
/**
 * The passage the caret was in.
 */
passage: string | null, 
/**
 * Its language.
 */
lang: Lang | null, 
/**
 * How far into the passage's plain text, in UTF-16 units.
 */
offset: number, };

export type Settings = { 
/**
 * The program's own language; none until one is chosen.
 */
lang: Lang | null, 
/**
 * Light, dark or high contrast; the system's, unless chosen.
 */
theme: Theme, 
/**
 * Size of everything, in per cent: 80 to 400.
 */
zoom: number, 
/**
 * Whether spelling is checked.
 */
spelling: boolean, 
/**
 * Whether the sections are shown on the left.
 */
rail: boolean, 
/**
 * Whether what the section needs is shown on the right.
 */
aside: boolean, 
/**
 * Which languages of the report are on the page.
 */
languages: Languages, };

export type Theme = "system" | "light" | "dark" | "contrast";

export type Languages = "en" | "cy" | "both";
