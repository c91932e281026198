/** How a text's own words part at line ends, counted while they are joined. */
export type Hyphens = {
  /** Two lines as running text: no space inside Chinese or Japanese, no hyphen inside a word that the line end parted. */
  join(first: string, second: string): string;
  readonly joined: number;
};

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！“”《》（）「」]/u;
const PARTED = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]*\p{Ll})[-\u00ad\u2010]$/u;
const COMPOUND = /[\p{L}\p{N}][-\u2010]$/u;
/** Fewest letters of each half that is a word of its own: "long-term", not "in-form". */
const WHOLE_WORD = 4;

/** The joining of lines that knows the words of a text, so that "well-known" keeps its hyphen and "inter-national" does not. */
export function hyphensOf(lines: readonly string[]): Hyphens {
  const words = wholeWords(lines);
  let joined = 0;
  return {
    join(first, second) {
      const head = PARTED.exec(first)?.[1]?.toLowerCase();
      const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(second)?.[0].toLowerCase();
      if (head !== undefined && tail !== undefined) {
        joined++;
        return isCompound(words, head, tail)
          ? `${first.slice(0, -1)}-${second}`
          : first.slice(0, -1) + second;
      }
      if (COMPOUND.test(first) && /^[\p{L}\p{N}]/u.test(second)) return first + second;
      return WIDE.test(first.slice(-1)) && WIDE.test(second.charAt(0))
        ? first + second
        : `${first} ${second}`;
    },
    get joined() {
      return joined;
    },
  };
}

const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;
const LINE_END_HYPHEN = /[-\u00ad\u2010]$/;

/** The words that stand whole inside lines: halves at line ends tell nothing of what is a word. */
function wholeWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  lines.forEach((line, at) => {
    const inLine = line.toLowerCase().replaceAll("\u2010", "-").match(WORDS) ?? [];
    const from = LINE_END_HYPHEN.test(lines[at - 1] ?? "") ? 1 : 0;
    const to = LINE_END_HYPHEN.test(line) ? inLine.length - 1 : inLine.length;
    for (const word of inLine.slice(from, to)) words.add(word);
  });
  return words;
}

function isCompound(words: ReadonlySet<string>, head: string, tail: string): boolean {
  if (words.has(head + tail)) return false;
  if (words.has(`${head}-${tail}`)) return true;
  return head.length >= WHOLE_WORD && tail.length >= WHOLE_WORD && words.has(head) && words.has(tail);
}
