import type { References } from "../../tag-references.ts";
import { linesOf } from "../../terms.ts";

/** How Russian points back to what was just spoken of, and how it says nothing of any matter. */
export const REFERENCES_RU: References = {
  pointsBack: linesOf(
    "этот; эта; это; эти; этого; этой; этом; этим; данн*; он; она; они; оно; такой; такая; такие; в этой связи; в этом контексте; при этом; вместе с тем",
  ),
  namesIt: linesOf(
    "(этот|этого|этому|этим|этом) (вопрос|тема|проблема); (эта|этой|эту) (тема|проблема); об этом",
  ),
  saysNothing: linesOf("спасибо; благодарю вас; добрый день; здравствуйте; добро пожаловать; дамы и господа"),
};
