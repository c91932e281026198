/** The primary subtag of a language tag: `en` of `en-US`. */
export function primarySubtag(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
