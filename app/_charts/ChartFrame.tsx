"use client";
import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "../_ui/Button.tsx";
import { ErrorNote } from "../_ui/ErrorNote.tsx";
import { picturePng, pictureSvg, save } from "./exportPicture.ts";
import type { NumbersTable, Series } from "./series.ts";

type Props = {
  readonly title: string;
  readonly subtitle: string;
  /** File name without its ending. */
  readonly name: string;
  readonly footer: string;
  readonly legend: readonly Series[];
  readonly numbers: NumbersTable;
  /** What to choose before reading; stands above the drawing. */
  readonly controls?: ReactNode;
  /** The drawing: its first `svg` is what is saved. */
  readonly children: ReactNode;
};

/** A chart with its title, its numbers as a table behind it, and the picture to take away. */
export function ChartFrame({ title, subtitle, name, footer, legend, numbers, controls, children }: Props) {
  const heading = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [showNumbers, setShowNumbers] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const text = { title, subtitle, footer, legend };
  const take = async (format: "svg" | "png") => {
    const svg = drawing.current?.querySelector<SVGSVGElement>("svg[data-chart], svg.recharts-surface");
    if (!svg) return setError("The drawing is not ready yet; try again in a moment.");
    const content =
      format === "svg"
        ? new Blob([pictureSvg(svg, text).svg], { type: "image/svg+xml" })
        : await picturePng(svg, text);
    if (!content) return setError("This browser could not draw the PNG; take the SVG instead.");
    setError(null);
    save(content, `${name}.${format}`);
  };
  return (
    <section aria-labelledby={heading} className="grid content-start gap-3 border-t-2 border-rule pt-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 sm:flex-nowrap">
        <div className="grid gap-0.5">
          <h2 id={heading} className="text-base">
            {title}
          </h2>
          <p className="text-muted">{subtitle}</p>
        </div>
        <div className="flex shrink-0 gap-1">
          <Button look="quiet" aria-pressed={showNumbers} onClick={() => setShowNumbers(!showNumbers)}>
            {showNumbers ? "Chart" : "Numbers"}
          </Button>
          <Button
            look="quiet"
            disabled={showNumbers}
            onClick={() => take("png")}
            aria-label={`${title}: save as PNG`}
          >
            PNG
          </Button>
          <Button
            look="quiet"
            disabled={showNumbers}
            onClick={() => take("svg")}
            aria-label={`${title}: save as SVG`}
          >
            SVG
          </Button>
        </div>
      </div>
      {controls}
      {error ? <ErrorNote title={error} /> : null}
      {showNumbers ? (
        <Numbers title={title} numbers={numbers} />
      ) : (
        <>
          <Legend series={legend} />
          <div ref={drawing}>{children}</div>
        </>
      )}
    </section>
  );
}

function Legend({ series }: { series: readonly Series[] }) {
  if (series.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {series.map(({ key, name, colour }) => (
        <li key={key} className="flex items-center gap-1.5">
          <span aria-hidden="true" className="inline-block size-3" style={{ background: colour }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ title, numbers }: { title: string; numbers: NumbersTable }) {
  return (
    <div className="overflow-x-auto">
      <table className="border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-rule">
            {numbers.columns.map((column, index) => (
              <th key={column} scope="col" className={index > 0 ? "ps-6 text-end" : ""}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.rows.map(({ name, cells }) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-1 pe-4">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={numbers.columns[index + 1]} className="ps-6 text-end">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
