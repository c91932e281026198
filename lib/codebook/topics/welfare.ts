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
        sustainable development goals; plastic pollution; natural disaster*; wildfire*; earthquake; environmental*; the environment; global environment; net-zero; net zero; Kyoto Protocol; IPCC
        COP15; COP24; COP25; COP31; sea level; water (security|resources|scarcity|treaty|sharing); Indus Waters; pollut*; ecolog*; ecosystem*; conservation; wildlife; forests; low-carbon; low carbon
        (energy|green|just|clean) transition; disaster (relief|response|prevention|management|risk); typhoon; hurricane; drought; flooding; floods; heat wave*; Fukushima; contaminated water
        treated water; wastewater; nuclear-contaminated; electric mobility; solar alliance; oceans; nature-based; clean (energy|technolog*|hydrogen|power|transportation|air); International Solar
        special envoy for climate; climate envoy; John Kerry; air quality; fossil fuels; coal phase*; natural hazard*
        =green (energy|growth|industr*|economy|innovation|shipping|deal|supply|trade|partnership|corridor*|agenda|cooperation|area*|field*|sector*|low-carbon|tech)
        sustainable (development|growth|economy|energy|future)
        carbon; COP 30; Conference of the Parties; Belem; Amazon (rainforest|Fund|basin|forest); rainforest*; loss and damage; NDC; NDCs; nationally determined; Celsius; cyclone*; mudslide*
        tsunami*; monsoon; volcan*; Aral Sea; transboundary (water*|river*); trans-border river*; hydrological; Yarlung; Brahmaputra; desertif*; sandstorm*; glacier*; Disaster Resilient
        Mission LiFE; snow leopard*; Big Cat; afforest*; High Seas Treaty; early warning; environment ministers; environment and (climate|energy); energy and (climate|environment); carbon border
        !(security|business|investment|political|international|information|external|working|favorable|strategic|threat|favourable|enabling) environment; !political climate; !investment climate
        !business climate; !climate of (trust|fear|confidence); !green light*; !Green (Berets|Party|Beret*); !green card*; !conservation of ... (force*|energy); !floods of (refugees|weapons|imports)
        !(business|tech|technology|innovation|digital|start-up|startup|industrial|disinformation|information) ecosystem*
        !sustainable (peace|settlement|solution|ceasefire|resolution|debt|path|relationship); !sustainable ... (peace|relations); !sustainable, (healthy|stable)
        !sustainable development of ... (relations|relationship|ties); !(healthy|stable|steady|sound) ... sustainable
        !carbon copy; !tsunami of (sanctions|tariffs); !early warning (radar*|missile*|system* ... missile*); !Typhoon (jet*|fighter*|aircraft|missile*)
      `),
      zh: linesOf(`
        气候; 气候变化; 环境保护; 生态; 碳排放; 碳中和; 减排; 温室气体; 绿色发展; 绿色低碳; 低碳; 清洁能源; 巴黎协定; 环保; 生物多样性; 甲烷; 缔约方大会; 自然灾害; 山火
        绿色转型; 绿色经济; 双碳; 绿色; 福岛; 核污染水; 排海; 处理水; 可持续发展议程; 可持续发展目标; 防灾; 减灾; 台风; 干旱; 海洋污染; 生态文明; 生态环境; 环境治理
        环境问题; 水资源; 湿地; 森林; 海洋环境; 气变; 气候特使; 地震; 洪灾; 洪水; 污染; 温室; 碳市场; 碳达峰; 净零; 化石燃料; 清洁发展; 循环经济; 荒漠化; 国家公园
        极端天气; 塑料
        碳; 贝伦; 亚马孙; 雨林; 损失与损害; 自主贡献; 升温 ... 摄氏; 变暖; 冰川; 海平面; 沙尘; 治沙; 咸海; 跨境河流; 水文; 雅鲁藏布; 飓风; 暴雨; 泥石流; 海啸; 火山; 海洋保护; 公海条约; 野生动物
        自然保护 (合作|领域); 植树; 蓝色经济; 水利; 环境部长; 热带风暴
        !生态系统 ... 产业; !舆论生态; !绿色通道; !绿色食品; !绿色革命; !生态系统; !创新生态; !政治生态
        !碳酸
      `),
      ru: linesOf(`
        климат*; изменени* климата; окружающ* сред*; экологи*; экологическ*; выброс*; парников*; Парижск* соглашени*; углерод*; возобновляем*; биоразнообраз*; стихийн* бедств*; землетрясен*
        зелен* (экономик*|энергетик*|развити*|переход*|технологи*); устойчив* развити*; Фукусим*; наводнен*; паводк*; природоохран*; природн* (катастроф*|бедстви*|ресурс* охран*); декарбонизац*
        зелен* (повестк*|водород*|корид*); загрязнен*; водн* ресурс*; охран* природ*; засух*; ураган*; тайфун*; природн* пожар*; лесн* пожар*; Рамочн* конвенц*
        Белене; конференц* сторон*; КС-30; КС-29; РКИК; Амазони*; тропическ* лес*; опустынив*; обмелен*; Аральск*; трансграничн* рек*; циклон*; цунами; извержен*; ледник*; потеплени*; заповедник*
        национальн* парк*; экосистем*; устойчив* (энергет*|потреблен*); мелеющ*; низкоуглеродн*; амурск* (тигр*|леопард*)
        !инвестиционн* климат*; !делов* климат*; !устойчив* развити* ... (отношени*|двусторонн*|связей|сотрудничеств*|партнерств*)
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
        public health; health security; pandemic; epidemic; COVID; COVID-19; coronavirus; vaccine; virus; disease; WHO; World Health Organi*; medic*; medicine; hospital; cancer; malaria; influenza
        healthcare; biosecurity; pharmaceutical*; Sputnik V; HIV; health; Omicron; mRNA; AstraZeneca; Sinovac; Sinopharm; Pfizer; Moderna; medical (supplies|equipment|cooperation|aid|research)
        biolab*; biological (threat*|security|laborator*|research|safety|laborator*); bio-lab*; PPE; quarantine; lockdown; traditional medicine; Ayurveda; AYUSH; elderly care; Ebola; mpox; avian flu
        bird flu; AIDS; PEPFAR; tuberculosis; antimicrobial; life sciences; nurses; lab leak; Wuhan; origins of (COVID|the virus|the pandemic); biomedic*; pathogen*; drug price*; epidemiolog*
        outbreak of (COVID|Ebola|disease|cholera|the virus)
        antiretroviral*; lenacapavir; oncolog*; radiopharm*; obesity; Ozempic; insulin; measles; polio; cholera; dengue; Nipah; Marburg; Gavi; CEPI; Global Fund; immunization; immunisation; doctors
        prosthe*; dementia; (ageing|aging) (population*|societ*); clinic; clinics; ventilators; infectious; =patients; screwworm
        !(good|poor|his|her|excellent) health; !healthy; !health of (the|our) (economy|relations*|relationship); !hospital ... (strike*|attack*|bomb*|shell*); !(wish*|wished) ... health
        !health and (well-being|wellbeing|happiness|prosperity|success|long); !state of health; !health (condition|problems) of (President|Prime|the Prime|the President); !virus of; !cancer of
        !health of ... (economy|economies|relationship|ties|alliance|democracy)
        !Doctors Without Borders; !doctors ... (killed|kidnapped); !medics; !killing of ... medics
      `),
      zh: linesOf(`
        卫生; 公共卫生; 疫情; 疫后; 新冠; 疫苗; 抗疫; 病毒; 世卫; 医疗; 医药; 药品; 生物安全; 疾病; 大流行; 癌症; 溯源; 卫生健康; 人民健康; 生命健康; 健康领域
        健康产业; 健康合作; 健康丝绸之路; 医疗健康; 大健康; 健康中国; 全球健康; 健康共同体; 医卫; 康养; 养老; 中医; 传统医药; 生物医药; 生物科学; 生命科学; 奥密克戎; 德尔塔
        防疫; 检疫; 防控; 医院; 禽流感; 埃博拉; 艾滋; 结核; 药物; 生物实验室; 老龄; 肺炎; 传染病; 病毒溯源
        抗逆转录; 医生; 医护; 光明行; 护士; 诊疗; 肿瘤; 脊灰; 麻疹; 霍乱; 登革热; 疟疾; 青蒿素; 猴痘; 接种; 防治 ... 病; 公卫; 医学; 救护; 传统医学; 健康 ... 卫生; 义诊; 医务
        !检验检疫; !动植物检疫; !药物滥用; !医院 ... (袭击|轰炸|空袭)
        !无国界医生
      `),
      ru: linesOf(`
        здравоохранен*; здоровь*; пандеми*; эпидеми*; коронавирус*; COVID*; ковид*; вакцин*; вирус*; ВОЗ; медицин*; медицинск*; фармацевт*; лекарств*; Спутник V; заболевани*; больниц*; Спутник Лайт
        санитарно-эпидем*; биолаборатори*; биолог* лаборатор*; биобезопасност*; оспа; Эбола; Эболы; онколог*; борьб* с (пандеми*|COVID*|эпидеми*|инфекци*); инфекц*; карантин*; тест-систем*; ИВЛ
        фармац*; фармпрепарат*; врачи; врачей; биологическ* (безопасност*|лаборатор*|угроз*|исследован*)
        опухол*; радиофарм*; госпитал*; клиник*; маляри*; холер*; полиомиелит*; ВИЧ; туберкулез*; Гамалеи; прививк*; лихорадк*; медикамент*; санитарн*; диагностик*; препарат* ... (лечен*|болезн*)
        лечени* (болезн*|рака|больн*); постпандеми*; постковид*
        !крепк* здоровь*; !(пожелан*|желает|пожелал*|пожела*) ... здоровь*; !здоровь* и (благополуч*|долголет*|успех*|счасть*); !доброго здоровья
        !лихорадк* ... (рынк*|золот*); !госпитал* ... (удар*|обстрел*)
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
        humanitarian; civilian; civilians; evacuat*; reconstruct*; rebuild*; relief (aid|effort*|supplies); aid (convoy*|worker*|deliver*); Red Cross; displaced; checkpoint*; crossing point*
        humanitarian corridor*; (residential|civilian) (area*|building*|infrastructure|object*); safe passage; demining; de =mining; casualt*; energy infrastructure & attack*
        (women|elderly) and children; starvation; shelters; UNHCR; OCHA; UNICEF; WFP; World Food Program*; USAID; Doctors Without Borders; famine; mine clearance; bodies of
        remains of ... (soldier*|serv*|fallen|dead); ICRC; loss of life; loss of ... lives; lives lost; death toll; besieged; siege of; blockade of Gaza; essential (goods|services); food, water
        medical evacuation*; recovery (conference|effort*|fund|plan); Recovery Conference; humanitarian pause*; humanitarian access; humanitarian law; rescue (team*|effort*|operation*); aid workers
        earthquake; women and children; schools and hospitals; atrocit*; shelling of ... (cities|residential|civilian*|communities)
        relief (operation*|package|agenc*|organi*|workers|materials|goods|work|assistance)
        killing of (medics|aid|civilians|doctors|journalists|innocents); aid (trucks|flow*|corridor|access|distribution|shipment*|agencies|groups); trucks of aid; orphan*; mass grave*
        innocent (people|lives|men|victims); (earthquake|flood|quake|typhoon|hurricane|storm) victims
        victims of ... (earthquake*|flood*|hurricane|fire|disaster|typhoon|cyclone|landslide*|crash|strike*|attack*)
        condolences ... (earthquake|flood*|fire|disaster|typhoon|hurricane); starv*; food aid; generators; winteri*; medevac; malnutrition; power and water
        (wounded|injured) (civilians|children|people); human suffering; suffering of; survivors; early recovery
        !people-to-people humanitarian; !humanitarian ties; !humanitarian (exchange*|contacts|sphere*|cooperation); !civilian nuclear
        !civilian (aircraft|airspace|trade|use|technolog*|space|nuclear|end*|leadership|control|government); !military and civilian (use|technolog*|leader*)
        !rebuild* (trust|ties|relations|confidence|the relationship|relationship|military|our); !tax relief; !debt relief; !sanctions relief; !relief from (sanctions|tariffs); !tariff relief
        !rebuild* ... (trust|confidence|relations|ties|relationship)
        !survivors of the (Holocaust|war); !rebuilding (trust|ties|relations|confidence|the relationship|our); !civilian security
      `),
      zh: linesOf(`
        人道主义; 人道; 平民; 重建; 救援; 赈灾; 人道援助; 伤亡; 民用设施; 停火 ... 人道; 流离失所; 民众撤离; 排雷; 红十字; 救灾; 遇难; 慰问; 饥荒; 援助物资; 救援物资
        物资援助; 世界粮食计划署; 撤侨; 灾民; 灾后; 抢险; 人员伤亡; 死难; 死伤; 民用基础设施; 屠杀; 暴行; 地雷; 紧急援助; 无辜平民; 罹难; 灾区; 人道走廊; 保护平民; 红新月
        妇女儿童; 撤离 ... (平民|人员|侨民|公民|民众)
        救助; 失去生命; 生命损失; 无辜; 援助进入; 惨剧; 火灾; 哀悼; 孤儿; 难民营; 捐赠; 捐助; 物资进入; 粮食和药品; 儿童 ... 丧生; 丧生; 苦难 & (平民|加沙|人道); 受灾; 救护人员; 断水断电; 生灵涂炭; 加沙民众; 伤员
        伤者; 无国界医生
        !大屠杀; !南京 ... 屠杀
        !苦难辉煌; !百年苦难; !无辜 ... 指责; !捐赠 ... 疫苗
      `),
      ru: linesOf(`
        мирн* (жител*|граждан*|населени*); гражданск* (лиц*|населени*|инфраструктур*|объект*); эвакуац*; восстановлени* (инфраструктур*|Украин*|экономик*|разруш*); пострадавш*; Красн* Крест*
        разминирован*; жертв* среди; тела погибших; останк*; обмен* телами
        гуманитарн* (помощ*|ситуац*|кризис*|коридор*|катастроф*|вопрос*|аспект*|характер*|операц*|прав*|положен*|паузу|пауз*|проблем*|доступ*|груз*|миссия|миссии|перемири*|организац*|содействи*|поддержк*|соображен*)
        МККК; УВКБ; ЮНИСЕФ; погибш*; жертв* (удар*|обстрел*|конфликт*|атак*|среди); раненых; спасательн*; спасател*; продовольственн* помощ*; восстановлен* ... (Газ*|Сири*|Украин*|Донбасс*|разруш*)
        репатриац* тел*; объект* гражданск*; зверств*; бомбоубежищ*; обстрел* ... (жил*|мирн*|гражданск*|город*); блокад* Газ*
        соболезнован* ... (гибел*|землетрясен*|наводнен*|катастроф*|пожар*|жертв*|крушен*|погибш*); жертв* (землетрясен*|наводнен*|пожар*|катастроф*|крушен*|стихи*)
        гибел* (людей|мирн*|граждан*|детей|гражданск*); разрушенн* (район*|город*|дом*|инфраструктур*|хозяйств*); эвакуир*; МЧС; гумпомощ*; гуманитарк*; сирот*
        нехватк* (воды|продовольств*|медикамент*|еды); безвозмездн*; гуманитарн* (содейств*|нужд*|конво*|разминирован*|обстановк*|повестк*|бедстви*); страдани* (людей|населени*|народа|мирн*)
        жилы* (дом*|квартал*|район*); мирн* людей; число жертв
        !жертв* (войны|нацизма|Холокоста|фашизма|репресси*); !погибш* (воин*|в годы|солдат*|в войне)
        !раненые ... (военнослужащ*|боец|бойцы)
      `),
    },
  },
];
