import type { References } from "../../tag-references.ts";
import { linesOf } from "../../terms.ts";

/** How English points back to what was just spoken of, and how it says nothing of any matter. */
export const REFERENCES_EN: References = {
  pointsBack: linesOf(`
    =it; =its; =this; =that; =these; =those; =such; =them; =they; the (deal|issue|matter|agreement|question|subject|topic|point|effort|process|plan|proposal|measure|move); in this (context|regard|connection|respect); therefore; otherwise
  `),
  namesIt: linesOf(
    "(this|that|the) (issue|matter|question|topic|subject|problem); (these|those) (issues|matters|questions); on this; about this",
  ),
  saysNothing: linesOf(`
    thank you; God bless; good (morning|afternoon|evening); (=glad|=good|=great|=nice|=pleased|=happy) to (see|meet|be here) ; as interpreted; through an interpreter; welcome everyone; thank you for your attention; ladies and gentlemen; this article was; originally published; read more; sign up; (additional|with) reporting by; photo; translated (by|from); I said; as translated
  `),
};
