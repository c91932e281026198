import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The security topics that are arms, guarantees, channels and techniques. */
export const ARMS: readonly Topic[] = [
  {
    id: "military-aid",
    group: "security",
    label: { en: "Military aid", zh: "军事援助", ru: "Военная помощь" },
    note: {
      en: "Weapons, military and intelligence assistance, arms supplies, support for Russia's defence industry.",
      zh: "武器、军事与情报援助、军售、对俄罗斯国防工业的支持。",
      ru: "Оружие, военная и разведывательная помощь, поставки вооружений, поддержка российской оборонной промышленности.",
    },
    terms: {
      en: linesOf(`
        weapon; weapons; weaponry; arms (supplies|supply|deliver*|sales|shipment*|package|transfer*|trade|export*); supply of arms; (military|defense|defence|security|lethal|intelligence|weapons) (aid|assistance|support|supplies|package*|deliver*|equipment|needs); (military|intelligence) and (military|intelligence) (support|assistance|aid|sharing); munition*; ammunition; artillery; HIMARS; Patriot*; ATACMS; Javelin*; Stinger*; howitzer*; Tomahawk*; F-16*; Abrams; air (defense|defence); missile system*; tanks; interceptor*; (defense|defence) (industrial base|industry|capabilit*|production)
        Armed Forces of Ukraine; defend (itself|themselves|ourselves); self-defense; Defense Contact Group; (long-range|rocket|coastal|anti-ship|anti-aircraft) ... (system*|missile*|weapon*); (assistance|aid|support) package; (capabilit*|strengthen*) ... (army|armed forces|defen*); powerful ... army; intelligence sharing; defense cooperation; security and defense; Drawdown; arming; rearm*; lend-lease; military-industrial; dual-use & Russia; PURL; !nuclear weapon*; !weapons proliferation; !Armed Forces ... (declared|announced); !weapons of mass destruction; !biological weapon*; !chemical weapon*; !use of weapons; !offensive weapons systems
        ~arms; ~military; ~weapon; ~defen*; ~intelligence; ~missile*; ~equipment; ~backing
      `),
      zh: linesOf(
        "武器; 军援; 军事援助; 军售; 军火; 弹药; 武器装备; 提供 ... 武器; 情报支持; 情报援助; 情报共享; 防空系统; 导弹系统; 国防工业; 军工; 坦克; 战机; 军事支持; 对台军售; !核武器; !生化武器; !经贸 ... 武器化; !武器化; ~军事; ~情报",
      ),
      ru: linesOf(
        "военн* (помощ*|поддержк*|поставк*|техник*|содействи*); (поставк*|поставля*|поставить|передач*|накачк*) ... (вооружен*|оружи*|боеприпас*|техник*|ракет*|снаряд*); боеприпас*; вооружени*; оружи*; разведданн*; разведывательн* (информац*|данн*|помощ*); ПВО; Пэтриот*; Томагавк*; танк*; истребител*; оборонн* (промышленн*|комплекс*|помощ*); военно-промышленн*; ВПК; наемник*; !ядерн* оружи*; !контрол* над вооружени*; !наступательн* (вооружен*|оружи*); !стратегическ* наступательн*; !гонк* вооружен*; !биологическ* оружи*; !применени* ... оружи*",
      ),
    },
  },
  {
    id: "security-guarantees",
    group: "security",
    label: { en: "Security guarantees", zh: "安全保障", ru: "Гарантии безопасности" },
    note: {
      en: "NATO, European security, security guarantees, force posture.",
      zh: "北约、欧洲安全、安全保障、兵力部署。",
      ru: "НАТО, европейская безопасность, гарантии безопасности, размещение сил.",
    },
    terms: {
      en: linesOf(`
        NATO; North Atlantic (Treaty|Council|Alliance); Atlantic Alliance; transatlantic security; European security; Euro-Atlantic; (security|legal|legally binding|reliable|binding|robust|long-term) (guarantee*|guaranty|guaranties|guaranties ruling); security (architecture|arrangement*|commitment* to); indivisib* security; Article 5; (eastward|NATO) (expansion|enlargement); open door policy; membership in the Alliance; (force|military) posture; peacekeep*; troop (deployment|presence); (deployment|deploying) of ... (weapon*|troops|forces|missile*); offensive weapon*; (security|stability) in Europe; European and transatlantic; coalition of the willing; (military|defense|defence) (spending|budget|expenditure); % of GDP ... defen*; percent of ... defen*; neutral status; neutrality; no security in Europe; security of (our state|Ukraine|Europe|our country); eastern flank; foothold; stationed; multinational force; legitimate security (concerns|interests)
        ~Alliance; ~guarantee*; ~European; ~security concerns; ~deploy*
      `),
      zh: linesOf(
        "北约; 欧洲安全; 安全保障; 安全保证; 安全架构; 安全框架; 合理安全关切; 安全关切; 东扩; 驻军; 部署 ... (部队|导弹|武器); 维和; 兵力; 军费; 国防开支; 防务开支; 不可分割; 共同安全; 集团对抗; 跨大西洋; 欧盟同俄罗斯 ... 对话",
      ),
      ru: linesOf(
        "НАТО; Североатлантическ*; альянс*; гаранти* безопасност*; (надежн*|юридическ*|правов*) гаранти*; европейск* безопасност*; безопасност* (в Европе|Европы); архитектур* безопасност*; расширени* ... восток; нерасширени*; размещени* ... (сил|войск|ракет*|вооружен*|контингент*); контингент*; миротвор*; внеблоков*; нейтральн* статус*; неделим* безопасност*; наступательн* (вооружени*|систем*); инфраструктур* НАТО; войск* стран; коалици* желающих; оборонн* расход*; евроатлантическ*; !Альянс* ... Ази*",
      ),
    },
  },
  {
    id: "nuclear-arms",
    group: "security",
    label: { en: "Nuclear arms", zh: "核武器与军控", ru: "Ядерное оружие" },
    note: {
      en: "Nuclear weapons, arms control, strategic stability, non-proliferation.",
      zh: "核武器、军备控制、战略稳定、防扩散。",
      ru: "Ядерное оружие, контроль над вооружениями, стратегическая стабильность, нераспространение.",
    },
    terms: {
      en: linesOf(`
        nuclear (weapon*|war|arms|arsenal|warhead*|test*|use|threat*|deterren*|stockpile|force*|doctrine|proliferation|non-proliferation|programme|program|deal|state*|power*|submarine|umbrella|escalation|rhetoric); nuclear; denucleari*; arms (control|race|reduction); strategic (stability|arms|offensive|weapon*); New START; START; INF Treaty; non-proliferation; nonproliferation; proliferation; disarmament; NPT; CTBT; IAEA; intermediate-range; ballistic missile*; hypersonic; missile defense; Golden Dome; weapons of mass destruction; uranium enrichment; enriched uranium
        !nuclear (power plant*|power station*|energy|plant*|reactor*|medicine|partnership*|cooperation|family); !civil nuclear; !Iran's nuclear deal; !peaceful nuclear
      `),
      zh: linesOf(
        "核武器; 核战争; 核试验; 核裁军; 核不扩散; 防扩散; 不扩散; 军控; 军备控制; 裁军; 战略稳定; 核威胁; 核力量; 核门槛; 核冲突; 核安全; 无核武器; 核潜艇; 新削减战略武器; 中导; 弹道导弹; 反导; 使用核; 核武; 核弹头; 国际原子能机构; 铀浓缩; 大规模杀伤性; 伊核; 核问题; 军备竞赛; !民用核; !核心",
      ),
      ru: linesOf(
        "ядерн* (оружи*|войн*|вооружен*|арсенал*|испытан*|сдерживан*|держав*|сил*|доктрин*|программ*|потенциал*|угроз*|триад*|боезаряд*|удар*|сделк*|досье|проблем*); контрол* над вооружени*; стратегическ* (стабильност*|наступательн*|вооружени*); ДСНВ; СНВ*; ДРСМД; нераспространени*; разоружени*; ДНЯО; МАГАТЭ; ракет* средней; баллистическ* ракет*; гиперзвук*; гонк* вооружен*; денуклеаризац*; оружи* массового; Посейдон; Буревестник; обогащени* урана",
      ),
    },
  },
  {
    id: "military-channels",
    group: "security",
    label: { en: "Military channels", zh: "军事沟通", ru: "Военные контакты" },
    note: {
      en: "Military-to-military communication and exchanges.",
      zh: "两军沟通与交流。",
      ru: "Контакты и обмены по военной линии.",
    },
    terms: {
      en: linesOf(`
        military-to-military; mil-to-mil; military-military; (military|defense|defence|theater command*|theatre command*|defence ministers|militaries) (communication*|channel*|hotline*|dialogue|contact*|exchange*|talks|ties|relations|relationship|coordination|policy coordination); hotline; deconflict*; (two|both|our) (militaries|armed forces|defen?e departments); (communication|dialogue|contacts|exchanges) between ... (militaries|armed forces|defen* ministr*); defense departments; defence departments; theater commander*; crisis communication*; unsafe ... intercept*; fields ... military
        ~militaries; ~mil
      `),
      zh: linesOf(
        "两军; 军方沟通; 军事沟通; 军队沟通; 军队; 两国军队; 防务部门; 国防部 ... 沟通; 战区; 战区领导通话; 军事热线; 军事交流; 军队交流; 军事关系; 海上军事安全; 海空军事安全; 防务磋商; 军事安全磋商; !中国人民解放军 ... 演习; !人民军队",
      ),
      ru: linesOf(
        "(контакт*|связь|связи|канал*|обмен*|диалог|консультац*) ... (между военными|по военной линии|военн* ведомств*|военных ведомств|министерств* обороны|оборонных ведомств); по военной линии; военн* (контакт*|связ*|канал*|диалог*); межвоенн*; деконфликт*; предотвращени* инцидентов; горяч* лини*; военно-политическ*",
      ),
    },
  },
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
      en: linesOf(
        "cyber*; cyber security; ransomware; hack; hacker; hacking; malware; information security; critical infrastructure; (information|communication*) technolog* & security; disinformation; Volt Typhoon; Salt Typhoon; phishing; data security; election interference; !cyber monday",
      ),
      zh: linesOf(
        "网络攻击; 网络安全; 网络犯罪; 黑客; 勒索软件; 关键基础设施; 信息安全; 网络空间; 数据安全; 网络窃密",
      ),
      ru: linesOf(
        "кибер*; информационн* безопасност*; хакер*; вымогател*; критическ* инфраструктур*; вредоносн*; информационно-коммуникационн*",
      ),
    },
  },
  {
    id: "ai",
    group: "security",
    label: { en: "Artificial intelligence", zh: "人工智能", ru: "Искусственный интеллект" },
    note: { en: "Artificial intelligence.", zh: "人工智能。", ru: "Искусственный интеллект." },
    terms: {
      en: linesOf(
        "artificial intelligence; AI; A.I.; AI-related; machine learning; autonomous weapon*; large language model*; OpenAI; DeepSeek; ChatGPT; superintelligence",
      ),
      zh: linesOf("人工智能; AI; 大模型; 智能武器; 自主武器; 深度求索"),
      ru: linesOf("искусственн* интеллект*; ИИ; нейросет*; машинн* обучени*"),
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
      en: linesOf(
        "outer space; space (exploration|station|cooperation|program*|agency|race|debris|weapon*|flight|launch*|mission*|traffic|technolog*|sector); (civil|peaceful|in) =space; satellite; astronaut*; cosmonaut*; spacecraft; NASA; Roscosmos; lunar; !Lunar New Year; =moon; spaceflight; Artemis Accords; ISRO; =Mars; !breathing space; !satellite (state*|countr*); !in the space of; !space for (dialogue|diplomacy|cooperation)",
      ),
      zh: linesOf(
        "太空; 外空; 航天; 空间站; 卫星; 宇航员; 月球; 航空航天; 航天员; 登月; 北斗; 空间技术; 火星; !卫星国",
      ),
      ru: linesOf(
        "космос*; космическ*; спутник*; космонавт*; Роскосмос*; НАСА; орбитальн*; луна; лунн*; МКС; !спутник* жизни",
      ),
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
      en: linesOf(
        "terror; terroris*; terrorist; counterterrorism; counter-terrorism; counter-terror; extremis*; ISIS; ISIL; Islamic State; al-Qaeda; al Qaeda; Taliban; jihad*; Crocus; !eradicated extremism; !extremism ... Xinjiang; !reign of terror",
      ),
      zh: linesOf("恐怖主义; 反恐; 恐怖分子; 恐怖袭击; 恐袭; 极端主义; 伊斯兰国; 基地组织; 三股势力; 塔利班"),
      ru: linesOf(
        "террор*; антитеррор*; контртеррор*; терроризм*; террорист*; теракт*; экстремизм*; ИГИЛ; Аль-Каид*; Талибан*; Крокус*",
      ),
    },
  },
];
