/** Case endings by the ending of the nominative, longest first. The first form of each list is the nominative itself. */
const ENDINGS: readonly (readonly [ending: RegExp, cut: number, endings: readonly string[]])[] = [
  [/ые$/, 2, ["ые", "ых", "ым", "ыми"]],
  [/ие$/, 2, ["ие", "их", "им", "ими", "ия", "ию", "ием", "ии"]],
  [/ия$/, 2, ["ия", "ии", "ию", "ией"]],
  [/ая$/, 2, ["ая", "ой", "ую"]],
  [/яя$/, 2, ["яя", "ей", "юю"]],
  [/ое$/, 2, ["ое", "ого", "ому", "ым", "ом"]],
  [/(?:ск|цк)ий$/, 2, ["ий", "ого", "ому", "им", "ом"]],
  [/ий$/, 2, ["ий", "ия", "ию", "ием", "ии", "его", "ему", "им", "ем"]],
  [/ый$/, 2, ["ый", "ого", "ому", "ым", "ом"]],
  [/[аоуеэяюи]й$/, 1, ["й", "я", "ю", "ем", "е"]],
  [/(?:ов|ев|ёв|ин|ын)$/, 0, ["", "а", "у", "ым", "ом", "е"]],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, ["", "а", "у", "ом", "ем", "е"]],
  [/[гкхжшщч]а$/, 1, ["а", "и", "е", "у", "ой", "ей"]],
  [/а$/, 1, ["а", "ы", "е", "у", "ой"]],
  [/я$/, 1, ["я", "и", "е", "ю", "ей"]],
  [/ь$/, 1, ["ь", "я", "ю", "ем", "ём", "е", "и", "ью"]],
  [/ы$/, 1, ["ы", "ов", "ам", "ами", "ах"]],
];

/** Words that keep one form: initials, abbreviations and names in -о, -и, -у, -ю, -э, -е. */
const INDECLINABLE = /^[А-ЯЁA-Z0-9.-]+$|[оиуюэе]$/;

/** The case forms of one Russian word, the nominative first. */
export function declineWord(word: string): readonly string[] {
  const rule = INDECLINABLE.test(word) ? undefined : ENDINGS.find(([ending]) => ending.test(word));
  if (!rule && /(?:ие|ые|ое)$/.test(word)) return declineByRule(word);
  return rule ? applyRule(word, rule) : [word];
}

function declineByRule(word: string): readonly string[] {
  const rule = ENDINGS.find(([ending]) => ending.test(word));
  return rule ? applyRule(word, rule) : [word];
}

function applyRule(word: string, [, cut, endings]: (typeof ENDINGS)[number]): readonly string[] {
  const stem = cut > 0 ? word.slice(0, -cut) : word;
  return endings.map((ending) => stem + ending);
}

/** The forms of a personal name, the nominative first. Only the last word changes: given names are met as written. */
export function declinePerson(name: string): readonly string[] {
  const words = name.split(" ");
  const surname = words.pop() ?? name;
  return declineWord(surname).map((form) => [...words, form].join(" "));
}

/**
 * The forms of a country or an office as phrases, the nominative first: each word of it in each case. A few impossible
 * mixtures of cases are among them; they never occur, so they harm nothing.
 */
export function declineName(name: string): readonly string[] {
  if (name.includes("*")) return [name];
  const [first = name, ...rest] = name.split(" ");
  // "министр иностранных дел": a genitive behind the noun keeps its form.
  const words = [
    declineWord(first),
    ...rest.map((word) => (/(?:ых|их)$/.test(rest[0] ?? "") ? [word] : declineWord(word))),
  ];
  const forms = words.reduce<readonly string[]>(
    (lines, choices, i) =>
      lines.flatMap((line) => choices.map((word) => (i === 0 ? word : `${line} ${word}`))),
    [""],
  );
  return [name, ...forms.filter((form) => form !== name)];
}
