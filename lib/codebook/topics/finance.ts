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
        (economic|economy) (growth|stability|recovery|support|assistance|aid|security|development|challenges|reform*|resilience|potential|partnership); =economy; =economies; currency; dollar; yuan
        renminbi; ruble; rouble; banking; central bank; loan; debt; budget; budgetary; stock market; capital (market*|flow*|control*); inflation; interest rate*; frozen assets
        (jobs and wealth|job creation|jobs); sovereign wealth; joint venture*; billions of dollars; (American|U.S.|US|Chinese|Russian|Japanese|foreign|our) (companies|businesses|firms)
        business (leaders|community|circles|delegation|ties); entrepreneur*; CEO; CEOs; private sector; GDP; development finance; infrastructure projects; Belt and Road; de-dollari*; IMF program
        infrastructure (project*|investment*|development|finance); AIIB; Asian Infrastructure Investment Bank; New Development Bank
        (digital|global|world|market|blue|national|domestic|U.S.|US|Chinese|Russian|Indian|Japanese|European|free market|open) economy; economic corridor*; IMEC; Global Gateway; connectivity
        manufacturing; industrial (cooperation|parks|projects|development); industry and (trade|investment); national currencies; payment system*; mutual settlement*; settlements in; double taxation
        taxation; yen; rupee*; cryptocurrenc*; bitcoin; stablecoin*; exchange rate*; bonds; treasuries; reparations loan; (immobilized|immobilised) assets
        frozen (Russian|Iranian|Venezuelan|sovereign) (assets|funds); bailout; recession; unemployment; supply-side; privatiz*; privatis*; venture capital; funds; funding; pension*; shareholder*
        small and medium; SMEs; chambers of commerce; macroeconomic polic*; debt (relief|restructuring|sustainability|ceiling|distress); economic (globalization|globalisation); real estate; railway*; railroad*
        high-speed rail; services (sector|industry); banks; =bank; =credit; =credits; (Chinese|Russian|American) market; (stake|shares) in; takeover; acquisition of; merger
        (credit|lending) line*; crore*; Export-Import Bank; DFC; Millennium Challenge; PIF; Mubadala; Partnership for Global Infrastructure; PGI; Build Back Better World; Three Seas; Lobito
        metro (line|project|system); subway; Vision 2030; Eurobond*; Paris Club; remittance*; UPI; RuPay; Mir (cards|payment*); gold reserves; foreign exchange; Nippon Steel; U.S. Steel
        (business|investment|economic) (forum|council|summit|delegation|roundtable); SPIEF; Extraordinary Revenue Acceleration; Euroclear; (transport|quality|digital|hard) infrastructure
        infrastructure (cooperation|connectivity|needs|gap|financing|construction|deal|bank); BRI; CPEC; (factory|factories|plants) in (America|the United States|India|Mexico|Hungary|Texas|Georgia)
        production lines; businessmen; businesspeople; corporations; industrialists; tax (treaty|incentive*|breaks|reform); stock exchange*; monetary
        ~investor; ~economic; ~wealth; ~growth; ~market; ~companies; ~company; ~firm; ~=prosperity; ~credit
        ?economic
        !invest* in sources of strength; !investment in (strength|ourselves); !bank of (evidence|river); !West Bank; !infrastructure & critical; !political capital; !gross domestic product on defen*
        !GDP on defen*; !% of GDP; !(keeping|bad) company; !debt of gratitude; !economic practices; !economic coercion; !economic measures; !economic sanctions; !economic and trade; !left bank
        !right bank; !east bank; !banks of the; !give* ... credit; !to (his|her|their) credit; !take* credit; !crimes; !aid funding; !credit for; !bonds (of|between); !bond between
        !export bank ... sanction*; !economic security; !economy and trade; !trade and economy; !fiscal year; !(do*|did|done) ... job; !(good|great|better|best|excellent) job; !Secretary of the Treasury; !Treasury Secretary; !funding for ... (military|Ukraine|weapons); !investment in (diplomacy|peace|friendship|people|relations)
        !companies ... (entity list|sanctions|TikTok|chips)
        !subway (attack|bomb*); !World Economic Forum; !Finance Minister; !Minister of Finance; !Ministers of Finance; !raise ... funds; !Treasury and Finance
        !funding for ... (drones|interceptor*|missiles|defen*); !(billion|million|trillion) dollars ... (trade|sales|arms|military|weapons); !trade ... (billion|million|trillion) dollars
        !sales ... (billion|billions of) dollars
      `),
      zh: linesOf(`
        投资; 金融; 财政; 财经; 财金; 货币; 人民币; 美元; 汇率; 企业家; 工商界; 经济增长; 中国经济; 经济发展; 世界经济; 全球经济; 宏观经济; 经济复苏; 经济全球化; 经济融合
        经济深度融合; 开放型世界经济; 资本市场; 债务; 银行; 贷款; 通胀; 就业; 一带一路; 发展红利; 发展的红利; 高水平对外开放; 援助贷款; 基础设施; 经济合作; 中国发展机遇
        高端制造; 经济保持; 第三方市场; 冻结资产; 股市; 营商环境; 融资; 数字经济; 数字领域; 制造业; 工业化; 新质生产力; 服务业; 亚投行; 新开发银行; 本币; 结算; 支付体系
        证券; 税收; 基金; 铁路; 高铁; 互联互通; 中欧班列; 产业园; 经济走廊; 丝绸之路; 中小企业; 民营; 外资; 双向投资; 投资协定; 银发经济; 经济引擎; 经济伙伴; 商界; 工商
        产能合作; 产业合作; 产业投资; 工业; 全球化; 世界经济秩序; 发展机遇 ... 企业; 超大规模市场; 经济总量; 经济大国; 经济体量; 债券; 日元; 卢布; 欧元; 加密货币; 稳定币
        房地产; 失业; 现代化产业; 跨境支付; 保险; 公司; 发展战略对接; 共建 ... 一带一路; 高质量共建; 企业合作; 两国企业; 企业投资; 中资企业; 外国企业; 在华企业
        企业 ... 营商环境
        经济特区; 自由港; 主权财富; 特许经营; 特别提款权; 信用评级; 高速公路; 公路; 地铁; 跨江大桥; 经济论坛; 经济互补; 经济韧性; 经济前景; 经济形势; 经济结构; 内需; 对外开放; 大市场
        超大规模; 小而美; 民生项目; 援建; 经济技术合作; 无偿援助; 发展援助; 英镑; 央行; 利率; 经济衰退; 设施联通; 园区建设; 产业升级; 重大项目; 标志性项目; 旗舰项目; 港元; 信贷; 授信; 经营主体
        电子支付; 合作项目; 经济支柱; 基建; 项目合作; 建厂; 工厂; 伙伴行动; 经济政策
        ~经济; ~产业; ~创新; ~企业
        ~预算; ~项目
        ?企业
        !西岸; !关键基础设施; !公司 ... (芯片|实体清单|制裁); !建设性; !工业基础; !国防工业; !军工; !支付代价; !基金会; !全球化 ... 多极化; !发展战略对接
        !铁路 ... 港口; !主要经济体; !石油公司; !工业和信息化
        !公路 ... (袭击|封锁); !美元 ... 贸易额; !贸易额 ... 美元
      `),
      ru: linesOf(`
        инвестиц*; инвестиционн*; инвестор*; финанс*; финансов*; макрофинансов*; макроэкономическ*; валют*; доллар*; рубл*; юан*; банк; банковск*; кредит*; =долг; =долга; =долги; =долгов; =долговой; =долговая; =долговые; =долговых; экономик*; сфере экономики
        экономическ* (рост*|развити*|помощ*|поддержк*|сотрудничеств*|стабильн*|повестк*|потенциал*|сфер*|област*|проект*|партнерств*); бизнес*; предпринимател*; делов* (круг*|сообществ*)
        предприяти*; инфраструктурн* проект*; совместн* предприяти*; замороженн* актив*; РФПИ; фондов* рынок; рабоч* мест*; инфляц*; ВВП; кооперац*; промышленн* кооперац*; промышленност*
        национальн* валют*; взаиморасчет*; взаимн* расчет*; расчет* (в|за) ... (валют*|рубл*|юан*); капиталовложени*; займ*; заем*; налогообложен*; хозяйственн*; машиностроен*; автомобилестро*
        металлурги*; локализац*; инфраструктур* (проект*|объект*); железн* дорог*; железнодорожн*; ВСМ; Нов* банк* развития; Один пояс; Пояса и пути; ПМЭФ; экономическ* форум*; делового совета
        делов* совет*; криптовалют*; йен*; рупи*; суверенн* фонд*; малого и среднего; индустриальн* зон*; особ* экономическ* зон*; компани*; бюджет*
        фонд* (прям* инвестиц*|развити*|национальн* благосостоян*); платежн*; совместн* производств*; промышленн* производств*
        инвест*; налог*; промзон*; промышленн* (зон*|парк*|площадк*|сотрудничеств*|коопер*|предприят*); облигац*; еврооблигац*; дирхам*; тенге; =лира; =лиры; =лир; платеж*; карт* Мир; =ЕАБР; =ЕБРР
        АБИИ; делов* форум*; ВЭФ; КазаньФорум*; автозавод*; автодорог*; автомобильн* дорог*; строительств* ... (мост*|дорог*|магистрал*|метро*|завод*); суверенн* актив*
        (российск*|изъят*|блокированн*) актив*; Евроклир*; безработиц*; госдолг*; денежн* перевод*; страхован*; РЖД; лизинг*; совместн* (предприят*|производств*|инвест*)
        крупн* (проект*|компани*); деловы* контакт*; дедоллариз*; импортозамещ*; благосостоян*
        ~экономическ*
        ~завод*
        !торгово-экономическ*; !авиакомпани*; !предвыборн* кампани*; !оборонн* промышленн*; !атомн* ... строительств*; !кораблестроен*; !экономик* ... санкци*; !в компании
        !завод* ... (АЭС|оружи*|ракет*|нефтеперераб*); !совместн* проект* ... (АЭС|космос*|космическ*); !долларов ... (товарооборот*|торговл*); !товарооборот* ... (долларов|млрд|миллиард*)
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
        energy; =oil; crude oil; petroleum; gas; natural gas; LNG; pipeline; coal; electricity; power (plant|plants|grid|generation|supply|station|stations); nuclear (power|energy|plant|reactor*)
        civil nuclear; reactor; refiner*; OPEC; Nord Stream; hydrocarbon*; fuel; gasoline; petrol; renewable*; solar; barrel*; energy (infrastructure|sector|security|purchases); Zaporizhzhia
        nuclear fuel; hydropower; hydroelectric; hydrogen; wind (power|farm*|energy); wind turbine*
        oil (price*|production|exports|field*|market*|product*|tanker*|purchase*|imports|supplies|company|companies|giant*|sales|revenue*|industry|sector); Russian oil
        crude (oil|imports|exports|prices|shipment*|purchase*); Rosatom; Gazprom; Rosneft; Lukoil; Power of Siberia; TurkStream; Turkish Stream; Druzhba; Akkuyu; Paks; Kudankulam; OPEC+; =heating
        blackout*; power outage*; power grid*; energy (truce|facilities|crisis|transition|market*|supplies|supply|cooperation|exports|system|grid|partnership|resources); small modular; SMR; SMRs
        battery storage; kilowatt*; megawatt*; gigawatt*; Westinghouse; Alaska LNG; ZNPP; refinery; refineries; diesel; kerosene; =drilling (rig*|licen*|for); oil drilling
        power unit*; nuclear unit*; Sinop; El Dabaa; El-Dabaa; Rooppur; Barakah; Hinkley; Sizewell; Vaca Muerta; Yamal; Sakhalin; EastMed; TAPI; Baku-Tbilisi-Ceyhan; interconnector*; offshore wind
        lithium batter*; geothermal; NIS; Naftogaz; Ukrenergo; TotalEnergies; Chevron; Exxon*; ConocoPhillips; Aramco; ADNOC; Petrobras; PDVSA; Sinopec; CNPC; ONGC; Petronas; Citgo; substation*
        thermal power; fusion (energy|power); ITER; turbines; offshore (oil|gas|field*|drilling); Energoatom; heat and (power|light|electricity)
        !tear gas; !greenhouse gas*; !positive energy; !with (great|renewed) energy; !gas mask; !oil on; !fuel (tension*|speculation|conflict|the war|the fire)
        !(fuelled|fueled|fuelling|fueling) (by|the|tension*); !renewable (mandate|term); !hydrogen bomb*; !diplomatic energy; !heated; !drill down; !blackout on; !media blackout
        !energy (on|to|and time); !(sunflower|palm|vegetable|olive|cooking|edible|rapeseed|soybean|fish) oil
        !fuel* ... (war machine|violence|instability|fighting|killing|tension*|conflict); !gas (chamber*|lighting)
      `),
      zh: linesOf(`
        能源; 石油; 天然气; 原油; 油气; 煤炭; 核电; 核能; 民用核; 电力; 电网; 管道; 液化气; 新能源; 可再生能源; 光伏; 油价; 核电站; 发电; 扎波罗热; 欧佩克; 氢能
        水电; 风电; 太阳能; 储能; 输油; 输气; 液化天然气; 油田; 炼油; 供电; 停电; 断电; 供暖; 燃料; 西伯利亚力量; 中俄东线; 能源转型; 电站; 核燃料; 核反应堆; 石化
        石油公司; 煤; 锂电; 电池; 汽油; 和平利用核能; 电力合作; 俄油; 俄罗斯石油; 油轮; 俄气
        电价; 输电; 电厂; 火电; 核聚变; 聚变; 沙特阿美; 亚马尔; 萨哈林; 成品油; 柴油; 燃油; 燃气; 供气; 供油; 阿库尤; 帕克什; 地热; 生物质; 北溪; 土耳其溪; 原子能; 充电桩; 用电; 能矿; 电能; 勘探开发
        电气化
        !正能量; !水电费; !倒煤; !煤体; !打电站
        !沟通管道; !对话管道; !联系管道; !外交管道; !国际原子能机构; !原子能机构; !管道 ... 沟通
      `),
      ru: linesOf(`
        энергетик*; энергетическ*; энергоносител*; энергоресурс*; энергобезопасн*; энергообъект*; энергоснабжен*; энергоинфраструктур*; нефть; нефт*; газ; газа; газов*; газопровод*; трубопровод*
        СПГ; уголь; угольн*; атомн* (энергетик*|станц*|электростанц*|отрасл*); АЭС; мирн* атом*; электроэнерг*; ОПЕК; топлив*; углеводород*; Северн* поток*; Росатом*; Газпром*; Роснефт*; Лукойл*
        Сил* Сибири; Турецк* поток*; Аккую; Пакш; Куданкулам*; Эль-Дабаа; Руппур*; гидроэнерг*; гидроэлектр*; водородн*; ВИЭ; нефтегаз*; нефтепродукт*; нефтехими*; нефтепровод*; ЗАЭС; электросет*
        электростанц*; электричеств*; отоплени*; блэкаут*; ТЭК; топливно-энергетическ*; ядерн* (энергетик*|топлив*|реактор*); энергоблок*; энергетич*; бензин*; дизел*; углем; барел*; баррел*
        энергопоставк*; энергомост*; нефтепровод* Дружба
        энерго*; Синоп*; Ниньтхуан*; Западн* Курн*; =NIS; Ямал*; Сахалин*; Голуб* поток*; Балканск* поток*; танкер*; газификац*; газохранилищ*; КТК
        атомн* (проект*|сфер*|област*|технолог*|промышленн*|строительств*|блок*); ветропарк*; солнечн* (электро*|панел*|генерац*); термоядерн*; реактор*; ГЭС; ТЭС; ТЭЦ; турбин*; подстанц*; мазут*
        керосин*; горюч*; Арамко; ADNOC; ExxonMobil; Эксон*; Шеврон*; энергет*; ветроэнерг*; геотермальн*; нефтян* (рынк*|котировк*|объект*|цен*)
        !энергетич* напит*; !социальн* топлив*; !сектор* Газа; !жител* Газ*; !(ХАМАС*|Израил*|Палестин*) ... Газ*; !=Газы; !в =Газе
        !энергичн*; !исследовательск* реактор* ... медиц*
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
        TikTok; Tik Tok; ByteDance; WeChat; app ban; social media (platform*|company|companies); divest*; short-video; (online|digital|internet) platform*; algorithm; YouTube & ban*; Facebook
        Instagram; WhatsApp; social network*; app store; Big Tech; content moderation; Digital Services Act; Digital Markets Act; Temu; Shein; Alibaba; Tencent; Oracle; digital services tax
        (Chinese|Chinese-owned) app*; short video; X (Corp|platform); Meta (Platforms|ban*); Google & (ban*|fine*|antitrust); online (content|safety); age limit* & social
        control* of the app; ~app; ~=platform
        DSA; DMA; Telegram (app|ban|messenger|founder); Durov; Snapchat; Discord; RedNote; Xiaohongshu; CapCut; DST; gatekeeper* & (digital|Google|Apple|Meta); digital giants; Silicon Valley
        (=fined|=fines) ... (Apple|Google|Meta); misinformation online; under-16*; content creators; messaging app*; social media (ban|law|rules|regulation)
        <deal; <app; <company; <companies; <investor; <owner*; <users; <kids; <algorithm; <data; <approv*; <control; <investment; <young; <board; <sale; <invest*; <investors; <firm; <firms
        <ownership; <buyer*; <=buy; <stake*
        !posted on (Facebook|Instagram); !Facebook (post|page|account); !Instagram (post|page|account); !in a Facebook
        !social network* (X|Truth|Twitter); !on ... social network; !(on|via|in) ... social media (platform*|account*|network*); !telegram of
      `),
      zh: linesOf(`
        TikTok; 抖音; 字节跳动; 微信; 社交媒体平台; 网络平台; 短视频; 剥离; 算法; 应用程序; 脸书; 甲骨文; 大型科技公司; 数字服务税; 数字平台; 互联网平台; 阿里巴巴; 腾讯
        社交平台 ... (禁|封|监管); 下架; 应用商店
        推特; 油管; 谷歌; 苹果公司; 小红书; 脸谱; 社媒; 未成年人 ... 社交; 平台经济; 网络平台 ... 监管; 数字平台 ... 税
        <企业; <商业谈判; <协议; <投资; <用户; <投资者; <公司; <业务; <市场; <收购
        !微信公众号; !微信号; !在 ... 社交媒体平台; !社交媒体平台 ... (发文|表示|称|写道|发帖); !推特 ... (发文|表示|称|写道)
      `),
      ru: linesOf(`
        TikTok; ТикТок; Тикток; ByteDance; соцсет*; социальн* сет*; (интернет|цифров*) платформ*; мессенджер*; алгоритм*; приложени*; Фейсбук* ... (запрет*|блокир*|огранич*); Ютуб*; YouTube
        интернет-платформ*; цифров* гигант*; Google & (штраф*|блокир*)
        Telegram (заблок*|запрет*|Дуров*); Дуров*; Инстаграм*; WhatsApp; Ватсап*; видеохостинг*; цифров* (сервис*|налог*); онлайн-платформ*
        !алгоритм* (действий|урегулирован*|решени*); !приложени* к; !приложени* усили*
        !(написал*|сообщил*|опубликовал*|заявил*|публикац*|запис*|пост*|странич*|страниц*|аккаунт*) ... (соцсет*|социальн* сет*); !(соцсет*|социальн* сет*) (Truth|X|Х|Фейсбук*|Facebook|Telegram)
        !в (своей|собственной|его|принадлежащей) (соцсет*|социальн*); !в (мессенджере|своем мессенджере)
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
        shipbuild*; shipyard*; port (fee*|call*|operator*); ports; maritime (logistics|transport|trade); (cargo|container|commercial|merchant) (ship*|vessel*); freight; airline; aviation
        (civil|passenger|commercial) (aircraft|aviation|flight*); Boeing; Airbus; aircraft (purchas*|order*|engine*|parts); airplane; plane; flights; direct flight*
        air (traffic|links|travel|service); Panama Canal; airport; shipping (lane*|route*|industry|sector|compan*|line*|container*); container (ship*|port*|line*); sea port*; seaport*
        port (infrastructure|project*|terminal*|development); merchant (fleet|marine|navy); (Chinese-built|Chinese-owned|U.S.-built|American-built) (ship*|vessel*); icebreaker*; rail and port
        transport (corridor*|link*|infrastructure|route*|connectivity|sector|cooperation|and logistics); transportation; logistics; North-South (corridor|International); Northern Sea Route
        air (carrier*|transport|cargo|service*|route*|connect*); airspace; overflight of Russia; direct air; jetliner*; COMAC; Embraer; Rolls-Royce engine*; aerospace; 737; 787; airlines
        cruise ship*; shipowner*; Suez Canal; Chabahar; Hambantota; Darwin Port; Port of; CK Hutchison; =Panama; passenger jets; commercial jets
        (widebody|passenger|commercial|business|regional|new) jet*; jet engine*; Qatar Airways; Aeroflot*; Air India; Etihad; Air China; Lufthansa; AZAL; MH370
        aircraft (deal|sale*|fleet|maker*|manufactur*|crash|leasing|component*); Dreamliner*; 777X; Bombardier; ICAO; International Maritime Organi*; vessel fees; docking fees; MASGA; Hanwha
        drydock; Chancay; Gwadar; Piraeus; Kyaukphyu; Northeast Passage; Northwest Passage; Zangezur corridor; Middle Corridor; INSTC; Development Road; rail link*; containers; =trucking; hauliers
        cabotage; air safety; ship (repair|owner*|orders); tonnage; bulk carrier*; ferry; ferries; rail connect*; air corridor*; Rasht-Astara; airliner*; air crash; helicopter* crash
        maritime (corridor*|silk)
        !fighter plane*; !war plane*; !ports of entry; !drone; !military aircraft; !aircraft carrier; !fighter jets; !military jets; !jets ... (intercept*|scrambl*)
        !airspace ... (violat*|incursion*|drone*); !violat* ... airspace; !logistics (support|command|hub|base|agreement); !scheduling and logistical; !port call* ... (navy|warship*|carrier*)
        !transportation of (weapons|arms|troops); !warplane*; !no-fly; !Black Sea
        !flight of; !flight to safety; !(on|off|aboard|from|into|board) (the|his|her|my|a|that) plane; !Air Force One; !(at|from|to) the airport
        !shipping ... (Black Sea|weapons|arms|missiles|drugs|fentanyl); !jet ... (fighter|scrambl*|intercept*); !fighter jet*; !new jet* ... (fighter|stealth)
      `),
      zh: linesOf(`
        港口; 造船; 船舶; 港口费; 特别港务费; 航运; 海运; 物流; 航空; 飞机; 航班; 客机; 波音; 空客; 直航; 机场; 巴拿马运河; 民航; 航空公司; 货轮; 集装箱; 船队; 商船
        班轮; 北方海航道; 北极航道; 交通; 运输; 空运; 包机; 喷气; 商飞; C919; 航空航线; 空中交通; 航空合作; 造船业; 码头; 海港; 直飞; 领空; 口岸; 陆海新通道
        国际运输走廊
        宽体; (海运|航空|海上|空中|国际|直飞|客运) 航线; 航道; 海事; 航权; 空难; 坠机; 发动机; 货运; 钱凯; 瓜达尔; 皎漂; 比雷埃夫斯; 冰上丝绸之路; 船厂; 修船; 跨里海; 赞格祖尔; 港航; 港务
        空中丝绸之路; 临港; 多式联运; 陆港; 海上航线; 通航; 海铁联运; 航太
        !战机; !军用飞机; !航空母舰; !航空航天; !巨轮; !交通便利; !交通事故; !领空 ... (侵犯|进入|无人机); !侵犯 ... 领空; !船只 ... (军|对峙|海警|渔)
        !海事 ... (南海|东海|仲裁|争端); !飞机上; !乘飞机; !下飞机; !抵达 ... 机场; !机场 ... (迎接|送行|欢迎); !航线 ... (关系|友谊); !发动机 ... (增长|经济); !航道 ... (关系|巨轮|航船)
      `),
      ru: linesOf(`
        судостроен*; судоходств*; порт; порты; портов*; морск* перевозк*; грузоперевоз*; авиасообщен*; авиаци*; самолет*; авиаперевоз*; авиарейс*; прям* рейс*; Боинг*; Boeing; Airbus; авиакомпани*
        логистик*; транспортн* (коридор*|сообщени*); Аэрофлот*; транспорт*; транспортно-логистическ*; Северн* морск* пут*; Севморпут*; аэропорт*; Север – Юг; Север-Юг
        воздушн* (сообщен*|перевоз*|судов*|судн*|пространств*|линии); рейс*; судоверф*; верф*; ледокол*; танкерн* флот*; гражданск* авиац*; авиастроен*; авиационн*; авиапром*; паром*; контейнер*
        грузов* (сообщен*|перевоз*|авто*); морск* порт*; морск* транспорт*; Зангезурск*; самолетостроен*; перевозк*; ж/д; Север ... Юг
        авиакатастроф*; лайнер*; авиалайнер*; крушени* (самолет*|лайнер*|вертолет*); перелет*; авиалин*; АЗАЛ; AZAL; Решт*; Срединн* коридор*; Транскаспийск*; международн* коридор*; МТК; грузопоток*
        грузооборот*; транзит* (груз*|товар*|контейнер*); Транссиб*; БАМ; Суперджет*; МС-21; автоперевоз*; Панамск* канал*; морск* груз*; судн*; сухогруз*; грузов* судн*; авиасудн*; авиапарк*
        фрахт*; мультимодальн*; железнодорожн* (сообщен*|маршрут*|коридор*|ветк*); авиаузел*
        !военн* авиаци*; !судоходств* в Черном; !черноморск*; !боев* самолет*; !бронетранспорт*; !воздушн* пространств* ... (нарушен*|беспилотн*|дрон*); !нарушен* воздушн* пространств*
        !нефт* транспорт*; !военно-транспорт*
        !в самолете; !борт* самолет*; !аэропорт* ... (встреча*|встрет*|провож*|провод*); !(встреча*|встрет*|провож*|провод*) ... аэропорт*; !перелет* ... (делегац*|президент*)
        !порт* ... (Украин*|украинск*|Черн*|Одесс*); !украинск* порт*
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
        sanction; sanctions; sanctioned; (severe|swift|heavy|significant|serious|economic|high|steep) (cost*|consequence*|price|penalt*); (impose*|imposing) ... costs; asset freeze
        freez* ... assets; secondary tariffs; price cap; penaliz*; oil embargo; SWIFT; restrictive measures; snapback
        (strong|tough|further|other|additional) (economic|economic and other|financial) measures; long-arm jurisdiction; blacklist; shadow fleet; (pay|exact) ... price; economic pressure
        additional pressure; blockade of Cuba; CAATSA; secondary sanction*; OFAC; (visa|travel) ban*; maximum pressure; delist*; counter-sanction*; countersanction*; Caesar Act
        economic (blockade|warfare|response|punish*|costs); (lift*|eas*|remov*|relax*) ... (restrictions|sanctions); oil cap; price ceiling; tighten* ... (pressure|restrictions)
        sanctions (package|relief|regime|pressure|list|policy); punitive (measures|action*); (unilateral|illegitimate|illegal|coercive|restrictive) (coercive|restrictive|) measures
        seize* ... assets; confiscat* ... assets; state sponsor* of terrorism; (arms|trade|economic|grain|energy|U.S.|UN) embargo; embargoes; embargo (on|against); financial penalt*
        sanctions waiver*; =penalties
        (sixteenth|seventeenth|eighteenth|nineteenth|twentieth|16th|17th|18th|19th|20th|21st) package; Specially Designated; SDN
        designat* ... (individuals|entities|companies|vessels|oligarchs|banks); circumvent*; Helms-Burton; snap back; (visa|travel|entry) (restriction*|ban*); economic isolation
        (blockade|embargo) (against|on|of) Cuba; financial blockade; isolat* Russia; (increase|raise) ... costs (on|to|for)
        ~pressure; ~costs; ~restrictions; ~consequence*; ~punish*
        !embargoed until; !sanctions-busting; !death penalt*; !penalt* kick*; !visa ban ... student*; !consequences of the (war|crisis|conflict); !embargo on the (content*|call|story|information)
        !unintended consequence*; !trade restrictions
        !high =prices; !economic consequences of
      `),
      zh: linesOf(`
        制裁; 单边制裁; 长臂管辖; 代价; 冻结 ... 资产; 禁运; 解除 ... 制裁; 限制性措施; 施压; 次级关税; 惩罚; 影子船队; 反制裁; 反外国制裁; 制裁豁免; 极限施压
        最大压力; 次级制裁; 封锁; 惩罚性措施; 取消限制; 解除限制; 放松限制; 资产冻结; 没收 ... 资产; 非法单边; 石油禁令; 价格上限; 单边强制; 惩罚性; 黑名单 ... 制裁
        列单; 拒绝入境; 签证限制; 支恐国家名单; 支持恐怖主义国家名单; 环球银行金融电信; 赫尔姆斯; 单边胁迫; 强制措施; 断绝 ... 金融; 解冻 ... 资金
        !付出 ... 代价 ... 努力; !技术封锁; !封锁 ... 消息; !惩罚性关税; !代价 ... 和平; !不惜代价; !付出代价 ... 战争
      `),
      ru: linesOf(`
        санкци*; санкционн*; рестрикци*; ограничительн* мер*; эмбарго; заморозк* ... актив*; (тяжел*|серьезн*) последстви*; вторичн* пошлин*; потолок цен; снят* ограничени*; нелегитимн* ограничени*
        контрсанкц*; антироссийск* (мер*|рестрикц*|курс*); незаконн* (ограничен*|рестрикц*|мер*); односторонн* (мер*|ограничен*|принудительн*)
        (снят*|отмен*|смягчен*) ... (ограничен*|санкц*|рестрикц*); замороженн* ... актив*; блокад*; запрет* на въезд; персональн* ограничен*; пакет* санкц*; черн* списк* ... санкц*
        вторичн* (санкц*|тариф*); принудительн* мер*; давлени* ... экономическ*; экономическ* давлени*; конфискац* ... актив*
        СВИФТ; SWIFT; OFAC; SDN; (западн*|американск*) ограничени*; экономическ* (войн*|удушен*|шантаж*); изоляц* (России|страны|Ирана|Кубы); потолк* цен*; спонсор* терроризма
        визов* (ограничен*|запрет*); экспроприац*; давлени* ... (Вашингтон*|Запада|США); (девятнадцат*|восемнадцат*|двадцат*|нов*) пакет* ... (мер*|ограничен*|санкц*)
        ограничени* ... (Запада|западн*|США|Евросоюз*); отключен* ... (банк*|СВИФТ)
        !блокад* Ленинграда
      `),
    },
  },
];
