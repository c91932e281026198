import type { References } from "../../tag-references.ts";
import { linesOf } from "../../terms.ts";

/** How Chinese points back to what was just spoken of, and how it says nothing of any matter. */
export const REFERENCES_ZH: References = {
  pointsBack: linesOf(
    "对此; 这一; 这个; 这些; 这种; 该; 这是; 这也; 这; 为此; 因此; 上述; 有关; 同意; 希望; 一是; 二是; 三是; 四是; 五是",
  ),
  namesIt: linesOf("对此; 这一问题; 这个问题; 上述问题; 该问题; 就此; 这一点"),
  saysNothing: linesOf(
    "谢谢; 感谢大家; 大家好; 女士们; 先生们; 早上好; 下午好; 编辑; 责任编辑; 来源; 记者会到此; 记者 ... 报道; 欢迎大家; 晚上好; 谢谢大家; 新华社 ... 电; 中新网 ... 电; 央视新闻; 总台央视; 扫码; 点击; 版权所有; 转载; 原标题; 图片来源; 摄影",
  ),
};
