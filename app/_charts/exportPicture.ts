import type { Series } from "./series.ts";

export type PictureText = {
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
  readonly legend: readonly Series[];
};

const SVG = "http://www.w3.org/2000/svg";
/** Room around the drawing, in pixels: title and subtitle, a line of legend, the source. */
const MARGIN = 24;
const HEAD = 68;
const LEGEND_LINE = 22;
const FOOT = 36;
/** A PNG is drawn at twice the size, so that it stays sharp in print and on dense screens. */
const PNG_SCALE = 2;

/** Properties whose values come from the page's style sheet and would be lost outside it. */
const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-size",
  "font-weight",
  "font-family",
  "opacity",
  "text-anchor",
];

/** The drawing as a self-contained SVG text: title, legend and source in it, every colour resolved. */
export function pictureSvg(
  drawing: SVGSVGElement,
  text: PictureText,
): { svg: string; width: number; height: number } {
  const { width: inner, height: tall } = drawing.getBoundingClientRect();
  const legend = legendLines(text.legend, inner);
  const width = Math.ceil(inner + 2 * MARGIN);
  const top = HEAD + legend.length * LEGEND_LINE;
  const height = Math.ceil(top + tall + FOOT + MARGIN);
  const root = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
  }))
    root.setAttribute(name, String(value));
  root.append(node("title", {}, text.title));
  root.append(node("rect", { width, height, fill: token("--paper") }));
  root.append(
    words(text.title, { x: MARGIN, y: MARGIN + 10, size: 17, weight: 600, colour: token("--ink") }),
  );
  root.append(
    words(text.subtitle, { x: MARGIN, y: MARGIN + 30, size: 12, weight: 400, colour: token("--muted") }),
  );
  for (const [line, items] of legend.entries()) root.append(...legendNodes(items, HEAD + line * LEGEND_LINE));
  const copy = inlined(drawing);
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(top));
  copy.setAttribute("width", String(inner));
  copy.setAttribute("height", String(tall));
  root.append(copy);
  root.append(
    words(text.footer, { x: MARGIN, y: height - MARGIN, size: 11, weight: 400, colour: token("--muted") }),
  );
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** The same as PNG bytes; null where the browser could not draw it. */
export async function picturePng(drawing: SVGSVGElement, text: PictureText): Promise<Blob | null> {
  const { svg, width, height } = pictureSvg(drawing, text);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** Saves bytes under a name. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function inlined(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, original] of originals.entries()) {
    const computed = getComputedStyle(original);
    for (const property of STYLES)
      copies[index]?.style.setProperty(property, computed.getPropertyValue(property));
    copies[index]?.removeAttribute("class");
  }
  return copy;
}

/** The value of a colour token as the page shows it now. */
function token(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function node(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (content !== undefined) made.textContent = content;
  return made;
}

type Setting = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
};

function words(content: string, { x, y, size, weight, colour }: Setting): SVGElement {
  const family = "Inter, Helvetica, Arial, sans-serif";
  return node(
    "text",
    { x, y, "font-size": size, "font-weight": weight, "font-family": family, fill: colour },
    content,
  );
}

type Placed = { readonly series: Series; readonly x: number };

/** A character's width in the legend, in pixels, on the safe side. */
const CHARACTER = 7.5;

function legendLines(series: readonly Series[], width: number): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const one of series) {
    const wide = one.name.length * CHARACTER + 34;
    if (x + wide > width) {
      lines.push([]);
      x = MARGIN;
    }
    lines.at(-1)?.push({ series: one, x });
    x += wide;
  }
  return lines;
}

function legendNodes(items: readonly Placed[], y: number): readonly SVGElement[] {
  return items.flatMap(({ series, x }) => [
    node("rect", { x, y: y - 1, width: 12, height: 12, fill: resolved(series.colour) }),
    words(series.name, { x: x + 18, y: y + 9, size: 12, weight: 400, colour: token("--ink") }),
  ]);
}

function resolved(colour: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  return name ? token(name) : colour;
}
