import type { ComparedTopic, Passage } from "#lib/engine/types.ts";
import { ACT_LABELS, topicLabel, voiceLabel } from "#lib/report/labels.ts";
import { StateSign } from "../../../../_marks/StateMark.tsx";
import { classes } from "../../../../_ui/classes.ts";

type Props = {
  readonly passage: Passage;
  readonly index: number;
  readonly topics: readonly ComparedTopic[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

/** One passage's marks: who speaks, how, on what. Choosing it marks the words that tell so in the text. */
export function PassageMargin({ passage, index, topics, chosen, onChoose }: Props) {
  const name = (id: string) => {
    const topic = topics.find((candidate) => candidate.id === id);
    return topic ? topicLabel(topic) : id;
  };
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        aria-label={`Passage ${index + 1}: show the words behind its marks`}
        aria-describedby={`marks-${index}`}
        onClick={onChoose}
        className={classes(
          "grid min-h-6 w-full grid-cols-[1.75rem_1fr] px-1 py-0.5 text-start text-sm hover:bg-sunk pointer-coarse:min-h-11",
          chosen && "bg-selected",
        )}
      >
        <span className="text-faint">{index + 1}</span>
        <span id={`marks-${index}`}>
          <span className="font-medium">{voiceLabel(passage.voice)}</span>{" "}
          <span className="text-muted">{ACT_LABELS[passage.act].word}</span>
          {passage.topics.length > 0 ? ` · ${passage.topics.map(({ id }) => name(id)).join(", ")}` : ""}
          {passage.denied.map(({ id }) => (
            <span key={id} className="ms-2 inline-flex items-center gap-1">
              <StateSign state="denies" /> denies {name(id)}
            </span>
          ))}
          {chosen ? <Carried passage={passage} name={name} /> : null}
        </span>
      </button>
    </li>
  );
}

/** Topics that no term of the passage itself brought. */
function Carried({ passage, name }: { passage: Passage; name: (id: string) => string }) {
  const carried = passage.topics.flatMap(({ id, carriedFrom }) =>
    carriedFrom === undefined ? [] : [`${name(id)} is carried from passage ${carriedFrom + 1}`],
  );
  return carried.length > 0 ? <span className="label block">{carried.join("; ")}</span> : null;
}
