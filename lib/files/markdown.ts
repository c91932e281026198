/** What a Markdown file holds of use to us. */
export type MarkdownContent = {
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/;

/** The words of a Markdown text without its signs, in its own lines and paragraphs; HTML inside it is taken out. */
export function readMarkdown(markdown: string): MarkdownContent {
  const { body, fields } = splitFrontMatter(markdown.replace(/\r\n?/g, "\n"));
  const text = plainLines(withoutComments(body)).join("\n");
  const heading = body
    .split("\n")
    .map((line) => HEADING.exec(line)?.[1])
    .find((found) => found);
  return {
    text,
    title: fields.get("title") ?? (heading ? inline(heading) : null),
    date: fields.get("date") ?? null,
  };
}

function withoutComments(body: string): string {
  const [first = "", ...rest] = body.split("<!--");
  return (
    first + rest.map((piece) => piece.slice(piece.includes("-->") ? piece.indexOf("-->") + 3 : 0)).join("")
  );
}

function splitFrontMatter(markdown: string): {
  readonly body: string;
  readonly fields: ReadonlyMap<string, string>;
} {
  const match = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(markdown);
  const fields = new Map<string, string>();
  for (const line of match?.[1]?.split("\n") ?? []) {
    const [, key, value] = /^(\w+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (key && value) fields.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, "$2"));
  }
  return { body: match ? markdown.slice(match[0].length) : markdown, fields };
}

function plainLines(body: string): readonly string[] {
  let fence: string | null = null;
  return body.split("\n").flatMap((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
      return [];
    }
    return fence === null ? blockLine(line) : [line];
  });
}

/** One line without the signs of its block: none where the line is nothing but signs. */
function blockLine(line: string): readonly string[] {
  if (/^ {0,3}(?:=+|-+|(?:[-*_][ \t]*){3,})$/.test(line)) return [""];
  if (/^ {0,3}\[[^\]]+\]:\s*\S+/.test(line)) return [];
  if (/^[\s|:-]+$/.test(line) && line.includes("---") && line.includes("|")) return [];
  const heading = HEADING.exec(line)?.[1];
  if (heading !== undefined) return ["", inline(heading), ""];
  const bare = line
    .replace(/^(?:\s*>)+\s?/, "")
    .replace(/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/, "")
    .replace(/^\s*\|(.*)\|\s*$/, "$1");
  return [
    inline(
      bare.includes("|") && bare !== line
        ? bare
            .split("|")
            .map((cell) => cell.trim())
            .join(" ")
        : bare,
    ),
  ];
}

/**
 * A line without emphasis, links, pictures and code signs. What stands between two signs is at most 200 characters, so
 * that a line of signs without partners takes no square of time.
 */
function inline(line: string): string {
  return line
    .replace(/!\[[^[\]]{0,200}\]\([^()]{0,200}\)/g, "")
    .replace(/\[([^[\]]{1,200})\]\([^()]{0,200}\)/g, "$1")
    .replace(/\[([^[\]]{1,200})\]\[[^[\]]{0,200}\]/g, "$1")
    .replace(/<((?:https?:|mailto:)[^<>\s]{1,200})>/g, "$1")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/(`{1,3})([^`]{1,200})\1/g, "$2")
    .replace(/(?<!\\)(\*\*|__)(?=\S)(.{1,200}?)(?<=[^\s\\])\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=\S)([^*]{1,200}?)(?<=[^\s\\])\*(?!\*)/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_\\])_(?=\S)([^_]{1,200}?)(?<=[^\s\\])_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/~~([^~]{1,200})~~/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1");
}
