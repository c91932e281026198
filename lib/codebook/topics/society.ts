import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The topics of people: their movement, meeting, rights and safety. */
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
      en: linesOf(`
        fentanyl; opioid; narcotic; narcotics; counternarcotics; counter-narcotics; anti-narcotics; (illicit|illegal|synthetic|deadly|dangerous) drug*
        drug (traffick*|smuggl*|cartel*|enforcement|overdose*|flow*|control|trade|crisis|problem); drug; drugs; overdose*; cartel; cartels; methamphetamine; cocaine
        money laundering & drug*; heroin; opium; opiate*; poppy; nitazene*; ketamine; meth; DEA; drug-related; chemicals ... (fentanyl|Mexico|drug*); precursor chemical*; smuggl* ... drug*
        drug lord*; death* ... drug*
        =coca; (drug|narco) boat*; narco*; Sinaloa; Jalisco; pill press*; xylazine; captagon; naloxone; counterdrug; substance abuse; addict*; Tren de Aragua
        traffickers & (boat*|Venezuela*|Mexico|drug*); cannabis; marijuana
        (fentanyl|drug|chemical) precursor*; ~precursor; (flow|trafficking) of (drugs|fentanyl|narcotics); drug (boats|kingpin*|mules|policy|routes|money|labs); counter narcotics
        Mexican cartels; pill (mills|presses)
        =precursors
        ~pills; ~labs; (drug|fentanyl|clandestine) lab*; traffickers
        !drug compan*; !drug price*; !prescription drug*; !lifesaving drug*; !drug (approval|discovery|development|manufactur*|maker*|imports); !generic drug*; !weight loss drug*
        !(anti-cancer|cancer) drug*; !human trafficker*
        !Coca Cola; !(OPEC|oil) cartel; !addict* to (oil|gas|Russian)
        !Opium War*; !precursor* (to|for) (a|the|peace|war|talks); !(life-saving|cheap|cheaper|weight-loss|prescription|generic|essential|cancer|HIV) drug*
        !drug (compan*|price*|maker*|firm*|tariff*|imports|industry)
        !(human|sex|people|arms|weapons|wildlife|gun) traffickers
      `),
      zh: linesOf(`
        芬太尼; 禁毒; 毒品; 缉毒; 前体; 类阿片; 阿片; 贩毒; 毒贩; 麻醉品; 制毒; 海洛因; 冰毒; 药物滥用; 吸毒; 毒品贩运; 可卡因; 尼秦; 管制物质; 毒品问题; 易制毒; 毒枭
        涉毒; 大麻; 鸦片; 精神药物
        古柯; 卡特尔; 列管; 吗啡; 卡普塔贡; 致幻剂; 苯丙胺; 毒瘾; 管控 ... 化学品; 戒毒; 毒资; 吩坦尼; 芬坦尼
        合成毒品; 毒品走私; 芬太尼前体; 毒品犯罪; 新精神活性物质; 扫毒
        !鸦片战争; !欧佩克 ... 卡特尔; !毒品关税; !前体 ... 弹药; !疫苗药物
      `),
      ru: linesOf(`
        фентанил*; наркотик*; наркотич*; наркоторговл*; наркотрафик*; наркобизнес*; опиоид*; прекурсор*; антинаркотическ*; наркокартел*; кокаин*; опиат*; нарко*; метамфетамин*
        наркосодержащ*
        каптагон*; мексиканск* картел*; опиум*; марихуан*; психотропн*; психоактивн*; опий*; картел* ... (нарко*|Мексик*)
        наркокурьер*; наркомафи*; наркопреступн*; наркоугроз*; синтетическ* наркот*
        =героин; =героина; =героином; героинов*; =кока; =коки
        !=нарком; !=наркома; !наркоз*; !Опиумн* войн*; !картел* ... ОПЕК
      `),
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
        people-to-people; people to people; (ties|exchanges|contacts|bonds) between the (people|peoples); =universities; Harvard; Columbia University
        educational; (cultural|culture) (exchange*|cooperation|ties|relations|diplomacy); =culture; cultural; tourism; tourist; visa; visas; visa-free; youth (exchange*|delegation*); sport
        sports; hockey; Olympic*; World Cup; journalist (visa*|exchange*); think tank exchange*; panda*; sister cit*; subnational; diaspora
        (language|art|music|film|museum) (exchange*|festival*); pilgrim*; media exchange*; scientific exchange*; humanitarian ties; =art; exchange program*; exchanges among people
        Fulbright; Peace Corps; Confucius Institute*; study* abroad; academia; research (cooperation|collaboration|exchange*)
        (humanitarian|cultural|educational) (ties|exchange*|cooperation|sphere*|contacts|projects); science and culture; science and education
        Year of ... (Culture|Education|Tourism|Friendship|Youth|Sports); Years of Culture; cross years; theater festival; theatre festival; cinema; athlete*; Paralympi*
        ping-pong; basketball; Asian Games; FIFA; yoga; Buddhis*; younger generation*; language (stud*|teaching|learning); sister (state*|province*|relationship*); interregional; inter-regional
        inter-parliamentary; interparliamentary; parliamentary (exchange*|diplomacy|ties); local exchange*; grassroots; friendship (association*|society|groups)
        (contacts|exchanges|ties|understanding|friendship) ... between (our|the|their) peoples; national team; Winter Games; Summer Games; gymnas*; pandas; traveler*; travellers
        scientific cooperation; study in; studying in
        Yatra; Manasarovar; Mansarovar; Hermitage; Louvre; Bolshoi; Mariinsky; ballet; orchestra; =concert; =concerts; film (festival|industry|co-production); book fair; Erasmus*; Horizon Europe
        Chevening; Schwarzman; golden monkey*; artifact*; artefact*; Parthenon; consular (services|affairs|matters|issues)
        (Indian|Chinese|Russian|Ukrainian|overseas) (community|diaspora|students|tourists); cricket; tennis; judo; NBA; NHL; Eurovision; Intervision; Hajj; Umrah; Buddha*
        vocational; Luban; Goethe; British Council; Russian House; Pushkin; young (scientists|diplomats|entrepreneurs|ambassadors)
        youth (exchange*|ambassador*|forum|festival); exchanges between (young|our|universities|peoples); schoolchildren; scholarship*
        (make|making) ... travel (easier|simpler); consulate general; new consulate*
        ~exchanges; ~campus; ~tourists
        (visiting|Fulbright|exchange|Chinese|foreign|young) scholar*; students and scholars; scholarly exchange*
        academic (exchange*|cooperation|ties|mobility|collaboration|institution*|partnership*|links|program*|degrees|contacts|sphere); and academic; education; education*; ~museum*
        museum (exchange*|cooperation|partnership*|exhibit*); (film|music|art|arts|cultur*|youth|theatre|theater|folk|book) festival*; chess (tournament*|federation|Olympiad|match|player*)
        =opera; sacred relics; Buddhist relics; ~relics; ~teachers; language teacher*; (art|joint|museum|cultural|traveling|photo) exhibition*; ~exhibition*; popular exchanges
        football (team*|match|club*|federation|championship|cup|diplomacy|World); ~football; =student; =students; student visas; (visit*|come) ... China ... (see|themselves)
        people's friendship; friendship between ... peoples; homestay*; twinning; twin cities; tourist (flow*|visas|numbers|arrivals); mutual visits by (citizens|people)
        visa (free|facilitation|exemption*|waiver*|liberali*|regime|issuance|rules|fees|processing|center*|centre*); study tour*; exchange students; town twinning
        cultural (center*|centre*|season|year|days|heritage); university (partnership*|exchange*|cooperation|links|campus*); university campus
        British Museum; (loan|lend*|lent) ... (museum|painting*|tapestry|treasure*); learn* (Chinese|Russian|English|Japanese|Korean|Hindi|Mandarin|Arabic|Spanish|French); Mandarin
        Chinese language; Russian language
        holidaymaker*; vacationer*; backpacker*
        !(cultural|educational) genocide; !political culture; !strategic culture; !cultural heritage site ... (struck|damage*); !young (soldiers|men|Ukrainian*) ... (kill*|die*|dying)
        !young people (are|being|were) (kill*|dying|die*); !culture of (peace|fear|impunity|corruption); !sports (ban|washing); !Sports Minister
        !concert hall; !heritage of (war|mistrust|colonial*)
        !comic opera; !soap opera; !nuclear football; !political football; !chess (piece*|board|game|move*); !(student|students) ... (hostage|trapped|evacuat*|stranded)
        !(evacuat*|stranded|trapped|rescu*) ... (student|students); !students ... (protest*|kill*); !(Olympics|Olympic) ... truce; !museum ... (meet*|met|talks|held|signing)
        !(met|meet*|talks|held) ... Museum; !Art of the Deal; !state of the art; !visa (ban*|restriction*|sanction*); !(Education|Culture|Sports|Tourism) (Minister|Secretary)
        !Minister of (Education|Culture|Sport|Sports|Tourism); !state-of-the-art
        !tourist* ... (kill*|murder*|dead|attack*|massacre*|shot); !(kill*|murder*|attack*|massacre*|slaughter*|death) ... tourist*
      `),
      zh: linesOf(`
        人文交流; 民间交流; 人员往来; 人员交往; 留学生; 留学; 学生; 高校; 教育; 文化交流; 文化 ... (交流|合作|领域); 文化界; 文旅; 旅游; 游客; 签证; 免签; 青少年
        青年交流; 体育; 奥运; 世界杯; 民心相通; 友好城市; 地方交流; 人文; 智库; 大熊猫; 熊猫; 鼓岭; 媒体交流; 学术; 国民感情; 民众往来; 友城; 文化; 青年; 访学
        研学; 立法机构; 议会交流; 议会 ... 交往; 政党 ... (交流|交往); 地方 ... (交流|交往); 妇女 ... 交流; 民间友好; 文明交流; 文明互鉴; 影视; 电影
        艺术; 博物馆; 文物; 展览; 亚运; 冬奥; 运动员; 体育代表团; 便利人员; 人员流动; 人民友谊; 人民友好; 相知相亲; 来华交流; 便利签证; 人民 ... 交往; 人文领域; 文体
        科研合作; 中文教育; 汉语; 孔子学院; 年轻一代; 出入境; 入境便利; 过境免签; 文化年; 旅游年; 教育年; 世博; 侨民; 侨胞; 民意基础
        演艺; 文艺; 歌舞; 芭蕾; 交响; 音乐; 图书; 文明对话; 香客; 朝圣; 神山圣湖; 冈仁波齐; 鲁班工坊; 奖学金; 互派; 校际; 师生; 夏令营; 足球; 篮球; 乒乓; 冰雪; 世运会; 大运会
        交流互鉴; 考古; 佛教; 金丝猴; 朱鹮; 领事 ... (便利|服务|事务); 侨务; 华侨; 华裔; 旅客; 往来便利; 科学家 ... 交流; 互免; 学习中文; 中文学习; 国际中文; 友好往来; 友好省州
        影展; 书展
        (青年|访问|互派|知名) 学者; 学者 (交流|互访|往来|互派); 地方合作; (民间|人民|青年|两国) 友好交流; ~培训; (人员|技能|人才|职业|教师|汉语) 培训; 旅行; 演出; ~出版; 出版 (合作|交流|界|物); 民间; 华人; 大学 (交流|合作|生|间|联盟); 多来中国; 多来华; 多到中国
        到中国 (走走|看看|走一走); 来华 (旅游|学习|研学|参访|交流|走走|看看); 走一走、看一看; 人才培养; 人员交流; 两国人民 (相知|交往|往来|友谊|友好); 探亲; 往来签证
        ~参访; 两国民众 (交往|往来|友谊)
        !历史文化; !文化、社会制度; !文化历史; !历史和文化; !文化传统; !文化背景; !文化差异; !教科文组织; !社会主义文化; !文化 (强国|根基)
        !(经济|贸易) ... 人文等领域高级别
        !演出 ... 闹剧; !领事馆 ... 袭击; !军事培训; !培训 ... (军|部队)
        !的地方合作; !学者 (认为|指出|表示|说|称); !博物馆 ... (会谈|会晤|举行|会见); !旅行禁令; !教育部长; !文化部长; !教育 ... 部长; !学生 ... (遇难|被扣|人质|撤离); !留学生 ... (撤离|安全|人质); !撤离 ... 留学生; !奥运 ... 休战; !正能量教育; !文明古国 ... 文化; !军演出
        !游客 ... (遇害|遇袭|遇难|死亡); !(袭击|杀害|恐袭) ... 游客
      `),
      ru: linesOf(`
        гуманитарн* (обмен*|связ*|сотрудничеств*|контакт*|област*|сфер*); (обмен*|контакт*) между людьми; студент*; университет*; вуз*; культур*; культурно-гуманитарн*; туризм*; турист*
        туристическ*; =виз; =визу; =визой; =визам; =визами; =визах; =виза; =визы; визов*; безвизов*; молодеж*; спорт*; хокке*; Олимпи*; научн* обмен*; Год* культуры; перекрестн* год*; фестивал*; школ* обмен*; народн* дипломати*; гастрол*
        театр*; музе*; кинематограф*; выставк*; межпарламентск*; межрегиональн*; побратим*; русск* язык*; изучени* ... язык*; Паралимп*; спортсмен*; спортивн*
        Год* (России|Китая|Индии|образован*|туризма|молодежи|науки); соотечественник*; паломнич*; школьник*; кросс-год*; науки и образования; науки, образования; академическ* обмен*; молодежн*
        контакт* между (людьми|гражданами|народами); гуманитарн* (тематик*|проект*|направлен*|взаимодейств*|блок*|программ*); научно-образовательн*; перекрестн* (год*|Год*); межвузовск*
        взаимн* поездк*; стипенди*; археолог*; Олимпийск* игр*
        Эрмитаж*; Третьяковск*; балет*; =оперы; =оперу; оперн*; оркестр*; концерт*; Интервидени*; Игр* будущего; Пушкин*; Русск* дом*; русск* школ*; преподавател*
        филиал* (МГУ|вуз*|университет*); МГУ; МГИМО; книжн*; чемпионат*; футбол*; самбо; дзюдо; шахмат*; =панда; =панды; =панд; хадж*; паломник*; турпоток*; отдыхающ*; курорт*
        стажировк*; квот* ... (студент*|обучен*); общественн* (контакт*|обмен*); народн* (обмен*|дружб*); открыти* (консульств*|генконсульств*); генконсульств*; художествен*
        музык*; гуманитарн* (составляющ*|измерен*|трек*)
        =искусство; =искусства; =искусств; =искусству; =искусством; =искусстве; =образование; =образования; =образованию; =образованием; =образовании; образовательн*; =кино; киноиндустр*
        кинофестивал*; кинопоказ*; =библиотека; =библиотеки; =библиотек; ~волонтер*; ~учебник*; =опера; подготовк* кадров; визов* (облегчен*|упрощен*); отмен* виз
        обмен* (студент*|учен*|молодеж*); студенческ*; научн* (обмен*|контакт*|связ*)
        школ* ... (преподаван*|русск*); отпускник*
        =ученые; =ученых; =ученым; =учеными
        !гуманитарн* (помощ*|ситуац*|кризис*|коридор*); !образован* ... государств*; !военн* культур*; !театр* (военных|боевых); !театр боевых; !музе* ... войн*; !образован* (коалиц*|блок*|групп*)
        !военн* искусств*; !игры (с|в); !(новообразован*|государственн* образован*)
        !концерт* в Крокус*; !чемпион* мира ... мира
        !(зернов*|масличн*|сельскохозяйственн*|сельхоз*|посевн*|технических) культур*; !образовани* (групп*|комисси*|государств*|коалици*|СССР|КНР)
        !(министр*|министерств*) (культуры|образования|спорта|туризма); !студент* ... (эвакуа*|заложник*); !культур* (диалога|мира|отмены); !спортивн* ... поведен*
        !(убит*|погиб*|расстрел*|гибел*) ... турист*; !турист* ... (убит*|погиб*|расстрел*)
      `),
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
      en: linesOf(`
        (wrongfully|unjustly|unlawfully|illegally|arbitrarily|) (detained|imprisoned|held) (person*|citizen*|people|American*|Ukrainian*|Japanese|Chinese|Russian*|journalist*|individual*|national*)
        prisoner; prisoners; POW; POWs; (prisoner|exchange of prisoners) (exchange|swap|of war); exchange of (citizens|prisoners|detainees); exit ban*; hostage*; imprison*
        jailed; kidnapp*; (missing|deported|abducted|Ukrainian|stolen|return*) children; adopt* ... (child*|orphan*); adopted ... children
        wrongful; safe return of; repatriation of (prisoners|children)
        pastors & released; wrongful detention*; Whelan; Gershkovich; Griner; Kovrig; Spavor; consular (access|visit*); clemency; prisoner-of-war; prisoners-of-war; POW exchange
        return of ... (prisoners|captives|detainees|children|hostages); all-for-all
        (bring|brought|bringing) ... home ... (citizens|Americans|children|prisoners|hostages); taken hostage; held (captive|hostage|in custody); in custody; behind bars
        arrest of ... (citizen*|journalist*|American*|professor*|businessm*); (Marc Fogel|Paul Whelan|Evan Gershkovich|Brittney Griner); 1,000 for 1,000; POW/MIA
        (walk*|set|went) free; dual (national*|citizen*); Karelina; Kurmasheva; Kara-Murza; Cheng Lei; Yang Hengjun; Sansal; Kohler; Krasikov; Viktor Bout; Trevor Reed; Edan Alexander; Schellenberg
        Bring Kids Back; house arrest; prison (sentence*|term*); death row; languish*; (unjust|arbitrary|unlawful) (detention|imprisonment|arrest*); remains of ... hostages
        (arrested|imprisoned|captured) ... (citizens|journalists|soldiers|sailors|crew|fishermen); (freedom|release) for ... (hostages|prisoners|detainees)
        children ... (abducted|deported|returned home|taken to Russia); exchang* ... prisoners
        ~release; ~citizens; ~children; ~jail*
        pardon*; =captive; =captives; =captivity; =captors; ~adoption; =adoptions; (child|children|international|intercountry|inter-country|orphan) adoption*
        adoption of ... (child*|orphan*); adoption (ban|issue|program*); (discuss*|talk*|about|on) (the|) adoption*; adoptive (parents|famil*); (forcibly|enforced) disappear*
        disappeared (citizens|journalist*|activist*|persons|people|children); released from (prison|jail|custody|captivity|detention); ~be released
        release of ... (citizen*|detain*|prisoner*|hostage*|American*|journalist*|captive*|sailor*|crew|fishermen|nationals|him|her)
        ~reunit* with ... famil*; detention; detain*; abduct*
        Jimmy Lai; (prisoner|spy|detainee) (swap*|exchange*|trade|list*); <=exchanges; <swap*; <lists
        (jailed|imprisoned|arrested) (publisher|journalist*|businessm*|tycoon|academic*|pastor*|dual|tourist*); kidnap*; held (against|without charge|hostage|prisoner); unjustly jailed
        hunger strike & (prison*|jail*); (life|prison) sentence*; ~=prison; prison camp*; (return|returned|bring*) ... (prisoners|captives|hostages); abductees; abduction issue
        exchange of (prisoners|bodies|detainees|captives); political prisoners
        (release|=free|=freed|=freeing|=frees) ... (prisoners|captives|detainees|hostages)
        (release|=freed|=freeing) ... (children|citizens|Americans|sailors|fishermen|nationals|journalist*|individuals|crew); be =freed; ~=freed
        (flew|fly|flown|come|came|return*|release|freed|walk*) ... (from|of) ... (prison|jail|detention|captivity); =prison & (citizen*|Americans|nationals|journalist*); Evin
        (early|immediate|unconditional) release of; (seek*|sought|demand*|call*|urg*|secur*) ... release of ... (national*|employee*|executive*|activist*|pastor*|crew|soldier*)
        !adoption of (the|a) (resolution|law|statement|declaration|agreement|measure*); !(refugee|migrant) detention; !hostage to; !wrongfully accus*; !return of ... (territor*|students|workers)
        !(beg your|I beg your) pardon; !pardon me; !(immigration|ICE) ... detain*; !detain* ... (raid|immigration|migrants|vessel*|ship*|tanker*)
        !detention (of|for) (migrants|ships|vessels); !(migrant*|immigration|immigrant*) detention; !free trade; !hostage (of|by) (history|politics); !hostage situation*
        !release of (funds|assets|oil|the text|the statement); !kidnap* ... Maduro; !wrongful* ... tariff*
        !release of ... (oil|funds|money|assets|reserves|documents|water)
      `),
      zh: linesOf(`
        被羁押; 羁押; 被扣押; 扣押; 被拘押; 拘押; 囚犯; 换囚; 交换 ... (囚犯|人员|战俘|公民); 战俘; 释放 ... (公民|人员|囚犯|记者|被); 人质; 限制出境; 被绑架
        绑架; 儿童 ... 返回; 收养; 拘留; 在押; 被关押; 被捕; 遭扣; 拘捕; 扣留; 换俘; 交换战俘; 领事探视; 领事保护; 被俘; 被囚; 赦免; 遣返儿童; 乌克兰儿童
        关押; 服刑; 获释; 释放 ... (战俘|人质|儿童|公民|人员|囚犯); 间谍罪
        双重国籍; 重获自由; 康明凯; 孟晚舟; 判处; 入狱; 囚禁; 逮捕 ... (公民|记者|商人|职员); 被抓; 回家 ... 人质; 被判; 引渡 ... 公民; 释放 ... (船员|渔民|职员); 家人团聚
        间谍 ... (案|指控|罪); 遗体 ... 人质; 被押; 绑架问题
        ~失踪; ~判刑; 黎智英; 失踪 (人员|公民|记者); 被拘留; 被拘禁; 监禁; 囚徒; 释放 ... (乘客|水手|渔民|黎智英); 交换 ... 名单; 遭羁押; 被劫持; 绑架受害者; 回国 ... (被扣|被羁押); 狱中; 在狱; 服刑人员
        !扣押船
        !逮捕令; !被判断
        !扣押 ... (船|油轮|货|资产); !(船|油轮|船只) ... 扣押; !移民 ... 拘留; !移民拘留; !被 ... 绑架 ... (关系|政策|外交); !绑架 ... (关系|议题|世界); !逮捕 ... (毒贩|电诈|嫌犯); !被捕捞; !释放 ... (信号|善意|积极)
      `),
      ru: linesOf(`
        задержанн*; военнопленн*; обмен* (пленн*|заключенн*|граждан*|удерживаем*|лиц*); удерживаем*; освобожден* ... (граждан*|лиц*|заложник*|удержива*|заключенн*|пленн*); заложник*; усыновлен*
        похищен* ... (дет*|людей|граждан*); возвращени* детей; воссоединени* семей; заключени* под стражу; помилован*; (граждан* ... обмен*); дипсобственност*; осужденн*
        консульск* доступ*; пропавш* без вести; (возвращен*|воссоединен*) ... (детей|семь*|военнопленн*|пленн*); плен; плена; плену; похищен*; обмен* ... (военнопленн*|заключенн*|пленн*)
        под стражей; освобожден* ... (Уилан*|Гершкович*|Грайнер*); узник*; амнисти*; украинск* дет*; =заключенных; =заключенными; =заключенные; пленн*
        (вернул*|возвращен*|возвращать*|вернуть*) ... (детей|дети|ребятишек|родным|семьям|близким); несовершеннолетн* ... (возвращ*|семь*|родн*); на свободу; на свободе
        освободить (граждан*|заложник*|пленн*|журналист*); двойн* гражданств*; Карелин*; Фогел*; Кара-Мурз*; Красиков*; тюрьм*; тюремн*; Москальков*; Львов*-Белов*
        задержани* ... (граждан*|журналист*|россиян*|американц*); содержащ* ... (тюрьм*|страж*); обмен* ... (удерживаем*|осужден*); 1000 на 1000; воссоединени* ... (семь*|дет*)
        тел* ... заложник*
        ~омбудсмен*; арестованн*; удерживаем* (лиц*|гражд*|люд*); в тюрьм*; в плену; из плена; список ... обмен*; списк* ... обмен*; обмен* (списк*|удерживаем*); похищен* японц*
        гражданин* ... (арестован*|задержан*|осужден*); освободить из; вышл* на свободу
        =тюрем; отпустил* ... (человек|граждан|заключенн*|пленн*|журналист*); отпущен* ... (человек|граждан|заключенн*|пленн*|журналист*); вывезенн* ... (дет*|ребен*); увезенн* ... дет*
        !дипсобственност*; !пленум*; !пленарн*; !освобожден* (территор*|Мариуполя|Донбасса|города|от); !заключенн* (соглашени*|договор*|контракт*|сделк*); !ранее заключенн*
        !заключенных (соглашени*|договор*|контракт*|сделк*|договоренност*)
        !арестованн* (актив*|средств*|имуществ*|судн*|танкер*); !удерживаем* (территор*|позици*|район*|рубеж*); !узник* (концлагер*|нацизм*|фашизм*|гетто)
        !задержанн* (мигрант*|судн*|танкер*|террорист*|боевик*); !похищен* (средств*|актив*|данн*); !освобожден* (от пошлин*|от налог*|от виз*)
      `),
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
      en: linesOf(`
        human right*; Xinjiang; Uyghur*; Uighur*; Tibet*; Dalai Lama; Hong Kong; undemocratic; autocra*; authoritarian*; civil libert*; (fundamental|basic|political) freedoms
        (press|religious|media) freedom; freedom of (speech|religion|expression|the press|worship); dissident*; forced labor; forced labour; persecut*; repress*; political prisoner*
        LGBT*; Magnitsky; (safety|security|rights) of ... minorities; =Christians; religious (minorit*|communit*); Navalny; rule of law; civil society; NGOs; press freedom; women's rights
        gender equality; democratic (values|institutions|principles|governance|backsliding|norms|freedoms|transition|rights); shared democratic; Falun Gong
        self-determination; censorship; =liberty; torture; death penalty; free and fair election*; religious freedom; freedom of (assembly|religion|belief|conscience|the media)
        human dignity; rights of (women|minorit*|girls|Russian-speaking); Russian-speaking; language rights; National Security Law; (national|ethnic|linguistic) minorit*; Khashoggi
        genocide in (Xinjiang|Rwanda); genocide ... Uyghur*; (religious|Hindu|ethnic|other) minorit*; rights of all minorit*
        antisemit*; anti-Semit*; Islamophobia; hate (crime*|speech); racis*; xenophob*; girls' education; blasphemy; Article 23; Joshua Wong; Ilham Tohti
        indigenous (people*|rights|communit*); civil rights; responsibility to protect; surveillance state; land expropriation; ethnic cleansing
        opposition (leader*|figure*|politician*|activist*) & (release|jail*|arrest*|poison*|prison); (arrest|jailing|imprisonment) of (activist*|lawyer*|opposition|critics)
        independent media
        ~=values; ~freedom; ~democratic; ~genocide; ~tortur*
        (treatment|persecution|rights|repression) of ... Muslims; (Uyghur|Rohingya) Muslims; Orthodox (Church*|Christians|clergy|believers|faith); ~free world; ~inhumane; Uyghur; Tibetan
        democracy; democracies; ~(protesters|demonstrators); (peaceful|killed|shot|jailed|arrested|Iranian) (protesters|demonstrators); ~activists
        (human rights|pro-democracy|rights|jailed|women|arrested|civil) activists; pro-democracy; crackdown; =Hindus; freedom of (association|the press); freedoms in Hong Kong
        (rights|freedoms) and (freedoms|rights); prisoners of conscience; trans rights; slave labor; modern slavery; arbitrary arrest*; police brutality; mass surveillance; ethnic minorities
        rights (abuses|violations|situation|record|defenders|lawyers|groups|concerns); universal values; Western values
        Jimmy Lai
        !minority (leader|stake*|government); !Hong Kong (airport|stock); !Democratic (Party|People's|Republic|lawmakers|senator*|Unionist); !freedom of navigation; !freedom of overflight
        !(largest|oldest|biggest) (democracy|democracies)
        !(pilgrim*|Yatra|Kailash|Mansarovar|earthquake) ... Tibet; !Tibet ... (pilgrim*|earthquake|quake)
        !Hong Kong (based|newspaper|media|daily|dollar*|listed|flag*|stock*|exchange|investor*|fire|flights|reporters|office); !Hong Kong-based
        !crackdown on (drug*|crime|scam*|immigra*|fentanyl|illegal|corruption|fraud|gangs|migrants|terror*|smuggl*|cartel*|cyber*); !climate activists; !Palestin* ... self-determination
        !international rule of law; !Statue of Liberty; !at liberty to; !international democracy; !democracy in international; !National Endowment for Democracy; !(Social|Christian) Democra*
        !Reform ... Democracy; !racist chants; !self-determination ... (Palestin*|Kosovo|Sahara*)
      `),
      zh: linesOf(`
        人权; 涉疆; 涉藏; 涉港; 新疆; 西藏; 香港; 维吾尔; 民主; 威权; 专制; 少数民族; 强迫劳动; 种族灭绝; 言论自由; 新闻自由; 达赖; 少数群体; 公民社会; 法轮功
        国安法; 价值观外交; 政治犯; 纳瓦利内; 印度教徒; 基本自由; 妇女权利; 性别平等; 民主自由; 自由民主; 自由、民主; 酷刑; 死刑; 信仰自由; 一国两制; 香港国安
        民族宗教; 法治 ... 人权; 宗教信仰; 宗教自由; 宗教少数; 宗教事务
        种族主义; 仇外; 反犹; 异见; 迫害; 转世; 班禅; 港独; 藏独; 疆独; 残疾人; 妇女 ... 权益; 女童; 强制劳动; 言论 ... 自由; 人民权利; 公民自由; 土著; 反对派 ... (释放|逮捕|关押); 公民权利
        ~宗教
        镇压; 强征劳动; 人权对话; 人权理事会; 民主与专制; 民主对抗; 民主峰会; 民主国家; 普世价值; 政治权利; 基本权利; 妇女儿童权利; 涉疆问题; 香港事务; 港区国安; 人权律师; 维权
        黎智英
        !民主党; !民主进步党; !朝鲜民主; !国际关系民主化; !刚果民主; !民主刚果; !民主党派; !民主化; !人民民主共和国
        !西藏 ... (朝圣|香客|地震|旅游); !(朝圣|香客|神山|地震) ... 西藏; !自由民主党; !立宪民主; !社会民主党; !基督教民主; !共同民主党; !民主力量; !香港 (中通社|媒体|电|记者|大埔|火灾|星岛|经济日报|文汇|大公); !香港 ... 讯; !新疆 ... (地震|旅游|棉花进口); !国际关系民主
        !平等民主 ... 国际; !民主协商; !民主选举产生; !全过程人民民主
      `),
      ru: linesOf(`
        прав* человека; Синьцзян*; уйгур*; Тибет*; Гонконг*; демократи*; авторитар*; автократ*; меньшинств*; свобод* слова; репресси*; правозащит*; религиозн* свобод*; русскоязычн*
        неонацизм*; канонич* церк*; Навальн*; прав* и свобод*; свобод* (прессы|вероисповедан*|собран*|СМИ|совести); политзаключенн*; гражданск* обществ*; верховенств* права; верующ*
        православн* церк*; права (женщин|меньшинств|русскоязычн*); языков* прав*; пытк*; цензур*; смертн* казн*; гендерн* равенств*; Православн* церк*
        ксенофоб*; расизм*; антисемит*; исламофоб*; оппозиционер*; политическ* (преследован*|заключенн*); коренн* народ*; преследован* (верующ*|журналист*|оппозиц*|церк*); свобод* (выражен*|мнен*)
        этническ* чистк*; прав* (дет*|коренн*|ребенка); прав* и интерес* (граждан*|русскояз*|соотечеств*)
        ~ценност*; ~геноцид*
        дискриминац* (русск*|населени*|меньшинств*|граждан*|по); ~дискриминац*; НКО; УПЦ; защит* прав (граждан*|соотечеств*|русскояз*|верующ*|человека); свобод* и прав*; политическ* свобод*
        религиозн* меньшинств*
        !Демократическ* парти*; !Демократическ* Республик*
        !демократическ* (миропоряд*|мироустройств*|полицентр*|международн*); !социал-демократ*; !христианск* демократ*; !(демократ*|демократическ*) Конго
        !демократи* ... (миропорядк*|мироустройств*); !дискриминац* ... (компани*|товар*|торгов*|пошлин*); !Народн* Демократическ*; !(партии|партия|парти*) ... демократ*
      `),
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
      en: linesOf(`
        migra*; immigra*; illegal (immigra*|migra*|alien*); deport*; repatriat*; refugee; =refugees; asylum; border (security|crossing*|control*|wall|patrol); (southern|open|our|secure) border
        (return|removal) of ... (nationals|citizens|migrants) who; right to remain; undocumented; human trafficking; H-1B; displaced (person*|people); human smuggling; expatriat* & illegal
        asylum-seeker*; readmission; border (enforcement|agents|czar|agreement|management|policy); removal flight*; deportation flight*; caravan*; illegal (entry|crossing*|border)
        illegally ... (enter*|cross*|border*|in the); visa overstay*; H1B; green card*; ICE raid*; Title 42; mobility (partnership|agreement|of workers); migrant*; sanctuary cit*; Darien
        border crisis; naturaliz*; naturalis*; internally displaced; undocumented (immigrant*|Indian*|worker*); secur* the border
        return of ... nationals; guest worker*; (labor|labour|skilled|worker|workforce|talent) mobility
        (skilled|seasonal|foreign) (workers|professionals|labor|labour); small boats; Channel crossings; people smuggl*; smuggling gang*; returns agreement; Remain in Mexico; Schengen; birthright
        Temporary Protected Status; DACA; =illegals; influx of (people|refugees|migrants); border closure*; work permit*
        ~the border
        (take|takes|taking|took|accept*|receiv*|send|sends|sending|sent|fly*|flown) back ... (nationals|citizens|migrants|people|refugees|asylum*)
        (send*|sent|fly*|flown|return*|remov*) ... (migrants|illegal*|asylum*); (take*|taking|send*|sent) ... (migrants|nationals|deportees) back; deportee*; failed asylum; stop the boats
        unaccompanied (minors|children); Border Force; irregular (arrivals|crossing*|entry|migra*|departure*); third-country (nationals|removal*|deport*); safe third country; resettl*
        voluntary (departure*|return*) ... (nationals|refugees|migrants|Afghan*); voluntary return*; returnees; (work|worker*|skilled|H-1B|labor) visa*
        visa ... (workers|engineers); border czar; mass (exodus|influx|deportation*); family reunification; migratory; remittances ... migrant*
        (displacement|relocation|expulsion|resettlement|transfer) of ... (Palestinians|Gazans|population); immigration raid*; crossing the Channel; boat crossings; overstay*
        people who ... illegally; border encounters; foreign-born; work permits; labour migra*; overseas workers; migrant workers; travel documents & (nationals|return*); Afghan refugees
        illegal entrants; human traffickers; closed border; border fence
        =removals
        (expel*|uproot*|displac*|relocat*|transfer*|mov*) ... (Palestinians|Gazans); (Palestinians|Gazans) ... (displac*|expel*|expulsion|relocat*|uproot*); ~workers abroad; labor migrants
        !deport* ... child*; !emigrated from; !at the border ... (troops|forces); !our borders; !repatriation of (prisoner*|remains|bodies|children)
        !border management ... (India-China|Line of Actual)
        !skilled (diplomat*|negotiat*); !Schengen visa*
        !send* ... migrants ... weapon*; !deported children; !border (issue|dispute|clash*|question|areas|troops); !resettl* ... debt; !removal of ... (sanction*|tariff*|mines)
      `),
      zh: linesOf(`
        移民; 遣返; 非法移民; 难民; 驱逐出境; 边境管控; 偷渡; 非法入境; 边境安全; 移徙; 签证逾期; 无证; 边境墙; 边境执法; 驱逐 ... 移民; 寻求庇护; 难民潮
        非法移徙; 被遣返
        外劳; 技术工人; 非法越境; 入籍; 蛇头; 边境关闭; 接收 ... (移民|被遣返|难民); 出入境管理 ... 非法; 非法居留; 申根; 人才流动; 遣送
        劳务 (合作|派遣|人员|输出|签证); ~劳务; ~劳工; (外籍|移徙|移民|海外|外国) 劳工; ~滞留; 滞留 ... (移民|难民|阿富汗); ~庇护; (政治|申请) 庇护; 庇护 (申请|权|寻求); ~劳动力; ~用工; 强制迁移; 迫迁; 强行迁移; 迁移 ... 巴勒斯坦; 被驱逐; 驱逐 ... (非法|公民|移民)
        送回 ... (移民|国民|非法); 接回 ... (国民|移民|非法); 重新安置; 安置 ... (难民|移民|阿富汗); 非法滞留; 无证移民; 工作签证; 偷渡客; 移工; 自愿返回; 自愿离境; 流离失所者; 移民执法; 边境移民; 巴勒斯坦 ... 迁
        强制迁离; 迁离 ... (加沙|巴勒斯坦); 驱离 ... (加沙|巴勒斯坦|移民); 转移 ... 巴勒斯坦人
        !边境部队; !中印边境; !边境地区和平; !驱逐外交; !无证据; !无证明; !滞留 ... (船|航班|宇航员)
        !强征劳工; !强迫劳工; !劳工组织; !被征劳工; !二战劳工; !庇护 ... (恐怖|分子); !驱逐 ... 外交官; !移民局 ... 部长; !国际劳工; !核庇护
      `),
      ru: linesOf(`
        мигра*; мигрант*; нелегальн* миграц*; депортац*; депортир*; беженц*; репатриац*; иммигра*; реадмисси*; нелегал*; нелегальн* (въезд*|пересечен*); убежищ*; вынужденн* переселен*
        приграничн* контрол*; трудов* мигра*; визов* режим* ... мигра*; выдворен*; охран* границ*; погранич* (контрол*|служб*|сотрудничеств*)
        трудов* (ресурс*|мобильн*|занятост*); рабоч* (рук|сил*); наем* ... (рабоч*|работник*|специалист*); привлечени* ... (рабоч*|специалист*|работник*); гастарбайтер*; легализац*; закрыти* границ*
        пересечени* границ*; высылк* (мигрант*|граждан*|нелегал*); граждан* ... трудов*; Шенген*; квалифицированн* (рабоч*|кадр*|специалист*)
        переселен*; (возвращени*|возврат*) мигрант*; (высла*|высыла*) ... (мигрант*|нелегал*|граждан*); отправ* обратно; принять обратно; принима* ... (депортир*|мигрант*); просител* убежищ*
        трудов* мигрант*; нелегальн* мигрант*; насильственн* переселен*; перемещенн* лиц*; изгнан* ... палестин*; поток* (мигрант*|беженц*); вынужденн* мигра*; добровольн* возвращени*
        рабоч* виз*
        (иностранн*|индийск*|корейск*|узбекск*|таджикск*) (=рабочие|=рабочих|работник*); выселен* ... (палестин*|жител*)
        !депортац* детей; !дипломат* ... выдворен*; !выдворен* ... дипломат*; !погранич* (конфликт*|столкновен*|спор*|вопрос*)
        !рабоч* групп*
        !легализац* (доход*|преступн*|средств*); !охран* границ* ... (воен*|войск*); !переселен* душ; !погранич* войск*
      `),
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
      en: linesOf(`
        law enforcement; law-enforcement; police; policing; judicial; criminal; cybercrime; scam; fraud; extradit*; Interpol; FBI; justice process; organized crime; organised crime
        transnational crime; money laundering; telecom fraud; mutual legal assistance; piracy & crime; prosecutor*; prosecution of; gangs
        (organized|organised|transnational|cross-border|serious|violent|financial|economic|combat*|fight*|tackl*) crime; crime (prevention|syndicate*|gang*|ring*|groups); police (cooperation|station*|force)
        scams; scammer*; scam (center*|centre*|compound*|operation*|syndicate*); online scam*; online gambling; fraud (center*|centre*|ring*); human trafficking; smuggling; counterfeit*
        wildlife trafficking; arrest warrant; Europol; Fox Hunt; indict*; sentenc* to; trial of; extradition; asset recovery; anti-corruption cooperation; forensic; homicide
        assassinat*; mafia; Ministry of Public Security; public security
        MS-13; Prince Group; Chen Zhi; Myawaddy; Shwe Kokko; KK Park; Skripal; Salisbury; Nijjar; Pannun; firearms; (illegal|smuggl*|traffick*) ... guns; illicit finance
        trafficking in persons; kingpin*; investigators; judiciary; court case; arrested suspects; wanted persons; (Interpol|red) notice*; poach*; anti-piracy; pirates
        ~crime; ~crimes
        ~murder*; murder (case|suspect|trial|investigation|plot); (act*|campaign|operation*|attack*|plot*) of =sabotage; =sabotage (act*|campaign|operation*|attack*|plot*); ~=sabotage
        ~court ruling*; fugitive*; people smuggl*; human smuggl*; smuggling (gangs|gang|networks|network|routes|rings); (people|human|migrant) smuggl*
        arrest* ... (suspect*|operative*|perpetrator*|criminal*|gang*|mastermind*|fugitive*|ringleader*|kingpin*); bring* ... to justice; brought to justice
        hand* over ... (suspect*|fugitive*|criminal*|operative*); =prosecute; =prosecuted; =prosecuting; illegal gambling; romance scam*; swindl*
        violent criminals; justice ministers; Justice Department ... (case|charge*|cooperation); mutual legal; legal assistance
        stolen (assets|funds|goods); fraudster*; scam call*; call cent* & (scam*|fraud*); cross-border (crime|crimes|gambling|fraud); gun (trafficking|smuggling|running)
        arms smuggling ... Mexico; tax evasion; corruption (case*|probe|investigation); rule-of-law cooperation; policing cooperation; detectives
        criminal (gang*|network*|group*|organi*|justice|matters|case*|record)
        (combat*|fight*|tackl*|against|prevent*|curb*) ... crime
        smuggler*; (flow|smuggling|trafficking) of (guns|firearms|weapons into Mexico); guns (flow*|smuggled|trafficked); human traffickers
        stabb*; knife attack*; (bring|find|punish) ... perpetrator*
        !war crimes; !crimes against humanity; !judicial reform; !International Criminal; !narcotics law enforcement; !criminal (war|regime|aggression); !police action; !crimes committed by
        !crimes of ... (regime|forces|army|Nazi*)
        !war criminals
        !(ICC|International Criminal Court|Hague) ... arrest warrant*; !arrest warrant* ... (ICC|Hague|Putin|Netanyahu); !criminal court; !police state; !world's police*; !poach* talent
        !sabotag* ... (talks|peace|deal|agreement|ceasefire|process|pipeline*|negotiat*); !crime of aggression; !on crime ... Democrat*
        !stabb* in the back; !stab* in the back
      `),
      zh: linesOf(`
        执法; 警务; 司法合作; 司法; 犯罪; 诈骗; 电信网络诈骗; 电诈; 引渡; 追逃; 追赃; 警方; 打击跨国犯罪; 赌博; 洗钱; 公安; 跨国犯罪; 打击犯罪; 电诈园区; 网赌; 检察
        警察; 跨境赌博; 走私; 追逃追赃; 刑事; 人口贩卖; 偷渡; 腐败分子; 逮捕令; 通缉; 法院; 起诉; 网络诈骗; 有组织犯罪; 侦查; 警务合作; 反腐败合作; 拐卖
        窝点; 妙瓦底; 太子集团; 陈志; 网诈; 缉捕; 抓捕; 嫌疑人; 嫌犯; 涉案; 枪支; 黑帮; 帮派; 海盗; 缉私; 黑社会; 安保合作; 刺杀; 暗杀; 园区 ... 诈骗; 打诈; 反诈; 非法资金; 赃款
        罪案; 罪犯; 有组织罪; 司法协助; 反诈骗; 网络犯罪; 贩运人口; 人口贩运; 打击非法; 非法赌博; 执法安全; 执法合作; 绳之以法; 逃犯; 法律制裁 ... 罪; 经济犯罪; 枪击案; 命案; 凶手; 勒索软件; 跨境诈骗; 贪腐; 团伙; 移交 ... (嫌疑|罪犯|嫌犯|逃犯); 严惩凶手
        !司法改革; !战争罪; !禁毒执法; !国际刑事法院; !刑事法院; !犯罪 ... 战争; !战争 ... 犯罪; !侦查 ... 舰机; !反人类
        !涉案 ... 制裁; !司法协助 ... 和平
        !国际法院; !最高法院 ... 关税; !关税 ... 最高法院; !侵略罪; !司法 ... 部长; !罪行; !法院 ... 关税; !仲裁法院; !公安部长; !反恐 ... 移交
      `),
      ru: linesOf(`
        правоохранительн*; полици*; полицейск*; преступност*; уголовн*; экстрадиц*; мошенничеств*; мошенник*; Интерпол*; отмывани* денег; киберпреступ*; правов* помощ*
        борьб* с ... преступ*; трансграничн* преступ*; организованн* преступ*; судебн* (сотрудничеств*|решени*|орган*|разбирательств*|преследован*); прокуратур*; прокурор*; следственн*; контрабанд*
        торговл* людьми; МВД; розыск*; Европол*; незаконн* оборот*; кол-центр*; call-центр*; ордер* на арест
        преступн* (группир*|синдикат*|сообществ*|деятельн*|элемент*|сет*|мир*); ОПГ; бандит*; выдач* (преступник*|обвиняем*|подозреваем*)
        расследован* (убийств*|преступлен*|дел*|покушен*|инцидент*|обстоятельств*); покушени*; мафи*; пират*; возврат* актив*; безопасност* граждан ... преступ*
        ~преступлен*
        ~спецслужб*; сотрудничеств* ... спецслужб*; (расследован*|обвинен*|подозрен*) ... убийств*; ~убийств*; преступник*; (по|линии) ... спецслужб*; выдач* (преступн*|граждан*)
        задержан* (преступн*|подозреваем*|организатор*|террорист*); перевозк* людей; контрабандист*; торговц* людьми; отмыван*; коррупционн*; криминал*; наемн* убийц*; розыскиваем*
        привлечь к (ответственност*|суду); судебн* поручени*; взаимн* правов*; правоохранител*
        ~(диверсант*|диверсионн*|диверсия|диверсии|диверсий)
        !военн* преступлен*; !судебн* реформ*; !Международн* уголовн*; !незаконн* оборот* наркот*; !уголовн* суд*
        !Международн* суд*; !криминальн* режим*; !бандитск* (режим*|формирован*); !преступник* ... (военн*|нацист*); !военн* преступник*; !преступн* (режим*|войн*|приказ*)
        !убийств* ... (мирн*|палестин*|солдат*); !следственн* изолятор*
      `),
    },
  },
];
