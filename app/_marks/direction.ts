import { directionOf } from "#lib/report/direction.ts";

/** The `lang` and `dir` attributes for text in `language` (BCP 47). */
export function textLanguage(language: string): {
  readonly lang: string;
  readonly dir: "ltr" | "rtl" | "auto";
} {
  return language === "" || language === "und"
    ? { lang: "", dir: "auto" }
    : { lang: language, dir: directionOf(language) };
}
