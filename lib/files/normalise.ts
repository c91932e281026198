/** Scripts that break words with zero-width spaces: there they are spelling, not litter. */
const BREAKS_WITH_ZERO_WIDTH = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Characters that show nothing and only hide words from a search: soft hyphens, joiners of nothing, stray byte order marks. */
const INVISIBLE = /[\u00ad\u2060\ufeff]/g;
const ZERO_WIDTH_SPACE = /\u200b/g;
/** Control characters other than tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

export type Normalised = { readonly text: string; readonly notices: readonly string[] };

/**
 * The text as it is stored: Unicode NFC, lines ended by `\n`, at most one empty line in a row, nothing that cannot be
 * seen. What was taken out is told; the file's own bytes are kept by the caller. Done twice, it changes nothing more.
 */
export function normalise(raw: string): Normalised {
  const lines = raw.replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, "\n").replace(LONE_SURROGATE, "\ufffd");
  let left = 0;
  const drop = () => {
    left++;
    return "";
  };
  const begun = lines.replace(/^\ufeff/, "");
  const visible = begun.replace(INVISIBLE, drop).replace(CONTROLS, drop);
  const words = BREAKS_WITH_ZERO_WIDTH.test(visible) ? visible : visible.replace(ZERO_WIDTH_SPACE, drop);
  const text = words
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
  return { text, notices: [...leftOut(left), ...unreadable(text)] };
}

function leftOut(number: number): readonly string[] {
  if (number === 0) return [];
  return [
    `${number} invisible ${number === 1 ? "character was" : "characters were"} left out (soft hyphens, zero-width spaces, controls).`,
  ];
}

function unreadable(text: string): readonly string[] {
  const number = text.split("\ufffd").length - 1;
  if (number === 0) return [];
  return [
    `${number} ${number === 1 ? "character" : "characters"} could not be read and ${number === 1 ? "stands" : "stand"} as “\ufffd”; try another encoding.`,
  ];
}
