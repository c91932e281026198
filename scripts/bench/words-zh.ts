const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** What Chinese accounts are made of: our own words, several ways of saying each part. */
export const ZH = {
  ours: list("总统强调， 我方代表团表示， 白宫发言人指出， 两国领导人一致认为， 国务卿说， 美方希望，"),
  theirs: list("对方指出， 林主席表示， 外交部重申， 双方同意， 中方代表团提议， 董将军认为， 中方敦促，"),
  matters: list(
    `钢铁关税 稀土出口 先进芯片管制 大豆采购 芬太尼贸易 学生签证 直航航班 军事热线 乌克兰停火 银行制裁 航行自由
    台湾问题 天然气供应 投资审查 人工智能 气候融资 港口收费 核武器 人道主义援助 网络攻击 被拘押公民 渔业权利
    疫苗研究 联合巡逻 外汇储备 港口准入 粮食走廊 卫星发射 边境口岸 文化交流`,
  ),
  verbs: list(
    `应当得到解决 将被重新审议 不应拖延 可以扩大 经过了充分讨论 需要时间表 仍然令人关切 应受平等对待 已经暂停
    将会恢复 不能与贸易分开 需要耐心 被两次提及 将由部长处理 应当受到限制 受到欢迎`,
  ),
  settings: list("在港口城市 在边境城镇 通过驻地办事处 在工厂所在地 由工作组前往 根据协议地点 与企业所在地"),
  qualities: list(
    "相互的 务实的 持久的 坦诚的 谨慎的 单方面的 临时的 可核查的 地区性的 技术性的 法律上的 财政上的",
  ),
  things: list(
    `保证 时间表 委员会 协定 检查 障碍 许可证 议定书 渠道 框架 配额 报告 调查 合同 谈判 承诺 期限 对话 限制 豁免
    交付 建议 磋商 机制 警告 方案 伙伴关系 评估 争端 访问`,
  ),
  times: list("年底之前 九十天之内 从下个月起 下次会晤之后 夏季之前 尽早 未来几周 星期一上午十点"),
  /** Characters that names of places are written with. */
  names: [..."阿巴卡达恩法戈哈伊贾科拉马纳奥帕里萨塔乌瓦亚扎林格尔斯特姆鲁维诺德"],
} as const;
