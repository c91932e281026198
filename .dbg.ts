import { findActs } from "./lib/engine/acts.ts";
import { segment } from "./lib/engine/segment.ts";
import { readSentences } from "./lib/engine/sentences.ts";
import { findVoices } from "./lib/engine/voices.ts";

const [people, by, ...rest] = process.argv.slice(2);
const text = rest.join(" ").replaceAll("\\n", "\n");
const [party, type, language] = by.split(" ");
const event: any = {
  title: "",
  date: "2025-01-01",
  kind: "call",
  participants: people.split(",").map((p) => {
    const [a, b] = p.split("=");
    return { name: a, party: b, aliases: [] };
  }),
  noStatement: [],
};
const st: any = {
  id: "s",
  source: "",
  party: party.replace("_", " "),
  type,
  language,
  title: "",
  publishedAt: null,
  url: null,
  translationOf: null,
  sha256: "",
  text,
};
const seg = segment(text, language);
const ss = readSentences(st, event, seg);
const v = findVoices(st, event, ss);
const a = findActs(ss, v);
ss.forEach((s, i) => {
  console.log(text.slice(seg[i].start, seg[i].end));
  console.log("  ", v[i].voice, a[i].act, v[i].frame.kind);
  for (const part of [s.outside, s.inside])
    if (part) {
      const w = (x: any) =>
        x
          ? part.tokens
              .slice(x.from, x.to)
              .map((t) => t.raw)
              .join(" ")
          : null;
      const c = part.clause;
      console.log(
        "   mentions",
        c.mentions.map((m) => `${w(m)}=${m.who.kind}:${(m.who as any).party ?? ""}/${m.role}`).join("; "),
      );
      console.log(
        "   cues",
        c.cues.map((m) => `${w(m)}=${m.kind}:${m.act}/${m.form}${m.passive ? "/passive" : ""}`).join("; "),
      );
      console.log(
        "   verb",
        w(c.verb),
        "subject",
        w(c.subject),
        "source",
        w(c.source),
        "nested",
        w(c.nested?.subject),
      );
    }
});
