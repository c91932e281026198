/**
 * Returns nothing by itself: the characters that Chinese news writes foreign names with, by the sounds they stand for
 * (after the name tables of Xinhua's translation office). The sounds are the classes of `transliterate.ts`; `A` is a
 * vowel, which counts only at the beginning.
 */
const ROWS = `
P 布 巴 贝 比 博 伯 鲍 拜 保 勃 柏 碧 芭 普 帕 佩 皮 派 珀 波 彼
PN 班 本 宾 邦 潘 彭 庞 蓬
F 夫 弗 法 费 菲 福 富 佛 维 瓦 沃 韦 威
FN 凡 范 芬 冯 丰 文 温 旺 万
T 德 特 达 塔 代 戴 黛 迪 蒂 多 托 杜 图 道 陶 泰 朵 提 铁
TN 丹 坦 唐 丁 廷 汀 登 滕 邓 顿 敦 通
K 克 格 卡 加 凯 盖 科 戈 古 库 高 考 基 奎 夸 圭 瓜
KN 坎 甘 康 冈 肯 根 孔 贡 金 昆
H 赫 哈 海 胡 霍 豪 惠 怀 黑
HN 汉 亨 洪 汗 翰 罕
S 斯 萨 塞 赛 西 希 锡 索 苏 兹 扎 泽 齐 奇 佐 祖 什 沙 莎 谢 夏 肖 绍 舍 舒 切 查 恰 乔 茨 察 策 楚 吉 杰 贾 思 丝 施 朱 热 茹 若
SN 辛 孙 松 森 桑 曾 赞 宗 申 香 尚 顺 琴 詹 珍 章 逊 岑
M 姆 马 玛 麦 迈 米 莫 默 穆 梅 摩 缪
MN 曼 芒 门 蒙 明
N 纳 娜 奈 内 尼 诺 努 讷 纽 聂 瑙
NN 南 嫩 宁 农
L 尔 勒 拉 莱 劳 利 里 莉 丽 洛 罗 卢 鲁 雷 蕾 列 留 略 吕
LN 兰 朗 伦 林 琳 隆 龙 连 廉
A 阿 埃 爱 艾 奥 伊 尤 约 亚 雅 耶 叶 欧 厄 乌
AN 安 昂 恩 因 英 延 扬 翁
`;

/** The sounds of each character used in foreign names. */
export const HAN_SOUNDS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [sounds = "", ...characters] = row.split(" ");
      return characters.map((character) => [character, sounds] as const);
    }),
);
