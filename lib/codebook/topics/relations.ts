import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The topics of the relationship itself and of the exchange that the event is. */
export const RELATIONS: readonly Topic[] = [
  {
    id: "bilateral-relations",
    group: "relations",
    label: { en: "Bilateral relations", zh: "双边关系", ru: "Двусторонние отношения" },
    note: {
      en: "State, principles and importance of the relationship between the participants' countries.",
      zh: "与会国之间关系的现状、原则和意义。",
      ru: "Состояние, принципы и значение отношений между странами участников.",
    },
    terms: {
      en: linesOf(`
        bilateral (relations|relationship|ties|agenda|issue|cooperation|dialogue|matter|partnership|contact|track)
        bilateral; bilateral, regional; =relations; relationship; =ties; (strategic|comprehensive|privileged|special) partnership
        normali* of relations; =mil relationship; (respect|regard) for (President|Chairman|Prime Minister)
        our two (great|big|major|powerful|) (countries|nations|peoples); two (great|big|major|powerful) (countries|nations)
        !international relations; !public relations; !trade (relations|relationship|ties)
        !economic and trade (relations|ties|relationship); !economic (relations|ties); !military (relations|relationship|ties)
        !people-to-people (relations|ties); !cultural ties; !foreign relations committee; !family ties; !cross-strait relations
        !mil-to-mil relationship; !ties between the people; !black ties; !interagency relations
        ?mutual respect; ?mutual trust; ?mutual benefit; ?mutually beneficial; ?win-win; ?peaceful coexistence; ?respectful
        ?manag* ... differences; ?manag* ... competition; ?areas of (cooperation|difference|disagreement); ?differences
        ?disagree*; ?the competition; ?compete*; ?both (countries|nations|peoples); ?(two|our) (countries|nations|peoples)
        ?work (closely|constructively|) together; ?working together; ?work with (you|us|China|the United States|the U.S.|Russia)
        ?cooperat*; ?partner; !allies and partners; !Allies and partners; ?friendship; ?friendly; ?friend; ?neighbo*; ?confrontation; ?conflict with; ?good faith
        ?core interests; ?common interests; ?shared interests; ?interests of both; ?great powers; ?major (power|country)
        ?contain China; ?containment; ?new Cold War; ?zero-sum; ?suppress*; ?misunderstand*; ?miscalculat*; ?misperception
        ?common understanding*; ?consensus; ?engage with; ?(right|set the) course; ?strategic perception
        ?mutual understanding; ?right way; ?get along; ?internal affairs; ?(social|political) system; ?principled position
        ?goodwill; ?reset; ?bridge; ?turning point; ?great things; ?solve (many|) problems; ?strategic competit*; ?rivalry
        ?embassy; ?consulate; ?ambassador; ?diplomatic (mission|presence|properties|staff|personnel|post)
        ?expulsion of diplomats; ?dialogue; ?disturbance; ?disrupt*; ?obstacle; ?stable; ?joint communiqu*
      `),
      zh: linesOf(`
        关系; 双边关系; 两国关系; 双边议程; 双边问题; 战略伙伴; 战略协作; 战略互惠; 伙伴关系; 建交; 和平共处; 合作共赢; 相处之道; 大国相处
        !国际关系基本准则; !国际关系; !经贸关系; !贸易关系; !经济关系; !军事关系; !两军关系; !两岸关系; !关系到; !有关系; !没关系
        !伙伴关系网; !供求关系; !人际关系; !全球伙伴关系; !关系学院; !关系委员会; !关系 ... 红线; !关系政治基础; !关系协会; !国际关系民主化
        ?相互尊重; ?互利; ?互惠; ?共赢; ?双赢; ?合作; ?伙伴; ?朋友; ?友好; ?邻居; ?邻国; ?近邻; ?友谊; ?对抗; ?冲突; ?分歧; ?零和; ?博弈
        ?共同利益; ?核心利益; ?重大关切; ?互信; ?信任; ?误判; ?误解; ?正确认知; ?战略认知; ?认知; ?新冷战; ?冷战; ?脱钩; ?遏制; ?打压; ?围堵
        ?管控; ?求同存异; ?两个大国; ?大国; ?两国; ?航向; ?航船; ?巨轮; ?大船; ?舵; ?竞争; ?承诺; ?共识; ?中美; ?美中; ?中日; ?日中; ?中俄; ?俄中
        ?中欧; ?中英; ?中法; ?中德; ?中印; ?中澳; ?中韩; ?中方愿; ?社会主义; ?资本主义; ?制度; ?不干涉; ?挑战和取代; ?交往; ?三个联合公报
        ?政治文件; ?背靠背; ?睦邻; ?务实合作; ?发展战略对接; ?对华; ?共同发展; ?共同繁荣; ?稳定; ?干扰; ?言必信; ?行必果; ?诚意
      `),
      ru: linesOf(`
        двусторонн* (отношения|связь|повестка|сотрудничество|диалог|контакт|взаимодействие|вопрос|проблематика|тематика)
        двусторонн*; отношения; стратегическ* (партнерство|взаимодействие|партнер); всеобъемлющ* партнерство; межгосударственн*
        российско-(американск*|китайск*|украинск*|индийск*|турецк*|израильск*|французск*) (отношения|связи|диалог)
        американо-китайск*; наши страны; между (двумя|нашими) странами; нормализац* отношений; внешнеполитическ* связк*
        !международн* отношени*; !торгов* отношени*; !экономическ* отношени*; !торгово-экономическ* (отношени*|связ*)
        !в отношении; !по отношению
        ?сотрудничество; ?взаимодействие; ?партнерство; ?партнер; ?добрососед*; ?дружб*; ?дружествен*; ?взаимовыгодн*
        ?взаимное уважение; ?взаимоуважен*; ?доверие; ?взаимопонимание; ?разноглас*; ?конфронтац*; ?соперничеств*
        ?обе* стран*; ?двух (стран|государств|народов); ?диалог; ?посольств*; ?дипломатическ* (миссия|представительств*|учрежден*)
        ?диппредставительств*; ?консульств*; ?высылк* дипломат*; ?равноправ*; ?взаимный интерес; ?работать вместе; ?сосед*
        ?национальны* интерес*; ?холодн* войн*; ?стабилизирующ*; ?не направлен* против
      `),
    },
  },
  {
    id: "the-exchange",
    group: "relations",
    label: { en: "The exchange itself", zh: "会谈本身", ru: "Сам контакт" },
    note: {
      en: "The contact itself: who asked for it, when, how long, its format and tone.",
      zh: "接触本身：由谁提出、何时、多久、形式与气氛。",
      ru: "Сам контакт: по чьей просьбе, когда, как долго, формат и тон.",
    },
    terms: {
      en: linesOf(`
        (phone|telephone|video|secure|conference) (call|conversation|talk*) (with|between|to); telephoned; videoconference
        (=spoke|=spoken|speaking) ... (with|to) (President|Chairman|Prime Minister|Premier|Chancellor|Secretary|Minister|Foreign|General|King|=his|=her|its leader)
        (=spoke|=spoken|=talked) (today|yesterday|earlier|again|directly|by phone|for|last|over the phone|on the phone|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday)
        just (=spoke|finished|completed|concluded|hung up); (have|had|has) (just|) =spoken; (leaders|two|presidents|sides) (=spoke|=talked)
        =met (today|yesterday|on|in|here|at|virtually|face-to-face|his|her); =met with; (held|hold|holding|had|having|conducted) ... (=talks|conversation|call|video summit|discussion|exchange of views)
        (held|holding|had|having) (a|an|another|our|their|his|her|separate|bilateral) ... meeting
        candid (and|) (in-depth|constructive|substantive|open); in-depth (exchange|discussion|conversation); (call|conversation|meeting|discussion|talk|dialogue|exchange|session) ... (was|=were|went|has been) ... (constructive|productive|good|well|candid|frank|open|positive|useful|substantive|excellent|great|long|warm|friendly|successful|intense|tough|difficult|nice)
        (frank|candid|constructive|productive|substantive|friendly|warm|cordial|lengthy|long|good|great|excellent|positive|pragmatic|wonderful|terrific|amazing|tough) (phone|telephone|) (call|conversation|talks|meeting|discussion|talk|exchange of views)
        (lasted|lasting) ... (hour|minutes|hours); (tone|spirit|atmosphere) ... (conversation|call|talks|meeting|discussion); (sincere|friendly|businesslike|business-like|constructive|warm|cordial|good) ... atmosphere
        (hour|minute|day)-long (call|meeting|talk*|conversation|phone); (hour|hours|minute|minutes) (phone|telephone|video|) (call|conversation|meeting|talks); hour-and-a-half; (hour|minutes) ... (call|conversation)
        (at the|upon the) (request|initiative) of ... (side|party|States|U.S.|China|Russia|Ukraine|president|leader|India|Japan); at (his|her|their|its) request; House's request; (asked|asking) for the (call|meeting|conversation); (initiated|requested) (the|a|by) ... (call|meeting|conversation)
        took a call; (face-to-face|in-person) (meeting|talk*|discussion|exchange|conversation); face-to-face; (see|seeing|seen|meet) you (again|in person); bilateral meeting; attended the (meeting|talks); took part in the (meeting|talks|conversation)
        (also|were) present at; hung up; nice talking; exchange of views; long-awaited; (interpreted|described|reaction|reactions|account|accounts) ... (conversation|call|meeting|differently)
        (first|second|third|fourth|last) (call|conversation|phone call|meeting|time ... spoken|time ... met); next call; (meeting|call|conversation) (took place|comes|follows|came|happened|began|ended|focused|covered|touched|marked|attracted)
        (call|calls) or (meeting|meetings); (your|his|her|our|their) (meeting|call|conversation) (with|reflect|today); today's (meeting|call|talks); (this|that) (call|conversation|meeting) ; (=we|leaders|=who) ... =met
        !call (for|on|upon); !(meeting|talks) of (foreign|the Trilateral|experts|teams|the heads|the contact)
        !(another|next|next round of|further|future|upcoming|follow-up|soon to be) (round of|) (meeting|meetings|talks); !(hold|holding|held) ... (economic and trade|trade|another round|next round|NATO|commission|peace|general) ... (meeting|talks)
        !(trade|peace|tariff|ceasefire|nuclear|technical|economic) talks; !meeting with (the media|reporters|journalists); !interlocutors; !met with ... (reporters|Ukrainians|lawmakers|workers)
        ~=meeting; ~=constructive; ~productive; ~useful; ~frank; ~candid
        ?=call; ?=conversation; ?the (meeting|talks|discussion); ?readout; ?reaction; ?(the|your|our|his) (message|discussion); ?range of (issues|topics|subjects|matters); ?substitute for; ?met; ?spoke; ?=post regarding
      `),
      zh: linesOf(`
        通电话; 通了电话; 电话会谈; 电话交谈; 电话会晤; 通话; 应约; 视频会晤; 视频通话; 视频会见; 举行会晤; 举行会谈; 举行会见; 举行了会谈; 会见; 同 ... 会晤; 会晤是
        会谈是; 坦诚 ... (深入|交换|建设性); 深入 ... 坦诚; 气氛; 深入交换了; 深入沟通; 面对面; 在座; 参加会见; 参加会谈; 参加会晤; 陪同; 等参加; 小时的通话; 小时的会谈
        一个半小时; 个小时; 分钟; 应 ... 请求; 应 ... 要求; 应邀同; 应 ... 邀请 ... 通话; 这次通话; 这次会晤; 此次通话; 此次会晤; 今天的会晤; 打电话; 致电; 来电
        ~会晤; ~会谈; ~建设性; ~坦诚; ~长时间; ~富有成效; ?会晤; ?会谈
        !下次会晤; !下一次会晤; !新一轮会谈; !经贸会谈; !日内瓦会谈; !伦敦会谈; !旧金山会晤; !釜山会晤; !巴厘岛会晤; !海湖庄园会晤; !外长会晤
      `),
      ru: linesOf(`
        телефонн* (разговор|беседа|переговоры|звонок|общение|контакт); разговор; беседа; созвон*; видеоконференц*; видеосвяз*; звонок
        позвонил*; поговорил*; побеседовал*; по телефону; состоял* ... (встреча|переговоры|разговор|беседа); провел* (переговоры|встречу|беседу|разговор)
        (в ходе|во время) ... (встречи|переговоров|беседы|разговора); по инициативе; по просьбе; по предложению ... стороны
        (встреча|переговоры|обмен мнениями) ... (прошл*|носил*|длил*|продолжал*|откровенн*|конструктивн*|содержательн*|деловой|дружеск*)
        (доверительн*|откровенн*|конструктивн*|содержательн*|деловой|дружеск*|теплый|обстоятельн*|продолжительн*|углубленн*|искренн*|полезн*|предметн*) ... (разговор|беседа|переговоры|обмен|диалог|обсуждение|атмосфера|характер|общение)
        атмосфер*; продолжал* ... час*; длил* ... (час*|минут*); обмен* мнениями; принял ... в Кремле; принял участие; приняли участие
        !(в ходе|во время) ... (встречи|переговоров|беседы|разговора|общения); !следующ* (разговор|беседа|звонок); !очередн* раунд*
        ~встреча; ~переговоры; ~общение; ~откровенн*; ~конструктивн*; ~содержательн*; ~час; ~минут*; ~тон; ~собеседник*
      `),
    },
  },
  {
    id: "visits-meetings",
    group: "relations",
    label: { en: "Visits and future meetings", zh: "访问与会晤安排", ru: "Визиты и будущие встречи" },
    note: {
      en: "Invitations, state visits, future meetings of leaders.",
      zh: "邀请、国事访问、领导人今后的会晤。",
      ru: "Приглашения, государственные визиты, будущие встречи руководителей.",
    },
    terms: {
      en: linesOf(`
        visit; !non-visiting; !visiting fellow; invite; invitation; reciprocated ... (invit*|visit); =trip; trip to; (state|official|working|return|reciprocal) visit
        (will|would|=to|=be) host ... (president|leader|summit|prime minister|visit|us|me|him|chancellor); look* forward to (meeting|seeing|hosting|welcoming|visiting)
        (will|=I'll|=we'll) (meet|see) (again|each other|him|her|you|in)
        meet* ... (in person|each other) ; (personal|future|possible|planned|in-person|Trump-Xi|leaders') (meeting|meetings|summit); (meeting|summit) between (the two leaders|leaders|presidents|the presidents); get together; (desire|want*|hope*) to meet; odds of ... meeting
        (going|coming|go|come) (there|here) ; =going to (China|Beijing|Moscow|Russia|Washington|Kyiv|India|New Delhi|Japan|Tokyo|America); first lady; (high-level|top-level|leader-level) (exchange*|contact*|meeting*); meeting at the highest level
        (accept|accepted) ... (invitation|both|visit); (arrang*|organi*|set up) ... (summit|visit|personal meeting); (gone|went|flew|fly) to (Beijing|Moscow|Washington|Kyiv|New Delhi|China|Russia|Ukraine); itinerary; arrival in; hosted ... (president|leader|prime minister)
        !invit* ... (comment*|compan*|invest*|bid*); !interested in hosting; !visiting professor; !visit ... (website|page); !invite* ... comment*
        ~summit; ~host; ~trip; ~travel; ~=in person; ~welcome; ~dates; ~schedul*; ~return
      `),
      zh: linesOf(`
        访问; 访华; 访美; 访俄; 访日; 访英; 访法; 访德; 访印; 访韩; 访欧; 访澳; 出访; 来访; 到访; 互访; 回访; 往访; 国事访问; 正式访问; 邀请; 邀约
        期待 ... (见面|会面|会晤|相见); 尽快 ... (见面|会面|会晤|相见); 早日 ... (见面|会面|会晤); 再次 ... (见面|会面|会晤); 下次 ... (见面|会面|会晤); 下一次会晤; 元首会晤安排
        高层交往; 高层往来; 元首交往; 元首外交; 保持 ... 高层 ... 交往; 高层会晤; 举行 ... 首脑会晤; 莅临; 前来出席; 赴华; 赴美; 在 ... 再次相聚
        !访问学者; !访问量; !访问网站; !应 ... 邀请 ... 通电话; ~会面; ~见面; ~行程; ~相聚
      `),
      ru: linesOf(`
        визит; визиты; посещение; посетить; посетил*; приглашение; пригласил*; приглашен*; приехать; приезд; поездк*; прибыть
        (личн*|очн*|предстоящ*|будущ*|возможн*|следующ*|новой) (встреч*|саммит); встреч* (на высшем уровне|лидеров|президентов|глав)
        (организац*|подготовк*|проведен*|договор*) ... (встреч*|саммит*|визит*); график ... (встреч*|визит*|контакт*); контакт* на высшем уровне
        на высшем (и высоком|) уровне; ~саммит; ~встретиться; ~принять; ~встреча
      `),
    },
  },
  {
    id: "follow-up",
    group: "relations",
    label: { en: "Follow-up", zh: "后续落实", ru: "Дальнейшие шаги" },
    note: {
      en: "Teams, working groups, next rounds, implementation of what was agreed, keeping channels open.",
      zh: "工作团队、工作组、下一轮磋商、落实共识、保持沟通渠道。",
      ru: "Команды, рабочие группы, следующие раунды, выполнение договорённостей, открытые каналы связи.",
    },
    terms: {
      en: linesOf(`
        follow up; follow-up; followup; (respective|their|both|our|negotiating|working|technical|diplomatic|economic) teams; teams ... (continue|meet*|will|to)
        working (group|level|groups); (meet|meeting|talks|negotiations|discussions|consultations) ... (coming|next) (days|weeks|months); (negotiations|talks) ... (begin|start) (immediately|soon|shortly); joint working; task force; next (round|steps); (another|further|new) round; (further|additional|more|future|soon to be) (talks|meeting|meetings|consultations|negotiations|discussions|contacts)
        (implement|implementing|executing|execute|fulfil*|carry out|deliver* on|make good on|act on|translate) ... (agreement reached|agreements reached|consensus|understandings|deal|outcomes|what was agreed|Geneva|agreement|policies)
        (agreement|consensus|deal|outcomes) ... implement*; (line|lines|channel|channels) (of|for) communication*; (should|must|will|both sides) abide by
        (open|direct|reliable|regular|strategic|effective|private) (channel*|line*); (maintain*|keep*|sustain*|regular|stay*|remain*|strengthen*|enhance|better) ... (communication*|in touch|consultation*) ; (continue|continuing|maintain|maintaining) ... (dialogue|contacts|communication|consultations)
        (continued|ongoing|sustained) (discussion*|dialogue|communication*|consultation*|engagement|talks); (continue|continuing) to (talk|discuss|consult|coordinate|communicate|stay)
        (tasked|instruct*|directed|assigned|empower*|charged|mandated) ... (teams|officials|representatives|ministers|negotiators|delegations|groups|ministries|staff)
        (representatives|delegations|negotiators|envoys|officials) (will|should|would|are to) (meet|continue|begin|start|work|hold); consultation mechanism; (existing|dialogue|consultation) mechanism*; in touch
        (will|would|=be) (meeting|meetings|meet) (shortly|soon|again|next|with their); more meetings; =we're still working; road map; roadmap; timetable; follow through; discuss ... further
        (agreed|agree) to (meet again|speak again|continue|stay|remain); lead the (negotiations|talks|delegation|team); (represented|led) by ... (Secretary|Minister|Ambassador|envoy|official); negotiating team; make announcements
        ~teams; ~channel; ~mechanism; ~communication
        <implement*; <representatives; <scheduling; <announcements
        !Trilateral Contact Group; !implement* ... (Minsk|sanctions|Plan of Action)
      `),
      zh: linesOf(`
        落实; 跟进; 后续; 团队; 工作组; 磋商机制; 对话机制; 沟通机制; 机制作用; 用好 ... 机制; 下一轮; 新一轮; 尽快举行; 继续磋商; 继续谈判; 保持 ... 沟通; 保持 ... 联系; 保持 ... 磋商; 加强 ... 沟通; 密切 ... 沟通
        经常性联系; 经常性磋商; 沟通渠道; 战略沟通; 常态化沟通; 保持接触; 责成; 指示 ... 部门; 执行 ... 协议; 执行 ... 共识; 履行 ... 承诺; 兑现 ... 承诺; 各层级; 各层级交往; 沟通协调; 协商解决; 继续谈下去
        路线图; 时间表; 渠道畅通; 对话沟通; 沟通对话; 都应遵守; 各自承诺; 经常性
        ~执行; ~对话; ~沟通; ~机制; ?保持沟通; ?磋商
        !落实到 ... 行动; !落实到行动
      `),
      ru: linesOf(`
        рабоч* (группа|контакт|встреча|уровень); переговорн* (группа|команда|процесс); команд*; следующ* раунд; очередн* раунд; новый раунд
        (поручил*|поручение|поручить|поручен*|дал* указание) ; (выполнен*|реализац*|имплементац*|осуществлен*|выполнит*) ... (договоренност*|соглашени*|обязательств*)
        (достигнут*) ... договоренност*; договоренност*; (продолжить|продолжат*|продолжени*|поддерживать|поддержани*|сохран*|наладить|регулярн*|последующ*) ... (контакт*|диалог*|консультац*|общени*|переговор*|работ*)
        оставаться (на связи|в контакте); канал* (связи|коммуникации|общения); открыт* канал*; консультац*; на уровне (министров|экспертов|помощников|советников|внешнеполитических)
        (представител*|помощник*|эксперт*|министр*|делегац*) ... (встретятся|продолжат|проведут|обсудят|договор*); дорожн* карт*; по линии (МИД|министерств*|ведомств*)
        по (этим|данным|тем) направлениям; ~контакт; ~диалог; ~договорились; ~реализац*; ~поручен*
      `),
    },
  },
  {
    id: "domestic-politics",
    group: "relations",
    label: { en: "Domestic politics", zh: "国内政治", ru: "Внутренняя политика" },
    note: {
      en: "Elections, inaugurations, party congresses, domestic reform, congratulations.",
      zh: "选举、就职、党代会、国内改革、祝贺。",
      ru: "Выборы, инаугурации, партийные съезды, внутренние реформы, поздравления.",
    },
    terms: {
      en: linesOf(`
        election; elect; =elected; re-elected; reelected; reelection; president-elect & congratulat*; inaugurat*; congratulat*; campaign; ballot; voter; referendum; party congress; five-year plan
        (National|Party) Congress; (central committee|fourth plenum|third plenum|plenary session|plenum|politburo); parliament; parliamentary; coalition; opposition (party|leader)
        midterm*; electorate; ruling party; cabinet; new government; government shutdown; domestic (politics|policy|reform*|audience|agenda); economic reform*; judicial reform; anti-corruption
        corruption; de-oligarchi*; oligarch*; Chinese modernization; (reform|reforms) and opening; reform; rejuvenation; Communist Party; Republican; Democrat; Democratic Party; GOP; (previous|last|prior|Biden|Trump|Obama) administration; governor; landslide; voters; electoral
        first (woman|female) (prime minister|president|chancellor); approval rating; impeach*; resign*; martial law; independence day; national day; (took|taking|take|sworn|assumed|assuming) (office|into office)
        polls; (wish*|birthday) ... (birthday|health); State of the Union
        !military campaign; !(election|choice) of words; !pressure campaign; !air campaign; !UN reform; !WTO reform
        ~Congress; ~vote; ~senator; ~=presidency; ~slogan; ~motto
      `),
      zh: linesOf(`
        选举; 大选; 当选; 连任; 就职; 就任; 上任; 祝贺; 贺电; 党代会; 二十大; 二十届; 中全会; 全国代表大会; 两会; 国内政治; 内政改革; 改革开放; 中国式现代化; 民族伟大复兴; 中国共产党领导; 共产党 ... 代表大会; 社会主义制度
        执政党; 国会选举; 中期选举; 议员; 新政府; 竞选; 十四五; 十五五; 五年规划; 发展蓝图; 治国理政; 反腐; 国庆节; 国庆日; 独立日; 全面深化改革; 高质量发展; 人民对美好生活
        !国会大厦; !一个中国共产党; ~国会; ~议会; ~改革; ~执政
      `),
      ru: linesOf(`
        выбор* президента; выборы; =выборах; =выборов; избран*; переизбран*; инаугурац*; поздравил*; поздравлен*; съезд; пленум; парламент*; предвыборн*; избирател*; голосован*; внутриполитическ*; внутренн* политик*
        реформ*; коалиц*; оппозиц*; правящ* парти*; вступлен* в должность; праздник*; национальн* праздник; юбилей ... рождения; днем рождения; коррупц*; конституц*; референдум
        !реформ* ООН
      `),
    },
  },
  {
    id: "history",
    group: "relations",
    label: { en: "History and memory", zh: "历史与纪念", ru: "История и память" },
    note: {
      en: "Wars of the past, anniversaries, commemorations.",
      zh: "历史上的战争、周年与纪念活动。",
      ru: "Войны прошлого, годовщины, памятные даты.",
    },
    terms: {
      en: linesOf(`
        World War (II|I|Two|One); WWII; WWI; Second World War; First World War; Great Patriotic War; War of Resistance; anti-fascist; fascis*; Nazi*; =history; =historical; anniversary; commemorat*; veteran; war dead
        shrine; Yasukuni; victory (over|day|parade|in the war); Victory Day; wartime; fought (together|side by side|alongside|shoulder); Holocaust; colonial*; militarism; liberation; (war|historical) memory; memorial
        (sacrifice|feat) ... (war|time|people*|soldiers); allies ... (World War|wartime|Nazi); apolog* ... (aggression|war); Flying Tigers; past aggression; Cairo Declaration; Potsdam
        !history of (cooperation|success); !first time in history; !in (recent|its|the) history; !World War (Three|III); !independence anniversary
        ~allies; ~sacrifice; ~lessons; ~centur*; ~victory; ~decades ago
      `),
      zh: linesOf(`
        历史; 抗日战争; 抗战; 二战; 第二次世界大战; 世界大战; 反法西斯; 法西斯; 周年; 纪念; 以史为鉴; 侵略历史; 村山谈话; 反省; 道歉; 靖国神社; 慰安妇; 老兵; 飞虎队; 阅兵; 殖民; 军国主义; 战后国际秩序; 胜利日; 缅怀; 先烈; 开罗宣言; 波茨坦公告
        !历史文化; !历史观; !历史转折; !历史机遇; !历史性; !历史责任; !历史关头; !历史方位; !历史时期; !历史潮流; !对历史; !历史新高; !历史和文化; !历史和人民; !历史起点; !历史成就; !历史交汇; !世界历史; !历史悠久; !建交 ... 周年
      `),
      ru: linesOf(`
        (Велик*|Отечественн*) ... войн*; Отечественн* войн*; (Второй|Вторая|Вторую|Первой|Первая) миров*; мировой войны; побед* над (нацизмом|фашизмом|Японией|Германией|гитлер*); Великой Победы; День Победы; годовщин*; юбиле*; летие; летия; летию; ветеран*
        память; памят*; историческ* (память|правда|опыт); история; истории; нацизм*; нацист*; фашизм*; фашист*; союзник* ... (войн*|времен*); Ленд-лиз; ленд-лиз; антигитлеровск*; подвиг*; милитариз*; парад* Победы; празднован*
        !в истории; !впервые в истории; !памятн* подар*
      `),
    },
  },
  {
    id: "multilateral",
    group: "relations",
    label: { en: "Multilateral affairs", zh: "多边事务", ru: "Многосторонние вопросы" },
    note: {
      en: "UN, G20, APEC, G7, WTO, BRICS, SCO as institutions; global governance; allies and partners consulted.",
      zh: "联合国、二十国集团、亚太经合组织等机构；全球治理；与盟友和伙伴的协商。",
      ru: "ООН, «Группа двадцати», АТЭС, ВТО, БРИКС, ШОС как институты; глобальное управление; консультации с союзниками.",
    },
    terms: {
      en: linesOf(`
        United Nations; UN; UN Charter; (General Assembly|Security Council); UNGA; UNSC; G20; G-20; G7; G-7; APEC; WTO; World Trade Organization; BRICS; SCO; Shanghai Cooperation Organi*; ASEAN; OSCE; Organi* for Security and Cooperation in Europe; IMF; World Bank; African Union; Arab League
        multilateral*; (global|world) governance; (=international) (order|system|=rules); rules-based international; international institution*; Global South; community with a shared future; ?common development
        (coordinat*|consult*|align*|briefed|informed) ... (allies|partners|European leaders|Allies); coalition of; European (Union|Commission|leaders|allies); EU; international (community|support|coalition) ... (support|unite*|consolidat*|for)
        (global|development|security|civilization) initiative; international arena; multipolar*; (hegemony|hegemon*|unilateralism); Group of Twenty
        !(margins|sidelines) of ... (UN|United Nations|General Assembly|G20|G-20|APEC|ASEAN|SCO|BRICS|G7|summit|ADMM-Plus); !(during|at) ... (APEC|G20|SCO|BRICS) ... (summit|meeting); !UN Framework Convention; !international rules ... trade; !Allies and partners in the Indo-Pacific
        !United States and (our|its) (European|) Allies; !(U.S.|United States) and (our|its) (Allies|allies) ... would; !the United States and its allies and partners will
        ?international community; ?global challenges; ?transnational challenges; ?world order; ?international law; ?unprecedented challenges; ?the world has; ?all countries
      `),
      zh: linesOf(`
        联合国; 安理会; 二十国集团; 七国集团; 亚太经合组织; 世贸组织; 世界贸易组织; 金砖; 上合组织; 上海合作组织; 东盟; 国际货币基金; 世界银行; 多边主义; 多边; 全球治理; 国际秩序; 国际体系; 国际规则; 国际法; 全球南方; 人类命运共同体; 命运共同体; 发展中国家; 全球发展倡议; 全球安全倡议; 全球文明倡议
        多极化; 霸权; 单边主义; 国际公平正义; 全人类共同价值; 世界大势; 百年变局; 时代潮流; 和平外交政策; 全球发展; 亚太共同体; 国际关系民主化; 人类社会; G20; APEC
        !出席 ... 期间; !亚太经合组织 ... 期间; !二十国集团 ... 期间; !上海合作组织 ... 期间; !金砖 ... 期间; !联合国大会期间; !联合国气候; !在 ... 期间; !多边贸易体制; !国际贸易规则; ?国际社会; ?世界各国; ?全球性挑战; ?国际事务; ?国际协调
      `),
      ru: linesOf(`
        ООН; Объединенных Наций; Совет Безопасности; Совбез*; Генассамбле*; Генеральной Ассамблеи; БРИКС; ШОС; Шанхайск* организац*; АТЭС; ВТО; АСЕАН; ОБСЕ; Групп* двадцати; Большой двадцатки; двадцатк*; Большой семерки; МВФ; Евросоюз*; Европейск* союз*; ЕАЭС; СНГ; Устав* ООН
        многосторонн*; многополярн*; глобальн* (управление|повестка|вызов*|Юг); международн* (право|порядок|организац*|площадк*|форум*); мировой порядок; миропорядок; ?мировых делах; (с|со) союзниками; мировое большинство; Глобальный Юг; Африканск* союз; Лиг* арабских
        !на полях; !Международн* организац* по миграции
      `),
    },
  },
];
