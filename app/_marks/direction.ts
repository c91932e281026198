/** Primary subtags of languages written from right to left (Unicode CLDR, orientation data). */
const RIGHT_TO_LEFT = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ku",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** The `lang` and `dir` attributes for text in `language` (BCP 47). */
export function textLanguage(language: string): { readonly lang: string; readonly dir: "ltr" | "rtl" } {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr" };
}
