import type { FactPhrasing } from "../../facts/phrasing.ts";
import { NUMBER_WORDS } from "../../numbers-words.ts";

const COUNT = `(?:an?|\\d+(?:\\.\\d+)?|${[...NUMBER_WORDS.en.keys()].join("|")})`;
const LENGTH = new RegExp(
  `\\b(?:half[ -](?:an[ -])?hour|(?:${COUNT}[ -])?hours?(?:[ -]long)?[ -]and[ -]a[ -]half(?:[ -]hours?)?|(?:${COUNT})(?:[ -]and[ -]a[ -](?:half|quarter))?[ -](?:hours?|hrs?|minutes?|mins?)(?:(?: and|,)? (?:\\d+|${COUNT})[ -]minutes?)?)\\b`,
  "giu",
);

/** Wordings of facts in English. */
export const EN_FACTS: FactPhrasing = {
  exchange: {
    call: /\b(?:calls?|conversations?|spoke|speak|phone talks|telephone talks|talks|discussion|exchange|contact)\b/iu,
    meeting: /\b(?:meetings?|met|talks|summit|conversations?|encounter)\b/iu,
  },
  hints: {
    initiator:
      /request|initiat|behest|mutual agreement|call from|sought|proposed by|asked for|phoned|call to|rang up/,
    commitments:
      /agree|decid|resolved|undert|consented|tasked|instructed|directed|ordered|asked|will|would|empowered|authori|charged|promised|pledged|vowed|committ|guaranteed|ready|prepared|immediately|approv|providing|announc|sending|allocating|releasing/,
    meetings:
      /invit|round of|meet|visit|travel|host|(?:go|going|come|coming) (?:there|here|to)|trip|summit|call|conversation|talks|forward to|coming soon|next (?:week|month)/,
  },
  initiator: [
    {
      who: "both",
      needsExchange: true,
      pattern: /\bat (?:the )?(?:mutual|joint) (?:request|initiative)|\bby mutual (?:agreement|request)/iu,
    },
    {
      who: "latter",
      needsExchange: true,
      pattern: /\bat the (?:latter|other side)[’']s (?:request|initiative)/iu,
    },
    {
      who: "named",
      needsExchange: true,
      pattern: /\b(?:at|on|upon) (?:the )?(?:request|initiative|behest) of (?<party>[^.;]{2,60})/iu,
    },
    {
      who: "named",
      needsExchange: true,
      pattern:
        /\b(?:at|on) (?<party>(?:the )?(?:\p{L}+[ .]*){1,5}?)[’']s? (?:own )?(?:request|initiative|behest)/iu,
    },
    {
      who: "named",
      needsExchange: true,
      pattern: /\bat (?<party>(?:the )?(?:U\.S\.|[A-Z]\p{L}+)(?: side)?) (?:request|initiative)/u,
    },
    {
      who: "named",
      needsExchange: false,
      pattern:
        /\b(?:took|received|got|had|accepted|answered) an? (?:phone |telephone |introductory )?call from (?<party>[^.;]{2,60})/iu,
    },
    {
      who: "named",
      needsExchange: true,
      pattern: /\b(?:initiated|requested|sought|proposed) by (?<party>[^.;]{2,60})/iu,
    },
    {
      who: "subject",
      needsExchange: false,
      pattern:
        /\b(?:had )?(?:initiated|requested|asked for|sought) (?:the|this|a) (?:phone |telephone )?(?:call|conversation|talks?|meeting)\b/iu,
    },
    {
      who: "subject",
      needsExchange: false,
      pattern:
        /(?<!\b(?:will|to|would|not|and) )\b(?:phoned|telephoned|placed a (?:phone |telephone )?call to|made a (?:phone |telephone )?call to|rang up)\b/iu,
    },
  ],
  raised:
    /\b(?:discussed|raised|brought up|talked about|considered)\b(?=[^.;]{0,90}\b(?:initiative|request|suggestion)\b)/iu,
  duration: {
    length: LENGTH,
    minutesOf: englishMinutes,
    tie: /\b(?:calls?|conversations?|lasted|lasting|spoke|spoken|talked|talks?|meeting|met|discussions?|discuss|exchange|session|chat|duration|dialogue|on the phone|encounter|tête-à-tête)\b/iu,
    other:
      /\b(?:flight|trip|drive|visit|deadline|notice|ultimatum|ceasefire|truce|pause|within|every|ago|later|earlier|before|after|in) (?:the )?(?:next |last |past )?$|^[^.]{0,12}\b(?:ago|later|earlier|trip|flight|drive|deadline|ceasefire|truce|visit|notice|workday|clock)\b/iu,
  },
  commitments: [
    {
      pattern:
        /\b(?:agreed|decided|resolved|undertook|consented)(?: jointly| together| also)? (?<what>to (?!disagree|differ)[^;]+)/iu,
    },
    { pattern: /\b(?:agreed|decided) (?:up)?on (?<what>[^;]+)/iu },
    {
      pattern:
        /\bagreed?(?: with [A-Z][\p{L} ]{1,30}?)?(?: that)? (?<what>(?!all )[^.;]{2,60}?\b(?:will|would|should)(?: also| both)? (?!be |have |not |never )[^;]+)/iu,
    },
    {
      pattern:
        /\b(?:tasked|instructed|directed|ordered|asked|will ask|empowered|authori[sz]ed|charged) (?<what>(?:their|his|her|its|my|our|the|Secretary|Minister|Ambassador)\b[^;]{2,240}?\bto [^;]+)/iu,
    },
    {
      pattern:
        /\b(?:promised|pledged|vowed|(?<!(?:is|are|am|was|were|remain|remains|remained) )committed(?: itself)?|undertakes?|guaranteed)(?: that)? (?<what>(?:to|he|she|it|they|[A-Z]\p{L}+)\b[^;]+)/iu,
    },
    { pattern: /\bassured [^.;]{2,50}? that (?<what>[^.;]*\b(?:will|would)\b[^;]+)/iu },
    {
      pattern:
        /\b(?:is|are|was|were|stands?|stood) (?:ready|prepared) (?<what>to (?:work|receive|host|sign|assist|help|provide|send|join|hold|start|begin|resume|make|supply|support|mediate)\b[^;]+)/iu,
    },
    {
      pattern:
        /\b(?<what>(?:will|would) (?:immediately|shortly|soon|promptly|continue to|also|jointly|together)? ?(?!be\b|have\b|not be|never\b|need|see\b|go\b|come\b|talk|speak|like\b|want|know|meet\b|visit|travel|solve|make)\p{L}+[^;]*)/iu,
      acts: ["commits", "agrees"],
    },
    {
      pattern:
        /\b(?<what>(?:(?:will|would) (?:immediately |also )?|["“]?immediately )(?:start|begin|launch|open)["”]? (?:\p{L}+ ){0,2}(?:negotiations|talks|work|consultations|process)\b[^;]*)/iu,
    },
    { pattern: /\b(?<what>negotiations? [^.;]{0,50}?will (?:begin|start) immediately[^;]*)/iu },
    { pattern: /\b(?<what>(?:will|would) (?:respond|act|retaliate|take action|impose)[^;]+)/iu },
    {
      pattern:
        /\b(?<what>(?:approved|the approval of|approval of) (?:the|a|an) [^.;]{0,40}\b(?:deal|agreement|sale|plan|purchase|export)s?\b[^;]*)/iu,
    },
    {
      pattern:
        /\b(?:is|am|are) (?:also )?(?<what>(?:providing|announcing|sending|committing|allocating|releasing) (?:another|an additional|additional|a new|new|up to|\$|€)[^;]+)/iu,
    },
    {
      pattern:
        /\b(?:announced|said|stated)(?: that)?(?: last \p{L}+)? (?:it|he|she|they|[A-Z]\p{L}+) (?<what>(?:will|would) (?:be )?(?:revoke|revoking|lift|lifting|impose|imposing|spend|spending|buy|buying|purchase|open|send|provide|cut|raise|reduce|suspend|resume|withdraw|not step|support|release)[^;]*)/iu,
    },
    { pattern: /\bwill support (?<what>[^;]+)/iu },
    { pattern: /\bagreeing (?<what>to [^;]+)/iu },
    { pattern: /\bannounced (?<what>the opening of [^;]+)/iu },
  ],
  noAction:
    /^(?:to )?(?:the |an? )?(?:\p{L}+ )?(?:importance|need|necessity|principle|value|significance|urgency)\b/iu,
  meetings: [
    /\b(?:invited|invites|inviting)\b[^.;]{0,60}\b(?:to )?(?:visit|come|travel|Moscow|Beijing|Washington|Kyiv|China|Russia|India|White House)[^.;]*/iu,
    /\b(?:next|another|new|further|second|third) round of (?:\p{L}+ ){0,3}(?:meetings?|talks|negotiations|consultations)[^.;]*/iu,
    /\b(?:will|would|to)(?: be)? (?:meet|meeting|visit|visiting|travel|travelling|traveling|host|hosting)\b[^.;]*/iu,
    /\b(?:will|would|I[’']ll|he[’']ll|we[’']ll)(?: be)? (?:going|coming|go|come) (?:there|here|to)\b[^.;]*/iu,
    /\bwelcomed [^.;]{0,40}\bto visit\b[^.;]*/iu,
    /\b(?:upcoming|forthcoming|planned|future|scheduled|April|May|June|July|August|September|October|November|December|January|February|March) (?:\p{L}+ ){0,2}(?:visits?|trips?|meetings?|summit|call)\b[^.;]*/iu,
    /\b(?:call|conversation|meeting|talks) (?:\p{L}+ ){0,5}?(?:scheduled for|in the coming (?:days|weeks|months)|next (?:week|month|year))[^.;]*/iu,
    /\blook(?:s|ing|ed)? forward to (?:meeting|seeing|welcoming|hosting)[^.;]*/iu,
    /\bmeetings? (?:\p{L}+ ){0,3}coming soon\b/iu,
    /\bstarting next (?:week|month)[^.;]*/iu,
    /\b(?:visiting each other|visit each other)[^.;]*/iu,
  ],
  counted:
    /^[\s-](?:\p{L}+[\s-]){0,2}?(?:killed|dead|wounded|injured|shot|murdered|soldiers|troops|personnel|prisoners|hostages|civilians|children|aircraft|planes|jets|missiles|drones|tons|tonnes|barrels|users|jobs)\b/iu,
  term: /^[\s-]days?[\s-](?:deadline|pause|truce|ceasefire|suspension|extension|period|window|moratorium)/iu,
  clauseEnd:
    /,? (?:and|but|while|although|though|which|who|as well as|after|because|since|so that)\b|[,;:—–]|["”]/iu,
};

/** "an hour and a half", "hour-and-a-half", "two-and-a-half hours", "90 minutes", "an hour and 20 minutes" in minutes. */
function englishMinutes(written: string): number {
  const text = written.toLowerCase().replaceAll("-", " ");
  if (/^half (?:an )?hour/u.test(text)) return 30;
  const half = /and a half/u.test(text) ? 0.5 : /and a quarter/u.test(text) ? 0.25 : 0;
  const counts = [...text.matchAll(/\d+(?:\.\d+)?|\p{L}+/gu)]
    .map(([word]) => countOf(word))
    .filter(Number.isFinite);
  const first = counts[0] ?? 1;
  if (!/hour|hr/u.test(text)) return first;
  const minutes = /minute/u.test(text) ? (counts.at(-1) ?? 0) : 0;
  return (
    (/^hours?/u.test(text) ? 1 + half : first + half) * 60 +
    (minutes === first && counts.length < 2 ? 0 : minutes)
  );
}

function countOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  return NUMBER_WORDS.en.get(word) ?? (word === "an" ? 1 : Number.NaN);
}
