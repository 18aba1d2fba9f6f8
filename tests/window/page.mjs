// What is run inside the page: finding things as a person or a screen reader
// finds them, and looking whether any text is cut off.

/** Set up once in each page as `window.llunioTest`. */
function hands() {
  if (window.llunioTest) return;
  const NATIVE = {
    button: "button, summary, input[type=button], input[type=submit]",
    link: "a[href]",
    textbox: "textarea, input:not([type]), input[type=text], input[type=url], input[type=email]",
    searchbox: "input[type=search]",
    spinbutton: "input[type=number]",
    checkbox: "input[type=checkbox]",
    radio: "input[type=radio]",
    combobox: "select",
    option: "option",
    heading: "h1, h2, h3, h4, h5, h6",
    list: "ul, ol",
    listitem: "li",
    table: "table",
    row: "tr",
    dialog: "dialog",
    navigation: "nav",
    main: "main",
    complementary: "aside",
    group: "fieldset, details",
    region: "section",
    progressbar: "progress",
    img: "img, svg",
    article: "article",
  };
  const tidy = (text) => text.replace(/[\u200b\u00a0\s]+/g, " ").trim();

  function visible(element) {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
    return !element.closest("[aria-hidden=true], [inert]");
  }

  /** The text a screen reader makes of what is inside. */
  function content(element) {
    let text = "";
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.data;
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      if (child.getAttribute("aria-hidden") === "true" || !child.checkVisibility({ visibilityProperty: true })) continue;
      const inline = getComputedStyle(child).display.startsWith("inline");
      const own = child.getAttribute("aria-label") ?? (child.matches("img") ? child.alt : content(child));
      text += inline ? own : ` ${own} `;
    }
    return text;
  }

  function name(element) {
    const by = element.getAttribute("aria-labelledby");
    if (by) return tidy(by.split(/\s+/).map((id) => byId(element, id)).map((it) => (it ? (it.getAttribute("aria-label") ?? content(it)) : "")).join(" "));
    const label = element.getAttribute("aria-label");
    if (label) return tidy(label);
    if (element.labels?.length) return tidy([...element.labels].map((it) => content(it)).join(" "));
    if (element.matches("fieldset")) return tidy(content(element.querySelector("legend") ?? document.createElement("i")));
    if (element.matches("table")) return tidy(element.caption ? content(element.caption) : "");
    if (element.matches("img")) return tidy(element.alt);
    if (element.matches("input[type=button], input[type=submit]")) return tidy(element.value);
    const group = "dialog, nav, main, aside, section, ul, ol, [role=dialog], [role=alertdialog], [role=menu], [role=tree], [role=listbox], [role=textbox]";
    const inner = element.matches(group) ? "" : tidy(content(element));
    return inner || tidy(element.title || element.getAttribute("placeholder") || "");
  }

  /** What somebody who sees the screen reads as the name of something: its own words, its labels, or the heads of its row and column. */
  function shown(element) {
    const cell = element.closest("td, th");
    const heads = cell ? [cell.closest("tr").querySelector("th[scope=row]"), cell.closest("table").tHead?.rows[0].cells[cell.cellIndex]] : [];
    const by = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean).map((id) => byId(element, id));
    const own = element.matches("select, body") ? [] : [element];
    const seen = [...by, ...(element.labels ?? []), ...heads, ...own].filter((it) => it && visible(it) && !unseen(it));
    return tidy([...seen.map((it) => it.innerText), element.placeholder ?? ""].join(" "));
  }

  const byId = (element, id) => element.getRootNode().getElementById(id);

  function role(element) {
    const given = element.getAttribute("role");
    if (given) return given.split(" ")[0];
    for (const [role, selector] of Object.entries(NATIVE)) if (element.matches(selector)) return role;
    return "";
  }

  /** All visible elements of a role, with a name if one is given: exactly, or as a regular expression. */
  function all(wanted, called, exact, within) {
    const selector = [`[role~="${wanted}"]`, NATIVE[wanted]].filter(Boolean).join(", ");
    const expression = called !== null && !exact ? new RegExp(called, "u") : null;
    return [...(within ?? document).querySelectorAll(selector)].filter((element) => {
      if (role(element) !== wanted || !visible(element)) return false;
      if (called === null) return true;
      const own = name(element);
      return expression ? expression.test(own) : own === tidy(called);
    });
  }

  /** What the page says, a line for each thing that has a role. For messages of failure. */
  function outline() {
    const lines = [];
    const walk = (element, depth) => {
      for (const child of element.children) {
        if (!visible(child)) continue;
        const own = role(child);
        const leaf = ["button", "link", "heading", "textbox", "checkbox", "radio", "combobox", "treeitem", "menuitem", "option", "tab", "alert", "status"];
        if (own) lines.push(`${"  ".repeat(Math.min(depth, 8))}${own} “${name(child).slice(0, 100)}”`);
        else {
          const text = tidy([...child.childNodes].filter((it) => it.nodeType === Node.TEXT_NODE).map((it) => it.data).join(" "));
          if (text) lines.push(`${"  ".repeat(Math.min(depth, 8))}${text.slice(0, 120)}`);
        }
        if (!leaf.includes(own) || own === "textbox" || own === "alert") walk(child, depth + (own ? 1 : 0));
      }
    };
    walk(document.body, 0);
    return lines.slice(0, 220).join("\n");
  }

  /** Visible runs of text, each with the element it is in. */
  function texts() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = tidy(node.data);
      const element = node.parentElement;
      if (!text || !element || element.matches("script, style, title, desc")) continue;
      if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.push({ text, element });
    }
    return found;
  }

  /** Off the screen for the eyes alone, as texts for screen readers are. */
  function unseen(element) {
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      if (style.clipPath !== "none" || style.clip !== "auto" || (style.overflow !== "visible" && box.width <= 2 && box.height <= 2)) return true;
    }
    return false;
  }

  /** Texts that cannot be read whole: cut off by a box that does not scroll, or beyond the window's edge. */
  function clipped() {
    const faults = new Map();
    const edge = document.documentElement.clientWidth;
    const scroller = document.scrollingElement;
    if (scroller.scrollWidth > scroller.clientWidth + 1) faults.set("page", `the page is ${scroller.scrollWidth} px wide in a window of ${scroller.clientWidth} px`);
    for (const { text, element } of texts()) {
      if (unseen(element) || element.closest("svg, select, option")) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      let scrolls = false;
      for (let one = element; one && one !== document.documentElement; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (/auto|scroll/.test(style.overflowX)) scrolls = true;
        const own = one.getBoundingClientRect();
        const cut = /hidden|clip/;
        if (cut.test(style.overflowX) && !scrolls && (box.right > own.right + 2 || box.left < own.left - 2)) faults.set(text, `cut off sideways: “${text.slice(0, 60)}”`);
        if (cut.test(style.overflowY) && !/auto|scroll/.test(style.overflowX) && !scrollsDown(element, one) && box.bottom > own.bottom + 3)
          faults.set(text, `cut off below: “${text.slice(0, 60)}”`);
        if (style.position === "fixed") break;
      }
      if (!scrolls && (box.right > edge + 2 || box.left < -2)) faults.set(text, `beyond the window’s edge: “${text.slice(0, 60)}”`);
    }
    return [...faults.values()];
  }

  /** Whether something between an element and a box around it can be scrolled down. */
  function scrollsDown(element, box) {
    for (let one = element; one && one !== box; one = one.parentElement) if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return true;
    return false;
  }

  window.llunioTest = { all, name, role, shown, visible, outline, texts, clipped, unseen };
}

/** Sets the hands up, then runs the body of a function with `hands` and its arguments. */
export const script = (body) => `(${hands.toString()})(); const hands = window.llunioTest; ${body}`;
