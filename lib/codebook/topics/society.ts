import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The topics of people: their health, movement, rights, safety and surroundings. */
export const SOCIETY: readonly Topic[] = [
  {
    id: "fentanyl",
    group: "society",
    label: { en: "Fentanyl and drugs", zh: "芬太尼与毒品", ru: "Фентанил и наркотики" },
    note: {
      en: "Drugs, their precursors, counter-narcotics cooperation.",
      zh: "毒品、前体化学品、禁毒合作。",
      ru: "Наркотики, прекурсоры, борьба с наркоторговлей.",
    },
    terms: {
      en: linesOf(
        "fentanyl; opioid; narcotic; narcotics; counternarcotics; counter-narcotics; anti-narcotics; (illicit|illegal|synthetic|deadly|dangerous) drug*; drug (traffick*|smuggl*|cartel*|enforcement|overdose*|flow*|control|trade|crisis|problem); drug; drugs; precursor; overdose*; cartel; cartels; methamphetamine; cocaine; money laundering & drug*; !drug compan*; !drug price*; !prescription drug*",
      ),
      zh: linesOf("芬太尼; 禁毒; 毒品; 缉毒; 前体; 类阿片; 阿片; 贩毒; 毒贩; 麻醉品; 制毒"),
      ru: linesOf(
        "фентанил*; наркотик*; наркотич*; наркоторговл*; наркотрафик*; наркобизнес*; опиоид*; прекурсор*; антинаркотическ*; наркокартел*",
      ),
    },
  },
  {
    id: "people-exchanges",
    group: "society",
    label: { en: "People-to-people exchanges", zh: "人文交流", ru: "Гуманитарные обмены" },
    note: {
      en: "Students, education, culture, tourism, visas.",
      zh: "留学生、教育、文化、旅游、签证。",
      ru: "Студенты, образование, культура, туризм, визы.",
    },
    terms: {
      en: linesOf(`
        people-to-people; people to people; (ties|exchanges|contacts|bonds) between the (people|peoples); student; students; =universities; Harvard; Columbia University; scholar; scholars; education; educational; academic; (cultural|culture) (exchange*|cooperation|ties|relations|diplomacy); =culture; cultural; tourism; tourist; visa; visas; visa-free; youth (exchange*|delegation*); sport; sports; hockey; Olympic*; football; World Cup; journalist (visa*|exchange*); think tank exchange*; panda*; sister cit*; subnational; diaspora; (language|art|music|film|museum) (exchange*|festival*); pilgrim*; media exchange*; scientific exchange*; humanitarian ties; educat*; =art
        !(cultural|educational) genocide; !political culture; !strategic culture; !cultural heritage site ... (struck|damage*); ~exchanges; ~campus; ~tourists
      `),
      zh: linesOf(
        "人文交流; 民间交流; 人员往来; 人员交往; 留学生; 留学; 学生; 高校; 大学; 教育; 文化交流; 文化 ... (交流|合作|领域); 文化界; 文旅; 旅游; 游客; 签证; 免签; 青少年; 青年交流; 体育; 奥运; 世界杯; 民心相通; 友好城市; 地方交流; 人文; 智库; 大熊猫; 熊猫; 鼓岭; 媒体交流; 学术; 国民感情; 民间; 民众往来; 友城; !历史文化; !文化、社会制度; !文化历史",
      ),
      ru: linesOf(
        "гуманитарн* (обмен*|связ*|сотрудничеств*|контакт*|област*|сфер*); (обмен*|контакт*) между людьми; студент*; образован*; университет*; вуз*; культур*; культурно-гуманитарн*; туризм*; турист*; туристическ*; виз; виза; визы; визов*; безвизов*; молодеж*; спорт*; хокке*; Олимпи*; научн* обмен*; Год* культуры; перекрестн* год*; фестивал*; школ* обмен*; народн* дипломати*; !гуманитарн* (помощ*|ситуац*|кризис*|коридор*); !образован* ... государств*; !военн* культур*",
      ),
    },
  },
  {
    id: "detained-citizens",
    group: "society",
    label: { en: "Detained citizens", zh: "被羁押公民", ru: "Задержанные граждане" },
    note: {
      en: "Detainees, prisoners, prisoner exchange, abducted children, adoption.",
      zh: "被羁押者、囚犯、换囚、被带走的儿童、收养。",
      ru: "Задержанные, пленные, обмен заключёнными, вывезенные дети, усыновление.",
    },
    terms: {
      en: linesOf(
        "(wrongfully|unjustly|unlawfully|illegally|arbitrarily|) (detained|imprisoned|held) (person*|citizen*|people|American*|Ukrainian*|Japanese|Chinese|Russian*|journalist*|individual*|national*); detain*; detention; prisoner; prisoners; POW; POWs; (prisoner|exchange of prisoners) (exchange|swap|of war); exchange of (citizens|prisoners|detainees); exit ban*; hostage*; imprison*; jailed; abduct*; kidnapp*; (missing|deported|abducted|Ukrainian|stolen|return*) children; adopt* ... (child*|orphan*); adoption; adopted ... children; release of ... (citizen*|detain*|prisoner*|hostage*|American*|journalist*|him|her); captiv*; wrongful; safe return of; repatriation of (prisoners|children); (Jimmy|) Lai & release; pastors & released; !adoption of (the|a) (resolution|law|statement|declaration|agreement|measure*); !(refugee|migrant) detention; !hostage to; ~release; ~freed; ~citizens; ~children",
      ),
      zh: linesOf(
        "被羁押; 羁押; 被扣押; 扣押; 被拘押; 拘押; 囚犯; 换囚; 交换 ... (囚犯|人员|战俘|公民); 战俘; 释放 ... (公民|人员|囚犯|记者|被); 人质; 限制出境; 被绑架; 绑架; 儿童 ... 返回; 收养; 拘留; 在押; 被关押; !扣押船",
      ),
      ru: linesOf(
        "задержанн*; заключенн*; пленн*; военнопленн*; обмен* (пленн*|заключенн*|граждан*|удерживаем*|лиц*); удерживаем*; освобожден* ... (граждан*|лиц*|заложник*|удержива*|заключенн*|пленн*); заложник*; усыновлен*; похищен* ... (дет*|людей|граждан*); возвращени* детей; воссоединени* семей; арестованн*; заключени* под стражу; помилован*; (граждан* ... обмен*); дипсобственност* ; !дипсобственност*",
      ),
    },
  },
  {
    id: "human-rights",
    group: "society",
    label: { en: "Human rights", zh: "人权", ru: "Права человека" },
    note: {
      en: "Human rights, Xinjiang, Tibet, Hong Kong, democracy versus autocracy.",
      zh: "人权、新疆、西藏、香港、“民主对抗威权”。",
      ru: "Права человека, Синьцзян, Тибет, Гонконг, демократия и автократия.",
    },
    terms: {
      en: linesOf(
        "human right*; Xinjiang; Uyghur*; Uighur*; Tibet*; Dalai Lama; Hong Kong; democracy; democracies; undemocratic; autocra*; authoritarian*; civil libert*; (fundamental|basic|political) freedoms; (press|religious|media) freedom; freedom of (speech|religion|expression|the press|worship); minorit*; dissident*; forced labor; forced labour; genocide; persecut*; repress*; political prisoner*; Jimmy Lai; LGBT*; Magnitsky; rule of law & democra*; (safety|security|rights) of ... minorities; =Hindus; =Christians; religious (minorit*|communit*); !minority (leader|stake*|government); !Hong Kong (airport|stock)",
      ),
      zh: linesOf(
        "人权; 涉疆; 涉藏; 涉港; 新疆; 西藏; 香港; 维吾尔; 民主; 威权; 专制; 少数民族; 强迫劳动; 种族灭绝; 言论自由; 新闻自由; 宗教; 达赖; 少数群体; !民主党; !民主进步党; !朝鲜民主; !国际关系民主化; !刚果民主",
      ),
      ru: linesOf(
        "прав* человека; Синьцзян*; уйгур*; Тибет*; Гонконг*; демократи*; авторитар*; автократ*; меньшинств*; свобод* слова; репресси*; правозащит*; религиозн* свобод*; русскоязычн*; дискриминац*; геноцид*; неонацизм*; канонич* церк*; православн*; !Демократическ* парти*; !Демократическ* Республик*",
      ),
    },
  },
  {
    id: "migration",
    group: "society",
    label: { en: "Migration", zh: "移民", ru: "Миграция" },
    note: {
      en: "Borders, deportation, repatriation.",
      zh: "边境、遣返、驱逐出境。",
      ru: "Границы, депортация, возвращение мигрантов.",
    },
    terms: {
      en: linesOf(
        "migra*; immigra*; illegal (immigra*|migra*|alien*); deport*; repatriat*; refugee; refugees; asylum; border (security|crossing*|control*|wall|patrol); (southern|open|our|secure) border; (return|removal) of ... (nationals|citizens|migrants) who; right to remain; undocumented; human trafficking; H-1B; displaced (person*|people); human smuggling; expatriat* & illegal; !deport* ... child*; !emigrated from; !at the border ... (troops|forces); !our borders; !repatriation of (prisoner*|remains|bodies|children)",
      ),
      zh: linesOf(
        "移民; 遣返; 非法移民; 难民; 驱逐出境; 边境管控; 偷渡; 非法入境; 边境安全; 庇护; !边境部队; !中印边境; !边境地区和平",
      ),
      ru: linesOf(
        "мигра*; мигрант*; нелегальн* миграц*; депортац*; депортир*; беженц*; репатриац*; иммигра*; реадмисси*; погранич*; !депортац* детей; !погранич* ... (обстрел*|удар*|конфликт*)",
      ),
    },
  },
  {
    id: "law-enforcement",
    group: "society",
    label: { en: "Law enforcement", zh: "执法", ru: "Правоохранительные органы" },
    note: {
      en: "Police and judicial cooperation, crime, scams (not drugs).",
      zh: "警务与司法合作、犯罪、诈骗（毒品除外）。",
      ru: "Полицейское и судебное сотрудничество, преступность, мошенничество (кроме наркотиков).",
    },
    terms: {
      en: linesOf(
        "law enforcement; law-enforcement; police; policing; judicial; criminal; crime; crimes; cybercrime; scam; fraud; extradit*; Interpol; FBI; justice process; organized crime; organised crime; transnational crime; money laundering; prosecut*; telecom fraud; mutual legal assistance; fugitive*; gang; piracy & crime; !war crimes; !crimes against humanity; !judicial reform; !International Criminal; !narcotics law enforcement",
      ),
      zh: linesOf(
        "执法; 警务; 司法合作; 司法; 犯罪; 诈骗; 电信网络诈骗; 电诈; 引渡; 追逃; 追赃; 警方; 打击跨国犯罪; 赌博; 洗钱; 公安; 跨国犯罪; !司法改革; !战争罪; !禁毒执法",
      ),
      ru: linesOf(
        "правоохранительн*; полици*; полицейск*; преступност*; преступлен*; уголовн*; судебн*; экстрадиц*; мошенничеств*; мошенник*; Интерпол*; отмывани* денег; киберпреступ*; правов* помощ*; спецслужб*; !военн* преступлен*; !судебн* реформ*",
      ),
    },
  },
  {
    id: "climate",
    group: "society",
    label: { en: "Climate and environment", zh: "气候与环境", ru: "Климат и окружающая среда" },
    note: { en: "Climate, environment.", zh: "气候变化、环境。", ru: "Климат, окружающая среда." },
    terms: {
      en: linesOf(
        "climate; climate (change|crisis|action|finance|goals); greenhouse; carbon (emission*|neutral*|market*|dioxide); emission; emissions; methane; Paris Agreement; UNFCCC; COP26; COP27; COP28; COP29; COP30; global warming; environment*; biodiversity; clean energy; decarboni*; renewable energy; deforestation; green (development|transition|technolog*|hydrogen|finance|economy); sustainable development goals; plastic pollution; natural disaster*; wildfire*; earthquake; flood; floods; !(security|business|investment|political|international|information|external|working|favorable|strategic|threat|favourable|enabling) environment; !political climate; !investment climate; !business climate; !climate of (trust|fear|confidence)",
      ),
      zh: linesOf(
        "气候; 气候变化; 环境保护; 生态; 碳排放; 碳中和; 减排; 温室气体; 绿色发展; 绿色低碳; 低碳; 清洁能源; 巴黎协定; 环保; 生物多样性; 甲烷; 缔约方大会; 自然灾害; 地震; 洪灾; 山火; 绿色转型; 绿色经济; 双碳; !生态系统 ... 产业; !舆论生态",
      ),
      ru: linesOf(
        "климат*; изменени* климата; окружающ* сред*; экологи*; экологическ*; выброс*; парников*; Парижск* соглашени*; углерод*; возобновляем*; биоразнообраз*; стихийн* бедств*; землетрясен*; зелен* (экономик*|энергетик*|развити*|переход*|технологи*); !инвестиционн* климат*; !делов* климат*",
      ),
    },
  },
  {
    id: "health",
    group: "society",
    label: { en: "Health", zh: "卫生健康", ru: "Здравоохранение" },
    note: { en: "Pandemics, health.", zh: "疫情、公共卫生。", ru: "Пандемии, здравоохранение." },
    terms: {
      en: linesOf(
        "health; public health; health security; pandemic; epidemic; COVID; COVID-19; coronavirus; vaccine; vaccin*; virus; disease; WHO; World Health Organi*; medic*; medicine; hospital*; cancer; malaria; influenza; healthcare; biosecurity; biological weapon*; pharmaceutical*; Sputnik V; HIV; !(good|poor|his|her|excellent) health; !healthy; !health of (the|our) (economy|relations*|relationship); !hospital ... (strike*|attack*|bomb*|shell*)",
      ),
      zh: linesOf(
        "卫生; 公共卫生; 健康; 疫情; 疫后; 新冠; 疫苗; 抗疫; 病毒; 世卫; 医疗; 医药; 药品; 生物安全; 疾病; 大流行; 养老; 癌症; 溯源; !健康稳定; !健康、稳定; !稳定健康; !稳定、健康; !健康发展; !健康可持续; !长期健康; !持续健康; !良性健康; !健康轨道; !健康前行; !健康的; !健康 ... 可持续; !稳定 ... 健康",
      ),
      ru: linesOf(
        "здравоохранен*; здоровь*; пандеми*; эпидеми*; коронавирус*; COVID*; ковид*; вакцин*; вирус*; ВОЗ; медицин*; медицинск*; фармацевт*; лекарств*; Спутник V; биологическ* (оружи*|безопасност*); заболевани*; больниц*; !крепк* здоровь*",
      ),
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
      en: linesOf(
        "humanitarian; civilian; civilians; evacuat*; reconstruct*; rebuild*; relief (aid|effort*|supplies); aid (convoy*|worker*|deliver*); Red Cross; shelter; displaced; checkpoint*; crossing point*; humanitarian corridor*; (residential|civilian) (area*|building*|infrastructure|object*); safe passage; demining; de-mining; casualt*; energy infrastructure & attack*; (women|elderly) and children; winter & survive; starvation; !people-to-people humanitarian; !humanitarian ties; !humanitarian (exchange*|contacts|sphere*|cooperation)",
      ),
      zh: linesOf(
        "人道主义; 人道; 平民; 重建; 救援; 赈灾; 人道援助; 伤亡; 民用设施; 撤离; 停火 ... 人道; 流离失所; 民众撤离; 排雷; 红十字",
      ),
      ru: linesOf(
        "гуманитарн* (помощ*|ситуац*|кризис*|коридор*|катастроф*|вопрос*|аспект*|характер*|операц*|прав*|положен*|паузу|пауз*); мирн* (жител*|граждан*|населени*); гражданск* (лиц*|населени*|инфраструктур*|объект*); эвакуац*; восстановлени* (инфраструктур*|Украин*|экономик*|разруш*); пострадавш*; Красн* Крест*; разминирован*; жертв* среди; тела погибших; останк*; обмен* телами; беженц* и",
      ),
    },
  },
];
