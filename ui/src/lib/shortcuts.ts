/** Keys that work within the text alone and are in no menu, for Help. */
export interface Shortcut {
  keys: string;
  /** Other keys for the same. */
  also?: string[];
  wordsKey: string;
  group: "text" | "letters" | "moving";
}

export const SHORTCUTS: Shortcut[] = [
  { keys: "Shift+Enter", wordsKey: "write-key-line", group: "text" },
  { keys: "Ctrl+Space", wordsKey: "write-key-plain", group: "text" },
  { keys: "Ctrl+Shift+V", wordsKey: "write-key-paste-plain", group: "text" },
  { keys: "Ctrl+Shift+Space", wordsKey: "write-no-break-space", group: "text" },
  { keys: "Alt+Enter", also: ["Shift+F10"], wordsKey: "write-key-spelling", group: "text" },
  { keys: "Ctrl+Enter", wordsKey: "write-key-link", group: "text" },
  { keys: "Tab", wordsKey: "write-key-tab", group: "moving" },
  { keys: "Shift+Tab", wordsKey: "write-key-tab-back", group: "moving" },
  { keys: "Escape", wordsKey: "write-key-escape", group: "moving" },
  { keys: "Ctrl+Shift+6", also: ["Alt+6"], wordsKey: "write-key-circumflex", group: "letters" },
  { keys: "Ctrl+'", wordsKey: "write-key-acute", group: "letters" },
  { keys: "Ctrl+`", wordsKey: "write-key-grave", group: "letters" },
  { keys: "Ctrl+;", wordsKey: "write-key-diaeresis", group: "letters" },
];
