import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The security topics that are wars and places in dispute. */
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
        Taiwan; Taiwanese; Taipei; (one|One) China; one-China; cross-strait; across the strait; Taiwan Strait; the strait & status quo; Taiwan Relations Act; Six Assurances
        (two|three) (joint|) communiqu* & Taiwan; self-ruled (island|democracy); self-governed island; (peaceful|national) reunification; reunif*; separatis* & China; DPP; Chinese Taipei
        status quo ... strait; unilateral change* to the status quo; Lai Ching-te; President Lai; Taiwan's president; Tsai Ing-wen; KMT; Ma Ying-jeou; Kuomintang; 1992 Consensus; Taiwan independence
        (two|three) Chinas; anti-secession; secession*; Kinmen; Three (Joint|) Communiqu*; one China principle; invasion of Taiwan; median line
        Resolution 2758; =2758; William Lai; Hsiao Bi-khim; Cheng Li-wun; Strait Thunder; Joint Sword; Justice Mission; Formosa; survival-threatening; core of ... core interests
        =strait & (peace and stability); reunif* ... motherland
        ~separatis*; ~strait; ~the island; ~reunif*; ~independence; ~status quo; ~Lai; ~communiqu*; ~Pelosi
        ?status quo
        !Jimmy Lai; !status quo ... (Ukraine|border*|East China Sea|South China Sea|Indo-Pacific); !Strait of Hormuz; !Strait of Malacca; !Kerch Strait; !Hormuz
        !secession* ... (Donetsk|Kosovo|Catal*)
        !reunif* ... (families|family|children|Korea*|Cyprus|Germany|loved ones); !family reunif*; !German reunif*; !Korean reunif*; !strait ... (Bering|Hormuz|Malacca|Magellan|Bab)
      `),
      zh: linesOf(`
        台湾; 台独; 台海; 一个中国; 一中原则; 一中政策; 一中一台; 两个中国; 两岸; 赖清德; 民进党; 中国 ... 统一 ... 领土完整; 祖国统一; 国家统一; 和平统一; 涉台; 售台; 台北
        四不一无意; 分裂活动; 解放军 ... 演习; 蔡英文; 国民党; 九二共识; 反分裂; 佩洛西; 窜访; 对台; 台军; 金门; 统一大业; 台方; 台湾当局; 遏独; 倚美谋独; 以台制华
        民进党当局; 两岸同胞; 统一进程
        存亡危机; 2758; 核心利益中的核心; 不可逾越的红线; 不可逾越 ... 红线; 联合利剑; 海峡雷霆; 正义使命; 谋独; 赖当局; 统独; 武统; 吴钊燮; 萧美琴; 郑丽文; 朱立伦; 马英九; 台胞; 台商
        外部势力干涉 ... 统一; 完成统一; 第一岛链 ... 台
        ~统一; ~分裂; ~红线
        !四不一无意 ... 表态; !两岸关系 ... 河; !莱茵河两岸; !大西洋两岸; !太平洋两岸; !朝鲜半岛 ... 统一
        !平台方; !平台商; !平台军; !平台独; !电台方; !舞台北; !(支持|维护) ... (马里|塞尔维亚|伊朗|叙利亚|伊拉克|利比亚|索马里|苏丹|埃塞俄比亚) ... 统一
      `),
      ru: linesOf(`
        Тайван*; тайванск*; Тайбэй; одного Китая; единого Китая; единый Китай; Тайваньск* пролив*; сепаратист* ... Тайван*; Лай Циндэ; Цай Инвэнь; Пелоси; Гоминьдан*
        воссоединен* (Китая|родины|страны); независимост* Тайван*; Тайваньск* вопрос*; принцип* одного Китая
        резолюци* ... 2758; территориальн* целостност* Китая; единств* Китая; мирн* объединен*; национальн* воссоединен*; одно-Китай; ключев* интерес* Китая
        ~пролив*; ~остров*; ~воссоединен*; ~независимост*; ~сепарат*
      `),
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
        intra-Ukrainian; Donbas; Donbass; Donetsk; Lugansk; Luhansk; Crimea; Kharkiv; Kherson; Zaporizhzhia; Zaporizhia; Mariupol; Bucha; Pokrovsk; Odesa; Odessa; Mykolaiv; Sumy; Dnipro; Lviv
        Russo-Ukrainian; Russia-Ukraine; Russia/Ukraine; special military operation
        (Russian|Russia's|Moscow's|Russia’s) ... (aggression|invasion|war|attack|offensive|military build-up|military buildup|escalation|occupation); Russia ... (invade*|further invade*)
        (situation|war) in the east; occupied territor*; (war|conflict|crisis|situation) in Ukraine
        (war|attack|strike|drone|missile|invasion|pressure|aggression|threats|assault) ... (on|against|toward*|near) ... (Ukraine|Ukrainian|Kyiv)
        (fighting|things|situation) on the (front|battlefield); front line; frontline; annexed; annexation; de-occup*; Ukraine's (sovereignty|territorial|border*|independence|victory|future)
        (forces|troops) ... (surrounding|border*|near|along) ... (Ukraine|Ukrainian|our|border); Ukraine's (European|NATO) (aspirations|integration); Kyiv; Kiev; in Ukraine; visit* Ukraine
        (discuss*|issues|subjects|topics|including|concerning|regarding|about|situation|focus*|on) ... Ukraine; Kursk (region|oblast|offensive|incursion|front)
        (Ukraine|Ukrainian|Russian) (war|conflict|crisis|question|issue|matter|situation|dossier|file|track); Kharkov; Zaporozhye; Chernihiv; Chernigov; Chernobyl; Bakhmut; Avdiivka; Azovstal
        Kakhovka; Kramatorsk; Sloviansk; Severodonetsk; Sevastopol; Belgorod; Kryvyi Rih; Poltava; Vinnytsia; Novorossiya; Dnieper; Euromaidan; Maidan; DPR; LPR; denazif*; Azov (battalion|regiment)
        (Kiev|Kyiv) (regime|authorities|government); Ukrainian (nationalist*|radical*|militant*|neo-Nazi*|forces|troops|territory|cities|soldiers|army|state|people*|sovereignty|military)
        (full-scale|unprovoked|unjustified|brutal|Putin's|his|condemn*) ... (invasion|war|aggression); Ukraine's (defense|defence|sovereignty|allies|fight|struggle|right)
        sovereignty and territorial integrity of Ukraine; (Ukraine|Ukrainian) ... (sovereignty|territorial integrity); aggression against; Russia's ... actions in; Crimean; Tatar*; little green men
        separatist* ... (eastern|Ukraine|Donetsk|Luhansk|pro-Russian); pro-Russian; MH17; (Russian|Russia's) (threat|build-up|buildup|troops|forces|military|threats)
        (support*|stand*|help*|backing) (for|with|of|) Ukraine; (issue|question|topic|subject|matter) of Ukraine; on Ukraine; over Ukraine; Ukraine ... (front|border*)
        (talk*|discuss*) (the|) war; on the war; nuclear weapons in Ukraine; situation around (our|the) country
        (courage|bravery|resilience|determination|heroism|spirit|commitment|loyalty) (of|to) (the|) (Ukrainian people|Ukrainians|people of Ukraine)
        Kupiansk; Huliaipole; Izium; Lyman; Toretsk; Chasiv Yar; Vovchansk; Melitopol; Berdiansk; Enerhodar; Nikopol; Irpin; Hostomel; Snake Island; Kerch Bridge; Spiderweb
        (Russian|Russia's) (strike*|drone*|missile*|shelling|bombard*|invader*|occupier*|soldiers|advance*|gains|barrage*|assault*); liberated territories
        Ukrainian (defenders|resistance|victory|drone*|strikes|civilians)
        ~Ukraine; ~Ukrainian; ~war; ~escalat*; ~aggression; ~invade; ~troops; ~conflict; ~occup*; ~sovereignty; ~battlefield; ~missile; ~drone; ~bloodbath; ~killing; ~victory; ~combat; ~border
        ~Donbas; ~support
        ~(Budanov|Yermak|Sybiha|Kuleba|Syrskyi)
        <support; <risks; <territor*; <lives; <died
        ?Ukraine; ?Ukrainian; ?Zelenskyy; ?Zelensky; ?sovereignty and territorial integrity; ?to Ukraine; ?invasion; ?aggression; ?=war
        !President ... of Ukraine; !Ukrainian President; !President of Ukraine; !Ukraine's President; !Ukrainian (side|party|counterpart|leader|head of state|delegation|team|President)
        !Office of the President; !Ukraine's (Foreign|Defense|Minister); !President (Zelenskyy|Zelensky); !(Volodymyr|Vladimir) (Zelenskyy|Zelensky|Zelenskiy); !Russia and Ukraine
        !Ukraine and Russia; !(end*|stop*|settle|settling|resolve|halt|finish) ... (war|conflict|fighting|hostilities); !peace in Ukraine; !with Ukraine; !Ukraine (is|was) (ready|willing|taking)
        !without Ukraine; !Armed Forces of Ukraine; !in Kyiv; !to Kyiv; !NATO-Ukraine
        !(Zelenskyy|Zelensky|Zelenskiy) (said|stressed|noted|praised|thanked|added|emphasized|emphasised|informed|told|welcomed|called|also|will|has)
        !(weapon*|arms|assistance|aid|ambassador|trip|visit|humanitarian|financial|guarantee*|deliver*|envoy) ... (to|for|in) Ukraine; !war crimes; !trade war; !tariff war; !price war; !cold war
        !world war; !World War; !nuclear war; !Gaza war; !civil war; !war on (drugs|terror); !war in (Gaza|Syria|the Middle East|Afghanistan|Yemen|Iran|Sudan); !Great Patriotic War
        !prisoner* of war; !Second World War; !Vietnam War; !Korean War; !past war*; !War of Resistance; !Japanese Aggression; !War of Resistance ... victory; !victory of ... War of Resistance; !Anti-Fascist War; !war against Japan; !tug of war; !war between (Israel|India|Iran|Azerbaijan)
        !(Israel|Iran|Gaza|Hamas) ... war; !war ... (Israel|Iran|Gaza|Hamas|Syria); 
      `),
      zh: linesOf(`
        乌克兰; 俄乌; 乌东; 顿巴斯; 克里米亚; 基辅; 泽连斯基; 特别军事行动; 乌方; 乌军; 扎波罗热; 赫尔松; 哈尔科夫; 库尔斯克; 乌克兰危机; 俄乌冲突; 敖德萨; 马里乌波尔
        顿涅茨克; 卢甘斯克; 利沃夫; 第聂伯; 苏梅; 布查; 巴赫穆特; 亚速钢铁; 卡霍夫卡; 去纳粹化; 俄乌战争; 塞瓦斯托波尔; 切尔诺贝利; 别尔哥罗德; 乌政府; 援乌; 乌东部; 特别军事
        马航MH17
        波克罗夫斯克; 红军城; 库皮扬斯克; 切尔尼戈夫; 侵略乌; 梅利托波尔; 乌境内; 乌俄; 美乌; 欧乌; 新纳粹; 俄罗斯 ... 入侵; 泽伦斯基; 乌俄战争; 俄乌战事; 侵乌; 俄军入侵; 哲连斯基
        ~战场; ~局势; ~危机; ~冲突; ~战争
        ~前线; ~俄军
        ?入侵; ?局部冲突
        !乌克兰总统; !泽连斯基总统; !乌方表示; !入侵 ... (台|中国); !伊拉克; !以色列入侵
        !苏梅岛; !美乌兹; !欧乌兹; !乌兹别克; !乌拉圭; !乌干达
      `),
      ru: linesOf(`
        ?Украин*; ~Украин*; ?украинск*; ?Киев*; Донбасс*; Донецк*; Луганск*; ЛНР; ДНР; Крым*; Херсон*; Запорож*; Харьков*; Курск*; спецопераци*; специальн* военн* операци*; ВСУ; Зеленск*; внутриукраинск*
        киевск* режим*; линии (боевого соприкосновения|фронта); Новоросси*; российск* агресси*; вторжени*; оккупир*; Мариупол*; Азовсталь; Одесс*; Севастопол*; Артемовск*; Бахмут*; Авдеевк*
        Белгород*; Брянск*; Днепр*; Чернигов*; Чернобыл*; денацификац*; майдан*; националистическ* (батальон*|формирован*); российско-украинск*; русофоб*; СВО; боев* действи*; зоне боев*; ?украинц*
        Краматорск*; =Славянск; =Славянска; Покровск*; Красноармейск*; Каховск*; Донецк* и Луганск*
        Купянск*; Константиновк*; Гуляйпол*; Изюм*; Волчанск*; Энергодар*; Мелитопол*; Бердянск*; освобожденн* (территор*|населен*); ВФУ; неонацист*; бандеров*; Кривой Рог
        (на|в|вокруг|по|про) Украин*; (ситуаци*|положени*|обстановк*|событи*|конфликт*|кризис*|тем*|вопрос*|войн*|агресси*|удар*|атак*|поддержк*|помощ*|защит*) ... (Украин*|украинск*)
        украинск* (кризис*|конфликт*|вопрос*|тематик*|проблем*|войск*|арми*|направлен*|территор*|военн*|националист*|сюжет*|досье|событи*|дел*|народ*|город*|формирован*|вооружен*|трек*); оккупант*
        российск* (атак*|удар*|обстрел*|арми*|войск*|вторжени*|ракет*|дрон*); (суверенитет*|территориальн*|независимост*|будущ*|народ*) Украин*; Украин* (должн*|отказ*|нужда*)
        ~войн*; ~конфликт*; ~кризис*; ~эскалаци*; ~агресси*; ~фронт*; ~обстрел*
        ~(Буданов*|Сибиг*|Сырск*|Кулеб*)
        !Президент* Украины; !украинск* урегулирован*; !украинск* (сторон*|лидер*|коллег*|президент*); !Владимир* Зеленск*; !Президент* Зеленск*
      `),
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
        ceasefire; cease-fire; cease fire; armistice
        (peace|peaceful) (deal|agreement|talks|negotiation*|process|plan|proposal|settlement|resolution|solution|accord|treaty|formula|summit|efforts|conference|memorandum|initiative|conference|means|political)
        (message|pursuit|path|chance|prospect*|move* toward*|road|progress|steps|achieve) ... =peace; Minsk; Normandy (format|four|)
        (end|ending|stop|stopping|cessation|halt|settle|settling|resolve|resolving|finish) ... (war|conflict|hostilities|fighting|bloodshed|killing|crisis|deaths)
        (war|conflict) ... (over|end|ended|must end|resolved|settled); END to the War; root causes; (settlement|resolution) of the (conflict|crisis|situation|war)
        (solution|settlement) to ... conflict; (political|diplomatic|lasting|negotiated|long-term|just|comprehensive) (settlement|solution|resolution|peace|efforts)
        (return|active|support for|pursue|continuing|path of|continue) ... diplomacy; diplomatic (efforts|solution|steps|path|settlement|resolution); mediat*
        (Trilateral Contact Group|contact group); (direct|peace) negotiat*; negotiat* ... (between|Ukraine|Russia|begin|war|end); negotiating table
        (temporary|energy|infrastructure|unconditional|full|30-day|immediate) (ceasefire|truce); Istanbul; territorial (concession*|swap*|exchange); demilitar*; (brokering|broker) ... talks
        confidence-building; special envoy; disengagement; de-escalation & (diplomacy|steps|ways)
        (peace|peaceful) (summit|envoy|framework|board|mission|delegation|track|dialogue|broker*|offer|terms|mediator|mediation|push|effort|bid|roadmap|document|dialogue|resolutions|settlements)
        peacemaker*; peacemaking; (Board of|for) Peace; hostilities; Witkoff; Kushner; Kellogg; Medinsky; Umerov; Steinmeier formula
        (twenty-eight|28|20|12|10|five|four|six)-point (plan|proposal|peace); point plan; good offices; negotiating process; negotiation process
        (Russian-Ukrainian|Russia-Ukraine) (talks|negotiations|negotiating|dialogue); (talks|negotiations|discussions) ... with (Ukraine|Kiev|Kyiv|Ukrainian|Russia on); withdraw* ... (troops|forces)
        land swap*; territorial (issue*|question*); reconciliation; (agree*|deal|agreement) to end; an end to the (war|conflict|fighting|violence|hostilities|bloodshed)
        (cessation|halt|pause) (of|to|in) ... (hostilities|strikes|attacks|fighting); =peacefully; Jeddah; Abu Dhabi ... talks; bring* ... to the (negotiating|) table; =truce; end* the aggression
        stop the war; security zone; buffer zone; line of contact; (get|gets|getting|got) ... settled; (war|conflict) ... settled; (effort*|work*|way) (toward*|for) ... peace; (lasting|durable|just) peace
        dialogue and diplomacy; era of war; (spirit|understandings) of (Anchorage|Alaska); Anchorage (understandings|agreements|spirit); political (transition|process|track); Washington Accords
        (freeze|freezing|frozen) ... (conflict|front line|frontline|contact line); frozen conflict; silenc* the guns; lay* down ... arms; lay down their weapons; monitor* ... ceasefire
        exchange of territories; no military solution; power-sharing; national dialogue; (return|back) to the (negotiating|) table; (Alaska|Anchorage|Budapest) (summit|meeting) & (war|peace|Ukraine)
        (peaceful|diplomatic|political|negotiated|amicable) (settlement|resolution|outcome|means); pathway to peace
        (Istanbul|Riyadh|Jeddah|Abu Dhabi) (agreements|process|round*|format|accords|communique|negotiat*)
        ~peace; ~peaceful; ~negotiat*; ~settlement; ~settle; ~war; ~truce; ~memorandum; ~diplomacy; ~de-escalat*; ~compromise; ~breakthrough
        <talks; <conditions; <conflict; <proposal; <deal; <process; <resolution; <demands; <efforts; <negotiat*; <positions; <effort; <settlement
        !peace (and|,) (stability|prosperity|security|development); !(world|global|everlasting) peace; !peace through strength; !regional and global peace; !peaceful coexistence
        !peaceful development; !withdraw* ... (treaty|accord|agreement|deal|JCPOA); !reconciliation commission; !peace be; !rest in peace; !Peace Corps; !Nobel Peace Prize
        !deal to end the (strike|shutdown); !peace ... across the Taiwan Strait; !peace and ... (Taiwan Strait|the strait); !special envoy for climate; !Climate Envoy; !climate envoy
        !maintain* ... peace; !(trade|tariff) (truce|war); !(trade|tariff|strike|pay) ... settled; !War of Resistance; !World War; !Cold War; !Great Patriotic War; !Envoy for Climate; !regional peace; !international peace
      `),
      zh: linesOf(`
        停火; 休战; 止战; 和谈; 和平谈判; 谈判解决; 劝和促谈; 政治解决; 和平解决; 和平协议; 和平方案; 和平计划; 和平进程; 和平之友; 和平 ... 化解; 停战; 斡旋; 调解
        明斯克; 诺曼底; 根源 ... (冲突|危机|战争); (冲突|危机|战争) ... 根源; 结束 ... (冲突|战争); 化解危机; 解决危机; 解决 ... 冲突; 谈判桌; 和平解决争端
        促和; 局势降温; 缓和局势; 对话谈判; 伊斯坦布尔; 公平 ... 持久; 恢复和谈; 大国对抗必须避免; 停火止战; 和平峰会; 和平会议; 谈判进程; 俄乌谈判; 撤军; 和平倡议; 和平特使
        停火协议; 局势降级; 外交解决; 外交努力; 外交手段; 外交途径; 政治外交; 民族和解; 实现和解; 政治和解; 止暴; 缓和 ... 局势; 缓局; 重启谈判; 直接谈判; 劝和; 持久和平
        公正和平; 永久停火; 敌对行动; 六点共识; 领土交换
        化干戈; 冲突降级; 实现和平; 重返谈判; 平息 ... (冲突|战火|战事|事态); 吉隆坡和平; 威特科夫; 维特科夫; 库什纳; 政治进程; 政治过渡; 民族对话; 冻结冲突; 和平曙光; 通过谈判 ... 解决; 二十八点
        28点; 20点计划; 休兵; 安克雷奇; 重回 ... 谈判; 和平前景
        ~和平; ~谈判; ~斡旋; ~降级; ~缓和
        ~克制; ~降温
        !和平解决争端 ... 全球; !和平共处; !和平统一; !和平外交; !和平发展; !世界和平; !台海和平; !和平稳定; !缓和 ... 关税; !缓和 ... 贸易; !关税 ... 休战
        !贸易休战; !(贸易|关税) ... (休战|停战); !地区和平; !世界 ... 和平; !和平、稳定; !和平与稳定; !和平与发展; !和平和发展; !和平繁荣
      `),
      ru: linesOf(`
        урегулирован*; перемири*; прекращени* (огня|боевых действий|конфликта|войны|кровопролит*); остановк* (боев* действий|войны)
        мирн* (договор*|переговор*|процесс*|план*|соглашени*|средств*|урегулирован*|путь|инициатив*|решени*); (Минск*|нормандск*) (соглашени*|договоренност*|формат*|пакет*); первопричин*; посредни*
        посредничеств*; мирного разрешения; разрешени* (конфликта|кризиса); стамбульск*; Стамбул*; политико-дипломатическ*; дипломатическ* (решени*|путь|путем|усили*); прям* переговор*; меморандум*
        долгосрочн* (=мир|=мира|=миру|=миром|мирн*); устойчив* (=мир|=мира|=миру|=миром|мирн*); гаранти* мира; 30-дневн*; (завершен*|окончани*) ... (конфликта|войны|боевых действий|кровопролит*)
        (прекратить|остановить|завершить) ... (войну|огонь|конфликт|боевые действия|кровопролит*); деэскалац*; мирн* (саммит*|конференц*|усили*|диалог*|предложени*|дорог*|разрешени*|урегулировани*)
        мирного урегулирования; переговорн* (процесс*|трек*); Уиткофф*; Кушнер*; Келлог*; Анкоридж*; примирени*; вывод* войск; отвод* (войск|сил|вооружен*)
        (политическ*|дипломатическ*) (урегулирован*|путем|средств*|способ*|методами|решени*); добр* услуг*; энергетическ* перемири*; мирн* путем; российско-украинск* (переговор*|диалог*|контакт*)
        основ* урегулирован*; прочн* (=мир|=мира|=миру|=миром|мирн*); справедлив* (=мир|=мира|=миру|=миром|мирн*); режим* (тишины|прекращения)
        политическ* (процесс*|транзит*|переход*); инклюзивн* диалог*; национальн* диалог*; миротворческ* (усили*|инициатив*|рол*|мисси* президент*); Мединск*; Умеров*
        прекращен* (насили*|вооруженн*|противостоян*|столкновен*|боестолкновен*); прекратить (насили*|боев*|удары|бомбардировк*); сложить оружие; заморозк* конфликт*
        нормализац* (обстановк*|ситуац*); стабилизац* (обстановк*|ситуац*); стол* переговоров; мирн* (итог*|исход*); (российск*|украинск*|мирн*|проект*) ... меморандум*; урегулирова*
        ~мир; ~мира; ~переговор*; ~конфликт*; ~кризис*
        !ближневосточн* урегулирован*; !урегулирован* (ситуации|положения) (вокруг|в) (Иран*|Сирии|Газ*|Палестин*|Ближн*); !палестино-израильск* урегулирован*
        !(завершен*|окончани*) ... (Второй|Великой|мировой); !чемпион* мира; !стран* мира; !регион* мира; !всего мира; !урегулирован* (торгов*|разногласи*|спор*)
        !урегулирова* (спор*|разноглас*|задолжен*); !урегулирова* ... (торгов*|долг*)
      `),
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
      en: linesOf(`
        Black Sea; grain (deal|initiative|corridor); maritime ceasefire; Sea of Azov; Kerch; Montreux; Bosporus; Bosphorus; Black Sea Fleet; Odesa port; ports of (Odesa|Odessa|Mykolaiv)
        Turkish Straits; Dardanelles; grain export* ... (Ukraine|port*|sea); Sevastopol Bay; Constanta
        Danube (ports|port|corridor|route|delta|Commission); Izmail; Novorossiysk; Joint Coordination Centre; Istanbul (arrangement|grain); (grain|wheat) ... (Odesa|Odessa)
        naval drone* ... (ships|tankers|port)
      `),
      zh: linesOf(`
        黑海; 粮食外运; 粮食走廊; 亚速海; 刻赤; 黑海粮食; 黑海舰队; 敖德萨港; 土耳其海峡; 博斯普鲁斯; 粮食 ... 外运; 达达尼尔
        多瑙河 ... 港; 新罗西斯克; 海上停火; 农产品外运; 外运协议; 乌港口; 粮食出口 ... 乌
      `),
      ru: linesOf(`
        Черн* мор*; черноморск*; Азовск* мор*; зернов* (сделк*|инициатив*|коридор*); Керчен*; Босфор*; Дарданелл*; конвенци* Монтре; Черноморск* (проливы|флот|инициатив*); черноморск* проливов
        вывоз* ... зерна; экспорт* ... (украинского зерна|зерна с Украины)
        Дуна* ... порт*; Измаил*; морск* перемири*; безопасн* ... судоходств* ... Черн*; порт* Одесс*; портов* инфраструктур* ... (Одесс*|Украин*); стамбульск* ... зерн*; проливы
        вывоз* ... зернов*; порт* Украины; украинск* порт*; Черн* и Азовск*
      `),
    },
  },
];
