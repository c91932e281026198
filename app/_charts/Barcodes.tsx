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

/** Heights in pixels: a row, its name, its strip; widths are shares of the drawing's. */
const ROW = 58;
const NAME = 18;
const STRIP = 26;
const THIN = 4;

type Props = { readonly barcodes: readonly Barcode[]; readonly label: string };

/** One strip a text from its beginning to its end, a block a passage; plain SVG, since Recharts has no such form. */
export function Barcodes({ barcodes, label }: Props) {
  const foot = barcodes.length * ROW + 8;
  return (
    <svg data-chart="" width="100%" height={foot + 8}>
      <title>{label}</title>
      {barcodes.map((barcode, row) => (
        <g key={barcode.key} transform={`translate(0 ${row * ROW})`}>
          <text y="12" fontSize="13" fontWeight="500" fill="var(--ink)">
            {barcode.name}
          </text>
          <g transform={`translate(0 ${NAME})`}>
            {barcode.blocks.map((block) => (
              <Block key={block.key} block={block} colour={barcode.colour} />
            ))}
          </g>
        </g>
      ))}
      <text x="0" y={foot} fontSize="12" fill="var(--muted)">
        beginning
      </text>
      <text x="100%" y={foot} textAnchor="end" fontSize="12" fill="var(--muted)">
        end
      </text>
    </svg>
  );
}

function Block({ block, colour }: { block: BarcodeBlock; colour: string }) {
  const empty = block.filled === "empty";
  const denied = block.filled === "denied";
  return (
    <a href={block.href} aria-label={block.name}>
      <title>{block.name}</title>
      <rect
        x={`${block.from * 100}%`}
        width={`${block.length * 100}%`}
        y={empty ? (STRIP - THIN) / 2 : 0}
        height={empty ? THIN : STRIP}
        fill={fillOf(block.filled, colour)}
        stroke={denied ? colour : "var(--paper)"}
        strokeWidth={denied ? 2 : 1}
        strokeDasharray={denied ? "4 3" : undefined}
      />
    </a>
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
