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

export type Did = "begin" | "write" | "replace" | "find-replace" | "details" | "testimony" | "withdrawal" | "metrics" | "money" | "promises" | "pictures" | "sources" | "terms" | "place" | "progress" | "layout" | "wording" | "appendix" | "words" | "ticked" | "pairing" | "answers" | "carried" | "findings" | "requirements" | "load";

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

export type Records = { 
/**
 * Measures with their values.
 */
metrics: Array<Metric>, 
/**
 * What may be measured, as catalogues that were read in have it.
 */
listed: Array<ListedMetric>, 
/**
 * Lines of income and expenditure.
 */
money: Array<MoneyLine>, 
/**
 * Priorities, last year's and this year's.
 */
promises: Array<Promise>, 
/**
 * Pictures.
 */
pictures: Array<Picture>, 
/**
 * Documents elsewhere.
 */
links: Array<Link>, 
/**
 * What the council knows, and how.
 */
evidence: Array<Evidence>, 
/**
 * Inspections and reviews.
 */
inspections: Array<Inspection>, 
/**
 * Numbers of complaints and representations.
 */
complaints: Array<Complaints>, 
/**
 * What complaints were about.
 */
themes: Array<ComplaintTheme>, 
/**
 * The council's own terms.
 */
terms: Array<OwnTerm>, 
/**
 * Tables and charts of all these.
 */
exhibits: Array<Exhibit>, 
/**
 * Findings that were looked at and may stand.
 */
dismissals: Array<Dismissal>, 
/**
 * Requirements that do not concern the report.
 */
exemptions: Array<Exemption>, };

export type AnyRecord = { "kind": "metric", "value": Metric } | { "kind": "listed-metric", "value": ListedMetric } | { "kind": "money", "value": MoneyLine } | { "kind": "promise", "value": Promise } | { "kind": "picture", "value": Picture } | { "kind": "link", "value": Link } | { "kind": "evidence", "value": Evidence } | { "kind": "inspection", "value": Inspection } | { "kind": "complaints", "value": Complaints } | { "kind": "theme", "value": ComplaintTheme } | { "kind": "term", "value": OwnTerm } | { "kind": "exhibit", "value": Exhibit } | { "kind": "dismissal", "value": Dismissal } | { "kind": "exemption", "value": Exemption };

export type Exported = { 
/**
 * When, in UTC: `2025-09-30T14:02:11Z`.
 */
at: string, 
/**
 * Where it was written.
 */
path: string, 
/**
 * The case studies, quotations and pictures of people in it, by id.
 */
testimonies: Array<string>, };

export type Testimony = { 
/**
 * The permanent id, chosen when it is entered.
 */
id: string, 
/**
 * Which of the two it is.
 */
kind: TestimonyKind, 
/**
 * What it says.
 */
text: TestimonyText, 
/**
 * What was agreed to.
 */
consent: Consent, };

export type TestimonyKind = "case-study" | "quote";

export type TestimonyText = { 
/**
 * The title of a case study, or who is quoted.
 */
title: Text, 
/**
 * The story or the words, Markdown.
 */
body: Text, };

export type Consent = { 
/**
 * The uses agreed to.
 */
uses: Array<Use>, 
/**
 * The fingerprint of the exact wording agreed, for each language in which
 * it was agreed. See [`wording`].
 */
agreed: Partial<Record<Lang, string>>, 
/**
 * The last day on which it holds.
 */
expires?: string | null, 
/**
 * The day it was withdrawn.
 */
withdrawn?: string | null, 
/**
 * Where the signed form is kept, for example a file reference.
 */
form_kept?: string, 
/**
 * What the form says beside that.
 */
form?: ConsentForm, };

export type Use = "full-report" | "public-summary" | "committee-papers" | "website" | "social-media" | "video" | "later-reports" | "government";

export type ConsentForm = { 
/**
 * The council's own reference to the person or group, no name.
 */
reference: string, 
/**
 * Whose story it is.
 */
subject: ConsentSubject | null, 
/**
 * Who agreed.
 */
giver: ConsentGiver | null, 
/**
 * Whether they were able to agree.
 */
capacity: ConsentCapacity, 
/**
 * On what ground it is published, if not on consent.
 */
basis: ConsentBasis | null, 
/**
 * The reason for that ground; may be blank.
 */
basis_reason: string, 
/**
 * The very wording that was agreed, so that a difference can be shown.
 */
wordings: Partial<Record<Lang, AgreedWording>>, 
/**
 * Whether the words are theirs.
 */
quoting: Quoting | null, 
/**
 * Whether they agreed the translation too.
 */
translation_approved: boolean, 
/**
 * How it was talked over with them.
 */
talk: Array<ConsentTalk>, 
/**
 * How far they may be recognised.
 */
identifying: Identifying | null, 
/**
 * The day consent was given.
 */
given: string | null, 
/**
 * Who took it, by role.
 */
taken_by: string, 
/**
 * The day to ask again, before it expires.
 */
review: string | null, 
/**
 * How it was withdrawn, and what was done.
 */
withdrawal: ConsentWithdrawal, 
/**
 * Whether pictures of them were agreed, which is asked apart.
 */
pictures: PictureConsent | null, 
/**
 * Whether somebody could recognise them.
 */
risk: Risk, 
/**
 * They were told that to say no changes nothing in their care.
 */
free: boolean, };

export type ConsentSubject = "adult" | "child" | "parent" | "carer" | "staff" | "group";

export type ConsentGiver = "themselves" | "parental-responsibility" | "attorney-or-deputy" | "composite" | "made-up";

export type ConsentCapacity = { 
/**
 * The day it was considered.
 */
considered: string | null, 
/**
 * By whom, by role.
 */
by: string, 
/**
 * Under 16: why they were, or were not, thought to understand enough.
 */
competence: string, 
/**
 * A child's own wishes, whoever signed.
 */
wishes: string, };

export type ConsentBasis = "public-task" | "legal-obligation" | "not-personal";

export type AgreedWording = { 
/**
 * The title of the case study, or who is quoted.
 */
title: string, 
/**
 * The text, Markdown.
 */
body: string, 
/**
 * The day it was agreed.
 */
on: string, };

export type Quoting = "verbatim" | "edited" | "retold";

export type ConsentTalk = "welsh" | "english" | "other-language" | "interpreter" | "sign-language" | "easy-read" | "advocate" | "face-to-face" | "remote" | "writing";

export type Identifying = "full-name" | "first-name" | "other-name" | "not-at-all";

export type ConsentWithdrawal = { 
/**
 * How they said so.
 */
how: string, 
/**
 * What was done.
 */
done: string, 
/**
 * They were told that copies already published may remain.
 */
told_of_copies: boolean, };

export type PictureConsent = "not-asked" | "agreed" | "refused";

export type Risk = { 
/**
 * The answers so far.
 */
answers: Partial<Record<RiskQuestion, RiskAnswer>>, 
/**
 * Who considered it, by role.
 */
reviewer: string, 
/**
 * The day it was considered.
 */
on: string | null, 
/**
 * The fingerprints of the wordings the answers were given for: they hold
 * for no other.
 */
wordings: Partial<Record<Lang, string>>, };

export type RiskQuestion = "neighbour" | "search" | "linked" | "learn" | "harm";

export type RiskAnswer = { 
/**
 * Yes, it could be.
 */
yes: boolean, 
/**
 * Why, or what is done about it; may be blank.
 */
note: string, };

export type ConsentStanding = "unwritten" | "waiting" | "no-use" | "agreed" | "agree-again" | "expired" | "withdrawn";

export type ToldShare = { 
/**
 * The words of case studies and quotations.
 */
told: number, 
/**
 * All words that count, these among them.
 */
all: number, };

export type Identifier = { 
/**
 * What it is.
 */
reason: IdentifierReason, 
/**
 * Where it stands, in UTF-16 units from the beginning of the text.
 */
from: number, 
/**
 * Where it has ended.
 */
to: number, 
/**
 * The words themselves.
 */
words: string, 
/**
 * How sure it is to point at one person.
 */
severity: IdentifierSeverity, };

export type IdentifierReason = "name" | "birth-date" | "child-age" | "great-age" | "nhs-number" | "national-insurance" | "postcode" | "postcode-district" | "phone" | "email" | "address" | "setting" | "reference" | "handle" | "news";

export type IdentifierSeverity = "low" | "medium" | "high";

export type IndirectCombination = { 
/**
 * The first of each kind, in the order of the text.
 */
hints: Array<IndirectHint>, 
/**
 * Whether there are so many kinds that the five questions must be asked.
 */
ask: boolean, };

export type IndirectHint = { 
/**
 * Which kind.
 */
kind: IndirectKind, 
/**
 * Where it stands first, in UTF-16 units.
 */
from: number, 
/**
 * Where it has ended.
 */
to: number, 
/**
 * The words.
 */
words: string, };

export type IndirectKind = "age" | "family" | "event" | "place" | "project" | "order" | "date" | "belonging" | "occupation";

export type Metric = { 
/**
 * The permanent code, for example `AD/013`.
 */
code: string, 
/**
 * What it is, if the pack does not say or the council says otherwise.
 */
own: Definition | null, 
/**
 * The values, one for each year that has any, oldest first.
 */
readings: Array<Reading>, 
/**
 * Years from which on the values cannot be compared with those before.
 */
breaks: Array<Break>, 
/**
 * Why it changed.
 */
why: Text, 
/**
 * What is being done about it.
 */
doing: Text, 
/**
 * What good would look like.
 */
good: Text, 
/**
 * What difference it makes to people: the “so what?”.
 */
so_what: Text, };

export type Definition = { 
/**
 * What it counts.
 */
title: Text, 
/**
 * In what, for example “adults”; may be blank.
 */
unit: Text, 
/**
 * Of whom.
 */
population: Population, 
/**
 * The code of the measure of which it counts a part.
 */
subset_of: string | null, 
/**
 * Which direction is good.
 */
better: MetricBetter, 
/**
 * The years it is collected in, as the catalogue says.
 */
valid: string | null, };

export type Reading = { 
/**
 * The year.
 */
year: string, 
/**
 * The council's value; none if there is only a comparator.
 */
value: Value | null, 
/**
 * How final it is.
 */
standing: ReadingStanding, 
/**
 * Where the value comes from, in words.
 */
source: string, 
/**
 * Where it is published; an address or blank.
 */
link: string, 
/**
 * The value for all Wales.
 */
wales: Value | null, };

export type Value = { "kind": "number", 
/**
 * The number.
 */
number: string, } | { "kind": "share", 
/**
 * The numerator.
 */
part: string, 
/**
 * The denominator.
 */
whole: string, } | { "kind": "percent", 
/**
 * The percentage: 12.5 for 12.5%.
 */
percent: string, } | { "kind": "published", 
/**
 * The text.
 */
text: Text, };

export type ReadingStanding = { "kind": "final" } | { "kind": "provisional" } | { "kind": "part-year", 
/**
 * The last day it covers.
 */
until: string, };

export type Break = { 
/**
 * The first year of the new series.
 */
from: string, 
/**
 * Why.
 */
note: Text, };

export type MoneyLine = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * Which of the two it is.
 */
side: Side, 
/**
 * The service area.
 */
area: Area, 
/**
 * What the area is called, where it is the council's own.
 */
name: Text, 
/**
 * What was planned for the year.
 */
budget: string | null, 
/**
 * What was spent or received in the year.
 */
outturn: string | null, 
/**
 * What was planned for the year before.
 */
last_budget: string | null, 
/**
 * What was spent or received in the year before.
 */
last_outturn: string | null, 
/**
 * What weighs on it.
 */
pressures: Text, };

export type Side = "income" | "expenditure";

export type Area = "children" | "working-age" | "older" | "other";

export type Figures = { 
/**
 * What was planned for the year.
 */
budget: string | null, 
/**
 * What was spent or received in the year.
 */
outturn: string | null, 
/**
 * What was planned for the year before.
 */
last_budget: string | null, 
/**
 * What was spent or received in the year before.
 */
last_outturn: string | null, };

export type Difference = { 
/**
 * By how many pounds; negative if it is less.
 */
amount: string, 
/**
 * By how many per cent, to one decimal. None where a percentage says
 * nothing: of nought, or of an amount below it.
 */
percent: string | null, };

export type Scale = "pounds" | "thousands" | "millions";

export type PasteAt = { 
/**
 * The side whose lines they are for.
 */
side: Side, 
/**
 * The line they begin at; none for the first.
 */
line: string | null, 
/**
 * The column of amounts they begin at: 0 to 3, in the order last year's
 * budget, last year's outturn, budget, outturn. None for a whole table,
 * whose last column is the outturn.
 */
column: number | null, 
/**
 * What they are in.
 */
scale: Scale, 
/**
 * The language of the names of areas.
 */
lang: Lang, };

export type TotalDiffers = { 
/**
 * Its column: 0 to 3, as in [`PasteAt`].
 */
column: number, 
/**
 * The total, in pounds.
 */
total: string, 
/**
 * What the lines come to.
 */
sum: string, };

export type Promise = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * The part it belongs to, by its section: `people`, `prevention`, …
 */
part: string, 
/**
 * When it was made.
 */
made: Made, 
/**
 * What is to be achieved.
 */
objective: Text, 
/**
 * What is done for it.
 */
actions: Text, 
/**
 * Who answers for it: a post, not a person.
 */
owner: Text, 
/**
 * By when.
 */
due: string | null, 
/**
 * How it will be judged.
 */
judged: Text, 
/**
 * What came of it; only of one made last year.
 */
answer: Answer | null, };

export type Made = "last-year" | "this-year";

export type Answer = { 
/**
 * How far it was kept.
 */
outcome: PromiseOutcome, 
/**
 * What was done.
 */
done: Text, 
/**
 * What difference it made.
 */
difference: Text, 
/**
 * Why not, where it was not kept in full.
 */
why_not: Text, 
/**
 * The next step.
 */
next_step: Text, };

export type PromiseOutcome = "achieved" | "partly" | "not-achieved" | "no-longer-relevant";

export type Proposed = { 
/**
 * The part it seems to belong to, by its section; none if that is not clear.
 */
part: string | null, 
/**
 * The heading it stood under; blank in a language that was not read.
 */
heading: Text, 
/**
 * What was promised; blank in a language that was not read.
 */
text: Text, 
/**
 * The page it stood on, counted from 1, where there are pages.
 */
page: number | null, 
/**
 * What was to be done for it, where that is told apart from the text.
 */
actions: Text, 
/**
 * Who was to answer for it, likewise.
 */
owner: Text, 
/**
 * By when, likewise.
 */
due: string | null, 
/**
 * How it was to be judged, likewise.
 */
judged: Text, };

export type Missing = "objective" | "actions" | "owner" | "due" | "judged" | "answer" | "done" | "difference" | "why-not" | "next-step" | "translation";

export type Picture = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * What is shown.
 */
shows: Shows, 
/**
 * What it says; none if it is decorative and says nothing.
 */
alt: Text | null, 
/**
 * What stands below it; may be blank.
 */
caption: Text, 
/**
 * Where it comes from; may be blank.
 */
source: Text, 
/**
 * Where the data behind it are, or what they say; for an infographic.
 */
data: Text, 
/**
 * The consent of whoever can be recognised in it; none if nobody can, or if
 * nobody has said so yet.
 */
person: Consent | null, 
/**
 * Somebody has looked, and nobody can be recognised in it.
 */
nobody: boolean, };

export type Shows = { "kind": "image", 
/**
 * The one for the English report.
 */
en: string, 
/**
 * The one for the Welsh report.
 */
cy: string, } | { "kind": "outline", 
/**
 * How it is drawn.
 */
shape: OutlineShape, 
/**
 * The outline in both languages.
 */
text: Text, };

export type OutlineShape = "tree" | "ring";

export type Link = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * Its title.
 */
title: Text, 
/**
 * Who published it.
 */
publisher: Text, 
/**
 * Where it is, for readers of each language; never fetched.
 */
address: Text, 
/**
 * The languages it can be read in.
 */
language: TargetLanguage, 
/**
 * The key points, in short, for those who do not follow the link.
 */
summary: Text, 
/**
 * What to know of a video: its language, its subtitles; blank for a document.
 */
video: Text, };

export type TargetLanguage = "both" | "english" | "welsh";

export type Evidence = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * What kind it is.
 */
kind: EvidenceKind, 
/**
 * What was done.
 */
what: Text, 
/**
 * When, in words: “March 2025”.
 */
when: Text, 
/**
 * How many people took part, if it was counted.
 */
people: number | null, 
/**
 * What it showed.
 */
finding: Text, 
/**
 * Where it can be read, for readers of each language; may be blank.
 */
link: Text, };

export type EvidenceKind = "research" | "survey" | "engagement" | "audit" | "data";

export type Inspection = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * Who inspected.
 */
body: Text, 
/**
 * What.
 */
about: Text, 
/**
 * When it was published.
 */
on: string | null, 
/**
 * Where it can be read, for readers of each language; may be blank.
 */
link: Text, 
/**
 * What the council answered.
 */
response: Text, 
/**
 * What is to be done, the most important first.
 */
actions: Array<InspectionAction>, };

export type InspectionAction = { 
/**
 * What.
 */
what: Text, 
/**
 * How far it is.
 */
progress: Text, };

export type Complaints = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * The year the figures are for. They often lag a year, on purpose.
 */
year: string, 
/**
 * Which stage.
 */
stage: Stage, 
/**
 * How many came in.
 */
received: number | null, 
/**
 * How many were upheld.
 */
upheld: number | null, 
/**
 * How many were answered in time.
 */
in_time: number | null, };

export type Stage = "local" | "formal" | "ombudsman" | "representations" | "compliments";

export type ComplaintTheme = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * What they were about.
 */
theme: Text, 
/**
 * What was learnt.
 */
learning: Text, 
/**
 * What was changed.
 */
change: Text, 
/**
 * What came of it by way of the Citizen Voice Body (Llais); may be blank.
 */
citizen_voice: Text, };

export type SourceGapIn = { 
/**
 * The kind of record.
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * What is missing.
 */
gap: SourceGap, };

export type SourceGap = { "kind": "unnamed", 
/**
 * The language.
 */
lang: Lang, } | { "kind": "no-address" } | { "kind": "address", 
/**
 * Why.
 */
fault: AddressFault, } | { "kind": "no-summary", 
/**
 * The language.
 */
lang: Lang, } | { "kind": "no-finding", 
/**
 * The language.
 */
lang: Lang, } | { "kind": "not-cited" } | { "kind": "no-response", 
/**
 * The language.
 */
lang: Lang, } | { "kind": "no-progress", 
/**
 * The language.
 */
lang: Lang, 
/**
 * Which action, from 1.
 */
action: number, } | { "kind": "other-year", 
/**
 * Their year.
 */
year: string, } | { "kind": "more-than-received" } | { "kind": "nothing-learnt", 
/**
 * The language.
 */
lang: Lang, };

export type AddressFault = "not-web" | "space" | "credentials" | "no-host";

export type OwnTerm = { 
/**
 * The permanent id. One of the pack's replaces what the pack says.
 */
id: string, 
/**
 * The term in full.
 */
term: Text, 
/**
 * Its acronym in each language; blank if it has none.
 */
acronym: Text, 
/**
 * What it means, for a lay reader.
 */
meaning: Text, };

export type TermEntry = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * The term in full, as the glossary prints it.
 */
term: Text, 
/**
 * The acronym in each language; blank if it has none.
 */
acronym: Text, 
/**
 * What it means, for a lay reader.
 */
meaning: Text, 
/**
 * Whether the council explains it, not the pack.
 */
own: boolean, };

export type Unexplained = { 
/**
 * What it is.
 */
kind: UnexplainedKind, 
/**
 * The passage.
 */
passage: string, 
/**
 * The passage's section.
 */
section: string, 
/**
 * Where it begins, in UTF-16 units of the passage's flat text.
 */
from: number, 
/**
 * Where it has ended.
 */
to: number, 
/**
 * The words as they stand.
 */
found: string, 
/**
 * What is remembered if it is to stay as it is: a word for the report's
 * own list.
 */
word: string, 
/**
 * The entry of the glossary that explains it, if there is one.
 */
entry: string | null, 
/**
 * The full form; blank if nobody knows it.
 */
full: string, 
/**
 * What it means, for a lay reader; blank if nobody has said.
 */
meaning: string, 
/**
 * What is written in its place to spell it out; none if there is nothing
 * to spell out.
 */
spelled_out: string | null, };

export type UnexplainedKind = "term" | "acronym" | "code";

export type TermRegister = { 
/**
 * Every entry, of the pack and of the council's own, in their order.
 */
entries: Array<UsedEntry>, 
/**
 * What does not agree.
 */
clashes: Array<TermClash>, };

export type UsedEntry = { 
/**
 * The entry.
 */
entry: TermEntry, 
/**
 * The languages in which the report uses it; if none, the glossary at its
 * end leaves it out.
 */
used: Array<Lang>, };

export type TermClash = { "kind": "expansions", 
/**
 * The language.
 */
lang: Lang, 
/**
 * The acronym.
 */
acronym: string, 
/**
 * What it is said to be short for.
 */
full: Array<string>, } | { "kind": "two-welsh", 
/**
 * The English term.
 */
en: string, 
/**
 * The Welsh ones.
 */
cy: Array<string>, };

export type Dismissal = { 
/**
 * The finding's key.
 */
key: string, 
/**
 * What its text said then: a fingerprint.
 */
print: string, 
/**
 * Why it may stand.
 */
reason: string, };

export type Family = "structure" | "promises" | "numbers" | "outcome" | "people" | "plain" | "access" | "languages" | "spelling" | "dates" | "sources";

export type Mend = { "kind": "replace", 
/**
 * The other words.
 */
with: string, } | { "kind": "up-to-date" } | { "kind": "spell-out", 
/**
 * What it is short for.
 */
full: string, };

export type FindingPlace = { "kind": "report" } | { "kind": "section", 
/**
 * Its id: `people.iii`.
 */
section: string, 
/**
 * The language, if it is about one.
 */
lang: Lang | null, } | { "kind": "words", 
/**
 * Its section.
 */
section: string, 
/**
 * The passage.
 */
passage: string, 
/**
 * The passage's language.
 */
lang: Lang, 
/**
 * Where they begin, in UTF-16 units of the passage's
 * [`flat_text`](crate::search::flat_text).
 */
from: number, 
/**
 * Where they have ended. Equal to `from` where the whole passage is meant.
 */
to: number, } | { "kind": "record", 
/**
 * The name of its kind: [`Record::KIND`].
 */
record: string, 
/**
 * Its id.
 */
id: string, 
/**
 * The language, if it is about one.
 */
lang: Lang | null, } | { "kind": "testimony", 
/**
 * Its id.
 */
id: string, 
/**
 * The language, if it is about one.
 */
lang: Lang | null, };

export type FindingValue = number | string | Text;

export type CheckRule = "requirement-law-not-met" | "structure-section-empty" | "structure-question-unanswered" | "structure-compulsory-altered" | "structure-heading-altered" | "structure-compulsory-restated" | "structure-standard-reworded" | "structure-part-without-standards" | "structure-words-over-aim" | "structure-pages-over-aim" | "structure-summary-repeats" | "structure-repeats" | "structure-carried" | "promises-unanswered" | "promises-without-reason" | "promises-without-next-step" | "promises-without-difference" | "promises-count-differs" | "promises-no-objectives" | "promises-without-measure" | "promises-without-date" | "promises-not-shown" | "numbers-no-trend" | "numbers-no-reason" | "numbers-no-action" | "numbers-unexplained" | "numbers-described-otherwise" | "numbers-figure-differs" | "numbers-row-differs" | "numbers-digits-turned" | "numbers-complaints-differ" | "numbers-budget-differs" | "numbers-table-sum" | "numbers-parts-sum" | "numbers-subset-larger" | "numbers-percent-wrong" | "numbers-change-wrong" | "numbers-percent-of-few" | "numbers-percent-alone" | "numbers-year-wrong" | "numbers-year-named" | "numbers-year-twice" | "numbers-copied-forward" | "numbers-same-as-before" | "numbers-part-year" | "numbers-break-compared" | "outcome-activity-only" | "outcome-claim-without-evidence" | "people-consent-withdrawn" | "people-consent-expired" | "people-consent-use" | "people-consent-waiting" | "people-consent-wording" | "people-consent-summary" | "people-consent-ends" | "people-consent-review" | "people-picture-consent" | "people-picture-unasked" | "people-identifier-number" | "people-identifier-address" | "people-identifier-age" | "people-identifier-name" | "people-identifier-place" | "people-story-in-text" | "people-risk-open" | "people-quote-in-text" | "people-stories-share" | "people-called-alike" | "people-small-number" | "plain-acronym-unexplained" | "plain-ampersand" | "plain-code-unexplained" | "plain-impersonal" | "plain-paragraph-long" | "plain-passive" | "plain-sentence-long" | "plain-sentence-very-long" | "plain-term-unexplained" | "plain-word-about-people" | "plain-word-jargon" | "plain-word-plainer" | "access-alt-missing" | "access-alt-file-name" | "access-alt-begins" | "access-alt-long" | "access-image-of-text" | "access-link-blank" | "access-link-text" | "access-link-same" | "access-link-summary" | "access-heading-skipped" | "access-heading-blank" | "access-table-header" | "access-table-row" | "access-table-column" | "access-table-merged" | "access-contrast" | "access-glyph" | "access-capitals" | "languages-one-alone" | "languages-missing" | "languages-behind" | "languages-source-gone" | "languages-identical" | "languages-sentence" | "languages-number" | "languages-percentage" | "languages-amount" | "languages-date" | "languages-number-alone" | "languages-numbers-many" | "languages-link-missing" | "languages-link-elsewhere" | "languages-rows" | "languages-columns" | "languages-list" | "languages-chart" | "languages-figure" | "languages-record-blank" | "languages-record-number" | "languages-two-terms" | "languages-named-otherwise" | "languages-wordings" | "spelling-misspelt" | "dates-late-planned" | "dates-late" | "dates-early" | "dates-scrutiny-late" | "dates-cabinet-late" | "dates-council-late" | "sources-unnamed" | "sources-link-no-address" | "sources-address" | "sources-evidence-no-finding" | "sources-evidence-not-cited" | "sources-inspection-no-response" | "sources-inspection-no-progress" | "sources-inspections-not-recorded" | "sources-inspections-not-shown" | "sources-complaints-more-than-received" | "sources-complaints-not-recorded" | "sources-theme-nothing-learnt" | "sources-no-citizen-voice" | "sources-newly-asked";

export type FindingSeverity = "stops" | "look" | "advice";

export type Exemption = { 
/**
 * The requirement's id.
 */
requirement: string, 
/**
 * Why it does not concern this report.
 */
reason: string, };

export type Met = "not-met" | "partly" | "met" | "not-applicable";

export type Exhibit = { 
/**
 * The permanent id.
 */
id: string, 
/**
 * What it shows.
 */
of: Of, 
/**
 * What stands above or below it; blank for the program's own words.
 */
caption: Text, 
/**
 * The point it makes, for those who cannot see a chart; blank for the
 * program's own words.
 */
alt: Text, 
/**
 * The fingerprint of the numbers that were shown when `alt` was written; see
 * [`Exhibit::numbers`]. None if nobody has said so.
 */
described?: string, };

export type Of = { "kind": "metric-table", 
/**
 * Their codes, in order.
 */
codes: Array<string>, 
/**
 * How many years, this one included: 1 to 6.
 */
years: number, 
/**
 * Whether all Wales is shown beside.
 */
wales: boolean, } | { "kind": "metric-chart", 
/**
 * Their codes, in order.
 */
codes: Array<string>, 
/**
 * How many years, this one included: 1 to 6.
 */
years: number, 
/**
 * How it is drawn.
 */
chart: "bar" | "line" | "stacked", } | { "kind": "metric-story", 
/**
 * Its code.
 */
code: string, } | { "kind": "money-table", 
/**
 * Whether the year before is shown beside.
 */
last_year: boolean, } | { "kind": "money-chart" } | { "kind": "money-words" } | { "kind": "promises", 
/**
 * The part, by its section.
 */
part: string, 
/**
 * Last year's with what came of them, or this year's.
 */
made: Made, 
/**
 * Whether as a table; else as bullets.
 */
table: boolean, } | { "kind": "links", 
/**
 * Their ids, in order.
 */
links: Array<string>, } | { "kind": "evidence", 
/**
 * Its ids, in order.
 */
evidence: Array<string>, } | { "kind": "inspections" } | { "kind": "complaints" } | { "kind": "themes" };

export type Population = "adults" | "children" | "carers" | "all";

export type MetricBetter = "up" | "down" | "neither" | "depends";

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
pairing: Pairing, 
/**
 * Whether it came along from last year's report and was not read again.
 */
carried: boolean, 
/**
 * The evidence it rests on, by id. Writing does not bring it back:
 * citing is an act of its own.
 */
evidence: Array<string>, };

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
pairing: Pairing, 
/**
 * Whether it came along from last year's report and was not read again.
 */
carried: boolean, };

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
 * Which kind of thing it is.
 */
what: PlacedKind, 
/**
 * What to call it.
 */
label: string, };

export type PlacedKind = "figure" | "decorative" | "chart" | "exhibit" | "case-study" | "quotation" | "gone";

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

export type Imported = { 
/**
 * The id of its image.
 */
id: string, 
/**
 * Its width in pixels.
 */
width: number, 
/**
 * Its height in pixels.
 */
height: number, 
/**
 * Whether something that could be seen in a drawing was left behind.
 */
lost: boolean, };

export type Collection = { 
/**
 * Records of every kind.
 */
records: Records, 
/**
 * Case studies and quotations.
 */
testimonies: Array<Testimony>, 
/**
 * The sections whose text places each record or testimony, by its id.
 */
placed: Array<PlacedIn>, 
/**
 * The files that hold somebody's story or picture, newest first.
 */
exported: Array<Exported>, 
/**
 * What undo would undo now.
 */
undo: Change | null, };

export type Money = { 
/**
 * The year of the report.
 */
year: string, 
/**
 * The year before.
 */
last_year: string, 
/**
 * What each line differs by, by its id.
 */
lines: Array<LineDifference>, 
/**
 * What each service area costs.
 */
areas: Array<AreaNet>, 
/**
 * All expenditure; none if there is no line of it.
 */
expenditure: Compared | null, 
/**
 * All income; none if there is no line of it.
 */
income: Compared | null, 
/**
 * What it all costs.
 */
net: Compared, 
/**
 * The change in English, a sentence each.
 */
en: Array<string>, 
/**
 * The change in Welsh.
 */
cy: Array<string>, };

export type LineDifference = { 
/**
 * The line.
 */
id: string, 
/**
 * The difference; none if a figure is missing.
 */
against_budget: Difference | null, };

export type AreaNet = { 
/**
 * What it is called.
 */
name: Text, 
/**
 * Expenditure less income.
 */
net: Compared, };

export type Compared = { 
/**
 * The figures.
 */
figures: Figures, 
/**
 * The outturn against the budget.
 */
against_budget: Difference | null, 
/**
 * The outturn against last year’s.
 */
since_last_year: Difference | null, };

export type PastedMoney = { 
/**
 * The records as they are now.
 */
collection: Collection, 
/**
 * How many lines were filled.
 */
lines: number, 
/**
 * The cells that are no amount.
 */
unread: Array<string>, 
/**
 * The totals that the lines pasted with them do not come to.
 */
differ: Array<TotalDiffers>, };

export type Ledger = { 
/**
 * The parts, in order.
 */
parts: Array<LedgerPart>, 
/**
 * What is missing, by promise; nothing is said of one that is whole.
 */
missing: Array<PromiseMissing>, 
/**
 * The year of the report: last year’s promises were made for it.
 */
year: string, 
/**
 * The year this year’s promises are made for.
 */
next_year: string, };

export type LedgerPart = { 
/**
 * The section’s id.
 */
id: string, 
/**
 * The number the Schedule gives it.
 */
number: string | null, 
/**
 * Its heading.
 */
heading: Text, };

export type PromiseMissing = { 
/**
 * The promise.
 */
id: string, 
/**
 * What is not said of it.
 */
missing: Array<Missing>, };

export type Picked = { 
/**
 * The part it goes to.
 */
part: string, 
/**
 * What was proposed.
 */
proposed: Proposed, };

export type PlacedIn = { 
/**
 * The id of the picture, exhibit, case study or quotation.
 */
id: string, 
/**
 * The section.
 */
section: string, 
/**
 * The language.
 */
lang: Lang, 
/**
 * The passage that places it.
 */
passage: string, };

export type Placing = { 
/**
 * The section.
 */
section: string, 
/**
 * The strand, where the part is divided.
 */
strand: string | null, 
/**
 * The language that is being written.
 */
lang: Lang, 
/**
 * The passage it follows; none to put it first.
 */
after: string | null, 
/**
 * What is placed.
 */
what: Placed, 
/**
 * A record to be entered with it, in the same step.
 */
with: AnyRecord | null, };

export type Placed = { "kind": "picture", "id": string } | { "kind": "exhibit", "id": string } | { "kind": "testimony", "id": string };

export type CatalogueEntry = { 
/**
 * The permanent code.
 */
code: string, 
/**
 * What it is.
 */
definition: Definition, 
/**
 * What the officer should know about it; blank if nothing.
 */
note: Text, 
/**
 * Which catalogue lists it.
 */
by: Catalogue, };

export type Catalogue = "council" | "guidance" | "code2016";

export type ListedMetric = { 
/**
 * The permanent code.
 */
code: string, 
/**
 * What it is.
 */
definition: Definition, };

export type CellFault = "money" | "not-a-number" | "too-large" | "part-above-whole" | "percent-disagrees";

export type MetricPaste = { 
/**
 * What the clipboard held.
 */
text: string, 
/**
 * The codes of the rows, from the one that was pasted at, as the grid has them.
 */
codes: Array<string>, 
/**
 * The years of the columns, from the one that was pasted at.
 */
years: string[], 
/**
 * The language words are taken to be in.
 */
lang: Lang, };

export type RefusedCell = { 
/**
 * The measure; blank for a row below the last.
 */
code: string, 
/**
 * The year; none for a column beyond the last.
 */
year: string | null, 
/**
 * What the cell said.
 */
typed: string, 
/**
 * Why it was not taken; none because there is no such row or column.
 */
fault: CellFault | null, };

export type CsvFault = { 
/**
 * The line, counted from 1.
 */
line: number, 
/**
 * The column, as its heading names it; blank if it is the whole line.
 */
column: string, 
/**
 * What stands there.
 */
found: string, 
/**
 * What is wrong.
 */
why: CsvWhy, };

export type CsvWhy = { "kind": "unreadable" } | { "kind": "missing-column" } | { "kind": "blank" } | { "kind": "twice" } | { "kind": "unknown-word" } | { "kind": "not-a-year" } | { "kind": "not-a-day" } | { "kind": "not-an-address" } | { "kind": "value", "fault": CellFault };

export type MetricGrid = { 
/**
 * The years, oldest first; the last is the report's.
 */
years: string[], 
/**
 * The measures in their order.
 */
rows: Array<MetricRow>, };

export type MetricRow = { 
/**
 * The record.
 */
metric: Metric, 
/**
 * What it is, whoever says so.
 */
known: Definition, 
/**
 * What the shipped catalogues alone say; none if they do not know the code.
 */
listed: Definition | null, 
/**
 * The cells, one for each year.
 */
cells: Array<MetricCell>, 
/**
 * The trend as the report tells it.
 */
trend: Text, 
/**
 * What can be put into running text, as the report would say it.
 */
live: Array<LiveWords>, };

export type MetricCell = { 
/**
 * The value as the report prints it; blank if there is none.
 */
shown: Text, 
/**
 * The value as it is typed.
 */
typed: Text, 
/**
 * The value for all Wales, as it is typed.
 */
wales: Text, };

export type LiveWords = { 
/**
 * Its address.
 */
of: string, 
/**
 * What it says.
 */
text: Text, };

export type CellTyped = { 
/**
 * The measure.
 */
code: string, 
/**
 * The year.
 */
year: string, 
/**
 * What was typed.
 */
typed: string, 
/**
 * The language words are in.
 */
lang: Lang, 
/**
 * Whether it is the value for all Wales.
 */
wales: boolean, };

export type Entered = { 
/**
 * The measures as they are now.
 */
grid: MetricGrid, 
/**
 * The cells that were not taken, with the reason.
 */
refused: Array<RefusedCell>, };

export type FileRead = { 
/**
 * The measures as they are now.
 */
grid: MetricGrid, 
/**
 * How many values or, from a catalogue, measures were read.
 */
count: number, 
/**
 * Whether it was a catalogue.
 */
catalogue: boolean, 
/**
 * What is wrong with the file; then nothing was taken from it.
 */
faults: Array<CsvFault>, };

export type Library = { 
/**
 * Each of them, in order.
 */
stories: Array<Story>, 
/**
 * How much of the report they are, for each of its languages.
 */
shares: Array<ShareIn>, 
/**
 * The day the report is to be published.
 */
publication: string | null, 
/**
 * What will not last until then, pictures of people included.
 */
endings: Array<Ending>, };

export type ShareIn = { 
/**
 * The language.
 */
lang: Lang, 
/**
 * The words.
 */
share: ToldShare, 
/**
 * Whether they are a clear minority.
 */
minority: boolean, };

export type Story = { 
/**
 * What it says, and what was agreed.
 */
testimony: Testimony, 
/**
 * It in each language.
 */
told: Array<Told>, 
/**
 * The files that hold it, newest first.
 */
exported: Array<Exported>, };

export type Told = { 
/**
 * The language.
 */
lang: Lang, 
/**
 * How it stands to its consent today.
 */
standing: ConsentStanding, 
/**
 * What has changed since it was agreed; empty if nothing has, or if the
 * wording that was agreed was not kept.
 */
changed: Array<Piece>, 
/**
 * Its title and text, as it is looked through for people.
 */
text: string, 
/**
 * What in it points at somebody by itself.
 */
findings: Array<Identifier>, 
/**
 * What does so together.
 */
combination: IndirectCombination, 
/**
 * Whether the five questions are answered for this wording.
 */
considered: boolean, };

export type Withdrawn = { 
/**
 * What the report holds now beside its text.
 */
collection: Collection, 
/**
 * Where the words still stand, if they were to be forgotten.
 */
quoted: Array<FindingPlaceShown>, };

export type Ending = { 
/**
 * The case study, quotation or picture.
 */
id: string, 
/**
 * Whether it is a picture.
 */
picture: boolean, 
/**
 * What it is called.
 */
name: Text, 
/**
 * The last day on which consent holds, or the day to ask again.
 */
last: string, 
/**
 * Whether it ends then; else it is only to be asked for again.
 */
ends: boolean, };

export type Explaining = { 
/**
 * The passage.
 */
passage: string, 
/**
 * Where it begins, in UTF-16 units of the passage's flat text.
 */
from: number, 
/**
 * Where it has ended.
 */
to: number, 
/**
 * What stands there.
 */
found: string, 
/**
 * The full form.
 */
full: string, 
/**
 * A term for the glossary, if it has none yet.
 */
term: OwnTerm | null, };

export type Checked = { 
/**
 * What was found, in the order of the report.
 */
findings: Array<FindingShown>, 
/**
 * How many of each severity, dismissed ones left out.
 */
tally: Tally, 
/**
 * The same on the last day that is at least a week ago, if there was one.
 */
week_ago: Tally | null, };

export type Tally = { 
/**
 * Those that stop a final export.
 */
stops: number, 
/**
 * Those that should be looked at.
 */
look: number, 
/**
 * Advice.
 */
advice: number, };

export type FindingShown = { 
/**
 * What tells it from every other.
 */
key: string, 
/**
 * What was looked for; `check-` and it are the name of its words, with
 * `-mend` of how to mend it.
 */
rule: CheckRule, 
/**
 * What it is about.
 */
family: Family, 
/**
 * How much it matters.
 */
severity: FindingSeverity, 
/**
 * Where it is.
 */
place: FindingPlaceShown, 
/**
 * What stands in its words.
 */
values: { [key in string]: FindingValue }, 
/**
 * Other places that belong to it.
 */
also: Array<FindingPlaceShown>, 
/**
 * Who asks for it.
 */
sources: Array<string>, 
/**
 * What one button can do.
 */
mends: Array<Mend>, 
/**
 * Why it may stand, if the officer has said so.
 */
dismissed: string | null, };

export type FindingPlaceShown = { 
/**
 * Where it is.
 */
place: FindingPlace, 
/**
 * The section it is in, if it is in one: its id.
 */
section: string | null, 
/**
 * The page to open for that section.
 */
page: string | null, 
/**
 * The heading of that section, or the name of the record or case study.
 */
heading: Text, 
/**
 * The language, if it is about one.
 */
lang: Lang | null, 
/**
 * The words themselves with some around them: before, found, after. All
 * blank where no words are meant.
 */
words: [string, string, string], };

export type Paper = "matrix" | "brief" | "crib" | "notice";

export type PaperFormat = "word" | "pdf" | "csv";

export type Asked = { 
/**
 * The language it is translated from. What was written in the other
 * language first is not in it.
 */
from: Lang, 
/**
 * Whether what is translated already goes along; else only what is missing
 * or has changed.
 */
all: boolean, };

export type TranslationFormat = "word" | "xliff";

export type Sent = { 
/**
 * The files.
 */
files: string[], 
/**
 * How many texts are in them.
 */
texts: number, 
/**
 * How many words of them are to be translated.
 */
words: number, 
/**
 * What was left out for want of consent.
 */
withheld: Array<LeftOut>, };

export type RequirementsShown = { 
/**
 * The parts that have questions, in order.
 */
parts: Array<PartShown>, 
/**
 * The quality standards, in order.
 */
standards: Array<StandardShown>, 
/**
 * The requirements, in the order of the pack.
 */
requirements: Array<RequirementShown>, };

export type PartShown = { 
/**
 * Its section.
 */
section: string, 
/**
 * Its heading.
 */
heading: Text, 
/**
 * A cell for each question, and for each strand where the part is split.
 */
cells: Array<CellShown>, };

export type CellShown = { 
/**
 * The section: `people.iii`.
 */
section: string, 
/**
 * The question’s number: `(iii)`.
 */
number: string, 
/**
 * The question.
 */
heading: Text, 
/**
 * The strand’s name, where the part is split.
 */
strand: Text | null, 
/**
 * How many passages answer it, by language of the report.
 */
passages: Array<[Lang, number]>, 
/**
 * Whether it is answered in every language of the report, in some, or in none.
 */
met: Met, };

export type StandardShown = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
text: Text, 
/**
 * The part it opens.
 */
section: string | null, 
/**
 * Whether that part is answered.
 */
met: Met, };

export type RequirementShown = { 
/**
 * Its permanent id.
 */
id: string, 
/**
 * Law, code or guidance.
 */
kind: "law" | "code" | "guidance", 
/**
 * How strongly it is asked.
 */
force: Force, 
/**
 * What is asked.
 */
text: Text, 
/**
 * What the officer should know about it; blank if nothing.
 */
note: Text, 
/**
 * Where it is asked.
 */
sources: Array<string>, 
/**
 * The sections where it is normally met; `*` for the whole report.
 */
sections: Array<string>, 
/**
 * How far it is met.
 */
met: Met, 
/**
 * Where.
 */
places: Array<FindingPlaceShown>, 
/**
 * Why it does not concern this report, if the officer has said so.
 */
reason: string | null, 
/**
 * Whether the officer has confirmed it; none if the program or a link
 * has to show it.
 */
confirmed: boolean | null, };

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
withheld: Array<LeftOut>, 
/**
 * How many official wordings were printed in an unconfirmed Welsh.
 */
unconfirmed: number, } | { "kind": "faults", 
/**
 * The faults.
 */
faults: Array<FaultShown>, } | { "kind": "not-ready", 
/**
 * What stops it.
 */
findings: Array<FindingShown>, } | { "kind": "called-off" } | { "kind": "failed", 
/**
 * What, for the message.
 */
said: { code: string; values: [string, string][]; detail: string }, };

export type LeftOut = { 
/**
 * Its id.
 */
testimony: string, 
/**
 * What it is called.
 */
name: Text, 
/**
 * Where it would have stood: the section’s id.
 */
section: string, 
/**
 * The heading of that section.
 */
heading: Text, 
/**
 * Why it does not.
 */
refusal: "use" | "language" | "wording" | "expired" | "withdrawn", };

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
 * The council's colour, as `#rrggbb`.
 */
accent: string, 
/**
 * The picture that is the council's logo, by id.
 */
logo: string | null, 
/**
 * What the logo says.
 */
logo_alt: Text, 
/**
 * Planned dates by name, `council` and `publication`, as `YYYY-MM-DD`.
 */
dates: Record<string, string>, 
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
 * The day on which the report is to be published.
 */
publication: string | null, 
/**
 * The consents that will not last until then.
 */
endings: Array<Ending>, 
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
first: Lang, 
/**
 * The council's colour, as `#rrggbb`; one too light to be read on white is refused.
 */
accent: string, 
/**
 * The picture that is the council's logo, by id; it has been taken in before.
 */
logo: string | null, 
/**
 * What the logo says.
 */
logo_alt: Text, 
/**
 * Planned dates by name, `council` and `publication`, as `YYYY-MM-DD`.
 */
dates: Record<string, string>, };

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
 * Whether terms and acronyms that are not explained are marked.
 */
explaining: boolean, 
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
