import type { Denials } from "../../denials-cues.ts";
import { linesOf } from "../../terms.ts";

/** How Chinese says that something was not spoken of. */
export const DENIALS_ZH: Denials = {
  cues: linesOf(`
    (没有|未|并未|没|未曾|从未|并没有|均未|不曾) (谈及|谈到|提及|提到|提起|讨论|涉及|触及|论及|谈论|说到|提出|商讨|议及)
    (没有|未|并未|没|未曾|从未|并没有|均未|不曾) 被 (谈及|谈到|提及|提到|提起|讨论|涉及|触及)
    只字未提; 只字不提; 避而不谈; 绝口不提; 不涉及; 未列入议程; 不在议程; 不在讨论之列; (没有|未|并未) 就 ... (交换意见|进行讨论|讨论|交换看法); 没有任何 (讨论|提及); 不是 ... 议题; 未 ... 列为议题
    !(声明|通稿|新闻稿|公报|报道) ... (未|没有|并未) (提及|提到)
  `),
  turns: linesOf("但; 但是; 而是; 不过; 然而; 只是; 仅; 除了"),
  asks: linesOf("谈到; 谈及; 提到; 提及; 讨论; 提出; 涉及; 谈论; 说到"),
  noes: linesOf("没有; 不; 否; 不是; 未曾; 并没有"),
};
