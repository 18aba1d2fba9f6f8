/** Leaves the focus, and so the caret, where it is when a button is clicked. */
export function keepFocus(node: HTMLElement): () => void {
  const stay = (event: Event) => event.preventDefault();
  node.addEventListener("mousedown", stay);
  return () => node.removeEventListener("mousedown", stay);
}
