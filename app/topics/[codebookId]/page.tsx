import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, Suspense } from "react";
import { findCodebook } from "#lib/data/codebooks.ts";
import { topicLabel } from "#lib/report/labels.ts";
import { counted } from "#lib/report/wording.ts";
import { Skeleton } from "../../_ui/Skeleton.tsx";
import { TopicEntry } from "./TopicEntry.tsx";

type Props = { readonly params: Promise<{ codebookId: string }> };

const loadCodebook = cache(async (id: string) => (await findCodebook(decodeURIComponent(id))) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadCodebook((await params).codebookId)).title };
}

export default function CodebookPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton rows={14} label="Loading the topics" />}>
      {params.then(({ codebookId }) => (
        <Topics codebookId={codebookId} />
      ))}
    </Suspense>
  );
}

async function Topics({ codebookId }: { codebookId: string }) {
  const codebook = await loadCodebook(codebookId);
  return (
    <div className="grid gap-8 pt-8 lg:grid-cols-[12rem_minmax(0,1fr)]">
      <nav aria-label="Groups of topics" className="top-6 self-start lg:sticky">
        <h1 className="mb-3 font-serif text-lg">{codebook.title}</h1>
        <ol className="grid gap-3">
          {codebook.groups.map((group) => (
            <li key={group.id}>
              <a href={`#${group.id}`} className="font-medium no-underline hover:underline">
                {topicLabel(group)}
              </a>
              <span className="label block">
                {counted(codebook.topics.filter((topic) => topic.group === group.id).length, "topic")}
              </span>
            </li>
          ))}
        </ol>
      </nav>
      <div className="grid gap-10">
        {codebook.groups.map((group) => (
          <section key={group.id} id={group.id} className="scroll-mt-6">
            <h2 className="border-b-2 border-rule pb-1 text-base">{topicLabel(group)}</h2>
            {codebook.topics
              .filter((topic) => topic.group === group.id)
              .map((topic) => (
                <TopicEntry key={topic.id} topic={topic} />
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}
