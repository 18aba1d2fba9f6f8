// Texts, names and files that mean harm: the attacks that other writing
// programs fell to, each as one string.

export const TEXTS = [
  "<script>window.pwned=1</script>",
  "<img src=x onerror=\"window.pwned=1\">",
  "<embed src=\"tauri://localhost/index.html\"><object data=\"data:text/html,<script>parent.pwned=1</script>\"></object>",
  "<svg onload=\"window.pwned=1\"><set attributeName=href to=\"javascript:window.pwned=1\"/><animate attributeName=href values=\"javascript:window.pwned=1\"/></svg>",
  "<iframe src=\"data:text/html,<script>parent.pwned=1</script>\" srcdoc=\"<script>parent.pwned=1</script>\" onload=\"window.pwned=1\"></iframe>",
  "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.pwned=1&gt;\">",
  "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">",
  "<a href=x\u000conclick=window.pwned=1 autofocus onfocus=window.pwned=1>x</a>",
  "<meta http-equiv=\"refresh\" content=\"0;url=https://example.com/\"><base href=\"https://example.com/\"><link rel=\"stylesheet\" href=\"https://example.com/x.css\">",
  "<style>@import url(https://example.com/x.css); * { background: url(https://example.com/x.png) }</style>",
  "<form action=\"https://example.com/\"><button formaction=\"javascript:window.pwned=1\">go</button></form>",
  "{@html \"<img src=x onerror=window.pwned=1>\"} {{constructor.constructor('window.pwned=1')()}} ${window.pwned=1}",
  "{ $council } { common-close } { -brand } { \"x\" } } { [one] *[other] }",
  "\u202Egnp.exe\u202C \u2066hidden\u2069 Aӏiсе zero\u200b\u200d\u2060width",
  "[one](javascript:window.pwned=1) [two](data:text/html,x) [three](file:///etc/passwd) [four](smb://example.com/x) [five](tauri://localhost/)",
  "<javascript:window.pwned=1> <https://example.com/\"onclick=\"window.pwned=1>",
  "![x](https://example.com/x.png) ![y](file:///etc/passwd)",
  "%00%0d%0a\\u003cscript\\u003e &lt;script&gt;window.pwned=1&lt;/script&gt; &#x3c;img src=x onerror=window.pwned=1&#x3e;",
  "'; DROP TABLE passage; -- \" ' ` \\",
  "#read(\"/etc/passwd\") #import \"x\" $x$ @ref <label>",
  "=cmd|' /C calc'!A0",
];

/** Blocks that only Markdown can hold. */
export const MARKDOWN = [
  ...TEXTS,
  "```mermaid\ngraph TD; A[\"<img src=x onerror=window.pwned=1>\"]\n```",
  "| <script>window.pwned=1</script> | b |\n| --- | --- |\n| <img src=x onerror=window.pwned=1> | [x](javascript:window.pwned=1) |",
  "# <img src=x onerror=window.pwned=1>",
  "> ".repeat(400) + "deep",
  "x".repeat(120_000),
  "very many words ".repeat(6000),
];

/** Names a file may have on this system. */
export const NAMES = [
  "-rf.llunio",
  "--help.llunio",
  "<img src=x onerror=window.pwned=1>.llunio",
  "$(touch pwned).llunio",
  "`touch pwned`;touch pwned.llunio",
  "two\nlines.llunio",
  "\u202Eoinull.exe.llunio",
  "{ $path } { common-close }.llunio",
  "%2e%2e%2fetc.llunio",
  "'\"&quot;.llunio",
];

/** A report whose every text is hostile, from the dump of an empty one. */
export function hostileReport(dump) {
  const report = structuredClone(dump);
  report.details.council = { en: `Council ${TEXTS[1]}`, cy: `Cyngor ${TEXTS[0]}` };
  report.details.director = `Director ${TEXTS[3]}`;
  const sections = ["directors-summary", "leadership", "workforce", "financial-resources"];
  report.passages = [];
  for (const lang of ["en", "cy"]) {
    MARKDOWN.forEach((markdown, index) => {
      report.passages.push({
        id: (index + 1 + (lang === "cy" ? 1000 : 0)).toString(16).padStart(16, "0"),
        section: sections[index % sections.length],
        lang,
        content: { kind: "text", markdown },
      });
    });
  }
  return report;
}
