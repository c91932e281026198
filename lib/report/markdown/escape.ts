/** Text that Markdown shows as it is: nothing in it becomes a heading, a list, a link, a table's edge or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^(\s*)([#+\-=]|\d+[.)])/gm, (_, space: string, lead: string) => `${space}${escapeLead(lead)}`);
}

/** "1." becomes "1\.", "#" becomes "\#". */
function escapeLead(lead: string): string {
  return lead.replace(/[^\d]/, "\\$&");
}

/** Text for one line, such as a heading or a table's cell: line breaks become spaces. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " "));
}

/** The text that a reader sees of escaped Markdown; the reverse of `escapeMarkdown`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]<>|~&#+\-=.)])/g, "$1");
}
