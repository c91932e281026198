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
        invite; invitation; reciprocated ... (invit*|visit); =trip; trip to; (state|official|working|return|reciprocal) visit
        (will|would|=to|=be) host ... (president|leader|summit|prime minister|visit|us|me|him|chancellor); look* forward to (meeting|seeing|hosting|welcoming|visiting)
        (will|=I'll|=we'll) meet (again|each other|him|her|you|in); (will|=I'll|=we'll) see (each other|him|her|you); meet* ... (in person|each other); (personal|future|possible|planned|in-person|Trump-Xi|leaders') (meeting|meetings|summit)
        (meeting|summit) between (the two leaders|leaders|presidents|the presidents); get together; (desire|want*|hope*) to meet; odds of ... meeting; ~(going|coming|go|come) (there|here)
        (=I'm|=he's|=she's|=we're|=be|am|president|secretary|minister|leader) =going to (China|Beijing|Moscow|Russia|Washington|Kyiv|India|New Delhi|Japan|Tokyo|America|Ankara|Seoul|Riyadh)
        (=I'm|=he's|=be) =going (back|over) there; ~first lady; ?(high-level|top-level|leader-level) (exchange*|contact*|meeting*)
        meeting at the highest level; (accept|accepted) ... (invitation|both|visit); (arrang*|=organize|=organise|=organizing|=organising|=organized|=organised|set up|prepar*) ... (summit|visit|personal meeting)
        (=flew|=fly|=flying) to (Beijing|Moscow|Washington|Kyiv|New Delhi|China|Russia|Ukraine)
        (=he|=she|=I|=we|=they|president|minister|envoy|Witkoff|leader) (has|had|have|) (=gone|=went) to (Beijing|Moscow|Washington|Kyiv|New Delhi|China|Russia|Ukraine); itinerary
        (=his|=her|their|upon|leader's|president's|minister's) arrival (in|at); (=hosted|=hosts|=hosting) ... (president|leader|prime minister)
        welcome* ... (to the White House|to Beijing|to Washington|to Moscow|to Mar-a-Lago); Mar-a-Lago
        come to (Washington|Beijing|Moscow|China|Russia|India|the United States|Mar-a-Lago|the White House); (meet|meeting) in person; bilateral summit; in-person summit
        (next|upcoming|future|possible|planned|trilateral|annual) (summit|visit|trip); mutual visits; exchange of visits; paid a visit; state dinner
        summit ... (next year|later this year|next month|this fall|next spring|in April); presidential meeting; historic visit*
        (will|to) be received (by|at|in)
        (head|heads|headed|heading|fly|flies|flying|travel*) to (China|Beijing|Moscow|Washington|New Delhi|India|Tokyo|Japan|Seoul|Kyiv|Brussels|Riyadh|Alaska|Budapest|Ankara|Paris|London|Berlin|Mexico|Canada|Ottawa|Islamabad|Pyongyang|Tehran|Jerusalem|Doha|Abu Dhabi|Istanbul|Geneva)
        arrival ceremony; honor guard; guard of honour; red carpet; 21-gun salute; ceremonial welcome; (state|welcome) banquet; mutually convenient (date*|time); (early|convenient) date
        (Trump-Putin|Putin-Zelensky*|Trump-Xi|US-Russia|EU-China|EU-India|India-EU|India-Russia|US-Africa|Quad|leaders') summit
        look* forward to ... (visit|welcoming|hosting|receiving|seeing you|meeting you|summit); see each other; meet face-to-face; (Alaska|Anchorage|Budapest|Beijing|Moscow|Washington) summit
        pay* a ... visit; exchange of high-level; (next|upcoming|forthcoming) (meeting|round) ... (leaders|presidents); (our|their|his|an) upcoming (meeting|visit|summit)
        (president*|minister*|secretary|leader*|premier|chancellor|envoy*|delegation|officials|=he|=she|=I|=they) ... (will|would|to|is set to|plans to) travel
        (set|due|scheduled|expected|ready|willing|planning|plans|planned) to (travel|visit|fly)
        (visit|trip|travel|summit|meeting) (plans|dates|arrangement*|preparation*|logistics); (work*|pin*|nail*|fix*|set) ... (timing|date|dates) ... (meeting|visit|summit|trip)
        (not able|unable|try*|trying) to work out ... (timing|date|meeting); timing of ... (visit|meeting|summit|trip)
        (a|another|future|eventual|possible|planned) (face-to-face|in-person) (meeting|summit)
        (attend|participate in|take part in|come to|go to|skip|miss) ... (summit|parade|celebrations|festivities|inauguration|festivity) ... (Moscow|Beijing|Delhi|Washington|Brazil|Johannesburg|Gyeongju|Kazan|Samarkand|Rio|Miami|Shenzhen)
        invit* ... (summit|parade|celebration*|festivit*|inauguration); (first|last|rare) visit (by|to|since|in|of)
        (meet|meeting) on the (sidelines|margins) of ... (upcoming|next|the)
        guest of (honor|honour)
        Blair House
        (postpon*|cancel*|delay*|call* off|put off|scrap*) ... (visit|=trip|summit); (will|would|agreed to|could|may|might|hope* to) meet ... (sidelines|margins)
        (will|would|agreed to|could|may|might|hope* to) meet ... at the (G20|G7|APEC|SCO|BRICS|UN|NATO|ASEAN); shuttle diplomacy; touched down in
        (hold|have|arrange|plan*) ... summit (in|at|next|this|soon)
        visit
        honour guard; (=date|=dates|timing|venue) ... (for|of) ... (meeting|visit|summit|trip); (set|fix|agree|announc*) ... (=date|=dates) ... (meeting|visit|summit|trip)
        next meeting of the (leaders|presidents|two); (maiden|inaugural|three-day|two-day|four-day|five-day) (visit|trip)
        (military|state) (honours|honors)
        ~summit; ~host; ~trip; ~travel; ~=in person; ~welcome; ~dates
        ~arrive
        !non-visiting; !visiting fellow; !invit* ... (comment*|compan*|invest*|bid*); !interested in hosting; !visiting professor; !visit ... (website|page); !invite* ... comment*
        !visit* (websites|shrine); !summit (declaration|communique); !hosting ... (talks|negotiations|discussions); !Camp David ... Summit
        !(visit|trip|travel*) ... Taiwan; !Pelosi ... (visit|=trip|travel*); !(visit|trip) by the House; !House Speaker ... (visit|trip|travel*)
        !(consular|prison|family|field|school|site|inspect*|IAEA|study|tourist|business) visit*; !visa ... visit*
        !visit* (the|) (detain*|prison*|patients|relatives); !(upcoming|next|forthcoming|recent|last) (BRICS|SCO|G20|G7|APEC|NATO|ASEAN|Arab|EU|AI|climate) summit
        !(goods|exports|ships|oil|cargo*|shipment*|vessel*|weapon*|tanker*|container*|tourists|students|migrants|people|drugs) ... (head|headed|heading|travel*|flying) to
        !(tourists|travellers|travelers|businesspeople|nationals) ... (=trip|visit|travel*); !travel (ban|restrict*|document*|warning|advisor*|agency); !business trip
        !invit* ... (students|youth|tourists|young|firms|scientists|experts|observers|tender*); !round trip
        !visit* ... (inspectors|experts|wounded|students|tourists)
      `),
      zh: linesOf(`
        访问; 访华; 访美; 访俄; 访日; 访英; 访法; 访德; 访印; 访韩; 访欧; 访澳; 出访; 来访; 到访; 互访; 回访; 往访; 国事访问; 正式访问; 邀约
        期待 ... (见面|会面|会晤|相见); 尽快 ... (见面|会面|会晤|相见); 早日 ... (见面|会面|会晤); 再次 ... (见面|会面|会晤); 下次 ... (见面|会面|会晤)
        下一次会晤; 元首会晤安排; ?高层交往; ?高层往来; ?元首交往; ?元首外交; ?保持 ... 高层 ... 交往; 高层会晤; 举行 ... 首脑会晤; 莅临; 前来出席; 赴华(访问|出席|参加|会晤); 赴美(访问|出席|参加|会晤|国事)
        在 ... 再次相聚; 来华(访问|出席|参加|正式访问|国事访问|会晤|做客); 做客; 再次访; 重访; 欢迎 ... (访华|来华|访问|来访); 年内 ... 会晤; 三方会晤; 领导人会晤安排; 双边访问; 首脑会晤; 首脑会谈
        主办 ... 峰会 ... (邀请|出席|来|访); 早日访; 适时访; 期待访
        接待 ... (来访|领导人|总统|总理|首相|主席); 仪仗队; 国宴; 欢迎宴会; 首访; 互邀; 受邀; 应邀; 红毯; 访朝; 访越; 访沙; 访非; 访土; 访哈; 访意; 访匈; 访塞; 访中; 访巴; 访乌; 访缅
        (期待|商定|同意) ... (会面|见面); 即将 ... 访; 行程安排; 出席 ... 峰会; 穿梭外交; 会面 ... (下个月|下月|年底|四月|4月|十月|10月)
        访京; 访莫斯科; 抵京; 抵华; 抵达 ... (开始|访问|出席|参加); 启程前往; 应邀访; 率团访; 首次访; 可能访; 计划访; 推迟 ... 访; 取消 ... 访; 推迟行程; 会晤地点; 会面地点
        会面时间; 会晤时间; 敲定 ... (会晤|会面|行程|日期); 择期 ... (会晤|会面|访); 有望 ... (会晤|会面|见面); 出席 ... (阅兵|庆典|庆祝活动|纪念活动|就职典礼); 参加 ... (阅兵|庆典|庆祝活动|就职典礼); 互访频密; 再度访; 年内访
        访期; 国是访问
        邀请; 欢迎仪式
        (会晤|会面|访问|峰会)的(日期|时间|地点); (中国|美国|亚洲|欧洲|北京|莫斯科)之行; 访问行程
        隆重欢迎; 鸣放礼炮; 检阅 ... 仪仗
        ~会面; ~见面; ~行程; ~相聚
        !访问学者; !访问量; !访问网站; !应 ... 邀请 ... 通电话; !来华 ... 交流访学; !来华留学; !来华旅游; !两军 ... 交往
        !来华 (交流|学习|留学|旅游|经商|投资)
        !应邀 ... 通电话; !应邀同; !走访; !采访; !专访; !信访; !暗访; !家访; !探访
        !会见来 ... 访问的; !(同|与|和|会见|会见了)来华 ... 访问; !到访 ... 的; !正在 ... 访问的; !对 ... 进行 ... 访问的; !来访的; !(邀请|欢迎) ... (青年|青少年|学生|游客|企业|民众|学者|民间|艺术|智库|媒体|专家)
        !年内 ... 特别代表; !官员 ... 访台; !访台; !窜访; !访问台湾; !访问期间; !访华期间; !欢迎仪式后; !出席 ... 峰会 ... 期间; !(非法|人员|学生|游客|旅客)来华
        !特别代表 ... 会晤; !特使 ... 访问; !特别代表 ... 访问
        !(高兴|荣幸) ... (见面|会面|会晤)
        !专家 ... 访问; !核查人员 ... 访问
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
        (примет|примут|принять|приму) участие в ... (торжеств*|празднован*|саммит*|параде|форуме|мероприят*|церемони*)
        (совершит|совершил*|совершит*) ... визит*; (отложен*|перенос*|перенесен*|отмен*) ... (визит*|саммит*|встреч* президентов)
        (провести|проведут|условил*|встретятся|встретиться) ... на полях
        на полях ... (встретятся|провести|проведут|условлено|запланирован*); условил* (увид*|встрет*|провести встреч*)
        (место|место и время|время и место) (встречи|саммита); отбыл* в; отправ* с визитом; с визитом; прибыл* с; визит ... состоится; саммит ... состоится
        встреч* ... состоится
        посетит; посетят; подготовк* (визит*|саммит*); подготовк* к (визит*|саммит*|встреч*)
        (президент*|министр*|премьер*|делегаци*|спецпосланник*|глава|канцлер*|лидер*) ... (отправится|направится|вылетит|вылетел*|прилетел*|полетит|съездит) в
        (трехдневн*|двухдневн*|однодневн*) визит*
        воинск* почест*; торжественн* встреч*
        ~саммит*; ~встретиться; ~принять; ~встреча; ~приглас*
        !туристическ* поездк*; !взаимн* туристическ*; !(безвизов*|делов*|групп*|служебн*|паломническ*) поездк*; !посещени* ... (туристами|заключенн*|тюрьм*|храм*|музе*)
        !приглаш* ... (компани*|бизнес*|туристов|студентов|инвестор*|наблюдател*); !визитн* карточк*; !приглаш* ... студент*; !приехать ... (туристы|учиться)
        !визит* (инспектор*|эксперт*|специалист*)
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
        (=follow|=following) up; (=follow|=following) up (on|with|in); followup; (respective|their|both|our|negotiating|working|technical|diplomatic|economic) teams; teams ... (continue|meet*|will|to); working (group|level|groups)
        (meet|meeting|talks|negotiations|discussions|consultations) ... (coming|next) (days|weeks|months); (negotiations|talks) ... (begin|start) (immediately|soon|shortly); joint =working
        task force; next (round|steps); (another|further|new) round; (further|additional|more|future|soon to be) (talks|meeting|meetings|consultations|negotiations|discussions|contacts)
        (implement|implementing|executing|execute|fulfil*|carry out|deliver* on|make good on|act on|translate) ... (agreement reached|agreements reached|consensus|understandings|deal|outcomes|what was agreed|Geneva|agreement|policies)
        (agreement|consensus|deal|outcomes) ... implement*; (line|lines|channel|channels) (of|for) communication*; abide by ... (consensus|agreement|agreements|commitments|deal|understanding*|arrangement*|what was agreed)
        (open|direct|reliable|regular|strategic|effective|private) (channel*|line*)
        (maintain*|keep*|sustain*|regular|stay*|remain*|strengthen*|enhance|better) ... (communication*|in touch|consultation*)
        (continue|continuing|maintain|maintaining) ... (dialogue|contacts|communication|consultations)
        (continued|ongoing|sustained) (discussion*|dialogue|communication*|consultation*|engagement|talks); (continue|continuing) to (talk|discuss|consult|coordinate|communicate|stay)
        (tasked|instruct*|directed|assigned|empower*|charged|mandated) ... (teams|officials|representatives|ministers|negotiators|delegations|groups|ministries|staff)
        (representatives|delegations|negotiators|envoys|officials) (will|should|would|are to) (meet|continue|begin|start|work|hold); consultation mechanism
        (existing|dialogue|consultation) mechanism*; in touch; (will|would|=be) (meeting|meetings|meet) (shortly|soon|again|next|with their); more meetings; =we're still working; road map; roadmap
        timetable (for|of) ... (talks|meeting*|negotiations|implementation|consultations); ?timetable; follow through; (agreed|agree) to (meet again|speak again|continue|stay|remain); lead the (negotiations|talks|delegation|team)
        represented by ... (Secretary|Minister|Ambassador|envoy|official)
        (delegation*|team|=talks|side|negotiati*|consultations|dialogue|group) ... (=led|headed) by ... (Secretary|Minister|Ambassador|envoy|official); negotiating team; make announcements
        discuss (them|it|this|these|) further
        (maintain*|stay*|keep*|remain*|continu*) ... (contact|contacts); close contact; further contacts; personal contact; contacts at (various|different|all); continue contacts
        intergovernmental commission; joint commission; hammer out; (finalize|finalise) ... (details|agreement|deal|text|terms); details ... worked out; work out ... details; special representatives; strategic dialogue; sherpas; reconvene
        next meeting of ... (teams|negotiators|delegations|ministers); keep each other informed; continue to (engage|work on|negotiate|exchange|coordinate|consult); officials from both sides
        task* ... (officials|cabinet|ministers|staff|teams); delegation-level; further steps; (second|next) stage; technical (talks|teams|level|consultation*); expert-level
        at the level of (experts|ministers|foreign); put into practice; open line; hot line; communication channels; consultations
        (flesh|iron|thrash|hammer|work) out ... (details|agreement|text|plan|terms); ?action plan; ?plan of action; steering committee; joint committee; high-level (dialogue|commission|mechanism)
        (foreign ministers|ministers|counterparts|advisers|advisors|aides|envoys) (will|would|are to|should|agreed to) (meet|speak|talk|discuss|continue|stay|flesh|prepare)
        (speak|talk|meet) again (soon|next|in|this|shortly|within); at the (ministerial|working|expert|technical|staff|senior) level; operationali*; monitor* ... implementation
        progress (review|made since); regular contact; remain in (close|regular|constant) (contact|touch); (Strategic|Economic|Ministerial|High-Level|Comprehensive) Dialogue; ?take* forward
        (set|setting) up ... (mechanism|working group|committee|task force|commission)
        (establish*|creat*|launch*|form*|reviv*|resum*) ... (working group|joint committee|joint commission|task force|communication channel)
        (establish*|creat*|launch*|reviv*|resum*) ... (consultation|dialogue|coordination|monitoring|joint|bilateral) mechanism
        take stock ... (commitments|progress|agreement*|relationship|implementation)
        leader-level (communication|dialogue|diplomacy|engagement|channel); leader-to-leader
        empower* ... (officials|teams|cabinet|secretaries); empowered (officials|representatives|teams); coordination mechanism; (speak|talk|meet) ... (in|over|within) the (coming|next) (days|weeks|months)
        ahead of (the|a) next (round|meeting); intensive diplomacy
        (=our|their|respective|both) (negotiators|experts|delegations|officials|sherpas|advisers|advisors) (will|to|are|would|should|have)
        (deputy|vice) (ministers|premiers) ... (will|to) (meet|talk|continue)
        (ongoing|continuous|continued|sustained) effort* to (do that|maintain|keep)
        technical-level; ?expert group*; joint group; contact point*
        (consultations|dialogue|meeting) ... will be held; agreed timeline
        (continue|continuing|keep|keeping) ... (conversation*|engagement|talking); (resum*|restart*|reviv*|restor*) ... (dialogue*|consultations|channel*|contacts)
        direct communication; (agreed|agree) to (engage|reconvene|resume talks|restart talks|keep talking)
        (appoint*|=name|=naming|designat*) ... (envoys|negotiators|point person|special representatives); exchange envoys
        ?carry* forward; review* (the|) (progress|implementation); lower-level (officials|talks|meetings|contacts|delegation*); (points of contact|point person|focal point*)
        ~teams; ~channel; ~mechanism; ~communication
        <implement*; <representatives; <scheduling; <announcements
        !Trilateral Contact Group; !implement* ... (Minsk|sanctions|Plan of Action); !Quadrilateral Security Dialogue; !Shangri-La Dialogue; !contact group; !line of contact; !dialogue partner*
        !(just a|quick|a quick|one|brief) follow-up; !follow-up question*; !quick* ... follow up
        !action plan ... (JCPOA|Iran*); !(Joint Comprehensive) Plan of Action; !channel ... (Panama|Suez|English); !implement* ... (ceasefire|truce)
        !just ... follow up; !(I|me|you|quickly|=wanted|if) ... (follow up|follow-up|following up); !(another|my|one|brief|quick|second|as a) follow-up
        !follow-up (to that|on that|here|there|for you|then)
        !(round|rounds) of ... (sanctions|tariffs|strikes|attacks|fighting|violence|layoffs|funding|aid|shelling|JCPOA|arms|duties|missile*)
        !(roadmap|road map|action plan|timetable) ... (peace|ceasefire|conflict|election*|withdrawal|climate|energy)
        !task force ... (strike|ISIS|naval|carrier)
        !(military-to-military|mil-to-mil|military) ... channel*; !channel* ... military
      `),
      zh: linesOf(`
        落实(好|) ... (共识|成果|协议|安排|会晤|会谈|通话|元首|领导人|协定|约定|后续); (共识|成果|协议|安排|协定) ... 落实; ?落实; 跟进; 后续(工作|安排|磋商|沟通|落实|行动|会谈|谈判|步骤|事宜|跟进|接触|协商|措施)
        (双方|两国|各自|我们的|经贸|谈判|工作|中美|俄美) ... 团队 ... (继续|保持|尽快|磋商|沟通|落实|会谈|接触|对接|推进|跟进|会面|碰面|努力|工作|谈判); ?团队; ~团队; 工作组; 磋商机制; 对话机制; 沟通机制; 机制作用; 用好 ... 机制; 下一轮; 新一轮; 尽快举行; 继续磋商; 继续谈判
        保持(密切|经常性|战略|高层|各层级|良好|紧密|定期|直接|有效|经常|持续|接触|顺畅|坦诚|开放|)(的|)(沟通|联系|磋商|接触|对话|联络|协调|交流)
        密切(战略|高层|各层级|双方|)(沟通|磋商|协调|接触|联系); 经常性联系; 经常性磋商; 沟通渠道; 常态化沟通; 保持接触; 责成; 指示 ... 部门; 执行 ... 协议
        执行 ... 共识; 履行 ... 承诺; 兑现 ... 承诺; 各层级(沟通|对话|磋商|接触|联系|协商); 各层次 ... (对话|沟通|磋商); 各级别(沟通|对话|磋商|接触); ~各层级; ?各层级交往; 协商解决; 继续谈下去; 路线图; 时间表; 渠道畅通; ?对话沟通; ?沟通对话; 都应遵守; 各自承诺
        经常性(沟通|联系|磋商|接触|对话|交流); 就 ... 保持 ... (沟通|联系|磋商|接触|对话); 同 ... 保持 ... (沟通|联系|磋商|接触|对话); 保持 ... (渠道|联系畅通); 各层级 ... 保持 ... (沟通|联系|对话); 政府间委员会; 混委会; 联委会; 高级别对话; 战略对话; 经济对话; 高层对话; ?年度会晤
        定期会晤; 继续(就|保持|加强|密切|开展|进行|推进|通过|深化|)(密切|战略|坦诚|经贸|高层|保持|)(沟通|磋商|对话|谈判|协商|接触|商谈); 继续就 ... (沟通|磋商|谈判|协商|讨论|商谈); 继续(同|与) ... (沟通|磋商|谈判|协商); 开展对话; 接触对话; 推进落实; 双方团队; 两国团队; 牵头人; 一道落实; 共同落实; 工作层; 尽快谈; 外长 ... 对话; 对话磋商
        后续磋商; 下阶段; 保持联络; 特别代表会晤; 会晤机制; 边界问题特别代表
        由 ... 牵头; 牵头 ... (磋商|谈判|对接|落实); 对接 ... 部门; 加紧 ... (对接|磋商|商谈); 尽早签署; 尽快达成; 敲定; 细化 ... (安排|共识|方案|内容|成果|工作); 早日达成; 启动 ... (磋商|对话|谈判); 建立 ... (对话|磋商|沟通|协商|会晤|会商|协调|联络|工作) ... 机制; 成立 ... (工作组|委员会|专班); 专班; 合作规划
        成果清单; 指定 ... 代表; ?主管部门; (项目|成果|共识|协议) ... 落地; 兑现 ... (承诺|共识|协议|诺言); 加强对接; 团队 ... (接触|磋商|沟通); 两国外长; 两国有关部门; 联合委员会; 联合工作
        重启 ... (磋商|谈判|对话|沟通|机制); 恢复 ... (磋商|对话|沟通渠道|机制); (特使|特别代表) ... (沟通|磋商|会谈|会晤|接触)
        派 ... (特使|代表团) ... (磋商|会谈|沟通|接触); 开展 ... 层次 ... 对话; ?对口部门; 有关部门 ... (对接|磋商|沟通|落实|商谈); 工作组会议; 双方同意继续; 继续谈; 建立联络; 联络机制; 沟通管道; 热线机制; 对话管道; 副部长级; 司局级; 专家级; 技术层面
        技术性磋商; 中期审议; 成果落实; 合作文件 ... 落实; 尽快商定; 接下来几(天|周|个月); 未来几(天|周|个月) ... (会谈|谈判|磋商|会面|会晤); 本月稍后 ... (会谈|谈判|磋商); 工作磋商; 政府间对话; 二轨对话; 部长级对话; 谈判代表
        首席谈判; 定期沟通; ?直接沟通; ?直接对话; 及时沟通; 勤沟通; 通报进展; 落细落实; 抓紧落实; 抓好落实
        (恢复|重启|启动) ... (经济|财金|战略|外交|高级别|部长级|安全) ... 对话; ?行动计划; ?年度会晤机制
        经常性(交往|往来); 保持(经常性|密切|)往来
        (任命|指定|互派) ... (特使|联络人|谈判代表)
        ~执行; ~对话; ~沟通; ~机制
        ?保持沟通; ?磋商; ?加强 ... 对话
        !落实到 ... 行动; !落实到行动
        !牵头 ... 和平; !航班 ... 落地; !落地签; !合作规划 ... 带一路; !特朗普团队; !拜登团队; !川普团队
        !落实 ... (决议|台独|停火|倡议|两国方案|制裁|巴黎协定|一个中国|一中|开罗|主权|责任制|议程); !多边 ... 机制; !(金砖|上合|联合国|亚太) ... 机制; !机制 ... (金砖|上合|亚太经合); !保持 ... (冷静|克制) ... 对话; !(和平|停火|停战) ... 路线图
        !路线图 ... (和平|停火|停战); !时间表 ... (停火|选举|撤军|统一); !新一轮 ... (制裁|关税|袭击|空袭|科技革命|产业变革|冲突|技术革命|打击|攻击); !经贸团队就 ... 交换意见; !团队游; !旅游团队; !急救团队; !律师团队; !科研团队; !科技 ... 团队
        !医疗 ... 团队
        !重启 ... (核谈|和谈|和平谈判|核协议|伊核|六方会谈)
      `),
      ru: linesOf(`
        рабоч* (группа|контакт|встреча|уровень); переговорн* (группа|команда); (наш*|их|обе|обеих|обе стороны|свои*|своим|соответствующ*|переговорн*|двух|российск*|американск*) команд*
        ~команда; следующ* раунд; очередн* раунд; новый раунд; (поручил*|поручение|поручить|поручен*|дал* указание)
        (выполнен*|реализац*|имплементац*|осуществлен*|выполнит*) ... (договоренност*|соглашени*|обязательств*)
        (=достигнутых|=достигнутые|=достигнутым|=достигнутыми|=достигнутой) ... договоренност*; (выполн*|реализ*|имплемент*|исполн*|соблюд*|претвор*|развити*) ... договоренност*
        договоренност* ... (выполн*|реализ*|исполн*|соблюд*|достигнут*); ?договоренност*
        (продолжить|продолжат*|продолжени*|поддерживать|поддержани*|сохран*|наладить|регулярн*|последующ*) ... (контакт*|диалог*|консультац*|общени*|переговор*); продолжить ... работу ... (групп*|ведомств*|уровн*|команд*|документ*|направлен*)
        оставаться (на связи|в контакте); канал* (связи|коммуникации|общения); открыт* канал*; консультац*; на уровне (министров|экспертов|помощников|советников|внешнеполитических)
        (представител*|помощник*|эксперт*|министр*|делегац*) ... (встретятся|продолжат|проведут|обсудят|договор*); дорожн* карт*; по линии (МИД|министерств*|ведомств*)
        по (этим|данным|тем) направлениям; контакт* (на|в) (различн*|разн*|высш*|уровн*|дальнейш*); дальнейш* контакт*; последующ* контакт*; личн* контакт*
        (условлен*|условил*|договорил*|договорен*) ... (контакт*|общен*|диалог*|связ*|продолж*|обсужд*|проработ*); межправительственн* комисси*; межправкомисси*; двусторонн* комисси*
        (назнач*|направ*) ... спецпосланник*; (обменя*|обмен*) спецпредставител*
        ~спецпредставител*; (встреч*|консультац*|переговор*|контакт*|диалог*) ... спецпредставител*; спецпредставител* ... (встреч*|консультац*|переговор*|продолж*|контакт*)
        на экспертном уровне; следующ* (шаг*|этап*|раунд*); дальнейш* (шаг*|работ*|общен*|обсужден*|взаимодейств*|проработк*); проработа*; прорабатыв*
        соответствующ* (ведомств*|министерств*|служб*); очередн* контакт*; держать ... в курсе; регулярн* (контакт*|диалог*|общен*); контакт* будут
        (остаются|останутся|остаемся|остаться|быть|будут|будем|находиться|находятся) (на связи|в контакте|в постоянном контакте); на (постоянной|регулярной|прямой) связи
        в (постоянном|тесном|плотном) контакте; ?план* (действий|сотрудничества|мероприятий|совместн*); на (рабочем|министерском|техническом|экспертном) уровне; доработ*
        согласовать (детал*|текст*|проект*|сроки); шерп*; переговорщик*; (главы|министры) (МИД|иностранных дел|внешнеполитических) ... (встретятся|проведут|обсудят|продолжат)
        механизм* (консультац*|диалог*|взаимодейств*|2+2); совместн* (комисси*|комитет*|групп*|рабоч*); подготов* (документ*|соглашен*|проект*|почв*); (будет|будут|готов*) продолжен*
        в ближайш* (время|дни|недели) ... (встреч*|переговор*|контакт*|консультац*|созвон*|продолж*); держать связь
        (поддерживать|сохранять|держать) ... (связь|контакт|контакты); (возобнов*|перезапуск*|перезапуст*) ... (консультац*|контакт*|переговорн* групп*)
        (созда*|учред*|сформир*) ... (рабоч* групп*|механизм* диалог*|комисси*|канал*); (назнач*|направ*|прислать) ... (спецпредставител*|переговорщик*|посланник*)
        ~спецпосланник*; специальн* представител* ... (встреч*|консультац*|контакт*); (сверить|сверк*) час*; отслежива* ... выполнен*; контроль за выполнением
        ход* (реализации|выполнения) ... (договоренност*|соглашен*|решени*)
        (экспертн*|техническ*|межведомственн*) (групп*|консультац*|контакт*|уровн*|переговор*); межведомственн*; межмидовск*
        диалог* (на|между|по линии) ... (уровн*|ведомств*|министерств*); в ближайшие (дни|недели) ... (продолж*|контакт*|встреч*); последующ* (шаг*|раунд*|консультац*|переговор*)
        перезвон*; связаться ... (снова|вновь|еще); рабочем порядке; согласован* (график*|шаг*|план*); дальнейш* (график*|план*|координац*)
        ~контакт; ~диалог; ~договорились; ~реализац*; ~поручен*
        !план* действий ... (СВПД|ядерн*); !Совместн* всеобъемлющ* план*
        !прорабатыва* ... визит*; !(визит*|поездк*) ... прорабатыва*; !новый раунд (санкц*|обстрел*|эскалац*); !очередн* раунд (санкц*|эскалац*|обстрел*)
        !раунд* (санкц*|эскалац*); !дорожн* карт* ... (мир*|урегулирован*); !команд* (Трампа|Байдена|президента); !команда на; !договоренност* ... (санкц*|встреч*)
        !условил* ... (увид*|визит*)
      `),
    },
  },
];
