import { strToU8, zipSync } from "fflate";

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A workbook for tests as ECMA-376 describes it, no larger than it must be; numbers are dates in the second style. */
export function workbook(sheets: Sheets): Uint8Array {
  const names = Object.keys(sheets);
  const part = (at: number) => `worksheets/sheet${at + 1}.xml`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((_, at) => ["worksheet", part(at)] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/styles.xml": `${HEAD}<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, rows] of Object.values(sheets).entries()) files[`xl/${part(at)}`] = sheet(rows);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function sheet(rows: Sheets[string]): string {
  const cells = rows.map((row, r) => {
    const inner = row.map((value, c) => {
      const place = `${String.fromCharCode(65 + c)}${r + 1}`;
      return typeof value === "number"
        ? `<c r="${place}" s="1"><v>${value}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    return `<row r="${r + 1}">${inner.join("")}</row>`;
  });
  return `${HEAD}<worksheet ${MAIN}><sheetData>${cells.join("")}</sheetData></worksheet>`;
}
