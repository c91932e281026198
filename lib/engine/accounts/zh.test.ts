import { describe, expect, test } from "vitest";
import { reread, tidy } from "./notation.ts";

/** Accounts of our own in the manner of Chinese readouts and reports, with the reading that the annotation guide asks for. */
const ACCOUNTS: readonly string[] = [
  `# 习近平 CN, 马克龙 FR | CN state-media zh
narrator narrates 10月5日下午，国家主席习近平应约同法国总统马克龙通电话。

CN says           习近平指出，近年来中法关系一直走在中欧关系前列。
CN demands        双方应当坚持战略沟通，照顾彼此核心利益。
CN demands        要深化航空、核能合作，拓展数字等新兴领域合作。
CN demands        加强人文交流，办好文化旅游年。
CN hopes          中方愿进口更多法国农产品。
CN hopes          希望法方为中国企业提供公平的环境。
CN opposes        中方反对把经贸问题政治化。
CN stresses       习近平强调，危机久拖不决不符合任何一方利益。
CN says           中方始终主张通过对话解决争端。

FR praises        马克龙祝贺中国春节，高度评价法中关系。
FR says           法方坚定奉行一个中国政策。
FR hopes          法国愿同中国密切多边协调，携手应对气候变化。
FR says           法方重视中方在国际事务中的作用。
both agrees       双方同意保持高层交往。
both says         双方还就中东局势交换了意见。
both agrees       两国元首一致认为，应当维护多边主义。

narrator narrates 王毅等参加上述活动。`,
  `# 王毅 CN, 拉夫罗夫 RU | CN official-readout zh
narrator narrates 当地时间7月3日，中共中央政治局委员、外交部长王毅在莫斯科会见俄罗斯外长拉夫罗夫。
CN says           王毅表示，中俄关系经受住了考验。
CN praises        中方赞赏俄方在涉华核心利益问题上给予支持。
CN commits        中方将一如既往支持俄方走自己的路。
CN demands        双方要落实好两国元首共识，筹备好下阶段高层交往。
RU praises        拉夫罗夫感谢中方的热情接待。
RU says           拉夫罗夫介绍了俄方对局势的看法。
RU hopes          俄方期待普京总统访华取得圆满成功。
RU hopes          俄方愿同中方密切在联合国框架内的协调。
both says         双方就伊朗核问题深入交换意见。
both agrees       双方商定继续保持密切沟通。
both stresses     双方重申，愿世代友好。`,
  `# 王毅 CN, 岩屋毅 JP | CN official-readout zh
CN opposes        王毅就参拜一事向日方提出严正交涉。
CN demands        王毅敦促日方恪守承诺，停止一切挑衅。
CN demands        日方必须正视历史，不得干涉中国内政。
CN warns          王毅警告说，任何人越过红线，必将付出代价。
CN warns          由此产生的一切后果由日方承担。
CN stresses       王毅强调，台湾问题事关中国核心利益。
CN opposes        中方对此强烈不满、坚决反对。
JP says           岩屋毅表示，日方的立场没有任何变化。
JP hopes          日方希望同中方妥善处理悬案。
JP commits        日方将继续遵守日中联合声明。
JP says           岩屋毅阐述了日方在水产品问题上的立场。`,
  `# 董军 CN, 奥斯汀 US | CN official-readout zh
narrator narrates 国防部长董军16日应约与美国国防部长奥斯汀视频通话。
CN says           董军说，军事领域是两国关系的压舱石。
CN demands        美方应充分尊重中方在南海的权益。
CN demands        希望美方停止对台军售。
CN demands        两军要加强沟通，避免误判。
CN says           中国军队完全有能力维护国家主权。
US hopes          奥斯汀表示，美方愿同中方保持开放的沟通渠道。
US says           美方无意寻求冲突。
both says         双方还讨论了朝鲜半岛局势。`,
  `# 李强 CN, 冯德莱恩 EU | CN state-media zh
CN says           李强指出，中欧之间没有根本利害冲突。
CN hopes          中方愿同欧方以建交50周年为契机，开辟合作新前景。
CN hopes          期待欧方保持市场开放。
CN demands        中国和欧盟应坚持多边主义，维护自由贸易。
CN hopes          中方欢迎欧洲企业继续扩大对华投资。
EU says           冯德莱恩表示，欧中互为重要贸易伙伴。
EU hopes          欧方愿与中方开展坦诚对话。
EU warns          欧方对贸易不平衡表示关切。
EU praises        冯德莱恩对中方的热情款待表示感谢。
both agrees       双方同意尽快举行新一轮磋商。
both agrees       双方就此达成重要共识。`,
  `# 習近平 CN, 特朗普 US | Press press-report zh-HK
CN says           習近平指出，兩國關係非常重要。
CN demands        他要求美方取消關稅。
US hopes          特朗普表示，美方願同中方加強合作。
US praises        特朗普感謝習近平的邀請。
both agrees       雙方同意盡快舉行新一輪會談。`,
  `# 普京 RU, 特朗普 US | Press press-report zh
US says           白宫发言人莱维特说，两人谈了近一个小时。
RU says           克里姆林宫表示，普京向特朗普通报了前线情况。
narrator narrates 两国关系自2014年以来一直紧张。
third says        分析人士认为，停火仍然遥远。
RU hopes          俄罗斯外交部称，莫斯科愿意参加新一轮谈判。
third opposes     土耳其外交部谴责了这次袭击。`,
  `# 习近平 CN, 普京 RU | CN transcript zh
narrator narrates 法新社记者：中方对此有何评论？

CN says           毛宁：中方已经多次阐明立场。
CN demands        我们敦促有关各方保持克制。
CN opposes        我们坚决反对任何单边制裁。
CN hopes          中方愿继续发挥建设性作用。`,
  `# 王毅 CN, 布林肯 US | CN official-readout zh
narrator narrates 2月18日，王毅在慕尼黑同美国国务卿布林肯非正式接触。
CN opposes        王毅严厉谴责美方滥用武力。
CN demands        美方要正视并消除由此造成的损害。
CN warns          如果美方执意扩大事态，中方必将奉陪到底，一切后果由美方承担。
CN opposes        王毅驳斥了美方的无端指责。
CN says           王毅介绍了中方关于乌克兰问题的立场文件。
US says           布林肯表示，美方不寻求同中国打“新冷战”。
US hopes          期待同中方保持沟通。`,
  `# 习近平 CN, 岸田文雄 JP | CN state-media zh
narrator narrates 当地时间11月16日，国家主席习近平在旧金山会见日本首相岸田文雄。
CN says           习近平指出，和平共处、世代友好符合两国人民根本利益。
CN demands        双方应该聚焦共同利益，妥善处理分歧。
CN demands        日方要恪守迄今作出的承诺。
CN stresses       习近平强调，中国坚持走和平发展道路。
JP praises        岸田文雄对习近平主席的会见表示感谢。
JP hopes          岸田文雄表示，日方愿同中方共同努力，构建稳定的关系。
JP warns          岸田对东海局势表示严重关切。
JP demands        岸田要求中方立即取消进口限制。
both agrees       双方一致同意通过协商找到解决办法。`,
  `# 普京 RU, 莫迪 IN | Press press-report zh
narrator narrates 俄罗斯总统普京7日同印度总理莫迪通电话。
RU says           据克里姆林宫网站消息，普京向莫迪通报了乌克兰局势。
IN hopes          莫迪邀请普京年内访问印度。
IN praises        莫迪祝贺普京当选连任。
both says         双方讨论了双边经贸合作。
both agrees       双方商定保持接触。`,
  `# 拜登 US, 习近平 CN | US official-readout zh
narrator narrates 小约瑟夫·拜登总统今天与习近平主席通了电话。
US stresses       总统强调，美国的对台政策没有改变。
US opposes        他反对任何单方面改变现状的做法。
US warns          拜登总统对中国支持俄罗斯国防工业表示担忧。
both says         两位领导人讨论了人工智能的风险。
both agrees       他们同意保持沟通渠道畅通。
US demands        总统呼吁中国尽快释放被扣押的美国公民。`,
  `# 习近平 CN, 普京 RU | CN state-media zh
CN says           习近平指出，中俄互为最大邻国。
CN hopes          中方愿同俄方落实好两国元首达成的重要共识。
CN hopes          深化能源、航天等领域合作，携手维护国际公平正义。
RU says           普京说，俄中关系处于历史最好水平。
RU commits        俄方将坚定支持中方在台湾问题上的立场。
RU hopes          俄方热切期待习近平主席访俄。
both says         双方就朝鲜半岛局势交换看法。
narrator narrates 两国元首共同会见记者。`,
  `# 习近平 CN, 莫迪 IN | CN state-media zh
narrator narrates 8月31日下午，国家主席习近平会见来华出席峰会的印度总理莫迪。
CN says           习近平指出，中印是两大文明古国。
CN demands        双方要从战略高度看待和处理两国关系。
CN demands        第一，加强战略沟通，深化互信。
CN demands        第二，扩大交流合作，实现互利共赢。
CN demands        不能让边界问题定义整体关系。
IN says           莫迪表示，印中是伙伴而非对手。
IN hopes          印方愿同中方从长远视角处理彼此关系。
IN praises        莫迪感谢中方的热情接待。
IN commits        印方将全力支持中方办好金砖峰会。
narrator narrates 蔡奇参加会见。`,
  `# 王毅 CN, 费丹 TR | CN official-readout zh
narrator narrates 2025年5月12日，中共中央政治局委员、外交部长王毅同土耳其外长费丹通电话。
CN says           王毅阐述中方在中东问题上的立场。
CN opposes        王毅谴责对平民的袭击。
CN demands        当务之急是立即停火。
CN hopes          中方愿同土方加强协调。
TR praises        费丹高度赞赏中方的公正立场。
TR says           费丹介绍了土方的斡旋努力。
TR hopes          土方期待同中方深化经贸合作。
both agrees       双方一致认为应推动局势降温。
both stresses     双方强调坚持两国方案。`,
  `# 习近平 CN, 李在明 KR | Press press-report zh
KR says           韩国总统府说，李在明与习近平通话约三十分钟。
KR hopes          李在明邀请习近平出席庆州峰会。
CN demands        习近平呼吁维护多边贸易体制。
narrator narrates 李在明本月初就任总统。
third says        首尔一名学者认为，通话时机值得关注。
KR praises        李在明称赞中国的发展成就。
CN hopes          中方表示愿与韩方保持沟通。`,
  `# 习近平 CN, 卢拉 BR | CN state-media zh
CN stresses       习近平强调，中巴两国都是大国。
CN says           中巴之间没有根本分歧，彼此不构成威胁。
CN demands        各国都应该遵守共同的规则。
CN demands        对口部门应加强对话交流，妥善处理分歧。
CN hopes          中方支持巴方办好大会，愿为此提供帮助。
CN hopes          习近平就开辟中巴合作新局面提出建议。
BR says           卢拉表示，巴中友谊深厚。
BR hopes          巴中关系一直很好，希望两国的未来更加美好。
both says         两国元首还就海地局势、苏丹冲突等问题深入交换了意见。`,
  `# 林剑 CN | CN transcript zh
narrator narrates 记者：外界对港口收费有不同看法，发言人有何评论？
CN says           林剑：港口收费公开透明。
CN opposes        中方反对散布不实信息。`,
];

describe("Chinese accounts are read as the guide asks", () => {
  test.each(ACCOUNTS)("%s", (account) => {
    expect(reread(account)).toBe(tidy(account));
  });
});
