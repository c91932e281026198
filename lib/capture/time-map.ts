/** An archived copy of a page. */
export type Memento = { readonly url: string; readonly at: Date };

/** A link and its parameters, up to the comma before the next link. Values may be quoted and hold commas. */
const LINK = /<([^>]*)>((?:\s*;\s*[\w-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g;

/** The archived copies that a TimeMap in link format lists (RFC 7089, section 5), oldest first. */
export function readTimeMap(text: string): readonly Memento[] {
  const mementos = [...text.matchAll(LINK)].flatMap(([, url = "", parameters = ""]) => {
    const rel = parameter(parameters, "rel")?.split(/\s+/) ?? [];
    const at = new Date(parameter(parameters, "datetime") ?? "");
    const isCopy = rel.includes("memento") && /^https?:\/\//i.test(url) && !Number.isNaN(at.getTime());
    return isCopy ? [{ url, at }] : [];
  });
  return mementos.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function parameter(parameters: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s",;]+))`, "i").exec(parameters);
  return found?.[1] ?? found?.[2] ?? null;
}
