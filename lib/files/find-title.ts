/** Longest line that can be a headline, in characters; Chinese headlines are far shorter, no language's are longer. */
const LONGEST_TITLE = 160;
/** Signs at the end of a line by which it is a sentence of the text and no headline. */
const ENDS_SENTENCE = /[.。;；:：,，…]["”’»)）]?$/;

/** The text's first line where it stands alone like a headline, or null. */
export function findTitle(text: string): string | null {
  const [first = "", second] = text.split("\n", 2);
  const line = first.trim();
  const alone = second !== undefined && line !== "";
  if (!alone || line.length > LONGEST_TITLE || ENDS_SENTENCE.test(line) || !/\p{L}/u.test(line)) return null;
  return line;
}
