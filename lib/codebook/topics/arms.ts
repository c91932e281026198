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
        (military|intelligence) and (military|intelligence) (support|assistance|aid|sharing); munition*; ammunition; artillery; HIMARS; ATACMS; Javelin*; Stinger*; howitzer*; Tomahawk*
        F-16*; air (defense|defence); missile system*; interceptor*; (defense|defence) (industrial base|industry|capabilit*|production)
        Defense Contact Group; (long-range|rocket|coastal|anti-ship|anti-aircraft) ... (system*|missile*|weapon*)
        (assistance|aid|support) package; (capabilit*|strengthen*) ... (army|armed forces|defense capabilit*|defence capabilit*|defenses|defences); powerful ... army; intelligence sharing; defense cooperation
        rearm*; lend-lease; military-industrial; dual-use & Russia; PURL; security assistance; Stryker*; Taurus; Storm Shadow; SCALP; MiG-29*; Gripen*; NASAMS; IRIS-T
        THAAD; S-400; BrahMos; Su-57; mercenar*; foreign military sales; military-technical
        (military|defense|defence|security) (hardware|procurement|equipment|articles|purchase*|sales|industrial|technical|materiel); lethal (aid|weapons|assistance|support); Ramstein; ReArm
        material (support|assistance|aid); materiel; (defense|defence) (cooperation|partnership|framework|co-production); =shells; drones (supply|supplies|deal|production); supply* ... drones
        training of ... (troops|soldiers|forces); (arm|arms|arming) (Ukraine|Kyiv|Kiev|Taiwan)
        supply* ... (weapons|arms|ammunition); pump* ... (weapons|arms)
        F-35*; F-15*; (fighter|combat) (jet*|aircraft|plane*); Rafale*; Eurofighter*; Su-30*; Su-35*; T-90*; S-300; S-500; Mirage 2000*; Black Hawk*; attack helicopter*; MQ-9*
        F414; glide bomb*; cluster (munition*|bomb*); depleted uranium; SAMP/T; Gepard*; Marder*; (armored|armoured|infantry fighting) vehicle*; 155mm; Czech initiative; European Peace Facility
        SAFE instrument; Security Action for Europe; USAI; Foreign Military Financing; Virginia-class; deep strikes; long-range (fires|strike*)
        joint (production|manufactur*) of (weapons|arms|missiles|ammunition|drones|engines); coproduc* ... (defense|defence|weapons|missiles|drones|engines)
        (defense|defence) (trade|sales|exports|platform*|technolog*|deal*|innovation|manufacturing|supplies|articles|package|needs|collaboration); Major Defense Partner; INDUS-X
        Defense Technology and Trade; train and equip; military (trainers|instructors|advisers|advisors|supplies|technolog*); private military; Iron Dome; David's Sling; Sky Shield
        counter-drone; anti-drone; (attack|naval|kamikaze|combat) drones; (weapons|arms) (deal|purchase*|procurement|systems|production|embargo); security force assistance
        (buy|purchase*|order*) ... (missiles|fighter*|weapons|tanks); Typhoon (jet*|fighter*|aircraft); sell* ... (jets|frigates|submarines|helicopters)
        ~arms; ~military; ~weapon; ~defen*; ~intelligence; ~missile*; ~equipment; ~=backing
        !nuclear weapon*; !weapons proliferation; !Armed Forces ... (declared|announced); !weapons of mass destruction; !biological weapon*; !chemical weapon*; !use of weapons
        !offensive weapons systems; !defense ministr*; !lay* ... arms; !arms (control|race|reduction); !strategic arms; !space weapon*; !autonomous weapon*; !weapons-grade; !nuclear-weapon*
        !call to arms; !open arms; !air defense identification; !defense industry minister; !defense budget; !gas tank*; !think tank*; !defense spending
        !right to defend (itself|themselves|ourselves); !right to self-defense
        =arming; Bradley (fighting|vehicle*|IFV*); =Bradleys; (Abrams|Leopard|Challenger|battle) tank*; Leopard (1|2|2A4|2A6); =tanks; Patriot (air|missile*|batter*|system*|launcher*|interceptor*|defen*); (more|additional|extra) (Patriot|Patriots); Presidential Drawdown; drawdown (package|authority)
        (help*|able|ability|capab*|means|need*) ... (to|) defend (itself|themselves|ourselves); self-defense (capabilit*|articles|needs|weapons|capacity); security and defense; security and defence
        Bayraktar (drone*|TB2|UAV*); P-8* ... (sale|purchase*|deal|order*); =train ... (troops|soldiers|pilots|Ukrainian forces); =training ... (Ukrainian|troops|soldiers|pilots); (supply|supplies|sell*|sale|transfer*|deliver*|provid*|request*|buy*|purchas*) ... (cruise missiles|Patriots|warplanes|warships|helicopters|batteries)
        (support*|supply*|supplies|help*|aid*|assist*|feed*|sustain*|enabl*|fuel*) ... war (machine|effort); (support*|supply*|supplies|equip*|aid*|help*) ... (Russian|Russia's|Moscow's) (military|army|armed forces|defense industr*|defence industr*|arms industr*)
        (parts|components|goods|equipment|machine tools|electronics) ... (Russian|Russia's) (military|weapons|drones|missiles|army); weapons stockpile*; military kit; (defense|defence|arms) contract*; arms manufacturer*; weapons (maker*|manufactur*)
        Flamingo (missile*|drone*); Tempest (fighter*|jet*); Global Combat Air; GCAP; KF-21; J-10C*; HQ-9*; Kaan (jet*|fighter*); Eurofighter*; Iron Beam; ERAM; missile (shield|batter*) ... (Ukraine|Kyiv)
        (stealth|sixth-generation|fifth-generation) (fighter*|jet*|aircraft); (drones|missiles|weapons) (made|produced|manufactured) in; drone (deal|production|makers|technology); air shield; (anti-tank|anti-drone|shoulder-fired) ...  (missile*|system*|weapon*)
        ~=Patriot; ~=Patriots; ~Abrams; ~Leopard*; ~cruise missile*; ~military intelligence; ~self-defense; ~Armed Forces of Ukraine; ~Wagner; ~deliver*; ~=backfill; ~batteries
        <=jets; <missiles; <batteries; <the sale; <system*; <the equipment; <deliver*
        !Patriot Act; !weaponiz*; !weaponis*; !as a weapon; !(economic|political|trade|energy|hunger|gas|powerful|bargaining) weapon*; !weapon* (program*|test*); !weapons in (outer|) space; !(weapon*|arms|ammunition) (traffick*|smuggl*); !traffick* ... (weapons|arms|firearms); !smuggl* ... (weapons|arms|guns)
        !(water|storage|fuel|oil|LNG|treatment|holding) tank*; !long-range ballistic; !(launch*|fired|fires|downed|intercepted|shot down) ... (drones|missiles|missile*); !(arm|arms) of (the|government); !self-defense forces; !self-defence forces; !small arms; !armed (conflict|group*|attack*|struggle|gang*|men)
      `),
      zh: linesOf(`
        武器; 军援; 军事援助; 军售; 军火; 弹药; 武器装备; 提供 ... 武器; 情报支持; 情报援助; 情报共享; 防空系统; 导弹系统; 国防工业; 军工; 坦克; 军事支持
        对台军售; 军备; 军购; 售武; 军品; 援乌; 军技合作; 军事技术合作; 防务合作; 防务装备; 军事装备; 战斧; 海马斯; 豹式; 远程打击; 作战装备
        军火商; 雇佣军; 重整军备; 提供装备; 军品 ... 出口
        F-16; F-35; 枭龙; 炮弹; 火炮; 榴弹炮; 装甲车; 武装直升机; 安全援助; 军事设备; 军事物资; 军贸; 军事教官; 军事顾问; 无人艇; 铁穹; 防务贸易; 防务采购; 国防采购
        安全合作 ... 武器; 军事培训; 防务产业; 国防合作 ... 装备; 潜舰; 军备采购
        ~军事; ~情报
        !核武器; !生化武器; !经贸 ... 武器化; !武器化; !中程导弹; !弹道导弹; !中导; !反导; !无人机 ... (袭击|侵犯|进入); !军备控制; !军备竞赛; !导弹防御
        !洲际; !自主武器; !防务部门
        !防空识别区
        爱国者 (导弹|防空|系统|反导|飞弹); 致命性 (武器|援助|装备|军); 防空 (系统|导弹|武器|能力|装备); 瓦格纳集团; 俄 ... (军工|军方供应|军方提供); (提供|供应|交付|移交|出售|采购|购买|订购|援助|销售|运送|军援) ... (战机|战斗机|无人机|导弹|飞弹|坦克|火炮|防空|军机|潜艇|护卫舰|直升机)
        (无人机|导弹|飞弹|战机) (交易|合同|采购|订单|生产|合作|技术); 军方供应; 供应 ... (装备|军方); 军民两用 ... 俄; 两用物项 ... 俄; 战争机器; 资敌; 军火商; 军用 (物资|装备|品); 全球作战航空; 军援乌; 武援; 对乌援助; 援乌武器; 对乌军援
        飞弹系统; 防务合同; 军工合作; 军事装备 ... 合作; 武装乌
        ~战机; ~战斗机; ~无人机; ~导弹; ~防空; ~飞弹; ~爱国者
        <无人机; <导弹; <战机
        !爱国者治港; !军备 ... 竞赛; !(核|生物|化学|太空|外空) ... 武器; !武器级; !大规模杀伤性武器; !武器试验
      `),
      ru: linesOf(`
        военн* (помощ*|поддержк*|поставк*|техник*|содействи*); (поставк*|поставля*|поставить|передач*|накачк*) ... (вооружен*|оружи*|боеприпас*|техник*|ракет*|снаряд*); боеприпас*; вооружени*
        оружи*; разведданн*; разведывательн* (информац*|данн*|помощ*); Пэтриот*; Томагавк*; танк; танков*; истребител*; оборонн* (промышленн*|комплекс*|помощ*); военно-промышленн*; ВПК; наемник*
        военно-техническ*; ВТС; С-400; Хаймарс*; HIMARS; дальнобойн*; крылат* ракет*; военн* (техник*|оборудован*|продукц*); поставк* ... (F-16|самолет*)
        вооружать; довооруж*; перевооруж*; учени* ... военнослужащ*; обучени* ... (военнослужащ*|украинск* военн*)
        зенитн* (комплекс*|ракетн*|систем*|установк*); ЗРК; С-300; С-500; F-16; F-35; Ф-16; Су-30*; Су-35*; Су-57*; снаряд*; гаубиц*; бронетехник*; бронемашин*; Абрамс*; Брэдли; Patriot
        ATACMS; Storm Shadow; Таурус*; кассетн* (боеприпас*|бомб*); обедненн* уран*; военпром*; ОПК; военн* (инструктор*|советник*|специалист*); ЧВК; Африканск* корпус*; Рамштайн*; БраМос
        ракетн* комплекс*; Рафал*; военн* контракт*; оборонн* (заказ*|предприят*|отрасл*|продукц*|закупк*)
        (подготовк*|обучени*) ... (пилотов|летчиков|бойцов|украинских солдат)
        !ядерн* оружи*; !контрол* над вооружени*; !наступательн* (вооружен*|оружи*); !стратегическ* наступательн*; !гонк* вооружен*; !биологическ* оружи*; !применени* ... оружи*
        !беспилотник* ... (атак*|удар*|налет*); !(атак*|удар*|налет*) ... (беспилотник*|дрон*|БПЛА); !дрон* ... (атак*|удар*)
        !ракетн* комплекс* ... (развертыван*|размещен*)
        Леопард* (1|2); танк* ... Леопард*; летальн* (вооружен*|оружи*|помощ*|средств*|систем*); (систем*|средств*|комплекс*|поставк*|батаре*|ракет*) ПВО; противовоздушн* оборон*
        (поставк*|поставля*|поставить|передач*|передать|закупк*|закуп*|производств*|продаж*|покупк*|приобрет*|предостав*) ... (беспилотник*|дрон*|БПЛА|истребител*|ракет*|подводн* лод*|фрегат*|вертолет*|артиллери*|ПВО|военн* техник*)
        производств* ... (беспилотн*|дронов|вооружен*|боеприпас*); военн* конвой*; военн* (заказ*|сделк*|имуществ*|снабжен*|грузы|грузов); накачива* ... (оружи*|вооружен*); (товар*|продукци*) двойного назначения; военн* машин*; вооруженн* Киев*
        ЧВК Вагнер*; группы Вагнер*; закупк* (вооружен*|оружи*|военн*); оборонно-промышленн*; (продаж*|экспорт*|торговл*) (вооружен*|оружи*); лицензионн* производств* ... (вооружен*|техник*|ракет*|боеприпас*)
        ~беспилотник*; ~дрон*; ~БПЛА; ~ПВО; ~артиллери*; ~подводн* лод*; ~фрегат*; ~Вагнер*; ~Леопард*
        <поставк*; <ракет*
        !оружи* массов*; !химическ* оружи*; !оружи* ... космос*; !космическ* оружи*; !как* оружи*; !(торговл*|контрабанд*|оборот*) ... оружи* ... (наркотик*|людьми); !незаконн* оборот* оружи*; !стрелков* оружи*; !сокращен* вооружен*; !ограничен* вооружен*
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
        membership in the Alliance; (force|military) posture; troop (deployment|presence); (deployment|deploying) of ... (weapon*|troops|forces|missile*)
        offensive weapon*; (security|stability) in Europe; European and transatlantic; coalition of the willing; (military|defense|defence) (spending|budget|expenditure)
        neutral status; no security in Europe; security of (our state|Ukraine|Europe|our country); eastern flank; multinational force
        legitimate security (concerns|interests); Budapest Memorandum; NATO summit; Baltic*; accession to NATO; reassurance force; boots on the ground
        collective (defense|defence|security); Helsinki (Final Act|process); bloc confrontation; military bloc*; military alliance*; spheres of influence; spheres of interest
        security (pact|treaty|agreement|assurances|order|umbrella|framework); guarantor*; Alliance (membership|members|expansion); defense commitments; Russia-NATO
        NATO-Russia; NATO's; join* NATO; (military|security) presence; military neutrality; neutral country; equal and indivisible; common security; security (architecture|arrangement*|commitment*)
        (accession|join*|membership) ... Alliance; commitment to ... (security|defense|defence) of; ironclad commitment
        Hague summit; (defense|defence) (outlays|investment pledge|burden); burden-sharing; Article Five; Washington Treaty; SACEUR; Strategic Compass
        European army; Joint Expeditionary Force; Bucharest Nine; Kaliningrad; Suwalki; Eastern Sentry; drone wall; (troop|force) (withdrawal*|reduction*|drawdown|rotation*|levels)
        (US|U.S.|American) (troops|forces|soldiers) in (Europe|Germany|Poland|Romania); (foreign|American|US|U.S.|Russian|permanent) (military|) bases; military base*
        (European|Western|foreign|peacekeeping|allied|NATO) (troops|contingent*|soldiers) (in|on|to); Conventional Armed Forces in Europe; non-aligned status; non-bloc; Membership Action Plan
        Partnership for Peace; (Sweden*|Finland*) ... (accession|membership|ratif*); (mutual|collective|strategic mutual) (defense|defence) (pact|agreement|clause|treaty|commitment*)
        collective self-defense; forward presence; THAAD deployment; hybrid (attack*|threat*|warfare|war|operation*|campaign); drone incursion*
        (violat*|incursion*) ... (Estonian|Polish|Romanian|NATO|Danish|Lithuanian) airspace; defen* of every inch; Zapad
        ~Alliance; ~guarantee*; ~European; ~security concerns; ~deploy*; ~deterrence
        !United Nations Security; !extended deterrence; !security agreement ... (cyber|food|energy); !social security
        !hybrid (meeting|format|event|vehicle*|work)
        (permanent|military|Swiss|Austrian|Finnish|Swedish|Ukraine's|Ukrainian|Moldova's|constitutional) neutrality; neutrality of (Ukraine|Moldova|Austria|Finland|Sweden); NATO's open door; open door policy & (NATO|Alliance|membership); Article 4 consultation*; (invok*|trigger*) Article 4
        (percent|per cent|pc) of (GDP|economic output|national income|gross domestic product) ... (defen*|military|NATO|army|rearm*); (defen*|military|NATO|army) ... (percent|per cent|of) ... of GDP; of GDP ... defen*; five (percent|per cent) (target|goal|pledge|of GDP)
        (troops|forces|soldiers|weapons|missiles|jets|battalion*|brigade*) ... =stationed; =stationed ... (troops|forces|soldiers|missiles); peacekeep* ... (Ukraine|Europe*|troops|force|forces|contingent*|Donbas*); (send*|deploy*|contribut*|commit*) ... (troops|peacekeepers|soldiers|contingent*) ... (Ukraine|Europe*|Poland|Baltic*|ceasefire|Donbas*)
        (troops|forces|soldiers) on the ground; (US|U.S.|American|security|military|air) backstop; reassurance (force|measures|mission); tripwire; Article 5-(style|like); strategic foothold; military foothold; (reasonable|legitimate|Russia's|Russian) security concerns
        security of (Europe|the continent|the Alliance|Allies); (European|Europe's) (defense|defence|deterrence|army|rearmament|pillar); security in (Europe|Central Europe|Eastern Europe); security in ... and Europe; NATO-style; non-NATO ally; NORAD; continental (defense|defence); Arctic security; security (of|in) the (Arctic|High North|Baltic*)
        (protect*|defend*|defense of|defence of) Europe; (shield|umbrella) over Europe; air policing; sky shield; NATO (troops|forces|bases|infrastructure|flank|members*|accession|aspirations); rapid reaction force; troop pullout; (withdraw*|pull*|reduc*) ... (US|U.S.|American) (troops|forces|soldiers)
        (legally|legal|binding) ... security guarantee*; guarantee* ... security; guarantee* (for|to) (Ukraine|Kyiv|Kiev); security (pledge*|promise*|backstop|package); drone wall; air shield ... Europe*
        ~neutrality; ~foothold; ~Stoltenberg; ~Rutte; ~strategic autonomy; ~=stationed; ~peacekeep*; ~European Political Community; ~open door policy; ~Article 4; ~collective West
        !(carbon|climate|net|technological|technology|emission*) neutrality; !(two|fellow|a|as) NATO (ally|allies|members|member|countries|partners|state); !NATO (Secretary General|Secretary-General|chief); !(sidelines|margins) of ... NATO (summit|meeting*|leaders); !UN peacekeep*
        !(United Nations|African Union) ... peacekeep*; !peacekeeping (operation*|mission*|budget); !guarantee* ... (food|energy|social|supply|economic) security; !(border|food|energy|economic|data|national|supply|health|cyber|water) security concerns; !open door policy ... (China|investment|foreign)
      `),
      zh: linesOf(`
        北约; 欧洲安全; 安全保障; 安全保证; 安全架构; 安全框架; 合理安全关切; 安全关切; 东扩; 驻军; 部署 ... (部队|导弹|武器); 军费; 国防开支; 防务开支
        不可分割; 共同安全; 集团对抗; 跨大西洋; 欧盟同俄罗斯 ... 对话; 北约东扩; 北约峰会; 第五条; 集体防务; 集体安全; 波罗的海; 布达佩斯备忘录; 欧洲防务; 安全秩序
        安全环境 ... 欧洲; 阵营对抗; 军事集团; 军事同盟; 欧洲 ... 安全; 防务支出; 共同、综合、合作、可持续
        防务预算; 国防预算; 国防费; 加里宁格勒; 驻欧美军; 驻德美军; 萨德; 安全承诺; 混合战争; 混合威胁; 志愿联盟; 意愿联盟; 多国部队; 北大西洋; 前沿部署
        军事部署; 军事存在; 东翼; 军事联盟; 无人机墙; 集体自卫; 互助防务; 共同防御; 欧洲军队; 安全联盟
        !食品安全; !欧洲 ... (粮食|能源|网络|数据) 安全; !永久中立; !碳中立
        维和 (部队|人员|兵力) ... (乌|欧|停火|顿); (派|部署|派遣) ... (维和|地面部队|多国部队) ... 乌; 中立 (地位|国|化|政策); 军事中立; 防务 ... 战略自主; 兵力 (部署|规模|存在|态势); 安全担保; 安全 (保障|保证|承诺|条约|协定|伞); 北约 (成员|扩|军|盟|部队|框架|秘书长 ... 军费); 加入北约; 入盟 ... 北约; 欧洲 (防务|安全|防卫)
        安全关切; (国内生产总值|GDP) ... (国防|防务|军费); (国防|防务|军费) ... (国内生产总值|GDP); 地面部队; 驻军; 驻 (德|欧|波|韩|日) 美军; 欧洲 ... 长治久安; 欧洲 ... 安全架构; 领空 ... (侵犯|侵入|闯入) ... (波兰|爱沙尼亚|北约); 防空识别; 军事 (基地|同盟|集团) ... (美|欧|俄|北约); 欧洲重新武装; 重新武装欧洲; 统一安全
        类似 ... 第五条; 欧安组织; 赫尔辛基 (最后|文件|进程); 集体自卫权; 无人机墙; 后盾 ... (安全|美国|乌)
        ~维和; ~中立; ~战略自主; ~斯托尔滕贝格; ~吕特; ~兵力; ~军事基地; ~驻扎
        !思维和; !(气候|技术|碳) 中立; !保持中立; !联合国 ... 维和; !维和行动; !北约秘书长; !防空识别区; !(国际|粮食|能源|产业链|供应链|网络|金融) 安全 ... 保障; !社会保障; !信息安全保障; !能源安全保障; !粮食安全保障
      `),
      ru: linesOf(`
        НАТО; Североатлантическ*; гаранти* безопасност*; (надежн*|юридическ*|правов*) гаранти*; европейск* безопасност*; безопасност* (в Европе|Европы); архитектур* безопасност*
        расширени* ... восток; нерасширени*; размещени* ... (сил|войск|ракет*|вооружен*|контингент*); внеблоков*; нейтральн* статус*; неделим* безопасност*
        наступательн* (вооружени*|систем*); инфраструктур* НАТО; войск* стран; коалици* желающих; оборонн* расход*; евроатлантическ*; коллективн* (безопасност*|оборон*); Прибалтик*
        блоков* (мышлен*|политик*|конфронтац*|противостоян*); военн* (альянс*|блок*); Будапештск* меморандум*; вступлени* ... НАТО; членств* ... НАТО; равн* безопасност*
        безопасност* (Украин*|России|нашей страны); евразийск* безопасност*; военн* инфраструктур*; военн* присутстви*; озабоченност* ... безопасност*; гаранти* (для Украины|Украине|Киеву)
        европейск* армии
        восточн* фланг*; Вашингтонск* договор*; натовск*; оборонн* (бюджет*|трат*); военн* (расход*|бюджет*|баз*|строительств*|группировк* НАТО)
        (американск*|иностранн*|европейск*|натовск*|западн*) (баз*|войск*|контингент*); милитаризаци* Европ*; гибридн* (войн*|угроз*|атак*); ДОВСЕ
        многонациональн* сил*; стабилизирующ* присутств*; перевооружен* Европ*; взаимн* оборон*; сил* сдерживан*
        !Альянс* ... Ази*; !информационн* безопасност*; !продовольственн* безопасност*; !энергетическ* безопасност*
        (Североатлантическ*|стран*|член*|войск*|расширен*|сил*) альянс*; военн* нейтралитет*; нейтралитет* (Украин*|Молдав*|Молдов*|Финлянд*|Швец*|Австри*); отказ* от нейтралитет*; постоянн* нейтралитет*; Хельсинкск* (акт*|заключительн*|процесс*)
        (размещен*|ввод*|отправк*|направл*|развертыван*|присутстви*) ... (контингент*|миротворц*|войск*|военных); (иностранн*|западн*|европейск*|военн*|миротворческ*) контингент*; миротворц* ... (Украин*|Европ*|НАТО); сухопутн* (войск*|операци*); американск* военн* ... Европ*; военн* ... присутстви* ... Европ*; ОБСЕ & безопасност*
        (блокад*|безопасност*|вокруг) ... Калининград*; гаранти* ... безопасност*; безопасност* Европ*; безопасност* на континент*; общеевропейск* безопасност*; систем* ... безопасност* ... (Европ*|Еврази*); (процент*|ВВП) ... (оборон*|НАТО); оборон* ... (процент*|ВВП); членств* ... альянс*; принцип* неделимости
        ~альянс*; ~нейтралитет*; ~Столтенберг*; ~Рютте; ~стратегическ* автономи*; ~контингент*; ~миротвор*; ~Калининград*; ~коллективн* Запад*
        !(генсек*|генеральн* секретар*) НАТО; !полях саммита НАТО; !углеродн* нейтралитет*; !климатическ* нейтралитет*; !миротворч* ... ООН; !миротворческ* (миссия ООН|операци*)
        !(залив*|Ближн*|Сири*|Африк*|Тихом|Ази*) ... военн* присутстви*; !военн* присутстви* ... (залив*|Ближн*|Сири*|Африк*|Ази*)
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
        nuclear (weapon*|war|arms|arsenal|warhead*|test*|use|threat*|deterren*|stockpile|force*|doctrine|proliferation|non-proliferation|programme|program|deal|state*|=powers|power status|submarine|umbrella|escalation|rhetoric)
        denucleari*; arms (control|race|reduction); strategic (stability|arms|offensive|weapon*); New START; INF Treaty; non-proliferation; nonproliferation
        disarmament; NPT; CTBT; IAEA; intermediate-range; ballistic missile*; hypersonic; missile (defense|defence); Golden Dome; weapons of mass destruction; uranium enrichment; enriched uranium; Open Skies
        Comprehensive Test Ban; Nuclear Suppliers Group; tactical nuclear; Oreshnik; Avangard; Sarmat; Burevestnik; fissile; plutonium; dirty bomb; atomic (bomb*|weapon*)
        no-first-use; no first use; test ban; trilateral arms; missile (treaty|test*|launch*|moratorium); moratorium on ... (missiles|deployment|test*); biological and chemical
        chemical weapon*; biological weapon*; nuclear triad; missile silo*; enrich* ... uranium
        warhead*; CTBTO; TPNW; MTCR; Missile Technology Control Regime; Wassenaar; sarin; Novichok; BWC; B61; (breakout|break-out) time; weapons-grade; heavy water; Grossi; ABM Treaty
        Trident (missile*|submarine*); Minuteman; strategic (forces|deterrent|deterrence|nuclear); central limits; Novaya Zemlya; subcritical
        (verification|inspection) (regime|visits) & (treaty|warhead*); chemical attack*; space-based interceptor*
        !nuclear (power plant*|power station*|energy|plant*|reactor*|medicine|partnership*|cooperation|family); !civil nuclear; !Iran's nuclear deal; !peaceful nuclear; !Fukushima
        !nuclear-contaminated; !missile strike*; !missile attack*; !missile defense ... Ukraine; !civilian nuclear; !Triad gang*
        !nuclear (fuel|physics|safety|waste|wastewater|contaminated|option|sector|industry|technolog*|project*|unit*|generation|engineering|corporation|agency|construction|accident|disaster)
        !strategic forces ... (command|commander)
        nuclear; START (treaty|III|II|talks|follow-on); (nuclear|missile|weapons|WMD|arms) proliferation; proliferation of (nuclear|weapons|WMD|mass|missile*|ballistic); counter-proliferation; counterproliferation; (nuclear-armed|nuclear-capable); nuclear-powered (submarine*|sub|boat*|missile*)
        strategic risk*; first use of (nuclear|atomic); (enriched|weapons-grade|stockpile* of|enrichment of) ... uranium; uranium (enrichment|stockpile*|conversion); (zero|domestic|no|low-level|high-level) enrichment; (enriching|enrichment) & (Iran*|nuclear|uranium|centrifuge*); right to enrich
        nuclear (sharing|briefcase|button|football|taboo|threshold|posture|order|saber-rattling|sabre-rattling|blackmail|disarmament|stability|risks|talks|watchdog|site*|facilit*|issue*|ambitions|buildup|build-up|parity|pact|treaty|inspect*|material*|capab*|option*)
        the bomb & (Iran*|Pyongyang|nuclear|North Korea*); disarm* ... nuclear; Non-Proliferation Treaty; Test-Ban Treaty; (limits|caps|ceiling*) on ... (warhead*|strategic|launchers); multiple-warhead*; MIRV*; intercontinental; ICBM*; SLBM*; (missile|warhead*) reduction*
        Strategic Stability Dialogue; P5 (process|states|statement|nuclear); AUKUS & (nuclear-powered|safeguards); OPCW; Chemical Weapons Convention; Biological Weapons Convention; nerve agent*; bioweapon*; biolab*; bio-lab*; strategic bomber*
        ~START; ~proliferation; ~Iskander*; ~Poseidon; ~Kinzhal; ~Zircon; ~Tsirkon; ~uranium; ~doomsday; ~first use; ~warhead*; ~missiles; ~arsenal*; ~deterren*; ~verification
        !(and|gas|coal|wind|solar|hydro|of|on|for|in|including|oil|new|expand*|develop*|clean|more|as) nuclear =power; !nuclear =power (generation|capacity|sector|industry|cooperation|project*|unit*|company|engineering); !nuclear and (renewable*|solar|wind|hydro*|gas); !(renewable*|solar|wind|gas|hydrogen) and nuclear
        !small modular; !nuclear fusion; !peaceful uses of nuclear; !peaceful use of nuclear; !(fired|launched|struck|hit|with) ... ballistic missile*; !ballistic missile* ... (struck|hit|drones); !drones ... ballistic missile*; !(disarmament|disarm*) ... (Hamas|Hezbollah|militia*|gang*|rebel*|PKK); !(Hamas|Hezbollah|militia*|PKK|rebel*) ... disarm*
      `),
      zh: linesOf(`
        核武器; 核战争; 核试验; 核裁军; 核不扩散; 防扩散; 军控; 军备控制; 裁军; 战略稳定; 核威胁; 核力量; 核门槛; 核冲突; 无核武器; 核潜艇; 新削减战略武器; 中导
        弹道导弹; 反导; 使用核; 核武; 核弹头; 国际原子能机构; 铀浓缩; 大规模杀伤性; 伊核; 核问题; 军备竞赛; 新START; 开放天空; 榛树; 脏弹; 核试; 全面禁止核试验; 五核国
        首先使用核武器; 不首先使用; 核保护伞; 核共享; 战术核; 核军控; 核大国; 核捆绑; 核风险; 核升级; 核扩散; 防核扩散; 导弹试射; 导弹防御; 金穹; 核设施; 浓缩铀; 化学武器
        生物武器; 中程导弹; 核能力; 核平衡
        核弹; 核材料; 核态势; 核军备; 裁核; 高超音速; 化武; 战略武器; 战略进攻性; 拥核; 有核国家; 核讹诈; 重水; 武器级; 核禁试; 核动力潜艇; 核污染 ... 武器
        战略核; 弹道飞弹; 核子武器; 核子试爆; 飞弹试射; 核试爆; 非核化
        !民用核; !核心; !核污染; !核电; !核反应堆; !核安全 ... 电站; !核燃料
        !中导致; !无核化
        不扩散 (条约|体系|机制|核|问题|领域|义务|制度); 核不扩散; 无核 (武器|国家|世界|区|武); 战略风险; 核裁军; 核五大国; 核导; 洲际导弹; 洲际弹道; 弹道导弹; 核安保; 核查 & (核|导弹|铀|条约); 削减战略; 战略轰炸机; 神经毒剂; 诺维乔克; 生物实验室; 禁止化学武器
        核武国家; 核武库; 核对抗; 核恐怖; 核战; 核信号; 核打击; 核国家; 核禁忌; 核克制; 核谈判; 核计划; 核活动; 核协议; 核会谈; 核能力; 高浓铀; 浓缩活动; 浓缩权; 核动力潜艇; 核潜舰; 高超声速; 高超音速; 布列维斯特尼克; 海燕导弹; 三边军控; 限制战略武器
        ~离心机; ~丰度; ~格罗西; ~战略力量; ~铀; ~弹头
        !民用核; !(袭击|发射 ... 枚) ... 弹道导弹; !和平利用核能; !考核; !审核
      `),
      ru: linesOf(`
        ядерн* (оружи*|войн*|вооружен*|арсенал*|испытан*|сдерживан*|держав*|сил*|доктрин*|программ*|потенциал*|угроз*|триад*|боезаряд*|удар*|сделк*|досье|проблем*); контрол* над вооружени*
        стратегическ* (стабильност*|наступательн*|вооружени*); ДСНВ; СНВ*; ДРСМД; нераспространени*; разоружени*; ДНЯО; МАГАТЭ; ракет* средней; баллистическ* ракет*; гиперзвук*; гонк* вооружен*
        денуклеаризац*; оружи* массового; обогащени* урана; Орешник*; ДВЗЯИ; Открыт* неб*; тактическ* ядерн*; химическ* оружи*
        ракетн* (испытан*|мораторий*|пуск*); моратори* ... (ракет*|РСМД|испытан*); РСМД; ядерн* пятерк*; грязн* бомб*; плутони*; расщепляющ*
        нераспространенческ*; Золот* купол*; ядерн* (эскалац*|риск*|шантаж*|опасност*|нераспространени*|разоружени*); неприменени* ... оружи*; оружи* массового уничтожения
        боеголов*; боезаряд*; безъядерн*; межконтинентальн*; противоракетн*
        ядерн* (взрыв*|полигон*|средств*|ракет*|носител*|статус*|материал*|объект*|клуб*|зонтик*|паритет*|баланс*|тематик*|проблематик*|фактор*|вопрос*|сфер*|подводн*)
        стратегическ* (сил*|паритет*|ядерн*|вооружени*); зарин*; ОЗХО; химоруж*; химическ* атак*; тяжел* вод*; обогащенн* уран*
        количественн* (потолк*|ограничен*|предел*); средн* и меньш* дальност*
        !стратегическ* сил* ... командован*
        (ракет*|комплекс*|торпед*|аппарат*|испытан*) ... (Посейдон*|Буревестник*|Авангард*|Циркон*|Сармат*); (систем*|договор* по|договор* о|элемент*|развертыван*) ПРО; глобальн* ПРО; биологическ* (оружи*|лаборатори*); биолаборатори*; отравл* ... Новичк*
        стратегическ* (риск*|наступательн*|бомбардировщик*); снижени* рисков ... (ядерн*|стратегическ*); ракет* (большой|меньшей|средней) дальности; обогащени* & (Иран*|уран*|ядерн*); диалог* ... стратегическ* стабильност*; ядерн* (переговор*|соглашени*|инфраструктур*|амбици*|комплекс*|пороговы*|пороге|сторон*)
        Договор* о нераспространении; ограничен* ... стратегическ*; ракетно-ядерн*; применени* ... ядерн*; ядерн* кнопк*
        ~Посейдон; ~Буревестник*; ~Искандер*; ~ПРО; ~Кинжал*; ~Циркон*; ~центрифуг*; ~Гросси; ~Сармат*; ~стратегическ* диалог*
        !(удар*|обстрел*|атак*|выпустил*|запустил*) ... баллистическ* ракет*; !разоружени* ... (ХАМАС|Хезболл*|группиров*|боевик*)
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
        joint (military|naval|maritime|air) (exercise*|drill*|patrol*|training); joint exercises; joint drills; MMCA; Maritime Consultative; incidents at sea; military and defense
        (defense|defence) (ties|dialogue|attach*|relationship|contacts|exchanges|minister* talks); defense policy coordination; military hotline; =chiefs of (staff|defense|defence|the general staff|the defence staff); 2+2
        theater-level; naval exercise*
        naval visit*; (navy|naval|warship) port call*; port call* ... (navy|naval|warship*); Malabar; Yudh Abhyas; Talisman Sabre; Balikatan; Freedom Edge; RIMPAC; Maritime Security Belt
        Tiger Triumph; (joint|bilateral|multilateral|naval) (exercise|exercises|drills); Reciprocal Access Agreement; Visiting Forces Agreement; status of forces; ACSA; LEMOA; COMCASA; BECA; GSOMIA
        INDOPACOM; defen* attach*; military attach*; crisis management (mechanism|channel|communication*)
        military (contact*|delegation*); (defense|defence) (consultations|coordination|engagement); air and maritime safety
        ~militaries; ~mil
        (military|crisis|strategic) risk reduction; Joint Chiefs ... (call|spoke|talk*|contact*|counterpart*); (flare*|laser*|sonar) ... (helicopter*|aircraft|plane*|divers|crew); (unsafe|unprofessional|dangerous) ... (encounter*|intercept*|manoeuvre*|maneuver*|manoeuver*|flying); unsafe and unprofessional
        (notice|notification|notify|notified|notifying|warning) ... (live-fire|drills|exercises); live-fire (drill*|exercise*); (maritime|military|air|naval) (notification*|communication) (mechanism*|arrangement*|protocol); (between|among) (the|our|their|both|two) militaries; between their armed forces; militaries ... (talk*|communicat*|contact*)
        (prevent|avoid|reduc*) ... (miscalculation*|incidents at sea|mid-air); (communication|lines of communication|dialogue) between ... (militaries|military commanders|defen* ministr*); defen* ministers ... (hotline|contact*); senior military (leaders|officers|officials); theatre-level; (close encounter*|near miss*) ... (warship*|jet*|aircraft|plane*)
        Defense Telephone Link; Defence Telephone Link; Defense Policy Coordination Talks; Military Maritime Consultative; Rules of Behavior; code for unplanned encounters; CUES
        ~risk reduction; ~Joint Chiefs; ~People's Liberation Army; ~PLA; ~Central Military Commission; ~military leaders; ~military commanders; ~defense officials; ~defence officials; ~miscalculation*; ~misjudg*; ~live-fire; ~drills
        !disaster risk reduction; !nuclear risk reduction
      `),
      zh: linesOf(`
        两军; 军方沟通; 军事沟通; 军队沟通; 两国军队; 防务部门; 国防部 ... 沟通; 战区领导通话; 军事热线; 军事交流; 军队交流; 军事关系; 海上军事安全; 海空军事安全
        防务磋商; 军事安全磋商; 联合演习; 联演; 联合演训; 联合巡航; 联合军演; 军事合作; 防务交流; 防务对话; 防务安全磋商; 海空相遇; 危机沟通; 军事互信; 海上安全磋商
        国防部工作会晤; 两军 ... 关系; 军事往来; 军事领域
        联席会议主席; 联合训练; 海上联合; 海洋安全纽带; 军舰访问; 舰艇 ... 访问; 防务关系; 部队地位; 互惠准入; 防务政策; 防务会谈; 中央军委副主席; 联合军事
        国防部门; 军事代表团
        !中国人民解放军 ... 演习; !人民军队; !乌军队; !以色列军队; !美军队; !中国军队 ... 抗战; !军队 ... 撤
        军队 ... (交流|沟通|往来|对话|合作|联系|热线|交往|高层|互信); 两国军队; 双方军队; 战区 ... (通话|沟通|热线|联络|司令); 军种 ... (交流|访问|合作|对话); 和平使命 (联合|演|20|反恐); 防长 ... (会|通话|对话|磋商|通电话|见面|热线|沟通); 参谋长 ... (会|通话|访|沟通); 国防合作; 国防部长 ... (会晤|会谈|通话|磋商|热线)
        照明弹; 干扰弹; (海上|海空|军事|空中|航行) 通报 (机制|制度); 通报 ... (军演|实弹|演习|演训); 实弹 (射击|演习|训练|军演); 擦枪走火; 不专业; 不安全 ... (拦截|接近|机动|行为); 军舰互访; 军机 ... (接近|相遇|逼近); 军方 ... (沟通|热线|对话|交流|联系|接触|管道); 国防热线; 防务热线; 两军热线
        海上军事; 互派军; 国防部热线; 军事对话; 军事磋商; 军事接触; 军对军; 兩軍; 国防对话; 防务与安全对话; 二加二; 2+2
        ~军队; ~战区; ~防长; ~参谋长; ~总参谋部; ~误判; ~军演; ~军机
        !维和军队
      `),
      ru: linesOf(`
        (контакт*|связь|связи|канал*|обмен*|диалог|консультац*) ... (между военными|по военной линии|военн* ведомств*|военных ведомств|министерств* обороны|оборонных ведомств); по военной линии
        военн* (контакт*|связ*|канал*|диалог*); межвоенн*; деконфликт*; предотвращени* инцидентов; горяч* лини*; военно-политическ*; военн* сотрудничеств*; совместн* (учени*|патрулирован*|маневр*)
        оборонн* сотрудничеств*; связ* ... оборон*; по линии ... обороны; министр* обороны ... (контакт*|переговор*|встреч*|общен*); военно-морск* учени*
        сотрудничеств* в (военной|оборонной); военн* сфер*
        военн* (ведомств*|атташе|делегац*|обмен*); оборонн* ведомств*; заход* ... кораблей; визит* ... кораблей; отряд* кораблей
        взаимодействи* ... (вооруженных сил|военных); маневр* (Запад|Восток|Океан); двусторонн* учени*
        (начальник*|глав*|руководител*) ... (генштаб*|генеральн* штаб*) ... (контакт*|переговор*|встреч*|разговор*|связ*|общал*); (генштаб*|генеральн* штаб*) ... (контакт*|связ*|переговор*); инцидент* (на море|в воздухе|в море|в небе); опасн* сближени*; линии связи ... военн*; общени* военных; между (военными|военн* ведомств*|министерств* обороны|вооруженн* сил*)
        (министр*|глав*) обороны ... (переговор*|встрет*|разговор*|контакт*|консультац*); военно-морск* (учени*|маневр*|сотрудничеств*|визит*); совместн* (патрул*|полет*|учен*|военн* учен*|тренировк*); контакт* военных; военн* делегац*; уведомлени* ... (учени*|пуск*|полет*); предотвращ* ... инцидент*
        ~генштаб*; ~генеральн* штаб*; ~начальник* штаб*; ~инцидент*; ~учени*
        !инцидент* ... (здоров*|экологич*)
      `),
    },
  },
];
