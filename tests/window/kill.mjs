// Somebody types numbered words; the program is killed at a random moment, as
// by a power cut; every word that is older than a second is in the file.
//
// One round's reopening is the next round's beginning: a program that starts
// on a file whose writer was killed has to show the text and ask nothing.

import { closeSync, existsSync, fsyncSync, openSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { openDisplay, family, killAll } from "./display.mjs";
import { Program, ownFolder, pause } from "./driver.mjs";
import { allText, cli, dump, info } from "./files.mjs";
import { caretToEnd, nextSection, otherLanguage, settled, surface } from "./writing.mjs";

/** A word that is older than this when the program is killed has to be there. */
const OLD = 1000;
const EARLIEST = 1000;
const LATEST = 6000;
/** A round that takes longer than this has come to a stop: that is a fault, not a reason to wait. */
const STUCK = 180_000;
/** How long the driver may take to notice that it is gone, too. */
const NOTICED = 5000;
/** So many faults, and it is called off. */
const FAULTS = 3;
/** How many kills lie between two lines that say how it stands. */
const TOLD_EVERY = 50;

/** Random numbers that can be had again: mulberry32. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Kills the program so many times; true if nothing was lost. */
export async function kill(times, given) {
  const seed = given === undefined ? Date.now() % 1_000_000 : Number(given);
  const from = Date.now();
  const rounds = [];
  const faults = [];
  let begun = 0;
  const workers = Math.min(2, availableParallelism(), times);
  console.log(`killing the program ${times} times, ${workers} at a time, seed ${seed}`);
  const syncs = [];
  const work = async (worker) => {
    const display = await openDisplay();
    // Somebody who met a fault is followed by somebody new, with a file of his own.
    for (let turn = 0; begun < times && faults.length < FAULTS; turn++) {
      const typist = new Typist(display, random(seed * 10 + worker + turn * 1000), `${worker}${turn || ""}`);
      try {
        while (begun < times) {
          begun += 1;
          const round = await inTime(typist.round(), () => `round ${begun}, ${typist.phase},`);
          rounds.push(round);
          // Told at once: a soak goes on for an hour, and may be called off.
          for (const { word, age } of round.lost.filter((it) => it.age > OLD))
            console.log(`kill ${rounds.length}: ${word} was lost, ${age} ms after it was typed; the disk’s own time for a sync then: ${typist.syncs.at(-1)} ms`);
          if (rounds.length % TOLD_EVERY === 0) console.log(`${rounds.length} kills: ${standing(rounds)}`);
        }
        typist.phase = "reopening after the last kill";
        await typist.reopen();
      } catch (error) {
        begun -= 1;
        faults.push(`${error.stack ?? error}\n${typist.last()}`);
        console.log(`a fault after ${rounds.length} kills: ${faults.at(-1)}`);
      } finally {
        typist.program?.kill();
        syncs.push(...typist.syncs);
      }
    }
    display.close();
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  return told(rounds, faults, times, syncs, Date.now() - from);
}

/** A promise that fails when it is not kept in time. */
function inTime(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what()} came to a stop`)), STUCK);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** How it stands, in a line. */
function standing(rounds) {
  const sum = (of) => rounds.reduce((total, round) => total + of(round), 0);
  const old = sum((it) => it.lost.filter(({ age }) => age > OLD).length);
  return `${sum((it) => it.words)} words, ${sum((it) => it.old)} older than ${OLD} ms, ${old} of these lost, ${sum((it) => it.gone.length)} of earlier rounds lost`;
}

/** How long the disk itself takes to have a few bytes: what no program can be quicker than. */
function syncTime(folder) {
  const from = Date.now();
  const file = openSync(join(folder, "sync"), "w");
  writeSync(file, "a few bytes");
  fsyncSync(file);
  closeSync(file);
  return Date.now() - from;
}

class Typist {
  constructor(display, chance, worker) {
    this.display = display;
    this.chance = chance;
    this.worker = worker;
    this.folder = ownFolder();
    this.file = join(this.folder, "report.llunio");
    cli(["new", this.file, "--council", "Gwynedd", "--year", "2024-25"]);
    this.number = 0;
    this.syncs = [];
    /** All words that a file has shown: none may go again. */
    this.kept = [];
  }

  /** Opens the file in the program: the text is there, and nothing is asked. */
  async reopen() {
    this.program = await Program.start({ display: this.display, folder: this.folder, settings: { languages: "both" }, args: [this.file] });
    await surface(this.program, "en");
    await settled(this.program);
    const asked = await this.program.run(
      "return [...hands.all('dialog', null), ...hands.all('alertdialog', null), ...hands.all('alert', null)].map((it) => it.textContent.trim()).filter(Boolean);",
    );
    if (asked.length > 0) throw new Error(`on reopening, the program asked: ${asked.join(" | ")}`);
  }

  /** Types until the program is killed, then looks into the file. */
  async round() {
    this.phase = "reopening";
    await this.reopen();
    const { program } = this;
    const pids = family(program.server.pid);
    const typed = [];
    const moment = EARLIEST + this.chance() * (LATEST - EARLIEST);
    const began = Date.now();
    let killed = 0;
    this.phase = "typing";
    const end = pause(moment).then(() => {
      killed = Date.now();
      this.phase = "killing";
      killAll([...new Set([...family(program.server.pid), ...pids])]);
    });
    const typing = this.type(typed, () => killed > 0).catch((error) => {
      // The driver speaks of its end in many ways; before the kill they are faults.
      if (killed === 0) throw error;
    });
    // Or not at all: what it was asked last may stay without an answer.
    await Promise.race([typing, end.then(() => pause(NOTICED))]);
    await end;
    program.kill();
    // A process that waits for the disk goes only when the disk has answered, and holds its file until then.
    await program.until("the end of what was killed", () => pids.every((pid) => !existsSync(`/proc/${pid}/exe`)));
    this.phase = "looking into the file";
    this.syncs.push(syncTime(this.folder));
    return this.inspect(typed, killed, killed - began);
  }

  /** Words at the pace of a good typist, with all that may lie between them. */
  async type(typed, over) {
    const { program, chance } = this;
    this.done = [];
    await caretToEnd(program, "en");
    while (!over()) {
      const turn = chance();
      if (turn < 0.22) this.done.push(`${turn < 0.06 ? "section" : turn < 0.12 ? "language" : "Enter"} before ${this.number + 1}`);
      if (turn < 0.06) await nextSection(program);
      else if (turn < 0.12) await otherLanguage(program);
      else if (turn < 0.22) await program.chord("Enter");
      const word = `gair${this.worker}x${++this.number}x`;
      await program.type(`${word} `);
      // What came back after the kill was not typed for certain.
      if (!over()) typed.push({ word, at: Date.now() });
      await pause(30 + chance() * 90);
    }
  }

  /** Which words are in the file, and how old the lost ones were. */
  inspect(typed, killed, lived) {
    info(this.file);
    const report = dump(this.file);
    const text = allText(report);
    const lost = typed.filter(({ word }) => !text.includes(word)).map(({ word, at }) => ({ word, age: killed - at }));
    const gone = this.kept.filter((word) => !text.includes(word) && !this.parted(word, text, typed)).map((word) => `${word}: ${this.around(word, report)}`);
    this.kept = this.kept.filter((word) => text.includes(word));
    this.before = report;
    this.kept.push(...typed.filter(({ word }) => text.includes(word)).map(({ word }) => word));
    return { lived, words: typed.length, lost, gone, old: typed.filter(({ at }) => killed - at > OLD).length };
  }

  /** Whether a word is whole but for what was typed into it: the caret stood in it, and nothing of it is lost. */
  parted(word, text, typed) {
    let rest = text.replace(/\s+/g, "");
    for (const one of typed) rest = rest.replaceAll(one.word, "");
    // The last word may have been cut off by the kill.
    const last = `gair${this.worker}x${this.number}x`;
    const cuts = Array.from(last, (_, at) => last.slice(0, last.length - at));
    return rest.includes(word) || cuts.some((cut) => rest.split(cut).some((_, at, all) => at > 0 && (all.slice(0, at).join(cut) + all.slice(at).join(cut)).includes(word)));
  }

  /** Where a word was that is gone, and what is there now. */
  around(word, report) {
    const was = this.before?.passages.find((it) => it.content.markdown?.includes(word));
    const now = report.passages.find((it) => it.id === was?.id);
    return `${was?.section} ${was?.lang}: ${JSON.stringify(was?.content.markdown)} is now ${JSON.stringify(now?.content.markdown)}; done: ${this.done.join(", ")}`;
  }

  last() {
    return this.program ? `The program said: ${this.program.said.slice(-1500)}` : "";
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function told(rounds, faults, times, syncs, took) {
  const lost = rounds.flatMap((round) => round.lost);
  const old = lost.filter(({ age }) => age > OLD);
  const gone = rounds.flatMap((round) => round.gone);
  const sum = (of) => rounds.reduce((total, round) => total + of(round), 0);
  const ages = lost.map(({ age }) => age);
  const rows = [
    ["kills", `${rounds.length} of ${times}`],
    ["seconds of typing before a kill", `${(sum((it) => it.lived) / rounds.length / 1000).toFixed(1)} on average`],
    ["words typed", sum((it) => it.words)],
    [`words older than ${OLD} ms at the kill`, sum((it) => it.old)],
    ["of these lost", old.length],
    ["words of earlier rounds lost", gone.length],
    ["younger words lost", lost.length - old.length],
    ["oldest word lost", ages.length > 0 ? `${Math.max(...ages)} ms` : "none"],
    ["youngest word lost", ages.length > 0 ? `${Math.min(...ages)} ms` : "none"],
    ["files that did not open", faults.length],
    ["the disk’s own time for a sync", `${median(syncs)} ms, at the most ${Math.max(0, ...syncs)} ms`],
    ["time", `${(took / 1000).toFixed(0)} s`],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(42)} ${value}`);
  for (const { word, age } of old) console.error(`✗ ${word} was lost, ${age} ms after it was typed`);
  for (const word of gone) console.error(`✗ ${word} was in the file, and is gone`);
  for (const text of faults) console.error(`✗ ${text}`);
  return faults.length === 0 && old.length === 0 && gone.length === 0 && rounds.length >= times;
}
