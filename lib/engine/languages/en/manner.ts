import type { Manner } from "../manner.ts";

export const MANNER_EN: Manner = {
  exchange: /^(?:call|conversation|talk|talks|discussion|discussions|meeting|exchange|atmosphere)$/,
  becomes: /^(?:was|were|took|lasted|followed|came|also)$/,
  jointDeed:
    /^(?:discuss\w*|agree\w*|talked|spoke|reflected|exchanged|decided|reviewed|acknowledged|addressed|covered|concluded|touched|believe|concurred|considered|coordinated|compared|consulted|explored|resolved|met|signed|struck|sealed|worked|talk|speak|exchange|touch|cover|compare)$/,
  jointPhrase: /^(?:made|make|making) (?:\S+ ){0,3}(?:progress|headway|breakthrough|deal)(?: |$)/,
  passes: /^(?:we|have|had|'ve|also|just|both|each|then|all|did|very|briefly|extensively|\w+ly)$/,
  deed: /[^e]ed$/,
  opening: /(?!)/,
};
