import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The topics of what keeps people alive and well. */
export const WELFARE: readonly Topic[] = [
  {
    id: "climate",
    group: "society",
    label: { en: "Climate and environment", zh: "气候与环境", ru: "Климат и окружающая среда" },
    note: { en: "Climate, environment.", zh: "气候变化、环境。", ru: "Климат, окружающая среда." },
    terms: {
      en: linesOf(`
        climate; climate (change|crisis|action|finance|goals); greenhouse; carbon (emission*|neutral*|market*|dioxide); emission; emissions; methane; Paris Agreement; UNFCCC; COP26; COP27; COP28
        COP29; COP30; global warming; biodiversity; clean energy; decarboni*; renewable energy; deforestation; green (development|transition|technolog*|hydrogen|finance|economy)
        sustainable development goals; plastic pollution; environmental*; net-zero; net zero; Kyoto Protocol; IPCC
        COP15; COP24; COP25; COP31; sea level; water (security|resources|scarcity|treaty|sharing); Indus Waters; pollut*; ecolog*; conservation; wildlife; forests; low-carbon; low carbon
        (energy|green|just|clean) transition; drought; heat wave*; Fukushima; contaminated water
        treated water; wastewater; nuclear-contaminated; electric mobility; solar alliance; nature-based; clean (energy|technolog*|hydrogen|power|transportation|air); International Solar
        special envoy for climate; climate envoy; air quality; fossil fuels; coal phase*; natural hazard*
        =green (energy|growth|industr*|economy|innovation|shipping|deal|supply|trade|partnership|corridor*|agenda|cooperation|area*|field*|sector*|low-carbon|tech)
        carbon; COP 30; Conference of the Parties; Belem; Amazon (rainforest|Fund|basin|forest); rainforest*; loss and damage; NDC; NDCs; nationally determined; Celsius
        Aral Sea; transboundary (water*|river*); trans-border river*; hydrological; Yarlung; Brahmaputra; desertif*; sandstorm*; glacier*; Disaster Resilient
        Mission LiFE; snow leopard*; Big Cat; afforest*; High Seas Treaty; environment ministers; environment and (climate|energy); energy and (climate|environment); carbon border
        ~(earthquake|typhoon|hurricane|tsunami*|volcan*|mudslide*|cyclone*); ~(flooding|floods|monsoon); ~wildfire*; ~natural disaster*; (climate|weather|monsoon) (disaster*|floods)
        (extreme|severe) weather; weather (events|extremes); heatwave*; ~the environment; (protect*|preserv*|harm*|damage*|for|on) the environment
        environment (protection|agency|ministry|and climate|and water|and natural); (natural|marine|ecological|cleaner) environment
        sustainable (development|energy|agriculture|future|use|fisheries|consumption); disaster (prevention|risk|resilience|reduction); ~oceans
        (ocean|marine) (conservation|health|pollution|protection|ecology|plastic); the ocean; ~early warning; ecosystem*; emissions (cut*|target*|trading|reduction*)
        (coal|oil) (phase-out|phase-down|phaseout); climate ambition; carbon neutrality; carbon tax; adaptation (fund*|finance); clean water; illegal logging; overfishing; illegal fishing
        air pollution; circular economy; nature conservation; endangered species; poaching of; drinking water ... (treaty|river); green finance; melting ice
        !(security|business|investment|political|international|information|external|working|favorable|strategic|threat|favourable|enabling) environment; !political climate; !investment climate
        !business climate; !climate of (trust|fear|confidence); !green light*; !Green (Berets|Party|Beret*); !green card*; !conservation of ... (force*|energy); !floods of (refugees|weapons|imports)
        !(business|tech|technology|innovation|digital|start-up|startup|industrial|disinformation|information) ecosystem*
        !sustainable (peace|settlement|solution|ceasefire|resolution|debt|path|relationship); !sustainable ... (peace|relations); !sustainable, (healthy|stable)
        !sustainable development of ... (relations|relationship|ties); !(healthy|stable|steady|sound) ... sustainable
        !carbon copy; !tsunami of (sanctions|tariffs); !early warning (radar*|missile*|system* ... missile*); !Typhoon (jet*|fighter*|aircraft|missile*)
        !climate (in|of) (relations|uncertainty|hostility|fear|tension*|mistrust); !(economic|trade|diplomatic|current|global|favourable|regional|better) climate (for|of)
        !(current|economic|geopolitical|peaceful|stable|competitive|regulatory|media|negotiating|operating|living|learning|home) environment
        !(in|into|create*|creating|build*) (the|an|a) environment; !environment (for|of|in which|where|conducive); !ocean (of|away|apart); !Pacific Ocean; !Indian Ocean; !Atlantic Ocean
        !Arctic Ocean; !sustainable future ... relationship; !(financial|payments|semiconductor|defense|defence|tech|media|launch) ecosystem*; !hurricane of; !nuclear (emission*)
      `),
      zh: linesOf(`
        气候; 气候变化; 环境保护; 生态; 碳排放; 碳中和; 减排; 温室气体; 绿色发展; 绿色低碳; 低碳; 清洁能源; 巴黎协定; 环保; 生物多样性; 甲烷; 缔约方大会
        绿色转型; 绿色经济; 双碳; 绿色; 福岛; 核污染水; 排海; 处理水; 可持续发展议程; 可持续发展目标; 防灾; 减灾; 干旱; 海洋污染; 生态文明; 生态环境; 环境治理
        环境问题; 水资源; 湿地; 森林; 海洋环境; 气变; 气候特使; 污染; 温室; 碳市场; 碳达峰; 净零; 化石燃料; 清洁发展; 循环经济; 荒漠化; 国家公园
        极端天气; 塑料
        贝伦; 亚马孙; 雨林; 损失与损害; 自主贡献; 升温 ... 摄氏; 冰川; 海平面; 沙尘; 治沙; 咸海; 跨境河流; 水文; 雅鲁藏布; 海洋保护; 公海条约; 野生动物
        自然保护 (合作|领域); 植树; 蓝色经济; 环境部长; 热带风暴
        ~(地震|洪灾|洪水|台风|飓风|暴雨|泥石流|海啸|火山|山火); ~自然灾害; 全球变暖; 气候变暖; 变暖 ... (地球|全球); 碳 (排|中|达|市|关|交|税|足|汇|减|边|强|预); 零碳; 脱碳; 水利 (合作|部|设施|工程); 防洪; 绿色合作; 绿色产业; 生态保护; 环境合作; 生态 (合作|修复|系统保护); 气候行动; 气候治理
        气候融资; 生态红线; 自然保护; 双碳目标; 循环利用
        可持续发展 (领域|合作|伙伴)
        !生态系统 ... 产业; !舆论生态; !绿色通道; !绿色食品; !绿色革命; !生态系统; !创新生态; !政治生态
        !碳酸
        !碳纤维; !碳酸锂; !气候 ... (政治|投资|营商); !绿色能源; !绿色金融城; !绿灯; !可持续发展 ... (关系|两国关系); !关系 ... 可持续发展; !投资生态; !政治污染; !关系变暖; !国际环境
      `),
      ru: linesOf(`
        климат*; изменени* климата; окружающ* сред*; экологи*; экологическ*; парников*; Парижск* соглашени*; углерод*; биоразнообраз*
        зелен* (экономик*|энергетик*|развити*|переход*|технологи*); устойчив* развити*; Фукусим*; природоохран*; природн* (катастроф*|бедстви*|ресурс* охран*); декарбонизац*
        загрязнен*; водн* ресурс*; охран* природ*; засух*; Рамочн* конвенц*
        Белене; конференц* сторон*; КС-30; КС-29; РКИК; Амазони*; тропическ* лес*; опустынив*; обмелен*; Аральск*; трансграничн* рек*; ледник*; заповедник*
        национальн* парк*; экосистем*; устойчив* (энергет*|потреблен*); мелеющ*; низкоуглеродн*; амурск* (тигр*|леопард*)
        ~(ураган*|тайфун*|землетрясен*|циклон*|цунами|извержен*); ~(наводнен*|паводк*); ~стихийн* бедств*; ~(природн*|лесн*) пожар*; глобальн* потеплени*; потеплени* климат*
        зелен* (повестк*|водород*); возобновляем* (источник*|энерг*|ресурс*); охран* окружающ*; охран* мор*; климатическ*; экстремальн* погод*; предупрежден* (чрезвычайн*|стихийн*)
        уровень (Каспия|Каспийского|моря|океана); таяни*
        =выбросы; =выбросов; =выброса; =выбросам; =выбросами
        !инвестиционн* климат*; !делов* климат*; !устойчив* развити* ... (отношени*|двусторонн*|связей|сотрудничеств*|партнерств*)
        !климат* (доверия|недоверия|взаимопониман*|сотрудничеств*|отношени*); !политическ* климат*; !психологическ* климат*; !международн* климат*; !климат* ... (отношени*|доверия)
        !потеплени* ... отношени*
      `),
    },
  },
  {
    id: "health",
    group: "society",
    label: { en: "Health", zh: "卫生健康", ru: "Здравоохранение" },
    note: { en: "Pandemics, health.", zh: "疫情、公共卫生。", ru: "Пандемии, здравоохранение." },
    terms: {
      en: linesOf(`
        public health; health security; pandemic; epidemic; COVID; COVID-19; coronavirus; vaccine; disease; WHO; World Health Organi*; medic*; medicine; cancer; malaria; influenza
        healthcare; biosecurity; pharmaceutical*; Sputnik V; HIV; health; Omicron; mRNA; AstraZeneca; Sinovac; Sinopharm; Pfizer; Moderna; medical (supplies|equipment|cooperation|aid|research)
        biolab*; biological (threat*|security|laborator*|research|safety|laborator*); bio-lab*; PPE; traditional medicine; Ayurveda; AYUSH; elderly care; Ebola; mpox; avian flu
        bird flu; AIDS; PEPFAR; tuberculosis; antimicrobial; life sciences; nurses; lab leak; origins of (COVID|the virus|the pandemic); biomedic*; pathogen*; drug price*; epidemiolog*
        outbreak of (COVID|Ebola|disease|cholera|the virus)
        antiretroviral*; lenacapavir; oncolog*; radiopharm*; Ozempic; insulin; measles; polio; cholera; dengue; Nipah; Marburg; Gavi; CEPI; Global Fund; immunization; immunisation
        prosthe*; (ageing|aging) (population*|societ*); ventilators; infectious
        virus; ~hospital; ~hospitals; (build*|new|cancer|children's|teaching|university|modern) hospital*; hospital (cooperation|project*|construction|network|equipment); ~quarantine
        ~lockdown; Wuhan (lab*|Institute|virus); ~Wuhan; ~doctors; health doctors; ~(clinic|clinics); ~=patients
        health (care|cooperation|system*|sector|crisis|emergency|ministers|workers|services|research); medical (team*|staff|science|devices|tourism|field*); medicines; diseases
        bioscience*; biopharma*; pharma (companies|industry|sector); (pandemic|health) preparedness; health regulations; vaccine (production|donation*|doses|supply); ~obesity
        !(good|poor|his|her|excellent) health; !healthy; !health of (the|our) (economy|relations*|relationship); !hospital ... (strike*|attack*|bomb*|shell*); !(wish*|wished) ... health
        !health and (well-being|wellbeing|happiness|prosperity|success|long); !state of health; !health (condition|problems) of (President|Prime|the Prime|the President); !virus of; !cancer of
        !health of ... (economy|economies|relationship|ties|alliance|democracy)
        !Doctors Without Borders; !doctors ... (killed|kidnapped); !medics; !killing of ... medics
        !(before|since) (COVID*|the coronavirus); !post-pandemic; !post-COVID*; !pandemic-era
        !computer virus*; !virus of (hatred|nationalism); !(his|her|my|your|their|President's) health; !health reasons; !in good health; !health of the (President|King|Pope|Prime)
        !(ill|ailing|mental) health; !(Health|Defense|Defence|Finance) (Minister|Secretary); !bill of health; !Minister of Health; !food and medicine
        !(since|before) (the|) (COVID-19|COVID|coronavirus|) (pandemic|COVID*)
      `),
      zh: linesOf(`
        卫生; 公共卫生; 疫情; 疫后; 新冠; 疫苗; 抗疫; 病毒; 世卫; 医疗; 医药; 药品; 生物安全; 疾病; 大流行; 癌症; 卫生健康; 人民健康; 生命健康; 健康领域
        健康产业; 健康合作; 健康丝绸之路; 医疗健康; 大健康; 健康中国; 全球健康; 健康共同体; 医卫; 康养; 养老; 中医; 传统医药; 生物医药; 生物科学; 生命科学; 奥密克戎
        防疫; 检疫; 禽流感; 埃博拉; 艾滋; 结核; 药物; 生物实验室; 老龄; 肺炎; 传染病; 病毒溯源
        抗逆转录; 医护; 光明行; 诊疗; 肿瘤; 脊灰; 麻疹; 霍乱; 登革热; 疟疾; 青蒿素; 猴痘; 接种; 防治 ... 病; 公卫; 医学; 救护; 传统医学; 健康 ... 卫生; 义诊; 医务
        ~医院; 医院 (合作|建设|项目); 疫情防控; 联防联控; ~防控; 溯源 (研究|工作|问题|调查|合作); ~医生; ~护士; ~德尔塔; 医疗队; 生物制药; 制药; 卫生合作; 疾控; 公共健康; 粮食和药品
        流感; 医疗卫生; 缺医少药
        !检验检疫; !动植物检疫; !药物滥用; !医院 ... (袭击|轰炸|空袭)
        !无国界医生
        !疫情 (以来|之后|后|前|期间停); !疫后; !疫情 ... (停飞|停航|中断); !卫生部长; !电脑病毒; !药品 ... 加沙; !政治病毒; !身体健康; !医疗 ... 伤员
      `),
      ru: linesOf(`
        здравоохранен*; здоровь*; пандеми*; эпидеми*; коронавирус*; COVID*; ковид*; вакцин*; ВОЗ; медицин*; медицинск*; фармацевт*; лекарств*; Спутник V; заболевани*; Спутник Лайт
        санитарно-эпидем*; биолаборатори*; биолог* лаборатор*; биобезопасност*; оспа; Эбола; Эболы; онколог*; борьб* с (пандеми*|COVID*|эпидеми*|инфекци*); инфекц*; карантин*; тест-систем*; ИВЛ
        фармац*; фармпрепарат*; врачи; врачей; биологическ* (безопасност*|лаборатор*|угроз*|исследован*)
        опухол*; радиофарм*; маляри*; холер*; полиомиелит*; ВИЧ; туберкулез*; Гамалеи; прививк*; лихорадк*; медикамент*; препарат* ... (лечен*|болезн*)
        лечени* (болезн*|рака|больн*); постпандеми*; постковид*
        ~больниц*; (строительств*|оснащен*) больниц*; вирус*; ~диагностик*; ~госпитал*; ~клиник*; санитарн* (безопасност*|эпидем*|благополуч*|надзор*); ~санитарн*
        медицин* (наук*|туризм*|техник*); вакцинац*; фармацевтик*; лекарственн*
        =грипп; =гриппа; =гриппом
        !крепк* здоровь*; !(пожелан*|желает|пожелал*|пожела*) ... здоровь*; !здоровь* и (благополуч*|долголет*|успех*|счасть*); !доброго здоровья
        !лихорадк* ... (рынк*|золот*); !госпитал* ... (удар*|обстрел*)
        !компьютерн* вирус*; !состояни* здоровь*; !по состоянию здоровья; !здоровь* (президент*|Папы|корол*); !министр* здравоохранен*
        !вирус* (национализм*|нацизм*|ненавист*); !санитарн* (зон*|полос*|коридор*)
        !(до|после|со времен|с начала|из-за) пандеми*
      `),
    },
  },
  {
    id: "humanitarian",
    group: "society",
    label: { en: "Humanitarian situation", zh: "人道主义", ru: "Гуманитарная ситуация" },
    note: {
      en: "Humanitarian aid and situation, civilians, reconstruction.",
      zh: "人道主义援助与局势、平民、重建。",
      ru: "Гуманитарная помощь и положение, мирные жители, восстановление.",
    },
    terms: {
      en: linesOf(`
        humanitarian; civilian; civilians; evacuat*; relief (aid|effort*|supplies); aid (convoy*|worker*|deliver*); Red Cross; displaced; checkpoint*; crossing point*
        humanitarian corridor*; (residential|civilian) (area*|building*|infrastructure|object*); safe passage; demining; de =mining; energy infrastructure & attack*
        (women|elderly) and children; starvation; UNHCR; OCHA; UNICEF; WFP; World Food Program*; USAID; Doctors Without Borders; famine; mine clearance; bodies of
        remains of ... (soldier*|serv*|fallen|dead); ICRC; loss of life; loss of ... lives; lives lost; death toll; besieged; blockade of Gaza; essential (goods|services); food, water
        medical evacuation*; recovery (conference|effort*|fund|plan); Recovery Conference; humanitarian pause*; humanitarian access; humanitarian law; rescue (team*|effort*|operation*); aid workers
        earthquake; women and children; schools and hospitals; shelling of ... (cities|residential|civilian*|communities)
        relief (operation*|package|agenc*|organi*|workers|materials|goods|work|assistance)
        killing of (medics|aid|civilians|doctors|journalists|innocents); aid (trucks|flow*|corridor|access|distribution|shipment*|agencies|groups); trucks of aid; orphan*; mass grave*
        innocent (people|lives|men|victims); (earthquake|flood|quake|typhoon|hurricane|storm) victims
        victims of ... (earthquake*|flood*|hurricane|fire|disaster|typhoon|cyclone|landslide*|crash|strike*|attack*)
        condolences ... (earthquake|flood*|fire|disaster|typhoon|hurricane); starv*; food aid; winteri*; medevac; malnutrition; power and water
        (wounded|injured) (civilians|children|people); human suffering; early recovery
        ~atrocit*; siege of; ~shelters; (bomb|emergency|temporary) shelter*; suffering of; survivors; casualt*; ~generators; rebuild*; reconstruct*; hurricane; typhoon; cyclone; wildfire*
        floods; flooding; landslide*; mudslide*; tsunami; natural disaster*; disaster (relief|response|assistance|victims|area*)
        (stranded|trapped) (citizens|nationals|students|sailors|civilians|people); (students|citizens|nationals|compatriots) ... (stranded|trapped|evacuat*)
        (return|returned|bring*|brought|evacuat*|repatriat*) ... (compatriots|stranded); aid (into|to|for|in|reaching) (Gaza|Gazans|Sudan|civilians|Syria|Afghan*|Yemen|victims|people)
        (allow*|let|surge|deliver*|get) ... aid; aid ... (Gaza|civilians); =humane; humanely; aftermath of the (earthquake|disaster|quake|flood*|explosion); clean water and; people in need
        in need of (aid|food|assistance); hungry; ~thirst; search and rescue; humanitarian aid; civilian (casualties|deaths|population|toll); human cost; human toll
        (bombing|shelling|strikes) ... (civilians|hospital*|school*); hospital* ... (strike*|attack*|bomb*|shell*|hit); (strike*|attack*|bomb*|shell*) ... hospital*; refugee camp*
        hostages and ... aid; food parcels; unexploded; landmine*; cluster bomb victims; killing of civilians; civilian lives; protection of civilians
        post-war (recovery|reconstruction|rebuilding); post-conflict (recovery|reconstruction); reconstruction of (Gaza|Ukraine|Syria)
        (die|dies|dying|death*) ... (hunger|starvation|thirst|cold); typhoon-hit; (victims|survivors|homeless|families) ... (typhoon|earthquake|floods|quake)
        sympathy ... (victims|earthquake|flood*|typhoon)
        ~tents; ~flour; trucks ... (aid|crossing|flour|tents|food|Gaza|Rafah); (lack*|lacking|without|short of|shortage* of) ... (food|medicine*|shelter|drinking water|clean water)
        drinking water; displaced families; (food|medicine*|water) and (food|medicine*|water|shelter)
        !people-to-people humanitarian; !humanitarian ties; !humanitarian (exchange*|contacts|sphere*|cooperation); !civilian nuclear
        !civilian (aircraft|airspace|trade|use|technolog*|space|nuclear|end*|leadership|control|government); !military and civilian (use|technolog*|leader*)
        !rebuild* (trust|ties|relations|confidence|the relationship|relationship|military|our); !tax relief; !debt relief; !sanctions relief; !relief from (sanctions|tariffs); !tariff relief
        !rebuild* ... (trust|confidence|relations|ties|relationship)
        !survivors of the (Holocaust|war); !rebuilding (trust|ties|relations|confidence|the relationship|our); !civilian security
        !(military|battlefield|enemy|troop|Russian|combat) casualt*; !first casualty; !casualty of; !Typhoon (jet*|fighter*|aircraft|missile*|combat|sale*|program*|deal)
        !(flooding|floods|flood) (of|the market|our|their); !market* ... flood*; !hurricane of; !military aid ... civilians; !hungry for; !tsunami of
        !rebuild* ... (alliance|military|economy|industr*|army|navy); !siege mentality; !aid (for|to) ... (military|arms)
        !=Typhoons
      `),
      zh: linesOf(`
        人道主义; 人道; 平民; 救援; 赈灾; 人道援助; 民用设施; 停火 ... 人道; 流离失所; 民众撤离; 排雷; 红十字; 救灾; 遇难; 饥荒; 援助物资; 救援物资
        物资援助; 世界粮食计划署; 撤侨; 灾民; 灾后; 抢险; 人员伤亡; 死难; 死伤; 民用基础设施; 屠杀; 地雷; 紧急援助; 无辜平民; 罹难; 灾区; 人道走廊; 保护平民; 红新月
        妇女儿童; 撤离 ... (平民|人员|侨民|公民|民众)
        救助; 失去生命; 生命损失; 无辜; 援助进入; 惨剧; 孤儿; 难民营; 捐助; 物资进入; 粮食和药品; 儿童 ... 丧生; 丧生; 苦难 & (平民|加沙|人道); 受灾; 救护人员; 断水断电; 生灵涂炭; 加沙民众; 伤员
        伤者; 无国界医生
        伤亡; 重建; ~哀悼; ~暴行; ~捐赠; 捐赠 ... (物资|灾|粮); 火灾; 慰问; 地震; 洪灾; 洪水; 台风; 飓风; 泥石流; 海啸; 山火; 自然灾害; 暴雨; 善后; 安全撤离; 人员撤离; 人道灾难; 民众苦难; 平民伤亡; 医院 ... (袭击|轰炸|空袭|遭袭); (袭击|轰炸|空袭) ... 医院; 援助 ... (加沙|灾|难民)
        救命; 断粮; 遇险; 搜救; 被困 ... (人员|公民|学生|侨民); 帮助 ... 撤离; 重建 ... (加沙|乌克兰|叙利亚|家园)
        帐篷; 缺粮; 缺水; 食物和水; 粮食、药品; 饥民
        !大屠杀; !南京 ... 屠杀
        !苦难辉煌; !百年苦难; !无辜 ... 指责; !捐赠 ... 疫苗
        !重建 ... (互信|信任|关系|联系); !(恐袭|恐怖|军事|士兵) ... 伤亡; !伤亡 ... (士兵|俄军|乌军); !历史 ... 暴行; !日军 ... 暴行; !灾难性; !地震般; !舆论海啸; !政治地震; !哀悼日本; !非人道主义; !灾后 ... 经济合作
        !缺水 ... 农业
      `),
      ru: linesOf(`
        мирн* (жител*|граждан*|населени*); гражданск* (лиц*|населени*|инфраструктур*|объект*); пострадавш*; Красн* Крест*
        разминирован*; жертв* среди; тела погибших; останк*; обмен* телами
        гуманитарн* (помощ*|ситуац*|кризис*|коридор*|катастроф*|вопрос*|аспект*|характер*|операц*|прав*|положен*|паузу|пауз*|проблем*|доступ*|груз*|миссия|миссии|перемири*|организац*|содействи*|поддержк*|соображен*)
        МККК; УВКБ; ЮНИСЕФ; жертв* (удар*|обстрел*|конфликт*|атак*|среди); раненых; спасательн*; спасател*; продовольственн* помощ*; восстановлен* ... (Газ*|Сири*|Украин*|Донбасс*|разруш*)
        репатриац* тел*; объект* гражданск*; бомбоубежищ*; обстрел* ... (жил*|мирн*|гражданск*|город*); блокад* Газ*
        соболезнован* ... (гибел*|землетрясен*|наводнен*|катастроф*|пожар*|жертв*|крушен*|погибш*); жертв* (землетрясен*|наводнен*|пожар*|катастроф*|крушен*|стихи*)
        гибел* (людей|мирн*|граждан*|детей|гражданск*); разрушенн* (район*|город*|дом*|инфраструктур*|хозяйств*); эвакуир*; МЧС; гумпомощ*; гуманитарк*; сирот*
        нехватк* (воды|продовольств*|медикамент*|еды); гуманитарн* (содейств*|нужд*|конво*|разминирован*|обстановк*|повестк*|бедстви*); страдани* (людей|населени*|народа|мирн*)
        жилы* (дом*|квартал*|район*); мирн* людей; число жертв
        ~зверств*; ~безвозмездн*; восстановлени* (инфраструктур*|Украин*|разруш*|Газ*|Сири*); погибш*; эвакуац*; ликвидац* последств*; землетрясен*; наводнен*; паводк*; ураган*; тайфун*
        цунами; стихийн* бедств*; (природн*|лесн*) пожар*; оползн*; природн* катастроф*; поисково-спасательн*; вывоз* (граждан*|людей|раненых|соотечествен*)
        возвращени* (соотечествен*|граждан) ... домой; помощ* (пострадавш*|населени*|беженц*|жител*); доставк* помощи; постконфликтн* (восстановлен*|реконструкц*); послевоенн* восстановлен*
        голод* ... (Газ*|населени*); оказани* помощи (пострада*|насел*)
        ~генератор*; ~палатк*; без (воды|света|тепла|еды) ... (люд*|жител*|город*)
        !жертв* (войны|нацизма|Холокоста|фашизма|репресси*); !погибш* (воин*|в годы|солдат*|в войне)
        !раненые ... (военнослужащ*|боец|бойцы)
        !соболезновани* ... (теракт*|террор*|нападени*|террорист*); !гибел* ... (нападени*|теракт*|террор*); !погибш* ... (теракт*|террор*); !(теракт*|террорист*) ... (погибш*|пострадавш*)
        !гуманитарн* (связ*|обмен*|контакт*|сфер*|област*|сотрудничеств*|взаимодейств*); !восстановлени* (отношени*|доверия|диалога|контакт*|связей)
        !восстановлени* ... (отношени*|доверия|диалога|контактов|связей|экономик*); !политическ* (ураган*|цунами|землетрясен*); !погибш* ... (Отечественн*|войн*|солдат*)
        !останкин*
      `),
    },
  },
];
