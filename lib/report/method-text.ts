/** How the marks are made, in sentences that every format prints. */
export const MARKS_ARE_MADE: readonly string[] = [
  "Each text is cut into passages of about a sentence; passages cover it in order and without overlap.",
  "A passage bears a topic where a term of the codebook is found in it, or where it takes up a topic of a passage just before (“the deal”); the words found are marked in the quote.",
  "The voice is the side whose statement, position or act a passage conveys; it runs on from the words that name the speaker until something ends it.",
  "● states: the statement has the topic in its own name, in that of both sides, or as neutral fact. ◐ attributes: it has it only as something the other side said. ⊘ denies: it says expressly that the topic was not discussed or did not happen. ○ silent: none of the searched terms was found; the terms are listed.",
  "A link joins two passages of different statements on the same specific matter; its reason is given beside it.",
  "Everything is made by fixed rules, without any language model: the same texts, codebook and engine give the same report. No score of bias, truth or sentiment is made.",
  "Every quote was compared, character by character, with the text whose SHA-256 is printed here, before this file was written.",
];

/** What nobody should read out of a report. */
export const CANNOT_TELL: readonly string[] = [
  "What was in fact said. The texts are accounts; that two agree does not make them right.",
  "Why a statement is silent. Silence here means that the listed terms are not in this text; the matter may stand in words that the codebook does not list.",
  "What a party said elsewhere: in other statements, later versions, briefings or answers to questions.",
  "How long a side spoke. Room in a text is the author’s choice.",
  "Whether a translation renders its original well, beyond the topics and passages compared.",
];
