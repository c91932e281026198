import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The security topics that are wars, places and regions. */
export const CONFLICTS: readonly Topic[] = [
  {
    id: "taiwan",
    group: "security",
    label: { en: "Taiwan", zh: "台湾", ru: "Тайвань" },
    note: {
      en: "Taiwan, the Taiwan Strait, the one-China policy or principle.",
      zh: "台湾、台海、一个中国政策或原则。",
      ru: "Тайвань, Тайваньский пролив, политика или принцип «одного Китая».",
    },
    terms: {
      en: linesOf(`
        Taiwan; Taiwanese; Taipei; (one|One) China; one-China; cross-strait; across the strait; Taiwan Strait; the strait & status quo; (Lai|Lai Ching-te); Taiwan Relations Act; Six Assurances; (two|three) (joint|) communiqu* & Taiwan; self-ruled (island|democracy); self-governed island; (peaceful|national) reunification; reunif*; separatis* & China; status quo; DPP; Chinese Taipei; ~separatis*; ~strait; ~the island; ~reunif*; ~independence
      `),
      zh: linesOf(
        "台湾; 台独; 台海; 一个中国; 一中原则; 一中政策; 一中一台; 两个中国; 两岸; 赖清德; 民进党; 统一 ... 领土完整; 祖国统一; 国家统一; 和平统一; 涉台; 售台; 台北; 四不一无意; 分裂活动; 解放军 ... 演习; ~统一; ~分裂; ~红线; !四不一无意 ... 表态",
      ),
      ru: linesOf(
        "Тайван*; тайванск*; Тайбэй; одного Китая; единого Китая; единый Китай; Тайваньск* пролив*; сепаратист* ... Тайван*; ~пролив*; ~остров*; ~воссоединен*",
      ),
    },
  },
  {
    id: "ukraine",
    group: "security",
    label: { en: "War in Ukraine", zh: "乌克兰危机", ru: "Украина" },
    note: {
      en: "Russia's war in Ukraine or the build-up before it, in general.",
      zh: "俄乌战争及其之前的局势。",
      ru: "Война России против Украины и предшествовавшая эскалация, в целом.",
    },
    terms: {
      en: linesOf(`
        intra-Ukrainian; Donbas; Donbass; Donetsk; Lugansk; Luhansk; Crimea; Kharkiv; Kherson; Zaporizhzhia; Zaporizhia; Mariupol; Bucha; Kursk; Pokrovsk; Odesa; Odessa; Mykolaiv; Sumy; Dnipro; Lviv; Russo-Ukrainian; Russia-Ukraine; Russia/Ukraine; special military operation
        (Russian|Russia's|Moscow's|Russia’s) ... (aggression|invasion|war|attack|offensive|military build-up|military buildup|escalation|occupation); Russia ... (invade*|further invade*); (situation|war) in the east; occupied territor*; (war|conflict|crisis|situation) in Ukraine; (Ukraine|Ukrainian|Russian) (war|conflict|crisis|question|issue)
        (war|attack|strike|drone|missile|invasion|pressure|aggression|threats|assault) ... (on|against|toward*|near) ... (Ukraine|Ukrainian|Kyiv); (fighting|things|situation) on the (front|battlefield); front line; frontline; annexed; annexation; de-occup*; Ukraine's (sovereignty|territorial|border*|independence|victory|future)
        sovereignty and territorial integrity; (forces|troops) ... (surrounding|border*|near|along) ... (Ukraine|Ukrainian|our|border); support ... (for|of) Ukraine; Ukraine's (European|NATO) (aspirations|integration)
        ?Ukraine; ?Ukrainian; ?Zelenskyy; ?Zelensky; Kyiv; Kiev; in Ukraine; to Ukraine; visit* Ukraine; (discuss*|issues|subjects|topics|including|concerning|regarding|about|situation|focus*|on) ... Ukraine; ~Ukraine; ~Ukrainian
        !President ... of Ukraine; !Ukrainian President; !President of Ukraine; !Ukraine's President; !Ukrainian (side|party|counterpart|leader|head of state|delegation|team|people|President); !Office of the President; !Ukraine's (Foreign|Defense|Minister); !President (Zelenskyy|Zelensky); !(Volodymyr|Vladimir) (Zelenskyy|Zelensky|Zelenskiy); !Zelenskyy (said|stressed|noted|praised|thanked|added|emphasized|emphasised|informed)
        !Russia and Ukraine; !Ukraine and Russia; !(end*|stop*|settle|settling|resolve|halt|finish) ... (war|conflict|fighting|hostilities); !peace in Ukraine; !with Ukraine; !Ukraine (is|was) (ready|willing|taking); !without Ukraine; !Armed Forces of Ukraine; !in Kyiv; !to Kyiv; !NATO-Ukraine
        ~war; ~escalat*; ~aggression; ~invade; ~troops; ~conflict; ~occup*; ~sovereignty; ~battlefield; ~missile; ~drone; ~bloodbath; ~killing; ~victory; ~combat; ~border; ~Donbas; ~support
        <support; <risks; <territor*; <lives; <died
      `),
      zh: linesOf(
        "乌克兰; 俄乌; 乌东; 顿巴斯; 克里米亚; 基辅; 泽连斯基; 特别军事行动; 乌方; 乌军; 扎波罗热; 赫尔松; 哈尔科夫; 库尔斯克; 乌克兰危机; !乌克兰总统; !泽连斯基总统; ~战场; ~局势; ~危机; ~冲突; ~战争",
      ),
      ru: linesOf(
        "Украин*; украинск*; Киев*; Донбасс*; Донецк*; Луганск*; ЛНР; ДНР; Крым*; Херсон*; Запорож*; Харьков*; Курск*; спецопераци*; специальн* военн* операци*; ВСУ; Зеленск*; внутриукраинск*; киевск* режим*; линии (боевого соприкосновения|фронта); Новоросси*; российск* агресси*; вторжени*; оккупир*; !Президент* Украины; !украинск* урегулирован*; !украинск* (сторон*|лидер*|коллег*|президент*); !Владимир* Зеленск*; !Президент* Зеленск*; ~войн*; ~конфликт*; ~кризис*; ~эскалаци*; ~агресси*; ~фронт*; ~обстрел*",
      ),
    },
  },
  {
    id: "peace-settlement",
    group: "security",
    label: { en: "Peace settlement", zh: "和平解决", ru: "Мирное урегулирование" },
    note: {
      en: "Ceasefire, truce, peace talks, Minsk, Normandy, negotiations to end the war.",
      zh: "停火、休战、和谈、明斯克协议、诺曼底模式、结束战争的谈判。",
      ru: "Прекращение огня, перемирие, мирные переговоры, Минские соглашения, нормандский формат.",
    },
    terms: {
      en: linesOf(`
        ceasefire; cease-fire; cease fire; armistice; (peace|peaceful) (deal|agreement|talks|negotiation*|process|plan|proposal|settlement|resolution|solution|accord|treaty|formula|summit|efforts|conference|memorandum|initiative|conference|means|political); (message|pursuit|path|chance|prospect*|move* toward*|road|progress|steps|achieve) ... =peace; Minsk; Normandy (format|four|)
        (end|ending|stop|stopping|cessation|halt|settle|settling|resolve|resolving|finish) ... (war|conflict|hostilities|fighting|bloodshed|killing|crisis|deaths); (war|conflict) ... (over|end|ended|must end|resolved|settled); END to the War; root causes; (settlement|resolution) of the (conflict|crisis|situation|war); (solution|settlement) to ... conflict; (political|diplomatic|lasting|negotiated|long-term|just|comprehensive) (settlement|solution|resolution|peace|efforts)
        (return|active|support for|pursue|continuing|path of|continue) ... diplomacy; diplomatic (efforts|solution|steps|path|settlement|resolution); mediat*; (Trilateral Contact Group|contact group); (direct|peace) negotiat*; negotiat* ... (between|Ukraine|Russia|begin|war|end); negotiating table; (temporary|energy|infrastructure|unconditional|full|30-day|immediate) (ceasefire|truce); Istanbul; territorial (concession*|swap*|exchange); demilitar*; (brokering|broker) ... talks; confidence-building; special envoy; disengagement; de-escalation & (diplomacy|steps|ways)
        !peace (and|,) (stability|prosperity|security|development); !(world|global|everlasting) peace; !peace through strength; !regional and global peace; !peaceful coexistence; !peaceful development
        ~peace; ~peaceful; ~negotiat*; ~settlement; ~settle; ~war; ~truce; ~memorandum; ~diplomacy; ~de-escalat*; ~compromise; ~breakthrough; <talks; <conditions; <conflict; <proposal; <deal; <process; <resolution; <demands; <efforts; <negotiat*; <positions; <effort; <settlement
      `),
      zh: linesOf(
        "停火; 休战; 止战; 和谈; 和平谈判; 谈判解决; 劝和促谈; 政治解决; 和平解决; 和平协议; 和平方案; 和平计划; 和平进程; 和平之友; 和平 ... 化解; 停战; 斡旋; 调解; 明斯克; 诺曼底; 根源 ... (冲突|危机|战争); (冲突|危机|战争) ... 根源; 结束 ... (冲突|战争); 化解危机; 解决危机; 解决 ... 冲突; 谈判桌; 和平解决争端; 促和; 局势降温; 缓和局势; 对话谈判; 伊斯坦布尔; 公平 ... 持久; 恢复和谈; 大国对抗必须避免; ~和平; ~谈判; ~斡旋; !和平解决争端 ... 全球; !和平共处; !和平统一; !和平外交; !和平发展; !世界和平; !台海和平; !和平稳定",
      ),
      ru: linesOf(
        "урегулирован*; перемири*; прекращени* (огня|боевых действий|конфликта|войны|кровопролит*); остановк* (боев* действий|войны); мирн* (договор*|переговор*|процесс*|план*|соглашени*|средств*|урегулирован*|путь|инициатив*|решени*); (Минск*|нормандск*) (соглашени*|договоренност*|формат*|пакет*); первопричин*; посредни*; посредничеств*; мирного разрешения; разрешени* (конфликта|кризиса); стамбульск*; Стамбул*; политико-дипломатическ*; дипломатическ* (решени*|путь|путем|усили*); прям* переговор*; меморандум*; долгосрочн* мир*; устойчив* мир*; гаранти* мира; 30-дневн*; !ближневосточн* урегулирован*; !урегулирован* (ситуации|положения) (вокруг|в) (Иран*|Сирии|Газ*|Палестин*|Ближн*); !палестино-израильск* урегулирован*; ~мир; ~мира; ~переговор*; ~конфликт*; ~кризис*",
      ),
    },
  },
  {
    id: "black-sea",
    group: "security",
    label: { en: "Black Sea", zh: "黑海", ru: "Чёрное море" },
    note: {
      en: "Shipping and navigation in the Black Sea.",
      zh: "黑海航运与航行。",
      ru: "Судоходство и безопасность в Чёрном море.",
    },
    terms: {
      en: linesOf(
        "Black Sea; grain (deal|initiative|corridor); maritime ceasefire; Sea of Azov; Kerch; Montreux; Bosporus; Bosphorus",
      ),
      zh: linesOf("黑海; 粮食外运; 粮食走廊; 亚速海; 刻赤"),
      ru: linesOf("Черн* мор*; черноморск*; Азовск* мор*; зернов* (сделк*|инициатив*|коридор*); Керчен*"),
    },
  },
  {
    id: "iran",
    group: "security",
    label: { en: "Iran", zh: "伊朗", ru: "Иран" },
    note: {
      en: "Iran, its nuclear programme and the agreements on it.",
      zh: "伊朗、伊核问题及有关协议。",
      ru: "Иран, его ядерная программа и соглашения о ней.",
    },
    terms: {
      en: linesOf(
        "Iran; Iranian; Tehran; JCPOA; Joint Comprehensive Plan of Action; Islamic Republic; ayatollah; Natanz; Fordow; Revolutionary Guard*; ~enrichment",
      ),
      zh: linesOf("伊朗; 伊核; 德黑兰; 核协议; 全面协议 ... 核"),
      ru: linesOf("Иран*; иранск*; Тегеран*; СВПД; Совместн* всеобъемлющ* план*; аятолл*"),
    },
  },
  {
    id: "middle-east",
    group: "security",
    label: { en: "Middle East", zh: "中东", ru: "Ближний Восток" },
    note: {
      en: "Israel, Gaza, Syria, the Red Sea, Hormuz, the region.",
      zh: "以色列、加沙、叙利亚、红海、霍尔木兹海峡及中东地区。",
      ru: "Израиль, Газа, Сирия, Красное море, Ормузский пролив, регион.",
    },
    terms: {
      en: linesOf(
        "Middle East*; Mideast; Israel*; Gaza; Palestin*; Hamas; Hezbollah; Syria*; Lebanon; Lebanese; Houthi*; Yemen*; Red Sea; Hormuz; West Bank; two-state; Jerusalem; Iraq*; Saudi*; Riyadh; Qatar*; Gulf states; Emirat*; UAE; Jordan; Abraham Accords; Netanyahu; hostages & (Gaza|Hamas); Egypt*; Persian Gulf; !meeting in (Riyadh|Jeddah|Saudi Arabia); !talks in (Riyadh|Jeddah|Saudi Arabia)",
      ),
      zh: linesOf(
        "中东; 以色列; 巴以; 巴勒斯坦; 加沙; 哈马斯; 真主党; 叙利亚; 黎巴嫩; 胡塞; 也门; 红海; 霍尔木兹; 两国方案; 耶路撒冷; 约旦河西岸; 伊拉克; 沙特; 卡塔尔; 阿联酋; 海湾; 内塔尼亚胡; 埃及; !粤港澳大湾区",
      ),
      ru: linesOf(
        "Ближн* Восток*; ближневосточн*; Израил*; израильск*; Палестин*; палестин*; палестино-израильск*; ХАМАС; Газа; Газы; Газе; сектор* Газа; Сири*; сирийск*; Ливан*; Хезболл*; Йемен*; хусит*; Красн* мор*; Ормузск*; Ирак*; Саудовск*; Катар*; Эмират*; ОАЭ; Персидск* залив*; Нетаньяху; Египет*; Египт*",
      ),
    },
  },
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
      en: linesOf(
        "North Korea*; Korean Peninsula; DPRK; Pyongyang; Kim Jong*; denucleari* of the ... Peninsula; inter-Korean; Democratic People's Republic of Korea; North Korean troops; (Korean|Korea) (issue|question|situation); denuclearization",
      ),
      zh: linesOf("朝鲜; 朝鲜半岛; 半岛; 朝核; 平壤; 金正恩; 朝方; 无核化; !半岛电视台; !克里米亚半岛"),
      ru: linesOf(
        "КНДР; Северн* Коре*; северокорейск*; Корейск* полуостров*; Пхеньян*; Ким Чен*; корейск* урегулирован*; денуклеаризац*",
      ),
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
      en: linesOf(
        "South China Sea; East China Sea; freedom of navigation; freedom of overflight; maritime (right*|dispute*|claim*|confrontation*|security|domain|law); Philippine*; Manila; Filipino; Second Thomas; Scarborough; Senkaku; Diaoyu; Spratly; Paracel; Ren'ai; Law of the Sea; UNCLOS; coast guard; nine-dash; ~navigation; ~vessels; ~maritime",
      ),
      zh: linesOf(
        "南海; 东海; 航行自由; 菲律宾; 仁爱礁; 黄岩岛; 钓鱼岛; 南沙; 西沙; 海洋权益; 海警; 领海; 海上 ... (安全|争端|摩擦); 岛礁; 涉海; 马尼拉",
      ),
      ru: linesOf(
        "Южно-Китайск*; Восточно-Китайск*; свобод* (судоходств*|навигац*|мореплаван*); Филиппин*; филиппинск*; Сенкаку; Дяоюй*; морск* прав*; береговой охран*",
      ),
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
      en: linesOf(
        "Indo-Pacific; Asia-Pacific; AUKUS; =Quad; Pacific (allies|islands|partners|region); (allies|alliances|alliance|partners) in (Asia|the region|the Pacific|the Indo-Pacific); Shangri-La; US (military personnel|forces|troops|bases) ... (Japan|Korea|Guam|Okinawa); (Japan|Korea|U.S.|US)-(Japan|ROK|Korea) (alliance|treaty|security); Okinawa; mutual defense treaty; security (cooperation|ties) ... (Japan|Australia|India); ally & (Japan|Philippines|South Korea|Australia); first island chain; trilateral (cooperation|alliance); !Asia-Pacific Economic Cooperation; !APEC; ~alliance; ~alliances; ~Pacific; ~Asia; ~aircraft carrier",
      ),
      zh: linesOf(
        "印太; 亚太; 四边机制; 四方安全对话; 奥库斯; 同盟; 盟友 ... 亚洲; 美日; 日美; 美韩; 韩美; 美菲; 驻日美军; 香格里拉对话; 太平洋岛国; !亚太经合组织; !亚太共同体; !亚太自由贸易; !强化同盟关系反对; !强化盟友关系; !亚太经济合作",
      ),
      ru: linesOf(
        "Индо-Тихоокеанск*; Азиатско-Тихоокеанск*; АТР; ИТР; АУКУС; AUKUS; Quad; Квад*; Тихоокеанск*; азиатск* союзник*; альянс* ... Ази*; !Азиатско-Тихоокеанск* экономическ*",
      ),
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
        (regional|global|international) (issue*|matter*|question*|topic*|challenge*|problem*|agenda|hotspot*|developments|situation|conflict*|and global|and international) ; regional and (global|international); global and regional; international and regional; bilateral, regional; regional peace; hotspot*; ?world peace; ?peace in the world; ?world more (peaceful|safe)
        Venezuela*; Bangladesh*; Africa*; Afghan*; Haiti*; Cuba*; Myanmar; Burma; Sudan*; Libya*; Sahel; Mali; Niger; Ethiopia*; Somalia*; Congo; Rwanda; Balkan*; Serbia*; Kosovo; Bosnia*; Georgia; Moldova*; Transnistria*; Armenia*; Azerbaijan*; Nagorno-Karabakh; Karabakh; Belarus*; Caucasus; Central Asia; Kazakhstan; Latin America; Caribbean; Greenland; Pakistan*; Kashmir; Nepal; Sri Lanka; Maldives; Thailand; Cambodia*; Nicaragua; Colombia; Western Hemisphere; South Asia; Southeast Asia; Arctic; Antarctic
        !regional (groups|government*); !global challenges; !(United Nations|UN) ... regional; !global issues ... such as; !visit* (to|) ... Poland; ~regional; ~region; ~hotspot
      `),
      zh: linesOf(
        "地区问题; 地区热点; 地区和国际; 国际和地区; 全球和地区; 地区和全球; 国际地区; 热点问题; 地区局势; 地区事务; 重大国际; ?世界和平; 地区和平; 委内瑞拉; 孟加拉; 非洲; 阿富汗; 海地; 古巴; 缅甸; 苏丹; 利比亚; 巴尔干; 塞尔维亚; 高加索; 亚美尼亚; 阿塞拜疆; 白俄罗斯; 摩尔多瓦; 中亚; 拉美; 加勒比; 格陵兰; 巴基斯坦; 克什米尔; 泰国; 柬埔寨; 湄公河; 北极; ?国际形势; !非洲联盟 ... 成员",
      ),
      ru: linesOf(
        "региональн* (вопрос*|проблем*|повестк*|сюжет*|тематик*|конфликт*|кризис*|безопасност*|и международн*|и глобальн*|дел*); международн* (и региональн*|проблем*|вопрос*|повестк*|тематик*|сюжет*); мировой повестк*; глобальн* (вопрос*|проблем*); Венесуэл*; Бангладеш*; Африк*; африканск*; Афганистан*; афганск*; Гаити; Куб*; Мьянм*; Судан*; Ливи*; Балкан*; Серби*; Косово; Закавказ*; Южн* Кавказ*; Армени*; армян*; Азербайджан*; Карабах*; Белорусси*; Беларус*; Молдав*; Приднестров*; Центральн* Ази*; Латинск* Америк*; Гренланди*; Пакистан*; Кашмир*; Таиланд*; Камбодж*; Арктик*; арктическ*; Сахел*; !Южно-Африканск*; !Кубан*",
      ),
    },
  },
];
