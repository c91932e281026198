import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The security topics that are regions of the world. */
export const REGIONS: readonly Topic[] = [
  {
    id: "korea",
    group: "security",
    label: { en: "Korean Peninsula", zh: "朝鲜半岛", ru: "Корейский полуостров" },
    note: {
      en: "North Korea, the Korean Peninsula.",
      zh: "朝鲜、朝鲜半岛局势。",
      ru: "КНДР, Корейский полуостров.",
    },
    terms: {
      en: linesOf(`
        North Korea*; Korean Peninsula; DPRK; Pyongyang; Kim Jong*; denucleari* of the ... Peninsula; inter-Korean; Democratic People's Republic of Korea; North Korean troops
        (Korean|Korea) (issue|question|situation); (complete|full|final|verifiable|irreversible) denuclearization; Yongbyon; Panmunjom; DMZ; 38th parallel; Hwasong; ~ICBM*; Kim Yo-jong; Six-Party; Six Party; abduct* ... Japanese
        North-South Korea*; the Peninsula; Korean (War|reunification); (two|both) Koreas
        abduct* (issue|problem|of Japanese); Kaesong; Kumgang; Wonsan; Choe Son Hui; Northern Limit Line; unification of Korea; CVID; North's (missile*|nuclear|troops|leader); Kim regime
        (Trump-Kim|Kim-Trump|Kim-Putin|inter-Korean) (summit|talks|meeting); (Hanoi|Singapore) summit & (Kim|Korea*); sunshine policy; North-South (dialogue|relations) & Korea*
        Kim's (sister|regime|daughter); NLL; KPA; Punggye-ri; Sohae; Tongchang-ri; Kusong; Rason; juche
        Workers' Party of Korea; hermit kingdom; spy satellite & Pyongyang; balloons & (North Korea*|Seoul); Multilateral Sanctions Monitoring Team; 1718 Committee
        divided families & Korea*; peace regime on the
        =Kim ... (launch*|missile*|troops|denuclear*|letter|letters|regime|summit|weapons)
        ~denuclearization; ~denuclearisation; ~Kim; ~demilitarized zone
        !Crimean Peninsula; !Arabian Peninsula; !Korean War (veteran*|Memorial)
        !(Arabian|Sinai|Iberian|Balkan|Kola|Gallipoli|Kamchatka) Peninsula; !Kim Dae; !Kim Young
      `),
      zh: linesOf(`
        朝鲜; 朝鲜半岛; 半岛; 朝核; 平壤; 金正恩; 朝方; 无核化; 朝美; 美朝; 朝韩; 韩朝; 板门店; 宁边; 北韩; 六方会谈; 朝俄; 俄朝; 朝军; ~洲际弹道导弹; ~洲际导弹
        绑架问题
        崔善姬; 金与正; 开城工业; 南北关系 ... 半岛; ~南北双方; 双轨并进; 北方限界线; 对朝; 韩半岛; 北韩飞弹; 日朝; 朝日; ~洲际弹道飞弹
        丰溪里; 北朝鲜; 金特会; 特金会; 川金会; 金正日; 劳动党委员长; 劳动党总书记; 三八线; 离散家属; 停战协定 ... 半岛; 半岛 ... 停战协定; 脏弹气球; 垃圾气球; 开城; 罗先; 北核; 核导试验
        金委员长; 金正恩委员长
        ~无核化目标; ~试射; ~导弹发射
        !半岛电视台; !克里米亚半岛; !阿拉伯半岛; !中南半岛; !克里米亚 ... 半岛; !巴尔干半岛; !山东半岛; !伊比利亚半岛
        !朝方向; !朝鲜族; !胶东半岛; !辽东半岛; !西奈半岛; !印支半岛
        !堪察加半岛; !科拉半岛; !湄公半岛; !马来半岛
      `),
      ru: linesOf(`
        КНДР; Северн* Коре*; северокорейск*; Корейск* полуостров*; Пхеньян*; Ким Чен*; корейск* урегулирован*; денуклеаризац*; межкорейск*; Северн* и Южн* Коре*; шестисторонн*; Ёнбён*
        корейск* (проблем*|вопрос*|урегулирован*|тематик*|направлен*); полуостров* ... Коре*; ~межконтинентальн* баллистическ*; Панмунчжом*
        северокорейц*; Ким Ё Чжон; Цой Сон Хи; Туманган*; Народно-Демократическ* Республик*; 38-й параллел*; обеих Коре*; полуостров* & Коре*
        Ким Ир Сен*; Трудов* парти* Кореи; Расон*; Пунгери; Кэсон*; Корейск* Народно*; чучхе; разделенн* сем* & Коре*; северокорейск* (войск*|военн*|ракет*); обоих корейск*
        двух Корей; Корейск* войн*; ситуаци* на (Корейск*|полуостров*); ракетн* пуск* & (КНДР|Пхеньян*|Коре*)
      `),
    },
  },
  {
    id: "maritime-asia",
    group: "security",
    label: { en: "Seas of East Asia", zh: "东海与南海", ru: "Моря Восточной Азии" },
    note: {
      en: "South and East China Sea, freedom of navigation in Asia, the Philippines.",
      zh: "南海、东海、亚洲航行自由、菲律宾。",
      ru: "Южно-Китайское и Восточно-Китайское моря, свобода судоходства в Азии, Филиппины.",
    },
    terms: {
      en: linesOf(`
        South China Sea; East China Sea; freedom of navigation; freedom of overflight; maritime (right*|dispute*|claim*|confrontation*|security|domain|law); Philippine*; Manila; Filipino
        Second Thomas; Scarborough; Senkaku; Diaoyu; Spratly; Paracel; Ren'ai; Law of the Sea; UNCLOS
        (China|Chinese|Philippine*|Japan|Japanese|Vietnam|Vietnamese|Taiwan*|Beijing's) coast guard; nine-dash; Sabina Shoal; Mischief Reef; Fiery Cross; Whitsun; Thitu; Itu Aba
        code of conduct ... (South China|sea|ASEAN|parties|waters); ~exclusive economic zone*; ~EEZ; arbitral (award|ruling|tribunal); arbitration (award|ruling|case); ADIZ; air defense identification; Takeshima; Dokdo; Malacca; Luzon; Bashi
        Miyako; Yellow Sea; West Philippine Sea; ~=reef; ~reefs; shoal; shoals; island-building; artificial islands; freedom of the seas; freedoms of navigation; navigation and overflight; ~sea lanes
        militari* of the ... (sea|islands|features); (fishing|Chinese) (vessel*|boat*|ship*) ... (waters|island*); safe overflight; (unsafe|dangerous|coercive) ... (at sea|maneuver*|manoeuvre*)
        maritime (sovereignty|claim*|dispute*|boundar*|order|domain|cooperation|affairs|security|safety|matters|issues); territorial (claim*|dispute*) ... (sea|island*|waters)
        (disputed|contested) (waters|island*|reef*|shoal*|feature*|atoll*); (island|maritime|sea) disputes; claims in the South China
        (China's|Beijing's) (maritime|territorial|expansive|sweeping|excessive) claims; FONOP*
        (Chinese|PRC) (jets|fighter*|warship*|aircraft|planes|vessel*) ... (lock*|intercept*|radar|ramm*|flares|harass*|collid*); radar lock*; (locked|locking) ... radar
        laser ... (coast guard|aircraft|ship) & (China|Chinese|Philippine*); BRP; Subi Reef; Cuarteron; Vanguard Bank; Woody Island; Pratas; Balikatan
        joint (sail*|patrol*) & (sea|Philippine*); equidistance line; DOC & sea; (gas|drilling) ... East China Sea; buoy* & (Japan*|China)
        radar (incident|illumination|lock-on) & (Japan*|China|Chinese)
        ~coast guard; ~code of conduct; ~fishing (boat*|vessel*|militia); ~islands; ~territorial waters; ~overflight; ~ramm*
        ~water cannon*; ~resupply mission*; Sierra Madre; Ayungin; Masinloc; Natuna; Reed Bank; grey-zone; gray-zone; maritime militia; (2016|arbitral) (award|ruling); fire-control radar; Yonaguni
        ~fishing grounds; Provisional Measures Zone; excessive (maritime|) claims; Okinotori; (nine|ten|11)-dash; swarm* ... (shoal|reef|waters)
        ~navigation; ~vessels; ~maritime; ~=Marcos
        !navigation ... Black Sea; !maritime ... Black Sea; !maritime ceasefire; !Strait of Hormuz; !Red Sea; !code of conduct ... (judges|business|officials); !maritime logistics
        !maritime transport; !maritime trade; !territorial (integrity|concession*|swap*); !Ukraine ... territorial; !territorial ... Ukraine; !Great Barrier Reef; !coral reef*
        !sea lanes ... (Red Sea|Hormuz)
        !navigation ... (Hormuz|Red Sea|Persian Gulf|Bab|Suez|Azov|Baltic|Danube); !(Hormuz|Red Sea|Houthi*|Black Sea) ... navigation; !maritime ... (Red Sea|Hormuz|Baltic|Caspian)
        !(Yellow|East) Sea ... (Pyongyang|missile*); !(missile*|Pyongyang|North Korea*) ... Yellow Sea; !code of conduct ... (AI|artificial|companies|platform*|migra*|space)
        !maritime (cooperation|security|domain) ... (Baltic|Arctic|Caribbean|Gulf)
      `),
      zh: linesOf(`
        南海; 东海; 航行自由; 菲律宾; 仁爱礁; 黄岩岛; 钓鱼岛; 南沙; 西沙; 海洋权益; 海警; ~领海; 海上 ... (安全|争端|摩擦); 岛礁; 涉海; 马尼拉; 南海行为准则; ~行为准则
        美济礁; 永暑礁; 铁线礁; 仙宾礁; 尖阁; ~专属经济区; 防空识别区; 南海仲裁; 仲裁案; 岛屿 ... 主权; 海空联络; 海洋法; 冲之鸟; ~黄海; 独岛; 领土主权和海洋权益; 海上问题
        海上形势; 海上合作; 海洋合作; 海上维权; 侵权挑衅; 抵近侦察; 菲方; 马六甲; 九段线; 海洋事务; ~渔船
        南中国海; 南海问题; 南海局势; 东中国海; 渚碧礁; 鲎藤礁; 半月礁; 牛轭礁; 曾母; 西菲律宾海; 有争议的海域; 争议海域; 主权声索国; 声索国; 海上主张; 过度海洋主张; 春晓; 东海油气; 油气田 ... 东海; 撞船 ... (南海|海警|钓鱼岛); 海上冲突; 海上行为准则; 海上对峙; 菲律賓海警
        巡航 ... (钓鱼岛|南海); 浮标 ... (钓鱼|东海|日本); 舰机 ... (擅闯|闯入|抵近); 航行与飞越; 自由航行行动
        ~照明弹; ~热焰弹; ~干扰弹; ~军机
        ~渔民; ~撞船; ~海域; ~岛礁; ~岛屿; ~主权声索
        ~水炮; 坐滩; 海上民兵; 灰色地带; 火控雷达; 雷达照射; 雷达锁定; 海空域; 暗沙; 礁盘; 中业岛; 太平岛; 万安滩; 礼乐滩; 海洋划界; 海域划界; 苏岩礁; 竹岛; 与那国; ~养殖设施; ~构筑物; 飞越自由
        海洋秩序; 海洋争议; 共同开发 ... (东海|南海|海上); 海上局势; 低敏感领域; 补给 ... 礁
        !国际关系 ... 行为准则; !行为准则 ... (国际关系|网络); !东海岸; !南海岸; !海上 ... 黑海; !海上丝绸之路
        !广东海; !山东海; !远东海; !湖南海; !河南海; !云南海; !海南海; !航行自由 ... (红海|霍尔木兹|黑海); !(红海|霍尔木兹|黑海) ... 航行
      `),
      ru: linesOf(`
        Южно-Китайск*; Восточно-Китайск*; свобод* (судоходств*|навигац*|мореплаван*); Филиппин*; филиппинск*; Сенкаку; Дяоюй*; ~морск* прав*; ~береговой охран*; Спратли; Парасельск*; кодекс* поведения ... (мор*|сторон)
        спорн* остров*; ~территориальн* спор*; ~исключительн* экономическ* зон*; Малаккск*; Желт* мор*; Токто; Такэсима; ~рифа; ~рифы; ~рифе; ~морск* (границ*|спор*)
        ЮКМ; Южно-Китайское море; отмел* (Скарборо|Второй|Томас*); Скарборо; атолл*; Манил*; риф* (Скарборо|Мисчиф|Томас*|Жэньай*|Хуанъян*); Хуанъянь*; Жэньай*
        береговой охран* (Китая|КНР|Филиппин*|Японии); китайск* (берегов*|патрульн*|рыбол*) ... (корабл*|суд*|охран*)
        ~судоходств*; ~остров*; ~акватори*; ~мореплаван*
        ~водомет*; ~территориальн* (вод*|претенз*); морск* милици*; спорн* (акватор*|вод*|участк*); насыпн* остров*; морск* пространств* ... Ази*
        !судоходств* ... (Ормуз*|Красн*|Черн*|Балти*); !(Ормуз*|Красн*|Черн*|Балти*) ... судоходств*
      `),
    },
  },
  {
    id: "indo-pacific",
    group: "security",
    label: { en: "Indo-Pacific", zh: "印太", ru: "Индо-Тихоокеанский регион" },
    note: {
      en: "Alliances and partners in Asia, Quad, AUKUS; Japan, India and others as regional matters.",
      zh: "亚洲的同盟与伙伴、四方机制、奥库斯；作为地区事务的日本、印度等。",
      ru: "Союзы и партнёры в Азии, Quad, AUKUS; Япония, Индия и другие как региональный вопрос.",
    },
    terms: {
      en: linesOf(`
        Indo-Pacific; Asia-Pacific; AUKUS; =Quad; Pacific (allies|islands|partners|region); (allies|alliances|alliance|partners) in (Asia|the region|the Pacific|the Indo-Pacific); Shangri-La
        US (military personnel|forces|troops|bases) ... (Japan|Korea|Guam|Okinawa); (Japan|Korea|U.S.|US)-(Japan|ROK|Korea) (alliance|treaty|security); Okinawa; mutual defense treaty
        security (cooperation|ties) ... (Japan|Australia|India); ally & (Japan|Philippines|South Korea|Australia); first island chain; trilateral (cooperation|alliance|partnership) & (Japan*|Korea*|Philippine*|Australia*); ANZUS; FOIP
        treaty (allies|ally); Pacific Islands Forum; Quad (partners|countries|leaders|Leaders|summit|ministers|partnership); Quadrilateral; Asian (allies|partners|NATO)
        (allies|partners|partnerships|alliances|presence|countries) ... Indo-Pacific; US-Japan; U.S.-Japan (alliance|security); Japan-U.S.; U.S.-ROK; ROK-U.S.; U.S.-Philippine*
        (Japan|Korea|Philippine*|Australia) alliance; extended deterrence; Guam; Five Eyes; hub-and-spoke; trilateral ... (Japan|Korea|Philippines); Camp David (trilateral|summit|spirit)
        Pivot to Asia; rebalanc* ... (to|toward*) (Asia|the Pacific|the Asia-Pacific); Asia rebalance; Indian Ocean; Act East; small circle*; Asia Pacific
        free and open ... (Pacific|Indo-Pacific|Asia|region); freedom and openness; defen* of (Japan|the Philippines|Korea|South Korea)
        Virginia-class; nuclear-powered submarine* & (Australia*|AUKUS); Blue Pacific; EDCA; USFK; USFJ; OPCON; operational control & (Korea*|OPCON|Seoul); host nation support; Special Measures Agreement; Typhon
        minilateral*; Reciprocal Access Agreement; Nuclear Consultative Group; regional (architecture|security architecture) & (ASEAN|Asia*|Pacific); SEATO; Camp Humphreys; Subic; Yokosuka; United States-Japan-Korea
        GCAP; Global Combat Air; Squad & (Japan|Philippines); Partners in the Blue; (Pacific|island) (nations|states|countries) & (Solomon*|Fiji|Tonga|Palau|Vanuatu|Pacific)
        Compact* of Free Association; second island chain; latticework; burden-sharing & (Japan|Korea); US troops in (Korea|Japan|South Korea)
        (troops|forces) stationed in (Korea|Japan|South Korea); Freedom Edge; Talisman Sabre; Malabar exercise*; (Exercise|exercise*) Malabar; RIMPAC; Darwin (Port|rotation*)
        Indo-Pacific (strategy|Economic Framework|partner*|allies|region); IPEF
        (Japan|Tokyo|Takaichi*|Japanese) ... (defen* spending|counterstrike|remilitari*|remilitaris*|militar* build-up)
        (defense|defence) (pact|treaty) with (Japan|Australia|the Philippines|Papua*); Pukpuk; security pact & (Australia|Solomon*|Papua*|Vanuatu); Indo-Pacific Quad; Asian NATO
        AUKUS Pillar
        alliance with (Tokyo|Japan|Seoul|South Korea|Manila|Canberra|Australia|the Philippines)
        (deter|deterring|counter|countering) ... (China|Beijing) ... (Pacific|Asia|region|allies)
        ~alliance; ~alliances; ~Pacific; ~Asia; ~aircraft carrier
        !Asia-Pacific Economic Cooperation; !APEC; !Pacific (time|Daylight|Standard); !Pacific Ocean ... (plastic|nuclear wastewater); !Middle East alliance; !EU-Japan alliance
        !free and open (internet|trade|markets); !(NATO|Sweden*|Finland*|Ukraine*|Atlantic|accession) ... Alliance
        !regional allies ... (Gulf|Israel|Arab)
        !Asia-Pacific (gathering|summit|forum|trade|free); !Indo-Pacific (Coordinator|Command|Commander|Affairs|adviser|advisor|czar)
        !Pacific (Gas|Coast|Palisades|island countries)
      `),
      zh: linesOf(`
        印太; 亚太; 四边机制; 四方安全对话; 奥库斯; ~同盟; 盟友 ... 亚洲; 美日; 日美; 美韩; 韩美; 美菲; 驻日美军; 香格里拉对话; 印度洋; 太平洋地区; 美日韩
        三边合作; 三边机制; 亚洲版北约; 亚太地区; 小圈子; 小集团; 澳英美; 五眼; 驻韩美军; 延伸威慑; 美澳; 亚太再平衡; 盟友体系; 日本 ... 军事; 日美同盟; 美菲同盟; 日美澳印
        美日印澳
        弗吉尼亚级; 三边安全伙伴; 第一岛链; 提丰; 冲绳; 关岛; 横须贺; 驻菲; 战时作战指挥权
        印太战略; 印太经济框架; 印太地区; 四方机制; 四方峰会; 四国机制; 四边对话; 美日印; 日美韩; 日菲; 美日菲; 日澳; 第二岛链; 肩并肩 ... 演习; 马拉巴尔; 环太平洋军演; 自由开放的(印太|亚太|太平洋); 核潜艇 ... (澳|奥库斯); 防卫费; 日本 ... 反击能力; 再军事化; 重新武装 ... 日本; 日本 ... 重新武装
        防务合作 ... (日本|菲律宾|澳大利亚); 条约盟友; 部署 ... 中导 ... (日本|菲律宾|亚); 集体自卫权; 新型军国主义; 无核三原则; 全球作战航空; 次世代战机
        (日|韩|菲|澳|东京|首尔|马尼拉)同盟; 与(日本|韩国|菲律宾|澳大利亚|日|韩|菲|澳)的同盟
        ~盟国; ~驻军; ~阵营对抗; 军事同盟; 同盟关系; 同盟体系; 安保同盟; 同盟国家 ... (日|韩|菲|澳); (美|日|韩|澳|菲) ... 同盟
        !亚太经合组织; !亚太共同体; !亚太自由贸易; !强化同盟关系反对; !强化盟友关系; !亚太经济合作; !跨太平洋; !亚太经合; !亚太合作; !亚太自贸; !亚太 ... 自由贸易
        !亚太大家庭; !亚太命运共同体; !美日 ... 贸易; !日美 ... 关税
        !反法西斯同盟; !同盟国; !同盟会; !(美韩|韩美|美日|日美) ... (关税|贸易|投资|首脑)
      `),
      ru: linesOf(`
        Индо-Тихоокеанск*; Азиатско-Тихоокеанск*; АТР; ИТР; АУКУС; AUKUS; Quad; Квад*; Тихоокеанск*; азиатск* союзник*; альянс* ... Ази*; ANZUS; АНЗЮС; Индийск* океан*; Азиатско-Тихоокеанск* регион*
        трехсторонн* союз*; Япония – США; союзник* ... (Ази*|АТР); Тихоокеанск* остров*; блоков* структур* ... Ази*; страны Тихого океана
        Окинав*; Гуам*; АСЕАН-центричн*; четырехсторонн* диалог*; остров* Тихого
        Индо-Тихоокеан*; Индо-Пацифик*; ИТП; четырехсторонн* (формат*|альянс*|механизм*) & (Япони*|Австрали*|Инди*); НАТО ... (Ази*|АТР|Тихоокеан*); азиатск* НАТО
        (США|Япония|Япони*) ... (Республика Корея|Южная Корея) ... (альянс*|учени*|союз*); ремилитаризац* ... Япони*; Япони* ... ремилитаризац*
        военн* баз* ... (Япони*|Филиппин*|Австрали*); ракет* (средней|малой|РСМД) ... (Ази*|Япони*|АТР|Филиппин*); блоков* (мышлен*|подход*|логик*) ... (Ази*|АТР|регион*)
        Малабар; атомн* подводн* лод* & Австрали*; страны АТР; архитектур* безопасности ... (АТР|Ази*|Тихоокеан*)
        (союз*|альянс*) с (Японией|Южной Кореей|Республикой Корея|Австралией|Филиппинами|Токио|Сеулом)
        !Азиатско-Тихоокеанск* экономическ*
        !Тихоокеанск* флот*
      `),
    },
  },
  {
    id: "regional-issues",
    group: "security",
    label: { en: "Regional issues", zh: "地区问题", ru: "Региональные вопросы" },
    note: {
      en: "Other regions and countries (Venezuela, Bangladesh, Africa, Afghanistan …), “regional and global issues”.",
      zh: "其他国家和地区（委内瑞拉、孟加拉国、非洲、阿富汗等），“地区和国际问题”。",
      ru: "Другие регионы и страны (Венесуэла, Бангладеш, Африка, Афганистан …), «региональные и международные вопросы».",
    },
    terms: {
      en: linesOf(`
        regional and (global|international); global and regional; international and regional; bilateral, regional; regional peace; hotspot*; Venezuela*; Bangladesh*; Africa*; Afghan*; Haiti*; Cuba*
        Myanmar; Burma; Sudan*; Libya*; Sahel; Mali; Niger; Ethiopia*; Somalia*; Congo; Rwanda; Balkan*; Serbia*; Kosovo; Bosnia*; Georgia; Moldova*; Transnistria*; Armenia*; Azerbaijan*
        Nagorno-Karabakh; Karabakh; Belarus*; Caucasus; Central Asia; Kazakhstan; Latin America; Caribbean; Greenland; Pakistan*; Kashmir; Nepal; Sri Lanka; Maldives; Thailand; Cambodia*; Nicaragua
        Colombia; Western Hemisphere; South Asia; Southeast Asia; Arctic; Antarctic
        (regional|global|international) (issue*|matter*|question*|topic*|problem*|agenda|hotspot*|developments|situation|conflict*|and global|and international); (regional|international) challenge*
        (regional and global|global and regional) challenge*; Nigeria*; Kenya*; Zimbabwe; Chad; Burkina Faso; Guinea*; Senegal; Angola; Zambia; Tanzania; Uganda; Mozambique; Horn of Africa; Tigray
        Central African; South Africa*; Algeria*; Morocco; Tunisia*; Peru; Peruvian*; Bolivia*; Ecuador; Honduras; Salvador; Guatemala*; Tajikistan; Kyrgyz*; Uzbek*; Turkmen*; Mongolia*; Abkhazia*
        South Ossetia; Ossetia*; Cyprus; Western Sahara; Republika Srpska; Macedonia; Montenegro; Rohingya; Timor; Papua; Fiji; Solomon Islands; Pacific island (countr*|nation*); Laos; Maduro
        Caracas; Kabul; Islamabad; Dhaka; ?Lukashenko; Dayton; Great Lakes region; Eurasia*; Eurasian (region|space|continent|security); post-Soviet; world affairs; world events
        other (regions|regional|hotspots|international|global|conflicts); international (issue*|topic*|agenda|politics|affairs|situation)
        (regional|global|international) (dossier*|crises|flashpoint*|concern*|security issues|security challenges|and multilateral|affairs)
        Chile*; Argentin*; Paraguay*; Uruguay*; Guyana*; Essequibo; Suriname; Dominican Republic; Jamaica*; Trinidad; Bahamas; Costa Rica*; Ghana*; Cameroon*; Gabon; Togo; Gambia; Sierra Leone
        Liberia; Mauritania*; Madagascar; Mauritius; Chagos; Diego Garcia; Malawi; Namibia*; Botswana; Lesotho; Eswatini; Burundi*; Eritrea*; Djibouti; Comoros; Seychelles; Albania*; Vietnam*
        Bhutan; Vanuatu; Tuvalu; Tonga; Samoa; Kiribati; Palau; Micronesia; Falkland*; Malvinas; Svalbard; M23; Goma; Kivu; Kinshasa; Kigali; Darfur; El Fasher; ~RSF; Rapid Support Forces; Khartoum
        Haftar; Dbeibah; GERD; Renaissance Dam; Nile; Bamako; Niamey; Ouagadougou; Somaliland; Mogadishu; Line of Control; Sindoor; Rakhine; Suu Kyi; junta; (military|attempted|failed) coup
        coup (attempt|leader*|plot*); coup d'etat; ?=coup; ?Guaid*; ?Machado; ?Diaz-Canel
        (India|Indian) (and|or) (Pakistan|Pakistani|Pakistan's); (Pakistan|Pakistani) (and|or) (India|Indian); Indus (Waters|Water|River) Treaty; Indus Waters
        (India|New Delhi) ... (Islamabad|Pakistan) ... (ceasefire|truce|strikes|hostilities|tensions|escalat*); Four-Day (War|conflict); Durand Line; TTP; Bagram
        Baloch*; AfPak; Tatmadaw; Rohingyas; Cox's Bazar; (Preah Vihear|Thai-Cambodian|Cambodia-Thailand|Thailand and Cambodia|Cambodia and Thailand)
        (Ethiopia|Eritrea) and (Eritrea|Ethiopia|Egypt|Somalia); al-Burhan; Hemedti; Benghazi; Wagner ... (Africa|Mali|Sahel); Africa Corps; Alliance of Sahel
        Great Lakes crisis; (DRC|Congo) ... Rwanda; Washington Accords; MONUSCO; Kordofan; El Obeid; Nuuk; (annex*|buy*|purchase|acquire|takeover of) ... Greenland
        Panama's sovereignty; Western Balkans; Kosovo-Serbia; (Serbia|Serbian) ... Kosovo; Srebrenica; Abkhaz*; Tskhinvali; Tiraspol
        Minsk regime; Middle Corridor ... Caucasus; (capture|seizure|arrest|ouster) of ... Maduro
        Tren de Aragua ... Venezuela; Edmundo Gonzalez; (Haiti|Haitian) gang*; sphere* of influence; Donroe; Taliban-ruled
        Hasina government; July uprising; Nay Pyi Taw; Naypyidaw
        Cairo ... Nile
        Taliban; Tavush; Lachin corridor; conflict* in (Africa|Asia|the region|Sudan)
        Chisinau; Tbilisi; Yerevan
        ?Ortega; Monroe Doctrine; Havana; ?Guantanamo; Managua; Port-au-Prince; Latin American*; South American*; Central America*; ?Dodik; Pristina; Banja Luka; Zangezur
        TRIPP; Syunik; High North; hot spot*; geopolitical (situation|developments|challenges|tensions|landscape|issues); (border|boundary) (dispute*|clashes|conflict); Thai-Cambod*; Indo-Pak*
        (crises|conflicts|situation|tensions) (around the world|in the world|in other); Sahelo; Casamance; Cabo Delgado; Ivory Coast; Nagorno; Gagauz*
        ~regional; ~region; ~hotspot
        ?world peace; ?peace in the world; ?world more (peaceful|safe)
        ?regional (stability|security|peace and stability)
        !regional (groups|government*); !(United Nations|UN) ... regional; !global issues ... such as; !visit* (to|) ... Poland; !international security assistance; !Eurasian Economic
        !regional security ... NATO; !Georgia (senator|governor|state|election|Tech); !Guinea pig*; !global concern about (climate|health|AI); !Euro-Atlantic
        !global (climate|health|AI|supply) (agenda|challenges)
        !African Growth and Opportunity; !Vietnam (War|veteran*); !border clashes ... India-China; !geopolitical tensions ... trade
        !Afghan (national*|refugee*|migrant*|evacuee*|asylum|interpreter*|citizen*); !(attack*|Pahalgam|terror*|killed|massacre) ... Kashmir
        !Kashmir ... (attack*|terror*|massacre); !migra* ... Western Hemisphere
        !(Haitian*|Venezuelan*|Cuban*|Nicaraguan*|Colombian*|Somali*|Nigerian*|Guatemalan*|Honduran*|Salvadoran*|Vietnamese|Pakistani*|Bangladeshi*|African*) (migrant*|immigrant*|refugee*|asylum|national*|deport*|gang*|student*|worker*|tourist*)
        !Arctic convoy*; !Cuban (missile|American); !Western Balkans route
        !(gas|oil|transit|pipeline*) ... (Azerbaijan|Kazakhstan|Uzbekistan|Turkmenistan|Pakistan)
      `),
      zh: linesOf(`
        地区问题; 地区热点; 地区和国际; 国际和地区; 全球和地区; 地区和全球; 国际地区; 热点问题; 地区局势; 地区事务; 重大国际; 委内瑞拉; 孟加拉; 非洲; 阿富汗; 海地; 古巴; 缅甸
        苏丹; 利比亚; 巴尔干; 塞尔维亚; 高加索; 亚美尼亚; 阿塞拜疆; 白俄罗斯; 摩尔多瓦; 中亚; 拉美; 加勒比; 格陵兰; 巴基斯坦; 克什米尔; 泰国; 柬埔寨; 湄公河; 北极
        国际地区问题; 国际形势和地区; 世界和地区; 蒙古; 吉尔吉斯; 哈萨克; 乌兹别克; 塔吉克; 土库曼; 格鲁吉亚; 科索沃; 波黑; 纳卡; 南高加索; 塞浦路斯; 尼日尔; 马里; 萨赫勒
        埃塞俄比亚; 索马里; 刚果; 卢旺达; 南非; 尼日利亚; 肯尼亚; 津巴布韦; 拉丁美洲; 马杜罗; 尼加拉瓜; 秘鲁; 玻利维亚; 哥伦比亚; 尼泊尔; 斯里兰卡; 马尔代夫; 老挝; 越南
        东南亚; 南亚; 罗兴亚; 所罗门; 斐济; 欧亚大陆; 卢卡申科; 洪都拉斯; 巴拿马; 南北极; 南极
        阿根廷; 智利; 乌拉圭; 巴拉圭; 厄瓜多尔; 圭亚那; 多米尼加; 牙买加; 加纳; 喀麦隆; 加蓬; 乍得; 布基纳法索; 塞内加尔; 安哥拉; 赞比亚; 坦桑尼亚; 乌干达; 莫桑比克; 马达加斯加; 毛里求斯; 厄立特里亚
        吉布提; 突尼斯; 阿尔及利亚; 摩洛哥; 毛里塔尼亚; 布隆迪; 纳米比亚; 博茨瓦纳; 文莱; 不丹; 东帝汶; 巴布亚; 汤加; 萨摩亚; 瓦努阿图; 基里巴斯; 瑙鲁; 图瓦卢; 密克罗尼西亚; 阿尔巴尼亚; 黑山
        北马其顿; 塞族共和国; 达尔富尔; 喀土穆; 法希尔; 戈马; 印巴; 泰柬; 柬泰; 缅北; 若开; 昂山素季; 政变; 哈瓦那; 加拉加斯; 门罗主义; 西半球; 中南美; 亚阿; 德涅斯特; 阿布哈兹; 奥塞梯; 马尔维纳斯
        马岛; 查戈斯; 国际热点; 地区冲突; 地区危机; 世界局势; 全球热点; 非盟; 中非共和国; 大湖地区; 地区形势; 国际局势; 地缘政治; 共同关心的地区; 共同关心的国际; 南美; 中美洲; 区域和全球; 区域及全球
        全球及区域; 区域与全球; 区域议题; 国际情势; 全球议题; 国际议题; 区域情势; 寮国
        太平洋岛国; 印度河水; 印度河 ... 条约; 印度和巴基斯坦; 印巴冲突; 印巴停火; 印巴局势; 巴印; 塔利班; 喀布尔; 伊斯兰堡; 罗兴亚人; 缅甸内战; 泰柬冲突; 泰柬边境; 柬泰边境; 埃塞; 非洲之角; 刚果（金）; 卢旺达和刚果; 快速支援部队; 苏丹内战; 苏丹冲突; 委内瑞拉局势; 马杜罗政权; 强行控制马杜罗
        吞并格陵兰; 购买格陵兰; 西巴尔干; 纳戈尔诺; 势力范围; 波斯尼亚; 斯雷布雷尼察; 佛得角; 几内亚; 利比里亚; 塞拉利昂; 多哥; 贝宁; 冈比亚; 塞舌尔; 科摩罗; 马拉维; 莱索托; 斯威士兰; 萨尔瓦多; 危地马拉; 哥斯达黎加; 苏里南; 巴哈马; 北极航道; 北极事务; 印度尼西亚局势; 国际热点问题
        国际和地区热点; 共同关心的国际和地区; 国际及地区; 地区及国际; 区域局势; 区域形势; 区域热点
        杜兰线; 军政府; 阿巴边境
        ?世界和平; ?国际形势; ?地区和平; ?地区安全; ?地区稳定
        ?共同关心的 ... 问题
        !非洲联盟 ... 成员; !内蒙古; !巴拿马运河; !中南半岛; !越南战争; !欧亚经济; !马里兰; !马里乌波尔; !马里亚纳; !古巴导弹; !地区和平稳定; !台海地区; !亚太地区
        !印太地区; !国际和地区形势变乱; !国际和地区形势 ... 关系
        !参加纳; !发展中亚; !集中亚; !马里奥; !罗马里; !阿曼苏丹; !文莱苏丹; !苏丹陛下; !黑山羊; !阿根廷 ... 峰会期间; !(中东|海湾|亚太|印太|台海|半岛) 地区问题
        !克什米尔 ... (恐怖|袭击); !(恐怖|袭击) ... 克什米尔; !阿富汗 ... (难民|移民); !(委内瑞拉|海地|古巴|洪都拉斯|缅甸) ... (移民|难民|非法入境); !缅北 ... (电诈|诈骗|电信); !缅甸 ... (电诈|诈骗|园区); !柬埔寨 ... (电诈|诈骗|园区)
        !巴拿马 ... 港口; !马里兰州; !北极熊; !东南亚国家联盟; !东南亚国协; !多哥伦; !(非洲|亚非) ... 猪瘟
      `),
      ru: linesOf(`
        региональн* (вопрос*|проблем*|повестк*|сюжет*|тематик*|конфликт*|кризис*|безопасност*|и международн*|и глобальн*|дел*); международн* (и региональн*|проблем*|вопрос*|повестк*|тематик*|сюжет*)
        мировой повестк*; глобальн* (вопрос*|проблем*); Венесуэл*; Бангладеш*; Африк*; африканск*; Афганистан*; афганск*; Гаити; Мьянм*; Судан*; Ливи*; Балкан*; Серби*; Косово; Закавказ*
        Южн* Кавказ*; Армени*; армян*; Азербайджан*; Карабах*; Белорусси*; Беларус*; Молдав*; Приднестров*; Центральн* Ази*; Латинск* Америк*; Гренланди*; Пакистан*; Кашмир*; Таиланд*; Камбодж*
        Арктик*; арктическ*; Сахел*; Куба; Кубой; кубинск*; Нигери*; Кени*; Зимбабве; =Мали; Буркина*; Эфиоп*; Сомали*; Конго; Руанд*; ЮАР; Алжир*; Марокк*; Тунис*; Ангол*; Мозамбик*
        Афганск* (проблем*|вопрос*|тематик*); талиб*; Монголи*; Киргиз*; Кыргыз*; Туркмен*; Грузи*; Абхази*; Южн* Осет*; Кипр*; Босни*; Дейтон*; Никарагуа; Боливи*; Колумби*; Мадуро; Каракас*
        Карибск*; Вьетнам*; Лаос*; Непал*; Шри-Ланк*; Мальдив*; Южн* Ази*; Юго-Восточн* Ази*; Евразии; евразийск* (пространств*|континент*|безопасност*); постсоветск*; ~Лукашенко
        актуальн* (международн*|региональн*|вопрос* мирово*|вопрос* международн*); (международн*|мирово*) (обстановк*|ситуац*); ситуаци* в мире; горяч* точ*; международн* и региональн*
        глобальн* и региональн*; региональн* и глобальн*; международн* сюжет*; кризисн* ситуац*; конфликтн* ситуац*; Узбек*; Таджик*; Казахстан*; Республик* (Нигер|Перу)
        Аргентин*; =Чили; =Перу; Уругва*; Парагва*; Эквадор*; Гайан*; Доминикан*; Ямайк*; =Гана; =Гане; =Ганы; Камерун*; Габон*; =Чад; =Чаде; =Чада; Сенегал*; Замби*; Танзани*; Уганд*; Мадагаскар*
        Маврики*; Эритре*; Джибути; Мавритани*; Бурунди; Намиби*; Ботсван*; ЦАР; Гвине*; Либери*; Сьерра-Леоне; Индонези*; Бруней*; Бутан*; Албани*; Черногори*; Македони*; сербск*; косовск*
        Приштин*; абхазск*; осетинск*; конголезск*; Дарфур*; Хартум*; Хафтар*; Эссекибо; Западн* полушари*; (Центральн*|Южн*) Америк*; латиноамерик*; Панам*; Зангезур*; Гуантанамо; =Гавана; =Гаваны
        =Гаване; Антаркти*; Мальвинск*; Фолкленд*; Шпицберген*; Бирм*; тайск*; резолюци* 1244; ситуаци* в регионе; событи* в (мире|регионе); обстановк* в (регионе|мире)
        (вопрос*|проблем*|аспект*|тем*) (глобальн*|региональн*|международн*|мировой) (повестк*|полити*|характер*|жизн*); геополитическ* (ситуац*|обстановк*|реал*); положени* дел в (мире|регионе)
        Договор* о водах Инда; вод* Инда; (Инди* и Пакистан*|Пакистан* и Инди*); индо-пакистанск*; индийско-пакистанск*; Талибан*; Кабул*; Исламабад*; рохинджа; Мьянма; Рахайн*
        таиландо-камбоджийск*; Африканск* рог*; Демократическ* Республик* Конго; ДРК; М23; Сил* быстр* поддержк*; Гуайдо; захват* ... Мадуро; доктрин* Монро; аннекси* Гренланди*
        сфер* влияния; Западн* Балкан*; Республик* Сербск*; Сребрениц*; Тбилиси; Кишинев*; Тирасполь*
        Улан-Батор*; Север* морск* пут* ... Аркти*; стран* Сахел*; Альянс* государств Сахел*; Маврикий; Чагос*; Гавану; кубинц*; Гондурас*; Гватемал*
        Коста-Рик*; Парагвай; Уругвай; Эквадор
        =Гома; =Гому; =Гоме; =Гомы; повстанц* ... (Конго|Судан*|Мали|М23|Мьянм*); Эль-Фашер*
        хунт*; Дюранда
        !Южно-Африканск*
        !Чад-; !Панамск* канал*; !тайск* бокс*
        !(нападен*|теракт*|террорист*|атак*) ... Кашмир*; !Кашмир* ... (теракт*|террорист*|нападен*); !арктическ* конво*
        !(газ*|нефт*|транзит*|транспорт*|коридор*) ... (Азербайджан*|Казахстан*|Узбекистан*|Армени*); !афганск* (беженц*|мигрант*|граждан*)
      `),
    },
  },
];
