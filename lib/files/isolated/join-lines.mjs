// @ts-check
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！“”《》（）「」]/u;

/**
 * Two lines of one paragraph as running text: no space inside Chinese or Japanese, one elsewhere.
 * @param {string} first
 * @param {string} second
 */
export function joinLines(first, second) {
  return isWide(first.slice(-1)) && isWide(second.charAt(0)) ? first + second : `${first} ${second}`;
}

/**
 * True for a character that is set without spaces beside its like.
 * @param {string} character
 */
export function isWide(character) {
  return WIDE.test(character);
}
