import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The topics of trade, money, goods and the means of pressure among them. */
export const ECONOMY: readonly Topic[] = [
  {
    id: "trade-tariffs",
    group: "economy",
    label: { en: "Trade and tariffs", zh: "贸易与关税", ru: "Торговля и пошлины" },
    note: {
      en: "Trade, tariffs, trade deals, market access, trade practices.",
      zh: "贸易、关税、贸易协议、市场准入、贸易做法。",
      ru: "Торговля, пошлины, торговые соглашения, доступ на рынки, торговая практика.",
    },
    terms: {
      en: linesOf(`
        =trade; =trading; =trader; =traders; tariff; levy; levies; duties on; customs (duty|duties); import (tax*|dut*|quota*|ban*); imports; exports; exporter; importer; market access; protectionis*; dumping; overcapacity
        (non-market|nonmarket|unfair economic|economic) practices; (economic and trade|trade and economic|economic & trade); free trade; MFN; most favored nation; permanent normal; trade war; trade truce; trade deal; (90-day|tariff) (pause|truce|deadline)
        (economic|commercial) (cooperation|relations|ties|relationship|links|opportunit*) ; commerce; commercial; (industrial|economic) coercion; decoupl*; de-risk*; (supply|industrial) chain*; reciprocal (tariff*|imports|rates)
        (negative|restrictive|unilateral|retaliatory|reciprocal|trade) (measure*|restriction*); retaliat*; Section 301; Section 232; USTR; goods & (tariff*|import*|export*)
        (level|fair) playing field; WTO rules; quota; (Geneva|London|Stockholm|Madrid|Kuala Lumpur) (deal|agreement|consensus|meeting|framework|talks); framework (deal|agreement) ... (trade|tariff*)
        !trade (views|places|barbs|accusations|blame|insults|fire|shots|jabs); !(traded|trading) (views|places|barbs|accusations|blame|insults|fire|strikes); !trade-off; !trade union; !arms trade; !drug trade; !slave trade; !World Trade Center; !Trade Representative; !(Secretary|Minister|Ministry) of (Commerce|Trade)
        !export control*; !export restriction*; !rare earth (exports|export*); !energy (exports|imports|trade); !(oil|gas) (exports|imports|trade); !grain exports; !exports of (arms|weapons|chips)
        <deal; <agreement; <consensus; <measures; <rates; <negotiat*; <talks; <restrictions; <truce; <complexity; ~economic; ~market; ~imbalance
      `),
      zh: linesOf(`
        贸易; 关税; 经贸; 商务; 市场准入; 进口; 出口; 贸易战; 关税战; 加征; 反制措施; 非关税; 倾销; 产能过剩; 保护主义; 市场经济; 贸易协议; 贸易逆差; 贸易顺差; 最惠国; 供应链; 产供链; 产业链; 脱钩断链; 断链; 去风险; 筑墙设垒; 自由贸易; 自贸; 经济合作; 消极举措; 负面措施; 单边措施
        日内瓦共识; 日内瓦会谈; 伦敦框架; 互利共赢 ... 经贸; 壁垒; 营商环境; 脱钩
        !出口管制; !稀土出口; !能源进口; !粮食出口; !进口 ... 石油
        <协议; <谈判; <限制; <会谈; <共识; <磋商; ~市场; ~消费; ~经济
      `),
      ru: linesOf(`
        торговл*; торгов*; торгово-экономическ*; пошлин*; тариф*; товарооборот*; импорт*; экспорт*; доступ на рын*; протекционизм*; демпинг; таможен*; коммерческ*; (экономическ*) ... сотрудничеств*; экономическ* (связ*|взаимодейств*|отношени*); цепоч* поставок; взаимн* торгов*
        свободн* торговл*; внешнеторгов*; рыночн*; !экспортн* контрол*; !экспорт (нефти|газа|зерна|вооружен*|энерго*); !импорт (нефти|газа); <сделк*; <соглашени*; ~рынок; ~рынк*; ~экономик*; ~экономическ*
      `),
    },
  },
  {
    id: "critical-minerals",
    group: "economy",
    label: { en: "Critical minerals", zh: "稀土与关键矿产", ru: "Критические минералы" },
    note: {
      en: "Rare earths, critical minerals, magnets.",
      zh: "稀土、关键矿产、磁体。",
      ru: "Редкие земли, критически важные минералы, магниты.",
    },
    terms: {
      en: linesOf(`
        rare earth; rare-earth*; (critical|strategic|key|essential) (mineral*|raw material*|material*); mineral; minerals (deal|agreement); magnet; lithium; cobalt; nickel; gallium; germanium; graphite; antimony; tungsten; titanium; mining; uranium mining; smelting
        ~mine; ~mines; ~shipments
      `),
      zh: linesOf(
        "稀土; 关键矿产; 矿产; 矿物; 磁体; 磁铁; 永磁; 锂; 钴; 镍; 镓; 锗; 石墨; 锑; 钨; 采矿; 冶炼; 原材料",
      ),
      ru: linesOf(
        "редкоземельн*; редк* земл*; редк* металл*; (критически|критическ*) ... (минерал*|сырь*); минерал*; полезн* ископаем*; магнит*; лити*; кобальт*; никел*; титан*; графит*; недр*; горнодобыва*",
      ),
    },
  },
  {
    id: "technology-controls",
    group: "economy",
    label: { en: "Technology controls", zh: "技术管制", ru: "Контроль технологий" },
    note: {
      en: "Export controls, chips, entity lists, technology competition.",
      zh: "出口管制、芯片、实体清单、科技竞争。",
      ru: "Экспортный контроль, чипы, чёрные списки, технологическое соперничество.",
    },
    terms: {
      en: linesOf(`
        export (control*|restriction*|curb*|ban*|licen*); chip; chips; chipmak*; semiconductor; microchip; entity list; (advanced|sensitive|dual-use|high|critical|emerging|U.S.|cutting-edge|American) (technolog*|tech); dual-use; technolog*; high-tech; Huawei; Nvidia; ASML; TSMC; SMIC
        technology (transfer|competition|war|theft|restrictions|blockade); intellectual property; 5G; quantum; telecom*; outbound investment; foreign direct product; hi-tech; technological; scientific and technological; innovation
        !information technology; !green technolog*; !technical intelligence; !energy technolog*; !technological (cooperation|progress) ... (space|climate); !financial technolog*
        ~restrictions; ~licen*; ~software; ~blacklist
      `),
      zh: linesOf(
        "出口管制; 芯片; 半导体; 实体清单; 科技; 高科技; 高技术; 技术封锁; 技术; 科技战; 科技打压; 两用物项; 光刻机; 知识产权; 华为; 中兴; 英伟达; 5G; 量子; 投资限制; 小院高墙; 出口限制; 黑名单; 创新; 数字经济; !空间技术; !绿色技术; ~管制; ~单子; ~清单",
      ),
      ru: linesOf(
        "экспортн* (контрол*|ограничен*); чип*; полупроводник*; микроэлектроник*; микросхем*; высок* технолог*; технологи*; технологическ*; высокотехнологич*; двойного назначения; черн* списк*; интеллектуальн* собственност*; научно-техническ*; инновац*; квантов*; цифров* экономик*; Huawei; !информационн* технолог*; !ядерн* технолог*",
      ),
    },
  },
  {
    id: "agriculture",
    group: "economy",
    label: { en: "Agriculture and food", zh: "农业与粮食", ru: "Сельское хозяйство и продовольствие" },
    note: {
      en: "Soybeans, farm purchases, food security.",
      zh: "大豆、农产品采购、粮食安全。",
      ru: "Соя, закупки сельхозпродукции, продовольственная безопасность.",
    },
    terms: {
      en: linesOf(`
        agricultur*; farm; farms; farmer; farming; soybean; soya; soy; =corn; =wheat; maize; grain; cereal; beef; pork; poultry; dairy; seafood; crop; harvest; fertili*; food (security|insecurity|crisis|supplies|prices|production|safety|export*); rice imports; ethanol; famine; cotton; agri-food
        !farm-out; !wind farm; !troll farm; !server farm
      `),
      zh: linesOf(
        "农业; 农产品; 大豆; 粮食; 玉米; 小麦; 谷物; 牛肉; 猪肉; 水产品; 水海产品; 化肥; 农民; 农场; 饲料; 棉花; 肉类; 粮食危机",
      ),
      ru: linesOf(
        "сельск* хозяйств*; сельскохозяйственн*; сельхоз*; агропромышленн*; аграрн*; =соя; =сои; =сою; соев*; зерно; зерна; зернов*; пшениц*; кукуруз*; продовольств*; удобрен*; урожай; мяс*; говядин*; фермер*; продовольственн* безопасност*",
      ),
    },
  },
  {
    id: "investment-finance",
    group: "economy",
    label: { en: "Investment and finance", zh: "投资与金融", ru: "Инвестиции и финансы" },
    note: {
      en: "Investment, companies, currency, macro-financial aid, economic growth.",
      zh: "投资、企业、货币、宏观金融援助、经济增长。",
      ru: "Инвестиции, компании, валюта, макрофинансовая помощь, экономический рост.",
    },
    terms: {
      en: linesOf(`
        invest; investment; !invest* in sources of strength; !investment in (strength|ourselves); ~investor; financ*; financial; fiscal; macro-financial; macroeconomic; macro-economic; (economic|economy) (growth|stability|recovery|support|assistance|aid|security|development|challenges|reform*|resilience|potential|partnership); =economy; =economies
        currency; dollar; yuan; renminbi; ruble; rouble; bank; banking; central bank; credit; loan; debt; budget; budgetary; stock market; capital (market*|flow*|control*); inflation; interest rate*; frozen assets; (jobs and wealth|job creation|jobs); sovereign wealth; joint venture*; billions of dollars
        (American|U.S.|US|Chinese|Russian|Japanese|foreign|our) (companies|businesses|firms); business (leaders|community|circles|delegation|ties); entrepreneur*; CEO; CEOs; private sector; GDP; development finance; infrastructure projects; Belt and Road; de-dollari*; IMF program; prosper* & econom*
        !bank of (evidence|river); !West Bank; !companies ... (entity list|sanctions); !infrastructure & critical; !political capital; !gross domestic product on defen*; !GDP on defen*; !% of GDP; !(keeping|bad) company; !debt of gratitude
        !economic practices; !economic coercion; !economic measures; !economic sanctions; !economic and trade; ~economic; ~wealth; ~growth; ~market; ~companies; ~company; ~firm; ?economic
      `),
      zh: linesOf(`
        投资; 金融; 财政; 财经; 财金; 货币; 人民币; 美元; 汇率; 企业; 企业家; 工商界; 经济增长; 中国经济; 经济发展; 世界经济; 全球经济; 宏观经济; 经济复苏; 经济全球化; 经济融合; 经济深度融合; 开放型世界经济; 资本市场; 债务; 银行; 贷款; 通胀; 就业; 一带一路; 共建; 发展红利; 发展的红利; 高水平对外开放; 援助贷款; 基础设施
        经济合作; 中国发展机遇; 高端制造; 经济保持; 第三方市场; 冻结资产; 股市
        !西岸; !关键基础设施; ~经济; ~产业
      `),
      ru: linesOf(`
        инвестиц*; инвестиционн*; инвестор*; финанс*; финансов*; макрофинансов*; макроэкономическ*; валют*; доллар*; рубл*; юан*; банк*; банковск*; кредит*; долг; долгов*; бюджет*; экономик*; сфере экономики; экономическ* (рост*|развити*|помощ*|поддержк*|сотрудничеств*|стабильн*|повестк*|потенциал*|сфер*|област*|проект*|партнерств*)
        компани*; бизнес*; предпринимател*; делов* (круг*|сообществ*); предприяти*; инфраструктурн* проект*; совместн* предприяти*; замороженн* актив*; РФПИ; фондов* рынок; рабоч* мест*; инфляц*; ВВП; кооперац*; промышленн* кооперац*; промышленност*; ~экономическ*; !торгово-экономическ*
      `),
    },
  },
  {
    id: "energy",
    group: "economy",
    label: { en: "Energy", zh: "能源", ru: "Энергетика" },
    note: {
      en: "Oil, gas, nuclear power, energy purchases and energy security.",
      zh: "石油、天然气、核电、能源采购与能源安全。",
      ru: "Нефть, газ, атомная энергетика, закупки энергоносителей, энергобезопасность.",
    },
    terms: {
      en: linesOf(`
        energy; =oil; crude oil; petroleum; gas; natural gas; LNG; pipeline; coal; electricity; power (plant|plants|grid|generation|supply|station|stations); nuclear (power|energy|plant|reactor*); civil nuclear; reactor; refiner*; OPEC; Nord Stream; hydrocarbon*; fuel; gasoline; petrol; renewable*; solar; barrel*; energy (infrastructure|sector|security|purchases); Zaporizhzhia
        !tear gas; !greenhouse gas*; !positive energy; !with (great|renewed) energy; !gas mask; !oil on; !fuel (tension*|speculation|conflict|the war|the fire); !(fuelled|fueled|fuelling|fueling) (by|the|tension*); !renewable (mandate|term)
      `),
      zh: linesOf(
        "能源; 石油; 天然气; 原油; 油气; 煤炭; 核电; 核能; 民用核; 电力; 电网; 管道; 液化气; 新能源; 可再生能源; 光伏; 油价; 核电站; 发电; 扎波罗热; 欧佩克; !正能量",
      ),
      ru: linesOf(
        "энергетик*; энергетическ*; энергоносител*; энергоресурс*; энергобезопасн*; энергообъект*; энергоснабжен*; энергоинфраструктур*; нефть; нефт*; газ; газа; газов*; газопровод*; трубопровод*; СПГ; уголь; угольн*; атомн* (энергетик*|станц*|электростанц*|отрасл*); АЭС; мирн* атом*; электроэнерг*; ОПЕК; топлив*; углеводород*; Северн* поток*; Росатом*",
      ),
    },
  },
  {
    id: "platforms",
    group: "economy",
    label: { en: "Platforms", zh: "网络平台", ru: "Интернет-платформы" },
    note: {
      en: "TikTok and other platforms.",
      zh: "TikTok 等平台。",
      ru: "TikTok и другие платформы.",
    },
    terms: {
      en: linesOf(
        "TikTok; Tik Tok; ByteDance; WeChat; app ban; social media (platform*|company|companies); divest*; short-video; (online|digital|internet) platform*; algorithm; YouTube & ban*; ~app; ~=platform; <deal; <app; <company; <companies; <investor; <owner*; <users; <kids; <algorithm; <data; <approv*; <control; <investment; <young; <board; <sale",
      ),
      zh: linesOf(
        "TikTok; 抖音; 字节跳动; 微信; 社交媒体平台; 网络平台; 短视频; 剥离; 算法; 应用程序; <企业; <商业谈判; <协议; <投资; <用户",
      ),
      ru: linesOf(
        "TikTok; ТикТок; Тикток; ByteDance; соцсет*; социальн* сет*; (интернет|цифров*) платформ*; мессенджер*; алгоритм*; приложени*",
      ),
      "*": linesOf("TikTok; ByteDance; WeChat"),
    },
  },
  {
    id: "shipping-aviation",
    group: "economy",
    label: { en: "Shipping and aviation", zh: "航运与航空", ru: "Судоходство и авиация" },
    note: {
      en: "Ports, shipbuilding, port fees, aircraft.",
      zh: "港口、造船、港口费、飞机。",
      ru: "Порты, судостроение, портовые сборы, самолёты.",
    },
    terms: {
      en: linesOf(
        "shipbuild*; shipyard*; port (fee*|call*|operator*); ports; maritime (logistics|transport|trade); (cargo|container|commercial|merchant) (ship*|vessel*); freight; airline; aviation; (civil|passenger|commercial) (aircraft|aviation|flight*); Boeing; Airbus; aircraft (purchas*|order*|engine*|parts); airplane; plane; flights; direct flight*; air (traffic|links|travel|service); Panama Canal; airport; !fighter plane*; !war plane*; !ports of entry; !drone; !military aircraft; !aircraft carrier",
      ),
      zh: linesOf(
        "港口; 造船; 船舶; 港口费; 特别港务费; 航运; 海运; 物流; 航空; 飞机; 航班; 客机; 波音; 空客; 直航; 机场; 巴拿马运河; 民航; !战机; !军用飞机; !航空母舰; !航空航天; !巨轮",
      ),
      ru: linesOf(
        "судостроен*; судоходств*; порт; порты; портов*; морск* перевозк*; грузоперевоз*; авиасообщен*; авиаци*; самолет*; авиаперевоз*; авиарейс*; прям* рейс*; Боинг*; Boeing; Airbus; авиакомпани*; логистик*; транспортн* (коридор*|сообщени*); Аэрофлот*; !военн* авиаци*; !судоходств* в Черном; !черноморск*; !боев* самолет*",
      ),
    },
  },
  {
    id: "sanctions",
    group: "economy",
    label: { en: "Sanctions", zh: "制裁", ru: "Санкции" },
    note: {
      en: "Sanctions, “swift and severe costs”, relief from them.",
      zh: "制裁、“沉重代价”、解除制裁。",
      ru: "Санкции, «тяжёлая цена», смягчение санкций.",
    },
    terms: {
      en: linesOf(`
        sanction; sanctions; sanctioned; (severe|swift|heavy|significant|serious|economic|high|steep) (cost*|consequence*|price|penalt*); (impose*|imposing) ... costs; asset freeze; freez* ... assets; secondary tariffs; price cap; penalt*; penaliz*; oil embargo; embargo; !embargoed until; SWIFT; restrictive measures; snapback; (strong|tough|further|other|additional) (economic|economic and other|financial) measures; long-arm jurisdiction
        blacklist; shadow fleet; (pay|exact) ... price; economic pressure; additional pressure; blockade of Cuba
        !sanctions-busting; ~pressure; ~costs; ~restrictions
      `),
      zh: linesOf(
        "制裁; 单边制裁; 长臂管辖; 代价; 冻结 ... 资产; 禁运; 解除 ... 制裁; 限制性措施; 施压; 次级关税; 惩罚; 影子船队; !付出 ... 代价 ... 努力",
      ),
      ru: linesOf(
        "санкци*; санкционн*; рестрикци*; ограничительн* мер*; эмбарго; заморозк* ... актив*; (тяжел*|серьезн*) последстви*; вторичн* пошлин*; потолок цен; снят* ограничени*; нелегитимн* ограничени*",
      ),
    },
  },
];
