/** Returns nothing by itself: rows of the bilingual lexicon for trade, money and technology, in the notation of `diplomacy.ts`. */
export const ECONOMY = `
trade | trade, trading, commerce, commercial, economic and trade, trade issues, trade relations | 贸易, 经贸, 商务, 经贸关系, 经贸问题 | торговля, торговый, торгово-экономический, торговые отношения, коммерческий
trade-deal | trade deal, trade agreement, trade pact, trade truce | 贸易协议, 经贸协议, 贸易协定 | торговое соглашение, торговая сделка
trade-war | trade war, tariff war, tech war, trade conflict | 贸易战, 关税战, 科技战, 经贸战 | торговая война, тарифная война
tariff | tariff, tariffs, levy, levies, duty, duties, customs duties | 关税, 加征关税, 税率 | тариф, пошлина, пошлины, таможенный
trade-talks | trade talks, economic and trade talks, trade negotiations, economic and trade consultations, trade meeting | 经贸会谈, 经贸磋商, 贸易谈判, 经贸磋商机制 | торговые переговоры, торговые консультации
balance-trade | balance, imbalance, trade deficit, trade surplus, unfair, reciprocal, level playing field | 逆差, 顺差, 失衡, 不公平, 公平, 平衡 | дефицит, профицит, дисбаланс, несправедливый, баланс
market | market, market access, non-market, market principles, market economy, open economy | 市场, 市场准入, 市场经济, 市场规则, 开放型 | рынок, рыночный, доступ к рынку
economy | economy, economic, economies | 经济 | экономика, экономический
growth | growth, prosperity, prosperous, jobs, wealth, thrive, do very well | 增长, 繁荣, 就业, 财富, 强劲 | рост, процветание, рабочие места, благосостояние
macro | macroeconomic, macro-financial, financial stability, fiscal, monetary, currency, dollar, debt | 宏观经济, 财金, 金融稳定, 货币, 美元, 债务, 汇率 | макроэкономический, финансовая стабильность, валюта, доллар, долг
finance | finance, financial, bank, banking | 金融, 财政, 银行, 财金 | финансы, финансовый, банк, банковский
invest | invest, investment, investor, investing | 投资, 投资者, 融资 | инвестиция, инвестировать, инвестор, вложение, инвестиционный
company | company, companies, enterprise, business, businesses, firm, firms, entrepreneur, corporation | 企业, 公司, 企业家, 商界, 工商界 | компания, предприятие, бизнес, предприниматель, фирма
business-environment | business environment, non-discriminatory, open and fair, fair treatment | 营商环境, 非歧视, 公平竞争 | деловая среда, деловой климат, недискриминационный
export | export, exports, exporter, shipment | 出口, 对外出口 | экспорт, экспортный, вывоз, поставка
import | import, imports, purchase, buy, purchases | 进口, 购买, 采购 | импорт, закупка, покупка, ввоз, закупать
export-control | export control, export controls, export restrictions, export licence, export license, entity list, export permits | 出口管制, 实体清单, 管制, 出口限制, 出口许可 | экспортный контроль, ограничение экспорта, экспортные ограничения
tech | technology, technologies, tech, high-tech, advanced technology, innovation, scientific | 技术, 科技, 高科技, 先进技术, 创新 | технология, технологии, технологический, высокие технологии, инновация
chip | chip, chips, semiconductor, semiconductors, microchip | 芯片, 半导体 | чип, полупроводник, микрочип, микросхема
national-security | national security, undermine security | 国家安全 | национальная безопасность
decouple | decouple, decoupling, de-risk, de-risking, cut off supply chains | 脱钩, 去风险, 断链, 脱钩断链 | разрыв связей, декаплинг, разрыв
supply-chain | supply chain, supply chains, industrial chain | 供应链, 产业链, 产供链 | цепочка поставок, цепочки поставок
rare-earth | rare earth, rare earths, critical mineral, critical minerals, magnet, magnets | 稀土, 关键矿产, 磁体, 矿产 | редкоземельный, редкая земля, критические минералы, полезные ископаемые, магнит
agriculture | agriculture, agricultural, farm, farmer, farmers, soybean, soybeans, grain, food | 农业, 农产品, 农民, 大豆, 粮食 | сельское хозяйство, сельскохозяйственный, фермер, соя, соевый, зерно, продовольствие, аграрный
food-security | food security, food insecurity, food supply | 粮食安全 | продовольственная безопасность
energy | energy, oil, gas, lng, petroleum, coal, energy sector | 能源, 石油, 天然气, 油气, 煤炭 | энергия, энергетика, нефть, газ, спг, уголь, энергетический, энергоноситель
pipeline | pipeline, nord stream, power of siberia, transit | 管道, 北溪, 西伯利亚力量 | трубопровод, газопровод, северный поток, сила сибири, транзит
price-cap | price cap, oil price, energy price | 限价, 油价, 能源价格 | потолок цен, цена на нефть
measures | measure, measures, step, steps, action, actions, practice, practices | 措施, 举措, 行动, 做法, 步骤 | мера, меры, шаг, действие, действия, практика
negative-measures | negative measures, restrictive measures, unilateral measures, restrictions, curbs | 消极举措, 限制措施, 单边措施, 单方面, 消极措施, 限制 | ограничительные меры, односторонние меры, ограничение, негативные меры
remove | remove, withdraw, lift, cancel, revoke, roll back, scrap, drop, ease | 取消, 撤销, 解除, 放弃, 放宽, 停止 | отменить, отмена, снять, снятие, отозвать, ослабить
impose | impose, introduce, slap, raise tariffs, launch | 实施, 施加, 加征, 出台, 采取 | ввести, вводить, введение, повысить
politicize | politicize, politicise, weaponize, weaponise, overstretch national security | 政治化, 武器化, 泛安全化, 工具化 | политизация, политизировать, использовать как оружие
tiktok | tiktok, bytedance, social media platform, algorithm | TikTok, 字节跳动, 抖音, 算法 | тикток, tiktok, алгоритм
platform-company | app, platform, social media | 应用程序, 社交媒体, 平台 | приложение, соцсеть, социальная сеть
approve | approve, approval, approved, sign off, authorise, authorize, permit, license, licence | 批准, 核准, 许可, 同意, 审批 | одобрить, одобрение, разрешить, разрешение, утвердить
law-regulation | law, laws, legal, regulation, regulations, applicable laws | 法律, 法规, 法律法规, 依法, 合法 | закон, законодательство, правовой, юридический, нормативный
commercial-negotiation | commercial negotiations, business negotiations, commercial talks | 商业谈判 | коммерческие переговоры
sell | sale, sell, sold, seller, divest | 出售, 销售, 卖, 剥离 | продажа, продать, продавать
shipping | shipping, port, ports, port fees, shipbuilding, maritime transport | 航运, 港口, 造船, 港口费, 海运 | судоходство, порт, портовый, судостроение, морские перевозки
boeing | boeing, aircraft purchase, airplane engine, engine | 波音, 发动机, 客机 | боинг, двигатель
infrastructure | infrastructure, railway, road, corridor, belt and road | 基础设施, 铁路, 公路, 一带一路, 走廊 | инфраструктура, железная дорога, коридор, один пояс
wto | wto, world trade organization, multilateral trading system | 世贸组织, 世界贸易组织, 多边贸易体制 | вто, всемирная торговая организация
sanctions-relief | sanctions relief, lifting of sanctions, easing of sanctions, frozen assets | 解除制裁, 冻结资产, 放松制裁 | снятие санкций, отмена санкций, замороженные активы, смягчение санкций
aid-economic | economic aid, financial support, financial assistance, loan, grant, macro-financial aid, budget support | 经济援助, 财政支持, 贷款, 资金支持 | финансовая помощь, финансовая поддержка, кредит, заём, экономическая помощь
budget | budget, spending, expenditure, gdp, percent of gdp | 预算, 支出, 开支, 国内生产总值 | бюджет, расходы, ввп
price | price, inflation, cost, costs | 价格, 通胀, 成本 | цена, инфляция, стоимость, издержки
digital | digital, digital economy, data, internet | 数字经济, 数据, 数字, 互联网 | цифровой, цифровая экономика, данные, интернет
green | green development, clean energy, renewable, green | 绿色发展, 清洁能源, 可再生能源, 绿色, 新能源 | зелёный, возобновляемый, чистая энергия
manufacturing | manufacturing, industry, industrial, factory | 制造业, 工业, 产业, 工厂, 制造 | промышленность, производство, завод, промышленный
worker | worker, workers, labor, labour, families | 工人, 劳工, 家庭 | рабочий, работник, трудящийся, семья
rules-trade | rules, breach, violate, violation, fair competition, subsid, subsidies, overcapacity | 规则, 违反, 违背, 补贴, 产能过剩 | правило, нарушение, нарушать, субсидия, избыточные мощности
ton | ton, tons, tonne, tonnes, barrel | 吨, 桶 | тонна, баррель
`;
