"use client";
import { classes } from "../../../_ui/classes.ts";
import { LineSample } from "./LineSample.tsx";
import type { Partner } from "./partners.ts";
import { passageKey, placeKey } from "./passageKey.ts";
import { useRead, useScreen } from "./useReader.ts";
import { RELATION_WORDS } from "./vocabulary.ts";

type Props = {
  readonly statement: string;
  readonly index: number;
  readonly row: string | null;
  /** Whether a line in the gutter already joins the passage to this partner where columns stand beside each other. */
  readonly isDrawn: (partner: Partner) => boolean;
};

/** Jump marks after a passage, one a partner that no line leads to; where only one column fits, one for each. */
export function LinkBadges({ statement, index, row, isDrawn }: Props) {
  const { model } = useScreen();
  const key = passageKey({ statement, passage: index });
  const kinds = model.address.kinds;
  const partners = (model.partners[key] ?? []).filter(
    ({ relation }) => kinds.length === 0 || kinds.includes(relation),
  );
  return partners.map((partner) => (
    <LinkBadge
      key={passageKey(partner.at)}
      partner={partner}
      row={row}
      from={{ statement, place: placeKey(row, { statement, passage: index }) }}
      className={isDrawn(partner) ? "md:hidden" : undefined}
    />
  ));
}

function LinkBadge({
  partner,
  row,
  from,
  className,
}: {
  partner: Partner;
  row: string | null;
  from: { readonly statement: string; readonly place: string };
  className?: string | undefined;
}) {
  const { model, choose, reader } = useScreen();
  const column = model.columns.find(({ id }) => id === partner.at.statement);
  const isStop = useRead((it) => it.isStop(from.statement, from.place));
  if (!column) return null;
  const here = placeKey(row, partner.at);
  const onClick = () => {
    const stands = model.walks.columns[partner.at.statement]?.includes(here) ?? false;
    choose(stands ? here : reader.placeOf(partner.at), { focus: true });
  };
  return (
    <button
      type="button"
      onClick={onClick}
      tabIndex={isStop ? 0 : -1}
      aria-label={`linked as ${RELATION_WORDS[partner.relation]} to ${column.name}, passage ${partner.at.passage + 1}`}
      title={partner.reason}
      className={classes(
        "mx-1 inline-flex min-h-6 max-w-48 items-center gap-1 border-b border-line px-1 align-baseline font-sans text-xs leading-none text-muted hover:border-rule hover:text-ink pointer-coarse:min-h-11",
        className,
      )}
    >
      <LineSample relation={partner.relation} width={16} />
      <span className="truncate">{column.name}</span>
      <span>{partner.at.passage + 1}</span>
    </button>
  );
}
