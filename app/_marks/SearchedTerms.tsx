import { textLanguage } from "./direction.ts";

type Props = { readonly terms: readonly string[]; readonly length: string; readonly language: string };

/** How a silence was established: the terms that were looked for, and in how much text. */
export function SearchedTerms({ terms, length, language }: Props) {
  if (terms.length === 0) {
    return (
      <p>
        The codebook has no terms for this topic in “{language}”, so nothing could be looked for: read the
        text before you call this a silence.
      </p>
    );
  }
  return (
    <div className="grid gap-2">
      <p>
        None of these {terms.length} terms was found in {length}:
      </p>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 text-muted" {...textLanguage(language)}>
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </div>
  );
}
