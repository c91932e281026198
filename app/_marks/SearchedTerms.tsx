import { searchedTerms } from "#lib/report/searched-terms.ts";
import { textLanguage } from "./direction.ts";

type Props = { readonly terms: readonly string[]; readonly length: string; readonly language: string };

/** How a silence was established: the terms that were looked for, and in how much text. */
export function SearchedTerms({ terms, length, language }: Props) {
  const { alone, inCompany } = searchedTerms(terms);
  if (alone.length + inCompany.length === 0) {
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
        None of these {alone.length} terms was found in {length}:
      </p>
      <TermList terms={alone} language={language} />
      {inCompany.length > 0 ? (
        <>
          <p>Nor enough of these, which count only in company:</p>
          <TermList terms={inCompany} language={language} />
        </>
      ) : null}
    </div>
  );
}

function TermList({ terms, language }: { terms: readonly string[]; language: string }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-muted" {...textLanguage(language)}>
      {terms.map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ul>
  );
}
