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
        bilateral (relations|relationship|ties|agenda|issue|cooperation|dialogue|matter|partnership|contact|track); bilateral; bilateral, regional; =relations; relationship; =ties
        (strategic|comprehensive|privileged|special) partnership; normali* of relations; =mil relationship; (respect|regard) for (President|Chairman|Prime Minister)
        our two (great|big|major|powerful|) (countries|nations|peoples); two (great|big|major|powerful) (countries|nations)
        U.S.-(China|Russia|India|Japan|Ukraine|EU|Korea|Mexico|Turkey|Israel) (relations|relationship|ties|partnership|alliance|friendship)
        (China|Sino|Russia|Russian|India|Indo|Japan|Korea|EU|France|Germany|Turkey|Israel|British|UK)-(US|U.S.|American|China|Chinese|Russia|Russian|India|Indian|Japan|Japanese|Korean|French|EU|German|UK|British|Turkish|Israeli|Iranian|Ukrainian|Brazil|Arab|African|Australia) (relations|relationship|ties|partnership|friendship|cooperation|dialogue|agenda)
        diplomatic (relations|ties); ties between ... (nations|countries|states); establish* diplomatic; strategic mutual trust
        (special|strong|close|long-standing|enduring|deep) (relationship|ties|bond|friendship|partnership|alliance); manag* ... competition; competition ... (conflict|confrontation)
        compet* (vigorously|responsibly); strategic competit*; (responsible|intense|healthy) competition; strategic rivalry
        policy (toward*|on) (China|Russia|India|Japan|the US|the United States); San Francisco vision
        MAHASAGAR; all-weather; time-tested; test of time; (brotherly|fraternal) (relations|countries|peoples|ties|nations); persona non grata; expel* ... diplomats; diplomatic propert*
        (deepen*|strengthen*|elevat*|upgrade*|expand*|enhance*|reaffirm*|broaden*|boost*) ... (partnership|friendship); peace and tranquility; peace and tranquillity; Line of Actual Control
        border areas; stabili* ... relationship; Joint Statement ... partnership; (strategic|all-round|comprehensive|multifaceted|multi-faceted) (cooperation|relationship|ties)
        state of (relations|the relationship)
        (partner*|friends) (and|) (not|rather than) (rivals|adversaries|competitors|enemies|threats|opponents)
        (rivals|adversaries|competitors|enemies) (or|not|rather than) partners; not (rivals|adversaries|enemies); (not|nor) a threat to (each other|one another|anyone)
        (opportunity|opportunities) (not|rather than) (a threat|threats); (interests|views|values|perspectives|positions) ... (converge|converged|diverge|diverged|overlap)
        (interests|views|positions) ... (coincide|close or similar); areas of (convergence|divergence)
        (eas*|lower*|reduc*|cool*|defus*|calm*) ... tensions between (the two|our|Washington|Beijing|Moscow|Delhi|Ankara|Tokyo|Seoul|both); (lower*|turn* down) the temperature
        (compete|competing|competition) with (China|Russia|the United States|the PRC|America|Beijing|Washington|India); (China|Russia|India) strategy
        approach to (China|Russia|India|the PRC|Beijing); G-2; G2; great-power (rivalry|competition|relations|diplomacy)
        (manage|managing|managed) ... (rivalry|differences responsibly|strategic risks|the competition)
        (steady|stable|steadier) (track|state|course|footing) ... (relation*|countries|two|China); floor under the relationship
        treaty of (friendship|alliance|neighbo*|partnership); friendship treaty; no-limits (partnership|friendship); without limits
        (golden age|golden era|ice age) ... (relations|ties|partnership)
        (historic|unbreakable|unshakable|unshakeable|ironclad|iron-clad|rock-solid) (friendship|bond|ties|partnership)
        reopen* ... (embassy|consulate)
        (consulate|embassy) (closure*|reopening|operations|staff*); (irritants|irritant) ... (relation*|bilateral|dialogue|embass*)
        (summon*|recall*|expel*|expuls*) ... (ambassador|envoy|diplomats); charge d'affaires
        partnership of equals; (dragon|elephant) ... (elephant|dragon)
        (rapprochement|detente|estrangement) (between|with); chill in (relations|ties); new model of (relations|major|great)
        diplomatic (row|spat|rift|crisis|freeze|feud|standoff|stand-off|rupture|thaw|reset); (sever*|cut|break|broke|downgrad*|restor*|upgrad*) ... diplomatic (ties|relations)
        lodged ... protest; (rock-bottom|low point|lowest ebb|nadir) ... (relation*|ties)
        ?two (largest|biggest|leading) (economies|powers|democracies); ?world powers; ?get* on well; ?side by side
        ?tensions; ?eas* ... tensions; ?rapprochement; ?detente; ?(support|supports|supported) ... sovereignty; ?territorial integrity and sovereignty; ?mistrust; ?distrust
        ?strategic risk*; ?different view*; ?irritants; ?trust between; ?on an equal footing; ?rivals; ?trust and respect
        ?mutual respect; ?mutual trust; ?mutual benefit; ?mutually beneficial; ?win-win; ?peaceful coexistence; ?respectful; ?manag* ... differences; ?areas of (cooperation|difference|disagreement)
        ?differences; ?disagree*; ?the competition; ?compete*; ?both (countries|nations|peoples); ?(two|our) (countries|nations|peoples); work* together ... closely; ?work (closely|constructively|) together; ?working together
        ?work with (you|us|China|the United States|the U.S.|Russia); ?cooperat*; ?partner; ?friendship; ?friendly; ?friend; ?neighbo*; ?confrontation; ?conflict with; ?good faith; ?core interests
        ?common interests; ?shared interests; ?interests of both; ?great powers; ?major (power|country); contain* (China|Russia); ?containment; ?new Cold War; ?zero-sum; ?suppress*; ?misunderstand*
        ?miscalculat*; ?misperception; ?common understanding*; ?consensus; ?engage with; ?(right|set the) course; ?strategic perception; ?mutual understanding; ?right way; ?get along
        ?internal affairs; ?(social|political) system; ?principled position; ?goodwill; ?reset; ?bridge (between|of friendship|the gap|differences); ?build* bridges; ?turning point; ?great things; ?solve (many|) problems; ?rivalry; ?embassy; ?consulate
        ?=ambassadors; ?(new|recall*|summon*|appoint*|name*|nominat*|return of|exchange*|post of|its|their) ambassador; ?diplomatic (mission|presence|properties|staff|personnel|post)
        ?expulsion of diplomats; ?constructive dialogue; ?dialogue (and|rather than|not) (confrontation|cooperation|diplomacy|understanding)
        ?(remov*|clear*|overcom*|free from|without) ... (obstacle*|disturbance*|disruption*|interference|irritant*); ?stable; ?joint communiqu*
        ?strategic trust; ?political trust; ?alliance; ?ally; ?closest ally; ?cordial; ?sound, stable; ?healthy ... (development|track|path|footing|competition); ?healthy, stable
        ?healthy and stable; ?milestone; ?new chapter; ?close friend; ?trustworth*; ?development of relations
        ?wide range of areas; ?good neighbo*; ?Thucydides; ?adversar*; ?non-interference; ?lowest point; ?all-time high; ?unprecedented level; ?thaw; ?restore trust
        ?new era; ?new heights; ?new phase; ?guardrails; ?common ground; ?brotherly; ?mutual understanding; ?full potential; ?close cooperation; ?historic friendship; ?shared future
        ?deep friendship; ?natural partners
        !I disagree; !(make*|made) ... difference; !international relations; !public relations; !trade (relations|relationship|ties); !economic and trade (relations|ties|relationship); !economic (relations|ties)
        !military (relations|relationship|ties); !people-to-people (relations|ties); !cultural ties; !foreign relations committee; !family ties; !cross-strait relations; !mil-to-mil relationship
        !ties between the people; !black ties; !interagency relations; !allies and partners; !Allies and partners
        !bilateral (contact|contacts|meeting|meetings|talks|trade|trading|summit|investment|ceasefire|basis); !trading relationship*; !working relationship between ... (militar*|police)
        !partnership on
        !ties to (Russia|Moscow|Pyongyang|North Korea|Iran|Tehran|Hamas|the Kremlin|organi*|cartel*|terror*|the cartels|gang*|Beijing|the military|the army|the Chinese military)
        !(military|security|defense|defence|trade|economic|commercial|business|investment|energy|blood|kinship) ties
        !(public-private|Trans-Pacific|Regional Comprehensive Economic|Economic) Partnership; !Eastern Partnership; !difference (in|of) emphasis; !time difference*
        !price difference*; !(industrial|labor|labour|race|investor|customer|government) relations; !relations committee; !Council on Foreign Relations
        !(unfair|market|fair|price|open) competition; !partners in (crime|the Gulf|Congress)
      `),
      zh: linesOf(`
        关系; 双边关系; 两国关系; 双边议程; 双边问题; 战略伙伴; 战略协作; 战略互惠; 伙伴关系; 建交; 和平共处; 合作共赢; 相处之道; 国与国关系; 战略定位; 伙伴定位
        命运与共; 关系 ... 稳定发展; 政治互信; 战略互信; 中英关系; 中法关系; 中欧关系; 对华关系; 对华认知; 外交关系; 管控 ... 分歧 ... 关系; 竞争 ... 冲突; 战略竞争
        定义 ... 中美关系; 以竞争; 遏制中国; 围堵中国; 阻挠中国; 旧金山愿景; 对美政策; 对华政策; 对日政策; 对俄政策; 中日合作; 中美合作; 美中合作; 中俄合作; 俄中合作
        (中越|中老|中柬|中泰|中巴|中哈|中乌|中吉|中塔|中塞|中马|中缅|中非|中拉|中古|中朝|中印尼) 命运共同体; 实际控制线
        伙伴 ... (不是|而非|而不是) ... (对手|敌人|威胁); (做|是) ... (伙伴|朋友) ... (不做|不是) ... 对手; 互为机遇; 互不构成威胁; 是机遇 ... 不是(威胁|挑战); 机遇而非(威胁|挑战); 龙象共舞; ?双边合作; 缓和 ... 关系; 两国利益交汇; 利益交汇点; 利益契合点; 睦邻友好
        传统友好; 友好条约; 全天候战略; 铁杆朋友; 上不封顶; 关系回暖; 关系降温; 关系紧张; 两国紧张; 驱逐 ... 外交官; 召回 ... 大使; 不受欢迎的人; 重开 ... (使馆|领馆); 大国竞争; 大国关系; 树立 ... 正确认知; 互视为
        竞争对手
        破冰之旅; ?对手; ?转圜; ?破冰; ?(支持|坚定支持) ... (维护|捍卫) ... (主权|领土完整|民族独立|国家安全); ?(凝聚|扩大|增进) ... 共识; ?良性互动; ?增进了解; ?相向而行; ?民意基础; ?互信根基; ?筑牢 ... 根基; ?求大同; ?存异; ?存小异; ?互相成就
        不冲突; 不对抗
        召见 ... (大使|公使|代办|临时代办); ?严正交涉; ?提出交涉; 断交; 复交; 降级 ... 外交; 外交风波; 外交争端
        ?避免冲突; ?防止冲突对抗; ?(着眼|顾全|从) ... 关系大局; ?着眼大局; ?顾全大局; ?(恪守|信守|遵守) ... 承诺; ?战略高度; ?长远角度; ?负责任态度; ?共处; ?相互成就; ?彼此信任; ?保持稳定
        ?紧张局势
        ?相互尊重; ?互利; ?互惠; ?共赢; ?双赢; ?合作; ?伙伴; ?朋友; ?友好; ?邻居; ?邻国; ?近邻; ?友谊; ?对抗; ?分歧; ?零和; ?博弈; ?共同利益
        ?核心利益; ?重大关切; ?互信; ?信任; ?误判; ?误解; ?正确认知; ?战略认知; ?认知; ?新冷战; ?冷战; ?脱钩; ?遏制; ?打压; ?围堵; ?管控; ?求同存异
        ?两个大国; ?大国; ?两国; ?航向; ?航船; ?巨轮; ?大船; ?舵; ?竞争; ?共识; ?中美; ?美中; ?中日; ?日中; ?中俄; ?俄中; ?中欧; ?中英; ?中法
        ?中德; ?中印; ?中澳; ?中韩; ?社会主义; ?资本主义; ?社会制度; ?制度差异; ?不干涉; ?挑战和取代; ?交往; ?三个联合公报; ?政治文件; ?背靠背; ?睦邻
        ?发展战略对接; ?对华; ?共同发展; ?共同繁荣; ?健康稳定; ?稳定发展; ?长期稳定; ?稳定健康; ?干扰; ?言必信; ?行必果; ?诚意; ?邦交; ?建设性; ?重要近邻; ?一衣带水; ?世代友好
        ?边界; ?发展道路; ?核心关切; ?内政; ?正轨; ?俄美; ?美俄; ?韩中; ?英中; ?法中; ?德中; ?欧中; ?印中; ?澳中; ?中加; ?加中
        ?中巴; ?中越; ?中朝; ?中哈; ?中沙; ?中埃; ?中以; ?中伊; ?中乌; ?中匈; ?全天候; ?铁杆; ?肝胆相照; ?好邻居; ?好伙伴; ?手足; ?传统友谊; ?相互支持
        ?新篇章; ?新台阶; ?新高度; ?高水平; ?里程碑; ?行稳致远; ?同舟共济; ?互不; ?文明古国
        ?老朋友; ?好朋友; ?好兄弟; ?兄弟; ?患难; ?互尊; ?互谅; ?稳定器; ?压舱石; ?亲诚惠容; ?守望相助; ?志同道合; ?休戚与共; ?唇齿; ?山水相连; ?新阶段; ?新时代; ?战略沟通
        ?优势互补; ?提质升级; ?友谊之桥; ?中匈; ?中塞; ?中古; ?中瑞; ?中意; ?中西; ?中葡; ?中新; ?中马; ?中泰; ?中柬; ?中蒙; ?中土; ?中南; ?中非; ?中拉
        !台湾 ... 遏制中国; !台湾 ... 围堵中国; !国际关系基本准则; !国际关系; !经贸关系; !贸易关系; !经济关系; !军事关系; !两军关系; !两岸关系; !关系到; !有关系; !没关系; !伙伴关系网; !供求关系; !人际关系
        !全球伙伴关系; !关系学院; !关系委员会; !关系 ... 红线; !关系政治基础; !关系协会; !国际关系民主化
        !国家关系准则; !关系发展 ... 经贸
        !(与|同|和) ... (美国|俄罗斯|朝鲜|伊朗|第三国|第三方|欧洲|乌克兰) ... 关系近况; !介绍 ... 关系近况; !(边界|边境)管控; !出口管控; !管控中心
      `),
      ru: linesOf(`
        двусторонн* (отношения|связь|повестка|сотрудничество|диалог|контакт|взаимодействие|вопрос|проблематика|тематика); двусторонн*; отношения; стратегическ* (партнерство|взаимодействие|партнер)
        всеобъемлющ* партнерство; межгосударственн*; российско-(американск*|китайск*|украинск*|индийск*|турецк*|израильск*|французск*) (отношения|связи|диалог); американо-китайск*; наши страны
        между (двумя|нашими) странами; нормализац* отношений; внешнеполитическ* связк*
        (российско|китайско|индийско|турецко|ирано|иранско|японско|германо|франко|украинско|израильско|американо)-(американск*|китайск*|украинск*|индийск*|турецк*|израильск*|французск*|иранск*|российск*|японск*|германск*|британск*|венгерск*|бразильск*|саудовск*|корейск*|казахстанск*|белорусск*) (отношени*|связ*|диалог*|партнерств*|взаимодейств*|сотрудничеств*|повестк*)
        дипломатическ* отношени*; особо привилегированн*; союзническ*; всепогодн*; добрососедств*
        Союзн* государств*; дипломатическ* (собственност*|имуществ*); дипсобственност*; загранучрежден*; стратегическ* союз*; братск* (народ*|стран*|отношени*); проверенн* временем
        дружб* (и|между) ... (народ*|стран*|сотрудничеств*); комплекс* (вопросов|проблем) ... сотрудничеств*
        российско-(саудовск*|сирийск*|армянск*|азербайджанск*|вьетнамск*|египетск*|сербск*|бразильск*|японск*|южноафриканск*|венгерск*|эмиратск*) (отношени*|связ*|диалог*|сотрудничеств*)
        не (соперник*|противник*|враг*) ... партнер*; напряженност* в отношениях
        (охлажден*|потеплен*|ухудшен*|улучшен*|оздоровлен*|восстановлен*|разрыв*|кризис* в) ... отношени*; раздражител* в (двусторонн*|отношени*)
        договор* о (дружбе|добрососедств*|стратегическ*|партнерств*|союз*); (высылк*|выслан*|выдворен*|отзыв*|отозв*) ... (дипломат*|посл*); нота протеста
        (вызван|вызвали) ... (посла|поверенн*); (открыти*|возобновлени*|закрыти*) ... (посольств*|генконсульств*|консульств*); интерес* (совпада*|расход*|пересека*)
        позици* (совпада*|близки|расход*); сближени* ... (Росси*|Китая|стран*|народ*); безграничн* (партнерств*|дружб*); между нашими народами
        партнер* (а не|не) (соперник*|противник*|конкурент*|враг*)
        (посол|посла|послу|поверенн*) ... вызван*; вызва* ... (посла|послов); дипломатическ* (скандал*|конфликт*|кризис*|демарш*); разрыв* дипотношен*; восстановлен* дипотношен*
        ?на равных; ?разрядк*; ?напряженност*; ?(поддержк*|поддерж*) ... суверенитет*; ?недовери*; ?сближени*; ?близост* позиций; ?совпаден* позиций; ?соперник*
        ?сотрудничество; ?взаимодействие; ?партнерство; ?партнер; ?добрососед*; ?дружб*; ?дружествен*; ?взаимовыгодн*; ?взаимное уважение; ?взаимоуважен*; ?доверие; ?взаимопонимание; ?разноглас*
        ?конфронтац*; ?соперничеств*; ?обе* стран*; ?двух (стран|государств|народов); ?конструктивн* диалог; ?диалог* (между|двух|с США|с Россией|с Китаем); ?посольств*; ?дипломатическ* (миссия|представительств*|учрежден*); ?диппредставительств*; ?консульств*
        ?высылк* дипломат*; ?равноправ*; ?взаимный интерес; ?работать вместе; ?сосед*; ?национальны* интерес*; ?холодн* войн*; ?стабилизирующ*; ?не направлен* против; ?сотрудничать; ?взаимн* доверие
        ?развити* (отношений|связей|сотрудничества); ?национальн* интерес*; ?взаимн* уважени*; ?невмешательств*; ?нормализ*; ?раздражител*; ?совместн* (работа|усили*); ?партнерск*; ?многоплановое
        ?по всем направлениям; ?близки* позиц*; ?дружеств*; ?взаимн* поддержк*
        ?дальнейш* (развити*|укреплени*|наращивани*); ?узы; ?братск*; ?братств*; ?близк* (партнер*|сосед*); ?традиционн* (дружб*|партнер*); ?конструктивн* (сотрудничеств*|взаимодейств*)
        ?взаимн* симпати*; ?посольства; ?приоритетн* направлен*; ?узами
        !международн* отношени*; !торгов* отношени*; !экономическ* отношени*; !торгово-экономическ* (отношени*|связ*); !в отношении; !по отношению
        !двусторонн* (встреч*|переговор*|формат*|беседа|контакт*|торговл*|товарооборот*|прекращен*)
        !(экономическ*|торгов*|культурн*|гуманитарн*|деловы*|военн*|научн*|родственн*) (связ*|отношени*)
        !трудов* отношени*; !имущественн* отношени*
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
        just (=spoke|hung up|got off|spoken); just (finished|completed|concluded|wrapped up|ended) ... (call|conversation|meeting|talks|discussion); =met (today|yesterday|on|in|here|at|virtually|face-to-face|his|her); =met with
        (=held|=hold|=holds|=holding|=had|conducted) ... (=talks|=conversation|=call|video summit|=discussion|=discussions|exchange of views)
        (=held|=holding|=had|=having) (a|an|another|our|their|his|her|separate|bilateral) ... =meeting; candid (and|) (in-depth|constructive|substantive|open); in-depth (exchange|discussion|conversation)
        (call|conversation|meeting|discussion|talk|dialogue|exchange|session) ... (was|=were|went|has been) ... (constructive|productive|good|well|candid|frank|open|positive|useful|substantive|excellent|great|long|warm|friendly|successful|intense|tough|difficult|nice)
        (frank|candid|constructive|productive|substantive|friendly|warm|cordial|lengthy|long|good|great|excellent|positive|pragmatic|wonderful|terrific|amazing|tough) (phone|telephone|) (call|conversation|talks|meeting|discussion|talk|exchange of views)
        (lasted|lasting) ... (hour|minutes|hours); (tone|spirit|atmosphere) ... (conversation|call|talks|meeting|discussion)
        (sincere|friendly|businesslike|business-like|constructive|warm|cordial|good) ... atmosphere; (hour|minute|day)-long (call|meeting|talk*|conversation|phone)
        (hour|hours|minute|minutes) (phone|telephone|video|) (call|conversation|meeting|talks); hour-and-a-half; (hour|minutes) ... (call|conversation)
        (at the|upon the) (request|initiative) of ... (side|party|States|U.S.|China|Russia|Ukraine|president|leader|India|Japan); at (his|her|their|its) request; House's request
        (asked|asking) for the (call|meeting|conversation); (initiated|requested) (the|a|by) ... (call|meeting|conversation); took a call
        (face-to-face|in-person) (talk*|discussion|exchange|conversation); (first|second|third|fourth|rare|their|our|the|this) (face-to-face|in-person) meeting; face-to-face
        (see|seeing|seen|meet) you (again|in person); bilateral meeting; attended the (meeting|talks)
        took part in the (meeting|talks|conversation); (also|were) present at; hung up; nice talking; exchange of views; long-awaited (call|meeting|talks|conversation|summit|encounter)
        (interpreted|described|reaction|reactions|account|accounts) ... (conversation|call|meeting|differently)
        (first|second|third|fourth|last) (call|conversation|phone call|meeting|time ... spoken|time ... met); next call
        (meeting|call|conversation) (took place|comes|follows|came|happened|began|ended|focused|covered|touched|marked|attracted); (call|calls) or (meeting|meetings)
        (your|his|her|our|their) (meeting|call|conversation) (with|reflect|today); today's (meeting|call|talks); (this|that) (call|conversation|meeting); (=we|leaders|=who) ... =met
        (via|by|over) (video|videoconference|telephone|phone); virtual (meeting|summit); (phone|telephone|video) (call|conversation)
        the call (was|lasted|between|came|comes|took|follows|ended|began)
        (their|our|his|this|today's|Friday's|Monday's|Tuesday's|Wednesday's|Thursday's) (call|conversation|phone call|meeting|talks) (lasted|was|were|with)
        (two-hour|hour-long|90-minute|three-hour|lengthy|brief|hours-long|closed-door|wide-ranging) (call|conversation|meeting|talks|discussion|phone)
        (readout|summary|statement) of the (call|conversation|meeting|talks); (have|had|has) (just|) =spoken (with|to|by|on|again|today|directly)
        (=leaders|=two|=presidents|=sides|=ministers|=secretaries) (=spoke|=talked); our (call|conversation|phone call); honest dialogue; frank dialogue; open and honest
        one-on-one; tete-a-tete; (narrow|expanded|extended|restricted|small) (format|group|talks|bilateral|composition|meeting); delegation-level talks
        (=met|meeting|=talks|=spoke|conversation|=held|discussion*|encounter|bilateral|chat) ... (sidelines|margins); ?(on|in|at) the (sidelines|margins)
        received a (call|phone|telephone); =phoned; working (lunch|dinner|breakfast); over (lunch|dinner|breakfast|tea|coffee)
        (=spoke|=spoken|=talked|=met) (with|to) my (friend|counterpart|colleague|good|dear|brother); talks (ran|stretched|went on|continued for|took place|were held|began|concluded)
        for (about|nearly|almost|over|more than|some|) (an|one|two|three|four|five|six|several) hour
        (comprehensive|fruitful|extensive|detailed|in-depth|thorough|open) (talks|discussions|discussion|conversation|meeting|exchange); welcomed ... delegation
        received ... (delegation|envoy|counterpart) (today|in|at); wrapped up ... (talks|meeting|call); (talks|meeting|call) ... (behind closed doors|wrapped up|concluded)
        (=hours|=hour) of (talks|discussion*|conversation); (delighted|pleased) to (speak|talk|meet|receive|welcome)
        (long|lengthy|marathon|opening|closing|morning|afternoon|evening) session
        (=in|inside) the room (for|with|during|were|was|when|today); who ... =in the room; list of participants; (participants|attendees) (included|were)
        (healthy|lively|robust|spirited|vigorous|candid|open|frank) (debate|exchange|give-and-take|back-and-forth); back-and-forth; give-and-take
        (broad|wide-ranging|wide|full|packed|extensive|crowded) (agenda|range of topics|array of issues|ranging conversation); wide =ranging
        longer than (expected|planned|scheduled|anticipated|usual); (ran|overran|went|running) (over time|long|overtime|over schedule)
        (warm|cool|chilly|frosty|cordial|lavish|rapturous) (reception|exchange|handshake|encounter|mood); how (it|the meeting|the call|the talks|things|the conversation) went
        (went|gone) (very|really|extremely|pretty) well; co-chaired ... (dialogue|meeting|round|talks|session|summit); sat down (with|together|for)
        sit-down (with|between|meeting); face to face (for|with|in); ?(joint|closing) (news|press) (conference|briefing|appearance); ?press availability; ?photo op
        (no|without) joint statement; ?handshake; (shook|shake|shaking) hands; got on the (phone|line)
        on the phone (with|to|for|today); picked up the phone; (phone|telephone) (diplomacy|contact)
        (=met|=talked|=spoke|negotiated|conferred|huddled) ... for ... (hour|hours|minutes); arrived for talks
        ?on the line
        ?(=call|=meeting|=conversation) with ... (President|Prime|Foreign Minister|Chancellor|Premier|Secretary|King|Emir)
        in the Oval Office (for|with|during)
        (tone|mood|chemistry|rapport) (was|between|in the room|of the)
        (tense|heated|combative|contentious|testy|acrimonious|stormy|sharp) (exchange|meeting|call|talks|conversation|encounter)
        (meeting|call|talks|conversation|summit) ... (expect*|yield*|produc*|without) ... (breakthrough*|deliverable*)
        first (contact|encounter|conversation|talks|call|meeting) (since|in|between)
        (got|received) a call
        (aim|purpose|goal|substance|length|tone) of (the|this) (call|meeting|conversation|talks|discussion); (two|three) sessions (with|over|of); broken ... into ... sessions
        ?breakthrough*; ?deliverables; ?points of (agreement|disagreement); ?agreement and disagreement
        ~=meeting; ~=constructive; ~productive; ~useful; ~frank; ~candid
        ?=call; ?=conversation; ?the (meeting|talks|discussion); ?readout; ?reaction; ?(the|our|his) discussion; ?range of (issues|topics|subjects|matters); ?substitute for; ?met
        ?spoke; ?=post regarding
        !call (for|on|upon); !(meeting|talks) of (foreign|the Trilateral|experts|teams|the heads|the contact)
        !(another|next|next round of|further|future|upcoming|follow-up|soon to be) (round of|) (meeting|meetings|talks)
        !(hold|holding|held) ... (economic and trade|trade|another round|next round|NATO|commission|peace|general) ... (meeting|talks)
        !(trade|peace|tariff|ceasefire|nuclear|technical|economic) talks; !meeting with (the media|reporters|journalists); !interlocutors; !met with ... (reporters|Ukrainians|lawmakers|workers)
        !(to|will|would|could|should|might|may) (hold|have|holding) ... (talks|meeting|negotiations|summit|discussions); !call (is|was) (on background|embargoed); !welcome to the call
        !doing the call; !joining the call; !the call to (action|arms); !exchange* of (views|opinions) (on|over|about|regarding|concerning); !(discussion|discussions) of
        !exchange* of (views|opinions) ... (situation|issue|question|topic*)
        !(=spoke|=spoken) (with|to) (reporters|the press|the media|journalists); !on the sidelines ... (will|would) meet; !(over|for) the last hour; !over coffee
        !(part|portion|piece|element|segment) of (the|this|that|his|their) (call|conversation|meeting|discussion*)
        !(=if|when|unless) (we|they|you|he|she) ... (meeting|=talks|call|conversation)
        !(should|will|would|to|could|might) (talk|speak|call|meet) ... (by|over) (the|) (phone|telephone|video)
        !(about|for|toward*|arrang*|plan*|possib*|regarding|on) (a|an|another|future|possible) (face-to-face|in-person) meeting; !(be|been|is|are|was|were|being|not|get) =met
        !(join*|joining) (us on|this|the) (call|for); !elephant in the room; !(other|another|different|interagency|staff) (call|calls|meeting) with
        !welcome to ... call
        !call with (reporters|journalists|the press|investors|analysts); !(this|the|today's) call (is|will|has been|was) (on|be on|embargoed|attributable|recorded|being)
        !(joining|join|hosting) ... call
        !(any|a|no|your|his|her) reaction to
        !sat down with (Fox|CNN|reporters|CBS|NBC|Bloomberg|journalists|the press)
      `),
      zh: linesOf(`
        通电话; 通了电话; 电话会谈; 电话交谈; 电话会晤; 通话; 应约; 视频会晤; 视频通话; 视频会见; 举行会晤; 举行会谈; 举行会见; 举行了会谈; 会见; 同 ... 会晤; 会晤是
        会谈是; 坦诚 ... (深入|交换|建设性); 深入 ... 坦诚; ~气氛; (会谈|会晤|会见|通话|气氛) ... (友好|热烈|坦诚|融洽); ?深入交换; ?深入沟通; 面对面(会晤|会谈|会面|交流|会见|沟通|交谈|坐下来); ~面对面; 在座; 参加会见; 参加会谈; 参加会晤; 陪同; 等参加; 小时的通话
        小时的会谈; 一个半小时; ~个小时; ~分钟; 应 ... 请求; 应 ... 要求; 应邀同; 应 ... 邀请 ... 通话; 这次通话; 这次会晤; 此次通话; 此次会晤; 今天的会晤; 打电话
        致电; 来电; (同|与|和) ... 通电; ?通电; 通话中; 视频连线; 视频方式; 会见时; 会谈时; 电话中; 通话 ... 小时; 通话时; 举行 ... 会谈; 共进 ... 餐; 茶叙; 小范围; 大范围会谈
        坦诚友好; 深入坦诚; 交谈
        一对一; 椭圆形办公室; 钓鱼台国宾馆; 人民大会堂; 中南海; (同|与|和) ... 见面; 持续 ... 小时; 工作午餐; 工作晚宴; 早餐会; 致电 ... 表示; 在 ... 会见; 同 ... 通话; 会议间隙; 与会 ... 会见
        视频峰会; 视像峰会; 线上会晤; 视讯会; 视讯峰会; 川习会; 拜习会; 元首会谈; 电话对谈
        (通话|会谈|会晤|会见|持续|历时|长达|谈了|交谈|进行了|超时|两人|双方) ... (小时|分钟); (小时|分钟)的(会谈|会晤|会见|通话|交谈|谈话); (荣幸|高兴|愉快) ... (会面|见面|见到|会晤|同你|与您|再次见); 举行 ... 会晤; 举行 ... 会见; 访京晤; 访华晤
        会面(历时|持续|长达|为时); 闭门会谈; 闭门会议; 闭门磋商; 会谈纪要; ?联合记者会; ?共同会见记者; ?共同记者会; ?合照; 小范围会晤; 大范围会晤; 扩大会谈
        单独会谈; 双边会谈; 热线通话; 通了话; 通上电话; 主动致电; 主动要求通话; 约定的通话; 时隔 ... (会晤|会面|通话|见面); 首次(会晤|会面|会谈|通话|会见|见面); 再度(会晤|会面|会谈|通话); 视频对话; 出席会谈; 共同主持 ... (对话|会议|会谈)
        没有突破; 未取得突破; 无重大突破; 会谈气氛; 坦率 ... (交流|会谈|对话|讨论); 友好交流; 长谈
        (访|赴|抵)(京|华|美|日|俄|欧|印) ... 晤; ?交换看法; ?广泛交换; ?交换了看法; ?握手; ?合影
        (会面|会晤|谈判|会谈) ... (约|近|超过|逾|长达|持续) ... (小时|分钟)
        ~会晤; ~会谈; ~建设性; ~坦诚; ~长时间; ~富有成效
        ?会晤; ?会谈
        !下次会晤; !下一次会晤; !新一轮会谈; !经贸会谈; !日内瓦会谈; !伦敦会谈; !旧金山会晤; !釜山会晤; !巴厘岛会晤; !海湖庄园会晤; !外长会晤; !会晤机制
        !举行 ... 会谈 ... 团队; !同意 ... 举行 ... 会谈; !尽快举行; !将举行; !早日举行
        !会见 ... 机制; !同 ... 期待 ... 见面; !期待 ... 见面; !再次见面; !将 ... 见面; !和 ... 见面 ... 时间
        !(营造|创造|制造|良好) ... (气氛|氛围); !致电 ... (祝贺|慰问|吊唁|哀悼); !致电祝贺; !(赴|访) ... 深入沟通; !将 ... 举行 ... (会晤|会谈|会见); !(期待|准备|筹备|年内|计划) ... 举行 ... (会晤|会谈|会见|峰会)
      `),
      ru: linesOf(`
        телефонн* (разговор|беседа|переговоры|звонок|общение|контакт); разговор; беседа; созвон*; видеоконференц*; видеосвяз*; звонок; позвонил*; побеседовал*; по телефону
        состоял* ... (встреча|переговоры|разговор|беседа); провел* (переговоры|встречу|беседу|разговор); (в ходе|во время) ... (встречи|переговоров|беседы|разговора); по инициативе; по просьбе
        по предложению ... стороны; (встреча|переговоры|обмен мнениями) ... (прошл*|носил*|длил*|продолжал*|откровенн*|конструктивн*|содержательн*|деловой|дружеск*)
        (доверительн*|откровенн*|конструктивн*|содержательн*|деловой|дружеск*|теплый|обстоятельн*|продолжительн*|углубленн*|искренн*|полезн*|предметн*) ... (разговор|беседа|переговоры|обмен|диалог|обсуждение|атмосфера|характер|общение)
        атмосфер* ... (встреч*|переговор*|бесед*|разговор*|общени*|открытост*|доверительн*|дружбы)
        (в|рабоч*|тепл*|дружеск*|дружественн*|делов*|доверительн*|конструктивн*|непринужденн*) атмосфер*; ~атмосфер*; продолжал* ... час*; длил* ... (час*|минут*); ?обмен* мнениями
        принял ... в Кремле; (переговор*|встреч*|бесед*|разговор*) ... (принял участие|приняла участие); ?принял участие; (переговор*|встреч*|бесед*|разговор*) ... приняли участие
        ?приняли участие; телефонн* разговор
        переговор* ... (продолжал*|длил*|завершил*); встреч* (состоял*|прошл*|длил*|продолжал*); деловая и; доброжелательн* (атмосфер*|обстановк*|тон*)
        (конструктивн*|деловой|рабоч*|откровенн*) (тон*|дух*|обстановк*|характер*); видеоформат*; по видеосвязи; поговорил* (по|с|со)
        с глазу на глаз; один на один; тет-а-тет; в узком (составе|формате|кругу); в расширенном (составе|формате); за чаем; за чашкой; рабоч* (завтрак*|обед*|ужин*|встреч*)
        неформальн* (встреч*|общен*|обед*|беседа); общал*; (почти|более|около|свыше|порядка) ... (часа|часов|минут)
        (встреч*|встретил*|пообщал*|побеседовал*|переговорил*|беседа|переговор*|разговор*|контакт*) ... на полях; ?на полях; накоротке; =переговорили; состоялись (переговоры|консультации)
        прошли (переговоры|встреча); (=встретился|=встретилась|=встретились|=встречался|=встречались) с; принял* в (Кремле|Ново-Огарево|Сочи|резиденции|Завидово|Белом); телефонн* (обращен*|связ*); двусторонн* встреча; в начале (встречи|беседы|переговоров)
        (первый|первая|второй|третий|очередной) (разговор|контакт|звонок) (с|за|после)
        (состоял*|прошел|прошла|провел*) ... (телефонн*|видеоконференц*|беседа|встреча|разговор|переговоры); в формате видео*; видеосаммит*
        (пообщал*|побеседовал*|встретил*|переговорил*) (с|по|в)
        (затяжн*|долг*|длинн*|многочасов*|двухчасов*|трехчасов*|полуторачасов*|часов*) (беседа|разговор|переговор*|встреч*); (дольше|более) ... (запланированн*|ожидал*)
        рукопожати*; ?(совместн*|итогов*) (пресс-конференц*|пресс-подход*); за закрытыми дверями; закрыт* част*; в составе делегац*; в беседе (участвов*|принял*)
        прорыв* ... (переговор*|встреч*|не ожида*); без прорыв*
        тон* (беседы|разговора|переговоров)
        (говорили|беседовали|общались|разговаривали|встреча|переговоры) ... (час|часа|часов|минут)
        ?прорыв*; ?рукопожат*; ?обменялись мнениями
        ~встреча; ~переговоры; ~общение; ~откровенн*; ~конструктивн*; ~содержательн*; ~час; ~минут*; ~тон; ~собеседник*; ~беседовал*; ~созвонил*; ~поговорил*
        !(в ходе|во время) ... (встречи|переговоров|беседы|разговора|общения); !следующ* (разговор|беседа|звонок); !очередн* раунд*; !провести (переговоры|встречу|беседу)
        !час* (назад|спустя); !более ... часов езды;
        !(провести|проведут|условил*|увид*|встретятся|встретиться|запланирован*|отдельн*) ... на полях; !на полях ... (провести|проведут|условлено|запланирован*|встретятся)
        !выброс* ... атмосфер*
        !ход* переговоров; !площадк* для переговор*; !возобновлен* переговор*; !(мирн*|непрям*|прям*) переговор*
      `),
    },
  },
];
