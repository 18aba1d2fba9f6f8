// Files that cannot be opened, a report that is gone, one that somebody else
// has: the program says so in words and changes nothing.

import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAM, Program, ownFolder, pause } from "./driver.mjs";
import { cli, dump } from "./files.mjs";
import { check, same } from "./steps.mjs";
import { caretToEnd, surface } from "./writing.mjs";

const sum = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

export async function refusals(display, step, using) {
  const folder = ownFolder();
  const good = join(folder, "good.llunio");
  cli(["new", good, "--council", "Gwynedd", "--year", "2024-25"]);
  const files = makeBad(folder, good);

  for (const [name, path] of Object.entries(files)) {
    await step(`opened with ${name}`, async () => {
      const before = name === "a folder" ? "" : sum(path);
      const program = using(await Program.start({ display, folder: ownFolder(), settings: {}, args: [path] }));
      await saysSo(program);
      await program.find("button", program.words("home-new"));
      if (before) same(sum(path), before, "the file’s content");
      await program.close();
    });
  }

  await step("a report that is not there any more", async () => {
    const own = ownFolder();
    const lost = join(folder, "lost.llunio");
    writeFileSync(lost, readFileSync(good));
    let program = using(await Program.start({ display, folder: own, settings: {}, args: [lost] }));
    await surface(program, "en");
    await program.close();
    rmSync(lost);
    program = using(await Program.start({ display, folder: own }));
    await program.until("word that the file is gone", () => program.run("return document.body.innerText.includes(arguments[0]);", program.words("home-missing")));
    await program.click("button", new RegExp(`^${program.words("home-forget")}`));
    await program.until("the end of the report in the list", () => program.run("return !document.body.innerText.includes(arguments[0]);", program.words("home-missing")));
    await program.close();
  });

  await step("a report that somebody else has open is read-only, and says by whom", async () => {
    const first = using(await Program.start({ display, folder: ownFolder(), settings: {}, args: [good] }));
    await surface(first, "en");
    const second = using(await Program.start({ display, folder: ownFolder(), settings: {}, args: [good] }));
    await second.ready("write");
    await second.until("word that it is read-only", () => second.run("return document.body.innerText.includes(arguments[0]);", second.words("menu-read-only")));
    const editable = await second.run("return [...document.querySelectorAll('[role=textbox][aria-multiline=true]')].some((it) => it.isContentEditable);");
    check(!editable, "two programs could write in one file");
    await caretToEnd(first, "en");
    await first.type("The first still writes.");
    await first.until("its words in the file", () => JSON.stringify(dump(good)).includes("The first still writes."));
    await second.close();
    await first.close();
  });

  await step("a file that is opened again after its program was killed asks nothing", async () => {
    const program = using(await Program.start({ display, folder: ownFolder(), settings: {}, args: [good] }));
    await surface(program, "en");
    program.kill();
    const again = using(await Program.start({ display, folder: ownFolder(), settings: {}, args: [good] }));
    await surface(again, "en");
    check(!(await again.has("dialog")) && !(await again.has("alertdialog")), "a question was asked");
    await again.close();
  });

  await step("a second start hands its file to the first window", () => secondStart(display, good, using));
}

function makeBad(folder, good) {
  const at = (name) => join(folder, name);
  const whole = readFileSync(good);
  const damaged = Buffer.from(whole);
  for (let place = 100; place < damaged.length; place += 37) damaged[place] ^= 0xff;
  writeFileSync(at("damaged.llunio"), damaged);
  writeFileSync(at("half.llunio"), whole.subarray(0, whole.length / 2));
  writeFileSync(at("text.llunio"), "This is a letter, and no report.\n");
  writeFileSync(at("empty.llunio"), "");
  const newer = Buffer.from(whole);
  // user_version stands at byte 60 of the header.
  newer.writeUInt32BE(9999, 60);
  writeFileSync(at("newer.llunio"), newer);
  const foreign = Buffer.from(whole);
  // application_id stands at byte 68.
  foreign.writeUInt32BE(1, 68);
  writeFileSync(at("foreign.llunio"), foreign);
  mkdirSync(at("folder.llunio"));
  return {
    "a damaged report": at("damaged.llunio"),
    "half a report": at("half.llunio"),
    "a text": at("text.llunio"),
    "an empty file": at("empty.llunio"),
    "a report of a newer program": at("newer.llunio"),
    "somebody else’s database": at("foreign.llunio"),
    "a folder": at("folder.llunio"),
  };
}

/** A message of a few words, without what only a programmer understands. */
async function saysSo(program) {
  const text = await program.until("a message", () => program.run("return hands.all('alert', null).map((it) => it.innerText.trim()).filter(Boolean).join(' ') || null;"));
  check(text.length > 20, `the message is “${text}”`);
  check(!/undefined|\[object|Error:|panick|SqliteFailure|\{ ?\$/.test(text), `the message is “${text}”`);
  return text;
}

/** Two starts find each other by the session's bus; a bus of our own serves. */
async function secondStart(display, good, using) {
  const bus = spawn("dbus-daemon", ["--session", "--nofork", "--print-address=1"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const address = await new Promise((resolve, reject) => {
      bus.on("error", reject);
      bus.stdout.once("data", (data) => resolve(String(data).trim()));
    });
    const first = using(await Program.start({ display, folder: ownFolder(), settings: {}, bus: address }));
    await first.ready("home");
    const env = { ...process.env, DISPLAY: display.name, DBUS_SESSION_BUS_ADDRESS: address, NO_AT_BRIDGE: "1", LLUNIO_FOLDER: ownFolder() };
    const second = spawn(PROGRAM, [good], { env, stdio: "ignore" });
    const code = await Promise.race([new Promise((resolve) => second.on("exit", resolve)), pause(15_000)]);
    if (code === undefined) second.kill("SIGKILL");
    same(code, 0, "how the second start ended");
    await first.ready("write");
    await surface(first, "en");
    await first.close();
  } finally {
    bus.kill();
  }
}
