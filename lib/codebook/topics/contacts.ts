import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The topics of what comes after the exchange: visits and further work. */
export const CONTACTS: readonly Topic[] = [
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
        visit; invite; invitation; reciprocated ... (invit*|visit); =trip; trip to; (state|official|working|return|reciprocal) visit
        (will|would|=to|=be) host ... (president|leader|summit|prime minister|visit|us|me|him|chancellor); look* forward to (meeting|seeing|hosting|welcoming|visiting)
        (will|=I'll|=we'll) (meet|see) (again|each other|him|her|you|in); meet* ... (in person|each other); (personal|future|possible|planned|in-person|Trump-Xi|leaders') (meeting|meetings|summit)
        (meeting|summit) between (the two leaders|leaders|presidents|the presidents); get together; (desire|want*|hope*) to meet; odds of ... meeting; (going|coming|go|come) (there|here)
        =going to (China|Beijing|Moscow|Russia|Washington|Kyiv|India|New Delhi|Japan|Tokyo|America); first lady; (high-level|top-level|leader-level) (exchange*|contact*|meeting*)
        meeting at the highest level; (accept|accepted) ... (invitation|both|visit); (arrang*|organi*|set up) ... (summit|visit|personal meeting)
        (gone|went|flew|fly) to (Beijing|Moscow|Washington|Kyiv|New Delhi|China|Russia|Ukraine); itinerary; arrival in; hosted ... (president|leader|prime minister)
        welcome* ... (to the White House|to Beijing|to Washington|to Moscow|to Mar-a-Lago); Mar-a-Lago
        come to (Washington|Beijing|Moscow|China|Russia|India|the United States|Mar-a-Lago|the White House); (meet|meeting) in person; bilateral summit; in-person summit
        (next|upcoming|future|possible|planned|trilateral|annual) (summit|visit|trip); mutual visits; exchange of visits; paid a visit; state dinner
        summit ... (next year|later this year|next month|this fall|next spring|in April); presidential meeting; historic visit*
        (will|to) be received
        (head|heads|headed|heading|fly|flies|flying|travel*) to (China|Beijing|Moscow|Washington|New Delhi|India|Tokyo|Japan|Seoul|Kyiv|Brussels|Riyadh|Alaska|Budapest|Ankara|Paris|London|Berlin)
        arrival ceremony; honor guard; guard of honour; red carpet; 21-gun salute; ceremonial welcome; (state|welcome) banquet; mutually convenient (date*|time); (early|convenient) date
        (Trump-Putin|Putin-Zelensky*|Trump-Xi|US-Russia|EU-China|EU-India|India-EU|India-Russia|US-Africa|Quad|leaders') summit
        look* forward to ... (visit|welcoming|hosting|receiving|seeing you|meeting you|summit); see each other; meet face-to-face; (Alaska|Anchorage|Budapest|Beijing|Moscow|Washington) summit
        pay* a ... visit; exchange of high-level; (next|upcoming|forthcoming) (meeting|round) ... (leaders|presidents); (our|their|his|an) upcoming (meeting|visit|summit)
        ~summit; ~host; ~trip; ~travel; ~=in person; ~welcome; ~dates; ~schedul*; ~return
        ~receive; ~arrive
        !non-visiting; !visiting fellow; !invit* ... (comment*|compan*|invest*|bid*); !interested in hosting; !visiting professor; !visit ... (website|page); !invite* ... comment*
        !visit* (websites|shrine); !summit (declaration|communique); !hosting ... (talks|negotiations|discussions); !Camp David ... Summit
      `),
      zh: linesOf(`
        访问; 访华; 访美; 访俄; 访日; 访英; 访法; 访德; 访印; 访韩; 访欧; 访澳; 出访; 来访; 到访; 互访; 回访; 往访; 国事访问; 正式访问; 邀请; 邀约
        期待 ... (见面|会面|会晤|相见); 尽快 ... (见面|会面|会晤|相见); 早日 ... (见面|会面|会晤); 再次 ... (见面|会面|会晤); 下次 ... (见面|会面|会晤)
        下一次会晤; 元首会晤安排; 高层交往; 高层往来; 元首交往; 元首外交; 保持 ... 高层 ... 交往; 高层会晤; 举行 ... 首脑会晤; 莅临; 前来出席; 赴华; 赴美
        在 ... 再次相聚; 来华; 参访; 做客; 再次访; 重访; 欢迎 ... (访华|来华|访问|来访); 年内 ... 会晤; 三方会晤; 领导人会晤安排; 双边访问; 首脑会晤; 首脑会谈
        主办 ... 峰会; 早日访; 适时访; 期待访
        接待 ... (来访|领导人|总统|总理|首相|主席); 欢迎仪式; 仪仗队; 国宴; 欢迎宴会; 首访; 互邀; 受邀; 应邀; 红毯; 访朝; 访越; 访沙; 访非; 访土; 访哈; 访意; 访匈; 访塞; 访中; 访巴; 访乌; 访缅
        (期待|商定|同意) ... (会面|见面); 即将 ... 访; 行程安排; 出席 ... 峰会; 穿梭外交; 会面 ... (下个月|下月|年底|四月|4月|十月|10月)
        ~会面; ~见面; ~行程; ~相聚
        !访问学者; !访问量; !访问网站; !应 ... 邀请 ... 通电话; !来华 ... 交流访学; !来华留学; !来华旅游; !两军 ... 交往
        !来华 (交流|学习|留学|旅游|经商|投资)
        !应邀 ... 通电话; !应邀同; !走访; !采访; !专访; !信访; !暗访; !家访; !探访
      `),
      ru: linesOf(`
        визит*; визиты; посещение; посетить; посетил*; приглашение; пригласил*; приглашен*; приехать; приезд; поездк*; прибыть; (личн*|очн*|предстоящ*|будущ*|возможн*|следующ*|новой) (встреч*|саммит*)
        встреч* (на высшем уровне|лидеров|президентов|глав); (организац*|подготовк*|проведен*|договор*) ... (встреч*|саммит*|визит*); график ... (встреч*|визит*|контакт*); контакт* на высшем уровне
        на высшем (и высоком|) уровне; ответн* визит*; личн* встреч*; встретит* лично; трехсторонн* (встреч*|саммит*); двусторонн* (саммит*|встреч* на); приглаша*; приглашал*; прилет*; в гости
        государственн* визит*; официальн* визит*; встречи президентов; встречу на высшем; очередн* (встреч*|саммит*|контакт* на высшем); договор* ... встрет*; возможност* ... встреч*
        ближайш* встреч*; предстоящ* (встреч*|контакт* на высш*|визит*|саммит*|переговор* на высш*)
        прибудет; прибудут; прибывает; приедет; приедут; церемони* (встречи|официальн*|приветств*); почетн* караул*; (ждем|ждать|жду|ждут) (вас|его|президент*)
        буд* рад* (видеть|принять|приветствовать); запланирован* (встреч*|переговор*|контакт*|визит*|поездк*); намечен* (встреч*|переговор*|контакт*|визит*|поездк*)
        (сроки|дата|даты|время) (визита|встречи|поездки|саммита); очн* контакт*; увидимся; увидеться; (вскоре|скоро|снова|еще) ... (встрет*|увид*)
        саммит* в (Будапешт*|Анкоридж*|Пекин*|Москв*|Вашингтон*|Казан*|Астан*); встреч* (в Будапеште|на Аляске|в Анкоридже)
        ~саммит*; ~встретиться; ~принять; ~встреча; ~приглас*
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
        follow up; follow-up; followup; (respective|their|both|our|negotiating|working|technical|diplomatic|economic) teams; teams ... (continue|meet*|will|to); working (group|level|groups)
        (meet|meeting|talks|negotiations|discussions|consultations) ... (coming|next) (days|weeks|months); (negotiations|talks) ... (begin|start) (immediately|soon|shortly); joint working
        task force; next (round|steps); (another|further|new) round; (further|additional|more|future|soon to be) (talks|meeting|meetings|consultations|negotiations|discussions|contacts)
        (implement|implementing|executing|execute|fulfil*|carry out|deliver* on|make good on|act on|translate) ... (agreement reached|agreements reached|consensus|understandings|deal|outcomes|what was agreed|Geneva|agreement|policies)
        (agreement|consensus|deal|outcomes) ... implement*; (line|lines|channel|channels) (of|for) communication*; (should|must|will|both sides) abide by
        (open|direct|reliable|regular|strategic|effective|private) (channel*|line*)
        (maintain*|keep*|sustain*|regular|stay*|remain*|strengthen*|enhance|better) ... (communication*|in touch|consultation*)
        (continue|continuing|maintain|maintaining) ... (dialogue|contacts|communication|consultations)
        (continued|ongoing|sustained) (discussion*|dialogue|communication*|consultation*|engagement|talks); (continue|continuing) to (talk|discuss|consult|coordinate|communicate|stay)
        (tasked|instruct*|directed|assigned|empower*|charged|mandated) ... (teams|officials|representatives|ministers|negotiators|delegations|groups|ministries|staff)
        (representatives|delegations|negotiators|envoys|officials) (will|should|would|are to) (meet|continue|begin|start|work|hold); consultation mechanism
        (existing|dialogue|consultation) mechanism*; in touch; (will|would|=be) (meeting|meetings|meet) (shortly|soon|again|next|with their); more meetings; =we're still working; road map; roadmap
        timetable; follow through; (agreed|agree) to (meet again|speak again|continue|stay|remain); lead the (negotiations|talks|delegation|team)
        (represented|led) by ... (Secretary|Minister|Ambassador|envoy|official); negotiating team; make announcements; discuss (them|it|this|these|) further
        (maintain*|stay*|keep*|remain*|continu*) ... (contact|contacts); close contact; further contacts; personal contact; contacts at (various|different|all); continue contacts
        intergovernmental commission; joint commission; hammer out; (finalize|finalise) ... (details|agreement|deal|text|terms); details ... worked out; work out ... details; special representatives; strategic dialogue; sherpas; reconvene
        next meeting of ... (teams|negotiators|delegations|ministers); keep each other informed; continue to (engage|work on|negotiate|exchange|coordinate|consult); officials from both sides
        task* ... (officials|cabinet|ministers|staff|teams); delegation-level; further steps; (second|next) stage; technical (talks|teams|level|consultation*); expert-level
        at the level of (experts|ministers|foreign); put into practice; open line; hot line; communication channels; consultations
        (flesh|iron|thrash|hammer|work) out ... (details|agreement|text|plan|terms); action plan; plan of action; steering committee; joint committee; high-level (dialogue|commission|mechanism)
        (foreign ministers|ministers|counterparts|advisers|advisors|aides|envoys) (will|would|are to|should|agreed to) (meet|speak|talk|discuss|continue|stay|flesh|prepare)
        (speak|talk|meet) again (soon|next|in|this|shortly|within); at the (ministerial|working|expert|technical|staff|senior) level; operationali*; monitor* ... implementation
        progress (review|made since); regular contact; remain in (close|regular|constant) (contact|touch); (Strategic|Economic|Ministerial|High-Level|Comprehensive) Dialogue; take* forward
        carry* forward; review* (the|) (progress|implementation); lower-level; (points of contact|point person|focal point*)
        ~teams; ~channel; ~mechanism; ~communication
        <implement*; <representatives; <scheduling; <announcements
        !Trilateral Contact Group; !implement* ... (Minsk|sanctions|Plan of Action); !Quadrilateral Security Dialogue; !Shangri-La Dialogue; !contact group; !line of contact; !dialogue partner*
        !(just a|quick|a quick|one|brief) follow-up; !follow-up question*; !quick* ... follow up
        !action plan ... (JCPOA|Iran*); !(Joint Comprehensive) Plan of Action; !channel ... (Panama|Suez|English); !implement* ... (ceasefire|truce)
      `),
      zh: linesOf(`
        落实; 跟进; 后续; 团队; 工作组; 磋商机制; 对话机制; 沟通机制; 机制作用; 用好 ... 机制; 下一轮; 新一轮; 尽快举行; 继续磋商; 继续谈判; 保持 ... 沟通
        保持 ... 联系; 保持 ... 磋商; 密切 ... 沟通; 经常性联系; 经常性磋商; 沟通渠道; 常态化沟通; 保持接触; 责成; 指示 ... 部门; 执行 ... 协议
        执行 ... 共识; 履行 ... 承诺; 兑现 ... 承诺; 各层级; 各层级交往; 协商解决; 继续谈下去; 路线图; 时间表; 渠道畅通; 对话沟通; 沟通对话; 都应遵守; 各自承诺
        经常性; 保持 ... (沟通|联系|磋商|接触|对话); 密切 ... (沟通|协调|接触|磋商); 政府间委员会; 混委会; 联委会; 高级别对话; 战略对话; 经济对话; 高层对话; 年度会晤
        定期会晤; 继续 ... (沟通|磋商|对话|谈判); 开展对话; 接触对话; 推进落实; 双方团队; 两国团队; 牵头人; 一道落实; 共同落实; 工作层; 尽快谈; 外长 ... 对话; 对话磋商
        后续磋商; 下阶段; 保持联络; 特别代表会晤; 会晤机制; 边界问题特别代表
        牵头; 对接 ... 部门; 加紧 ... (对接|磋商|商谈); 尽早签署; 尽快达成; 敲定; 细化; 早日达成; 启动 ... (机制|磋商|对话); 建立 ... 机制; 成立 ... (工作组|委员会|专班); 专班; 合作规划
        成果清单; 指定 ... 代表; 主管部门; 落地; 兑现; 加强对接; 团队 ... (接触|磋商|沟通); 两国外长; 两国有关部门; 联合委员会; 联合工作
        ~执行; ~对话; ~沟通; ~机制
        ?保持沟通; ?磋商; ?战略沟通; ?加强 ... 沟通; ?沟通协调; ?加强 ... 对话
        !落实到 ... 行动; !落实到行动
        !牵头 ... 和平; !航班 ... 落地; !落地签; !合作规划 ... 带一路; !特朗普团队; !拜登团队; !川普团队
      `),
      ru: linesOf(`
        рабоч* (группа|контакт|встреча|уровень); переговорн* (группа|команда); команда; следующ* раунд; очередн* раунд; новый раунд; (поручил*|поручение|поручить|поручен*|дал* указание)
        (выполнен*|реализац*|имплементац*|осуществлен*|выполнит*) ... (договоренност*|соглашени*|обязательств*); (достигнут*) ... договоренност*; договоренност*
        (продолжить|продолжат*|продолжени*|поддерживать|поддержани*|сохран*|наладить|регулярн*|последующ*) ... (контакт*|диалог*|консультац*|общени*|переговор*|работ*)
        оставаться (на связи|в контакте); канал* (связи|коммуникации|общения); открыт* канал*; консультац*; на уровне (министров|экспертов|помощников|советников|внешнеполитических)
        (представител*|помощник*|эксперт*|министр*|делегац*) ... (встретятся|продолжат|проведут|обсудят|договор*); дорожн* карт*; по линии (МИД|министерств*|ведомств*)
        по (этим|данным|тем) направлениям; контакт* (на|в) (различн*|разн*|высш*|уровн*|дальнейш*); дальнейш* контакт*; последующ* контакт*; личн* контакт*
        (условлен*|условил*|договорил*|договорен*) ... (контакт*|общен*|диалог*|связ*|продолж*|обсужд*|работ*|проработ*); межправительственн* комисси*; межправкомисси*; двусторонн* комисси*
        спецпредставител*; на экспертном уровне; следующ* (шаг*|этап*|раунд*); дальнейш* (шаг*|работ*|общен*|обсужден*|взаимодейств*|проработк*); проработа*; прорабатыв*
        соответствующ* (ведомств*|министерств*|служб*); очередн* контакт*; держать ... в курсе; регулярн* (контакт*|диалог*|общен*); контакт* будут
        (остаются|останутся|остаемся|остаться|быть|будут|будем|находиться|находятся) (на связи|в контакте|в постоянном контакте); на (постоянной|регулярной|прямой) связи
        в (постоянном|тесном|плотном) контакте; план* (действий|сотрудничества|мероприятий|совместн*); на (рабочем|министерском|техническом|экспертном) уровне; доработ*
        согласовать (детал*|текст*|проект*|сроки); шерп*; переговорщик*; (главы|министры) (МИД|иностранных дел|внешнеполитических) ... (встретятся|проведут|обсудят|продолжат)
        механизм* (консультац*|диалог*|взаимодейств*|2+2); совместн* (комисси*|комитет*|групп*|рабоч*); подготов* (документ*|соглашен*|проект*|почв*); (будет|будут|готов*) продолжен*
        в ближайш* (время|дни|недели) ... (встреч*|переговор*|контакт*|консультац*|созвон*|продолж*); держать связь
        ~контакт; ~диалог; ~договорились; ~реализац*; ~поручен*
        !план* действий ... (СВПД|ядерн*); !Совместн* всеобъемлющ* план*
      `),
    },
  },
];
