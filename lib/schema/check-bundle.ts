import { DEFAULT_CODEBOOK } from "#lib/codebook/default.ts";
import type { Bundle } from "./bundle-schema.ts";
import { placesOf } from "./decision.ts";

/** Something wrong at a place of a bundle: the value there is found by its path. */
export type Problem = { readonly path: readonly PropertyKey[]; readonly expected: string };

/** Everything in which the fields of a bundle, each good by itself, do not agree with one another. */
export function checkBundle(bundle: Bundle): readonly Problem[] {
  return [...duplicateIds(bundle), ...translations(bundle), ...decisions(bundle), ...label(bundle)];
}

/** What is no error and still worth telling: parties that are said to be silent and are not, an event without texts. */
export function remarks({ event, statements }: Bundle): readonly string[] {
  const spoke = new Set(statements.map((statement) => statement.party));
  const contradicted = event.noStatement.filter(({ party }) => spoke.has(party));
  return [
    ...(statements.length === 0 ? ["The bundle holds no statements."] : []),
    ...contradicted.map(
      ({ party }) => `event.noStatement names "${party}", which has a statement in this bundle.`,
    ),
  ];
}

function duplicateIds({ statements }: Bundle): Problem[] {
  const first = new Map<string, number>();
  return statements.flatMap(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    return before === undefined
      ? []
      : [
          {
            path: ["statements", at, "id"],
            expected: `an id of its own; statements[${before}] has this one`,
          },
        ];
  });
}

function translations({ statements }: Bundle): Problem[] {
  const ids = new Set(statements.map((statement) => statement.id));
  return statements.flatMap(({ id, translationOf }, at) => {
    if (translationOf === null || (ids.has(translationOf) && translationOf !== id)) return [];
    const others = [...ids].filter((other) => other !== id);
    return [
      {
        path: ["statements", at, "translationOf"],
        expected: `${oneOf("another statement's id", others)}, or null`,
      },
    ];
  });
}

function decisions({ codebook, decisions, statements }: Bundle): Problem[] {
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  const topics = new Set((codebook ?? DEFAULT_CODEBOOK).topics.map((topic) => topic.id));
  return decisions.flatMap((decision, at) => {
    const unknown = "topic" in decision && !topics.has(decision.topic);
    const places = placesOf(decision).flatMap(({ path, statement, span }): Problem[] => {
      const here = ["decisions", at, ...path];
      const text = texts.get(statement);
      if (text === undefined)
        return [{ path: [...here, "statement"], expected: oneOf("a statement's id", [...texts.keys()]) }];
      if (span === null || span[1] <= text.length) return [];
      return [
        {
          path: [...here, "span"],
          expected: `a span inside the text of "${statement}", which ends at ${text.length}`,
        },
      ];
    });
    const topic = { path: ["decisions", at, "topic"], expected: oneOf("a topic's id", [...topics]) };
    return unknown ? [...places, topic] : places;
  });
}

function label({ sample, label }: Bundle): Problem[] {
  if (!sample || label.trim() !== "") return [];
  return [{ path: ["label"], expected: "a label that tells the reader what the sample is" }];
}

/** "a topic's id (taiwan | iran | …)": enough of the choices to see a misspelling. */
function oneOf(what: string, choices: readonly string[]): string {
  const shown = choices.slice(0, MOST_CHOICES).join(" | ");
  return choices.length === 0 ? what : `${what} (${shown}${choices.length > MOST_CHOICES ? " | …" : ""})`;
}

/** Most choices an error lists: the default codebook's topics all fit. */
const MOST_CHOICES = 60;
