// Types, pastes and looks, in a real browser. Start `npx vite --port 1555`, then `node src/editor/try/walk.mjs`;
// a word after it chooses among the cases, and SHOTS names a folder for pictures.
import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
const page = await context.newPage();
const failures = [];
page.on("pageerror", (error) => failures.push(`page error: ${error.stack}`));
page.on("console", (message) => message.type() === "error" && !message.text().includes("404") && failures.push(`console: ${message.text()}`));
let dialogs = 0;
page.on("dialog", (dialog) => { dialogs += 1; void dialog.dismiss(); });
await page.goto("http://127.0.0.1:1555/src/editor/try/index.html");
await page.waitForFunction("window.cy");
const outline = (lang = "en") => page.evaluate((lang) => {
  const inl = (list) => list.map((i) => i.kind === "text" ? i.value : i.kind === "break" ? "\\" : i.kind === "strong" ? `*${inl(i.value)}*` : i.kind === "emphasis" ? `_${inl(i.value)}_` : i.kind === "link" ? `[${inl(i.value.text)}](${i.value.address})` : `{${i.value.lang}:${inl(i.value.text)}}`).join("");
  const blk = (b) => b.kind === "paragraph" ? inl(b.value) : b.kind === "heading" ? (b.value.level === "one" ? "# " : "## ") + inl(b.value.text) : b.kind === "quote" ? `>(${b.value.map(blk).join("|")})` : b.kind === "list" ? `${b.value.start ?? "-"}(${b.value.items.map((i) => i.map(blk).join("|")).join(";")})` : `T<${b.value.caption ? inl(b.value.caption) : ""}>[${[b.value.header, ...b.value.rows].map((r) => r.map(inl).join(",")).join("/")}]${b.value.align.map((a) => a[0]).join("")}`;
  return window[lang].written().map((w) => w.content.kind === "block" ? blk(w.content.block) : `@${w.content.label}`).join("\n");
}, lang);
const reset = async (lang = "en") => { await page.evaluate((lang) => { window[lang].setPassages([]); window[lang].focus("end"); window.log.length = 0; }, lang); };
const same = (name, got, want) => { if (got !== want) failures.push(`${name}\n  got:  ${JSON.stringify(got)}\n  want: ${JSON.stringify(want)}`); else console.log("ok", name); };
const type = (text) => page.keyboard.type(text);
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
const key = (...keys) => keys.reduce((before, each) => before.then(() => page.keyboard.press(each)).then(() => each.startsWith("Arrow") && page.waitForTimeout(25)), Promise.resolve());
const log = (kind) => page.evaluate((kind) => window.log.filter((entry) => entry[1] === kind), kind);

const cases = {
  async "headings, lists, quotes by typing"() {
    await type("# Aims"); await key("Enter"); await type("Text"); await key("Enter"); await type("## More"); await key("Enter");
    await type("- one"); await key("Enter"); await type("two"); await key("Enter", "Tab"); await type("deep"); await key("Enter", "Shift+Tab"); await type("three"); await key("Enter", "Enter");
    await type("3. third"); await key("Enter"); await type("fourth"); await key("Enter", "Enter"); await type("> said"); await key("Enter", "Enter"); await type("after");
    same("typing", await outline(), "# Aims\nText\n## More\n-(one;two|-(deep);three)\n3(third;fourth)\n>(said)\nafter");
  },
  async "quotes and dashes"() {
    await type(`"Yes," she said -- 'no'. It's the '90s `);
    same("quotes", await outline(), "“Yes,” she said – ‘no’. It’s the ’90s ");
    await reset("cy"); await type(`Mae 'n braf i'r "plant" a 'dyna' ni. 'r `);
    same("Welsh quotes", await outline("cy"), "Mae ’n braf i’r “plant” a ‘dyna’ ni. ’r ");
    await reset(); await type(`a "`); await key("Backspace"); same("undo of a rule", await outline(), `a "`);
    await key("Control+z"); same("undo goes to the page", (await log("undo")).length, 1);
    await reset(); await type("a --"); await key("Control+z"); same("undo of a dash", await outline(), "a --"); same("and only that", (await log("undo")).length, 0);
  },
  async "marks and keys"() {
    await type("a "); await key("Control+b"); await type("bold"); await key("Control+b"); await type(" "); await key("Control+i"); await type("it"); await key("Control+i");
    await key("Shift+Enter"); await type("next"); await key("Control+Shift+Space"); await type("x");
    same("marks", await outline(), "a *bold* _it_\\next\u00a0x");
    await key("Control+Alt+1"); same("heading key", (await outline()).slice(0, 2), "# ");
    await key("Control+Alt+0"); same("paragraph key", (await outline()).slice(0, 2), "a ");
    await key("Control+Alt+2"); same("level two is refused", (await log("notice")).map((n) => n[2]).join(), "editor-level-two-first");
    await key("Control+Shift+8"); same("bullets key", (await outline()).slice(0, 2), "-("); await key("Control+Shift+7"); same("numbers key", (await outline()).slice(0, 2), "1("); await key("Control+Shift+7"); same("off again", (await outline()).slice(0, 2), "a ");
  },
  async "accents"() {
    for (const [keys, letter] of [["Control+Shift+6", "w"], ["Alt+6", "y"], ["Control+'", "a"], ["Control+`", "e"], ["Control+;", "i"], ["Control+Shift+:", "o"], ["Control+Shift+6", "W"]]) { await key(keys); await type(letter); }
    await key("Control+Shift+6"); await type("x");
    same("accents", await outline(), "ŵŷáèïöŴx");
    await reset();
    // AltGr on Windows: Ctrl and Alt are down and the key is a letter.
    const swallowed = await page.evaluate(() => ["ŵ", "€", "@", "é", "1"].map((k) => {
      const event = new KeyboardEvent("keydown", { key: k, code: k === "1" ? "Digit1" : "KeyW", keyCode: k === "1" ? 49 : 50, ctrlKey: true, altKey: true, bubbles: true, cancelable: true, modifierAltGraph: k === "1" });
      window.en.dom.dispatchEvent(event); return event.defaultPrevented;
    }));
    same("AltGr is never swallowed", JSON.stringify(swallowed), "[false,false,false,false,false]");
    await page.keyboard.insertText("ŵy"); same("composed text", await outline(), "ŵy");
  },
  async "tables"() {
    await page.evaluate(() => window.en.commands.insertTable(1, 2));
    await type("A"); await key("Tab"); await type("B"); await key("Tab"); await type("1"); await key("Tab"); await type("2"); await key("Tab"); await type("3"); await key("Enter"); await type("4");
    same("table by keys", await outline(), "T<>[A,B/1,2/3,/4,]ss");
    await key("ArrowUp"); await type("x"); same("up", await outline(), "T<>[A,B/1,2/3x,/4,]ss");
    await key("Shift+Tab"); await type("y"); same("back selects", await outline(), "T<>[A,B/1,y/3x,/4,]ss");
    same("align", await page.evaluate(() => { const e = window.en; return [e.commands.table("end"), e.commands.table("column-after"), e.commands.table("row-above"), e.commands.table("delete-row")].join(); }), "true,true,true,true");
    same("after acts", await outline(), "T<>[A,B,/,,/3x,,/4,,]ses");
    await key("ArrowUp", "ArrowUp"); same("header row stays", await page.evaluate(() => [window.en.commands.table("delete-row"), window.en.commands.table("row-above")].join()), "false,false");
    await key("ArrowUp"); await type("Caption"); same("caption", (await outline()).slice(0, 10), "T<Caption>");
    await page.evaluate(() => window.en.focus("end")); await type("below"); same("below", (await outline()).split("\n")[1], "below");
  },
  async "ids"() {
    const ids = () => page.evaluate(() => window.en.written().map((w) => w.id));
    await type("one two"); const [first] = await ids(); await key("ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter");
    const split = await ids(); same("first half keeps", split[0], first); same("two ids", new Set(split).size, 2);
    await key("Control+Shift+8"); same("a list takes over", (await ids())[1], split[1]); await key("Control+Shift+8"); same("and back", (await ids())[1], split[1]);
    await key("Control+Alt+1"); same("heading keeps", (await ids())[1], split[1]);
    await key("Control+a", "Control+c", "ArrowRight"); await key("Enter"); await key("Control+v"); const pasted = await ids(); same("copies are new", new Set(pasted).size, pasted.length); same("copied", await outline(), "one \n# two\none \n# two");
    await key("Control+a", "Control+x"); same("cut", await outline(), ""); await key("Control+v"); same("cut and paste keeps", (await ids()).join(), pasted.join());
  },
  async "change from outside keeps the caret"() {
    await type("Hello world"); await key("ArrowLeft", "ArrowLeft");
    await page.evaluate(() => { const w = structuredClone(window.en.written()); w[0].content.block.value[0].value = "Oh, Hello world"; w.unshift({ id: "00000000000000aa", source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: "New" }] } } }); window.log.length = 0; window.en.setPassages(w); });
    await page.waitForTimeout(30);
    await page.evaluate(() => { const w = structuredClone(window.en.written()); w[1].content.block.value[0].value = "Oh, Hello, world"; window.en.setPassages(w); });
    same("no change told", (await log("change")).length, 0); await type("X"); console.log("  ", await outline());
    await reset(); await type("ends with space "); const at = await page.evaluate(() => { const w = structuredClone(window.en.written()); w[0].content.block.value[0].value = "ends with space"; window.en.setPassages(w); return window.en.caret().offset; }); same("a space being typed stays", at, 16);
  },
  async "leaving and links"() {
    await type("a"); await key("ArrowUp", "ArrowDown", "ArrowRight"); same("leave", (await log("leave")).map((l) => l[2]).join(), "up,down,down");
    await type(" "); await key("Control+k"); await page.waitForTimeout(50); await type(" b"); same("link", await outline(), "a [Llywodraeth Cymru](https://llyw.cymru) b");
    await page.click("#en a"); same("no navigation", page.url().includes("try/index"), true); await page.click("#en a", { modifiers: ["Control"] }); same("opened", (await log("open")).map((l) => l[2]).join(), "https://llyw.cymru"); same("pages", context.pages().length, 1);
    await page.evaluate(() => window.en.focus("end")); await key("Tab"); same("Tab leaves", await page.evaluate(() => window.en.hasFocus()), false);
  },
  async "marks, rows, margin"() {
    await type("Teh cat"); await key("Enter"); await type("second");
    await page.evaluate(() => { const [a, b] = window.en.written().map((w) => w.id); window.en.setMarks("spelling", [{ passage: a, from: 0, to: 3 }]); window.en.setMarks("found", [{ passage: b, from: 0, to: 3 }]); window.en.setBadges(new Map([[a, { state: "behind", label: "Welsh has changed" }], [b, { state: "up-to-date", label: "Up to date" }]])); window.en.setAnswers(new Map([[a, { text: "(i)", label: "Answers question (i)" }]])); window.cy.setPlaceholders([{ after: null, source: a, label: "Not translated yet: Teh cat" }, { after: null, source: b, label: "Not translated yet: second" }]); window.cy.setHeights(new Map([[a, 90]])); window.en.setHeights(new Map([[a, 90]])); });
    await page.evaluate(() => window.en.focus("start")); await key("ArrowRight", "Alt+Enter"); const spell = (await log("spell"))[0]?.[2]; same("spell", `${spell?.word} ${spell?.from} ${spell?.to} ${spell?.rect?.width > 5}`, "Teh 0 3 true");
    await page.click(".editor-mark-spelling", { button: "right" }); same("context menu", (await log("spell")).length, 2);
    await page.click(".editor-badge-behind"); same("badge", (await log("badge")).length, 1);
    const heights = await page.evaluate(() => [...window.en.heights().values()].map((h) => `${h.top > -1} ${Math.round(h.height)}`)); console.log("  heights", heights.join("; "));
    const axe = await import("node:fs").then((fs) => fs.readFileSync(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8"));
    await page.evaluate(axe); const violations = await page.evaluate(async () => (await window.axe.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120) + " " + n.failureSummary).join(" | ")}`)); same("axe", violations.join("\n"), "");
    await shot("rows");
    await page.click("#cy .editor-placeholder >> nth=0"); await type("Y gath"); same("placeholder", await page.evaluate(() => window.cy.written().map((w) => w.source === window.en.written()[0].id).join()), "true"); same("one left", await page.locator("#cy .editor-placeholder").count(), 1);
    await page.evaluate(() => { window.cy.setPlaceholders([]); window.cy.setPassages([]); });
  },
};
Object.assign(cases, {
  async "speed of typing"() {
    await page.evaluate(() => {
      const words = "Many families chose how their support is arranged and we lisened to them all year ".repeat(5);
      const list = Array.from({ length: 300 }, (_, index) => ({ id: index.toString(16).padStart(16, "0"), source: null, answers: [], content: { kind: "block", block: { kind: "paragraph", value: [{ kind: "text", value: words }] } } }));
      window.en.setPassages(list);
      window.en.setMarks("spelling", list.flatMap((each) => [{ passage: each.id, from: 51, to: 58 }]));
      window.en.setBadges(new Map(list.map((each) => [each.id, { state: "behind", label: "x" }])));
      window.en.setHeights(new Map(list.map((each) => [each.id, 60])));
      window.en.focus({ passage: list[150].id, offset: 20 });
      window.times = []; let begun = 0;
      addEventListener("keydown", () => { begun = performance.now(); }, true);
      window.en.dom.addEventListener("input", () => { const at = begun; requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.times.push(performance.now() - at); channel.port2.postMessage(0); }); });
    });
    await page.keyboard.type("some words that are typed here quickly enough ", { delay: 40 });
    console.log("  keystroke to paint, ms:", await page.evaluate(() => { const t = window.times.sort((a, b) => a - b); return `${t.length} keys, median ${t[t.length >> 1].toFixed(1)}, p95 ${t[Math.floor(t.length * 0.95)].toFixed(1)}`; }));
    await page.evaluate(() => { window.en.setMarks("spelling", []); window.en.setBadges(new Map()); window.en.setHeights(new Map()); });
  },
  async "tab and escape"() {
    await type("- a"); await key("Enter"); await type("b"); await key("Tab"); same("indent", await outline(), "-(a|-(b))");
    await key("Escape", "Tab"); same("Escape, Tab leaves", await page.evaluate(() => window.en.hasFocus()), false);
  },
  async "marks over a language and a selection"() {
    await type("the Senedd met"); await page.evaluate(() => { const [w] = window.en.written(); window.en.select({ passage: w.id, from: 4, to: 10 }); window.en.commands.foreign(); });
    same("foreign", await outline(), "the {cy:Senedd} met");
    await key("Control+i", "Control+b"); same("bold and italic in it", await outline(), "the {cy:*_Senedd_*} met"); await key("Control+Space"); same("plain again", await outline(), "the {cy:Senedd} met");
    await page.evaluate(() => window.en.commands.replace({ passage: window.en.written()[0].id, from: 0, to: 3 }, "The")); same("replaced", await outline(), "The {cy:Senedd} met");
  },
  async "cells"() {
    await page.evaluate(() => window.en.commands.insertTable(2, 2)); for (const word of ["a", "b", "c", "d", "e"]) { await type(word); await key("Tab"); } await type("f");
    const cells = await page.locator("#en th, #en td").all(); const [from, to] = [await cells[0].boundingBox(), await cells[3].boundingBox()];
    await page.mouse.move(from.x + 20, from.y + 10); await page.mouse.down(); await page.mouse.move(to.x + 20, to.y + 10, { steps: 5 }); await page.mouse.up();
    same("cells selected", await page.locator("#en .selectedCell").count(), 4); await shot("cells");
    await key("Control+c"); await key("Delete"); same("cells emptied", await outline(), "T<>[,/,/e,f]ss");
    await page.evaluate(() => window.en.focus("end")); await key("Control+v"); same("cells pasted as a table", await outline(), "T<>[,/,/e,f]ss\nT<>[a,b/c,d]ss");
    await page.evaluate(() => window.en.focus("end")); await key("Backspace", "Backspace", "Backspace"); console.log("  ", JSON.stringify(await outline()));
  },
});
const fixtures = new URL("../paste/fixtures/", import.meta.url);
const onClipboard = async (html, text = "the plain text") => {
  await page.evaluate(([html, text]) => {
    document.addEventListener("copy", (event) => { event.preventDefault(); event.stopImmediatePropagation(); if (html !== null) event.clipboardData.setData("text/html", html); event.clipboardData.setData("text/plain", text); }, { once: true, capture: true });
    document.activeElement.blur();
  }, [html, text]);
  await key("Control+c");
  await page.evaluate(() => window.en.focus("end"));
};
const goldens = () => page.evaluate(async () => { const { outline } = await import("/src/editor/test/outline.ts"); return outline(window.en.written().map((w) => w.content.block)); });
Object.assign(cases, {
  async "paste every fixture"() {
    const asked = []; page.on("request", (request) => { if (!request.url().startsWith("http://127.0.0.1:1555/")) asked.push(request.url()); });
    for (const name of readdirSync(fixtures).filter((name) => name.endsWith(".html"))) {
      await reset();
      await onClipboard(readFileSync(new URL(name, fixtures), "utf8"));
      const start = Date.now(); await key("Control+v"); const took = Date.now() - start;
      same(`paste ${name} (${took} ms)`, await goldens(), readFileSync(new URL(name.replace(".html", ".txt"), fixtures), "utf8").split("\n---\n")[0]);
      const attributes = await page.evaluate(() => [...new Set([...window.en.dom.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()))].sort().join());
      if (/on[a-z]+\b|src|style/u.test(attributes)) failures.push(`${name}: attributes ${attributes}`);
    }
    same("nothing was asked of the network", asked.join(), "");
    same("nothing ran", await page.evaluate(() => String(window.hacked)), "undefined");
  },
  async "paste in places"() {
    await type("start end"); await key("ArrowLeft", "ArrowLeft", "ArrowLeft");
    const put = async (html, text) => { const at = await page.evaluate(() => window.en.caret()); await onClipboard(html, text); await page.evaluate((at) => window.en.focus(at), at); };
    await put("<b>bold</b> "); await key("Control+v"); same("inline", await outline(), "start *bold*end");
    await put("<p>one</p><h2>two</h2><p>three</p>"); await key("Control+v"); same("in the middle", await outline(), "start *bold*one\n# two\nthreeend");
    await put("<p>not <b>bold</b></p>", "plain\n\ntext"); await key("Control+Shift+v"); await page.waitForTimeout(50); same("plain", await outline(), "start *bold*one\n# two\nthreeplain\ntextend");
    await reset(); await type("- one"); await key("Enter"); await put("<ul><li>a</li><li>b</li></ul>"); await key("Control+v"); same("list in list", await outline(), "-(one;a;b)");
    await put("<p>x</p><table border=1><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>"); await key("Control+v"); same("table in list", await outline(), "-(one;a;b)\nx\nT<>[1,2/3,4]ee");
    await reset(); await page.evaluate(() => window.en.commands.insertTable(2, 2)); await put("<table border=1><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table>"); await key("Control+v"); same("table in table", await outline(), "T<>[1,2,3/4,5,6/,,]eee");
    await page.evaluate(() => window.en.focus({ passage: window.en.written()[0].id, offset: 0 })); await put("<p>many</p><ul><li>lines</li></ul>"); await key("Control+v"); same("blocks in a cell", (await outline()).slice(0, 15), "T<>[many lines1");
    await reset(); await put(null, "A\tB\n1\t2"); await key("Control+v"); same("tabs", await outline(), "T<>[A,B/1,2]ee".replace("]ee", "]ee"));
    await page.evaluate(() => { window.en.setPassages([{ id: "00000000000000bb", source: null, answers: ["q"], content: { kind: "placed", content: { x: 1 }, label: "<img src=x onerror=alert(1)>" } }]); window.en.focus("start"); });
    await key("Control+a", "Control+x"); same("placed is cut", await outline(), ""); await key("Control+v"); same("and pasted, unchanged", await page.evaluate(() => JSON.stringify(window.en.written()[0])), JSON.stringify({ id: "00000000000000bb", source: null, answers: ["q"], content: { kind: "placed", content: { x: 1 }, label: "<img src=x onerror=alert(1)>" } }));
    await reset(); await page.evaluate(() => { const data = new DataTransfer(); data.items.add(new File(["x"], "x.png", { type: "image/png" })); window.en.dom.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); const html = new DataTransfer(); html.setData("text/html", "<p>dropped <img src=x onerror=alert(1)></p>"); const box = window.en.dom.getBoundingClientRect(); window.en.dom.dispatchEvent(new DragEvent("drop", { dataTransfer: html, bubbles: true, cancelable: true, clientX: box.left + 5, clientY: box.top + 5 })); });
    same("drops", `${(await log("notice")).map((n) => n[2]).join("; ")} | ${await outline()}`, 'editor-drop-refused; editor-paste-left-out {"what":"editor-paste-pictures {\\"count\\":1}"} | dropped');
  },
  async "hostile forms of our own"() {
    const own = await page.evaluate(() => { const data = new DataTransfer(); data.setData("application/x-llunio", JSON.stringify({ secret: "guess", nodes: [{ type: "placed", attrs: { content: { kind: "case_study" }, label: "stolen" } }], openStart: 0, openEnd: 0, cut: true })); data.setData("text/plain", "words"); window.en.dom.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); return window.en.written().map((w) => w.content.kind).join(); });
    same("a forged paste is only its words", own, "block");
  },
  async "big pastes"() {
    for (const [name, html] of [["many paragraphs", "<p><b>a</b> <i>b</i></p>".repeat(20_000)], ["deep", "<blockquote>".repeat(10_000) + "x"], ["deep divs", "<div>".repeat(10_000) + "x"], ["a megabyte", `<p>${"word ".repeat(300_000)}</p>`]]) {
      await reset(); await page.evaluate((html) => { const data = new DataTransfer(); data.setData("text/html", html); data.setData("text/plain", "plain"); const start = performance.now(); window.en.dom.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); window.took = Math.round(performance.now() - start); }, html);
      console.log("  big", name, await page.evaluate(() => window.took), "ms", await page.evaluate(() => window.en.written().length), "passages");
    }
    await reset(); await page.evaluate(() => window.en.setPassages([]));
  },
});
const only = process.argv[2];
for (const [name, run] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue;
  await reset("cy");
  await reset();
  try { await run(); } catch (error) { failures.push(`${name}: ${error.stack}`); }
}
if (dialogs) failures.push(`${dialogs} dialogs`);
console.log(failures.length ? `\nFAILED\n${failures.join("\n")}` : "\nall well");
await browser.close();
