import type { References } from "../../tag-references.ts";
import { linesOf } from "../../terms.ts";

/** How English points back to what was just spoken of, and how it says nothing of any matter. */
export const REFERENCES_EN: References = {
  pointsBack: linesOf(`
    =it; =its; =this; =that's; (on|about|of|to|in|with|for|at|do|did|doing|all|like|than|behind|beyond|after|before|said|say|mean|see|and|but|so|is|was) =that; =that (is|was|has|would|will|means|meant|issue|matter|question|deal|part|kind|one|conversation|meeting|call|point|front); =these; =those; =such; =them; =they; the (deal|issue|matter|agreement|question|subject|topic|point|effort|process|plan|proposal|measure|move); in this (context|regard|connection|respect); therefore; otherwise
  `),
  namesIt: linesOf(
    "(this|that|the) (issue|matter|question|topic|subject|problem); (these|those) (issues|matters|questions); on this; about this",
  ),
  saysNothing: linesOf(`
    thank you; God bless; good (morning|afternoon|evening); (=glad|=good|=great|=nice|=pleased|=happy) to (see|meet|be here) ; as interpreted; through an interpreter; welcome everyone; thank you for your attention; ladies and gentlemen; this article was; originally published; read more; sign up; (additional|with) reporting by; photo; translated (by|from); I said; as translated; =thanks; thanks (everyone|everybody|all|again|so much|very much|for); (on|off) (background|the record); for your awareness; embargoed; attributable to; turn it over to; hand it over to; (take|taking) (your|some|a few|any|more) questions; happy to take questions; next question; (leave|leaving) it (there|at that); (leave|leaving) (that|it|this) to (them|him|her|others|the); (not|won't|wouldn't) (going to|) (get into|comment on|characterize|speculate|get ahead of|go beyond); (refer|point) you (to|back); no comment; (for|thanks for|appreciate) the question; welcome to the (call|briefing|program); have a (good|great|nice) (day|evening|night|one|weekend); follow us on; subscribe; file photo; copyright; all rights reserved; image caption; watch live; via teleconference; (begin|end) (transcript|recording); the White House briefing room; this (is a developing|story will be updated); (AP|Reuters|AFP) contributed; contributed to this report; edited by; all the time (we|that we) have; (last|first|second|third|next|another|one more|quick) question; (a couple|two|three|a few) (of|) (quick|) questions; one more thing; ask (that|this|my|a) question; (pause|stop) there; highlight a few; work backwards; can you hear me; opening remarks; ground rules; line is (closed|open); hang up; go ahead; (sorry|apologies) (to|for) (keep|keeping|get|getting)
  `),
};
