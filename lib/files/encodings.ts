/** An encoding that a file may be in: `id` is what iconv calls it, `label` what a person reads. */
export type Encoding = { readonly id: string; readonly label: string };

/** The encodings that a reader may choose from when the one found is wrong, the usual ones first. */
export const ENCODINGS = [
  { id: "utf-8", label: "UTF-8" },
  { id: "utf-16le", label: "UTF-16 LE" },
  { id: "utf-16be", label: "UTF-16 BE" },
  { id: "gb18030", label: "Chinese, simplified (GB18030, GBK)" },
  { id: "big5", label: "Chinese, traditional (Big5)" },
  { id: "shift_jis", label: "Japanese (Shift_JIS)" },
  { id: "euc-jp", label: "Japanese (EUC-JP)" },
  { id: "euc-kr", label: "Korean (EUC-KR)" },
  { id: "windows-1251", label: "Cyrillic (Windows-1251)" },
  { id: "koi8-r", label: "Cyrillic (KOI8-R)" },
  { id: "koi8-u", label: "Cyrillic (KOI8-U)" },
  { id: "iso-8859-5", label: "Cyrillic (ISO 8859-5)" },
  { id: "cp866", label: "Cyrillic (DOS 866)" },
  { id: "windows-1252", label: "Western European (Windows-1252)" },
  { id: "windows-1250", label: "Central European (Windows-1250)" },
  { id: "iso-8859-2", label: "Central European (ISO 8859-2)" },
  { id: "windows-1253", label: "Greek (Windows-1253)" },
  { id: "windows-1254", label: "Turkish (Windows-1254)" },
  { id: "windows-1255", label: "Hebrew (Windows-1255)" },
  { id: "windows-1256", label: "Arabic (Windows-1256)" },
  { id: "windows-874", label: "Thai (Windows-874)" },
] as const satisfies readonly Encoding[];

export type EncodingId = (typeof ENCODINGS)[number]["id"];

/** Other names under which pages and people know these encodings. */
const ALIASES: Readonly<Record<string, EncodingId>> = {
  utf8: "utf-8",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "iso-8859-15": "windows-1252",
  "utf-16": "utf-16le",
  gb2312: "gb18030",
  gbk: "gb18030",
  cp936: "gb18030",
  "big5-hkscs": "big5",
  sjis: "shift_jis",
  "shift-jis": "shift_jis",
  "windows-31j": "shift_jis",
  "ks_c_5601-1987": "euc-kr",
  cp949: "euc-kr",
  cp1251: "windows-1251",
  ibm866: "cp866",
  "iso-8859-9": "windows-1254",
  "iso-8859-7": "windows-1253",
  "iso-8859-8": "windows-1255",
  "iso-8859-6": "windows-1256",
  "tis-620": "windows-874",
};

/** The encoding of that name or alias, in any case; null where we do not know it. */
export function encodingNamed(name: string): EncodingId | null {
  const key = name.trim().toLowerCase();
  return ENCODINGS.find(({ id }) => id === key)?.id ?? ALIASES[key] ?? null;
}

/** What a person reads for an encoding. */
export function encodingLabel(id: EncodingId): string {
  return ENCODINGS.find((encoding) => encoding.id === id)?.label ?? id;
}
