// How quick the window is and how much memory it takes, on the sample report
// and on one ten times as long, beside LibreOffice Writer with the same report
// as a Word file. Aims are printed, none is enforced: times belong to a machine.
//
// Beside them stands an empty page that can be typed into, in the small browser
// that comes with WebKit. No program whose window is a WebKit page can be quicker
// from a key to its letter, or smaller, than that.
//
//     bench SHORT.llunio LONG.llunio SHORT.docx LONG.docx SOFFICE

import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { family, killAll, openDisplay } from "./display.mjs";
import { Program, ownFolder, pause } from "./driver.mjs";
import { caretToEnd, surface } from "./writing.mjs";

const RUNS = 5;
const KEYS = 200;
const SAVES = 200;
const BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

export async function bench([short, long, shortWord, longWord, soffice]) {
  const display = await openDisplay();
  const columns = [];
  let empty = null;
  try {
    empty = await emptyPage(display);
    for (const [report, word] of [[short, shortWord], [long, longWord]]) {
      const ours = await llunio(display, report);
      console.log(`measured the window with ${report}`);
      const theirs = await writer(display, word, soffice);
      console.log(`measured LibreOffice Writer with ${word}`);
      columns.push({ ...ours, theirStart: theirs.start, theirMemory: theirs.memory });
    }
  } finally {
    display.close();
  }
  table(columns);
  if (empty) floor(empty);
}

/** What typing takes in an empty page, and its memory; nothing if there is no such browser. */
async function emptyPage(display) {
  if (!existsSync(BROWSER)) return null;
  const program = await Program.start({ display, program: BROWSER, name: "MiniBrowser", args: ["--automation"], ready: false });
  try {
    const page = '<!doctype html><html lang="en"><body><div role="textbox" aria-multiline="true" contenteditable="true" lang="en"><p>Words.</p></div>';
    await program.driver.get(`data:text/html,${encodeURIComponent(page)}`);
    const keys = await typing(program);
    await pause(2000);
    return { keys, memory: pss(family(program.pid())) };
  } finally {
    await program.close();
  }
}

function floor({ keys, memory }) {
  console.log("\nan empty page in WebKit, which no window made of one can be quicker or smaller than");
  for (const [name, value, unit] of [
    ["key to text laid out, 95 %", at(keys.laid, 0.95), "ms"],
    ["key to text painted, half", at(keys.painted, 0.5), "ms"],
    ["key to text painted, 95 %", at(keys.painted, 0.95), "ms"],
    ["memory of all processes", memory, "MB"],
  ]) {
    console.log(`${name.padEnd(40)} ${`${value.toFixed(unit === "MB" ? 0 : 1)} ${unit}`.padStart(12)}`);
  }
}

/** All that is measured of our own window with one report. */
async function llunio(display, report) {
  const [starts, opens] = [[], []];
  const folder = ownFolder();
  const file = join(folder, "report.llunio");
  copyFileSync(report, file);
  const settings = { languages: "en" };
  // The first start finds nothing of the program in memory; it counts for nobody.
  for (let run = 0; run <= RUNS; run++) {
    const program = await Program.start({ display, folder, settings });
    if (run > 0) starts.push(await sinceStart(program, "ready-home"));
    await program.close();
  }
  const whole = [];
  for (let run = 0; run < RUNS; run++) {
    const program = await Program.start({ display, folder, settings, args: [file] });
    await program.ready("write");
    await surface(program, "en");
    whole.push(await sinceStart(program, "ready-write"));
    await program.close();
  }
  const program = await Program.start({ display, folder, settings });
  try {
    for (let run = 0; run <= RUNS; run++) {
      const took = await open(program);
      if (run > 0) opens.push(took);
      if (run < RUNS) {
        await program.shortcut("Ctrl+W");
        await program.ready("home");
      }
    }
    const keys = await typing(program);
    const saves = await saving(program);
    await pause(2000);
    const memory = pss(family(program.pid()));
    return { start: median(starts), whole: median(whole), open: median(opens), keys, saves, memory };
  } finally {
    await program.close();
  }
}

/** Milliseconds from the start of the process to a mark in the page, or its first paint if that came later. */
async function sinceStart(program, mark) {
  const begun = processStart(program.pid());
  const moment = await program.run(
    `const mark = performance.getEntriesByName(arguments[0])[0].startTime;
     const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
     return performance.timeOrigin + Math.max(mark, paint);`,
    mark,
  );
  return moment - begun;
}

/** When a process began, in milliseconds since 1970, from the kernel's own clock. */
function processStart(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const ticks = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
  const up = Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]) * 1000;
  return Date.now() - up + ticks * 10;
}

/** From the click on a recent report to its text on the screen. */
async function open(program) {
  await program.ready("home");
  const button = await program.find("button", /2024-25/);
  return program.wait(
    `const from = performance.now();
     arguments[0].click();
     const look = () => {
       const text = document.querySelector('[role=textbox][aria-multiline=true]');
       const there = document.documentElement.dataset.ready === "write" && text && text.textContent.length > 100;
       if (there) requestAnimationFrame(() => done(performance.now() - from));
       else requestAnimationFrame(look);
     };
     look();`,
    button,
  );
}

/** From a key to the text that is laid out, and to the frame it is painted in. */
async function typing(program) {
  await caretToEnd(program, "en");
  await program.run(`
    window.measured = { laid: [], painted: [] };
    const channel = new MessageChannel();
    let from = null;
    channel.port1.onmessage = ({ data }) => window.measured.painted.push(performance.now() - data);
    document.addEventListener("keydown", () => (from = performance.now()), true);
    document.addEventListener("input", (event) => {
      if (from === null) return;
      const began = from;
      from = null;
      // What the program does with the key happens in this turn; then the text is laid out.
      queueMicrotask(() => { event.target.getBoundingClientRect(); window.measured.laid.push(performance.now() - began); });
      // A frame's callbacks run before it is painted, a message after.
      requestAnimationFrame(() => channel.port2.postMessage(began));
    });`);
  const text = "Pobl yn gyntaf: people first, and their own words. ".repeat(8).slice(0, KEYS);
  for (const letter of text) {
    await program.type(letter);
    await pause(15);
  }
  const { laid, painted } = await program.run("return window.measured;");
  return { count: painted.length, laid: sorted(laid), painted: sorted(painted) };
}

/** The command that writes a section's text, as the page calls it. */
async function saving(program) {
  const times = await program.wait(
    `const invoke = window.__TAURI_INTERNALS__.invoke;
     (async () => {
       const slot = (await invoke("page", { id: "leadership" })).slots[0];
       const passages = slot.en.map((it) => it.written);
       const first = passages.find((it) => it.content.kind === "block" && it.content.block.kind === "paragraph");
       const times = [];
       for (let turn = 0; turn < ${SAVES}; turn++) {
         first.content.block.value = [{ kind: "text", value: "Written " + turn + " times." }];
         const from = performance.now();
         await invoke("write_text", { text: { section: slot.section, strand: slot.strand, lang: "en", passages } });
         times.push(performance.now() - from);
       }
       return times;
     })().then((ok) => done({ ok }), (failed) => done({ failed: JSON.stringify(failed) }));`,
  );
  if (times.failed) throw new Error(`write_text: ${times.failed}`);
  return sorted(times.ok);
}

/** LibreOffice Writer: from its start to its window with the text, and its memory. */
async function writer(display, word, soffice) {
  // A copy: LibreOffice asks about files that an office before it has left locked.
  const folder = ownFolder();
  const own = join(folder, "report.docx");
  copyFileSync(word, own);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const title = / - LibreOffice Writer"/;
  const starts = [];
  let memory = 0;
  for (let run = 0; run <= RUNS; run++) {
    const env = { ...process.env, DISPLAY: display.name, SAL_USE_VCLPLUGIN: "gen", DBUS_SESSION_BUS_ADDRESS: "disabled:" };
    const begin = () => spawn(soffice, [profile, "--norestore", "--nologo", "--nofirststartwizard", "--writer", own], { env, stdio: "ignore" });
    const from = Date.now();
    let office = begin();
    while (!shown(display, title)) {
      // Having made a profile, it ends with this number and wants to be started again.
      if (office.exitCode === 81 && run === 0) office = begin();
      else if (Date.now() - from > 120_000 || office.exitCode !== null) throw new Error(`LibreOffice showed no window (${office.exitCode})`);
      await pause(20);
    }
    if (run > 0) starts.push(Date.now() - from);
    await pause(2000);
    memory = Math.max(memory, pss(family(office.pid)));
    killAll(family(office.pid).reverse());
    rmSync(join(folder, ".~lock.report.docx#"), { force: true });
    await pause(300);
  }
  return { start: median(starts), memory };
}

/** Whether a window with this title is on the screen. */
function shown(display, title) {
  const list = spawnSync("xwininfo", ["-display", display.name, "-root", "-tree"], { encoding: "utf8" }).stdout ?? "";
  const id = list.split("\n").find((line) => title.test(line))?.trim().split(" ")[0];
  if (!id) return false;
  return /Map State: IsViewable/.test(spawnSync("xwininfo", ["-display", display.name, "-id", id], { encoding: "utf8" }).stdout ?? "");
}

/** Memory of processes in MB; what they share is counted once. */
function pss(pids) {
  let kibibytes = 0;
  for (const pid of pids) {
    try {
      kibibytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      // It has ended.
    }
  }
  return (kibibytes * 1024) / 1e6;
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => values[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => at(sorted(values), 0.5);

function table(columns) {
  const rows = [
    ["start to the first screen", (it) => it.start, "ms", 1000],
    ["start with the report: to its text", (it) => it.whole, "ms", null],
    ["opening the report", (it) => it.open, "ms", 300],
    [`key to text laid out, half of ${KEYS}`, (it) => at(it.keys.laid, 0.5), "ms", null],
    ["key to text laid out, 95 %", (it) => at(it.keys.laid, 0.95), "ms", 16],
    ["key to text painted, half", (it) => at(it.keys.painted, 0.5), "ms", null],
    ["key to text painted, 95 %", (it) => at(it.keys.painted, 0.95), "ms", 16],
    [`saving, half of ${SAVES}`, (it) => at(it.saves, 0.5), "ms", null],
    ["saving, 99 %", (it) => at(it.saves, 0.99), "ms", 100],
    ["memory of all processes", (it) => it.memory, "MB", 300],
    ["LibreOffice: start to the window", (it) => it.theirStart, "ms", null],
    ["LibreOffice: memory", (it) => it.theirMemory, "MB", null],
    ["start: LibreOffice to us, times", (it) => it.theirStart / it.whole, "×", null],
    ["memory: LibreOffice to us, times", (it) => it.theirMemory / it.memory, "×", null],
  ];
  console.log(`\n${"the window".padEnd(40)} ${"text".padStart(12)} ${"text × 10".padStart(12)}   aim`);
  for (const [name, value, unit, aim] of rows) {
    const shown = columns.map((column) => `${value(column).toFixed(unit === "MB" ? 0 : 1)} ${unit}`.padStart(12));
    const met = aim === null || columns.every((column) => value(column) < aim);
    console.log(`${name.padEnd(40)} ${shown.join(" ")}   ${aim === null ? "" : `under ${aim} ${unit}${met ? "" : ": NOT MET"}`}`);
  }
}
