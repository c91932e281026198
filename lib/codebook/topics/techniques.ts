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
        Volt Typhoon; Salt Typhoon; phishing; data security; election interference; cyberspace; digital security; SolarWinds; Colonial Pipeline; election meddling; meddl* ... election*
        interfer* ... election*; espionage; spyware; data breach; false information; misinformation; botnet*; hacktivist*; online threats; disinformation campaign*
        malicious (cyber|software|actor*|code)
        APT28; APT29; APT31; APT40; APT41; Fancy Bear; Cozy Bear; Sandworm; Lazarus Group; REvil; NotPetya; NSO Group; DDoS; denial-of-service; data (breach*|leak*|theft|privacy|protection|flows)
        (undersea|submarine|subsea|seabed) cable*; internet governance; malicious (activity|code|actors|digital); computer (network*|intrusion*|systems); (hybrid|foreign) information manipulation
        FIMI
        !cyber monday; !espionage charge*; !malicious (attack|accusation*|slander); !arrested for espionage
      `),
      zh: linesOf(`
        网络攻击; 网络安全; 网络犯罪; 黑客; 勒索软件; 关键基础设施; 信息安全; 网络空间; 数据安全; 网络窃密; 网络战; 网络间谍; 网络窃取; 窃密; 网攻; 网安; 干预选举; 干涉选举
        虚假信息; 数字安全; 网络主权; 网络领域; 恶意网络; 监听
        海底电缆; 海缆; 勒索; 网络入侵; 网络威胁; 网络行动; 网络治理; 伏特台风; 盐台风; 木马; 间谍软件; 恶意软件; 数据跨境; 数据泄露; 信息战; 认知战; 数据流动; 个人信息保护; 数字主权; 骇客; 资安
        网路攻击; 网路安全; 假讯息; 资讯安全
        !网络诈骗; !伙伴网络
      `),
      ru: linesOf(`
        кибер*; информационн* безопасност*; хакер*; вымогател*; критическ* инфраструктур*; вредоносн*; информационно-коммуникационн*; вмешательств* ... выбор*
        информационн* (пространств*|сфер*|угроз*|атак*); международн* информационн*; МИБ; сетев* (атак*|безопасност*); дезинформац*; шпионаж*; фейк*; цифров* безопасност*
        взлом*; DDoS; утечк* данных; шпионск* (программ*|ПО); подводн* кабел*; трояны; защит* данных; цифров* суверенитет*
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
        deepfake*; autonomous (system*|vehicle*); AI (safety|governance|chips|risks|Action|models|summit); machine intelligence; chatbot*; algorithmic warfare; Anthropic
        frontier (AI|system*|lab*|technolog*); Bletchley; Hiroshima Process; (data|computing) (center|centre|centers|centres); Stargate; compute capacity; neural network*; facial recognition; xAI
        Grok; humanoid*; killer robots; human (control|judgment|judgement) ... (weapon*|nuclear)
      `),
      zh: linesOf(`
        人工智能; AI; 大模型; 智能武器; 自主武器; 深度求索; 生成式; 智能体; 智能化武器; 通用智能; 深度伪造; 智能经济
        智能技术; 智能时代; 机器学习; 数据中心; 智算; 智能驾驶; 人形机器人; 智能向善; 智能革命; 智能社会; 无人系统; 算法治理; 智能鸿沟; 人工智慧
      `),
      ru: linesOf(`
        искусственн* интеллект*; ИИ; нейросет*; машинн* обучени*; генеративн*; больш* языков* модел*; дипфейк*; интеллектуальн* систем*; технологи* ИИ; автономн* систем* вооружен*
        нейронн* сет*; машинн* интеллект*; чат-бот*; центр* обработки данных; дата-центр*; ЦОД; ChatGPT; DeepSeek; OpenAI
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
        cosmonaut*; spacecraft; NASA; Roscosmos; lunar; =moon; spaceflight; Artemis Accords; ISRO; =Mars; ISS; International Space Station; Chandrayaan; Gaganyaan; Baikonur; rocket launch*
        space-based; GPS; GLONASS; BeiDou; Starlink; SpaceX; anti-satellite; NISAR; orbit; human spaceflight; moon landing; lunar (mission|research|station|base|sample*); rockets & space
        weaponization of space; militarization of space; space-related; astronomy; space science
        Artemis; Soyuz; Crew Dragon; Tiangong; Chang'e; Shenzhou; launch (vehicle*|site*|pad); Vostochny; remote sensing; earth observation; NavIC; JAXA; asteroid*; planetary defen*; deep space
        telescope; Luna-25; cross-flights; cosmodrome; (technology|energy|nuclear|defense|defence|health|cyber|maritime|AI|agriculture|science|innovation|education) and =space
        =space & (cyber|quantum|semiconductors|biotechnology|telecommunications)
        space (activities|industry|research|domain|security|power*|systems|assets|policy|dialogue|science|travel|launch|field|economy)
        !Lunar New Year; !breathing space; !satellite (state*|countr*); !in the space of; !space for (dialogue|diplomacy|cooperation); !orbit of (influence|Russia|China); !into ... orbit of
        !=moon (festival|jae); !Moon Jae-in; !GPS jamming
        !launch vehicle* ... ballistic; !Artemis ... (Gold|coin)
      `),
      zh: linesOf(`
        太空; 外空; 航天; 空间站; 卫星; 宇航员; 月球; 航空航天; 航天员; 登月; 北斗; 空间技术; 火星; 载人航天; 嫦娥; 天宫; 神舟; 星链; 深空; 探月; 航天器; 月壤
        月球科研站; 反卫星; 火箭; 伽利略计划; 国际空间站
        外层空间; 遥感; 探测器; 发射场; 空天; 天问; 空间科学; 空间合作; 空间领域; 长征五号; 拜科努尔; 飞船; 空间探测
        !卫星国; !火箭弹; !火箭炮
        !发展空间合作; !合作空间; !空间领域 ... 合作广阔
      `),
      ru: linesOf(`
        космос*; космическ*; спутник*; космонавт*; Роскосмос*; НАСА; орбитальн*; луна; лунн*; МКС; Байконур*; ГЛОНАСС; орбит*; ракет*-носител*; пилотируем*; Луны; =Марс; =Марса; спутников* навигац*
        межпланетн*; ракетно-космическ*
        космодром*; ракетоносител*; экипаж* ... (МКС|станц*|орбит*); перекрестн* (полет*|схем*); дистанционн* зондирован*; ДЗЗ; Глонасс; Starlink; Старлинк*; SpaceX; внеземн*; телескоп*; астероид*
        астронавт*; Союз МС
        !спутник* жизни; !орбит* влияния
        !агентств* Спутник
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
        terror; terroris*; terrorist; counterterrorism; counter-terrorism; counter-terror; extremis*; ISIS; ISIL; Islamic State; al-Qaeda; al Qaeda; Taliban; jihad*; Crocus; 26/11; Lashkar*; Jaish*
        Pulwama; Pahalgam; cross-border terror*; FATF; radicali*; al-Shabaab; Boko Haram; PKK; suicide bomb*; =9/11; September 11; ETIM; ISIS-K; ISKP; Daesh; foreign fighters; militancy; beheading
        car bomb*
        Baloch*; BLA; TTP; JNIM; Hayat Tahrir; HTS; (terror|militant) (group*|organi*|attack*|outfit*|camp*); Operation Sindoor; mass shooting; hijack*; suicide (attack*|bombing*); Tahawwur Rana
        Masood Azhar; Hafiz Saeed; three evils; East Turkestan
        (bombing|blast|explosion|shooting|massacre) (in|at|near|outside) ... (mosque|church|market|school|concert|metro|airport|synagogue|embassy|beach|court); Islamist; safe haven*
        !eradicated extremism; !extremism ... Xinjiang; !reign of terror
      `),
      zh: linesOf(`
        恐怖主义; 反恐; 恐怖分子; 恐怖袭击; 恐袭; 极端主义; 伊斯兰国; 基地组织; 三股势力; 塔利班; 暴恐; 极端势力; 极端组织; 东伊运; 帕哈尔加姆; 跨境恐怖; 自杀式袭击; 博科圣地
        去极端化; 恐怖组织; 反恐怖; 恐怖行径; 爆炸袭击; 枪击; 恐怖势力; 恐怖活动; 打击恐怖
        俾路支; 巴塔; 极端分子; 爆炸事件; 自杀式; 孟买袭击; 东突; 恐怖融资; 圣战; 武装分子 ... 袭击; 恐情; 涉恐; 红堡; 伊斯兰极端
      `),
      ru: linesOf(`
        террор*; антитеррор*; контртеррор*; терроризм*; террорист*; теракт*; экстремизм*; ИГИЛ; Аль-Каид*; Талибан*; Крокус*; Пехалгам*; Пахалгам*; ФАТФ; экстремист*; Исламск* государств*; ИГ
        боевик* ... (ИГИЛ|террорист*|Афганистан*|Сири*); Аль-Шабаб; смертник*; взрыв* ... (метро|поезд*|самолет*); террористическ*; ДАИШ
        джихад*; бандформирован*; ваххабит*; исламист*; радикальн* группировк*; Нусра; Хайят Тахрир; ХТШ; РАТС; захват* заложник*; подрыв* (самолета|поезда|моста|автомобил*); стрельб* в
      `),
    },
  },
];
