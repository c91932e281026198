/** Values of number words, by language; forms that inflect are all listed. */
export const NUMBER_WORDS: Readonly<Record<"en" | "ru", ReadonlyMap<string, number>>> = {
  en: numbered(`
    1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve;
    13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty;
    30 thirty; 40 forty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred`),
  ru: numbered(`
    1 один одна одно одного одной; 2 два две двух двум двумя; 3 три трёх трех трём трем тремя;
    4 четыре четырёх четырех; 5 пять пяти пятью; 6 шесть шести; 7 семь семи; 8 восемь восьми; 9 девять девяти;
    10 десять десяти; 11 одиннадцать; 12 двенадцать; 15 пятнадцать; 20 двадцать двадцати; 30 тридцать тридцати;
    40 сорок; 50 пятьдесят; 60 шестьдесят; 70 семьдесят; 80 восемьдесят; 90 девяносто; 100 сто`),
};

/** Magnitudes a number is multiplied by; a plural alone is a vague figure. */
export const SCALES: ReadonlyMap<string, number> = numbered(`
  1000 thousand thousands тысяча тысячи тысяч тысячам тысячами тыс;
  1000000 million millions mln миллион миллиона миллионов миллионы миллионам миллионами млн;
  1000000000 billion billions bn миллиард миллиарда миллиардов миллиарды миллиардами млрд;
  1000000000000 trillion trillions триллион триллиона триллионов трлн`);

/** Chinese numerals and the places they are multiplied by. */
export const HAN_DIGITS: ReadonlyMap<string, number> = numbered(
  "0 〇 零; 1 一; 2 二 两 兩; 3 三; 4 四; 5 五; 6 六; 7 七; 8 八; 9 九",
);
export const HAN_PLACES: ReadonlyMap<string, number> = numbered("10 十; 100 百; 1000 千");
export const HAN_SCALES: ReadonlyMap<string, number> = numbered("10000 万 萬; 100000000 亿 億");

/** Words after a figure that tell its currency, as the beginning of a lower-case word. */
export const CURRENCIES: readonly (readonly [currency: string, words: RegExp])[] = [
  ["USD", /^(?:(?:u\.?s\.? )?dollars?\b|usd\b|долл|美元)/u],
  ["EUR", /^(?:euros?\b|eur\b|евро|欧元)/u],
  ["CNY", /^(?:yuan\b|rmb\b|renminbi\b|юан|人民币|元)/u],
  ["RUB", /^(?:rou?bles?\b|руб|卢布)/u],
  ["GBP", /^(?:pounds? sterling|фунт|英镑)/u],
  ["JPY", /^(?:yen\b|иен|日元)/u],
];

/** Signs and codes before a figure that tell its currency. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["usd", "USD"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["£", "GBP"],
  ["¥", "CNY"],
  ["rmb", "CNY"],
  ["₽", "RUB"],
]);

function numbered(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(";").flatMap((row) => {
      const [value, ...words] = row.trim().split(/\s+/u);
      return words.map((word) => [word, Number(value)] as const);
    }),
  );
}
