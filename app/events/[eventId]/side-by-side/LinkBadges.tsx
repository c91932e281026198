"use client";
import { classes } from "../../../_ui/classes.ts";
import { LineSample } from "./LineSample.tsx";
import type { SideBySideModel } from "./model.ts";
import type { Partner } from "./partners.ts";
import { passageKey, placeKey } from "./passageKey.ts";
import { useRead, useScreen } from "./useReader.ts";

type Props = {
  readonly statement: string;
  readonly index: number;
  readonly row: string | null;
  /** Whether a line in the gutter already joins the passage to this partner where columns stand beside each other. */
  readonly isDrawn: (partner: Partner) => boolean;
};

/**
 * A quiet mark after a passage: how many partners it has to which no line leads (where only one column fits, all).
 * A press goes to the one partner, or opens the links of the passage.
 */
export function LinkBadges({ statement, index, row, isDrawn }: Props) {
  const { model } = useScreen();
  const key = passageKey({ statement, passage: index });
  const { kinds } = model.address;
  const partners = (model.partners[key] ?? []).filter(
    ({ relation }) => kinds.length === 0 || kinds.includes(relation),
  );
  const jumps = partners.filter((partner) => !isDrawn(partner));
  const from = { statement, place: placeKey(row, { statement, passage: index }), row };
  const differ = jumps.length !== partners.length;
  return (
    <>
      {jumps.length > 0 ? (
        <LinkBadge
          partners={jumps}
          from={from}
          className={differ ? "hidden md:inline-flex" : "inline-flex"}
        />
      ) : null}
      {differ ? <LinkBadge partners={partners} from={from} className="inline-flex md:hidden" /> : null}
    </>
  );
}

type BadgeProps = {
  readonly partners: readonly Partner[];
  readonly from: { readonly statement: string; readonly place: string; readonly row: string | null };
  readonly className: string;
};

function LinkBadge({ partners, from, className }: BadgeProps) {
  const { model, choose, reader } = useScreen();
  const isStop = useRead((it) => it.isStop(from.statement, from.place));
  const [first] = partners;
  if (!first) return null;
  const onClick = () => {
    if (partners.length > 1) return choose(from.place);
    const here = placeKey(from.row, first.at);
    const stands = model.walks.columns[first.at.statement]?.includes(here) ?? false;
    choose(stands ? here : reader.placeOf(first.at), { focus: true });
  };
  const name = partners.map((partner) => linkName(partner, model)).join("; ");
  const conflict = partners.find(({ relation }) => relation === "conflict");
  return (
    <button
      type="button"
      onClick={onClick}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      title={name}
      className={classes(
        "mx-0.5 min-h-6 min-w-6 items-center justify-center gap-0.5 px-0.5 align-baseline font-sans text-xs leading-none text-faint hover:bg-sunk hover:text-ink pointer-coarse:-my-3 pointer-coarse:min-h-11 pointer-coarse:min-w-11 print:hidden",
        className,
      )}
    >
      <LineSample relation={(conflict ?? first).relation} width={14} />
      {partners.length > 1 ? partners.length : null}
    </button>
  );
}

/** "linked as same to Xinhua, passage 4" */
export function linkName({ relation, at }: Partner, { columns }: Pick<SideBySideModel, "columns">): string {
  const name = columns.find(({ id }) => id === at.statement)?.name ?? at.statement;
  return `linked as ${relation} to ${name}, passage ${at.passage + 1}`;
}
