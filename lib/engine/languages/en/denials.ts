import type { Denials } from "../../denials-cues.ts";
import { linesOf } from "../../terms.ts";

/** How English says that something was not spoken of. */
export const DENIALS_EN: Denials = {
  cues: linesOf(`
    nothing (was|=were|has been|had been|got) (discussed|said|raised|mentioned|brought up|exchanged); nothing was =on the (table|agenda)
    (not|never) (discuss|discussed|mention|mentioned|raise|raised|address|addressed|brought up|bring up|talk about|speak about|spoke about|talked about|touch on|touch upon|touched on|touched upon|refer to|referred to|broach|broached|bring it up|brought it up)
    (didn't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|isn't|aren't) (discuss|discussed|mention|mentioned|raise|raised|address|addressed|brought up|bring up|bring it up|talk about|speak about|touch on|touch upon|touched on|touched upon|refer to|broach|broached)
    (not|never|hasn't|haven't|hadn't|didn't|don't|doesn't) (even|) (been|really|actually|specifically) (discussed|mentioned|raised|addressed|brought up|touched on|touched upon|broached|discuss|mention|raise|bring up)
    (not|never|didn't|hasn't|doesn't|don't) (come|came|comes) up; never (=came|=comes) up; not (=arise|=figure|=feature); (was|=were) not (a|) (part|focus|point|feature) of (the|our|this|that|their|today's|tonight's|) (discussion*|conversation*|talks|call|meeting|agenda|exchange|negotiations); (was|=were) not (a topic|a subject|among the topics|on the agenda|on the table|up for discussion)
    (wasn't|weren't|isn't) (a|) (part|focus|point|feature) of (the|our|this|that|their|today's|tonight's|) (discussion*|conversation*|talks|call|meeting|agenda|exchange|negotiations); (wasn't|weren't|isn't) (a topic|a subject|among the topics|on the agenda|on the table|up for discussion); no (mention|discussion|discussions|reference|references) (of|to|about|on|concerning|regarding|whatsoever)
    (made|make|makes|making|there was) no (mention|reference); without ... (mentioning|discussing|raising|touching on|reference to|mention of); not a word (about|on|was said); (went|goes|left) (unmentioned|undiscussed); not discussed
    neither ... (=had been discussed|had been raised|had been mentioned|had been brought up|=came up|=come up|was discussed|were discussed|was raised|were raised|was mentioned|were mentioned|was brought up|were brought up|was addressed|were addressed|was touched on|featured|figured); (deny|denied|denies|denying) ... (discuss*|raised|mentioned|brought up|came up|come up)
    at no point & (any|=no) (discussion|mention|talk); (at no point|at no time|in no way) ... (discuss*|raised|mention*|brought up|came up|come up|touch* on|address*); nothing (on|about|regarding|concerning) ... (was|were|got) (discussed|raised|said|mentioned|brought up); (didn't|never|not) (get|got|go|went) into; not (spoken|talked) (of|about); (not|didn't|never|hadn't) (have|had|get|got) (an|a|the|any|much|) (opportunity|chance|time|occasion) to (talk|discuss|speak|raise|address|get|go); (did not|didn't|never) ask (me|us|him|her|them|) about; not something (that|) (was|we|they|he|she) (discussed|raised|mentioned|brought up|talked about); not something that came up; nobody (mentioned|raised|brought up); no one (mentioned|raised|brought up); none of ... (was|were) (discussed|raised|mentioned|brought up); wasn't (up|there) for discussion
    there was no (discussion|mention|talk); (was|=were) (absent from|left out of) ... (conversation|talks|call|discussion|meeting); (avoided|steered clear of) (mention*|discuss*|rais*|talk* about)
    !(document|agreement|text|declaration|deal|paper|readout|statement|summary|post|account|release|transcript|communique|report|article) ... (mention|refer to|reference|raise|address|mentioned)
    !no mention ... (account|readout|statement|summary|report|post|communique|release)
    !not (discuss|mention|mentioned|raise|raised|addressed|address) (how|why|whether|further|details|the details|specifics|only|just)
    !(will|would|shall|can|could|should|must) not (discuss|address|raise|mention|refer to|touch on|talk about|speak about|bring up); !won't (discuss|raise|mention|talk about); !cannot (discuss|raise|mention); !refus* to ... (discuss|mention|raise)
    !(did|does|has|have) not only; !not only; !not just; !not raise (tariff*|taxes|rates|prices|the rate)
  `),
  further: /^["“]?(?:nor|neither)(?!\p{L})/iu,
  nothingMore:
    /^\P{L}*(?:(?:it|that|this|them|those|any of (?:it|that|this))(?!\p{L}))?\P{L}*(?:$|(?:by|with|in|at|during|actually|really|specifically|frankly|anyway|yet|no|today|tonight|yesterday|either|though|according|as far as)(?!\p{L}))/iu,
  /** After one of these the sentence turns to something else. */
  turns: linesOf(
    "but; however; although; though; while; whereas; instead; rather; except; other than; apart from; only",
  ),
  /** A question of whether something was spoken of, to which a bare no is a denial. */
  asks: linesOf(
    "discuss*; =come up; came up; raise; raised; mention*; talk* about; speak about; spoke about; bring up; brought up; warn*; address; ask* about; touch* on; press him; press them",
  ),
  /** A bare no at the beginning of an answer. */
  noes: linesOf(
    "no; not at all; =not really; never; =nope; it didn't; it did not; we didn't; we did not; nothing of the (kind|sort); that is not true; that's not true; it was not; it wasn't",
  ),
};
