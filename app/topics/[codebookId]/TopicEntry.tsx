import type { Topic } from "#lib/engine/types.ts";
import { topicLabel } from "#lib/report/labels.ts";
import { textLanguage } from "../../_marks/direction.ts";

/** One topic to read: label in each language, what it takes in, and the terms that are looked for. */
export function TopicEntry({ topic }: { topic: Topic }) {
  const others = Object.entries(topic.label).filter(([language]) => language !== "en");
  return (
    <article
      id={topic.id}
      className="grid gap-2 border-b border-line py-4 scroll-mt-6 md:grid-cols-[16rem_minmax(0,1fr)] md:gap-8"
    >
      <div className="grid content-start gap-1">
        <h3 className="text-base">
          <a href={`#${topic.id}`} className="no-underline hover:underline">
            {topicLabel(topic)}
          </a>
        </h3>
        <p className="text-muted">
          {others.map(([language, label], index) => (
            <span key={language}>
              {index > 0 ? " · " : ""}
              <span {...textLanguage(language)}>{label}</span>
            </span>
          ))}
        </p>
        <p className="label">
          <code>{topic.id}</code>
        </p>
      </div>
      <div className="grid content-start gap-2">
        <p className="max-w-prose">{topic.note.en}</p>
        {Object.entries(topic.terms).map(([language, terms]) => (
          <details key={language}>
            <summary className="label min-h-6">
              {terms.length} {terms.length === 1 ? "term" : "terms"} in {languageName(language)}
            </summary>
            <ul
              className="flex max-w-prose flex-wrap gap-x-3 gap-y-0.5 py-1"
              {...textLanguage(language === "*" ? "" : language)}
            >
              {terms.map((term) => (
                <li key={term}>{term}</li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </article>
  );
}

function languageName(language: string): string {
  if (language === "*") return "any language";
  return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
}
