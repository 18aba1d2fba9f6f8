// Hostile files, names, pastes and pages: nothing runs, nothing leaves the
// program, nothing is called that may not be.

import { mkdirSync, readdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Program, ownFolder, pause } from "./driver.mjs";
import { cli, dump } from "./files.mjs";
import { NAMES, TEXTS, hostileReport } from "./hostile.mjs";
import { check, same, walk } from "./steps.mjs";
import { ROOT } from "./words.mjs";
import { caretToEnd, surface } from "./writing.mjs";

const FIXTURES = join(ROOT, "ui/src/editor/paste/fixtures");

export async function attacks(display) {
  await walk("attack-page", (step, using) => page(display, step, using));
  await walk("attack-paste", (step, using) => pastes(display, step, using));
  await walk("attack-report", (step, using) => report(display, step, using));
  await walk("attack-names", (step, using) => names(display, step, using));
}

/** The watch itself is tried first: what it would not see, it could not find. */
async function watched(program) {
  for (const body of [
    "document.body.append(document.createElement('iframe'));",
    "document.body.append(document.createElement('object'));",
    "document.body.setAttribute('onclick', '1');",
    "const it = document.createElement('a'); it.setAttribute('href', ' javascript:1'); document.body.append(it);",
    "const it = new Image(); it.src = 'https://example.com/x.png'; document.body.append(it);",
    "window.pwned = 1;",
  ]) {
    await program.run(body);
    const seen = await harmless(program, "x").then(() => false, () => true);
    check(seen, `the watch does not see ${body}`);
    await program.run("document.body.lastElementChild?.matches('iframe, object, a, img') && document.body.lastElementChild.remove(); document.body.removeAttribute('onclick'); window.pwned = 0;");
  }
  await harmless(program, "after the watch was tried");
}

/** Notes what would be a success of an attack: things run, dialogs, calls. */
const WATCH = `
  window.pwned ??= 0;
  window.watched ??= { calls: [], broken: [] };
  for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => { window.pwned = 1; };
  if (!window.watched.fetch) {
    window.watched.fetch = window.fetch;
    // Calls to Rust go by fetch to the scheme ipc.
    window.fetch = (...given) => { window.watched.calls.push(decodeURIComponent(String(given[0].url ?? given[0]))); return window.watched.fetch.apply(window, given); };
    document.addEventListener("securitypolicyviolation", (event) => window.watched.broken.push(event.effectiveDirective + " " + event.blockedURI));
  }`;

/** What an attack would have left in the page. */
async function harmless(program, what) {
  const found = await program.run(`
    const bad = [];
    if (window.pwned) bad.push("a script ran");
    if (window.hacked) bad.push("a script of a paste ran");
    for (const one of document.querySelectorAll("script")) if (!one.src.startsWith(location.origin + "/")) bad.push("a script stands in the page");
    for (const one of document.querySelectorAll("iframe, frame, object, embed, base, form[action], meta[http-equiv], video, audio, math, template")) bad.push("there is a " + one.localName);
    for (const one of document.querySelectorAll("link")) if (!one.href.startsWith(location.origin + "/")) bad.push("a link to " + one.href);
    for (const one of document.querySelectorAll("svg set, svg animate, svg script, svg foreignObject")) bad.push("there is a " + one.localName + " in a drawing");
    for (const one of document.querySelectorAll("*")) {
      for (const { name, value } of one.attributes) {
        if (/^on/i.test(name)) bad.push(one.localName + " has " + name);
        if (/^(href|src|action|formaction|xlink:href|data|srcdoc)$/i.test(name) && /^[\\s\\u0000-\\u001f]*(javascript|vbscript|file|smb|data:text)/i.test(value)) bad.push(one.localName + " has " + name + "=" + value.slice(0, 60));
        if (name === "src" && !/^(blob:|tauri:|\\/|\\.)/.test(value)) bad.push(one.localName + " is loaded from " + value.slice(0, 60));
      }
    }
    return [...new Set(bad)];`);
  check(found.length === 0, `${what}: ${found.join("; ")}`);
}

async function page(display, step, using) {
  const program = using(await Program.start({ display }));
  await program.run(WATCH);

  await step("the watch sees what an attack would leave", () => watched(program));
  await step("the policy blocks code and what comes from elsewhere", async () => {
    for (const [what, code] of POLICY) {
      await program.run("window.watched.broken.length = 0;");
      const answer = await program.wait(
        `let answered = false; const tell = (text) => { if (!answered) { answered = true; done(text); } };
         document.addEventListener("securitypolicyviolation", () => setTimeout(() => tell("blocked"), 0), { once: true });
         setTimeout(() => tell("not blocked"), 1500);
         try { ${code} } catch (error) { tell(error.name === "EvalError" || error.name === "SecurityError" ? "blocked" : "threw " + error); }`,
      );
      check(answer === "blocked", `${what}: ${answer}`);
    }
    await harmless(program, "after the policy was tried").catch((error) => {
      // What we put in ourselves is still there; what counts is that nothing ran.
      if (/ran/.test(error.message)) throw error;
    });
  });

  await step("the window goes nowhere else", async () => {
    await program.run("window.stayed = true;");
    const url = await program.driver.getCurrentUrl();
    for (const code of ESCAPES) {
      await program.run(`try { ${code} } catch {}`);
      await pause(250);
      check(await program.run("return window.stayed === true;"), `${code} led elsewhere`);
      same(await program.driver.getCurrentUrl(), url, code);
      same((await program.driver.getAllWindowHandles()).length, 1, `windows after ${code}`);
    }
  });

  await step("Rust does what the window may ask for, and no more", async () => {
    for (const [command, given] of CALLS) {
      const { ok, failed } = await program.invoke(command, given);
      check(failed !== undefined, `${command} was done: ${JSON.stringify(ok)}`);
      check(/not allowed|not found|denied/i.test(JSON.stringify(failed)), `${command} failed for another reason: ${JSON.stringify(failed)}`);
    }
    for (const address of ADDRESSES) {
      const { ok, failed } = await program.invoke("open_link", { address });
      check(failed?.code !== undefined, `open_link ${JSON.stringify(address)} was done: ${JSON.stringify(ok)}`);
    }
    const { failed } = await program.invoke("open_file", { path: "/etc/passwd", folder: false });
    check(failed?.code !== undefined, "open_file opened what was not exported");
  });
}

/** Each should be blocked by the content security policy. */
const POLICY = [
  ["eval", "eval('window.pwned = 1'); tell('ran');"],
  ["new Function", "new Function('window.pwned = 1')(); tell('ran');"],
  ["setTimeout with text", "setTimeout('window.pwned = 1', 0);"],
  ["an inline script", "const it = document.createElement('script'); it.textContent = 'window.pwned = 1'; document.body.append(it);"],
  ["an inline handler", "document.body.setAttribute('onclick', 'window.pwned = 1'); document.body.click(); document.body.removeAttribute('onclick');"],
  ["a script from elsewhere", "const it = document.createElement('script'); it.src = 'https://example.com/x.js'; document.body.append(it);"],
  ["a script as data", "const it = document.createElement('script'); it.src = 'data:text/javascript,window.pwned=1'; document.body.append(it);"],
  ["a picture from elsewhere", "new Image().src = 'https://example.com/x.png';"],
  ["a picture as data", "new Image().src = 'data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"/>';"],
  ["a frame", "const it = document.createElement('iframe'); it.src = 'https://example.com/'; document.body.append(it);"],
  ["a frame of our own pages", "const it = document.createElement('iframe'); it.src = '/index.html'; document.body.append(it);"],
  ["an embedded page of our own", "const it = document.createElement('embed'); it.src = '/index.html'; document.body.append(it);"],
  ["a style sheet from elsewhere", "const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = 'https://example.com/x.css'; document.head.append(it);"],
  ["an inline style sheet", "const it = document.createElement('style'); it.textContent = 'body { color: red }'; document.head.append(it);"],
  ["fetch", "fetch('https://example.com/').catch(() => {});"],
  ["fetch of a neighbour", "fetch('http://localhost:1/').catch(() => {});"],
  ["XMLHttpRequest", "const it = new XMLHttpRequest(); it.open('GET', 'https://example.com/'); it.send();"],
  ["a web socket", "new WebSocket('wss://example.com/');"],
  ["an event source", "new EventSource('https://example.com/');"],
  ["a beacon", "navigator.sendBeacon('https://example.com/', 'x');"],
  ["a worker", "new Worker(URL.createObjectURL(new Blob(['1'])));"],
  ["sound", "new Audio('https://example.com/x.mp3').load();"],
  ["a form", "const it = document.createElement('form'); it.action = 'https://example.com/'; document.body.append(it); it.submit();"],
  ["a base", "const it = document.createElement('base'); it.href = 'https://example.com/'; document.head.append(it);"],
  ["a font from elsewhere", "new FontFace('x', 'url(https://example.com/x.woff2)').load().catch(() => {});"],
];

const ESCAPES = [
  "location.href = 'https://example.com/';",
  "location.assign('http://tauri.localhost.example.com/');",
  "location.replace('data:text/html,<script>1</script>');",
  "location.href = 'file:///etc/passwd';",
  "location.href = 'javascript:window.pwned=1';",
  "location.href = 'about:blank';",
  "window.open('https://example.com/');",
  "window.open('about:blank');",
  "window.open('/index.html', 'other');",
  "const it = document.createElement('a'); it.href = 'https://example.com/'; it.textContent = 'x'; document.body.append(it); it.click(); it.remove();",
  "const it = document.createElement('a'); it.href = 'https://example.com/'; it.target = '_blank'; document.body.append(it); it.click(); it.remove();",
  "const it = document.createElement('a'); it.href = 'data:text/plain,x'; it.download = 'x'; document.body.append(it); it.click(); it.remove();",
  "const it = document.createElement('meta'); it.httpEquiv = 'refresh'; it.content = '0;url=https://example.com/'; document.head.append(it);",
];

const CALLS = [
  ["plugin:fs|read_file", { path: "/etc/passwd" }],
  ["plugin:fs|read_text_file", { path: "/etc/passwd" }],
  ["plugin:fs|write_file", { path: "/tmp/pwned", data: [] }],
  ["plugin:shell|open", { path: "file:///etc/passwd" }],
  ["plugin:shell|execute", { program: "sh", args: ["-c", "true"] }],
  ["plugin:http|fetch", { url: "https://example.com/" }],
  ["plugin:dialog|open", { options: {} }],
  ["plugin:dialog|save", { options: {} }],
  ["plugin:dialog|message", { message: "x" }],
  ["plugin:opener|open_url", { url: "https://example.com/" }],
  ["plugin:opener|open_path", { path: "/etc/passwd" }],
  ["plugin:opener|reveal_item_in_dir", { paths: ["/etc/passwd"] }],
  ["plugin:process|exit", { code: 0 }],
  ["plugin:updater|check", {}],
  ["plugin:webview|create_webview_window", { options: { label: "x", url: "https://example.com/" } }],
  ["plugin:window|create", { options: { label: "x" } }],
  ["plugin:window|set_title", { value: "x" }],
  ["plugin:window-state|save_window_state", { flags: 1 }],
  ["plugin:event|emit", { event: "open", payload: "/etc/passwd" }],
  ["plugin:path|resolve_directory", { directory: 1 }],
  ["plugin:app|version", {}],
  ["plugin:resources|close", { rid: 1 }],
];

const ADDRESSES = [
  "file:///etc/passwd", "javascript:window.pwned=1", " javascript:1", "java\nscript:1", "data:text/html,x", "smb://example.com/x", "ms-msdt:/id",
  "tauri://localhost/", "vbscript:x", "/etc/passwd", "--help", "", "blob:https://example.com/x", "ssh://-oProxyCommand=x/",
];

async function pastes(display, step, using) {
  const folder = ownFolder();
  const file = join(folder, "paste.llunio");
  cli(["new", file, "--council", "Gwynedd", "--year", "2024-25"]);
  const program = using(await Program.start({ display, folder, settings: { languages: "en" }, args: [file] }));
  await program.run(WATCH);
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".html"));
  check(names.filter((name) => name.startsWith("hostile")).length >= 3, "the hostile pastes are missing");
  for (const name of names.filter((one) => one.startsWith("hostile"))) {
    await step(name, () => paste(program, readFileSync(join(FIXTURES, name), "utf8"), name));
  }
  await step("each attack alone", async () => {
    for (const text of TEXTS) await paste(program, text, text);
  });
  await step("nothing was called but what writing calls", async () => {
    const calls = await program.run("return [...new Set(window.watched.calls.map((it) => it.replace(/^ipc:..localhost./, '')))];");
    const strange = calls.filter((call) => !WRITING.test(call));
    check(strange.length === 0, `a paste called ${strange.join(", ")}`);
    check(calls.includes("write_text"), `what was pasted was not written; calls: ${calls.join(", ")}`);
    const links = JSON.stringify(dump(file).passages).match(/(?<!\\)\]\((?!https?:|mailto:)[^)]*\)/g) ?? [];
    check(links.length === 0, `hostile links were kept: ${links.join(" ")}`);
  });
}

/** What the window calls of itself while somebody writes. */
const WRITING = /^(write_text|unexplained|set_place|page|report|place|topics|check_words|check_spelling|spell\w*|suggest\w*|misspelt|check_text|section_findings|requirements|lay_out|preview_page|save_settings|plugin:event\|(un)?listen)$/;

async function paste(program, html, what) {
  await caretToEnd(program, "en");
  await program.run(
    `const data = new DataTransfer();
     data.setData("text/html", arguments[0]);
     data.setData("text/plain", "plain");
     document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`,
    html,
  );
  await pause(120);
  await harmless(program, what);
}

async function report(display, step, using) {
  const folder = ownFolder();
  const [empty, file] = [join(folder, "empty.llunio"), join(folder, "hostile.llunio")];
  cli(["new", empty, "--council", "Gwynedd", "--year", "2024-25"]);
  const json = join(folder, "hostile.json");
  writeFileSync(json, JSON.stringify(hostileReport(dump(empty))));
  cli(["load", json, file]);
  const program = using(await Program.start({ display, folder, settings: { languages: "both" }, args: [file] }));
  await program.run(WATCH);
  for (const screen of ["write", "overview", "export", "preview", "home"]) {
    await step(`shown on the screen ${screen}`, async () => {
      if (screen === "write") {
        for (let turn = 0; turn < 6; turn++) {
          await surface(program, "en");
          await pause(200);
          await harmless(program, "a hostile report");
          await program.shortcut("Ctrl+PageDown");
        }
      } else {
        await program.shortcut({ overview: "Ctrl+Shift+O", export: "Ctrl+E", preview: "Ctrl+P", home: "Ctrl+W" }[screen]);
        await program.ready(screen);
        await pause(screen === "preview" ? 4000 : 300);
        await harmless(program, `a hostile report, ${screen}`);
      }
    });
  }
}

async function names(display, step, using) {
  const folder = ownFolder();
  const empty = join(folder, "empty.llunio");
  cli(["new", empty, "--council", "Gwynedd", "--year", "2024-25"]);
  const data = readFileSync(empty);
  const own = join(folder, "names");
  mkdirSync(own);
  const program = using(await Program.start({ display, folder }));
  await program.run(WATCH);
  for (const name of NAMES) {
    await step(JSON.stringify(name), async () => {
      const path = join(own, name);
      writeFileSync(path, data);
      const { ok, failed } = await program.invoke("open_report", { path });
      check(ok?.path !== undefined, `it was not opened: ${JSON.stringify(failed)}`);
      await program.invoke("close_report");
    });
  }
  await step("shown among the recent reports", async () => {
    await program.close();
    const again = using(await Program.start({ display, folder }));
    await again.run(WATCH);
    await pause(300);
    await harmless(again, "hostile names");
    const shown = await again.run("return document.body.textContent;");
    check(shown.includes("<img src=x onerror=window.pwned=1>.llunio"), "the names are not shown as they are");
    check(!existsSync("pwned") && !existsSync(join(own, "pwned")), "a name was run by a shell");
  });
}
