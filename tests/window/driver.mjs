// The real program, driven as a person drives it: by what can be seen, by
// clicks and by keys. One `Program` is one start of it.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { family, freePort, killAll } from "./display.mjs";
import { script } from "./page.mjs";
import { load, words } from "./words.mjs";

const { Builder, Key, Origin } = load("selenium-webdriver");
export { Key };

export const PROGRAM = needed("LLUNIO_PROGRAM");
export const CLI = needed("LLUNIO_CLI");
export const SCREENS = needed("LLUNIO_SCREENS");
export const WALKED = needed("LLUNIO_WALKED");

function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run this by cargo xtask`);
  return value;
}

const running = new Set();
const folders = [];

/** A folder that is gone when we are. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), "llunio-window-"));
  folders.push(folder);
  return folder;
}

process.on("exit", () => {
  for (const program of running) program.kill();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(130));

/** How long anything may take to appear. */
const PATIENCE = 20_000;
const STEP = 40;

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Program {
  /** The language the program speaks; words are looked up in it. */
  lang = "en";

  /**
   * Starts the program on a display. `settings` are its settings file, `args`
   * its command line, `env` what a test answers beforehand; `name` is what the
   * program calls itself to the driver.
   */
  static async start({ display, folder = ownFolder(), settings, args = [], env = {}, program = PROGRAM, name = "wry", ready = true, bus = "disabled:" }) {
    const made = new Program();
    made.folder = folder;
    if (settings) writeFileSync(join(folder, "settings.json"), JSON.stringify({ lang: "en", ...settings }));
    made.lang = settings?.lang ?? "en";
    const port = await freePort();
    made.server = spawn("WebKitWebDriver", [`--port=${port}`], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        DISPLAY: display.name,
        TAURI_WEBVIEW_AUTOMATION: "true",
        WEBKIT_DISABLE_DMABUF_RENDERER: "1",
        // A bus would start programs that stay when we are gone.
        DBUS_SESSION_BUS_ADDRESS: bus,
        NO_AT_BRIDGE: "1",
        LANG: "C.UTF-8",
        LANGUAGE: "",
        LLUNIO_FOLDER: folder,
        ...env,
      },
    });
    made.said = "";
    for (const stream of [made.server.stdout, made.server.stderr]) stream.on("data", (data) => (made.said += data));
    running.add(made);
    made.started = Date.now();
    const capabilities = { browserName: name, "webkitgtk:browserOptions": { binary: program, args } };
    made.driver = await made.#session(`http://127.0.0.1:${port}`, capabilities);
    await made.driver.manage().setTimeouts({ script: 60_000 });
    if (ready) await made.#begun();
    return made;
  }

  /** The first screen is there; else an error that tells what is there instead. */
  async #begun() {
    try {
      await this.ready();
    } catch (error) {
      const page = await this.run("return location.href + ' ' + document.readyState + ' ' + document.documentElement.outerHTML.slice(0, 800);").catch(String);
      this.kill();
      throw new Error(`${error.message}. The page is ${page}. The program said: ${this.said.slice(-1500)}`);
    }
  }

  async #session(server, capabilities) {
    for (let tries = 0; ; tries++) {
      try {
        return await new Builder().usingServer(server).disableEnvironmentOverrides().withCapabilities(capabilities).build();
      } catch (error) {
        // The driver may not listen yet; a program that cannot start is another matter.
        if (tries > 50 || !/ECONNREFUSED/.test(String(error))) throw new Error(`${error}\n${this.said}`);
        await pause(STEP);
      }
    }
  }

  /** The number of the program's own process. */
  pid() {
    return family(this.server.pid)[1];
  }

  /** Ends the program as if the power had gone. */
  kill() {
    killAll(family(this.server.pid).reverse());
    running.delete(this);
  }

  /** Ends the program politely, through the driver. */
  async close() {
    await this.driver.quit().catch(() => {});
    this.kill();
  }

  /** The words of a message in the program's language. */
  words(key, values) {
    return words(this.lang, key, values);
  }

  /** Runs the body of a function in the page; `hands` has what page.mjs sets up. */
  run(body, ...values) {
    return this.driver.executeScript(script(body), ...values);
  }

  /** The same, for what takes its time: the body calls `done`. */
  wait(body, ...values) {
    return this.driver.executeAsyncScript(script(`const done = arguments[arguments.length - 1]; ${body}`), ...values);
  }

  /** Calls one of the program's commands as its own page would; gives `{ ok }` or `{ failed }`. */
  invoke(command, given = {}) {
    return this.wait(
      "window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then((ok) => done({ ok }), (failed) => done({ failed }));",
      command,
      given,
    );
  }

  /** Waits until a screen says that it can be used; any screen, if none is named. */
  async ready(screen) {
    await this.until(`the screen ${screen ?? ""}`, async () => {
      const now = await this.run("return document.documentElement.dataset.ready ?? null;");
      return now !== null && (screen === undefined || now === screen);
    });
  }

  /** Waits until something is so. */
  async until(what, is, patience = PATIENCE) {
    const end = Date.now() + patience;
    let last;
    for (;;) {
      try {
        const answer = await is();
        if (answer) return answer;
        last = undefined;
      } catch (error) {
        last = error;
      }
      if (Date.now() > end) throw new Error(`${what} did not come within ${patience / 1000} s${last ? ` (${last.message})` : ""}`);
      await pause(STEP);
    }
  }

  /** All visible elements of a role; `name` is exact, or a regular expression. */
  all(role, name = null, within = null) {
    const pattern = name instanceof RegExp ? name.source : name;
    return this.run("return hands.all(arguments[0], arguments[1], arguments[2], arguments[3]);", role, pattern, !(name instanceof RegExp), within);
  }

  /** The one element of a role and name, once it is there. */
  async find(role, name = null, { within = null, nth = 0, patience = PATIENCE } = {}) {
    let found = [];
    await this.until(`${role} “${name ?? "any"}”`, async () => (found = await this.all(role, name, within)).length > nth, patience);
    return found[nth];
  }

  /** Whether it is there now. */
  async has(role, name = null, within = null) {
    return (await this.all(role, name, within)).length > 0;
  }

  /** Waits until it is gone. */
  async gone(role, name = null) {
    await this.until(`the end of ${role} “${name}”`, async () => !(await this.has(role, name)));
  }

  async click(role, name = null, options = {}) {
    for (;;) {
      try {
        return await this.press(await this.find(role, name, options));
      } catch (error) {
        // It was drawn anew between being found and being clicked: it is found again.
        if (error.name !== "StaleElementReferenceError") throw error;
      }
    }
  }

  /** Clicks with a pointer in the middle of what can be seen of an element. */
  async press(element) {
    const at = await this.run(
      `const it = arguments[0];
       it.scrollIntoView({ block: "nearest", inline: "nearest" });
       let { left, top, right, bottom } = it.getBoundingClientRect();
       for (let one = it.parentElement; one; one = one.parentElement) {
         const box = one === document.documentElement ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : one.getBoundingClientRect();
         if (one !== document.documentElement && getComputedStyle(one).overflow === "visible") continue;
         [left, top, right, bottom] = [Math.max(left, box.left), Math.max(top, box.top), Math.min(right, box.right), Math.min(bottom, box.bottom)];
       }
       return right > left && bottom > top ? { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) } : null;`,
      element,
    );
    if (!at) throw new Error("what is to be clicked cannot be seen");
    await this.driver.actions().move({ origin: Origin.VIEWPORT, x: at.x, y: at.y, duration: 0 }).click().perform();
  }

  /** Types text, key by key, where the focus is. */
  async type(text) {
    await this.driver.actions().sendKeys(text).perform();
  }

  /** Presses keys together: `chord("Control", "b")`, `chord("Tab")`. */
  async chord(...keys) {
    const codes = keys.map((key) => (key.length === 1 ? key : (Key[NAMES[key] ?? key.toUpperCase()] ?? missing(key))));
    const actions = this.driver.actions();
    for (const code of codes) actions.keyDown(code);
    for (const code of codes.toReversed()) actions.keyUp(code);
    await actions.perform();
  }

  /** Presses the keys of a shortcut as the program writes it: `Ctrl+Shift+P`. */
  shortcut(keys) {
    return this.chord(...keys.split("+").map((key) => (key === "Ctrl" ? "Control" : key.length === 1 ? key.toLowerCase() : key)));
  }

  /** The role and name of what has the focus, the words that can be seen for it, and whether it is the page itself. */
  focused() {
    return this.run("const it = document.activeElement; return { role: hands.role(it), name: hands.name(it), shown: hands.shown(it), page: it === document.body };");
  }

  /** Moves by keys alone until what has the focus is as wanted; `each` is told of all that had it. */
  async tabTo(role, name = null, { key = ["Tab"], most = 120, each = () => {} } = {}) {
    const same = (own) => name === null || (name instanceof RegExp ? name.test(own) : own === name);
    const seen = [];
    for (let step = 0; step <= most; step++) {
      const now = await this.focused();
      each(now);
      if (now.role === role && same(now.name)) return;
      seen.push(`${now.role} “${now.name.slice(0, 40)}”`);
      await this.chord(...key);
    }
    throw new Error(`${key.join("+")} did not lead to ${role} “${name}”; it led to ${[...new Set(seen)].join(", ")}`);
  }

  /** Waits until two frames are drawn, so that a picture shows what was done last. */
  async drawn() {
    await this.wait("requestAnimationFrame(() => requestAnimationFrame(() => done()));");
  }

  async screenshot(name) {
    await this.drawn();
    mkdirSync(SCREENS, { recursive: true });
    // The picture is taken with the next frame, and a page at rest draws none.
    await this.run(`
      const dot = document.createElement("i");
      dot.style.cssText = "position: fixed; right: 0; bottom: 0; width: 1px; height: 1px";
      document.body.append(dot);
      let turn = 0;
      window.llunioStirs = true;
      (function stir() {
        dot.style.background = turn++ % 2 ? "#fefefe" : "#fdfdfd";
        if (window.llunioStirs) requestAnimationFrame(stir);
        else dot.remove();
      })();`);
    writeFileSync(join(SCREENS, `${name}.png`), await this.driver.takeScreenshot(), "base64");
    await this.run("window.llunioStirs = false;");
  }

  outline() {
    return this.run("return hands.outline();");
  }
}

const NAMES = { Ctrl: "CONTROL", Esc: "ESCAPE", Up: "ARROW_UP", Down: "ARROW_DOWN", Left: "ARROW_LEFT", Right: "ARROW_RIGHT", PageDown: "PAGE_DOWN", PageUp: "PAGE_UP" };

function missing(key) {
  throw new Error(`there is no key ${key}`);
}

export { Origin };
