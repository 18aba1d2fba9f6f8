/** What is typed for an address, in full: without its kind it is one of the web; with an @, a letter. */
export function completed(typed: string): string {
  const trimmed = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  return trimmed.includes("@") ? `mailto:${trimmed}` : `${"https:"}//${trimmed}`;
}
