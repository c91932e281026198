import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The economic topics that are money, energy, carriers and means of pressure. */
export const FINANCE: readonly Topic[] = [
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
        invest; investment; financ*; financial; fiscal; macro-financial; macroeconomic; macro-economic
        (economic|economy) (growth|stability|recovery|support|assistance|aid|security|development|challenges|reform*|resilience|potential|partnership); =economy; =economies; currency; yuan
        renminbi; ruble; rouble; banking; central bank; loan; debt; stock market; capital (market*|flow*|control*); inflation; interest rate*; frozen assets
        sovereign wealth; joint venture*
        business (leaders|community|circles|delegation|ties); entrepreneur*; CEO; CEOs; private sector; GDP; development finance; infrastructure projects; Belt and Road; de-dollari*; IMF program
        infrastructure (project*|investment*|development|finance); AIIB; Asian Infrastructure Investment Bank; New Development Bank
        (digital|global|world|market|blue|national|domestic|U.S.|US|Chinese|Russian|Indian|Japanese|European|free market|open) economy; economic corridor*; IMEC; Global Gateway; connectivity
        manufacturing; industrial (cooperation|parks|projects|development); industry and (trade|investment); national currencies; payment system*; mutual settlement*; settlements in; double taxation
        taxation; yen; rupee*; cryptocurrenc*; bitcoin; stablecoin*; exchange rate*; treasuries; reparations loan; (immobilized|immobilised) assets
        frozen (Russian|Iranian|Venezuelan|sovereign) (assets|funds); bailout; recession; unemployment; supply-side; privatiz*; privatis*; venture capital; shareholder*
        small and medium; SMEs; chambers of commerce; macroeconomic polic*; debt (relief|restructuring|sustainability|ceiling|distress); economic (globalization|globalisation); real estate; railway*; railroad*
        high-speed rail; services (sector|industry); banks; =bank
        (credit|lending) line*; crore*; Export-Import Bank; DFC; Millennium Challenge; PIF; Mubadala; Partnership for Global Infrastructure; PGI; Build Back Better World; Three Seas; Lobito
        metro (line|project|system); subway; Vision 2030; Eurobond*; Paris Club; remittance*; UPI; RuPay; Mir (cards|payment*); gold reserves; foreign exchange; Nippon Steel; U.S. Steel
        (business|investment|economic) (forum|council|summit|delegation|roundtable); SPIEF; Extraordinary Revenue Acceleration; Euroclear
        infrastructure (cooperation|connectivity|needs|gap|financing|construction|deal|bank); BRI; CPEC
        businesspeople; corporations; industrialists; tax (treaty|incentive*|breaks|reform); stock exchange*; monetary
        ~credit
        ?economic
        the dollar; dollar (reserve*|dominance|system|payment*|exchange|hegemony|settlement*); ~(dollars|billions of dollars)
        (government|treasury|green|sovereign|dollar|yuan|panda|war|state|municipal|euro) bond*; bond (market*|yield*|issu*|holder*); bondholders; ~(fund|funds|funding)
        (investment|development|wealth|pension|reserve|reconstruction|hedge|equity|joint|trust|monetary|infrastructure) fund*; ~budget
        budget (support|deficit|assistance|gap|aid|crisis|surplus); (state|federal|national|EU) budget; budgetary (support|assistance|aid|discipline)
        (equity|minority|majority|percent|golden|ownership) (stake*|share*); acquir* ... (stake|company|firm); (acquisition|takeover) of ... (company|firm|Steel|bank|airline|business)
        takeover bid; merger (deal|agreement); corporate (tax*|merger*); (jobs and wealth|job creation|=jobs)
        quality infrastructure; ~production lines; ~pension*; pension fund*
        ~(growth|=prosperity|wealth); ~(companies|company|firm|firms); ~(investor|investors); ~(economic|market)
        ~businessmen
        (leading|prominent) businessmen; installments; instalments; tranche*; minimum wage*; cost of living; living standards; austerity; liquidity; credit rating*; swap line*
        World Bank (loan|project*|fund*|support)
        economic (stagnation|slowdown|downturn|crisis|outlook|woes|situation|prospects|policy|policies|development|performance|strategy|diversification|transformation|opening|engagement)
        start-up (capital|fund*); industrial polic*; reindustriali*; (financial|banking) (sector|system|cooperation|services|crisis|stability|market*|centre|center); investor confidence
        private (capital|investment|equity)
        ?(American|U.S.|US|Chinese|Russian|Japanese|foreign|our|European|British|German|Indian|Korean) (companies|businesses|firms)
        (build*|open*|construct*) ... (factory|factories|=plants)
        new (factory|factories); ~(factory|factories)
        (American|U.S.|US|Chinese|Russian|Japanese|foreign|European|British|German|Indian|Korean) investment*; (foreign|international|institutional) investors
        =mergers; (return*|back) to the (Russian|Chinese|Ukrainian|Iranian) market; (leav*|left|exit*|quit*|withdr*) ... (Russian|Chinese) market
        =executives
        (billion|trillion|billions) (in|into) ... (=plants|factories|projects|industr*); =peso; =lira; dirham*; (business|trade) mission*; entrepreneurship
        =franc
        !invest* in sources of strength; !investment in (strength|ourselves); !bank of (evidence|river); !West Bank; !infrastructure & critical; !political capital; !gross domestic product on defen*
        !GDP on defen*; !% of GDP; !(keeping|bad) company; !debt of gratitude; !economic practices; !economic coercion; !economic measures; !economic sanctions; !economic and trade; !left bank
        !right bank; !east bank; !banks of the; !give* ... credit; !to (his|her|their) credit; !take* credit; !crimes; !aid funding; !credit for; !bonds (of|between); !bond between
        !export bank ... sanction*; !economic security; !economy and trade; !trade and economy; !fiscal year; !(do*|did|done) ... job; !(good|great|better|best|excellent) job; !Secretary of the Treasury; !Treasury Secretary; !funding for ... (military|Ukraine|weapons); !investment in (diplomacy|peace|friendship|people|relations)
        !companies ... (entity list|sanctions|TikTok|chips)
        !subway (attack|bomb*); !World Economic Forum; !Finance Minister; !Minister of Finance; !Ministers of Finance; !raise ... funds; !Treasury and Finance
        !funding for ... (drones|interceptor*|missiles|defen*); !(billion|million|trillion) dollars ... (trade|sales|arms|military|weapons); !trade ... (billion|million|trillion) dollars
        !sales ... (billion|billions of) dollars
        !invest* in (ourselves|our own|our strength*|our military|our defen*|the relationship|relations|peace|security|defen*|its military|deterrence|alliance*|our alliance*|NATO|military)
        !investment* at home; !invest* ... (at home) ... (allies|align*); !(terror*|terrorist) financ*; !financ* (of|) terror*; !(bonds|bond) (that|which); !war economy
        !two largest economies; !(largest|biggest|major) economies; !(second|second-largest|world's) largest economy; !(defense|defence|military|Pentagon|peacekeeping|UN) budget*
        !(percent|per cent) of GDP; !GDP (on|to|for); !(largest|biggest|major|world's) econom* ... (war|nuclear); !Legislative Yuan; !Executive Yuan; !(Yuan) (Peng|Longping)
        !drug manufactur*; !manufactur* ... (fentanyl|drones|missiles|weapons|ammunition|arms); !defen* manufactur*; !Ministry of Finance; !Finance Minist*; !(food|blood) bank*
        !(companies|firms|businesses|entities) ... (sanction*|dual-use|Russia's military|weapons|blacklist*|listed); !(stake|stakes) in (peace|stability|the); !financial sanctions
        !World Bank ... President; !Nobel ... econom*; !railway station; !railroad* through; !political investment; !business (with|of) (him|her|them)
        !funding (of|for) (terror*|Hamas|the war|war); !loan* (word*|of)
        !=invested in ... (success|peace|relationship|outcome|process|future)
      `),
      zh: linesOf(`
        投资; 金融; 财政; 财经; 财金; 货币; 人民币; 汇率; 企业家; 工商界; 经济增长; 中国经济; 经济发展; 世界经济; 全球经济; 宏观经济; 经济复苏; 经济融合
        经济深度融合; 开放型世界经济; 资本市场; 债务; 银行; 贷款; 通胀; 就业; 一带一路; 发展红利; 发展的红利; 高水平对外开放; 援助贷款; 基础设施; 经济合作; 中国发展机遇
        高端制造; 经济保持; 第三方市场; 冻结资产; 股市; 营商环境; 融资; 数字经济; 数字领域; 制造业; 工业化; 新质生产力; 服务业; 亚投行; 新开发银行; 本币; 结算; 支付体系
        证券; 税收; 铁路; 高铁; 互联互通; 中欧班列; 产业园; 经济走廊; 丝绸之路; 中小企业; 民营; 外资; 双向投资; 投资协定; 银发经济; 经济引擎; 经济伙伴; 商界; 工商
        产能合作; 产业合作; 工业; 发展机遇 ... 企业; 超大规模市场; 经济总量; 经济大国; 经济体量; 债券; 日元; 卢布; 欧元; 加密货币; 稳定币
        房地产; 失业; 现代化产业; 跨境支付; 发展战略对接; 共建 ... 一带一路; 高质量共建; 企业合作; 两国企业; 企业投资; 中资企业; 外国企业; 在华企业
        企业 ... 营商环境
        经济特区; 自由港; 主权财富; 特许经营; 特别提款权; 信用评级; 高速公路; 公路; 地铁; 跨江大桥; 经济论坛; 经济互补; 经济韧性; 经济前景; 经济形势; 经济结构; 内需; 对外开放; 大市场
        超大规模; 小而美; 民生项目; 援建; 经济技术合作; 无偿援助; 发展援助; 英镑; 央行; 利率; 经济衰退; 设施联通; 园区建设; 产业升级; 重大项目; 标志性项目; 旗舰项目; 港元; 信贷; 授信; 经营主体
        电子支付; 经济支柱; 基建; 项目合作; 建厂; 伙伴行动; 经济政策
        ~经济; ~产业; ~创新
        ~预算; ~项目
        ?企业
        ~(企业|公司); ~工厂; (建|设|办|开) 工厂; 工厂 (投资|落户|投产); ~美元; 美元 (霸权|体系|汇率|结算|储备|化); ?经济全球化; ~合作项目; (投资|主权|开发|合作|产业|养老|发展) 基金; 保险 (业|市场|公司|合作); 产业投资; 机械制造; 先进制造; 智能制造; 装备制造; 跨国公司; 跨国企业; 上市公司
        中国 (发展|的发展) (是|对|为|给) ... 机遇; 利益纽带; 双向开放; 招商; 引资; 入股; 收购; 并购; 独角兽; 风投; 消费市场; 首发经济; 经济下行; 经济转型; 经济多元化; 金融合作; 金融市场; 金融机构; 货币互换; 资金支持; 股权
        分享 ... 发展 ... 红利
        重建基金; 私人资本; 民间资本; 社会资本; 私营部门
        !西岸; !关键基础设施; !公司 ... (芯片|实体清单|制裁); !建设性; !工业基础; !国防工业; !军工; !支付代价; !基金会; !全球化 ... 多极化; !发展战略对接
        !铁路 ... 港口; !主要经济体; !石油公司; !工业和信息化
        !公路 ... (袭击|封锁); !美元 ... 贸易额; !贸易额 ... 美元
        !加工厂; !财政部; !财长; !世界经济秩序; !经济治理; !恐怖融资; !恐怖主义融资; !企业 ... (俄罗斯军|军方|制裁|清单|俄军); !(军方|俄罗斯) ... 企业 ... 装备; !世界经济论坛; !经济胁迫; !(金融|经济) 制裁; !历史 ... 机遇; !收购 ... (粮|大豆); !公司 ... (被扣|人质)
        !战争 ... 机遇
      `),
      ru: linesOf(`
        инвестиц*; инвестиционн*; инвестор*; финанс*; финансов*; макрофинансов*; макроэкономическ*; валют*; рубл*; юан*; банк; банковск*; кредит*; =долг; =долга; =долги; =долгов; =долговой; =долговая; =долговые; =долговых; экономик*; сфере экономики
        экономическ* (рост*|развити*|помощ*|поддержк*|сотрудничеств*|стабильн*|повестк*|потенциал*|сфер*|област*|проект*|партнерств*); бизнес*; предпринимател*; делов* (круг*|сообществ*)
        инфраструктурн* проект*; совместн* предприяти*; замороженн* актив*; РФПИ; фондов* рынок; рабоч* мест*; инфляц*; ВВП; кооперац*; промышленн* кооперац*; промышленност*
        национальн* валют*; взаиморасчет*; взаимн* расчет*; расчет* (в|за) ... (валют*|рубл*|юан*); капиталовложени*; налогообложен*; хозяйственн*; машиностроен*; автомобилестро*
        металлурги*; инфраструктур* (проект*|объект*); железн* дорог*; железнодорожн*; ВСМ; Нов* банк* развития; Один пояс; Пояса и пути; ПМЭФ; экономическ* форум*; делового совета
        делов* совет*; криптовалют*; рупи*; суверенн* фонд*; малого и среднего; индустриальн* зон*; особ* экономическ* зон*
        фонд* (прям* инвестиц*|развити*|национальн* благосостоян*); платежн*; совместн* производств*; промышленн* производств*
        инвест*; налог*; промзон*; промышленн* (зон*|парк*|площадк*|сотрудничеств*|коопер*|предприят*); облигац*; еврооблигац*; дирхам*; тенге; =лира; =лиры; =лир; платеж*; карт* Мир; =ЕАБР; =ЕБРР
        АБИИ; делов* форум*; ВЭФ; КазаньФорум*; автозавод*; автодорог*; автомобильн* дорог*; строительств* ... (мост*|дорог*|магистрал*|метро*|завод*); суверенн* актив*
        (российск*|изъят*|блокированн*) актив*; Евроклир*; безработиц*; госдолг*; денежн* перевод*; страхован*; РЖД; лизинг*; совместн* (предприят*|производств*|инвест*)
        крупн* (проект*|компани*); деловы* контакт*; дедоллариз*; импортозамещ*
        ~экономическ*
        ~завод*
        (российск*|американск*|китайск*|иностранн*|частн*|западн*|наш*|индийск*|немецк*|европейск*|итальянск*|японск*) (компани*|фирм*); ~компани*; крупнейш* компани*; ~бюджет*
        бюджетн* (поддержк*|дефицит*|помощ*); дефицит* бюджет*; ~доллар*; доллар* (систем*|расчет*|сша); отказ* от доллар*; ~предприяти*
        (совместн*|промышленн*|российск*|производственн*) предприят*; ~благосостоян*; рост* благосостоян*; экономическ* (ситуац*|кризис*|политик*|положен*|трансформац*|подъем*|взаимодополн*)
        инвестклимат*; инвестпроект*; техпарк*; акци* ... (компани*|предприят*); бирж*
        (строят|строит*|постро*|открыва*|открыт*|возвод*) ... завод*; новы* завод*; ~концерн*; частн* (сектор*|капитал*|инвест*)
        локализац* (производств*|сборк*|компонент*|выпуск*)
        =займ; =займа; =займы; =займов; =займом; =заем; заемн*; =йена; =йены; =йену; =йен
        !торгово-экономическ*; !авиакомпани*; !предвыборн* кампани*; !оборонн* промышленн*; !атомн* ... строительств*; !кораблестроен*; !экономик* ... санкци*; !в компании
        !завод* ... (АЭС|оружи*|ракет*|нефтеперераб*); !совместн* проект* ... (АЭС|космос*|космическ*); !долларов ... (товарооборот*|торговл*); !товарооборот* ... (долларов|млрд|миллиард*)
        !финансир* террор*; !финансирован* террор*; !министр* финансов; !минфин*; !министр* экономическ* развити*; !министерств* финансов; !министерств* экономическ* развити*
        !минэкономразвити*; !кредит* доверия; !экономик* ... войн*; !военн* экономик*; !банк* данных; !(российск*|китайск*) компани* ... (санкц*|оружи*|списк*); !экономическ* санкц*
        !финансов* санкц*; !санкц* ... экономик*; !экономическ* дав*; !экономическ* ... форсир*
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
        energy; =oil; crude oil; petroleum; gas; natural gas; LNG; pipeline; coal; electricity
        refiner*; OPEC; Nord Stream; hydrocarbon*; gasoline; petrol; energy (infrastructure|sector|security|purchases)
        nuclear fuel; hydropower; hydroelectric; hydrogen; wind (power|farm*|energy); wind turbine*
        oil (price*|production|exports|field*|market*|product*|tanker*|purchase*|imports|supplies|company|companies|giant*|sales|revenue*|industry|sector); Russian oil
        crude (oil|imports|exports|prices|shipment*|purchase*); Rosatom; Gazprom; Rosneft; Lukoil; Power of Siberia; TurkStream; Turkish Stream; Druzhba; Akkuyu; Paks; Kudankulam; OPEC+; =heating
        blackout*; power outage*; power grid*; energy (truce|facilities|crisis|transition|market*|supplies|supply|cooperation|exports|system|grid|partnership|resources); small modular; SMR; SMRs
        battery storage; kilowatt*; megawatt*; gigawatt*; Westinghouse; Alaska LNG; ZNPP; refinery; refineries; diesel; kerosene; =drilling (rig*|licen*|for); oil drilling
        power unit*; nuclear unit*; Sinop; El Dabaa; El-Dabaa; Rooppur; Barakah; Hinkley; Sizewell; Vaca Muerta; EastMed; TAPI; Baku-Tbilisi-Ceyhan; interconnector*; offshore wind
        lithium batter*; geothermal; NIS; Naftogaz; Ukrenergo; TotalEnergies; Chevron; Exxon*; ConocoPhillips; Aramco; ADNOC; Petrobras; PDVSA; Sinopec; CNPC; ONGC; Petronas; Citgo; substation*
        thermal power; fusion (energy|power); ITER; turbines; offshore (oil|gas|field*|drilling); Energoatom; heat and (power|light|electricity)
        fuel (supplies|supply|price*|export*|import*|shortage*|oil|shipment*|deliver*|tank*|crisis|depot*|cells|cycle); jet fuel; (cheap|fossil|Russian) fuel*; ~=fuel; ~=fuels
        nuclear (=power|energy|plant|plants|reactor*); nuclear-power (plant*|unit*|station*)
        civil nuclear (energy|cooperation|deal|agreement|liability|power|sector|projects|partnership|technolog*|industry|initiative); ~civil nuclear; ~reactor
        (modular|nuclear|power|new|Rosatom) reactor*; Zaporizh* (nuclear|plant|NPP|power|atomic); (ZNPP|ZAES); barrels (a|per) day; ~barrel*
        solar (power|energy|panel*|cell*|industry|farm*|plant*|module*|alliance|equipment|products); and solar; ~solar; Yamal LNG; ~Yamal; Sakhalin (1|2|oil|gas|LNG|Energy); ~Sakhalin
        renewable (energy|energies|power|sources|fuels); =renewables; clean energy; green energy; power (plant|plants|grid|generation|supply|station|stations|sector|lines|cuts|shortage*)
        (wind|solar|atomic|hydro|geothermal) (power|energy); atomic energy (cooperation|station*|plant*); petrochemical*; power purchase; shale; fracking; oilfield*
        Strategic Petroleum Reserve; (oil|petroleum) reserves; spare capacity; energy-rich; offtake; gas (field*|supplies|price*|deal*|contract*|exports|imports|transit|storage|hub)
        =barrels of
        (Russian|Iranian|Venezuelan|Saudi|Brent|U.S.|American|cheap|heavy|discounted|sanctioned) crude; ~crude
        !tear gas; !greenhouse gas*; !positive energy; !with (great|renewed) energy; !gas mask; !oil on; !fuel (tension*|speculation|conflict|the war|the fire)
        !(fuelled|fueled|fuelling|fueling) (by|the|tension*); !renewable (mandate|term); !hydrogen bomb*; !diplomatic energy; !heated; !drill down; !blackout on; !media blackout
        !energy (on|to|and time); !(sunflower|palm|vegetable|olive|cooking|edible|rapeseed|soybean|fish) oil
        !fuel* ... (war machine|violence|instability|fighting|killing|tension*|conflict); !gas (chamber*|lighting)
        !diesel (boat*|submarine*|electric)
        !diesel-electric; !(civil|peaceful|civilian) nuclear ... (enrich*|bomb); !Iran* ... (civil|peaceful|civilian) nuclear; !Iran* ... nuclear (energy|power)
        !Tehran* ... nuclear (energy|power); !enrich* ... nuclear (energy|power); !nuclear (energy|power) ... enrich*; !(Yongbyon|Arak|Khondab|heavy-water|plutonium) reactor*; !barrel bomb*
        !gun barrel*; !in the pipeline; !(deal|talent|project) pipeline; !solar (eclipse|system); !heating up; !(much|more|lot of|new|fresh|his|her|their) energy (into|to|and)
        !time and energy; !fuel for ... submarine*; !International Atomic Energy; !Atomic Energy (Agency|Organization); !energy secretary; !Energy Minister
        !submarine* ... fuel
        !nuclear =powers; !(great|fellow|another) nuclear =power
        !nuclear =powered
        !diesel engine*; !submarine* ... diesel; !gas station*
      `),
      zh: linesOf(`
        能源; 石油; 天然气; 原油; 油气; 煤炭; 核电; 核能; 民用核; 电力; 电网; 管道; 液化气; 新能源; 可再生能源; 光伏; 油价; 核电站; 发电; 欧佩克; 氢能
        水电; 风电; 太阳能; 储能; 输油; 输气; 液化天然气; 油田; 炼油; 供电; 停电; 断电; 供暖; 燃料; 西伯利亚力量; 中俄东线; 能源转型; 电站; 核燃料; 核反应堆; 石化
        石油公司; 汽油; 和平利用核能; 电力合作; 俄油; 俄罗斯石油; 油轮; 俄气
        电价; 输电; 电厂; 火电; 核聚变; 聚变; 沙特阿美; 成品油; 柴油; 燃油; 燃气; 供气; 供油; 阿库尤; 帕克什; 地热; 生物质; 北溪; 土耳其溪; 原子能; 充电桩; 用电; 能矿; 电能; 勘探开发
        电气化
        ~(电池|锂电|锂电池); 动力电池 ... 合作; 扎波罗热 (核|电); 亚马尔 (液化|项目|天然气); 萨哈林 (1|2|油气|项目); 煤电; 煤矿; 焦煤; 炼煤; 绿色能源; 页岩; 石油储备; 天然气管道; 核能合作; 绿电; 清洁电力; 能源安全; 俄能源
        !正能量; !水电费; !倒煤; !煤体; !打电站
        !沟通管道; !对话管道; !联系管道; !外交管道; !国际原子能机构; !原子能机构; !管道 ... 沟通
        !伊朗 ... (核能|核电); !(和平利用核能|核能) ... (权利|浓缩); !核潜艇 ... 燃料; !燃料 ... 核潜艇; !能源部长; !新能源汽车; !发电报; !发电祝贺; !铀浓缩 ... 核能
      `),
      ru: linesOf(`
        энергетик*; энергетическ*; энергоносител*; энергоресурс*; энергобезопасн*; энергообъект*; энергоснабжен*; энергоинфраструктур*; нефть; нефт*; газ; газа; газов*; газопровод*; трубопровод*
        СПГ; угольн*; атомн* (энергетик*|станц*|электростанц*|отрасл*); АЭС; мирн* атом*; электроэнерг*; ОПЕК; топлив*; углеводород*; Северн* поток*; Росатом*; Газпром*; Роснефт*; Лукойл*
        Сил* Сибири; Турецк* поток*; Аккую; Пакш; Куданкулам*; Эль-Дабаа; Руппур*; гидроэнерг*; гидроэлектр*; водородн*; ВИЭ; нефтегаз*; нефтепродукт*; нефтехими*; нефтепровод*; ЗАЭС; электросет*
        электростанц*; электричеств*; отоплени*; блэкаут*; ТЭК; топливно-энергетическ*; ядерн* (энергетик*|топлив*|реактор*); энергоблок*; энергетич*; бензин*; дизел*; баррел*
        энергопоставк*; энергомост*; нефтепровод* Дружба
        энерго*; Синоп*; Ниньтхуан*; Западн* Курн*; =NIS; Голуб* поток*; Балканск* поток*; танкер*; газификац*; газохранилищ*; КТК
        атомн* (проект*|сфер*|област*|технолог*|промышленн*|строительств*|блок*); ветропарк*; солнечн* (электро*|панел*|генерац*); термоядерн*; реактор*; ГЭС; ТЭС; ТЭЦ; турбин*; подстанц*; мазут*
        керосин*; горюч*; Арамко; ADNOC; ExxonMobil; Эксон*; Шеврон*; энергет*; ветроэнерг*; геотермальн*; нефтян* (рынк*|котировк*|объект*|цен*)
        =уголь; =угля; =углю; =углем; угледобы*; Ямал* СПГ; ~Ямал*; Сахалин* (1|2|СПГ); проект* Сахалин*; ~Сахалин*; зелен* энерг*; газоснабжен*; поставк* газа; природн* газ*
        !энергетич* напит*; !социальн* топлив*; !сектор* Газа; !жител* Газ*; !(ХАМАС*|Израил*|Палестин*) ... Газ*; !=Газы; !в =Газе
        !энергичн*; !исследовательск* реактор* ... медиц*
        !(Иран*|Тегеран*) ... мирн* атом*; !прав* на мирн* атом*; !(Тегеран*|Иран*) ... (атомн*|ядерн*) энерг*; !газов* камер*; !ядерн* топлив* ... подводн*; !министр* энергетик*
        !энергетик* ... министр*; !сектор* Газ*; !агентств* по атомн* энерг*; !атомн* подводн*; !Росатом* ... обогащ*
      `),
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
      en: linesOf(`
        TikTok; Tik Tok; ByteDance; WeChat; app ban; social media (platform*|company|companies); divest*; short-video; (online|digital|internet) platform*; YouTube & ban*
        app store; Big Tech; content moderation; Digital Services Act; Digital Markets Act; Temu; Shein; Alibaba; Tencent; Oracle; digital services tax
        (Chinese|Chinese-owned) app*; short video; X (Corp|platform); Meta (Platforms|ban*); Google & (ban*|fine*|antitrust); online (content|safety); age limit* & social
        control* of the app; ~app; ~=platform
        DSA; DMA; Telegram (app|ban|messenger|founder); Durov; Snapchat; RedNote; Xiaohongshu; CapCut; DST; gatekeeper* & (digital|Google|Apple|Meta); digital giants
        (=fined|=fines) ... (Apple|Google|Meta); misinformation online; under-16*; content creators; messaging app*; social media (ban|law|rules|regulation)
        <deal; <app; <company; <companies; <investor; <owner*; <users; <kids; <algorithm; <data; <approv*; <control; <investment; <young; <board; <sale; <investors; <firm; <firms
        <ownership; <buyer*; <=buy; <stake*
        ~Silicon Valley; Discord (app|platform); (ban*|block*|restrict*|fine*|regulat*|censor*) ... (Facebook|Instagram|WhatsApp|Twitter|YouTube)
        (Facebook|Instagram|WhatsApp) (ban*|fine*|parent|owner|users); ~(Facebook|Instagram|WhatsApp); social network* (ban*|law*|rules|regulation*|for children); ~social networks; video app
        video-sharing; (social media|tech) (giant*|giants); tech giants; social media app; app's (algorithm|owner|future|sale)
        =algorithm; ~=algorithms
        app ... (owner*|investor*|buyer*|sale|algorithm|ban|users); (sale|ban|future|fate|control) of the app; app store*
        <invest
        !posted on (Facebook|Instagram); !Facebook (post|page|account); !Instagram (post|page|account); !in a Facebook
        !social network* (X|Truth|Twitter); !on ... social network; !(on|via|in) ... social media (platform*|account*|network*); !telegram of
        !WhatsApp (message*|group|call*); !Facebook ... (wrote|said); !algorithm* (for|of) (action*|settlement|resolution)
        !(wrote|writing|posted|posting|post|posts|video|statement|announced|published) ... (on|to) (Facebook|Instagram|Telegram|WhatsApp|YouTube)
        !(wrote|writing|posted|posting|posts|video|videos) on (TikTok|WeChat)
      `),
      zh: linesOf(`
        TikTok; 抖音; 字节跳动; 微信; 社交媒体平台; 网络平台; 短视频; 剥离; 应用程序; 甲骨文; 大型科技公司; 数字服务税; 数字平台; 互联网平台; 阿里巴巴; 腾讯
        社交平台 ... (禁|封|监管); 下架; 应用商店
        谷歌; 苹果公司; 小红书; 未成年人 ... 社交; 平台经济; 网络平台 ... 监管; 数字平台 ... 税
        <企业; <商业谈判; <协议; <投资; <用户; <投资者; <公司; <业务; <市场; <收购
        ~算法; ~(推特|脸书|脸谱|油管|社媒); (推特|脸书|脸谱|谷歌|油管|社媒|苹果) ... (禁|封|罚|审查|监管|反垄断); (封禁|禁用|封锁|罚款) ... (推特|脸书|谷歌|油管|社交媒体); 社媒平台; 科技巨头; 网络巨头; 社交媒体禁令; 视频应用
        !微信公众号; !微信号; !在 ... 社交媒体平台; !社交媒体平台 ... (发文|表示|称|写道|发帖); !推特 ... (发文|表示|称|写道)
        !社媒平台 ... (发文|表示|称|写道|发帖); !算力算法; !社交平台 ... (发文|表示|称|写道|发帖)
        !(在|通过) (其|个人|) (社交平台|社媒|微信|抖音|短视频) (平台|账号|发)
      `),
      ru: linesOf(`
        TikTok; ТикТок; Тикток; ByteDance; (интернет|цифров*) платформ*; Фейсбук* ... (запрет*|блокир*|огранич*); Ютуб*; YouTube
        интернет-платформ*; цифров* гигант*; Google & (штраф*|блокир*)
        Telegram (заблок*|запрет*|Дуров*); Дуров*; Инстаграм*; WhatsApp; Ватсап*; видеохостинг*; цифров* (сервис*|налог*); онлайн-платформ*
        ~алгоритм*; ~приложени*; (мобильн*|видео) приложени*; приложени* (TikTok|Тикток*|ТикТок*); владел* приложени*; =соцсети; =соцсетей; =соцсетям; социальн* сет*
        запрет* (соцсет*|социальн* сет*|мессенджер*); блокировк* (соцсет*|социальн* сет*|мессенджер*); ~мессенджер*; модерац* контент*
        !алгоритм* (действий|урегулирован*|решени*); !приложени* к; !приложени* усили*
        !(написал*|сообщил*|опубликовал*|заявил*|публикац*|запис*|пост*|странич*|страниц*|аккаунт*) ... (соцсет*|социальн* сет*); !(соцсет*|социальн* сет*) (Truth|X|Х|Фейсбук*|Facebook|Telegram)
        !в (своей|собственной|его|принадлежащей) (соцсет*|социальн*); !в (мессенджере|своем мессенджере)
        !в (соцсет*|социальн* сет*|соцсетях); !через (соцсет*|мессенджер*); !(соцсет*|социальн* сет*) ... (написал*|сообщил*|заявил*|опубликовал*)
      `),
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
      en: linesOf(`
        shipbuild*; shipyard*; port (fee*|call*|operator*); maritime (logistics|transport|trade); freight; airline; aviation
        (civil|passenger|commercial) (aircraft|aviation|flight*); Boeing; Airbus; aircraft (purchas*|order*|engine*|parts); airplane; direct flight*
        air (traffic|links|travel|service); Panama Canal; shipping (lane*|route*|industry|sector|compan*|line*|container*); container (ship*|port*|line*); sea port*; seaport*
        port (infrastructure|project*|terminal*|development); merchant (fleet|marine|navy); (Chinese-built|Chinese-owned|U.S.-built|American-built) (ship*|vessel*); icebreaker*; rail and port
        transport (corridor*|link*|infrastructure|route*|connectivity|sector|cooperation|and logistics); transportation; North-South (corridor|International); Northern Sea Route
        air (carrier*|transport|cargo|service*|route*|connect*); overflight of Russia; direct air; jetliner*; COMAC; Embraer; Rolls-Royce engine*; aerospace; airlines
        cruise ship*; shipowner*; Suez Canal; Chabahar; Hambantota; Darwin Port; CK Hutchison; passenger jets; commercial jets
        (widebody|passenger|commercial|business|regional|new) jet*; jet engine*; Qatar Airways; Aeroflot*; Air India; Etihad; Air China; Lufthansa; AZAL; MH370
        Dreamliner*; 777X; Bombardier; ICAO; International Maritime Organi*; vessel fees; docking fees; MASGA; Hanwha
        drydock; Chancay; Gwadar; Piraeus; Kyaukphyu; Northeast Passage; Northwest Passage; Zangezur corridor; Middle Corridor; INSTC; Development Road; rail link*; =trucking; hauliers
        cabotage; air safety; ship (repair|owner*|orders); tonnage; bulk carrier*; ferries; rail connect*; air corridor*; Rasht-Astara; airliner*; air crash
        maritime (corridor*|silk)
        ~plane; (passenger|commercial|Boeing|airliner) plane*; plane (crash*|order*|purchase*|maker*|deal*|parts); (buy*|order*|purchas*) ... (planes|airplanes|jets|aircraft) from; =ports
        =flights; (resum*|restor*|direct) ... flights; ~airport; airport (project*|construction|expansion|operator*|link*|terminal*|modernization); new (international|) airport; ~airspace
        airspace (closure*|reopen*|access|ban|to Russian); (close*|open*|reopen*) ... airspace to; overflight (rights|fees)
        logistics (hub*|sector|cooperation|corridor*|infrastructure|centre*|center*|network*|compan*|route*|chain*|park*); ~logistics; Boeing (737|787|777|jets|planes|aircraft|order*)
        Port of (Darwin|Piraeus|Hambantota|Colombo|Chabahar|Shanghai|Rotterdam|Los Angeles|Long Beach|Haifa|Hamburg|Newcastle|Singapore); ~containers; ferry (service*|link*|route*)
        aircraft (deal*|sale*|fleet|maker*|manufactur*|leasing|component*|order*); (cargo|container|merchant) (ship*|vessel*); commercial (vessels|ships|fleet|shipping)
        port (congestion|capacity|modernization|upgrade|concession|ownership|city ... develop*); shipping (costs|rates|capacity|lines); civil aviation; aviation safety
        overland (route*|corridor*); rail freight; freight train*; landlocked ... (port|transit|sea); transit (corridor*|route*|rights|trade)
        (wide|narrow) body; widebody; (jets|planes) from (Boeing|Airbus); jet order*
        (Korean|Japanese|American|Chinese|Indian|ship) yards; (repair|repairs|repairing|build|building|overhaul*) ... (vessels|ships|tankers|icebreakers); seafarer*; corridor for goods
        land corridor*; outlet to the sea; access to the sea; sea access; dockyard*
        !fighter plane*; !war plane*; !ports of entry; !drone; !military aircraft; !aircraft carrier; !fighter jets; !military jets; !jets ... (intercept*|scrambl*)
        !airspace ... (violat*|incursion*|drone*); !violat* ... airspace; !logistics (support|command|hub|base|agreement); !scheduling and logistical; !port call* ... (navy|warship*|carrier*)
        !transportation of (weapons|arms|troops); !warplane*; !no-fly; !Black Sea
        !flight of; !flight to safety; !(on|off|aboard|from|into|board) (the|his|her|my|a|that) plane; !Air Force One; !(at|from|to) the airport
        !shipping ... (Black Sea|weapons|arms|missiles|drugs|fentanyl); !jet ... (fighter|scrambl*|intercept*); !fighter jet*; !new jet* ... (fighter|stealth)
        !(commercial|merchant|cargo|shipping|ships|vessels|ship) ... (Red Sea|Houthi*|Hormuz|Gulf of Aden|Bab)
        !(Red Sea|Houthi*|Hormuz|Gulf of Aden) ... (commercial|merchant|cargo|shipping|vessel*|ship|ships|transit)
        !(attack*|strike*|drone*|fire*|firing) on ... (commercial|merchant|cargo|shipping|ship*|vessel*|ports); !(attack*|strike*) ... ports
        !(reconnaissance|surveillance|military|deportation|removal|evacuation|spy|repatriation) flights; !flights of ... (drones|warplanes|bombers); !military (aviation|transport|flights)
        !naval aviation; !(Kabul|Beirut|Damascus|Sanaa|Goma|Tehran) airport; !airport ... (attack*|strike*|bomb*|arriv*); !(arriv*|land*) ... airport; !ports ... (Ukrain*|Odesa|Odessa)
        !Ukrain* ... ports; !catch ... plane; !plane to catch
        !(build|building|repair|repairs|overhaul*) ... (war|naval|battle) ships; !Navy ... (vessels|ships)
      `),
      zh: linesOf(`
        港口; 造船; 船舶; 港口费; 特别港务费; 航运; 海运; 物流; 航空; 航班; 客机; 波音; 空客; 直航; 巴拿马运河; 民航; 航空公司; 货轮; 集装箱; 船队; 商船
        班轮; 北方海航道; 北极航道; 空运; 喷气; 商飞; C919; 航空航线; 空中交通; 航空合作; 造船业; 码头; 海港; 直飞; 陆海新通道
        国际运输走廊
        宽体; (海运|航空|海上|空中|国际|直飞|客运) 航线; 航权; 空难; 坠机; 货运; 钱凯; 瓜达尔; 皎漂; 比雷埃夫斯; 冰上丝绸之路; 船厂; 修船; 跨里海; 赞格祖尔; 港航; 港务
        空中丝绸之路; 临港; 多式联运; 陆港; 海上航线; 通航; 海铁联运; 航太
        ~飞机; 飞机 (订单|采购|制造|发动机|维修|租赁|购买|零部件|交付); (购买|采购|订购|订) ... 飞机; 民用飞机; 客运飞机; ~机场; 机场 (建设|项目|运营|扩建|航站); 航空发动机; 飞机发动机; 口岸 (合作|建设|基础设施|开放|通关); ~口岸; 运输; 海事 (组织|合作|安全|领域|部门|大学)
        交通 (运输|领域|基础设施|合作|互联|物流|建设|网络|部); ~交通; 航空航天; 开放领空; 领空 ... (开放|飞越|航班); ~包机; 复航; 班机; 增加航班; 航线 ... (恢复|开通|增开)
        !战机; !军用飞机; !航空母舰; !巨轮; !交通便利; !交通事故; !领空 ... (侵犯|进入|无人机); !侵犯 ... 领空; !船只 ... (军|对峙|海警|渔)
        !海事 ... (南海|东海|仲裁|争端); !飞机上; !乘飞机; !下飞机; !抵达 ... 机场; !机场 ... (迎接|送行|欢迎); !航线 ... (关系|友谊); !发动机 ... (增长|经济); !航道 ... (关系|巨轮|航船)
        !港口城市; !港口 ... 爆炸; !爆炸 ... 港口; !(红海|胡塞|霍尔木兹|曼德) ... (商船|船舶|船只|航运|货轮|船); !(商船|船舶|船只|航运|货轮) ... (红海|胡塞|霍尔木兹|曼德|袭击); !运输 ... (武器|弹药|部队); !航空兵; !军事运输; !袭击 ... (商船|船舶|船只|货轮|港口)
        !港口 ... (袭击|乌克兰); !运输 ... 毒品
      `),
      ru: linesOf(`
        судостроен*; судоходств*; морск* перевозк*; грузоперевоз*; авиасообщен*; авиаперевоз*; авиарейс*; прям* рейс*; Боинг*; Boeing; Airbus; авиакомпани*
        логистик*; транспортн* (коридор*|сообщени*); Аэрофлот*; транспорт*; транспортно-логистическ*; Северн* морск* пут*; Севморпут*; Север – Юг; Север-Юг
        рейс*; судоверф*; верф*; ледокол*; танкерн* флот*; гражданск* авиац*; авиастроен*; авиапром*; паром*; контейнер*
        грузов* (сообщен*|перевоз*|авто*); морск* порт*; морск* транспорт*; Зангезурск*; самолетостроен*; перевозк*; ж/д; Север ... Юг
        авиакатастроф*; лайнер*; авиалайнер*; авиалин*; АЗАЛ; AZAL; Решт*; Срединн* коридор*; Транскаспийск*; международн* коридор*; МТК; грузопоток*
        грузооборот*; транзит* (груз*|товар*|контейнер*); Транссиб*; БАМ; Суперджет*; МС-21; автоперевоз*; Панамск* канал*; морск* груз*; судн*; сухогруз*; грузов* судн*; авиасудн*; авиапарк*
        фрахт*; мультимодальн*; железнодорожн* (сообщен*|маршрут*|коридор*|ветк*); авиаузел*
        =порты; =портов; =портам; =портах; =портами; ~порт; портов* (инфраструктур*|сбор*|терминал*|мощност*|хозяйств*|город*|оператор*); гражданск* авиаци*; российск* авиаци* ... рейс*
        ~авиаци*; авиационн* (сообщен*|отрасл*|перевоз*|промышленн*|сотрудничеств*|техник*|безопасност*|двигател*|связ*); ~самолет*
        (пассажирск*|гражданск*|российск*|региональн*) (самолет*|воздушн* судн*); закупк* ... самолет*; поставк* ... самолет*; ~аэропорт*
        (строительств*|реконструкц*|модернизац*|концесс*) ... аэропорт*; воздушн* (сообщен*|перевоз*|судов*|судн*|линии); ~воздушн* пространств*; (закрыт*|открыт*) ... воздушн* пространств*
        ~перелет*; крушени* (самолет*|лайнер*); прям* (авиасообщен*|перелет*|полет*); авиадвигател*; портовик*
        !военн* авиаци*; !судоходств* в Черном; !черноморск*; !боев* самолет*; !бронетранспорт*; !воздушн* пространств* ... (нарушен*|беспилотн*|дрон*); !нарушен* воздушн* пространств*
        !нефт* транспорт*; !военно-транспорт*
        !в самолете; !борт* самолет*; !аэропорт* ... (встреча*|встрет*|провож*|провод*); !(встреча*|встрет*|провож*|провод*) ... аэропорт*; !перелет* ... (делегац*|президент*)
        !порт* ... (Украин*|украинск*|Черн*|Одесс*); !украинск* порт*
        !судоходств* ... (Черн*|Черноморск*|Красн*|Ормузск*|Аденск*); !(Черн*|Черноморск*|Красн*|Ормузск*) ... судоходств*; !транспортировк* (нефт*|газ*)
        !авиационн* (удар*|бомб*|налет*|баз*|групп*); !(боев*|стратегическ*|фронтов*|дальн*|палубн*|тактическ*|вражеск*) авиаци*; !взрыв* ... порт*; !порту (Шахид*|Бейрут*)
        !военн* транспорт*; !порт* ... (удар*|обстрел*|атак*); !(удар*|обстрел*|атак*) ... порт*; !конвой* ... транспорт*; !транспорт* ... (оружи*|войск*)
        !Судн* (день|дня|дню)
      `),
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
        sanction; sanctions; sanctioned; (impose*|imposing) ... costs; asset freeze
        freez* ... assets; secondary tariffs; oil embargo; SWIFT; restrictive measures; snapback
        (strong|tough|further|other|additional) (economic|economic and other|financial) measures; long-arm jurisdiction; blacklist; shadow fleet; economic pressure
        blockade of Cuba; CAATSA; secondary sanction*; OFAC; maximum pressure; delist*; counter-sanction*; countersanction*; Caesar Act
        oil cap; price ceiling
        sanctions (package|relief|regime|pressure|list|policy); punitive (measures|action*); (unilateral|illegitimate|illegal|coercive|restrictive) (coercive|restrictive|) measures
        seize* ... assets; confiscat* ... assets; (arms|trade|economic|grain|energy|U.S.|UN) embargo; embargo (on|against); financial penalt*
        sanctions waiver*
        (sixteenth|seventeenth|eighteenth|nineteenth|twentieth|16th|17th|18th|19th|20th|21st) package; Specially Designated; SDN
        designat* ... (individuals|entities|companies|vessels|oligarchs|banks); circumvent*; Helms-Burton; snap back; economic isolation
        (blockade|embargo) (against|on|of) Cuba; financial blockade; isolat* Russia
        ~pressure; ~costs; ~restrictions; ~consequence*; ~punish*
        ~(high|economic) (cost*|price|penalt*); (swift|heavy|steep|severe|terrible) (price|economic); =embargoes; oil price cap; price cap ... Russian; price cap on; ~price cap; ~=penalties
        visa (ban*|restriction*); ~(travel|entry) (ban*|restriction*)
        (lift*|eas*|remov*|relax*|drop*|reliev*|suspend*|waiv*|renew*|extend*|tighten*|toughen*|impos*|new|more|further) ... sanctions; ~(lift*|eas*|remov*|relax*|tighten*) ... restrictions
        ~additional pressure; tighten* ... pressure; (list|designat*|remov*|delist*|designated) ... state sponsor* of terror*; sponsors of terrorism list; ~state sponsor*
        ~(pay|exact) ... price; economic (blockade|warfare|response|punish*); impos* ... (costs|penalties); penaliz*
        (financial|economic|energy|oil|banking|sectoral|new|tough|tougher|U.S.|US|EU|UN|Western) sanctions; asset freeze*; frozen (under|by) sanctions
        sanction* (bill|legislation|enforcement|evasion|architecture); tariff* on (countries|nations|buyers|any|those|states) ... (buy*|purchas*|import*|do|doing|trad*)
        tariff* ... (buy*|purchas*) Russian (oil|energy|gas); (buyers|importers) of Russian (oil|energy|gas); cut* off ... (SWIFT|financial system); (EU|sanctions|new|face) listing*
        <=restrictions; <=pressure; <waiver*; <relief; <=measures; shadow tanker*; shadow vessel*; economic (strangulation|sanction*); trade embargo*; primary sanctions
        (severe|swift|massive|unprecedented|heavy|steep) (cost*|consequence*|penalt*|economic cost*|economic consequence*|and severe); (serious|significant) economic (cost*|consequence*)
        ~(serious|significant) (cost*|consequence*|penalt*); frozen funds; frozen billions; (unfreez*|unfroze*|unblock*) ... (funds|assets|billions|money)
        Magnitsky (Act|list|law); oil blockade; blockade of Venezuela
        !embargoed until; !sanctions-busting; !death penalt*; !penalt* kick*; !visa ban ... student*; !consequences of the (war|crisis|conflict); !embargo on the (content*|call|story|information)
        !unintended consequence*; !trade restrictions
        !high =prices; !economic consequences of
        !embargo (is|now|until|will|lift*|for); !embargo ... (lifted|lifts|lift) (after|when|at|now|once); !embargo is ... lift*; !(press|news|media|call|briefing) ... embargo
        !under embargo; !consequence* (of|for) ... (war|conflict|climate|region|people|civilians|world); !humanitarian consequence*; !serious consequence* for the (world|region|global)
      `),
      zh: linesOf(`
        制裁; 单边制裁; 长臂管辖; 冻结 ... 资产; 禁运; 解除 ... 制裁; 限制性措施; 次级关税; 影子船队; 反制裁; 反外国制裁; 制裁豁免; 极限施压
        最大压力; 次级制裁; 惩罚性措施; 资产冻结; 没收 ... 资产; 非法单边; 石油禁令; 价格上限; 单边强制; 惩罚性; 黑名单 ... 制裁
        列单; 签证限制; 支恐国家名单; 支持恐怖主义国家名单; 环球银行金融电信; 赫尔姆斯; 单边胁迫; 断绝 ... 金融; 解冻 ... 资金
        ~代价; (沉重|高昂|惨重|经济|严重) ... 代价; ~施压; ~惩罚; 经济惩罚; ~封锁; (经济|金融|贸易|石油) 封锁; 封锁 ... 古巴; 古巴 ... 封锁; ~拒绝入境; ~(取消|解除|放松) 限制; 加大 ... 施压 ... 俄; 二级制裁; 受制裁; 购买俄 ... 关税; 对俄制裁; 制裁法案; 冻结 ... 资金
        被冻结 ... 资产; 国际制裁
        !付出 ... 代价 ... 努力; !技术封锁; !封锁 ... 消息; !惩罚性关税; !代价 ... 和平; !不惜代价; !付出代价 ... 战争
        !战争 ... 代价; !代价 ... 战争; !(生命|人员) ... 代价; !惨重代价; !封锁 ... (加沙|海峡|台湾)
      `),
      ru: linesOf(`
        санкци*; санкционн*; рестрикци*; ограничительн* мер*; эмбарго; заморозк* ... актив*; вторичн* пошлин*; потолок цен; снят* ограничени*; нелегитимн* ограничени*
        контрсанкц*; антироссийск* (мер*|рестрикц*|курс*); незаконн* (ограничен*|рестрикц*|мер*); односторонн* (мер*|ограничен*|принудительн*)
        (снят*|отмен*|смягчен*) ... (ограничен*|санкц*|рестрикц*); замороженн* ... актив*; запрет* на въезд; персональн* ограничен*; пакет* санкц*; черн* списк* ... санкц*
        вторичн* (санкц*|тариф*); принудительн* мер*; экономическ* давлени*; конфискац* ... актив*
        СВИФТ; SWIFT; OFAC; SDN; (западн*|американск*) ограничени*; экономическ* (войн*|удушен*|шантаж*); изоляц* (России|страны|Ирана|Кубы); потолк* цен*; спонсор* терроризма
        визов* (ограничен*|запрет*); экспроприац*; (девятнадцат*|восемнадцат*|двадцат*|нов*) пакет* ... (мер*|ограничен*|санкц*)
        ограничени* ... (Запада|западн*|США|Евросоюз*); отключен* ... (банк*|СВИФТ)
        ~(тяжел*|серьезн*) последстви*; (экономическ*|торгов*|финансов*|энергетическ*|американск*) блокад*; блокад* (Куб*|Остров*); ~блокад*; ~давлени*; ~экономическ* ... мер*
        давлени* Запада; обход* санкц*; (ввест*|введен*|ввод*|продлен*|продлит*) ... (санкц*|ограничени* против); пошлин* ... (покупател*|покупк*|покупа*) ... нефт*
        !блокад* Ленинграда
        !давлени* (на Киев|на Зеленск*); !блокад* ... (Газ*|пролив*); !эмбарго ... (публикац*|информац*)
        !санкционирова*
      `),
    },
  },
];
