"use client";
import { useRouter } from "next/navigation";
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Apparatus } from "./Apparatus.tsx";
import { type Address, addressQuery } from "./address.ts";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { describeDifference } from "./describeDifference.ts";
import type { SideBySideModel } from "./model.ts";
import { PartnerStrip } from "./PartnerStrip.tsx";
import { PhoneSwitch } from "./PhoneSwitch.tsx";
import { Reader } from "./reader.ts";
import { showPlace } from "./showPlace.ts";
import { TextOrder } from "./TextOrder.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { TopicOrder } from "./TopicOrder.tsx";
import { type Screen, ScreenContext, useRead } from "./useReader.ts";
import { onArrow, useReaderKeys } from "./useReaderKeys.ts";
import { useSeen } from "./useSeen.ts";
import { writeQuery } from "./writeQuery.ts";

/** Under this width, in pixels, three columns beside each other leave less than 40 letters a line. */
const THREE_COLUMNS_FROM = 1400;
/** A held key passes many passages: the address is written when the reader has stopped, after this many milliseconds. */
const WRITE_MS = 150;
/** From here on columns stand beside each other; must agree with the `md` of the classes. */
const COLUMNS_FROM = 768;

/** The statements of one event beside each other. */
export function SideBySide({ model }: { model: SideBySideModel }) {
  const router = useRouter();
  const [reader] = useState(() => new Reader(model));
  const [words, setWords] = useState(model.address.words);
  const writing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const choose = useCallback<Screen["choose"]>(
    (place, options) => {
      reader.choose(place);
      clearTimeout(writing.current);
      writing.current = setTimeout(() => writeQuery({ passage: reader.chosen()?.ref ?? null }), WRITE_MS);
      if (place !== null) showPlace(place, options);
    },
    [reader],
  );
  const go = useCallback<Screen["go"]>(
    (changes) =>
      router.push(
        addressQuery({ ...model.address, ...written(), passage: reader.chosen()?.ref ?? null, ...changes }),
        { scroll: false },
      ),
    [router, model, reader],
  );
  const screen = useMemo<Screen>(() => ({ model, reader, choose, go }), [model, reader, choose, go]);
  useEffect(() => {
    reader.load(model);
    const chosen = reader.chosen();
    if (chosen) showPlace(chosen.place);
  }, [model, reader]);
  useFewerColumns(model, router.replace);
  useReaderKeys(screen);
  useSeen(model, reader);
  const style: CSSProperties & Record<`--${string}`, string> = {
    "--columns": gridTemplate(model.columns.length, model.absent.length),
  };
  return (
    <ScreenContext.Provider value={screen}>
      <div
        data-words={words ? "on" : "off"}
        data-many={model.columns.length > 2 ? "" : undefined}
        style={style}
        className="group/side [--heads:6.25rem] [--switch:3.25rem] md:[--switch:0px]"
      >
        <Toolbar
          words={words}
          onWords={(on) => {
            setWords(on);
            writeQuery({ words: on });
          }}
        />
        <div className="xl:grid mt-5 xl:grid-cols-[minmax(0,1fr)_20rem] xl:gap-x-10">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys bubble up from the passages */}
          <div className="min-w-0" onKeyDown={(event) => onArrow(event, { model })}>
            <ColumnHeads />
            {model.body.order === "topic" ? (
              <TopicOrder rows={model.body.rows} hidden={model.body.hidden} />
            ) : (
              <TextOrder aligned={model.body.aligned} />
            )}
            <PartnerStrip />
          </div>
          <Apparatus />
        </div>
        <PhoneSwitch />
        <Announcement />
      </div>
    </ScreenContext.Provider>
  );
}

/** Columns of at most 42rem, 3rem of gutter between them, a narrow column for a party without a statement. */
function gridTemplate(columns: number, absent: number): string {
  return [
    ...Array.from({ length: columns }, () => "minmax(0,42rem)"),
    ...Array.from({ length: absent }, () => "5rem"),
  ].join(" 3rem ");
}

/** What was written into the address without a new page. */
function written(): Pick<Address, "search" | "words"> {
  const query = new URLSearchParams(location.search);
  return {
    search: query.get("q") ?? "",
    words: query.get("words") !== "off",
  };
}

/** Where the reader has not chosen and three columns would be too narrow, two are shown. */
function useFewerColumns(
  { address }: SideBySideModel,
  replace: (href: string, o: { scroll: boolean }) => void,
) {
  useEffect(() => {
    const { innerWidth } = window;
    const isNarrow = innerWidth >= COLUMNS_FROM && innerWidth < THREE_COLUMNS_FROM;
    if (address.chosenColumns || address.passage || address.shown.length < 3 || !isNarrow) return;
    replace(addressQuery({ ...address, shown: address.shown.slice(0, 2), chosenColumns: true }), {
      scroll: false,
    });
  }, [address, replace]);
}

/** Says to a screen reader what has been chosen and why it is a difference. */
function Announcement() {
  const chosen = useRead((it) => it.chosen());
  return (
    <ScreenContext.Consumer>
      {(screen) => (
        <output className="sr-only" aria-live="polite">
          {chosen && screen ? announce(screen.model, chosen.key, chosen.ref) : ""}
        </output>
      )}
    </ScreenContext.Consumer>
  );
}

function announce(model: SideBySideModel, key: string, ref: { statement: string; passage: number }): string {
  const name = (id: string) => model.columns.find((column) => column.id === id)?.name ?? id;
  const label = (id: string) => model.topics.find((topic) => topic.id === id)?.label ?? id;
  const differences = (model.differences[key] ?? []).map((one) => describeDifference(one, { name, label }));
  return [`${name(ref.statement)}, passage ${ref.passage + 1}`, ...differences].join(". ");
}
