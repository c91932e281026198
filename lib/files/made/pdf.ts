/** A line of text at a place of a page, in points from its lower left corner. */
export type MadeLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
};

/** Size of running text, in points. */
const SIZE = 11;

/**
 * The bytes of a PDF with these lines on its pages, in Helvetica and Latin-1, for tests and fixtures. `trailer` goes
 * into its trailer: an `/Encrypt` entry makes it a protected one.
 */
export function makePdf(pages: readonly (readonly MadeLine[])[], trailer = ""): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      stream(lines.map(draw).join("\n")),
    ]),
  ];
  return withTable(objects, trailer);
}

/** Lines of one column, from its top downwards; `null` leaves the space of a paragraph. */
export function column(lines: readonly (string | null)[], top = 780): readonly MadeLine[] {
  let y = top;
  return lines.flatMap((text) => {
    y -= text === null ? 10 : 14;
    return text === null ? [] : [{ text, x: 72, y }];
  });
}

function draw({ text, x, y, size = SIZE }: MadeLine): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function withTable(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, "latin1");
}
