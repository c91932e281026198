"use client";

export type BarcodeBlock = {
  readonly key: string;
  /** Where it begins and how long it is, as shares (0..1) of the whole. */
  readonly from: number;
  readonly length: number;
  readonly filled: "chosen" | "other" | "denied" | "empty";
  readonly name: string;
  readonly href: string;
};

export type Barcode = {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly blocks: readonly BarcodeBlock[];
};

/** User units: width of the drawing, and the height of a row, its name and its strip. */
const WIDTH = 1000;
const ROW = 58;
const NAME = 18;
const STRIP = 26;
/** Space between two blocks. */
const GAP = 1.5;

/** One strip a text from its beginning to its end, a block a passage; plain SVG, since Recharts has no such form. */
export function Barcodes({ barcodes, label }: { barcodes: readonly Barcode[]; label: string }) {
  return (
    <figure>
      <svg
        data-chart=""
        viewBox={`0 0 ${WIDTH} ${barcodes.length * ROW + 16}`}
        className="w-full"
        preserveAspectRatio="xMidYMin meet"
      >
        <title>{label}</title>
        {barcodes.map(({ key, name, colour, blocks }, row) => (
          <g key={key} transform={`translate(0 ${row * ROW})`}>
            <text y="12" fontSize="13" fontWeight="500" fill="var(--ink)">
              {name}
            </text>
            <g transform={`translate(0 ${NAME})`}>
              {blocks.map((block) => (
                <a key={block.key} href={block.href} aria-label={block.name}>
                  <title>{block.name}</title>
                  <rect
                    x={block.from * WIDTH}
                    width={Math.max(2, block.length * WIDTH - GAP)}
                    y={block.filled === "empty" ? STRIP / 2 - 2 : 0}
                    height={block.filled === "empty" ? 4 : STRIP}
                    fill={fillOf(block.filled, colour)}
                    stroke={block.filled === "denied" ? colour : "none"}
                    strokeWidth="2"
                    strokeDasharray={block.filled === "denied" ? "4 3" : undefined}
                  />
                </a>
              ))}
            </g>
          </g>
        ))}
        <text x="0" y={barcodes.length * ROW + 8} fontSize="12" fill="var(--muted)">
          beginning
        </text>
        <text x={WIDTH} y={barcodes.length * ROW + 8} textAnchor="end" fontSize="12" fill="var(--muted)">
          end
        </text>
      </svg>
    </figure>
  );
}

function fillOf(filled: BarcodeBlock["filled"], colour: string): string {
  switch (filled) {
    case "chosen":
      return colour;
    case "denied":
      return "var(--paper)";
    case "other":
      return "var(--line)";
    case "empty":
      return "var(--line)";
  }
}
