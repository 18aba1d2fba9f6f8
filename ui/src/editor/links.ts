import { Plugin } from "@tiptap/pm/state";
import { safeAddress } from "./tidy";

/** A click on a link only puts the caret there; with Ctrl it asks the page to open the address. Nothing navigates. */
export function linksPlugin(open: (address: string) => void): Plugin {
  const click = (_: unknown, event: MouseEvent): boolean => {
    const anchor = event.target instanceof Element ? event.target.closest("a") : null;
    if (!anchor) return false;
    event.preventDefault();
    const address = safeAddress(anchor.getAttribute("href") ?? "");
    if (address && event.button === 0 && (event.ctrlKey || event.metaKey)) {
      open(address);
      return true;
    }
    return false;
  };
  return new Plugin({ props: { handleDOMEvents: { click, auxclick: click } } });
}
