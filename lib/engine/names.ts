import { COUNTRIES_EN } from "./languages/en/countries.ts";
import { splitPhrases } from "./languages/language.ts";
import { LEADERS } from "./languages/leaders.ts";
import { COUNTRIES_RU } from "./languages/ru/countries.ts";
import { declineName, declinePerson } from "./languages/ru/declension.ts";
import { COUNTRIES_ZH } from "./languages/zh/countries.ts";
import { countryCode, partyCodes } from "./parties.ts";
import { type Hit, type PhraseBook, phraseAt, phraseBook } from "./phrases.ts";
import { primarySubtag } from "./subtag.ts";
import type { Token } from "./tokens.ts";
import type { EventRecord, Participant, Statement } from "./types.ts";

/** What a name stands for: a country by code, or (of no known country) a party by its own name. */
export type Name = {
  readonly code: string | null;
  readonly party: string | null;
  readonly person: boolean;
  /** False where the form shows that the name is no subject (Russian cases other than the nominative). */
  readonly nominative: boolean;
  /** A given name alone: met only where no other name follows. */
  readonly given: boolean;
  /** The name as listed: short forms in capitals (US, UK) are only met in capitals. */
  readonly form: string;
};

export type NameBook = PhraseBook<Name>;

type Entry = readonly [phrase: string, name: Name];

const books = new Map<string, NameBook>();

/** The countries and leaders that any text may name, in a language. */
export function worldNames(language: string): NameBook {
  const known = books.get(language);
  if (known) return known;
  const book = phraseBook([...countryEntries(language), ...leaderEntries(language)], language);
  books.set(language, book);
  return book;
}

const COUNTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: COUNTRIES_EN,
  zh: COUNTRIES_ZH,
  ru: COUNTRIES_RU,
};

function countryEntries(language: string): readonly Entry[] {
  const table = COUNTRIES[language] ?? displayNames(language);
  return Object.entries(table).flatMap(([code, names]) =>
    splitPhrases(names).flatMap((form) =>
      inflect(form, language, { code, party: null, person: false, given: false }),
    ),
  );
}

/** Country names of the Unicode locale data: for languages of which we have no table of our own. */
function displayNames(language: string): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const regions = Object.keys(COUNTRIES_EN).filter((code) => code.length === 2);
  return Object.fromEntries(
    regions.flatMap((code) => {
      const name = names.of(code);
      return name ? [[code, name]] : [];
    }),
  );
}

function leaderEntries(language: string): readonly Entry[] {
  const column = language === "zh" ? 2 : language === "ru" ? 3 : 1;
  return LEADERS.flatMap((leader) =>
    leader[column]
      .split(/;\s*/)
      .flatMap((written) =>
        personForms(written).flatMap((form) =>
          inflect(form, language, { code: leader[0], party: null, person: true, given: false }),
        ),
      ),
  );
}

/** `Donald TRUMP` → Donald Trump, Trump. */
function personForms(written: string): readonly string[] {
  const words = written.split(" ");
  const alone = words.filter(
    (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  const full = words.map(capitalise).join(" ");
  return alone.length > 0 ? [full, alone.map(capitalise).join(" ")] : [full];
}

function capitalise(word: string): string {
  return word
    .split("-")
    .map((part) => part.slice(0, 1) + part.slice(1).toLowerCase())
    .join("-");
}

type Owner = Pick<Name, "code" | "party" | "person" | "given">;

function inflect(form: string, language: string, owner: Owner): readonly Entry[] {
  if (language !== "ru") return [[form, { ...owner, nominative: true, form }]];
  const [nominative = form, ...oblique] = owner.person ? declinePerson(form) : declineName(form);
  return [
    [nominative, { ...owner, nominative: true, form }],
    ...oblique.map((phrase): Entry => [phrase, { ...owner, nominative: false, form }]),
  ];
}

const SURNAME_FIRST = new Set(["CN", "TW", "KP", "KR", "VN", "HU"]);
const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const eventBooks = new WeakMap<EventRecord, Map<string, NameBook>>();

/** The names of one event's participants and parties in a language, made once for each event: full, surname alone, aliases. */
export function eventNames(event: EventRecord, language: string): NameBook {
  const made = eventBooks.get(event) ?? new Map<string, NameBook>();
  eventBooks.set(event, made);
  const known = made.get(language);
  if (known) return known;
  const book = bookOfEvent(event, language);
  made.set(language, book);
  return book;
}

function bookOfEvent(event: EventRecord, language: string): NameBook {
  const entries = event.participants.flatMap((participant) => {
    const code = countryCode(participant.party);
    const owner = { code, party: participant.party, person: true, given: false };
    const people = participantForms(participant, code).flatMap((form) => inflect(form, language, owner));
    const first = givenName(participant, event, code);
    const given = first ? inflect(first, language, { ...owner, given: true }) : [];
    const parties = code ? [] : inflect(participant.party, language, { ...owner, person: false });
    return [...people, ...given, ...parties];
  });
  return phraseBook(entries, language);
}

/** What a text calls a participant: the name in full, the surname alone, the aliases. */
export function participantForms({ name, aliases }: Participant, code: string | null): readonly string[] {
  return [name, ...aliases].flatMap((form) => {
    const words = form.split(/[\s·]+/).filter((word) => !NAME_SUFFIX.test(word));
    if (words.length < 2) return [form];
    const surname = SURNAME_FIRST.has(code ?? "") ? words[0] : words.at(-1);
    return [form, words.join(" "), ...(surname && surname.length > 1 ? [surname] : [])];
  });
}

/** Letters of the shortest given name that stands alone: "Emmanuel", no initial. */
const SHORTEST_GIVEN = 4;

/** The given name by which a post calls the other side; null where names begin with the surname or two share it. */
function givenName({ name }: Participant, { participants }: EventRecord, code: string | null): string | null {
  const [first = "", ...rest] = name.split(" ");
  if (SURNAME_FIRST.has(code ?? "") || rest.length === 0 || first.length < SHORTEST_GIVEN) return null;
  return participants.filter((other) => other.name.startsWith(`${first} `)).length === 1 ? first : null;
}

/** Names and the party that each stands for: the event's own first, then the world's. */
export type NameFinder = {
  readonly event: NameBook;
  readonly world: NameBook;
  readonly partyOf: (name: Name) => string;
  /** The party of somebody whom the text itself has introduced, by the surname as written. */
  readonly met: (surname: string) => Name | null;
  /** Keeps whose somebody is: from here on the surname alone stands for that party. */
  readonly meet: (surname: string, party: string) => void;
};

/** The finder of names for a statement: the participants' countries and the author's are parties, all others `third`. */
export function nameFinder(
  event: EventRecord,
  { language, party: author }: Pick<Statement, "language" | "party">,
): NameFinder {
  const parties = partyCodes(event, author);
  const script = primarySubtag(language);
  const met = new Map<string, Name>();
  return {
    met: (surname) => met.get(surname) ?? null,
    meet: (surname, party) => {
      met.set(surname, {
        code: null,
        party,
        person: true,
        nominative: true,
        given: false,
        form: surname,
      });
    },
    event: eventNames(event, script),
    world: worldNames(script),
    partyOf: ({ code, party }) => party ?? parties.get(code ?? "") ?? "third",
  };
}

/** The name that begins at a token, with its capital letters where it needs them: "US" is no "us", "May" no "may". */
export function nameAt(tokens: readonly Token[], at: number, names: NameFinder): Hit<Name> | null {
  for (const book of [names.event, names.world]) {
    const hit = phraseAt(tokens, at, book);
    if (hit && isWrittenAsName(tokens[at], hit.value) && !(hit.value.given && isNamed(tokens[hit.to])))
      return hit;
  }
  return null;
}

/** "Vladimir Komin" is another Vladimir. */
function isNamed(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.raw ?? "");
}

function isWrittenAsName(token: Token | undefined, { form, person }: Name): boolean {
  const raw = token?.raw ?? "";
  if (/^[A-ZА-Я]{2,4}$/.test(form)) return raw === raw.toUpperCase();
  // Russian writes adjectives of countries in lower case.
  if (form.endsWith("*") && !person) return true;
  return raw.slice(0, 1) !== raw.slice(0, 1).toLowerCase() || /^\p{Lo}/u.test(raw);
}
