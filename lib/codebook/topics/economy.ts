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
        =trade; =trading; =trader; =traders; tariff; levy; levies; duties on; customs (duty|duties); import (tax*|dut*|quota*|ban*); imports; exports; exporter; importer; market access
        protectionis*; =dumping; overcapacity; (non-market|nonmarket|unfair economic|economic) practices; (economic and trade|trade and economic|economic & trade); free trade; MFN
        most favored nation; permanent normal; trade war; trade truce; trade deal; (90-day|tariff) (pause|truce|deadline)
        (economic|commercial) (cooperation|relations|ties|relationship|links|opportunit*); commerce; (industrial|economic) coercion; decoupl*; de-risk*; (supply|industrial) chain*
        reciprocal (tariff*|imports|rates); (negative|restrictive|unilateral|retaliatory|reciprocal|trade) (measure*|restriction*); Section 301; Section 232; USTR; (level|fair) playing field
        WTO rules; quota; (Geneva|London|Stockholm|Madrid|Kuala Lumpur) (deal|agreement|consensus|meeting|framework|talks); framework (deal|agreement) ... (trade|tariff*)
        =goods & (tariff|imports|exports); non-tariff; anti-dumping; countervailing; subsidy; subsidiz*; subsidis*; USMCA; RCEP; CPTPP; TPP; FTA; NAFTA; Mercosur; de minimis; duty-free
        customs (union|clearance|procedure*|fee*|charge*); (steel|aluminum|aluminium|auto|automobile|car|copper|timber|film) (tariff*|duties|export*|import*); electric vehicle; EVs; brandy; cognac
        Jackson-Vanik; Generalized System of Preferences; economic partnership agreement; merchandise; boycott of ... (goods|products); import of; export of; exporting to; importing from
        Made in China; Buy American; Liberation Day; fentanyl tariff*; e-commerce; goods and services; unfair (practices|competition|advantage); trade imbalance*
        commercial (ties|agreement*|deal*|exchange*|relationship*|talks|negotiation*|matters|interests|disputes|contract*|terms); retaliatory (tariff*|duties|measures|levies); retaliat* ... tariff*
        tariff* ... retaliat*; (trade|lower*|remov*|reduc*|tariff|non-tariff|market) barrier*
        AGOA; African Growth and Opportunity Act; CBAM; carbon border; border tax; rules of origin; IEEPA; International Emergency Economic Powers; Section 122; Section 201; market economy status
        safeguard (measures|duties|investigation); (TEPA|EFTA); CEPA (agreement|talks|negotiat*|pact); Indo-Pacific Economic Framework; Comprehensive Economic Partnership; lumber; automaker*
        (auto|automobile|automotive|car) (sector|industry|parts|makers|imports); steel (industry|imports|sector|capacity|quota*); whisky; whiskey; bourbon; textile*; garment*; apparel; footwear
        gems and jewel*; photovoltaic*; transship*; (American|U.S.|US|Chinese|Indian|Russian|European|British|Japanese) (goods|products|exporters|exports|imports)
        economic (statecraft|complementarit*); rate of duty; double-digit duty; preferential access; sales of American; Buy Chinese; sell more; selling to (China|America|the United States)
        ~economic; ~market; ~imbalance; ~commercial; ~deficit; ~surplus; ~turnover; ~=goods; ~=products; ~=buy; ~purchas*; ~retaliat*
        ~(Bessent|He Lifeng|Greer|Lutnick|Sefcovic|Goyal)
        <deal; <agreement; <consensus; <measures; <rates; <negotiat*; <talks; <restrictions; <truce; <complexity
        ?commercial ties
        !trade (views|places|barbs|accusations|blame|insults|fire|shots|jabs); !(traded|trading) (views|places|barbs|accusations|blame|insults|fire|strikes); !trade-off; !trade union; !arms trade
        !drug trade; !slave trade; !World Trade Center; !Trade Representative; !(Secretary|Minister|Ministry) of (Commerce|Trade); !export control*; !export restriction*
        !rare earth (exports|export*); !energy (exports|imports|trade); !(oil|gas) (exports|imports|trade); !grain exports; !exports of (arms|weapons|chips)
        !commercial (flight*|aircraft|airline*|aviation|vessel*|ship*|shipping|satellite*); !military-industrial; !industrial base; !boycott of ... (Games|Olympic*|summit); !arms export*
        !weapons export*; !export of (democracy|revolution); !exports of (gallium|germanium|graphite|rare|magnet*|antimony|critical|minerals|lithium)
      `),
      zh: linesOf(`
        贸易; 关税; 经贸; 商务; 市场准入; 进口; 出口; 贸易战; 关税战; 加征; 反制措施; 非关税; 倾销; 产能过剩; 保护主义; 市场经济; 贸易协议; 贸易逆差; 贸易顺差; 最惠国
        供应链; 产供链; 产业链; 脱钩断链; 断链; 去风险; 筑墙设垒; 自由贸易; 自贸; 经济合作; 消极举措; 负面措施; 单边措施; 日内瓦共识; 日内瓦会谈; 伦敦框架
        互利共赢 ... 经贸; 壁垒; 脱钩; 贸易额; 自贸协定; 海关; 通关; 补贴; 反补贴; 反倾销; 贸易救济; 电动汽车; 钢铁; 铝; 区域全面经济伙伴关系; 跨太平洋伙伴关系; 对等关税
        逆差; 顺差; 贸易平衡; 服务贸易; 电子商务; 电商; 进博会; 进口博览会; 广交会; 免税; 反胁迫; 经济胁迫; 公平竞争; 双边贸易; 301调查; 市场开放; 开放市场; 白兰地; 汽车
        产能; 惩罚性税; 税率; 商品
        加税; 税目; 原产地; 转运; 纺织; 家电; 电动车; 消费品; 消博会; 服贸会; 链博会; 外贸; 商贸; 中间品; 世贸规则; 价格承诺; 边境调节; 采购 ... (商品|产品|美国货); 加征 ... 税; 征收 ... 税
        税收优惠 ... 进口; 特惠安排; 贸易谈判; 经济安保; 经济安全 ... 供应
        ~市场; ~消费; ~经济
        ~(贝森特|何立峰|李成钢|格里尔); ~采购
        <协议; <谈判; <限制; <会谈; <共识; <磋商
        !出口管制; !稀土出口; !能源进口; !粮食出口; !进口 ... 石油; !贸易和投资自由化 ... 亚太; !出口限制; !武器出口; !铝土矿; !无人机 ... 出口
      `),
      ru: linesOf(`
        торговл*; торгов*; торгово-экономическ*; пошлин*; тариф*; товарооборот*; импорт*; экспорт*; доступ на рын*; протекционизм*; демпинг; таможен*; коммерческ*; (экономическ*) ... сотрудничеств*
        экономическ* (связ*|взаимодейств*|отношени*); цепоч* поставок; взаимн* торгов*; свободн* торговл*; внешнеторгов*; рыночн*; товаропоток*; беспошлинн*; нетарифн*; антидемпинг*; субсиди*
        зон* свободн* торговл*; ЗСТ; взаимн* поставк*; взаимопоставк*; поставк* (товар*|продукц*); торгово-инвестиционн*; торгово-хозяйственн*; электромобил*; рынк* сбыта; режим* наибольшего
        дефицит* ... торгов*; режим* ... торговл*; производственн* цепоч*; внешнеэкономическ*; торгов* палат*
        таможн*; квот*; преференц*; взаимн* товар*; (российск*|американск*|китайск*|индийск*|украинск*) (товар*|продукц*); объем* ... (торговл*|товарооборот*); стальн*; алюмини*; внешн* торг*
        несырьев*; товарн* (структур*|поток*|номенклатур*); встречн* (торгов*|поставк*); заградительн*; автопром*; текстил*; легк* промышленност*; торгпред*
        ~рынок; ~рынк*; ~экономик*; ~экономическ*
        ~товар*; ~Бессент*; ~автомобил*
        <сделк*; <соглашени*
        !экспортн* контрол*; !экспорт (нефти|газа|зерна|вооружен*|энерго*); !импорт (нефти|газа); !торгов* (представител*|флот*|центр*); !торговл* (людьми|оружи*|наркотик*)
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
        rare earth; rare-earth*; (critical|strategic|key|essential) (mineral*|raw material*|material*); mineral; minerals (deal|agreement); magnet; lithium; cobalt; nickel; gallium; germanium
        graphite; antimony; tungsten; titanium; =mining; uranium =mining; smelting; rare metal*; copper; zinc; bauxite; manganese; niobium; tantalum; platinum; palladium; neodymium; dysprosium
        samarium; scandium; yttrium; permanent magnet*; battery (material*|metal*); subsoil; raw material*; mineral (resources|wealth|deposit*|rights); resource* (deal|agreement|fund); extractive*
        (natural|mineral) resources (agreement|deal|fund|partnership); mine output
        Reko Diq; Simandou; gold (mine*|mining|deposit*); diamond* (mining|industry|sector|export*); iron ore; coltan; indium; bismuth; vanadium; molybdenum; terbium; europium; MP Materials; Lynas
        (metals|ore) (processing|refining|exports); untapped resources
        ~mine; ~mines; ~shipments
        !copper wire; !mining (the|waters|harbor*); !data =mining; !mineral water; !undermin*; !demining
        !magnet for; !(bitcoin|crypto|cryptocurrency) =mining; !platinum jubilee
      `),
      zh: linesOf(`
        稀土; 关键矿产; 矿产; 矿物; 磁体; 磁铁; 永磁; 锂; 钴; 镍; 镓; 锗; 石墨; 锑; 钨; 采矿; 冶炼; 原材料; 矿产资源; 稀有金属; 关键矿物; 铜矿; 铁矿; 铝土矿
        矿业; 铀矿; 关键原材料; 战略矿产; 镝; 钕; 钐; 铟; 铂; 锰; 镁; 矿石
        (开采|开发|采掘) 金矿; 铜金矿; 矿山; 矿区; 铌; 钛; 钽; 铍; 铋; 钼; 钒; 关键金属; 铜精矿; 西芒杜; 磁性材料; 采掘; 地下资源; 地质勘探
        !镁光; !铂金包
      `),
      ru: linesOf(`
        редкоземельн*; редк* земл*; редк* металл*; (критически|критическ*) ... (минерал*|сырь*); минерал*; полезн* ископаем*; магнит*; лити*; кобальт*; никел*; титан*; графит*; недр*; горнодобыва*
        месторожден* ... (редк*|лити*|металл*); цинк*; вольфрам*; галлий; германий; сурьм*; ниоби*; марганц*; палладий; платин*; неодим*; сырьев* ресурс*; минеральн* (ресурс*|сырь*)
        ресурсн* (сделк*|соглашени*); уранов* руд*; рудн*
        золотодобыч*; золоторудн*; добыч* (золота|алмаз*|меди|урана|лития|металл*); алмаз*; Алроса; =медь; =меди; =медью; боксит*; железн* руд*; стратегическ* (сырь*|металл*|минерал*); ванади*
        молибден*; висмут*; тантал*; геологоразведк*; геологическ* разведк*; горнорудн*; горн* (отрасл*|промышленност*); редкозем*; уранов* (добыч*|месторожден*); ископаем*
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
        technology (transfer|competition|war|theft|restrictions|blockade); intellectual property; 5G; quantum; telecom*; outbound investment; foreign direct product; hi-tech; technological
        scientific and technological; lithograph*; supercomput*; advanced computing; high-performance computing; biotechnolog*; ZTE; Nexperia; Micron; Qualcomm; Intel; HBM; CFIUS; CHIPS Act
        high technology; =tech; foundry; fabs; iCET; COMPUTE; TRUST initiative; tech (war|curbs|decoupling|race|cooperation|restrictions|giants|transfer); technology and innovation
        science and technology; science, technology; start-up*; startups; 6G; GPU; GPUs; H20; Blackwell; patent*; trade secret*; forced technology; R&D; research and development; unverified list
        military end-use*; small yard; innovation (partnership*|cooperation|ecosystem*|dialogue|hub*)
        Affiliates Rule; (50|fifty) percent rule; Bureau of Industry and Security; deemed export; DJI; Hikvision; YMTC; CXMT; EUV; DUV; wafer*; photoresist*; memory (chips|makers); Hynix; Wingtech
        H200; H100; Jensen Huang; electronic design automation; Pax Silica; ORAN; Open RAN; critical and emerging; digital public infrastructure
        digital (transformation|cooperation|partnership|connectivity|infrastructure|innovation); nanotech*; robotic*; IP theft; sensitive (goods|items|equipment); science cooperation
        (science|scientific) (and|) (research|innovation); (joint|bilateral) (research|innovation); innovators
        ~restrictions; ~licen*; ~software; ~blacklist; ~innovation
        !information technology; !green technolog*; !technical intelligence; !energy technolog*; !technological (cooperation|progress) ... (space|climate); !financial technolog*
        !innovative solution*; !technical (teams|level|talks|group*); !clean technolog*; !low-carbon technolog*; !medical technolog*; !space technolog*; !military technolog*; !tech billionaire*
        !bargaining chip*; !intel (sharing|support|assessment*|agencies)
        !digital infrastructure ... (attack*|hack*)
      `),
      zh: linesOf(`
        出口管制; 芯片; 半导体; 实体清单; 科技; 高科技; 高技术; 技术封锁; 科技战; 科技打压; 两用物项; 光刻机; 知识产权; 华为; 中兴; 英伟达; 5G; 量子; 投资限制; 小院高墙
        出口限制; 黑名单; 台积电; 中芯; 美光; 安世; 光刻; 算力; 超算; 关键技术; 新兴技术; 高新技术; 科技创新; 创新合作; 创新伙伴; 军民两用; 生物技术; 专利; 商业秘密; 研发
        高端芯片; 科研; 信息通信; 不可靠实体清单; 外国直接产品; 互联网; 电信; 数字技术; 尖端; 技术合作; 技术交流; 技术转让; 技术竞争; 技术领域; 科学技术; 先进技术; 敏感技术
        技术壁垒; 技术出口; 技术管制; 技术产业; 技术垄断; 技术创新; 技术进步; 技术限制
        穿透性规则; 50%规则; 关联方规则; 最终用户; 未经核实清单; 断供; 卡脖子; 集成电路; 晶圆; 英特尔; 高通; 海力士; 大疆; 电子元器件; 信息技术; 纳米; 前沿技术; 核心技术; 技术标准; 技术脱钩
        泛化国家安全; 机器人; 数字转型; 数字化转型; 数字基础设施; 数字合作; 创新链; 投资审查; 联合实验室; 智慧城市; 晶片; 智慧财产; 科技业; 晶圆厂
        ~管制; ~单子; ~清单; ~创新; ~数字; ~技术
        !空间技术; !绿色技术; !绿色低碳技术; !低碳技术; !医疗技术; !航天技术; !军事技术; !电信 ... 诈骗; !电信诈骗; !电信网络诈骗; !技术性; !技术团队; !技术层面
        !技术专家; !核技术; !环保技术; !农业技术; !减排技术
      `),
      ru: linesOf(`
        экспортн* (контрол*|ограничен*); чип*; полупроводник*; микроэлектроник*; микросхем*; высок* технолог*; технологи*; технологическ*; высокотехнологич*; двойного назначения; черн* списк*
        интеллектуальн* собственност*; научно-техническ*; инновац*; квантов*; цифров* экономик*; Huawei; микрочип*; литограф*; микропроцессор*; технологическ* суверенитет*; передач* технолог*
        научно-технологическ*; биотехнолог*; НИОКР; цифров* (технолог*|трансформац*|сфер*|област*|развити*); цифровизац*; высок* технологий; наук* и техник*; науки и технолог*; патент*; стартап*; ИТ
        IT; информационно-коммуникационн* технолог*; суперкомпьютер*; изобретени*
        электронн* компонент*; радиоэлектрон*; нанотехнолог*; технопарк*; Сколково; программн* обеспечен*; Nvidia; Нвидиа; Хуавэй; Хуавей; ASML; TSMC; Васенаарск*
        цифров* (сотрудничеств*|решени*|платформ* ... сотрудн*|повестк*); телекоммуникац*; научн* (исследован*|разработк*|кооперац*); робототехник*; роботизац*; мегасайенс
        !информационн* технолог*; !ядерн* технолог*; !зелен* технолог*; !медицинск* технолог*; !технологи* ... космос*; !критическ* технологическ*
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
        agricultur*; farm; farms; farmer; farming; soybean; soya; soy; =corn; =wheat; maize; grain; cereal; beef; pork; poultry; dairy; seafood; crop; harvest; fertili*
        food (security|insecurity|crisis|supplies|prices|production|safety|export*); rice imports; ethanol; famine; cotton; agri-food; agribusiness; agrarian; agro*; =rice; sugar; rapeseed; canola
        sorghum; sunflower; vegetable oil; palm oil; meat; livestock; lobster; fisher*; fishing industry; aquacultur*; fruit; vegetables; almonds; apples; =pulses; lentils; tea; coffee; wine
        foodstuff*; =foods; irrigation; =seeds; biofuel*; Food and Agriculture Organization; FAO; global food; rural (development|areas|revitali*); hunger; farmland; ranchers; cattle; chicken
        (food|grain) (export*|import*|shipment*|price*|shortage*|supply|market*); phytosanitary; veterinary
        potash; phosphate*; urea; avocado*; banana*; mangoes; tomatoes; durian*; citrus; pomegranate*; barley; oats; cocoa; halal; soyabean*; foodgrain*; breadbasket; pesticide*
        genetically modified; GMO; geographical indication*; blueberr*; cherr*; shrimp; prawns; salmon; foot-and-mouth; tractor*; nutrition; silos; grain (purchases|supplies)
        ~food
        !farm-out; !wind farm; !troll farm; !server farm; !fishing boat*; !fishing vessel*; !fisher* ... (detain*|arrest*|seiz*); !fruitful; !bear fruit; !low-hanging fruit; !fruits of; !fruit of
        !=tea with; !over tea; !over coffee; !seeds of; !meat grinder; !grain of; !against the grain; !food for thought; !Boston Tea; !tea ceremony; !chicken game
        !(Susan|Condoleezza|Ambassador|Secretary|Dr) Rice; !crop* up; !hunger strike*; !(had|have|having|drank|cup of|drink*) (tea|coffee); !tea break; !coffee break; !fishing expedition
        !cherry-pick*; !cherry blossom*; !wine and dine
      `),
      zh: linesOf(`
        农业; 农产品; 大豆; 粮食; 玉米; 小麦; 谷物; 牛肉; 猪肉; 水产品; 水海产品; 化肥; 农民; 农场; 饲料; 棉花; 肉类; 粮食危机; 粮农; 水稻; 大米; 稻米; 农畜; 农牧
        畜牧; 禽; 乳制品; 乳品; 奶制品; 葡萄酒; 红酒; 龙虾; 水果; 蔬菜; 油菜籽; 菜籽油; 菜籽; 高粱; 棕榈油; 食糖; 渔业; 水产; 种业; 种子; 农村; 乡村振兴; 农机
        食品; 饥饿; 农业技术; 茶叶; 咖啡; 榴莲; 樱桃; 豆粕; 检验检疫
        鸡肉; 羊肉; 海鲜; 坚果; 牛油果; 香蕉; 椰子; 芒果; 可可; 橡胶; 花生; 芝麻; 蜂蜜; 甘蔗; 农药; 农技; 钾肥; 肥料; 菌草; 口蹄疫; 减贫 ... 农; 农食; 养殖; 灌溉; 农田; 豆制品; 粮价; 蔗糖; 荔枝
        蓝莓; 三文鱼; 种植; 黄豆
        !侵害; !禽流感
        !播下 ... 种子; !养殖设施; !种子选手
      `),
      ru: linesOf(`
        сельск* хозяйств*; сельскохозяйственн*; сельхоз*; агропромышленн*; аграрн*; =соя; =сои; =сою; соев*; зерно; зерна; зернов*; пшениц*; кукуруз*; продовольств*; удобрен*; урожай; мяс*; говядин*
        фермер*; продовольственн* безопасност*; АПК; агрокомплекс*; растениеводств*; животновод*; рыболовств*; рыбн* (хозяйств*|продукц*|отрасл*); рис; =сахар; =сахаром; сахарн*; подсолнечн*; масличн*
        растительн* масл*; молочн*; молок*; =семена; =семян; рапс*; ячмен*; чай; кофе; фрукт*; овощ*; ветеринарн*; фитосанитарн*; минеральн* удобрен*; продуктов питания; пищев*; голод*; птицеводств*; свинин*; агро*
        виноделие; вин* материал*
        калийн*; аммиак*; карбамид*; курятин*; баранин*; морепродукт*; =рыба; =рыбы; =рыбу; =рыбой; посевн*; хлопок; хлопк*; бобов*; цитрусов*; комбикорм*; халяль*; скотовод*; крупн* рогат*
        крахмал*; бананы; бананов; табак*; =семян; садоводств*
        !голодовк*; !пшеничн* волос*; !сахарск*; !рыбный день
        !за чаем; !за чашкой; !за кофе
      `),
    },
  },
];
