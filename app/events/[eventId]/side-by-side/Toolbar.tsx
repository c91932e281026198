"use client";
import { type ReactNode, useState } from "react";
import { RELATIONS, type Relation } from "#lib/engine/types.ts";
import { hue } from "../../../_marks/hue.ts";
import { buttonClasses } from "../../../_ui/Button.tsx";
import { classes } from "../../../_ui/classes.ts";
import { Popover } from "../../../_ui/Popover.tsx";
import { MOST_COLUMNS } from "./address.ts";
import { LineSample } from "./LineSample.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useScreen } from "./useReader.ts";

type Props = { readonly words: boolean; readonly onWords: (on: boolean) => void };

/** What is shown, and how: columns, order, topics, differences, links, words, search. */
export function Toolbar({ words, onWords }: Props) {
  const { model, go } = useScreen();
  const { order, onlyDifferences } = model.address;
  // Where only one column fits, the text comes before the ways to look at it.
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
      <fieldset className="flex">
        <legend className="sr-only">Order</legend>
        <Choice on={order === "topic"} onPress={() => go({ order: "topic" })}>
          By topic
        </Choice>
        <Choice on={order === "text"} onPress={() => go({ order: "text" })} className="-ms-px">
          In order of text
        </Choice>
      </fieldset>
      <Choice on={isOpen} onPress={() => setOpen(!isOpen)} className="md:hidden">
        Filters
      </Choice>
      <div className={classes("flex-wrap items-center gap-3 md:contents", isOpen ? "flex" : "hidden")}>
        <ColumnChoice />
        <TopicChoice />
        <KindChoice />
        <Choice on={onlyDifferences} onPress={() => go({ onlyDifferences: !onlyDifferences })}>
          Only differences
        </Choice>
        <Choice on={words} onPress={() => onWords(!words)}>
          <span className={words ? "underline decoration-differ decoration-2 underline-offset-4" : undefined}>
            Differing words
          </span>
        </Choice>
        <SearchBox />
      </div>
    </div>
  );
}

export function Choice({
  on,
  onPress,
  className,
  disabled,
  children,
}: {
  on: boolean;
  onPress: () => void;
  className?: string;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={on}
      disabled={disabled}
      onClick={onPress}
      className={classes(
        "inline-flex min-h-8 items-center gap-1.5 border px-2.5 py-1 text-sm pointer-coarse:min-h-11",
        "disabled:opacity-50",
        on
          ? "z-[1] border-rule bg-sunk font-medium"
          : "border-line bg-sheet text-muted hover:border-rule hover:text-ink",
        className,
      )}
    >
      {children}
    </button>
  );
}

function ColumnChoice() {
  const { model, go } = useScreen();
  const { shown } = model.address;
  const toggle = (id: string) =>
    go({
      chosenColumns: true,
      shown: shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id],
    });
  return (
    <Popover
      name="Choose the statements shown"
      className={buttonClasses()}
      trigger={
        <>
          Statements{" "}
          <span className="text-faint">
            {shown.length} of {model.choices.length}
          </span>
        </>
      }
    >
      <p className="label pb-2">Up to {MOST_COLUMNS} at once; the first gives the order.</p>
      {model.choices.map(({ id, name, party, order }) => {
        const on = shown.includes(id);
        const isFixed = on ? shown.length === 1 : shown.length >= MOST_COLUMNS;
        return (
          <label key={id} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
            <input type="checkbox" checked={on} disabled={isFixed} onChange={() => toggle(id)} />
            <span aria-hidden="true" className="h-3 w-1" style={{ background: hue(order) }} />
            <span className={isFixed && !on ? "text-faint" : undefined}>{name}</span>
            <span className="label ms-auto">{party}</span>
          </label>
        );
      })}
    </Popover>
  );
}

function TopicChoice() {
  const { model, go } = useScreen();
  const chosen = model.address.topics;
  const toggle = (id: string) =>
    go({ topics: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  const label = model.topics.find(({ id }) => id === chosen[0])?.label;
  return (
    <Popover
      name="Choose topics"
      className={buttonClasses("plain", chosen.length > 0 ? "border-rule bg-sunk" : undefined)}
      trigger={
        chosen.length === 0
          ? "All topics"
          : chosen.length === 1
            ? (label ?? "1 topic")
            : `${chosen.length} topics`
      }
    >
      {chosen.length > 0 ? (
        <button type="button" className="mb-1 min-h-8 text-link underline" onClick={() => go({ topics: [] })}>
          All topics
        </button>
      ) : null}
      {model.topics
        .filter(({ shown }) => shown)
        .map(({ id, label: text }) => (
          <label key={id} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {text}
          </label>
        ))}
    </Popover>
  );
}

const KINDS: readonly { readonly relations: readonly Relation[]; readonly label: string }[] = [
  { relations: ["same"], label: "same" },
  { relations: ["weaker", "stronger"], label: "stronger or weaker" },
  { relations: ["related"], label: "related" },
  { relations: ["conflict"], label: "conflict" },
];

/** Only links of some kinds; the popover is the key to the lines too. */
function KindChoice() {
  const { model, go } = useScreen();
  const { kinds } = model.address;
  const toggle = (relations: readonly Relation[], isOn: boolean) =>
    go({
      kinds: RELATIONS.filter((relation) =>
        relations.includes(relation) ? !isOn : kinds.includes(relation),
      ),
    });
  const chosen = KINDS.filter(({ relations }) => relations.some((relation) => kinds.includes(relation)));
  return (
    <Popover
      name="Choose kinds of links"
      className={buttonClasses("plain", chosen.length > 0 ? "border-rule bg-sunk" : undefined)}
      trigger={chosen.length === 0 ? "All links" : chosen.map(({ label }) => label).join(", ")}
    >
      <p className="label pb-2">Only links of these kinds:</p>
      {KINDS.map(({ relations, label }) => {
        const isOn = relations.every((relation) => kinds.includes(relation));
        return (
          <label key={label} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
            <input type="checkbox" checked={isOn} onChange={() => toggle(relations, isOn)} />
            <LineSample relation={relations[0] ?? "same"} />
            {label}
          </label>
        );
      })}
    </Popover>
  );
}
