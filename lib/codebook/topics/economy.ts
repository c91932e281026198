import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The economic topics that are goods: how they are traded, dug, made and grown. */
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
        =trade; =trading; =trader; =traders; tariff; levy; levies; customs (duty|duties); import (tax*|dut*|quota*|ban*); imports; exports; exporter; importer; market access
        protectionis*; =dumping; overcapacity; (non-market|nonmarket|unfair economic|economic) practices; (economic and trade|trade and economic|economic & trade); free trade; MFN
        most favored nation; permanent normal; trade war; trade truce; trade deal; (90-day|tariff) (pause|truce|deadline)
        (economic|commercial) (cooperation|relations|ties|relationship|links|opportunit*); (industrial|economic) coercion; decoupl*; de-risk*
        reciprocal (tariff*|imports|rates); (negative|restrictive|unilateral|retaliatory|reciprocal|trade) (measure*|restriction*); Section 301; Section 232; USTR; (level|fair) playing field
        WTO rules; framework (deal|agreement) ... (trade|tariff*)
        =goods & (tariff|imports|exports); non-tariff; anti-dumping; countervailing; subsidy; subsidiz*; subsidis*; USMCA; RCEP; CPTPP; TPP; FTA; NAFTA; Mercosur; de minimis; duty-free
        customs (union|clearance|procedure*|fee*|charge*); (steel|aluminum|aluminium|auto|automobile|car|copper|timber|film) (tariff*|duties|export*|import*); brandy; cognac
        Jackson-Vanik; Generalized System of Preferences; economic partnership agreement; merchandise; boycott of ... (goods|products); import of; export of; exporting to; importing from
        Buy American; Liberation Day; fentanyl tariff*; e-commerce; goods and services; unfair (practices|competition|advantage); trade imbalance*
        commercial (ties|agreement*|deal*|exchange*|relationship*|talks|negotiation*|matters|interests|disputes|contract*|terms); retaliatory (tariff*|duties|measures|levies); retaliat* ... tariff*
        tariff* ... retaliat*; (trade|lower*|remov*|reduc*|tariff|non-tariff|market) barrier*
        AGOA; African Growth and Opportunity Act; CBAM; carbon border; border tax; rules of origin; IEEPA; International Emergency Economic Powers; Section 122; Section 201; market economy status
        safeguard (measures|duties|investigation); (TEPA|EFTA); CEPA (agreement|talks|negotiat*|pact); Indo-Pacific Economic Framework; Comprehensive Economic Partnership; lumber
        steel (industry|imports|sector|capacity|quota*); whisky; whiskey; bourbon; textile*; garment*; apparel; footwear
        gems and jewel*; (American|U.S.|US|Chinese|Indian|Russian|European|British|Japanese) (goods|products|exporters|exports|imports)
        economic (statecraft|complementarit*); rate of duty; double-digit duty; preferential access; sales of American; Buy Chinese; selling to (China|America|the United States)
        ~economic; ~market; ~imbalance; ~commercial; ~deficit; ~surplus; ~turnover; ~=goods; ~=products; ~retaliat*
        ~(Bessent|He Lifeng|Greer|Lutnick|Sefcovic|Goyal)
        <deal; <agreement; <consensus; <measures; <rates; <negotiat*; <talks; <restrictions; <truce; <complexity
        ?commercial ties
        commerce; (import|export|tariff|steel|trade|quota) quota*; (tariff-rate|import) quota; (London|Geneva|Kuala Lumpur) (consensus|framework)
        ~(Geneva|London|Stockholm|Madrid|Kuala Lumpur) (deal|agreement|meeting|talks); duties (on|of ... percent|came|remain*|stay*)
        (lift*|remov*|cut*|lower*|impos*|slash*|scrap*|hik*|rais*|suspend*) ... =duties; (punitive|additional|provisional|countervailing|percent) (duty|duties|levy)
        (electric vehicle|EV) (case|dispute*|probe|investigation|issue|imports|exports|tariff*|dut*|makers); ~(electric vehicle|EV|EVs); (goods|products|cars|vehicles) made in China
        (auto|automobile|automotive|car) (parts|imports|exports|tariff*|quota*); ?(auto|automobile|automotive|car) (sector|industry|makers); ~transship*
        transship* ... (goods|tariff*); ~sell more; ~(=buy|purchas*|buying); ~reciprocity; Phase (One|1|Two) (commitment*|deal|agreement|purchas*|pact); access to ... =market
        access to ... markets; (fair|better|preferential|greater|improved|wider|tariff-free|full) access ... (products|goods|market|markets|companies|exporters|businesses|producers)
        open* (its|their|up|your|our) ... market*; closed market*; (Chinese|American|U.S.|European|Indian|Japanese|Russian|domestic) market*; price undertaking*; minimum (import|) price*
        (trade|export|import) (restriction*|curb*|ban*) on; surcharge* on; tax on imports; trading partner*; (Chinese|American|European|Indian|Japanese|Russian) exports
        economic (dispute*|friction*)
        ?(supply|industrial|value) chain*
        (new|steep|extra|EU|import|higher|lower|zero) duties; ?(automaker*|carmaker*); licen* to import; import licen*
        !trade (views|places|barbs|accusations|blame|insults|fire|shots|jabs); !(traded|trading) (views|places|barbs|accusations|blame|insults|fire|strikes); !trade-off; !trade union; !arms trade
        !drug trade; !slave trade; !World Trade Center; !Trade Representative; !(Secretary|Minister|Ministry) of (Commerce|Trade); !export control*; !export restriction*
        !rare earth (exports|export*); !energy (exports|imports|trade); !(oil|gas) (exports|imports|trade); !grain exports
        !commercial (flight*|aircraft|airline*|aviation|vessel*|ship*|shipping|satellite*); !military-industrial; !industrial base; !boycott of ... (Games|Olympic*|summit); !arms export*
        !weapons export*; !export of (democracy|revolution); !exports of (gallium|germanium|graphite|rare|magnet*|antimony|critical|minerals|lithium)
        !Commerce (Secretary|Minister|Department|Ministry); !Chamber of Commerce; !Chambers of Commerce; !trade in (arms|weapons|humans|persons|people|drugs|wildlife|ivory|organs)
        !trade (land|territor*|prisoners|secret*|Ukraine|Taiwan|unions); !insider trading; !stock (market|markets)
        !(exports|export|imports|import) of (Russian|Iranian|American|U.S.|Ukrainian|) (oil|gas|energy|crude|coal|LNG|grain|grains|wheat|food|fertilizer*|arms|weapons|chips|technology|semiconductor*)
        !(weapons|arms|chip|technology|oil|gas|energy|grain|food|drug|LNG|crude) (exports|imports|exporter*|importer*)
        !tariff* on (countries|nations|buyers|any|those|states) ... (buy*|purchas*|import*|do|doing|trad*); !tariff* on buyers
        !(semiconductor|chip|mineral|minerals|energy|food|medical|defense|defence|drug|fentanyl|pharmaceutical|weapons|arms|magnet|technology) (supply|value) chain*
        !(energy|oil|gas|housing|labor|labour|job|financial|capital|bond|oil|grain|food) market; !market (economy|economies|price)
      `),
      zh: linesOf(`
        贸易; 关税; 经贸; 市场准入; 进口; 出口; 贸易战; 关税战; 加征; 反制措施; 非关税; 倾销; 产能过剩; 保护主义; 市场经济; 贸易协议; 贸易逆差; 贸易顺差; 最惠国
        脱钩断链; 断链; 去风险; 筑墙设垒; 自由贸易; 自贸; 经济合作; 消极举措; 负面措施; 单边措施; 日内瓦共识; 日内瓦会谈; 伦敦框架
        互利共赢 ... 经贸; 壁垒; 脱钩; 贸易额; 自贸协定; 海关; 通关; 补贴; 反补贴; 反倾销; 贸易救济; 区域全面经济伙伴关系; 跨太平洋伙伴关系; 对等关税
        逆差; 顺差; 贸易平衡; 服务贸易; 电子商务; 电商; 进博会; 进口博览会; 广交会; 免税; 反胁迫; 经济胁迫; 公平竞争; 双边贸易; 301调查; 市场开放; 开放市场; 白兰地
        产能; 惩罚性税; 税率; 商品
        加税; 税目; 原产地; 纺织; 家电; 消费品; 消博会; 服贸会; 链博会; 外贸; 商贸; 中间品; 世贸规则; 价格承诺; 边境调节; 采购 ... (商品|产品|美国货); 加征 ... 税; 征收 ... 税
        税收优惠 ... 进口; 特惠安排; 贸易谈判; 经济安保; 经济安全 ... 供应
        ~市场; ~消费; ~经济
        ~(贝森特|何立峰|李成钢|格里尔); ~采购
        <协议; <谈判; <限制; <会谈; <共识; <磋商
        商务 (部门|合作|领域|磋商|沟通|往来|关系|对话|机制|会谈|联委会|代表|交流); ~商务; ~商务部; 汽车 (关税|出口|进口|产品|配额|零部件|贸易); ~汽车; 钢铁 (关税|产品|出口|进口|产能|配额|和铝|、铝|业); ~钢铁; 钢铝; 铝材; 铝制品; 铝产品; 铝关税; 转口; 转运 ... (关税|商品|货物)
        零关税; 征税; 贸促; 输美; 输华; 销往; 准入; 商业 (往来|关系|合同|纠纷|合作|利益); 对等 ... 税; 大豆 ... 采购; 第一阶段 ... 协议
        购买 ... 美国 ... (产品|商品); 报复性 ... 税; 相互报复; 贸易休战; 减税 ... 进口; 降税
        电动汽车; 电动车; ~新能源汽车; ?供应链; ?产供链; ?产业链; ?价值链
        !出口管制; !稀土出口; !能源进口; !粮食出口; !进口 ... 石油; !贸易和投资自由化 ... 亚太; !出口限制; !武器出口; !铝土矿; !无人机 ... 出口
        !商务签证; !旅游、商务; !社会主义市场经济; !钢铁 (长城|意志|般|友谊); !芯片 (供应链|产业链|产供链); !半导体 (供应链|产业链|产供链); !(矿产|稀土|能源|粮食|药品|医药|毒品) (供应链|产业链|产供链); !征税 ... 平台; !安全出口; !能源 (出口|市场); !石油 (出口|进口); !粮食 (进口|出口)
        !石油 ... 出口; !军火 ... 出口; !芯片 (出口|进口)
        !人道主义准入; !人道准入; !人道 ... 准入
      `),
      ru: linesOf(`
        торговл*; торгов*; торгово-экономическ*; пошлин*; тариф*; товарооборот*; импорт*; экспорт*; доступ на рын*; протекционизм*; демпинг; таможен*; (экономическ*) ... сотрудничеств*
        экономическ* (связ*|взаимодейств*|отношени*); взаимн* торгов*; свободн* торговл*; внешнеторгов*; товаропоток*; беспошлинн*; нетарифн*; антидемпинг*; субсиди*
        зон* свободн* торговл*; ЗСТ; взаимн* поставк*; взаимопоставк*; поставк* (товар*|продукц*); торгово-инвестиционн*; торгово-хозяйственн*; рынк* сбыта; режим* наибольшего
        дефицит* ... торгов*; режим* ... торговл*; внешнеэкономическ*; торгов* палат*
        таможн*; преференц*; взаимн* товар*; (российск*|американск*|китайск*|индийск*|украинск*) (товар*|продукц*); объем* ... (торговл*|товарооборот*); алюмини*; внешн* торг*
        несырьев*; товарн* (структур*|поток*|номенклатур*); встречн* (торгов*|поставк*); заградительн*; автопром*; текстил*; легк* промышленност*; торгпред*
        ~рынок; ~рынк*; ~экономик*; ~экономическ*
        ~Бессент*; ~автомобил*
        <сделк*; <соглашени*
        цепоч* поставок; производственн* цепоч*; ~рыночн*; рыночн* (барьер*|доступ*); ~коммерческ*
        коммерческ* (отношени*|контракт*|интерес*|связ*|предложен*|сделк*|вопрос*|переговор*|сотрудничеств*); квот* (на|) (импорт*|экспорт*|поставк*|ввоз*|вывоз*|сталь|стали)
        (импортн*|экспортн*|тарифн*|таможенн*) квот*; стали и алюмини*; на сталь; стальн* (продукц*|прокат*|отрасл*|промышленн*); ~электромобил*; электромобил* ... (пошлин*|импорт*|тариф*)
        перв* фаз* ... (сделк*|соглашен*|обязательств*); недобросовестн* (практик*|конкуренц*); нечестн* (практик*|конкуренц*); доступ ... (на|к) ... рынк*; доступа ... (на|к) ... рынк*
        барьер* ... (рынк*|рынок|бизнес*); (китайск*|американск*|европейск*|российск*|индийск*) рынок; (китайск*|американск*|европейск*|российск*|индийск*) рынк*; открыт* ... рынк*
        ввозн* (пошлин*|тариф*); ~поставк* ... (продукц*|товар*)
        ~товар
        !экспортн* контрол*; !экспорт (нефти|газа|зерна|вооружен*|энерго*); !импорт (нефти|газа); !торгов* (представител*|флот*|центр*); !торговл* (людьми|оружи*|наркотик*)
        !импортозамещ*; !торгов* (суд*|корабл*); !(министр*|министерств*) торговл*; !министр* ... торговл*
        !экспорт* (революц*|российск* нефт*|российск* зерн*|нефт*|зерн*|углеводород*|удобрен*|продовольств*|российск* газ*); !экспорт* ... (зерна|удобрен*|продовольств*|нефти|газа)
        !(нефтян*|энергетическ*) (экспорт*|импорт*); !торговл* наркот*; !рынок (труда|нефти|газа); !рынк* (труда|нефти|газа|энергоносителей)
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
        rare earth; rare-earth*; (critical|strategic|key|essential) (mineral*|raw material*|material*); mineral; minerals (deal|agreement); lithium; cobalt; nickel; gallium; germanium
        graphite; antimony; tungsten; titanium; =mining; uranium =mining; smelting; rare metal*; copper; zinc; bauxite; manganese; niobium; tantalum; platinum; palladium; neodymium; dysprosium
        samarium; scandium; yttrium; permanent magnet*; battery (material*|metal*); subsoil; raw material*; mineral (resources|wealth|deposit*|rights); resource* (deal|agreement|fund); extractive*
        (natural|mineral) resources (agreement|deal|fund|partnership); mine output
        Reko Diq; Simandou; gold (mine*|mining|deposit*); diamond* (mining|industry|sector|export*); iron ore; coltan; indium; bismuth; vanadium; molybdenum; terbium; europium; MP Materials; Lynas
        (metals|ore) (processing|refining|exports); untapped resources
        ~mine; ~mines; ~shipments
        magnet (exports|makers|supplies|shortage*|production|industry); ~magnet; mineral-rich; deep-sea mining; seabed mining; general licen* & (rare|mineral*); Kvanefjeld
        copper mine*; mineral security; Minerals Security Partnership; critical-mineral*; gold reserves & (mining|mine*)
        =magnets
        !copper wire; !mining (the|waters|harbor*); !data =mining; !mineral water; !undermin*; !demining
        !magnet for; !(bitcoin|crypto|cryptocurrency) =mining; !platinum jubilee
        !(mining|mines) ... (strait|harbor|harbour|waters|Hormuz); !lithium (batter*|ion); !lithium-ion; !sea =mines; !naval =mines; !land =mines; !nickel-and-dime; !copper (cable*|cables)
      `),
      zh: linesOf(`
        稀土; 关键矿产; 矿产; 矿物; 磁体; 磁铁; 永磁; 锂; 钴; 镍; 镓; 锗; 石墨; 锑; 钨; 采矿; 冶炼; 原材料; 矿产资源; 稀有金属; 关键矿物; 铜矿; 铁矿; 铝土矿
        矿业; 铀矿; 关键原材料; 战略矿产; 镝; 钕; 钐; 铟; 铂; 锰; 镁; 矿石
        (开采|开发|采掘) 金矿; 铜金矿; 矿山; 矿区; 铌; 钛; 钽; 铍; 铋; 钼; 钒; 关键金属; 铜精矿; 西芒杜; 磁性材料; 采掘; 地下资源; 地质勘探
        稀有矿产; 深海采矿; 矿产安全; 矿山开发; 矿企; 重稀土; 金属矿
        !镁光; !铂金包
        !水雷; !石墨烯; !铜墙铁壁
        !锂电池; !锂离子
      `),
      ru: linesOf(`
        редкоземельн*; редк* земл*; редк* металл*; (критически|критическ*) ... (минерал*|сырь*); минерал*; полезн* ископаем*; лити*; кобальт*; графит*; горнодобыва*
        месторожден* ... (редк*|лити*|металл*); цинк*; вольфрам*; галлий; германий; сурьм*; ниоби*; марганц*; палладий; платин*; неодим*; сырьев* ресурс*; минеральн* (ресурс*|сырь*)
        ресурсн* (сделк*|соглашени*); уранов* руд*; рудн*
        золотодобыч*; золоторудн*; добыч* (золота|алмаз*|меди|урана|лития|металл*); алмаз*; Алроса; =медь; =меди; =медью; боксит*; железн* руд*; стратегическ* (сырь*|металл*|минерал*); ванади*
        молибден*; висмут*; тантал*; геологоразведк*; геологическ* разведк*; горнорудн*; горн* (отрасл*|промышленност*); редкозем*; уранов* (добыч*|месторожден*); ископаем*
        =магнит; =магниты; =магнита; =магнитов; =магнитам; =магнитами; постоянн* магнит*; магнитн* материал*; =титан; =титана; =титану; =титаном; титанов* (сырь*|губк*|руд*|продукц*); никель
        никеля; никелев*; глубоководн* добыч*; обогащен* руд*
        =недра; =недр; =недрам; =недрами; недропользован*
        !в недрах; !из недр; !Минеральн* Вод*; !минеральн* вод*
      `),
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
        export (control*|restriction*|curb*|ban*|licen*); chip; chips; chipmak*; semiconductor; microchip; entity list
        (advanced|sensitive|dual-use|high|critical|emerging|U.S.|cutting-edge|American) (technolog*|tech); dual-use; technolog*; high-tech; Huawei; Nvidia; ASML; TSMC; SMIC
        technology (transfer|competition|war|theft|restrictions|blockade); intellectual property; 5G; telecom*; outbound investment; foreign direct product; hi-tech; technological
        scientific and technological; lithograph*; supercomput*; advanced computing; high-performance computing; biotechnolog*; ZTE; Nexperia; Micron; Qualcomm; HBM; CFIUS; CHIPS Act
        high technology; =tech; foundry; fabs; iCET; COMPUTE; TRUST initiative; tech (war|curbs|decoupling|race|cooperation|restrictions|giants|transfer); technology and innovation
        science and technology; science, technology; start-up*; startups; 6G; GPU; GPUs; H20; Blackwell; trade secret*; forced technology; R&D; research and development; unverified list
        military end-use*; small yard; innovation (partnership*|cooperation|ecosystem*|dialogue|hub*)
        Affiliates Rule; (50|fifty) percent rule; Bureau of Industry and Security; deemed export; DJI; Hikvision; YMTC; CXMT; EUV; DUV; wafer*; photoresist*; memory (chips|makers); Hynix; Wingtech
        H200; H100; Jensen Huang; electronic design automation; Pax Silica; ORAN; Open RAN; critical and emerging; digital public infrastructure
        digital (transformation|cooperation|partnership|connectivity|infrastructure|innovation); nanotech*; robotic*; IP theft; science cooperation
        (science|scientific) (and|) (research|innovation); (joint|bilateral) (research|innovation)
        ~restrictions; ~licen*; ~software; ~blacklist; ~innovation
        ~Intel; Intel (Corporation|Corp|chips|stake|plant|plants|stock|shares); patent; patents; ~innovators
        quantum (comput*|technolog*|information|research|science|communication*|cooperation|sensing|physics|and); and quantum; ~quantum; sensitive goods
        (chip|semiconductor|technology) (ban|bans|rules|curbs|restrictions|controls|exports|sales); export rules; advanced (chip*|semiconductor*|computing|node*)
        trusted (vendor*|technology); chip (maker*|making|plant*|fab*|industry|supply); (tech|technology|digital) sovereignty; outbound (investment|capital); lithography
        !information technology; !green technolog*; !technical intelligence; !energy technolog*; !technological (cooperation|progress) ... (space|climate); !financial technolog*
        !innovative solution*; !technical (teams|level|talks|group*); !clean technolog*; !low-carbon technolog*; !medical technolog*; !space technolog*; !military technolog*; !tech billionaire*
        !bargaining chip*; !intel (sharing|support|assessment*|agencies)
        !digital infrastructure ... (attack*|hack*)
        !chip* (away|in); !blue chip*; !quantum (leap|of); !dual-use ... (Russia*|Moscow|Kremlin|war|battlefield|military-industr*)
        !(clean|green|nuclear|reactor|defense|defence|missile|drone|agricultural|water|vaccine|enrichment|submarine|farming|wind|solar|vehicle|surveillance|weapons|farm) technolog*
        !Secretary of ... Technology; !software (of|update) ... (relationship|ties); !technology transfer ... (submarine*|weapons|defen*); !supply ... of (fentanyl|drugs)
      `),
      zh: linesOf(`
        出口管制; 芯片; 半导体; 实体清单; 科技; 高科技; 高技术; 技术封锁; 科技战; 科技打压; 两用物项; 光刻机; 知识产权; 华为; 中兴; 英伟达; 5G; 量子; 投资限制; 小院高墙
        出口限制; 黑名单; 台积电; 中芯; 美光; 安世; 光刻; 算力; 超算; 关键技术; 新兴技术; 高新技术; 科技创新; 创新合作; 创新伙伴; 军民两用; 生物技术; 专利; 商业秘密
        高端芯片; 科研; 信息通信; 不可靠实体清单; 外国直接产品; 互联网; 电信; 数字技术; 技术合作; 技术交流; 技术转让; 技术竞争; 技术领域; 科学技术; 先进技术; 敏感技术
        技术壁垒; 技术出口; 技术管制; 技术产业; 技术垄断; 技术创新; 技术进步; 技术限制
        穿透性规则; 50%规则; 关联方规则; 未经核实清单; 卡脖子; 集成电路; 晶圆; 英特尔; 高通; 海力士; 大疆; 电子元器件; 信息技术; 纳米; 前沿技术; 核心技术; 技术标准; 技术脱钩
        泛化国家安全; 机器人; 数字转型; 数字化转型; 数字基础设施; 数字合作; 创新链; 投资审查; 联合实验室; 智慧城市; 晶片; 智慧财产; 科技业; 晶圆厂
        ~管制; ~单子; ~清单; ~创新; ~数字; ~技术
        尖端 (技术|科技|芯片|领域|产品); ~断供; 断供 ... (芯片|技术); ~研发; (联合|技术|科技|合作) 研发; 研发 (中心|合作|投入); 最终用户 ... (管制|清单|规则); 芯片禁令; 技术禁令; 对华芯片; 科技脱钩; 科技合作; 科创; 创新驱动; 制程
        !空间技术; !绿色技术; !绿色低碳技术; !低碳技术; !医疗技术; !航天技术; !军事技术; !电信 ... 诈骗; !电信诈骗; !电信网络诈骗; !技术性; !技术团队; !技术层面
        !技术专家; !核技术; !环保技术; !农业技术; !减排技术
        !两用物项 ... (俄|战场|军工); !尖端武器; !研发 ... (疫苗|武器|导弹|药); !科技 ... 部长; !黑名单 ... 恐
      `),
      ru: linesOf(`
        экспортн* (контрол*|ограничен*); полупроводник*; микроэлектроник*; микросхем*; высок* технолог*; технологи*; технологическ*; высокотехнологич*; двойного назначения; черн* списк*
        интеллектуальн* собственност*; научно-техническ*; инновац*; квантов*; цифров* экономик*; Huawei; микрочип*; литограф*; микропроцессор*; технологическ* суверенитет*; передач* технолог*
        научно-технологическ*; биотехнолог*; НИОКР; цифров* (технолог*|трансформац*|сфер*|област*|развити*); цифровизац*; высок* технологий; наук* и техник*; науки и технолог*; патент*; стартап*; ИТ
        IT; информационно-коммуникационн* технолог*; суперкомпьютер*
        электронн* компонент*; радиоэлектрон*; нанотехнолог*; технопарк*; Сколково; программн* обеспечен*; Nvidia; Нвидиа; Хуавэй; Хуавей; ASML; TSMC; Васенаарск*
        цифров* (сотрудничеств*|решени*|платформ* ... сотрудн*|повестк*); телекоммуникац*; научн* (исследован*|разработк*|кооперац*); робототехник*; роботизац*; мегасайенс
        =чип; =чипы; =чипа; =чипов; =чипам; =чипами; =чипах; ~изобретени*; производств* чипов; технологическ* (санкц*|ограничен*|лидерств*|гонк*|войн*|сотрудничеств*|партнерств*)
        !информационн* технолог*; !ядерн* технолог*; !зелен* технолог*; !медицинск* технолог*; !технологи* ... космос*; !критическ* технологическ*
        !патент* ... (мигрант*|трудов*|работ*); !(мигрант*|трудов*) патент*; !(сельскохозяйственн*|агро*|оборонн*|ракетн*|реакторн*|водн*|беспилотн*) технолог*; !инновац* ... оружи*
      `),
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
        agricultur*; farm; farms; farmer; farming; soybean; soya; soy; =corn; =wheat; maize; grain; cereal; beef; pork; poultry; dairy; seafood; crop; harvest
        rice imports; ethanol; cotton; agri-food; agribusiness; agrarian; agro*; =rice; sugar; rapeseed; canola
        sorghum; sunflower; vegetable oil; palm oil; meat; livestock; lobster; fishing industry; aquacultur*; almonds; =pulses; lentils; wine
        =foods; irrigation; =seeds; biofuel*; Food and Agriculture Organization; FAO; global food; rural (development|areas|revitali*); farmland; ranchers; cattle; chicken
        (food|grain) (export*|import*|shipment*|price*|shortage*|supply|market*); phytosanitary; veterinary
        potash; phosphate*; urea; avocado*; banana*; mangoes; tomatoes; durian*; citrus; pomegranate*; barley; oats; cocoa; halal; soyabean*; foodgrain*; breadbasket
        genetically modified; GMO; geographical indication*; blueberr*; shrimp; prawns; salmon; foot-and-mouth; tractor*; grain (purchases|supplies)
        ~food
        food (security|insecurity|crisis|prices|production|safety|export*|systems|industry|processing|products)
        (tea|coffee) (exports|imports|growers|plantation*|farm*|producers|beans|prices|trade|sector|industry|tariff*); ~tea; ~coffee; zero hunger; ~hunger; ~nutrition; grain silo*; fishery
        fisheries; fishing (industry|rights|quota*|sector|agreement); fishmeal; ~fishermen; ~(fruit|fruits); ~(vegetable|vegetables)
        (fresh|tropical|citrus|Vietnamese|Philippine|Thai|Chilean|dried) fruit*; fruit (exports|imports|growers|trade|market); (apples|cherries|cherry) (exports|imports|growers|from)
        ~(apples|cherries); foodstuff*; pesticide*; growers; cropland; agritech; locust*; sanitary and phytosanitary; animal feed; plant health; ranching; slaughterhouse*; meatpack*
        dairy (farm*|market|sector); avian & poultry; farm (products|goods|exports|purchases|bill|state*|belt|subsidies); planting season; (pork|beef) (producers|exports|imports)
        screwworm
        scallop*; oyster*; tuna; squid; orange juice; olive oil; vegetable oils
        fertiliz*; fertilis*
        !farm-out; !wind farm; !troll farm; !server farm; !fishing boat*; !fishing vessel*; !fisher* ... (detain*|arrest*|seiz*); !fruitful; !bear fruit; !low-hanging fruit; !fruits of; !fruit of
        !=tea with; !over tea; !over coffee; !seeds of; !meat grinder; !grain of; !against the grain; !food for thought; !Boston Tea; !tea ceremony; !chicken game
        !(Susan|Condoleezza|Ambassador|Secretary|Dr) Rice; !crop* up; !hunger strike*; !(had|have|having|drank|cup of|drink*) (tea|coffee); !tea break; !coffee break; !fishing expedition
        !cherry-pick*; !cherry blossom*; !wine and dine
        !organ harvest*; !harvest* ... organs; !crop of; !banana republic*; !apples and oranges; !(Senator|Tom|Sen) Cotton; !chicken and egg; !chickens come; !sow* ... seeds; !hot potato
        !(bottle|bottles|glass|glasses) of wine; !sugar-coat*; !sugarcoat*; !National Security Advis* ... Rice; !health and nutrition; !grains of; !silver bullet; !Rice (said|told)
        !aground
      `),
      zh: linesOf(`
        农业; 农产品; 大豆; 粮食; 玉米; 小麦; 谷物; 牛肉; 猪肉; 水产品; 水海产品; 化肥; 农民; 农场; 饲料; 棉花; 肉类; 粮食危机; 粮农; 水稻; 大米; 稻米; 农畜; 农牧
        畜牧; 禽; 乳制品; 乳品; 奶制品; 葡萄酒; 红酒; 龙虾; 水果; 蔬菜; 油菜籽; 菜籽油; 菜籽; 高粱; 棕榈油; 食糖; 渔业; 水产; 种业; 种子; 农村; 乡村振兴; 农机
        食品; 农业技术; 茶叶; 咖啡; 榴莲; 樱桃; 豆粕; 检验检疫
        鸡肉; 羊肉; 海鲜; 坚果; 牛油果; 香蕉; 椰子; 芒果; 可可; 橡胶; 花生; 芝麻; 蜂蜜; 甘蔗; 农药; 农技; 钾肥; 肥料; 菌草; 口蹄疫; 减贫 ... 农; 农食; 养殖; 灌溉; 农田; 豆制品; 粮价; 蔗糖; 荔枝
        蓝莓; 三文鱼; 黄豆
        消除饥饿; 零饥饿; ~饥饿; 种植 (业|园|基地|技术|合作|面积|橡胶|水稻|棉花|大豆); ~种植; 粮企; 农特产品; 农作物; 农食产品; 动植物; 畜禽; 智慧农业; 粮油; 冷链
        !侵害; !禽流感
        !播下 ... 种子; !养殖设施; !种子选手
        !种植 ... (友谊|和平|树); !(粮食|食品) ... 药品 ... 加沙; !种子 ... (友谊|和平|希望); !禽兽
      `),
      ru: linesOf(`
        сельск* хозяйств*; сельскохозяйственн*; сельхоз*; агропромышленн*; аграрн*; =соя; =сои; =сою; соев*; зерно; зерна; зернов*; пшениц*; кукуруз*; продовольств*; удобрен*; урожай; мяс*; говядин*
        фермер*; продовольственн* безопасност*; АПК; агрокомплекс*; растениеводств*; животновод*; рыболовств*; рыбн* (хозяйств*|продукц*|отрасл*); =сахар; =сахаром; сахарн*; подсолнечн*; масличн*
        растительн* масл*; молочн*; молок*; =семена; =семян; рапс*; ячмен*; фрукт*; овощ*; ветеринарн*; фитосанитарн*; минеральн* удобрен*; продуктов питания; пищев*; птицеводств*; свинин*; агро*
        виноделие; вин* материал*
        калийн*; аммиак*; карбамид*; курятин*; баранин*; морепродукт*; =рыба; =рыбы; =рыбу; =рыбой; посевн*; хлопок; хлопк*; бобов*; цитрусов*; комбикорм*; халяль*; скотовод*; крупн* рогат*
        крахмал*; бананы; бананов; табак*; =семян; садоводств*
        борьб* с голодом; угроз* голода; ~голод*; ~чай; ~кофе; экспорт* (чая|кофе|фрукт*|овощ*); аграри*; пахотн*; семеновод*; рыбопродукц*; зернохранилищ*; комбайн*; сельхозтехник*
        сельхозпродукц*
        устриц*; оливков* масл*
        =калий; =калия; =рис; =риса; =рисом
        !голодовк*; !пшеничн* волос*; !сахарск*; !рыбный день
        !за чаем; !за чашкой; !за кофе
        !мясоруб*; !мясн* штурм*; !рациональн* зерн*; !сахарн* диабет*; !плод* (труд*|усили*|работ*); !аграрн* ... министр*
      `),
    },
  },
];
