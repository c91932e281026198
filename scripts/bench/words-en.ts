const list = (words: string): readonly string[] => words.trim().split(/\s*;\s*/u);

/** What English accounts are made of: our own words, several ways of saying each part. */
export const EN = {
  ours: list(
    `The President stressed that;The Secretary underlined that;Our delegation made clear that;The White House said that;
    The two leaders agreed that;The spokesperson noted that;Mr. Hale, the deputy minister, hoped that`,
  ),
  theirs: list(
    `The other side pointed out that;President Lin stated that;The Foreign Ministry reiterated that;It was agreed that;
    The Chinese delegation proposed that;According to Gen. Dong Wei, it was clear that;The Chinese side urged that`,
  ),
  matters: list(
    `tariffs on steel;exports of rare earths;controls on advanced chips;purchases of soybeans;the fentanyl trade;
    student visas;direct flights;military hotlines;the ceasefire in Ukraine;sanctions on banks;freedom of navigation;
    the status of Taiwan;natural gas deliveries;investment screening;artificial intelligence;climate finance;
    shipping fees;nuclear arms;humanitarian aid;cyber attacks;detained citizens;fishing rights;vaccine research;
    joint patrols;currency reserves;port access;grain corridors;satellite launches;border crossings;cultural exchanges`,
  ),
  verbs: list(
    `should be settled;will be reviewed;must not be delayed;could be expanded;were discussed at length;need a timetable;
    remain a concern;deserve equal treatment;have been suspended;will be resumed;cannot be separated from trade;
    call for patience;were raised twice;will be handled by ministers;should be limited;were welcomed`,
  ),
  settings: list(
    `in the port of;near the border at;through the office in;at the plant in;by the working group from;
    under the arrangement of;with the firms of;at the conference in;along the route to;for the region of`,
  ),
  qualities: list(
    `mutual;practical;lasting;frank;careful;unilateral;temporary;verifiable;regional;technical;legal;financial;
    agricultural;scientific;maritime;industrial;urgent;gradual;balanced;independent;domestic;foreign;annual;civil`,
  ),
  things: list(
    `guarantee;schedule;committee;agreement;inspection;obstacle;licence;protocol;channel;framework;quota;report;
    investigation;contract;negotiation;commitment;deadline;dialogue;restriction;exemption;delivery;proposal;
    consultation;mechanism;warning;solution;partnership;review;dispute;visit;package;network;reserve;standard`,
  ),
  times: list(
    `before the end of the year;within 90 days;from next month on;after the next meeting;by the summer;
    as early as possible;in the coming weeks;at 10 a.m. on Monday;no later than Oct. 3;once the U.S. Senate agrees`,
  ),
} as const;
