"use client";
import { useLayoutEffect, useRef } from "react";
import { TYPE_LABELS } from "#lib/report/labels.ts";
import { lengthOf } from "#lib/report/wording.ts";
import { published } from "../../../_marks/dates.ts";
import { hue } from "../../../_marks/hue.ts";
import { classes } from "../../../_ui/classes.ts";
import { Menu, MenuItem, MenuLabel } from "../../../_ui/Menu.tsx";
import { Barcode } from "./Barcode.tsx";
import type { Column } from "./model.ts";
import { useRead, useScreen } from "./useReader.ts";
import { languageName } from "./vocabulary.ts";

/** The heads of the columns: they stay while the rows pass under them. */
export function ColumnHeads() {
  const { model } = useScreen();
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const heads = own.current;
    if (!heads) return;
    // What stands or scrolls under the heads must know how high they are.
    const observer = new ResizeObserver(() =>
      heads.parentElement?.style.setProperty("--heads", `${heads.offsetHeight}px`),
    );
    observer.observe(heads);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={own}
      data-heads
      className="sticky top-0 z-10 grid border-b border-rule bg-paper md:grid-cols-(--columns)"
    >
      {model.columns.map((column, at) => (
        <ColumnHead key={column.id} column={column} at={at} />
      ))}
      {model.absent.map(({ party, note }, at) => (
        <div
          key={party}
          className="hidden border-t-4 border-line pt-2 text-center text-xs text-muted md:block"
          style={{ gridColumn: (model.columns.length + at) * 2 + 1 }}
          title={note}
        >
          {party}
          <span className="block">no statement</span>
        </div>
      ))}
    </div>
  );
}

function ColumnHead({ column, at }: { column: Column; at: number }) {
  const isActive = useRead((it) => it.active() === column.id);
  return (
    <div
      className={classes(
        "min-w-0 border-t-4 pt-2 pb-1 md:flex md:[grid-column:var(--at)] md:flex-col md:justify-between",
        !isActive && "hidden",
      )}
      style={{ borderColor: hue(column.order), ...gridColumn(at) }}
    >
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h2 className="line-clamp-2 text-base leading-5" title={column.title || column.name}>
            {column.name}
          </h2>
          <p className="label">
            {column.party} · {TYPE_LABELS[column.type]}
            {column.translationOf ? " · translation" : ""}
          </p>
          <p className="label">
            {languageName(column.language)} · {lengthOf(column)} ·{" "}
            {column.publishedAt ? (
              <time dateTime={column.publishedAt}>{published(column.publishedAt)}</time>
            ) : (
              "publication time unknown"
            )}
          </p>
        </div>
        <ColumnMenu column={column} at={at} />
      </div>
      <Barcode column={column} />
    </div>
  );
}

function gridColumn(at: number): Record<string, number> {
  return { "--at": at * 2 + 1 };
}

/** Another statement in this place, or the column elsewhere. */
function ColumnMenu({ column, at }: { column: Column; at: number }) {
  const { model, go } = useScreen();
  const { shown } = model.address;
  const put = (ids: readonly string[]) => go({ shown: ids, chosenColumns: true });
  const others = model.choices.filter(({ id }) => !shown.includes(id));
  const swapped = (other: number) =>
    shown.map((id, place) => (place === at ? shown[other] : place === other ? shown[at] : id) ?? id);
  return (
    <div className="hidden shrink-0 md:block print:hidden">
      <Menu look="quiet" label="⋯" name={`Column ${column.name}`}>
        {at > 0 ? <MenuItem onSelect={() => put(swapped(at - 1))}>Move left</MenuItem> : null}
        {at < shown.length - 1 ? <MenuItem onSelect={() => put(swapped(at + 1))}>Move right</MenuItem> : null}
        {shown.length > 1 ? (
          <MenuItem onSelect={() => put(shown.filter((id) => id !== column.id))}>Take away</MenuItem>
        ) : null}
        {others.length > 0 ? <MenuLabel>Show here instead</MenuLabel> : null}
        {others.map(({ id, name }) => (
          <MenuItem key={id} onSelect={() => put(shown.map((one) => (one === column.id ? id : one)))}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
