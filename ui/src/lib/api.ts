/** The one file that calls Rust: a function for each command, nothing else. */

import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type {
  AnyRecord,
  Asked,
  CatalogueEntry,
  CellTyped,
  Checked,
  Collection,
  ConsentWithdrawal,
  Edition,
  Entered,
  Explaining,
  FileRead,
  FindingShown,
  Imported,
  Lang,
  Layout,
  Ledger,
  Library,
  Match,
  MetricGrid,
  MetricPaste,
  Money,
  NewReport,
  Offer,
  Outcome,
  OutlineShape,
  OwnWord,
  Page,
  Pages,
  Paper,
  PaperFormat,
  PasteAt,
  PastedMoney,
  Picked,
  Picture,
  Piece,
  Place,
  Placing,
  Proposed,
  Query,
  Recent,
  Report,
  Request,
  RequirementsShown,
  Row,
  Saved,
  Sent,
  Settings,
  SlotText,
  SourceGapIn,
  Span,
  State,
  TermRegister,
  Testimony,
  Topic,
  TranslationFormat,
  Undone,
  Unexplained,
  Whole,
  Withdrawn,
  Wording,
} from "./types";

/** What a command fails with: `errors.ftl` has words for the code. */
export interface Said {
  code: string;
  values: [string, string][];
  detail: string;
}

/** What the window needs to begin. */
export interface Start {
  settings: Settings;
  lang: Lang;
  recent: Recent[];
  opening: string | null;
}

/** What a dialog of the system asks for, with its words. */
export type Pick =
  | { kind: "report"; title: string; filter: string }
  | { kind: "last-year"; title: string; filter: string }
  | { kind: "new-report"; title: string; filter: string; name: string }
  | { kind: "folder"; title: string }
  | { kind: "csv"; title: string; filter: string }
  | { kind: "new-csv"; title: string; filter: string; name: string };

/** Whether something thrown is what a command failed with. */
export function isSaid(thrown: unknown): thrown is Said {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "values" in thrown;
}

export const start = (): Promise<Start> => invoke("start");
export const saveSettings = (settings: Settings): Promise<void> => invoke("save_settings", { settings });
export const offer = (): Promise<Offer> => invoke("offer");
export const pickPlace = (pick: Pick): Promise<string | null> => invoke("pick_place", { pick });
export const createReport = (made: NewReport): Promise<Report> => invoke("create_report", { new: made });
/** Makes next year’s report from a report, and opens it. */
export const startNextYear = (from: string, path: string): Promise<Report> =>
  invoke("start_next_year", { from, path });
export const openReport = (path: string): Promise<Report> => invoke("open_report", { path });
export const openSample = (): Promise<Report> => invoke("open_sample");
export const closeReport = (): Promise<Recent[]> => invoke("close_report");
export const forgetRecent = (path: string): Promise<Recent[]> => invoke("forget_recent", { path });
export const setPlace = (place: Place): Promise<void> => invoke("set_place", { place });
export const place = (): Promise<Place | null> => invoke("place");

export const report = (): Promise<Report> => invoke("report");
export const setDetails = (whole: Whole): Promise<Report> => invoke("set_details", { whole });
export const wordings = (): Promise<Wording[]> => invoke("wordings");
/** Confirms a Welsh wording; null takes the confirmation back. */
export const confirmWording = (item: string, cy: string | null, note: string): Promise<Wording[]> =>
  invoke("confirm_wording", { item, cy, note });
export const undo = (): Promise<Undone | null> => invoke("undo");
export const redo = (): Promise<Undone | null> => invoke("redo");
export const saveCopy = (path: string): Promise<void> => invoke("save_copy", { path });

export const page = (id: string): Promise<Page> => invoke("page", { id });
/** Everything the report holds beside its text. */
export const collection = (): Promise<Collection> => invoke("collection");
export const putRecord = (record: AnyRecord): Promise<Collection> => invoke("put_record", { record });
export const removeRecord = (kind: AnyRecord["kind"], id: string): Promise<Collection> =>
  invoke("remove_record", { kind, id });
/** Puts the records of a kind in this order. */
export const orderRecords = (kind: AnyRecord["kind"], ids: string[]): Promise<Collection> =>
  invoke("order_records", { kind, ids });
/** Places something in the text of each language; tells the page as it is then. */
export const placeRecord = (placing: Placing): Promise<Page> => invoke("place_record", { placing });
/** The measures with their values, and what the report says of them. */
export const metrics = (): Promise<MetricGrid> => invoke("metrics");
export const addableMetrics = (): Promise<CatalogueEntry[]> => invoke("addable_metrics");
export const addMetric = (code: string): Promise<MetricGrid> => invoke("add_metric", { code });
export const removeMetric = (code: string): Promise<MetricGrid> => invoke("remove_metric", { code });
export const enterMetric = (cell: CellTyped): Promise<Entered> => invoke("enter_metric", { cell });
export const pasteMetrics = (cells: MetricPaste): Promise<Entered> => invoke("paste_metrics", { cells });
/** Reads values or a catalogue from a CSV file. */
export const readMetrics = (path: string): Promise<FileRead> => invoke("read_metrics", { path });
export const writeMetrics = (path: string): Promise<void> => invoke("write_metrics", { path });
/** What the lines of income and expenditure come to. */
export const money = (): Promise<Money> => invoke("money");
/** Puts cells copied from a spreadsheet into the lines. */
export const pasteMoney = (at: PasteAt, text: string): Promise<PastedMoney> => invoke("paste_money", { at, text });
/** The parts that have promises, and what is missing of each. */
export const ledger = (): Promise<Ledger> => invoke("ledger");
export const bringPromises = (picked: Picked[]): Promise<Collection> => invoke("bring_promises", { picked });
/** Case studies and quotations with all that there is to know of them today. */
export const testimonies = (): Promise<Library> => invoke("testimonies");
export const putTestimony = (testimony: Testimony): Promise<Collection> => invoke("put_testimony", { testimony });
/** Removes a case study or quotation, and forgets its wording for good if asked to. */
export const removeTestimony = (id: string, forget: boolean): Promise<Withdrawn> => invoke("remove_testimony", { id, forget });
/** Forgets the wording of a case study or quotation for good, in the history too. */
export const forgetTestimony = (id: string): Promise<Withdrawn> => invoke("forget_testimony", { id });
/** Records that the answers to the five questions hold for the wording as it stands now, too. */
export const considerWording = (id: string): Promise<Collection> => invoke("consider_wording", { id });
export const orderTestimonies = (ids: string[]): Promise<Collection> => invoke("order_testimonies", { ids });
/** Records that the wording as it stands was agreed to on a day. */
export const agreeWording = (id: string, lang: Lang, day: string): Promise<Collection> =>
  invoke("agree_wording", { id, lang, day });
/** Withdraws consent, and forgets the wording for good if asked to. */
export const withdrawConsent = (id: string, day: string, withdrawal: ConsentWithdrawal, forget: boolean): Promise<Withdrawn> =>
  invoke("withdraw_consent", { id, day, withdrawal, forget });
/** Says on which evidence a passage rests. */
export const cite = (passage: string, evidence: string[]): Promise<Saved> => invoke("cite", { passage, evidence });
/** All that is found in the report. */
export const checks = (): Promise<Checked> => invoke("checks");
/** The same, once the report is laid out and its pages are known. */
export const checkPages = (): Promise<Checked> => invoke("check_pages");
/** Lets a finding stand, with the reason. */
export const dismissFinding = (key: string, reason: string): Promise<Checked> => invoke("dismiss_finding", { key, reason });
/** Asks again about a finding that was let stand. */
export const keepFinding = (key: string): Promise<Checked> => invoke("keep_finding", { key });
/** Does one of the things a button can do about a finding. */
export const mendFinding = (key: string, which: number): Promise<void> => invoke("mend_finding", { key, which });
/** What is found in a section: for while it is written. */
export const sectionFindings = (section: string): Promise<FindingShown[]> => invoke("section_findings", { section });
/** What law, codes and guidance ask, and where it is met. */
export const requirements = (): Promise<RequirementsShown> => invoke("requirements");
/** Says why a requirement does not concern this report; null takes that back. */
export const exemptRequirement = (requirement: string, reason: string | null): Promise<RequirementsShown> =>
  invoke("exempt_requirement", { requirement, reason });
export const confirmRequirement = (requirement: string, on: boolean): Promise<RequirementsShown> =>
  invoke("confirm_requirement", { requirement, on });
/** Says that a passage meets a requirement, or that it does not. */
export const linkRequirement = (passage: string, requirement: string, on: boolean): Promise<Saved> =>
  invoke("link_requirement", { passage, requirement, on });
/** Makes a paper about the report in each of its languages, in a folder; tells the files. */
export const savePaper = (paper: Paper, format: PaperFormat, folder: string): Promise<string[]> =>
  invoke("save_paper", { paper, format, folder });
/** Makes a file for whoever translates the report, in a folder; tells what is in it. */
export const saveTranslation = (asked: Asked, format: TranslationFormat, folder: string): Promise<Sent> =>
  invoke("save_translation", { asked, format, folder });
/** What is missing in documents, evidence, inspections and complaints. */
export const sourceGaps = (): Promise<SourceGapIn[]> => invoke("source_gaps");
/** What is not explained at its first use in a language, in the order of the report. */
export const unexplained = (lang: Lang): Promise<Unexplained[]> => invoke("unexplained", { lang });
export const termRegister = (): Promise<TermRegister> => invoke("term_register");
/** Spells something out where it stands; tells the page as it is then. */
export const explain = (explaining: Explaining): Promise<Page> => invoke("explain", { explaining });
/** Takes a picture in: the bytes of a PNG, JPEG or SVG file. */
export const importPicture = (bytes: ArrayBuffer): Promise<Imported> => invoke("import_picture", bytes);
/** An image of the report: its kind, a line end, its bytes. */
export const picture = (id: string): Promise<ArrayBuffer> => invoke("picture", { id });
/** What a picture shows in each language, as a consent refers to it. */
export const pictureFingerprints = (picture: Picture): Promise<Record<Lang, string>> => invoke("picture_fingerprints", { picture });
/** An outline as an SVG file; empty if it cannot be drawn. */
export const drawOutline = (shape: OutlineShape, text: string, lang: Lang): Promise<ArrayBuffer> =>
  invoke("draw_outline", { shape, text, lang });
/** What last year’s report promised: its own file, or as it was published, a PDF or Word file. */
export const readLastYear = (path: string): Promise<Proposed[]> => invoke("read_last_year", { path });
export const topics = (): Promise<Topic[]> => invoke("topics");
export const writeText = (text: SlotText): Promise<Saved> => invoke("write_text", { text });
export const setState = (page: string, lang: Lang, progress: State): Promise<Row | null> =>
  invoke("set_state", { page, lang, progress });
export const setLayout = (page: string, layout: Layout): Promise<Page> => invoke("set_layout", { page, layout });
export const tick = (prompt: string, ticked: boolean): Promise<void> => invoke("tick", { prompt, ticked });
export const markUpToDate = (passage: string): Promise<Saved> => invoke("mark_up_to_date", { passage });
/** A passage from last year was read and is still right. */
export const readAgain = (passage: string): Promise<Saved> => invoke("read_again", { passage });
export const pair = (passage: string, source: string | null): Promise<Saved> => invoke("pair", { passage, source });
export const difference = (passage: string): Promise<Piece[]> => invoke("difference", { passage });

/** The words nobody knows, in each text: UTF-16 units from its beginning. */
export const checkSpelling = (texts: { lang: Lang; text: string }[]): Promise<Span[][]> =>
  invoke("check_spelling", { texts });
export const suggestSpelling = (lang: Lang, word: string): Promise<string[]> =>
  invoke("suggest_spelling", { lang, word });
export const addWord = (lang: Lang, word: string): Promise<void> => invoke("add_word", { lang, word });
export const reportWords = (): Promise<OwnWord[]> => invoke("report_words");
export const removeWord = (lang: Lang, word: string): Promise<void> => invoke("remove_word", { lang, word });
export const find = (query: Query): Promise<Match[]> => invoke("find", { query });
/** Replaces chosen matches, each a passage with which of its matches it is; tells how many. */
export const replace = (query: Query, replacement: string, chosen: [string, number][]): Promise<number> =>
  invoke("replace", { query, replacement, chosen });

/** Lays the report out in pages; `previewPage` then draws them. */
export const layOut = (lang: Lang, edition: Edition): Promise<Pages> => invoke("lay_out", { lang, edition });
/** A page as an SVG file; empty beyond the last. */
export const previewPage = (number: number): Promise<ArrayBuffer> => invoke("preview_page", { number });

/** Exports, telling of each file made: how many, and of how many. */
export function exportReport(request: Request, told: (done: number, all: number) => void): Promise<Outcome> {
  const progress = new Channel<[number, number]>();
  progress.onmessage = ([done, all]) => told(done, all);
  return invoke("export", { request, progress });
}
export const cancelExport = (): Promise<void> => invoke("cancel_export");
/** Opens a file that was exported last, or shows it in its folder. */
export const openFile = (path: string, folder: boolean): Promise<void> => invoke("open_file", { path, folder });

/** Opens an address in the system's browser; http, https and mailto only. */
export const openLink = (address: string): Promise<void> => invoke("open_link", { address });
/** The page is alive and sees to the closing itself. */
export const heardClosing = (): Promise<void> => invoke("heard_closing");
export const closeWindow = (): Promise<void> => invoke("close_window");

/** The program was started again with a file: open it here. */
export const onOpen = (told: (path: string) => void) => listen<string>("open", (event) => told(event.payload));
/** The window is to close: write what is not written, then `closeWindow`. */
export const onClosing = (told: () => void) => listen("closing", () => told());
