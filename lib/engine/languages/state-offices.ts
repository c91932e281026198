/** Offices by their names in English, Russian and Chinese, and the countries that have them (ISO 3166; EU). */
export type OfficeRule = readonly [offices: RegExp, codes: ReadonlySet<string>];

/** Whose own texts mean their own by a bare "the President", "the Prime Minister", "the Chancellor", "the Secretary". */
export const HEADS: readonly OfficeRule[] = [
  [
    /^(?:president|президент)$/,
    codes(
      "US CN RU UA FR KR TR BR MX AR CO VE ID PH EG KZ UZ BY AZ SY ZA NG KE RS TW EU CL PE EC BO UY TJ TM KG GE AM MD AF IR LK CY",
    ),
  ],
  [
    /^(?:prime minister|премьер-министр|премьер)$/,
    codes(
      "GB IN JP CA AU NZ IT ES GR NL BE SE NO DK IL PK BD TH MY SG HU CZ SK BG HR EE LV IE NP FJ PG IQ VN",
    ),
  ],
  [/^(?:chancellor|канцлер)$/, codes("DE AT")],
];

/** "The Secretary" in an American text; elsewhere anybody has secretaries. */
export const OWN_ONLY: readonly OfficeRule[] = [
  [/^(?:secretary|secretary of state|госсекретарь)$/, codes("US")],
];

/** No American office goes by these names, nor is one a palace. */
export const PRESS_ONLY: readonly OfficeRule[] = [
  [
    /^presiden(?:cy|tial office)$/,
    codes("RU UA FR KR TR BR MX AR CO VE ID PH EG KZ UZ BY AZ SY ZA NG KE RS TW PL CZ"),
  ],
];

/** Offices that only some countries have: elsewhere they are the other side's. */
export const ELSEWHERE: readonly OfficeRule[] = [
  [/^(?:crown prince|наследный принц|王储)$/, codes("SA AE KW BH JO DK NO JP MA")],
  [/^(?:chancellor|канцлер)$/, codes("DE AT CH GB")],
  [/^(?:emir|эмир|埃米尔)$/, codes("QA KW AE")],
  [/^(?:king|король|国王)$/, codes("SA JO BH MA ES NL BE SE NO DK GB TH MY BT")],
];

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
