import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The security topics that are arms, guarantees and military channels. */
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
        weapon; weapons; weaponry; arms (supplies|supply|deliver*|sales|shipment*|package|transfer*|trade|export*); supply of arms
        (military|defense|defence|security|lethal|intelligence|weapons) (aid|assistance|support|supplies|package*|deliver*|equipment|needs)
        (military|intelligence) and (military|intelligence) (support|assistance|aid|sharing); munition*; ammunition; artillery; HIMARS; =Patriot; =Patriots; ATACMS; Javelin*; Stinger*; howitzer*; Tomahawk*
        F-16*; Abrams; air (defense|defence); missile system*; tanks; interceptor*; (defense|defence) (industrial base|industry|capabilit*|production); Armed Forces of Ukraine
        defend (itself|themselves|ourselves); self-defense; Defense Contact Group; (long-range|rocket|coastal|anti-ship|anti-aircraft) ... (system*|missile*|weapon*)
        (assistance|aid|support) package; (capabilit*|strengthen*) ... (army|armed forces|defen*); powerful ... army; intelligence sharing; defense cooperation; security and defense; Drawdown
        arming; rearm*; lend-lease; military-industrial; dual-use & Russia; PURL; security assistance; Leopard*; Bradley*; Stryker*; Taurus; Storm Shadow; SCALP; MiG-29*; Gripen*; NASAMS; IRIS-T
        THAAD; S-400; BrahMos; Su-57; cruise missile*; mercenar*; foreign military sales; military-technical
        (military|defense|defence|security) (hardware|procurement|equipment|articles|purchase*|sales|industrial|technical|materiel); lethal (aid|weapons|assistance|support); Ramstein; ReArm
        material (support|assistance|aid); materiel; (defense|defence) (cooperation|partnership|framework|co-production); =shells; drones (supply|supplies|deal|production); supply* ... drones
        counter-offensive; military intelligence; training of ... (troops|soldiers|forces); train* ... (Ukrainian|troops|soldiers); (arm|arms|arming) (Ukraine|Kyiv|Kiev|Taiwan)
        supply* ... (weapons|arms|ammunition); pump* ... (weapons|arms)
        F-35*; F-15*; (fighter|combat) (jet*|aircraft|plane*); Rafale*; Eurofighter*; Su-30*; Su-35*; T-90*; S-300; S-500; Mirage 2000*; Black Hawk*; attack helicopter*; Bayraktar*; MQ-9*; P-8*
        F414; glide bomb*; cluster (munition*|bomb*); depleted uranium; SAMP/T; Gepard*; Marder*; (armored|armoured|infantry fighting) vehicle*; 155mm; Czech initiative; European Peace Facility
        SAFE instrument; Security Action for Europe; USAI; Foreign Military Financing; Virginia-class; deep strikes; long-range (fires|strike*)
        joint (production|manufactur*) of (weapons|arms|missiles|ammunition|drones|engines); coproduc* ... (defense|defence|weapons|missiles|drones|engines)
        (defense|defence) (trade|sales|exports|platform*|technolog*|deal*|innovation|manufacturing|supplies|articles|package|needs|collaboration); Major Defense Partner; INDUS-X
        Defense Technology and Trade; train and equip; military (trainers|instructors|advisers|advisors|supplies|technolog*); Wagner; private military; Iron Dome; David's Sling; Sky Shield
        counter-drone; anti-drone; (attack|naval|kamikaze|combat) drones; (weapons|arms) (deal|purchase*|procurement|systems|production|embargo); security force assistance
        (buy|purchase*|order*) ... (missiles|fighter*|weapons|tanks); Typhoon (jet*|fighter*|aircraft); sell* ... (jets|frigates|submarines|helicopters)
        ~arms; ~military; ~weapon; ~defen*; ~intelligence; ~missile*; ~equipment; ~=backing
        !nuclear weapon*; !weapons proliferation; !Armed Forces ... (declared|announced); !weapons of mass destruction; !biological weapon*; !chemical weapon*; !use of weapons
        !offensive weapons systems; !defense ministr*; !lay* ... arms; !arms (control|race|reduction); !strategic arms; !space weapon*; !autonomous weapon*; !weapons-grade; !nuclear-weapon*
        !call to arms; !open arms; !air defense identification; !defense industry minister; !defense budget; !gas tank*; !think tank*; !defense spending
        !right to defend (itself|themselves|ourselves); !right to self-defense
      `),
      zh: linesOf(`
        武器; 军援; 军事援助; 军售; 军火; 弹药; 武器装备; 提供 ... 武器; 情报支持; 情报援助; 情报共享; 防空系统; 导弹系统; 国防工业; 军工; 坦克; 战机; 军事支持
        对台军售; 军备; 军购; 售武; 军品; 致命性; 援乌; 爱国者; 军技合作; 军事技术合作; 防务合作; 防务装备; 军事装备; 战斧; 海马斯; 豹式; 无人机; 导弹; 远程打击; 作战装备
        军火商; 雇佣军; 重整军备; 提供装备; 军品 ... 出口
        F-16; F-35; 战斗机; 枭龙; 炮弹; 火炮; 榴弹炮; 装甲车; 武装直升机; 安全援助; 军事设备; 军事物资; 军贸; 防空; 瓦格纳; 军事教官; 军事顾问; 无人艇; 铁穹; 防务贸易; 防务采购; 国防采购
        安全合作 ... 武器; 军事培训; 防务产业; 国防合作 ... 装备; 潜舰; 军备采购
        ~军事; ~情报
        !核武器; !生化武器; !经贸 ... 武器化; !武器化; !中程导弹; !弹道导弹; !中导; !反导; !无人机 ... (袭击|侵犯|进入); !军备控制; !军备竞赛; !导弹防御
        !洲际; !自主武器; !防务部门
        !防空识别区
      `),
      ru: linesOf(`
        военн* (помощ*|поддержк*|поставк*|техник*|содействи*); (поставк*|поставля*|поставить|передач*|накачк*) ... (вооружен*|оружи*|боеприпас*|техник*|ракет*|снаряд*); боеприпас*; вооружени*
        оружи*; разведданн*; разведывательн* (информац*|данн*|помощ*); ПВО; Пэтриот*; Томагавк*; танк; танков*; истребител*; оборонн* (промышленн*|комплекс*|помощ*); военно-промышленн*; ВПК; наемник*
        военно-техническ*; ВТС; С-400; Леопард*; Хаймарс*; HIMARS; дальнобойн*; беспилотник*; дрон*; БПЛА; крылат* ракет*; военн* (техник*|оборудован*|продукц*); поставк* ... (F-16|самолет*)
        летальн*; вооружать; довооруж*; перевооруж*; учени* ... военнослужащ*; обучени* ... (военнослужащ*|украинск* военн*)
        зенитн* (комплекс*|ракетн*|систем*|установк*); ЗРК; С-300; С-500; F-16; F-35; Ф-16; Су-30*; Су-35*; Су-57*; снаряд*; артиллери*; гаубиц*; бронетехник*; бронемашин*; Абрамс*; Брэдли; Patriot
        ATACMS; Storm Shadow; Таурус*; кассетн* (боеприпас*|бомб*); обедненн* уран*; военпром*; ОПК; военн* (инструктор*|советник*|специалист*); ЧВК; Вагнер*; Африканск* корпус*; Рамштайн*; БраМос
        ракетн* комплекс*; подводн* лод*; фрегат*; Рафал*; военн* контракт*; оборонн* (заказ*|предприят*|отрасл*|продукц*|закупк*)
        (подготовк*|обучени*) ... (пилотов|летчиков|бойцов|украинских солдат); лицензионн* производств*
        !ядерн* оружи*; !контрол* над вооружени*; !наступательн* (вооружен*|оружи*); !стратегическ* наступательн*; !гонк* вооружен*; !биологическ* оружи*; !применени* ... оружи*
        !беспилотник* ... (атак*|удар*|налет*); !(атак*|удар*|налет*) ... (беспилотник*|дрон*|БПЛА); !дрон* ... (атак*|удар*)
        !ракетн* комплекс* ... (развертыван*|размещен*)
      `),
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
        NATO; North Atlantic (Treaty|Council|Alliance); Atlantic Alliance; transatlantic security; European security; Euro-Atlantic
        (security|legal|legally binding|reliable|binding|robust|long-term) (guarantee*|guaranty|guaranties|guaranties ruling); indivisib* security; Article 5; (eastward|NATO) (expansion|enlargement)
        open door policy; membership in the Alliance; (force|military) posture; peacekeep*; troop (deployment|presence); (deployment|deploying) of ... (weapon*|troops|forces|missile*)
        offensive weapon*; (security|stability) in Europe; European and transatlantic; coalition of the willing; (military|defense|defence) (spending|budget|expenditure); % of GDP ... defen*
        percent of ... defen*; neutral status; neutrality; no security in Europe; security of (our state|Ukraine|Europe|our country); eastern flank; foothold; =stationed; multinational force
        legitimate security (concerns|interests); Article 4; Budapest Memorandum; NATO summit; Baltic*; accession to NATO; European Political Community; reassurance force; boots on the ground
        collective (defense|defence|security); Helsinki (Final Act|process); bloc confrontation; military bloc*; military alliance*; spheres of influence; spheres of interest
        security (pact|treaty|agreement|assurances|order|umbrella|framework|concerns); guarantor*; Alliance (membership|members|expansion); defense commitments; five percent; Russia-NATO
        NATO-Russia; NATO's; join* NATO; (military|security) presence; military neutrality; neutral country; equal and indivisible; common security; security (architecture|arrangement*|commitment*)
        (accession|join*|membership) ... Alliance; commitment to ... (security|defense|defence) of; ironclad commitment
        Hague summit; (defense|defence) (outlays|investment pledge|burden); burden-sharing; Article Five; Washington Treaty; Stoltenberg; Rutte; SACEUR; Strategic Compass; strategic autonomy
        European army; Joint Expeditionary Force; Bucharest Nine; Kaliningrad; Suwalki; Eastern Sentry; drone wall; (troop|force) (withdrawal*|reduction*|drawdown|rotation*|levels)
        (US|U.S.|American) (troops|forces|soldiers) in (Europe|Germany|Poland|Romania); (foreign|American|US|U.S.|Russian|permanent) (military|) bases; military base*
        (European|Western|foreign|peacekeeping|allied|NATO) (troops|contingent*|soldiers) (in|on|to); Conventional Armed Forces in Europe; non-aligned status; non-bloc; Membership Action Plan
        Partnership for Peace; (Sweden*|Finland*) ... (accession|membership|ratif*); (mutual|collective|strategic mutual) (defense|defence) (pact|agreement|clause|treaty|commitment*)
        collective self-defense; forward presence; THAAD deployment; hybrid (attack*|threat*|warfare|war|operation*|campaign); drone incursion*
        (violat*|incursion*) ... (Estonian|Polish|Romanian|NATO|Danish|Lithuanian) airspace; defen* of every inch; Zapad
        ~Alliance; ~guarantee*; ~European; ~security concerns; ~deploy*; ~deterrence
        !United Nations Security; !extended deterrence; !security agreement ... (cyber|food|energy); !social security
        !hybrid (meeting|format|event|vehicle*|work)
      `),
      zh: linesOf(`
        北约; 欧洲安全; 安全保障; 安全保证; 安全架构; 安全框架; 合理安全关切; 安全关切; 东扩; 驻军; 部署 ... (部队|导弹|武器); 维和; 兵力; 军费; 国防开支; 防务开支
        不可分割; 共同安全; 集团对抗; 跨大西洋; 欧盟同俄罗斯 ... 对话; 北约东扩; 北约峰会; 第五条; 集体防务; 集体安全; 波罗的海; 布达佩斯备忘录; 欧洲防务; 安全秩序
        安全环境 ... 欧洲; 阵营对抗; 军事集团; 军事同盟; 中立; 入约; 欧洲 ... 安全; 防务支出; 共同、综合、合作、可持续; 均衡、有效、可持续
        防务预算; 国防预算; 国防费; 战略自主; 加里宁格勒; 驻欧美军; 驻德美军; 军事基地; 萨德; 安全承诺; 混合战争; 混合威胁; 志愿联盟; 意愿联盟; 多国部队; 北大西洋; 斯托尔滕贝格; 吕特; 前沿部署
        军事部署; 军事存在; 东翼; 军事联盟; 无人机墙; 集体自卫; 互助防务; 共同防御; 欧洲军队; 安全联盟
        !食品安全; !欧洲 ... (粮食|能源|网络|数据) 安全; !永久中立; !碳中立
      `),
      ru: linesOf(`
        НАТО; Североатлантическ*; альянс*; гаранти* безопасност*; (надежн*|юридическ*|правов*) гаранти*; европейск* безопасност*; безопасност* (в Европе|Европы); архитектур* безопасност*
        расширени* ... восток; нерасширени*; размещени* ... (сил|войск|ракет*|вооружен*|контингент*); контингент*; миротвор*; внеблоков*; нейтральн* статус*; неделим* безопасност*
        наступательн* (вооружени*|систем*); инфраструктур* НАТО; войск* стран; коалици* желающих; оборонн* расход*; евроатлантическ*; коллективн* (безопасност*|оборон*); Прибалтик*
        блоков* (мышлен*|политик*|конфронтац*|противостоян*); военн* (альянс*|блок*); Будапештск* меморандум*; нейтралитет*; вступлени* ... НАТО; членств* ... НАТО; равн* безопасност*
        безопасност* (Украин*|России|нашей страны); евразийск* безопасност*; военн* инфраструктур*; военн* присутстви*; озабоченност* ... безопасност*; гаранти* (для Украины|Украине|Киеву)
        европейск* армии
        восточн* фланг*; Столтенберг*; Рютте; Вашингтонск* договор*; натовск*; оборонн* (бюджет*|трат*); военн* (расход*|бюджет*|баз*|строительств*|группировк* НАТО)
        (американск*|иностранн*|европейск*|натовск*|западн*) (баз*|войск*|контингент*); стратегическ* автономи*; милитаризаци* Европ*; Калининград*; гибридн* (войн*|угроз*|атак*); ДОВСЕ; Хельсинкск*
        многонациональн* сил*; стабилизирующ* присутств*; перевооружен* Европ*; взаимн* оборон*; сил* сдерживан*
        !Альянс* ... Ази*; !информационн* безопасност*; !продовольственн* безопасност*; !энергетическ* безопасност*
      `),
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
        nuclear (weapon*|war|arms|arsenal|warhead*|test*|use|threat*|deterren*|stockpile|force*|doctrine|proliferation|non-proliferation|programme|program|deal|state*|power*|submarine|umbrella|escalation|rhetoric)
        nuclear; denucleari*; arms (control|race|reduction); strategic (stability|arms|offensive|weapon*); New START; START; INF Treaty; non-proliferation; nonproliferation; proliferation
        disarmament; NPT; CTBT; IAEA; intermediate-range; ballistic missile*; hypersonic; missile defense; Golden Dome; weapons of mass destruction; uranium enrichment; enriched uranium; Open Skies
        Comprehensive Test Ban; Nuclear Suppliers Group; tactical nuclear; Oreshnik; Iskander*; Avangard; Sarmat; Burevestnik; Poseidon; P5; fissile; plutonium; dirty bomb; atomic (bomb*|weapon*)
        no-first-use; no first use; first use; test ban; trilateral arms; missile (treaty|test*|launch*|moratorium); moratorium on ... (missiles|deployment|test*); biological and chemical
        chemical weapon*; biological weapon*; doomsday; nuclear triad; missile silo*; enrich* ... uranium; uranium
        warhead*; CTBTO; TPNW; MTCR; Missile Technology Control Regime; Wassenaar; sarin; Novichok; BWC; B61; (breakout|break-out) time; weapons-grade; heavy water; Grossi; ABM Treaty; Kinzhal
        Zircon; Tsirkon; Trident (missile*|submarine*); Minuteman; strategic (forces|deterrent|deterrence|nuclear); central limits; Novaya Zemlya; subcritical
        (verification|inspection) (regime|visits) & (treaty|warhead*); chemical attack*; space-based interceptor*
        !nuclear (power plant*|power station*|energy|plant*|reactor*|medicine|partnership*|cooperation|family); !civil nuclear; !Iran's nuclear deal; !peaceful nuclear; !Fukushima
        !nuclear-contaminated; !missile strike*; !missile attack*; !missile defense ... Ukraine; !civilian nuclear; !Triad gang*
        !nuclear (fuel|physics|safety|waste|wastewater|contaminated|option|sector|industry|technolog*)
        !strategic forces ... (command|commander)
      `),
      zh: linesOf(`
        核武器; 核战争; 核试验; 核裁军; 核不扩散; 防扩散; 不扩散; 军控; 军备控制; 裁军; 战略稳定; 核威胁; 核力量; 核门槛; 核冲突; 无核武器; 核潜艇; 新削减战略武器; 中导
        弹道导弹; 反导; 使用核; 核武; 核弹头; 国际原子能机构; 铀浓缩; 大规模杀伤性; 伊核; 核问题; 军备竞赛; 新START; 开放天空; 榛树; 脏弹; 核试; 全面禁止核试验; 五核国
        首先使用核武器; 不首先使用; 核保护伞; 核共享; 战术核; 核军控; 核大国; 核捆绑; 核风险; 核升级; 核扩散; 防核扩散; 导弹试射; 导弹防御; 金穹; 核设施; 浓缩铀; 化学武器
        生物武器; 中程导弹; 核能力; 核平衡
        核弹; 核材料; 核态势; 核军备; 裁核; 高超音速; 化武; 战略武器; 战略进攻性; 战略力量; 拥核; 有核国家; 核讹诈; 格罗西; 丰度; 重水; 离心机; 武器级; 无核; 核禁试; 核动力潜艇; 核污染 ... 武器
        战略核; 弹道飞弹; 核子武器; 核子试爆; 飞弹试射; 核试爆; 非核化
        !民用核; !核心; !核污染; !核电; !核反应堆; !核安全 ... 电站; !核燃料
        !中导致; !无核化
      `),
      ru: linesOf(`
        ядерн* (оружи*|войн*|вооружен*|арсенал*|испытан*|сдерживан*|держав*|сил*|доктрин*|программ*|потенциал*|угроз*|триад*|боезаряд*|удар*|сделк*|досье|проблем*); контрол* над вооружени*
        стратегическ* (стабильност*|наступательн*|вооружени*); ДСНВ; СНВ*; ДРСМД; нераспространени*; разоружени*; ДНЯО; МАГАТЭ; ракет* средней; баллистическ* ракет*; гиперзвук*; гонк* вооружен*
        денуклеаризац*; оружи* массового; Посейдон; Буревестник; обогащени* урана; Орешник*; ДВЗЯИ; Открыт* неб*; тактическ* ядерн*; Сармат*; Авангард*; Искандер*; ПРО; химическ* оружи*
        биологическ* оружи*; стратегическ* диалог*; ракетн* (испытан*|мораторий*|пуск*); моратори* ... (ракет*|РСМД|испытан*); РСМД; ядерн* пятерк*; грязн* бомб*; плутони*; расщепляющ*
        нераспространенческ*; Золот* купол*; ядерн* (эскалац*|риск*|шантаж*|опасност*|нераспространени*|разоружени*); неприменени* ... оружи*; оружи* массового уничтожения
        боеголов*; боезаряд*; безъядерн*; межконтинентальн*; противоракетн*
        ядерн* (взрыв*|полигон*|средств*|ракет*|носител*|статус*|материал*|объект*|клуб*|зонтик*|паритет*|баланс*|тематик*|проблематик*|фактор*|вопрос*|сфер*|подводн*)
        стратегическ* (сил*|паритет*|ядерн*|вооружени*); Новичок; зарин*; ОЗХО; химоруж*; химическ* атак*; Гросси; центрифуг*; тяжел* вод*; обогащенн* уран*
        количественн* (потолк*|ограничен*|предел*); Кинжал*; Циркон*; средн* и меньш* дальност*
        !стратегическ* сил* ... командован*
      `),
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
        military-to-military; mil-to-mil; military-military
        (military|defense|defence|theater command*|theatre command*|defence ministers|militaries) (communication*|channel*|hotline*|dialogue|contact*|exchange*|talks|ties|relations|relationship|coordination|policy coordination)
        hotline; deconflict*; (two|both|our) (militaries|armed forces|defense departments|defence departments); (communication|dialogue|contacts|exchanges) between ... (militaries|armed forces|defen* ministr*)
        defense departments; defence departments; theater commander*; crisis communication*; unsafe ... intercept*; fields ... military; military (cooperation|engagement|dialogue)
        joint (military|naval|maritime|air) (exercise*|drill*|patrol*|training); joint exercises; joint drills; MMCA; Maritime Consultative; incidents at sea; risk reduction; military and defense
        (defense|defence) (ties|dialogue|attach*|relationship|contacts|exchanges|minister* talks); defense policy coordination; military hotline; chiefs of (staff|defense|the general staff); 2+2
        theater-level; naval exercise*
        naval visit*; (navy|naval|warship) port call*; port call* ... (navy|naval|warship*); Malabar; Yudh Abhyas; Talisman Sabre; Balikatan; Freedom Edge; RIMPAC; Maritime Security Belt
        Tiger Triumph; (joint|bilateral|multilateral|naval) (exercise|exercises|drills); Reciprocal Access Agreement; Visiting Forces Agreement; status of forces; ACSA; LEMOA; COMCASA; BECA; GSOMIA
        Joint Chiefs; People's Liberation Army; PLA; Central Military Commission; INDOPACOM; defen* attach*; military attach*; crisis management (mechanism|channel|communication*)
        military (contact*|leaders|commanders|delegation*); (defense|defence) (consultations|coordination|engagement|officials|leaders); air and maritime safety
        ~militaries; ~mil
      `),
      zh: linesOf(`
        两军; 军方沟通; 军事沟通; 军队沟通; 军队; 两国军队; 防务部门; 国防部 ... 沟通; 战区; 战区领导通话; 军事热线; 军事交流; 军队交流; 军事关系; 海上军事安全; 海空军事安全
        防务磋商; 军事安全磋商; 联合演习; 联演; 联合演训; 联合巡航; 联合军演; 军事合作; 防务交流; 防务对话; 防务安全磋商; 海空相遇; 危机沟通; 军事互信; 海上安全磋商; 军种
        国防部工作会晤; 两军 ... 关系; 军事往来; 防长; 军事领域
        参谋长; 总参谋部; 联席会议主席; 联合训练; 海上联合; 和平使命; 海洋安全纽带; 国防合作; 军舰访问; 舰艇 ... 访问; 防务关系; 部队地位; 互惠准入; 防务政策; 防务会谈; 中央军委副主席; 联合军事
        国防部门; 军事代表团
        !中国人民解放军 ... 演习; !人民军队; !乌军队; !以色列军队; !美军队; !中国军队 ... 抗战; !军队 ... 撤
      `),
      ru: linesOf(`
        (контакт*|связь|связи|канал*|обмен*|диалог|консультац*) ... (между военными|по военной линии|военн* ведомств*|военных ведомств|министерств* обороны|оборонных ведомств); по военной линии
        военн* (контакт*|связ*|канал*|диалог*); межвоенн*; деконфликт*; предотвращени* инцидентов; горяч* лини*; военно-политическ*; военн* сотрудничеств*; совместн* (учени*|патрулирован*|маневр*)
        оборонн* сотрудничеств*; связ* ... оборон*; по линии ... обороны; генштаб*; министр* обороны ... (контакт*|переговор*|встреч*|общен*); военно-морск* учени*
        инцидент* (на море|в воздухе|на море и); сотрудничеств* в (военной|оборонной); военн* сфер*
        генеральн* штаб*; начальник* штаб*; военн* (ведомств*|атташе|делегац*|обмен*); оборонн* ведомств*; заход* ... кораблей; визит* ... кораблей; отряд* кораблей
        взаимодействи* ... (вооруженных сил|военных); маневр* (Запад|Восток|Океан); двусторонн* учени*
      `),
    },
  },
];
