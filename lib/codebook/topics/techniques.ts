import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The security topics that are techniques, space and terrorism. */
export const TECHNIQUES: readonly Topic[] = [
  {
    id: "cyber",
    group: "security",
    label: { en: "Cyber", zh: "网络安全", ru: "Кибербезопасность" },
    note: {
      en: "Cyberattacks, critical infrastructure, cyber security.",
      zh: "网络攻击、关键基础设施、网络安全。",
      ru: "Кибератаки, критическая инфраструктура, информационная безопасность.",
    },
    terms: {
      en: linesOf(`
        cyber*; cyber security; ransomware; hack; hacker; hacking; malware; information security; critical infrastructure; (information|communication*) technolog* & security; disinformation
        Volt Typhoon; Salt Typhoon; phishing; election interference; cyberspace; digital security; SolarWinds; Colonial Pipeline; election meddling; meddl* ... election*
        interfer* ... election*; spyware; data breach; misinformation; botnet*; hacktivist*; online threats; disinformation campaign*
        APT28; APT29; APT31; APT40; APT41; Fancy Bear; Cozy Bear; Sandworm; Lazarus Group; NotPetya; NSO Group; DDoS; denial-of-service
        (undersea|submarine|subsea|seabed) cable*; internet governance; malicious (activity|code|actors|digital); (hybrid|foreign) information manipulation
        FIMI
        !cyber monday; !espionage charge*; !malicious (attack|accusation*|slander); !arrested for espionage
        (cyber|economic|industrial|commercial|digital|electronic) espionage; data (breach*|leak*|theft); malicious (cyber|software|code|online); =REvil; computer (intrusion*|hack*); hacked; hackers; hacking; state-sponsored (hack*|group*|actors|cyber*); state-backed hack*; (network|telecom*) (intrusion*|breach*); online (disinformation|interference|influence operation*); troll farm*; bot farm*; fake news
        Spamouflage; doxing; zero-day; (attacks|threats) on ... (networks|servers|computer*); Pegasus (spyware|software); wiretap*; spy* on ... (phone*|leaders|allies); NSA (spying|surveillance); electronic surveillance; ICT security; (ICT|information technologies) & security; Hafnium; Flax Typhoon; Silk Typhoon; UNC1151; sabotage & (cable*|cyber*)
        ~false information; ~espionage; ~data security; ~data (privacy|protection|flows); ~computer (network*|systems); ~malicious (actor*|activity); ~sabotage; ~networks
        !Cybertruck*; !(strike*|shelling|missile*|drone*|bomb*|attack*) ... (on|against|hit) ... critical infrastructure & (Ukraine*|Russia*); !Hackathon*; !invest* ... critical infrastructure; !critical infrastructure (invest*|project*|financ*)
      `),
      zh: linesOf(`
        网络攻击; 网络安全; 网络犯罪; 黑客; 勒索软件; 关键基础设施; 信息安全; 网络空间; 网络窃密; 网络战; 网络间谍; 网络窃取; 窃密; 网攻; 网安; 干预选举; 干涉选举
        虚假信息; 数字安全; 网络主权; 网络领域; 恶意网络
        海底电缆; 海缆; 网络入侵; 网络威胁; 网络行动; 网络治理; 伏特台风; 盐台风; 间谍软件; 恶意软件; 数据泄露; 认知战; 数字主权; 骇客; 资安
        网路攻击; 网路安全; 假讯息; 资讯安全
        !网络诈骗; !伙伴网络
        勒索 (软件|病毒|攻击|组织|团伙); 网络 (攻击|窃|间谍|渗透|入侵|犯罪|武器|黑客|行动|安全|空间|主权); 木马 (病毒|程序); 监听 ... (电话|通讯|盟友|领导人); 窃听; 数据安全 (倡议|风险|威胁|漏洞); 全球数据安全; 信息通信技术安全; 信息战; 认知作战; 假消息; 假新闻; 散布 ... 虚假; 棱镜; 网军; 网络水军; 断缆; 破坏 ... 海缆; 关键信息基础设施; 网络空间命运共同体; 黑客组织
        ~数据安全; ~数据流动; ~数据跨境; ~监听; ~个人信息保护
        !贸易网络 ... 安全; !营商网络; !朋友圈网络; !网络视频; !讹诈勒索; !敲诈勒索
      `),
      ru: linesOf(`
        кибер*; информационн* безопасност*; хакер*; критическ* инфраструктур*; вредоносн*; информационно-коммуникационн*; вмешательств* ... выбор*
        международн* информационн*; МИБ; сетев* (атак*|безопасност*); дезинформац*; цифров* безопасност*
        DDoS; утечк* данных; шпионск* (программ*|ПО); подводн* кабел*; цифров* суверенитет*
        (программ*|вирус*) ... вымогател*; информационн* (угроз*|атак*|агресси*|войн*|диверс*); (безопасност*|суверенитет*|угроз*) ... информационн* (пространств*|сфер*); кибершпионаж*; (промышленн*|электронн*|компьютерн*) шпионаж*; взлом* ... (сет*|систем*|аккаунт*|почт*|сервер*|баз*); хакерск*; фейков* (новост*|информаци*); ложн* информаци*; дезинформ*; троянск*; цифров* (суверенитет*|угроз*); прослушиван* ... (телефон*|разговор*); компьютерн* (атак*|вирус*|преступ*)
        в (сфере|области) ИКТ; безопасност* ... ИКТ; ИКТ & безопасност*; использован* ИКТ
        ~шпионаж*; ~фейк*; ~защит* данных; ~взлом*; ~информационн* (пространств*|сфер*); ~вымогател*
        !киберспорт*; !фиджитал*; !кибернетик*
      `),
    },
  },
  {
    id: "ai",
    group: "security",
    label: { en: "Artificial intelligence", zh: "人工智能", ru: "Искусственный интеллект" },
    note: { en: "Artificial intelligence.", zh: "人工智能。", ru: "Искусственный интеллект." },
    terms: {
      en: linesOf(`
        artificial intelligence; AI; A.I.; AI-related; machine learning; autonomous weapon*; large language model*; OpenAI; DeepSeek; ChatGPT; superintelligence; generative AI; AGI; frontier model*
        deepfake*; AI (safety|governance|chips|risks|Action|models|summit); machine intelligence; chatbot*; algorithmic warfare; Anthropic
        frontier (AI|system*|lab*|technolog*); Bletchley; Hiroshima Process; (data|computing) (center|centre|centers|centres); Stargate; compute capacity; neural network*; facial recognition; xAI
        Grok; humanoid*; killer robots; human (control|judgment|judgement) ... (weapon*|nuclear)
        autonomous (system*|weapon*|agent*|drone*) & (AI|weapons|lethal|algorithm*); lethal autonomous; (intelligent|smart) (weapon*|systems|age|technologies); AI's; AI-(enabled|powered|driven|generated); superintelligent; foundation model*; Mistral AI; Nvidia & (AI|intelligence); AI (Action|Safety|Impact|Summit|Act|infrastructure|race|gap|capacity|tools|development); Global AI; intelligent machines; robots & (AI|human*|war*); digital and artificial; hyperscale*
        ~autonomous vehicle*; ~chips; ~robotics
        ~algorithm*; algorithms & (AI|weapon*|warfare)
      `),
      zh: linesOf(`
        人工智能; AI; 大模型; 智能武器; 自主武器; 深度求索; 生成式; 智能体; 智能化武器; 通用智能; 深度伪造; 智能经济
        智能技术; 智能时代; 机器学习; 数据中心; 智算; 智能驾驶; 人形机器人; 智能向善; 智能革命; 智能社会; 无人系统; 算法治理; 智能鸿沟; 人工智慧
        人工智能 (治理|领域|合作|发展|安全); 智能化 (战争|武器|军事|时代); 数智 (技术|时代|赋能|领域); 算力; 机器人 ... (智能|武器|战争); 智慧机器; 生成式; 通用人工智能; 具身智能; 智能网联; 自动驾驶; 无人驾驶; 致命性自主; 模型 ... (开源|智能); 智能产业; 智能机器; 智能+; 超级智能; ~智能; ~机器人; ~芯片; !智能手机; !智能制造; !智能电网
        ~算法
      `),
      ru: linesOf(`
        искусственн* интеллект*; ИИ; нейросет*; машинн* обучени*; генеративн*; больш* языков* модел*; дипфейк*; интеллектуальн* систем*; технологи* ИИ; автономн* систем* вооружен*
        нейронн* сет*; машинн* интеллект*; чат-бот*; центр* обработки данных; дата-центр*; ЦОД; ChatGPT; DeepSeek; OpenAI
        искусственн* (разум*|интеллект*); алгоритм* ... (интеллект*|ИИ|машинн*); беспилотн* (транспорт*|автомобил*); умн* алгоритм*; вычислительн* мощност*; роботизаци* ... (интеллект*|ИИ); автономн* оружи*; летальн* автономн*; САС & летальн*; GPT; ~робототехник*; ~алгоритм*; ~нейро*; !нейрохирург*
      `),
    },
  },
  {
    id: "space",
    group: "security",
    label: { en: "Space", zh: "太空", ru: "Космос" },
    note: {
      en: "Space exploration, satellites, arms in space.",
      zh: "太空探索、卫星、太空军备。",
      ru: "Освоение космоса, спутники, оружие в космосе.",
    },
    terms: {
      en: linesOf(`
        outer space; space (exploration|station|cooperation|program*|agency|race|debris|weapon*|flight|launch*|mission*|traffic|technolog*|sector); (civil|peaceful|in) =space; satellite; astronaut*
        cosmonaut*; spacecraft; NASA; Roscosmos; lunar; =moon; spaceflight; Artemis Accords; ISRO; ISS; International Space Station; Chandrayaan; Gaganyaan; Baikonur; rocket launch*
        space-based; GLONASS; BeiDou; Starlink; SpaceX; anti-satellite; NISAR; orbit; human spaceflight; moon landing; lunar (mission|research|station|base|sample*); rockets & space
        weaponization of space; militarization of space; space-related; astronomy; space science
        Crew Dragon; Tiangong; Chang'e; Shenzhou; Vostochny; remote sensing; earth observation; NavIC; JAXA; asteroid*; planetary defen*; deep space
        Luna-25; cross-flights; cosmodrome; (technology|energy|nuclear|defense|defence|health|cyber|maritime|AI|agriculture|science|innovation|education) and =space
        =space & (cyber|quantum|semiconductors|biotechnology|telecommunications)
        space (activities|industry|research|domain|security|power*|systems|assets|policy|dialogue|science|travel|launch|field|economy)
        !Lunar New Year; !breathing space; !satellite (state*|countr*); !in the space of; !space for (dialogue|diplomacy|cooperation); !orbit of (influence|Russia|China); !into ... orbit of
        !=moon (festival|jae); !Moon Jae-in; !GPS jamming
        !launch vehicle* ... ballistic; !Artemis ... (Gold|coin)
        Mars (mission*|exploration|rover|landing|orbit*); to Mars; Artemis (Accords|mission*|program*|moon|II|III); Soyuz (spacecraft|capsule|rocket*|launch*|MS|mission*); (satellite|rocket|space) launch*; launch vehicle*; launchpad; GPS (satellite*|navigation); space telescope*; radio telescope; Square Kilometre Array; aerospace & (satellite*|astronaut*|rocket*); satellite (navigation|launch*|communications|data|system*|internet|constellation*)
        space (debris|tourism|cooperation|collaboration|sciences|station*|walk|weather|situational|nuclear|center|centre|command|force|forces|warfare); outer-space; reusable rocket*; space-faring; spacefaring; Axiom; moonshot; NASA-ISRO; lunar (exploration|gateway|orbit*|surface|rover); Tianwen; Roscosmos; CNSA; (crew*|astronaut*) ... (station|orbit); European Space Agency; satellites
        ~Mars; ~Artemis; ~Soyuz; ~GPS; ~telescope; ~rocket*; ~orbit; ~launch pad
        !satellite (imagery|image*|picture*|photo*|office*|campus*|town*|television|TV|channel*|event*|phone*); !(breathing|more|policy|fiscal|political|safe|public|office|civic|shared|open|living|common|digital|data|air|development) space; !space (to|where|and time); !time and space; !space for; !launch site* ... (missile*|rocket fire); !Mars (Inc|Wrigley); !airspace
      `),
      zh: linesOf(`
        太空; 外空; 航天; 空间站; 卫星; 宇航员; 月球; 航天员; 登月; 北斗; 空间技术; 火星; 载人航天; 嫦娥; 天宫; 神舟; 星链; 深空; 探月; 航天器; 月壤
        月球科研站; 反卫星; 国际空间站
        外层空间; 发射场; 天问; 空间科学; 空间合作; 空间领域; 长征五号; 拜科努尔; 空间探测
        !卫星国; !火箭弹; !火箭炮
        !发展空间合作; !合作空间; !空间领域 ... 合作广阔
        运载火箭; 火箭 (发射|技术|回收); (长征|商业|可回收) 火箭; 月球 (探测|样品|科研|背面); 深空 (探测|探索); 探测器 ... (月|火星|深空|太空); 遥感 (卫星|技术|数据|监测); 空天 (飞机|技术|领域|信息); 载人 (飞船|航天|登月); (神舟|联盟|货运|载人|宇宙) 飞船; 卫星 (导航|发射|通信|遥感|数据|应用|网络); 外空军备; 太空军备; 太空武器化; 星座 ... 卫星; 航天 (合作|员|领域|技术|局|事业|活动|科技); 太空 (合作|探索|站|军|垃圾|碎片|领域); 射电望远镜; 平方公里阵列
        宇宙 (探索|空间); 国际月球; 小行星; 星际
        ~火箭; ~遥感; ~空天; ~飞船
        !航空航天; !火箭军; !火箭推进榴弹; !卫星电视; !卫星城; !卫星 (照片|图像|影像); !拓展 ... 空间合作
      `),
      ru: linesOf(`
        космос*; космическ*; (искусственн*|навигационн*|телекоммуникационн*|запуск*|группировк*|низкоорбитальн*|космическ*|метеорологическ*) ... спутник*; спутник* (связи|навигац*|зондирован*|Земл*); спутников* (связ*|группиров*|данны*|систем*|технолог*|интернет*); космонавт*; Роскосмос*; НАСА; орбитальн*; лунн*; МКС; Байконур*; ГЛОНАСС; ракет*-носител*; пилотируем*
        межпланетн*; ракетно-космическ*
        космодром*; ракетоносител*; экипаж* ... (МКС|станц*|орбит*); перекрестн* (полет*|схем*); дистанционн* зондирован*; ДЗЗ; Глонасс; Starlink; Старлинк*; SpaceX; внеземн*; телескоп*; астероид*
        астронавт*; Союз МС
        !спутник* жизни; !орбит* влияния
        !агентств* Спутник
        =Луна; =Луны; =Луну; =Луне; =Луной; лунн*; (полет*|исследован*|освоен*|мисси*) ... (=Марс|=Марса|=Марсу); (околоземн*|космическ*|лунн*|на) орбит*; спутников* навигац*; космодром*; космическ* (корабл*|станци*|аппарат*|отрасл*|сфер*|агентств*|программ*|пространств*); космос*; мирн* космос*; космонавтик*
        ~спутник*; ~орбит*; ~Марс*; ~ракета-носитель
        !Спутник (V|Лайт|Light|М); !вакцин* ... Спутник*; !(агентств*|радио|телеканал*) Спутник*; !город* спутник*; !государств* спутник*; !космическ* (скорост*|цен*)
      `),
    },
  },
  {
    id: "terrorism",
    group: "security",
    label: { en: "Terrorism", zh: "恐怖主义", ru: "Терроризм" },
    note: {
      en: "Terrorism and the fight against it.",
      zh: "恐怖主义与反恐。",
      ru: "Терроризм и борьба с ним.",
    },
    terms: {
      en: linesOf(`
        terror; terroris*; terrorist; counterterrorism; counter-terrorism; counter-terror; extremis*; ISIS; ISIL; Islamic State; al-Qaeda; al Qaeda; jihad*; 26/11; Lashkar*; Jaish*
        Pulwama; Pahalgam; cross-border terror*; radicali*; al-Shabaab; Boko Haram; PKK; suicide bomb*; ETIM; ISIS-K; ISKP; Daesh; foreign fighters; beheading
        car bomb*
        BLA; TTP; JNIM; Hayat Tahrir; (terror|militant) (group*|organi*|attack*|outfit*|camp*); Operation Sindoor; suicide (attack*|bombing*); Tahawwur Rana
        Masood Azhar; Hafiz Saeed; three evils; East Turkestan
        (bombing|blast|explosion|shooting|massacre) (in|at|near|outside) ... (mosque|church|market|school|concert|metro|airport|synagogue|embassy|beach|court); Islamist
        !eradicated extremism; !extremism ... Xinjiang; !reign of terror
        (September 11|9/11|September 11th) (attack*|terror*|anniversary|victim*|hijack*); (attacks|anniversary) of (September 11|9/11); hijack* ... (plane*|aircraft|airliner*|flight*|ship*|vessel*|train); (terror*|militant*|extremist*|jihadi*) safe haven*; safe haven* ... (terror*|militant*|extremist*); Baloch* (Liberation|militant*|insurgent*|separatist*|rebel*); FATF & terror*; Crocus City; Crocus (attack|massacre); HTS & (terror*|designat*)
        Pakistani Taliban; Tehrik-i-Taliban; Tehreek-e-Taliban; Tehrik-e-Taliban; Taliban ... (attack*|terror*|militant*); militant attack*; (insurgency|militancy) & (attack*|Kashmir|Sahel|terror*); terrorism-related; terror-free; (state|states) sponsor* of terror*; (bomb|gun|knife|car-ramming|ramming) attack*; suicide bomber*; (militants|gunmen) ... (killed|kill|attack*|opened fire|stormed); (killed|attack*) ... by (militants|gunmen|terrorists)
        Islamic State (group|fighters|militants|Khorasan); ISIS-Khorasan; Hizbul Mujahideen; The Resistance Front; Abu Sayyaf; Jemaah Islamiyah; Al-Nusra; Nusra; Ansar Allah & terror*; proscri* ... (group|organi*); deradicali*; violent extremis*; financing of terror*; mastermind* ... (attack*|bombing*|blast); (condemn*|condolence*) ... (terror*|bombing|blast|massacre)
        ~Taliban; ~September 11; ~9/11; ~hijack*; ~safe haven*; ~Baloch*; ~FATF; ~mass shooting; ~militan*; ~gunmen; ~bombing*; ~insurgen*; ~sanctuaries
        !Russian terror*; !energy terror*; !economic terror*; !state terror* & Ukraine
      `),
      zh: linesOf(`
        恐怖主义; 反恐; 恐怖分子; 恐怖袭击; 恐袭; 极端主义; 伊斯兰国; 基地组织; 三股势力; 暴恐; 极端势力; 极端组织; 东伊运; 帕哈尔加姆; 跨境恐怖; 自杀式袭击; 博科圣地
        去极端化; 恐怖组织; 反恐怖; 恐怖行径; 爆炸袭击; 恐怖势力; 恐怖活动; 打击恐怖
        极端分子; 自杀式; 孟买袭击; 东突; 恐怖融资; 圣战; 武装分子 ... 袭击; 恐情; 涉恐; 红堡; 伊斯兰极端
        反恐 (合作|斗争|安全|行动|情报); 恐怖 (袭击|组织|分子|势力|活动|融资|威胁); 俾路支 (解放军|武装|分离); 巴基斯坦塔利班; 巴塔 (武装|组织|分子|恐怖); 枪击 ... (恐怖|袭击|遇难|清真寺); 爆炸事件 ... (恐怖|遇难|伤亡|使馆|清真寺|校车); 自杀式 (爆炸|袭击); 暴力恐怖; 恐怖主义、分裂主义; 分裂势力 ... 恐; 极端 (主义|组织|势力|思想); 东伊运; 劫持 ... (飞机|列车|人质); 人弹; 恐攻; 反恐; 莫斯科 ... 音乐厅; 番红花; 校车 ... 袭击
        ~塔利班; ~枪击; ~爆炸事件; ~俾路支; ~巴塔; ~武装分子; ~劫持
        !巴塔哥尼亚
      `),
      ru: linesOf(`
        террор*; антитеррор*; контртеррор*; терроризм*; террорист*; теракт*; экстремизм*; ИГИЛ; Аль-Каид*; Пехалгам*; Пахалгам*; экстремист*; ИГ
        боевик* ... (ИГИЛ|террорист*|Афганистан*|Сири*); Аль-Шабаб; взрыв* ... (метро|поезд*|самолет*); террористическ*; ДАИШ
        джихад*; бандформирован*; ваххабит*; исламист*; радикальн* группировк*; Нусра; Хайят Тахрир; ХТШ; РАТС; захват* заложник*
        =Исламское =государство; =Исламского =государства; =Исламским =государством; =Исламскому =государству; Исламск* государств* & террор*; Крокус Сити; Крокус* & (теракт*|террор*|атак*|нападени*|трагед*); (террорист*|атак*|взрыв*) ... смертник*; смертник* & (взрыв*|подорв*); стрельб* в (школ*|университет*|мечет*|синагог*|храм*|церкв*|торгов*); (захват*|угон*) (заложник*|самолет*|поезд*); подрыв* (самолета|поезда|автомобил*)
        ФАТФ & террор*; талиб* & террор*; боевик* ... (террор*|напад*|убит*|атак*); международн* террористическ*; антитеррористическ*; радикал* & (исламск*|террор*|экстремис*); радикализаци*; бомб* ... (автобус*|метро|рынк*|мечет*)
        ~Талибан*; ~ФАТФ; ~Крокус*; ~смертник*; ~боевик*; ~диверс*
      `),
    },
  },
];
