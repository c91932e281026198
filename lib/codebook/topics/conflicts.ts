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
        Taiwan; Taiwanese; Taipei; (one|One) China; one-China; cross-strait; Taiwan Strait; the strait & status quo; Taiwan Relations Act; Six Assurances
        (two|three) (joint|) communiqu* & Taiwan; self-ruled (island|democracy); self-governed island; (peaceful|national) reunification; reunif*; DPP; Chinese Taipei
        unilateral change* to the status quo; Lai Ching-te; Taiwan's president; Tsai Ing-wen; KMT; Ma Ying-jeou; Kuomintang; 1992 Consensus; Taiwan independence
        (two|three) Chinas; anti-secession; Kinmen; Three (Joint|) Communiqu*; one China principle; invasion of Taiwan; median line
        Resolution 2758; =2758; William Lai; Hsiao Bi-khim; Cheng Li-wun; Strait Thunder; Joint Sword; Justice Mission; survival-threatening; core of ... core interests
        =strait & (peace and stability); reunif* ... motherland
        ~separatis*; ~strait; ~the island; ~reunif*; ~independence; ~status quo; ~Lai; ~communiqu*; ~Pelosi
        ?status quo
        !Jimmy Lai; !status quo ... (Ukraine|border*|East China Sea|South China Sea|Indo-Pacific); !Strait of Hormuz; !Strait of Malacca; !Kerch Strait; !Hormuz
        !secession* ... (Donetsk|Kosovo|Catal*)
        !reunif* ... (families|family|children|Korea*|Cyprus|Germany|loved ones); !family reunif*; !German reunif*; !Korean reunif*; !strait ... (Bering|Hormuz|Malacca|Magellan|Bab)
        across the (Taiwan|) Strait; status quo ... strait; separatis* & (Taiwan|Taipei|Lai); (Taiwan|Taipei) ... secession*; President Lai (Ching|will|said|transit|stopover); (transit|stopover|stop) ... Lai; one-China (policy|principle|framework|position); cross-Straits
        reunif* ... (Taiwan|island|strait); complete reunification; unification with the (mainland|motherland); (mainland|island) & (reunif*|blockade|strait|independence); (blockade|invade|invading|invasion|attack*|quarantine|seize*|annex*) ... (the island|Taiwan); TAIPEI Act; Taiwan-related; (independence|separatist*) forces & (Taiwan|strait); pro-independence & (Taiwan|island|Taipei)
        strategic ambiguity; island's (president|government|leader|status|status quo|defence|defense|election*|vote); breakaway (province|island); renegade province; ADIZ & Taiwan; (Taipei|Taiwanese|Taiwan's) (president|vice president|election*|vote*); play with fire; playing with fire; first island chain; KMT; Kuomintang; Tsai; PRC ... drills around
        ~secession*; ~Formosa; ~the Strait; ~unification; ~mainland; ~blockade; ~Taiwan's; ~red line*
        !(chipmaker*|firms|companies|economies|semiconductor*|investors|like|with those) (of|from|in|as) Taiwan; !Strait of; !Straits Times
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
        台湾 (问题|地区|海峡|选举|独立|当局|军|政策); 完全统一; 中国统一; 统一中国; 台海 (局势|和平|现状|两岸); 一个中国 (原则|政策|框架); 一中 (框架|承诺); 反对 ... 台独; 台美; 美台; 武力 ... 台; 武力犯台; 台湾有事; 台海有事; 卓荣泰; 过境 ... (台|赖清德|蔡英文); 台湾同胞; 与台湾 ... 往来; 玩火自焚; 改变 ... 台海; 战略模糊; 台海战争; 攻台; 犯台; 封锁台; 台湾回归; 战后国际秩序 ... 台湾
        !对台风; !对台阶; !涉台风; !售台式; !台湾海峡 ... 台风; !(领域|朝鲜|韩国|德国|民族|半岛) ... 和平统一; !不可逾越的红线 ... (乌|核)
      `),
      ru: linesOf(`
        Тайван*; тайванск*; Тайбэй; одного Китая; единого Китая; единый Китай; Тайваньск* пролив*; сепаратист* ... Тайван*; Лай Циндэ; Цай Инвэнь; Пелоси; Гоминьдан*
        воссоединен* (Китая|родины|страны); независимост* Тайван*; Тайваньск* вопрос*; принцип* одного Китая
        резолюци* ... 2758; единств* Китая; национальн* воссоединен*; одно-Китай; ключев* интерес* Китая
        ~пролив*; ~остров*; ~воссоединен*; ~независимост*; ~сепарат*
        (принцип*|политик*) (одного|единого) Китая; целостност* Китая; один Китай; мирн* объединен* ... (Кита*|Тайван*); воссоединен* ... (Тайван*|Кита*|с родиной); по (обе|обеим) (стороны|сторонам) пролива; сепаратистск* ... (остров*|Тайван*); островн* (власт*|администрац*); Лай Циндэ*; Тайбэ*; тайваньск* (вопрос*|проблем*|тем*|кризис*|сепаратист*|администрац*)
        независимост* острова; статус-кво ... (Тайван*|проливе)
        ~мирн* объединен*; ~статус-кво; ~материк*
        !(Ормузск*|Керченск*|Берингов*|Малаккск*) пролив*
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
        (situation|war) in the east; (war|conflict|crisis|situation) in Ukraine
        (war|attack|strike|drone|missile|invasion|pressure|aggression|threats|assault) ... (on|against|toward*|near) ... (Ukraine|Ukrainian|Kyiv)
        (fighting|things|situation) on the (front|battlefield); de-occup*; Ukraine's (sovereignty|territorial|border*|independence|victory|future)
        (forces|troops) ... (surrounding|border*|near|along) ... (Ukraine|Ukrainian|our border*|Ukraine's border*); Ukraine's (European|NATO) (aspirations|integration); in Ukraine
        (discuss*|issues|subjects|topics|including|concerning|regarding|about|situation|focus*|on) ... Ukraine; Kursk (region|oblast|offensive|incursion|front)
        (Ukraine|Ukrainian|Russian) (war|conflict|crisis|question|issue|matter|situation|dossier|file|track); Kharkov; Zaporozhye; Chernihiv; Chernigov; Chernobyl; Bakhmut; Avdiivka; Azovstal
        Kakhovka; Kramatorsk; Sloviansk; Severodonetsk; Sevastopol; Belgorod; Kryvyi Rih; Poltava; Vinnytsia; Novorossiya; Dnieper; Euromaidan; Maidan; denazif*; Azov (battalion|regiment)
        (Kiev|Kyiv) (regime|authorities|government); Ukrainian (nationalist*|radical*|militant*|neo-Nazi*|forces|troops|territory|cities|soldiers|army|state|people*|sovereignty|military)
        (full-scale|unprovoked|unjustified|brutal|Putin's) ... (invasion|aggression); (unprovoked|unjustified|Putin's|Kremlin's|Moscow's) ... war; Ukraine's (defense|defence|sovereignty|allies|fight|struggle|right)
        sovereignty and territorial integrity of Ukraine; (Ukraine|Ukrainian) ... (sovereignty|territorial integrity); Crimean; little green men
        separatist* ... (eastern|Ukraine|Donetsk|Luhansk|pro-Russian); pro-Russian; MH17; (Russian|Russia's) (threat|build-up|buildup|troops|forces|military|threats)
        (support*|stand*|help*|backing) (for|with|of|) Ukraine; (issue|question|topic|subject|matter) of Ukraine; on Ukraine; over Ukraine; Ukraine ... (front|border*)
        (talk*|discuss*) (the|) war; on the war; nuclear weapons in Ukraine; situation around (our|the) country
        (courage|bravery|resilience|determination|heroism|spirit|commitment|loyalty) (of|to) (the|) (Ukrainian people|Ukrainians|people of Ukraine)
        Kupiansk; Huliaipole; Izium; Toretsk; Chasiv Yar; Vovchansk; Melitopol; Berdiansk; Enerhodar; Nikopol; Irpin; Hostomel; Snake Island; Kerch Bridge
        (Russian|Russia's) (strike*|drone*|missile*|shelling|bombard*|invader*|occupier*|soldiers|advance*|gains|barrage*|assault*); liberated territories
        Ukrainian (defenders|resistance|victory|drone*|strikes|civilians)
        ~Ukraine; ~Ukrainian; ~war; ~battlefield; ~bloodbath
        ~Donbas
        ~(Budanov|Yermak|Sybiha|Kuleba|Syrskyi)
        <support; <risks; <territor*; <lives; <died
        ?Ukraine; ?Ukrainian; ?Zelenskyy; ?Zelensky; ?sovereignty and territorial integrity; ?to Ukraine; ?=war
        !President ... of Ukraine; !Ukrainian President; !President of Ukraine; !Ukraine's President; !Ukrainian (side|party|counterpart|leader|head of state|delegation|team|President)
        !Office of the President; !Ukraine's (Foreign|Defense|Minister); !President (Zelenskyy|Zelensky); !(Volodymyr|Vladimir) (Zelenskyy|Zelensky|Zelenskiy)
        !(end*|stop*|settle|settling|resolve|halt|finish) ... (war|conflict|fighting|hostilities); !peace in Ukraine; !with Ukraine; !Ukraine (is|was) (ready|willing|taking)
        !without Ukraine; !Armed Forces of Ukraine; !in Kyiv; !to Kyiv; !NATO-Ukraine
        !(Zelenskyy|Zelensky|Zelenskiy) (said|stressed|noted|praised|thanked|added|emphasized|emphasised|informed|told|welcomed|called|also|will|has)
        !(weapon*|arms|assistance|aid|ambassador|trip|visit|humanitarian|financial|guarantee*|deliver*|envoy) ... (to|for|in) Ukraine; !war crimes; !trade war; !tariff war; !price war; !cold war
        !world war; !World War; !nuclear war; !Gaza war; !civil war; !war on (drugs|terror); !war in (Gaza|Syria|the Middle East|Afghanistan|Yemen|Iran|Sudan); !Great Patriotic War
        !prisoner* of war; !Second World War; !Vietnam War; !Korean War; !past war*; !War of Resistance; !Japanese Aggression; !War of Resistance ... victory; !victory of ... War of Resistance; !Anti-Fascist War; !war against Japan; !tug of war; !war between (Israel|India|Iran|Azerbaijan)
        !(Israel|Iran|Gaza|Hamas) ... war; !war ... (Israel|Iran|Gaza|Hamas|Syria); 
        annex* ... (Crimea|Ukraine|Ukrainian|territories|regions|oblasts); Russia's ... actions in ... Ukraine; aggression against Ukraine; (along|on|at|near|situation) ... (front line|frontline|frontlines); frontline (town*|region*|communit*|position*|cities|situation|troops|soldiers|village*); front-line (town*|region*|communit*|position*|cities|village*)
        Operation Spiderweb; Spider's Web; Crimean Tatar*; DPR & LPR; (temporarily|Russian|Russia) occupied; Russian-occupied; Russian-held; occupied (areas|parts|regions|territor*) of Ukraine; Ukraine's occupied; Russian (terror|missiles|bombs|Shahed*|army|air strike*|airstrike*|offensive|incursion*|guided bomb*); Shahed*
        Ukraine & (war|conflict|crisis|invasion|aggression|escalat*|troops|battlefield|sovereignty|killing|bloodbath|frontline|missile*|drone*|occupi*|fighting|bombing|soldiers|rampage|onslaught|territory|defend*|attack*|strikes)
        (Russia|Russian|Russians|Putin|Kremlin|Moscow) & (invasion|invade*|invading|aggression|aggressor*|warmongering|battlefield|bloodbath|war); counter-offensive & (Ukraine*|Russia*|Kyiv); counteroffensive; Russia ... (losing|lose|win|winning|defeat*) ... (war|Ukraine|); pressure on (Russia|Putin|Moscow); (Russia|Putin|Moscow) ... (war machine|war effort|war economy)
        (rampage|onslaught|assault|attack*|war) ... (on|against) ... (Ukraine|Ukrainian*|Kyiv|Kiev|Odesa|Kharkiv); Ukraine ... (needs|fight*|defend*|surviv*|win|prevail*|lost|holding); for Ukraine; Ukraine (fatigue|war|file|front|policy|track); Slava Ukraini
        (Russia|Moscow|Putin) and Ukraine ... (war|conflict|peace|situation); war of attrition; (Surovikin|Gerasimov|Prigozhin) & (war|mutiny|front); Kinzhal*; Kremenchuk; Uzhhorod; Zhytomyr; Ternopil; Zaporizhzhya; Kostiantynivka; Donbass*; Avdeevka; Severodonetsk; Soledar; Vuhledar; Kurakhove; Mariinka; Robotyne; Kreminna
        ~annex*; ~front line; ~frontline; ~Lyman; ~occupied territor*; ~invasion; ~aggressor
        !Ukraine-related sanctions; !for Ukraine ... (reconstruction|recovery)
        ?Kyiv; ?Kiev; ~Kyiv; ~Kiev; (shelling|bombard*|defend*|capture|seize|take|attack*|blackout*|residents|strikes) ... (Kyiv|Kiev); pro-Kyiv; Kyiv's (forces|allies|troops|fight); (Kyiv|Kiev) & (war|front|troops|missile*|drone*|aggression)
        !(between|both|from) (Russia|Ukraine|Russians|Ukrainians) and (Ukraine|Russia|Ukrainians|Russians); !(between|by|from) (Moscow|Russia|Kyiv|Kiev|Ukraine) and (Kyiv|Kiev|Ukraine|Russia|Moscow); !(Moscow|Russia) and (Kyiv|Kiev|Ukraine) (agree*|to|must|should|hold|held|meet|talk*|negotiat*|exchang*|will)
        Kiev; (Kyiv's|Ukraine's) (position|stance|demands|army|troops)
      `),
      zh: linesOf(`
        乌克兰; 俄乌; 乌东; 顿巴斯; 克里米亚; 基辅; 特别军事行动; 乌军; 扎波罗热; 赫尔松; 哈尔科夫; 库尔斯克; 乌克兰危机; 俄乌冲突; 敖德萨; 马里乌波尔
        顿涅茨克; 卢甘斯克; 利沃夫; 第聂伯; 苏梅; 布查; 巴赫穆特; 亚速钢铁; 卡霍夫卡; 去纳粹化; 俄乌战争; 塞瓦斯托波尔; 切尔诺贝利; 别尔哥罗德; 乌政府; 援乌; 乌东部; 特别军事
        马航MH17
        波克罗夫斯克; 红军城; 库皮扬斯克; 切尔尼戈夫; 侵略乌; 梅利托波尔; 乌境内; 乌俄; 美乌; 欧乌; 新纳粹; 俄罗斯 ... 入侵; 乌俄战争; 俄乌战事; 侵乌; 俄军入侵
        ~前线; ~俄军
        ?入侵; ?局部冲突
        !乌克兰总统; !泽连斯基总统; !乌方表示; !入侵 ... (台|中国); !伊拉克; !以色列入侵
        !苏梅岛; !美乌兹; !欧乌兹; !乌兹别克; !乌拉圭; !乌干达
        (俄罗斯|俄方|俄军|莫斯科|普京|克里姆林宫|俄国) & (战争|战事|入侵|侵略|战场|侵乌); 俄 ... (发动|侵略) ... 战争; 侵略 ... 乌克兰; 乌克兰 ... 战争; 俄乌; (前线|战线) ... (乌|俄军|顿); 特别军事行动; 俄军 ... (袭击|进攻|推进|轰炸|攻势|占领); 被占 ... (乌|领土); 克里木; 苏贾; 扎波罗热核电站; 见证者无人机
        乌克兰 (主权|领土|人民|军队|局势|东部|战场|战事|民众|城市)
        ~泽连斯基; ~泽伦斯基; ~哲连斯基; ?泽连斯基; ~乌方; ?乌方; ~战场; ~乌克兰人
        !俄乌双方; !俄乌 (谈判|和谈|直接谈判|停火|两国|领导人); !(赴|访问|前往|抵达|访) 乌克兰; !乌克兰 (外长|外交部|总理|代表团|总统|政府代表|驻华)
      `),
      ru: linesOf(`
        ?Украин*; ~Украин*; ?украинск*; ?Киев*; Донбасс*; Донецк*; Луганск*; ЛНР; ДНР; Крым*; Херсон*; Запорож*; Харьков*; Курск*; спецопераци*; специальн* военн* операци*; ВСУ; внутриукраинск*
        киевск* режим*; линии (боевого соприкосновения|фронта); российск* агресси*; Мариупол*; Азовсталь; Одесс*; Севастопол*; Артемовск*; Бахмут*; Авдеевк*
        Белгород*; Брянск*; Днепр*; Чернигов*; денацификац*; майдан*; националистическ* (батальон*|формирован*); российско-украинск*; СВО; ?украинц*
        Краматорск*; =Славянск; =Славянска; Покровск*; Красноармейск*; Каховск*; Донецк* и Луганск*
        Купянск*; Константиновк*; Гуляйпол*; Волчанск*; Энергодар*; Мелитопол*; Бердянск*; освобожденн* (территор*|населен*); ВФУ; бандеров*; Кривой Рог
        (на|в|вокруг|по|про) Украин*; (ситуаци*|положени*|обстановк*|событи*|конфликт*|кризис*|тем*|вопрос*|войн*|агресси*|удар*|атак*|поддержк*|помощ*|защит*) ... (Украин*|украинск*)
        украинск* (кризис*|конфликт*|вопрос*|тематик*|проблем*|войск*|арми*|направлен*|территор*|военн*|националист*|сюжет*|досье|событи*|дел*|народ*|город*|формирован*|вооружен*|трек*); оккупант*
        российск* (атак*|удар*|обстрел*|арми*|войск*|вторжени*|ракет*|дрон*); (суверенитет*|территориальн*|независимост*|будущ*|народ*) Украин*; Украин* (должн*|отказ*|нужда*)
        ~войн*; ~конфликт*; ~кризис*; ~эскалаци*; ~агресси*; ~фронт*; ~обстрел*
        ~(Буданов*|Сибиг*|Сырск*|Кулеб*)
        !Президент* Украины; !украинск* урегулирован*; !украинск* (сторон*|лидер*|коллег*|президент*); !Владимир* Зеленск*; !Президент* Зеленск*
        (российск*|полномасштабн*) вторжени*; вторжени* ... (Украин*|России|Курск*); оккупир* ... (Украин*|Росси*|территори*|област*); =Новороссия; =Новороссии; =Новороссию; =Новороссией; =Изюм; =Изюма; =Изюме; боев* действи* ... (Украин*|Донбасс*|украинск*|фронт*); (украинск*|киевск*) ... неонацист*; неонацист* ... (Киев*|Украин*)
        (Украин*|Киев*|украинск*) & (войн*|агресси*|эскалаци*|обстрел*|фронт*|удар*|боев*|вторжени*); (Росси*|российск*|Москв*|Путин*|Кремл*) & (агресси*|вторжени*|оккупац*|развязал*); обстрел* ... (Киев*|Украин*|Белгород*|Донецк*); давлени* ... на (Россию|Москву|Кремль); поддержк* (Украины|Киева|киевск*)
        ?Зеленск*; ~Зеленск*; ~вторжени*; ~оккупир*; ~Чернобыл*; ~боев* действи*; ~зоне боев*; ~русофоб*; ~неонацист*; контрнаступлени*; мобилизац* ... (Украин*|Киев*|ТЦК); ТЦК; Суджа; =Судже; =Суджу; Судж* район*; Купянск*; Селидов*; Угледар*; Курахов*
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
        (message|pursuit|path|chance|prospect*|move* toward*|road|progress|steps|achieve) ... =peace; Normandy (format|four|)
        (end|ending|stop|stopping|cessation|halt|settle|settling|resolve|resolving|finish) ... (war|conflict|=hostilities|fighting|bloodshed|killing|=dying|slaughter); (resolve|resolving|settle|settlement of|resolution of|solve|solving) ... (Ukraine|Ukrainian|Korean|Iranian|Syrian|Libyan|security) crisis
        (war|conflict) (is|was|will be|be|to be) over; (war|conflict) ... (end|ended|must end|resolved|settled); END to the War; (settlement|resolution) of the (conflict|crisis|situation|war)
        (solution|settlement) to ... conflict; (political|diplomatic|negotiated) (settlement|solution|resolution|efforts); (lasting|long-term|just|comprehensive|durable|sustainable|stable|fair) (settlement|peace)
        (return|active|support for|pursue|continuing|path of|continue) ... diplomacy; diplomatic (efforts|solution|steps|path|settlement|resolution); mediat*
        Trilateral Contact Group; (direct|peace) negotiat*; negotiat* ... (Ukraine|Ukrainian|Ukrainians|Russians|Kyiv|Kiev|war|truce)
        (temporary|energy|infrastructure|unconditional|full|30-day|immediate) (ceasefire|truce); territorial (concession*|swap*|exchange); demilitar*; (brokering|broker) ... talks
        de-escalation & (diplomacy|steps|ways)
        (peace|peaceful) (summit|envoy|framework|board|mission|delegation|track|dialogue|broker*|offer|terms|mediator|mediation|push|effort|bid|roadmap|document|dialogue|resolutions|settlements)
        peacemaker*; peacemaking; (Board of|for) Peace; Steinmeier formula
        (twenty-eight|28|20|12|10|five|four|six)-point (plan|proposal|peace); point plan; good offices; negotiating process; negotiation process
        (Russian-Ukrainian|Russia-Ukraine) (talks|negotiations|negotiating|dialogue); (talks|negotiations|discussions) ... with (Ukraine|Kiev|Kyiv|Ukrainian|Russia on); withdraw* ... (troops|forces)
        land swap*; (agree*|deal|agreement) to end; an end to the (war|conflict|fighting|violence|hostilities|bloodshed)
        (cessation|halt|pause) (of|to|in) ... (hostilities|strikes|attacks|fighting); Abu Dhabi ... talks; bring* ... to the (negotiating|) table; =truce; end* the aggression
        stop the war; security zone; buffer zone; line of contact; (get|gets|getting|got) ... settled; (war|conflict) ... settled; (effort*|work*|way) (toward*|for) ... peace; (lasting|durable|just) peace
        dialogue and diplomacy; era of war; (spirit|understandings) of (Anchorage|Alaska); Anchorage (understandings|agreements|spirit); Washington Accords
        (freeze|freezing|frozen) ... (conflict|front line|frontline|contact line); frozen conflict; silenc* the guns; lay* down ... arms; lay down their weapons; monitor* ... ceasefire
        exchange of territories; no military solution; (return|back) to the (negotiating|) table; (Alaska|Anchorage|Budapest) (summit|meeting) & (war|peace|Ukraine)
        (peaceful|diplomatic|political|negotiated) (outcome|means); pathway to peace
        (Istanbul|Riyadh|Jeddah|Abu Dhabi) (agreements|process|round*|format|accords|communique|negotiat*)
        ~peace; ~peaceful; ~negotiat*; ~settlement; ~settle; ~war; ~truce; ~memorandum; ~diplomacy; ~de-escalat*; ~compromise; ~breakthrough
        <talks; <conditions; <conflict; <proposal; <deal; <process; <resolution; <demands; <efforts; <negotiat*; <positions; <effort; <settlement
        !peace (and|,) (stability|prosperity|security|development); !(world|global|everlasting) peace; !peace through strength; !regional and global peace; !peaceful coexistence
        !peaceful development; !withdraw* ... (treaty|accord|agreement|deal|JCPOA); !reconciliation commission; !peace be; !rest in peace; !Peace Corps; !Nobel Peace Prize
        !deal to end the (strike|shutdown); !peace ... across the Taiwan Strait; !peace and ... (Taiwan Strait|the strait); !special envoy for climate; !Climate Envoy; !climate envoy
        !maintain* ... peace; !(trade|tariff) (truce|war); !(trade|tariff|strike|pay) ... settled; !War of Resistance; !World War; !Cold War; !Great Patriotic War; !Envoy for Climate; !regional peace; !international peace
        Minsk (agreement*|accord*|protocol*|process|format|package|deal|group|II|2|arrangement*|negotiat*|talks|summit|commitments); root causes ... (conflict|war|crisis|hostilities|violence); (conflict|war|crisis) ... root causes; eliminat* ... root causes; underlying causes of ... (conflict|war|crisis); =hostilities
        disengagement of (forces|troops); confidence-building & (conflict|peace|ceasefire); (national|political|inter-Korean|ethnic|Arab-Israeli) reconciliation; (resolv*|settl*|end*|solv*|address*) ... =peacefully; (restor*|return*|bring*|achiev*|secur*|reach*|deliver*|mak*|broker*|give|forge|negotiat*) ... =peace
        (talks|negotiations|discussions|rounds) between ... (Russia|Moscow|Russians|Ukraine|Kyiv|Kiev) and; (rounds|round|series) of (talks|discussions|negotiations) ... (Kyiv|Kiev|Ukraine|Ukrainian|Ukrainians|Moscow|Russian|Istanbul); (host*|venue|platform) ... peace; (talks|discussions|contacts|meeting*) with ... Ukrainian (representatives|negotiators|delegation)
        (ready|readiness|open|willing*) ... (to negotiate|for negotiations|to peace|for peace|to a ceasefire|to a truce); (early|swift|speedy|final|possible) (resolution|settlement|end) (of|to) ... (conflict|war|hostilities|crisis); lay down their arms; sue for peace; (warring|conflicting) (sides|parties); (peace|ceasefire|truce) ... (talks|deal|proposal|plan)
        land for peace; land-for-peace; (territorial|land) (swap*|concession*|compromise*|exchange*); cede* ... (territory|land|Donbas*|regions); (give|giving|hand*) up ... (territory|land|Donbas*|Donetsk); territorial (issue*|question*) ... (Ukrain*|Donbas*|talks|peace); free economic zone ... Donbas*; demilitarised; referendum ... (peace|territor*|Donbas*)
        (war|conflict|fighting) ... (come to an end|comes to an end|brought to an end|stop|stops); (put|bring) an end to ... (war|conflict|suffering|bloodshed); put* an end to ... (war|conflict); peace ... (within reach|closer|possible|near); (avoid|prevent|avert) ... (wider war|wider conflict|spillover|all-out war); restraint & (escalation|conflict|tension*); exercise ... restraint
        (trilateral|quadrilateral|three-way|direct) (meeting|summit|talks) ... (Putin|Zelensky*|Ukrain*|Kyiv); two-state ... conference; Northern Ireland peace; Good Friday Agreement; Dayton; Pretoria Agreement; Luanda process; Doha (agreement|framework|process) ... (Congo|M23|Afghan*|Taliban); Geneva (talks|process|peace) ... (Ukrain*|Syria*|Libya*|war)
        Kuala Lumpur (Peace|accord*|agreement); Five-Point Consensus; intra-Afghan; inter-Sudanese; Sudanese ... ceasefire; anti-crisis (settlement|proposal*); Easter truce; energy truce; air truce; day (ceasefire|truce)
        ~Minsk; ~root causes; ~special envoy; ~Witkoff; ~Kushner; ~Kellogg; ~Medinsky; ~Umerov; ~disengagement; ~confidence-building; ~reconciliation; ~Istanbul; ~=peacefully; ~power-sharing; ~national dialogue; ~political (transition|process|track); ~territorial (issue*|question*); ~contact group; ~restraint; ~concession*
        !root causes of ... (migration|displacement|terrorism|poverty|hunger|crime|radicali*|instability|trafficking); !Defense Contact Group; !Defence Contact Group; !demilitarized zone; !demilitarised zone; !mediat* ... (prisoner*|detainee*|exchanges of); !(overdose|fentanyl|opioid|drug) deaths
        !negotiat* ... (trade|tariff*|FTA|free trade|investment) (war|deal|agreement|talks); !peace of mind; !peace process & Korea; !peace and (stability|tranquility|tranquillity|security|development|prosperity)
        negotiating table; !(trade|tariff*|commercial) ... negotiating table; !negotiating table ... (trade|tariff*); (end|ending|settle|settling|resolve|resolving|resolution of|way out of) ... crisis; !(end|ending|settle|settling|resolve|resolving|resolution of) ... (housing|climate|migrant|migration|energy|financial|debt|economic|hostage|health|banking|opioid|fentanyl|humanitarian|border) crisis
        (stop|stopping|end|ending) ... deaths; !deaths ... (fentanyl|overdose*|drug*); (talks|negotiations|negotiators|discussions|rounds|delegations|teams|meetings) in ... (Istanbul|Jeddah|Riyadh|Abu Dhabi); Jeddah (talks|meeting*|agreement*|understanding*); negotiat* ... (begin immediately|ends in)
      `),
      zh: linesOf(`
        停火; 休战; 止战; 和谈; 和平谈判; 谈判解决; 劝和促谈; 政治解决; 和平解决; 和平协议; 和平方案; 和平计划; 和平进程; 和平之友; 和平 ... 化解; 停战; 斡旋; 调解
        明斯克; 诺曼底; 根源 ... (冲突|危机|战争); (冲突|危机|战争) ... 根源; 结束 ... (冲突|战争); 化解危机; 解决危机; 解决 ... 冲突; 和平解决争端
        促和; 局势降温; 公平 ... 持久; 恢复和谈; 大国对抗必须避免; 停火止战; 和平峰会; 和平会议; 谈判进程; 俄乌谈判; 撤军; 和平倡议; 和平特使
        停火协议; 局势降级; 外交解决; 外交努力; 外交手段; 政治外交; 民族和解; 实现和解; 政治和解; 止暴; 缓和 ... 局势; 缓局; 重启谈判; 劝和; 持久和平
        公正和平; 永久停火; 敌对行动; 六点共识; 领土交换
        化干戈; 冲突降级; 重返谈判; 平息 ... (冲突|战火|战事|事态); 吉隆坡和平; 冻结冲突; 和平曙光; 通过谈判 ... 解决; 二十八点
        28点; 20点计划; 休兵; 重回 ... 谈判; 和平前景
        ~和平; ~谈判; ~斡旋; ~降级; ~缓和
        ~克制; ~降温
        !和平解决争端 ... 全球; !和平共处; !和平统一; !和平外交; !和平发展; !世界和平; !台海和平; !和平稳定; !缓和 ... 关税; !缓和 ... 贸易; !关税 ... 休战
        !贸易休战; !(贸易|关税) ... (休战|停战); !地区和平; !世界 ... 和平; !和平、稳定; !和平与稳定; !和平与发展; !和平和发展; !和平繁荣
        伊斯坦布尔 (谈判|会谈|协议|进程|对话|共识); 缓和 (局势|紧张局势); (冲突|战争|危机|乌|俄|巴以|以) ... (对话谈判|直接谈判|谈判桌); 外交途径 (解决|处理); 通过外交; (恢复|实现|重建|争取|带来|达成) ... 和平; 和平 (谈判|协议|方案|计划|倡议|曙光|机遇|机会|希望|契机); 民族和解; 劝和促谈; 国际和会; 和平大会; 长治久安 ... 欧洲; 欧洲 ... 长治久安
        (避免|防止|阻止) ... (局势|事态|冲突|危机|战事|战争) ... (升级|失控|扩大|外溢|蔓延|恶化|激化); 推动 ... (和谈|停火|降温|和平); (促使|敦促|推动|呼吁) ... (结束战争|停火|停战|停止敌对); 谈判 ... (结束|终结) ... (战争|冲突|战事); 开启 ... 谈判 ... (俄|乌|战); 停止 (战争|战斗|敌对|杀戮|攻击|军事行动); 俄乌 (谈判|双方|直接谈判|会谈|对话); 化解 ... (冲突|战争)
        冲突 ... 政治解决; 政治解决 ... (危机|冲突|问题); 终战; 和谈; 止戈; 停戦; 割让 ... (领土|土地); 领土让步; 以土地换; 乌克兰危机 ... (解决|对话|谈判); 消除 ... (冲突|危机) ... 根源; 特使 ... (和平|斡旋|停火|穿梭); 穿梭外交; 解决方案 ... (冲突|危机|战争); 斡旋调停; 调停; 临时停火; 撤出 ... (军队|部队); 保持克制; 最大限度克制
        ~伊斯坦布尔; ~威特科夫; ~维特科夫; ~库什纳; ~政治进程; ~政治过渡; ~民族对话; ~直接谈判; ~安克雷奇; ~外交途径; ~谈判桌
        !恢复 ... 和平统一; !(实现|带来) ... (世界和平|持久和平、普遍安全); !半岛 ... 缓和局势; !避免 ... (贸易|关税) ... 升级; !和平、稳定; !缓和 ... (中美|两国) 关系
        对话谈判; !(贸易|经贸|关税) ... 对话谈判; !对话谈判 ... (贸易|经贸|关税)
      `),
      ru: linesOf(`
        урегулирован*; перемири*; прекращени* (огня|боевых действий|конфликта|войны|кровопролит*); остановк* (боев* действий|войны)
        мирн* (договор*|переговор*|процесс*|план*|соглашени*|средств*|урегулирован*|путь|инициатив*|решени*); (Минск*|нормандск*) (соглашени*|договоренност*|формат*|пакет*); первопричин*
        посредничеств*; мирного разрешения; разрешени* (конфликта|кризиса); политико-дипломатическ*; дипломатическ* (решени*|путь|путем|усили*); прям* переговор*
        долгосрочн* (=мир|=мира|=миру|=миром|мирн*); устойчив* (=мир|=мира|=миру|=миром|мирн*); гаранти* мира; 30-дневн*; (завершен*|окончани*) ... (конфликта|войны|боевых действий|кровопролит*)
        (прекратить|остановить|завершить) ... (войну|огонь|конфликт|боевые действия|кровопролит*); деэскалац*; мирн* (саммит*|конференц*|усили*|диалог*|предложени*|дорог*|разрешени*|урегулировани*)
        мирного урегулирования; переговорн* (процесс*|трек*); примирени*; вывод* войск; отвод* (войск|сил|вооружен*)
        (политическ*|дипломатическ*) (урегулирован*|путем|средств*|способ*|методами|решени*); добр* услуг*; энергетическ* перемири*; мирн* путем; российско-украинск* (переговор*|диалог*|контакт*)
        основ* урегулирован*; прочн* (=мир|=мира|=миру|=миром|мирн*); справедлив* (=мир|=мира|=миру|=миром|мирн*); режим* (тишины|прекращения)
        миротворческ* (усили*|инициатив*|рол*|мисси* президент*)
        прекращен* (насили*|вооруженн*|противостоян*|столкновен*|боестолкновен*); прекратить (насили*|боев*|удары|бомбардировк*); сложить оружие; заморозк* конфликт*
        нормализац* (обстановк*|ситуац*); стабилизац* (обстановк*|ситуац*); стол* переговоров; мирн* (итог*|исход*); (российск*|украинск*|мирн*) ... меморандум*; меморандум* ... (урегулирован*|мир|перемири*|Украин*); урегулирова*
        ~мир; ~мира; ~переговор*; ~конфликт*; ~кризис*
        !ближневосточн* урегулирован*; !урегулирован* (ситуации|положения) (вокруг|в) (Иран*|Сирии|Газ*|Палестин*|Ближн*); !палестино-израильск* урегулирован*
        !(завершен*|окончани*) ... (Второй|Великой|мировой); !чемпион* мира; !стран* мира; !регион* мира; !всего мира; !урегулирован* (торгов*|разногласи*|спор*)
        !урегулирова* (спор*|разноглас*|задолжен*); !урегулирова* ... (торгов*|долг*)
        стамбульск* (переговор*|договоренност*|процесс*|формат*|раунд*|соглашен*|площадк*|диалог*|меморандум*); (переговор*|раунд*|договоренност*|площадк*) ... в Стамбуле; Стамбул* ... (раунд*|мирн*|переговор* с Украин*|украинск*); (договоренност*|понимани*|дух*|соглашени*|итог*) ... (Анкоридж*|Аляск*); посредник* ... (переговор*|конфликт*|урегулирован*|Украин*); (роли|качестве|выступ*) ... посредник*
        мирн* развязк*; развязк* ... (конфликт*|кризис*|урегулирован*); площадк* для ... переговор*; (предостав*|готовност*) ... площадк*; (переговор*|диалог*|консультац*|контакт*) ... (с Украиной|с Киевом|украинской делегаци*|украинскими представ*|с украинской сторон*); (переговор*) между (Россией|Москвой|Киевом|Украиной) и; (возобновл*|продолж*|начал*|провед*) ... (мирн* переговор*|переговор* с)
        устранен* ... первопричин*; =мир ... (в Украине|на Украине|между); (достиж*|достич*|восстановл*|установл*|добить*) ... (=мира|=мир); заключ* ... =мир; обмен* территори*; территориальн* (уступк*|вопрос*|обмен*); вопрос* территорий; воздержа* от ... (эскалаци*|удар*); сдержанност* & (эскалаци*|конфликт*|обострен*); (недопущен*|не допустить|предотвращ*|избежать) ... (эскалаци*|разрастан*|расползан*)
        (остановк*|остановить|прекращ*|прекратить) ... (кровопролит*|боестолкновен*|военн* действи*|войн*); (завершить|закончить|окончить) ... (войн*|конфликт*); план* Трампа; мирн* план*; план* из ... пункт*; национальн* примирени*; трехсторонн* (встреч*|переговор*) ... (Украин*|Киев*|урегулирован*); пасхальн* перемири*; прекращени* ударов; временн* прекращени*
        ~Стамбул*; ~меморандум*; ~Уиткофф*; ~Кушнер*; ~Келлог*; ~Анкоридж*; ~посредник*; ~Мединск*; ~Умеров*; ~инклюзивн* диалог*; ~национальн* диалог*; ~политическ* (процесс*|транзит*|переход*); ~миротворческ*; ~первопричин*
        !урегулирован* (проблем*|вопрос*|расчет*|задолжен*|прав*|претензи*|долг*|трудност*|возникающ*|банк*|миграц*); !урегулирован* ... (расчет*|задолжен*|долг*|банковск*|торгов* спор*|визов*|миграц*); !(правов*|нормативн*|досудебн*|законодательн*) урегулирован*; !урегулирова* (вопрос*|проблем*); !меморандум* о (взаимопонимани*|сотрудничеств*|намерени*)
        !первопричин* ... (миграц*|терроризм*|бедност*); !посредн* ... (обмен* ... лиц*|заключенн*|удерживаем*); !посредник* ... (товар*|торгов*|поставк*)
        посредническ* (усили*|рол*|мисси*); ~посредническ*
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
        Black Sea; grain (deal|initiative|corridor); maritime ceasefire; Sea of Azov; Kerch; Bosporus; Bosphorus; Black Sea Fleet; Odesa port; ports of (Odesa|Odessa|Mykolaiv)
        Turkish Straits; Dardanelles; grain export* ... (Ukraine|port*|sea); Sevastopol Bay
        Danube (ports|port|corridor|route|delta|Commission); Izmail; Joint Coordination Centre; Istanbul (arrangement|grain); (grain|wheat) ... (Odesa|Odessa)
        naval drone* ... (ships|tankers|port)
        Montreux (Convention|regime); port of (Constanta|Novorossiysk); Novorossiysk port; (Constanta|Novorossiysk) & (port|ship*|grain); ~Constanta; ~Novorossiysk; grain shipments ... (Ukrain*|Odes*|port*); (Ukraine's|Ukrainian) (grain|ports|port|seaports|shipping); grain from Ukraine; (safe|free|commercial) navigation & Black; sea mines & Black; maritime truce; truce at sea; shadow fleet ... Black; !Kerch Bridge
      `),
      zh: linesOf(`
        黑海; 粮食外运; 粮食走廊; 亚速海; 刻赤; 黑海粮食; 黑海舰队; 敖德萨港; 土耳其海峡; 博斯普鲁斯; 粮食 ... 外运; 达达尼尔
        多瑙河 ... 港; 新罗西斯克; 海上停火; 农产品外运; 外运协议; 乌港口; 粮食出口 ... 乌
        乌克兰 (粮食|港口|农产品); 黑海 (港口|航运|倡议|协议|粮食|停火|走廊); 黑海港口农产品; 克赤; 伊兹梅尔; 海运停火
      `),
      ru: linesOf(`
        Черн* мор*; черноморск*; Азовск* мор*; зернов* (сделк*|инициатив*|коридор*); Керчен*; Босфор*; Дарданелл*; конвенци* Монтре; Черноморск* (проливы|флот|инициатив*)
        вывоз* ... зерна; экспорт* ... (украинского зерна|зерна с Украины)
        Дуна* ... порт*; морск* перемири*; безопасн* ... судоходств* ... Черн*; порт* Одесс*; портов* инфраструктур* ... (Одесс*|Украин*); стамбульск* ... зерн*
        вывоз* ... зернов*; порт* Украины; украинск* порт*; Черн* и Азовск*
        турецк* пролив*; проливн* зон*; порт* Измаил*; Измаил* & (порт*|Дуна*); ~Новороссийск*; ~судоходств*; ~Измаил*; (судоходств*|суд|судов|кораблей|торгов* судов|порт*|танкер*) ... Черн* мор*; акватори* ... Черн*; черноморск* (порт*|зернов*|судоходств*|перемири*)
      `),
    },
  },
];
