import { linesOf } from "#lib/engine/terms.ts";
import type { Topic } from "#lib/engine/types.ts";

/** The topics of what surrounds the relationship: politics at home, the past, the institutions of many states. */
export const POLITICS: readonly Topic[] = [
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
        election; elect; =elected; re-elected; reelected; reelection; president-elect & congratulat*; inaugurat*; congratulat*; ballot; voter; referendum; party congress; five-year plan
        (National|Party) Congress; (central committee|fourth plenum|third plenum|plenary session|plenum|politburo); ~parliament
        parliamentary (election*|majority|seats|vote|opposition|elections|inquiry|democracy|term|party|group); opposition (party|leader); midterm*; electorate
        ruling party; ~cabinet; cabinet (reshuffle|crisis|formation|appointment*|picks|nominee*); government shutdown; domestic (politics|policy|reform*|audience|agenda); economic reforms; judicial reform; anti-corruption; corruption; de-oligarchi*
        oligarch*; Chinese modernization; (reform|reforms) and opening; rejuvenation; Communist Party; Republican; Democrat; Democratic Party; GOP; ~governor; landslide (victory|win|election|majority|defeat); voters; electoral
        first (woman|female) (prime minister|president|chancellor); approval rating; impeach*
        (president*|minister*|premier|chancellor|cabinet|government|he|she|leader) ... (=resign|=resigned|=resigns|=resigning|=resignation); =resignation; ~=resigned; martial law
        (took|taking|take|sworn|assumed|assuming) (office|into office)
        State of the Union; (previous|last|prior|past|former) administration; coalition (government|talks|agreement); (ruling|governing|government|junior) coalition
        (election|electoral|presidential|re-election|reelection|campaign) (campaign|trail|promise*|victory|win|result*|season|pledge*); campaign trail; =campaigned; (opinion|the|recent|latest|exit|in the|at the) =polls; opinion poll*
        birthday (wishes|greeting*|congratul*); (happy|wish*|wished) ... birthday; =reforms; reform (agenda|program|programme|process|efforts|plan|package|drive|path); domestic reform*
        Independence Day; National Day; =primaries; swing state*; (re-election|reelection)
        second term; third term; new term; ?regime change; prime ministership; premiership; snap election*; confidence vote; no-confidence; leadership election; party leadership; swearing-in
        oath of office; transition of power; Politburo; Third Plenum; (annual|China's|during the|this year's|upcoming) two sessions; Duma; Knesset; Bundestag; Lok Sabha; MAGA; general election; ~Supreme Court; protest vote; national rejuvenation
        (a lot of|lots of|millions of|more|enough) votes; won by ... (votes|points|landslide|margin|percent); win by ... (votes|points|landslide|margin); (modernization|modernisation) drive; high-quality development; government spending bill
        reshuffle; Speaker of the House; filibuster; constitutional (amendment|reform|court|referendum); prime minister-designate; (first|his first|her first) (100|hundred) days; DOGE; coronation
        Republic Day; Bastille Day; Viksit Bharat; New Uzbekistan; Chinese-style modernization; (path|road) to (modernization|modernisation); Chinese modernisation
        governing (party|coalition); national address; State of the Nation; vote count*; presidential (race|candidate*|term); mandate from (the people|voters); parliamentarians; swore in
        installed as; Labour Party; Conservative Party; LDP; BJP; ruling (camp|bloc); head of government since; long-term development (plan|strategy|goals)
        legislative branch; (branch|branches) of government; coequal; separation of powers; checks and balances; (invest|investing|investment|investments|renewal) at home
        Bipartisan ... (Act|bill|law|infrastructure); first hundred days; White House race; running mate; presidential bid
        nominee for (president|vice|chancellor|prime); presidential nominee; (Republican|Democratic) (nominee|convention|lawmaker*|senator*|party)
        run* for (president|office|reelection|re-election); =midterms; (House|Senate) majority; (won|wins|win|winning|lost|lose) ... (majority|seats|election|referendum|runoff)
        runoff; ballot box; voting (rights|machines|stations); electoral (college|commission|system); vote rigging; rigged election; stolen election; early election*
        campaign pledge; (caretaker|interim|transitional|minority) government; hung parliament; by-election; head of the party; party chief
        party (leader|secretary|conference|school|building); Vice President-elect; Congressional (elections|hearing)
        (took|take) the reins; domestic (pressure|opposition|critics|constituen*|audiences|concerns|considerations)
        (public|popular) opinion at home; (opposition|shadow) (Conservatives|Labour|foreign secretary|MPs); backbench*; Tory; Tories; Reform UK; Liberal Party; AfD; CDU
        Social Democrat*; National Rally; People Power Party; Komeito; Fidesz; anti-graft; one-party; governance experience; path of development suited
        (poverty|extreme poverty) (alleviation|eradication); two centenary
        (14th|15th|fourteenth|fifteenth) five-year; Xi Jinping Thought; Chinese Dream
        Make America Great Again; America First; One Big Beautiful; constitution* (amend*|change*|reform); NABU; SAPO; rule-of-law reform*
        judicial (independence|overhaul)
        presidential (pardon|transition|term); new quality productive forces
        (by|in) a landslide; (won|win|winning) by (a lot|millions|a big|a wide|a narrow); (won|carried|lost) ... (swing states|popular vote|electoral)
        new government
        opposition (lawmaker*|politician*|figure*|bloc|MPs|senator*|candidate*|parties); job approval; popularity (rating*|at home); ouster
        ousted ... (president|prime minister|premier|leader); political (crisis|turmoil|instability|gridlock|deadlock) (at home|in); (lost|losing) power; caucus
        ?change of (government|power|administration); president elect & congratulat*; congratulat* ... victory
        ~Congress; ~vote; ~senator; ~=presidency; ~slogan; ~motto
        ~Senate; ~lawmaker*; ~National Assembly; ~House of Representatives; ~domestic; ~constitution; ~Diet
        !military campaign; !(election|choice) of words; !pressure campaign; !air campaign; !campaign (against|to|of) (defeat|destroy|ISIS|terror*|the|degrade); !(bombing|counter-terrorism|disinformation|vaccination|influence) campaign; !UN reform; !WTO reform
        !congratulat* ... (anniversary|Victory Day|Olympic*|New Year|Spring Festival|Games|landing|hosting|holiday|presidency of|chairmanship|championship)
        !reform* of (the|) (UN|United Nations|WTO|IMF|Security Council|global|international|multilateral); !(UN|WTO|Security Council|IMF|judicial system of) reforms
        !Senate ... (treaty|sanctions|ratif*); !lawmaker* ... (visit*|delegation); !president elect
        !Taiwan* ... (election|elected|ballot|voter*|inaugurat*|referendum|president); !(election|elections|inaugurat*) ... Taiwan*
        !since ... (=elected|election|elections|inauguration|=won); !since ... (took|taking|take|assumed|assuming) office; !(into|in|over) two sessions
        !parliamentary (exchange*|cooperation|diplomacy|delegation*|friendship|contacts|ties); !European Parliament; !Members of ... Parliament
        !cabinet (minister|secretary|member*|office)
        !congratulat* & (ceasefire|truce|anniversary|accession|medal*|award*|prize)
        !congratulat* ... (peace|agreement|deal|signing|release of)
        !reform* ... (WTO|trading system|United Nations|UN|IMF|Security Council|World Bank|multilateral); !reformed
        !(World Trade Organization|trading system|multilateral) ... reform*; !Supreme Court ... tariff*; !(governor*|election*) of the (bank|central|board)
        !(member|director|secretary|General Secretary) of ... Central Committee; !Political Bureau; !Politburo (member|Standing); !Central Foreign Affairs
        !CPC Central Committee
      `),
      zh: linesOf(`
        选举; 大选; 当选; 连任; 就职; 就任; 上任; 祝贺; 贺电; 党代会; 二十大; 二十届; 中全会; 全国代表大会; 两会; 国内政治; 内政改革; 改革开放; 中国式现代化; 民族伟大复兴
        中国共产党领导; 共产党 ... 代表大会; 社会主义制度; 执政党; 国会选举; 中期选举; ~议员; 新政府; 竞选; 十四五; 十五五; 五年规划; 发展蓝图; 治国理政; 反腐; 国庆节
        国庆日; 独立日; 全面深化改革; ?高质量发展; 人民对美好生活; 三中全会; 民族复兴; 强国建设; 组阁; 下台; 辞职; 弹劾; 戒严; 建党; 脱贫; 共同富裕; 反腐败斗争; 政府更迭
        总统选举; 议会选举; 众议院选举; 就任总统; 党和国家; 全面从严治党; 两个一百年; 百年奋斗; 建设社会主义现代化; 中国共产党 ... 成立; 全面推进 ... 建设; 大选获胜; 胜选
        政党轮替; 全面建成; 当选首相; 中共二十; 党的二十
        改组内阁; 内阁改组; 自民党; 工党; 保守党; ~参议院; 参议院 ... (选举|多数|席位|改选); ~众议院; 众议院 ... (选举|多数|席位|解散); 国情咨文; 生日; 政坛; 民调; 支持率; 政府停摆; 罢免; 政局; 修宪; 宪法(修正|修改|改革|法院|规定|公投); 愿景 ... 国家; 国家发展战略; 2030愿景
        新乌兹别克斯坦; 独立 ... 周年; 政府工作报告; 执政地位; 换届; 政权交接; 福利改革; 社会改革; 国内改革; 宣誓; 国内议程; 建国一百年; 国家振兴; 现代化道路; 现代化建设; ?政权更迭
        一张蓝图; 办好自己的事; 集中精力办好自己; 新质生产力; 新型工业化; 中国特色社会主义; 小康社会; 精准扶贫; 脱贫攻坚; ~减贫; ?减贫; 治理经验; 治国经验; 在野党; 反对党; 国会多数; 议会多数; 朝小野大; 解散国会; 解散议会; 众院选举; 参院选举; ~立法机构; ~立法部门; 立法 ... (分支|部门) ... 独立; 三权分立; 首相选举
        总裁选举; 党首; 党魁; 党总裁; 民主党; 共和党; 国民力量党; 公明党; 维新会; 社民党; 选择党; 绿党 ... (执政|联盟); 选民; 选票; 选情; 选战; 公投; 票选; 民选; 投票率; 得票; 候选人; 总统候选; 副总统候选; 就职典礼; 就职演说; 施政报告; 施政方针; 国情演说
        内阁 ... (辞职|改组|组成|成员); 组建 ... 政府; 看守政府; 联合政府; 少数派政府; 信任投票; 不信任案; 特赦; 大刀阔斧 ... 改革; 国企改革; 司法改革; 反腐败; 反腐机构; 反贪; 贪腐; 贪污; 总书记 ... 当选; 再次当选; 成功连任; 新总统; 新首相; 新任首相; 新一届政府
        国民议会选举; 美国优先; 让美国再次伟大; 大而美; 政府效率部; 国内压力; 国内反对; 国内批评
        反对派议员; 反对派政党; 政治危机; 政治动荡; 政坛动荡; 内政危机; 民望; 满意度 ... (总统|首相|政府); 朝野
        ~国会; ~议会; ~改革; ~执政
        !国会大厦; !一个中国共产党; !祝贺 ... (成绩|奥运|周年|胜利|佳节|新年|春节|主办|举办|主席国); !当选总统; !感谢 ... 祝贺
        !宪法 ... 台
        !就职以来; !上任以来; !上台以来; !就任以来; !(工党|保守党|自民党|共和党|民主党) ... 上台; !(工党|保守党|自民党|工黨|保守黨)政府; !(合作|关系|经贸|带一路|共建) ... 高质量发展; !高质量发展 ... (关系|合作); !祝贺 & 周年; !民主党派; !台湾 ... (选举|大选|就职|当选)
        !(选举|大选|就职|当选) ... 台湾; !议员 ... 制裁; !制裁 ... 议员
        !政治局委员; !政治局常委; !中央委员
      `),
      ru: linesOf(`
        выбор* президента; =выборы; =выборам; =выборами; =выборах; =выборов; переизбран*; инаугурац*; съезд; пленум; ~парламент*
        парламентск* (выбор*|больш*|коалиц*|республик*|гонк*|оппозиц*); предвыборн*; избирател*; внутриполитическ*; внутренн* политик*; оппозиц*; правящ* парти*
        вступлен* в должность; национальн* праздник; юбилей ... рождения; днем рождения; коррупц*; конституц*; референдум; поздрав*; (победа|победу|победой|победы) на ... выборах; избрани*
        избран* (президент*|премьер*|глав*); избравш*; переизбрани*; правящ* коалиц*; коалиционн* правительств*; внутриполитич*; реформ* (в стране|конституц*|экономик*|судебн*|внутр*|государств*)
        итог* (выборов|голосования|съезда|пленума); День России; Днем России; Днем рождения; национальн* праздник*; отставк*; импичмент*; КПК; компарти*; коммунистическ* парти*; Единая Россия
        президентск* (выбор*|кампан*|гонк*); (=пост|=поста|=посту|=постом) (президента|премьер*|главы|канцлера); вступил* в должность; вступление на пост; правительств* сформир*; формировани* (нового|) правительства; Кнессет*
        Госдум*; (День|Днем|Дня) независимости
        послани* (народу|Федеральн*|Конгресс*); Федеральн* собран*; республиканц*; Бундестаг*; Верховн* Рад*; шатдаун*; пятилетк*; пятилетн* план*; внутренн* (обстановк*|ситуац*)
        реформ* (систем*|армии|управлен*|пенсион*|налог*); с юбилеем; сформирова* (правительств*|кабинет*|коалиц*); правительственн* кризис*; новоизбранн*; вновь избранн*; вступающ* в должность
        обновлени* ... (конституц*|власт*|кабинет*); президентств*; премьерств*; модернизац* (страны|экономик*|общества); на посту (президента|премьер*|главы|канцлера)
        инаугураци*; голосовани* ... (парламент*|выбор*|избират*); предвыборн* (кампан*|обещан*); победил* на (выбор*|президентск*|парламентск*)
        побед* на (президентск*|парламентск*); (одержал*|одержанн*) ... побед* ... выбор*; второй срок; второго срока; третий срок; новый срок; избирательн* кампан*
        кандидат* в президенты; кандидат* от ... (партии|республикан*|демократ*); законодательн* (собран*|ветв*|власт*); ветв* власти; разделени* властей; внутрипартийн*
        лейборист*; консерватор*; Либерально-демократическ*; демократическ* парти*; Социал-демократ*; ХДС; АдГ; MAGA; вотум* (доверия|недоверия)
        роспуск* (парламент*|Думы|Бундестаг*|палат*); досрочн* выбор*; всенародн* голосован*; народн* волеизъявлен*; антикоррупц*; НАБУ
        отстранени* ... (президента|премьер*); кабинет* министров ... (отстав*|состав*|сформир*); приход* к власти; сложил* полномочия; нов* администрац*; предыдущ* администрац*
        прежн* администрац*; рейтинг* (одобрени*|популярн*); соц* опрос*; искоренени* бедност*; борьб* с бедност*; внутренн* повестк*; внутренн* давлен*
        китайск* модернизац*; модернизаци* китайск*; нов* пятилетк*; Всекитайск* собран*; ВСНП; ЦК КПК; пленум* ЦК
        рейтинг* (президента|премьер*|главы|правительства|популярн*); оппозиционн* (парти*|депутат*|политик*|сил*); политическ* кризис*
        коалици* ... (распал*|развал*)
        (роспуск*|распуст*|распущен*) ... (парламент*|Дум*|палат*|кнессет*)
        ?смен* (правительств*|власт*|режим*)
        !реформ* ООН; !поздрав* ... (Победы|Победой|годовщин*|юбиле*|летием|Новым годом|Рождеств*|Олимпи*|Играми|праздником Весны|Днем Победы); !поздравлен* ... (Победы|годовщин*|юбиле*)
        !поздрав* ... летием; !поздрав* ... праздником; !поздрав* ... летия
        !поздрав* & (летием|летия|Победы|годовщин*); !парламентск* (контакт*|обмен*|связ*|дипломати*|линии|измерени*|делегац*); !по линии парламент*; !сирийск* оппозиц*
        !смен* (власти|режима) в (Сирии|Дамаске|Венесуэле|Афганистане); !реформ* (ООН|ВТО|МВФ|Совета Безопасности|международн*|мировой)
        !(Тайван*|тайванск*) ... (выбор*|инаугурац*); !выбор* ... Тайван*
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
        World War (II|I|Two|One); WWII; WWI; Second World War; First World War; Great Patriotic War; War of Resistance; anti-fascist; fascis*; Nazi*; ?=history; ~=history; ?=historical; anniversary; commemorat*
        ~=veteran; (war|Army|wartime|Soviet|Red Army) veteran; war dead; shrine; Yasukuni; victory (day|parade|in the war); victory over (fascis*|Nazi*|Japan*|Germany|militaris*|Hitler*)
        Victory Day; wartime (past|history|labor*|labour*|forced|atrocit*|aggression|alliance|allies|sex*|cooperation); ~wartime; fought (together|side by side|alongside|shoulder); Holocaust
        colonial*; militarism
        (war|historical) memory; memorial; (sacrifice|feat) ... (war|time|people*|soldiers); allies ... (World War|wartime|Nazi); apolog* ... (aggression|war); Flying Tigers; past aggression
        Cairo Declaration; Potsdam; liberation (of|from) ... (Nazi*|fascis*|Auschwitz|Europe|camp|Paris); liberation anniversary; Normandy landings; D-Day; Auschwitz; Stalingrad; siege of Leningrad
        Hiroshima; Nagasaki; atomic bombing*; Pearl Harbor; comfort women; wartime labor*; wartime labour*; Nanjing; Nanking; Korean War; Vietnam War; Soviet (people|Union|Army|soldier*|era)
        Red Army; Iwo Jima; militarist; historical (truth|issues|memory|grievance*|justice|facts|wrongs|responsibilit*|revisionis*); Normandy anniversary; =veterans; fallen (soldiers|heroes); Armenian genocide
        end of the war in 1945; 80th anniversary; Murayama; post-war order; postwar order; international order ... war; outcomes of World War; falsif* ... (history|war|past|outcomes); ~Great Victory
        (VE|VJ|V-E|V-J) Day; in 1945; Treblinka; Immortal Regiment; Red Square parade; war cemeter*; war grave*; wreath*; eternal flame; Unknown Soldier; Volhyni*; Volyn massacre; Katyn; Holodomor
        exhum*; Yalta; Nuremberg; Tokyo Trial*; Unit 731; Kono Statement; San Francisco Peace Treaty; Treaty of San Francisco; Marco Polo Bridge; Elbe; Bandung; apartheid; Mandela
        liberation struggle; Declaration of Independence; Founding Fathers; war of independence; (shared|common|painful|difficult|tragic) (history|past); end of the Cold War; slave trade; Partition of (India|Germany|Poland)
        Arctic convoy*; (founding|birth) of (the|our) (nation|republic|People's); (years|decades) (of|since) (diplomatic relations|independence); remembrance; Armistice Day; postwar settlement
        heroes of ... war
        (shared|common|painful|difficult|tragic|dark) history; =history (books|textbook*|issues|lessons|of the war|of resistance|of aggression)
        (distort|rewrite|rewriting|whitewash|deny|falsify|learn from|lessons of|lessons from|judgment of|forget) ... history
        historical revisionism; revisionis* ... (history|war)
        (wartime|war) (atrocit*|aggression|dead|graves|generation) ... (Japan*|Nazi*|1945); 1962 (war|border|conflict); (1965|1971) war; Galwan; Boxer Rebellion
        Opium War*; century of humiliation; unequal treaties; Cultural Revolution; Long March anniversary; Anti-Japanese
        Japanese (aggression|occupation|invasion|militarism|colonial*|imperial*); Manchuria; September 3 parade; V-Day
        (80|80th|75th|75|70th) (years|anniversary) ... (end|victory|war|liberation|founding|UN|United Nations); (eightieth|seventieth) anniversary; Day of Victory
        defeat of (Nazi*|fascis*|Japan*|Hitler*); anti-Hitler; allied (powers|victory|convoys|landing); Lend-Lease; Alaska-Siberia; Meeting on the Elbe; Tehran Conference & 1943
        Munich (agreement|1938); appeasement ... (1938|Hitler*|Chamberlain); Bandera; OUN; UPA & (Volyn*|Poland|Polish); Babyn Yar; Babi Yar; Khatyn; Leningrad
        Kursk & 1943; Normandy beaches; D-Day landings; Prague Spring; Berlin Wall; Soviet collapse
        (collapse|breakup|break-up|disintegration|fall) of the (Soviet Union|USSR|Berlin Wall); Rwanda* genocide
        genocide ... (commemorat*|anniversary|memorial); colonial (rule|past|era|legacy); reparations for (slavery|colonial*|the war)
        ~sacrifice; ~lessons; ~(last|past|twentieth|20th) century; ~victory; ~decades ago
        !history of (cooperation|success); !first time in history; !in (recent|its|the) history; !World War (Three|III); !independence anniversary; !historical (high|low|level|record|opportunit*)
        !victory in the (election|presidential); !anniversary of ... diplomatic; !Soviet-era (weapon*|tank*|equipment); !former Soviet
        !in 1945 ... dollars; !years of diplomatic relations; !decades of diplomatic relations; !history of (friendship|the talks|exchanges); !in its history; !partition of (Ukraine|Syria|Gaza)
        !(largest|biggest|greatest|highest|lowest|worst|best|first|longest|most|only|hottest|deadliest) ... history; !in ... history; !(since|after) the end of the Cold War
        !veteran (diplomat|politician|negotiator|official|leader|journalist|lawmaker|observer|correspondent|envoy); !holy shrine*
        !wartime (leader|president|powers|economy|law|footing); !anniversary & diplomatic relations; !(history|record) of (violat*|breaking|supporting|abuse)
        !(first|one-year|second|third|fourth) anniversary of ... (invasion|attack|October)
        !Leningrad (Region|oblast); !Lend-Lease (Act|bill|law)
      `),
      zh: linesOf(`
        历史(罪责|真相|记忆|教训|正义|虚无|恩怨|渊源|事实|悲剧|清算|修正|遗产|仇恨|书写|罪行|公道|结论|证据); 历史是最好的教科书; 历史 ... (铭记|镜鉴|重演|悲剧|教训); 铭记历史; 歪曲历史; 篡改历史; 尊重历史; 美化侵略; 否认侵略; 否认历史; 开历史倒车; 不能忘记历史
        历史 ... (战争|侵略|殖民|屠杀); 殖民历史; 共同历史 ... 战; 鸦片战争; 不平等条约; 百年屈辱; 八国联军; 卢沟桥事变; 七七事变; 皖南; 台儿庄; 胜利80周年; 胜利纪念; 抗战胜利; 反法西斯战争胜利; 九三阅兵; 甲级战犯; 战犯; 参拜; 祭品; 战败国
        战胜国; 战败投降; 无条件投降; 敌国条款; 雅尔塔体系; 烈士陵园; 英烈; 纪念碑; 公祭; 大屠杀纪念; 奥斯维辛; 犹太大屠杀; 列宁格勒; 斯大林格勒; 卫国战争; 红场; 不朽军团; 无名烈士; 苏联时期; 柏林墙; 中国远征军; 陈纳德; 援华; 柯棣华
        独立运动; 三一运动; 殖民统治; 种族灭绝 ... 纪念
        ?历史; ~历史; 抗日战争; 抗战; 二战; 第二次世界大战; 世界大战; 反法西斯; 法西斯; 周年; 纪念; 以史为鉴; 侵略历史; 村山谈话; ~反省; (历史|侵略|战争) ... 反省; ~道歉; (历史|侵略|战争|慰安妇|殖民|被害者) ... 道歉; 靖国神社; 慰安妇; 老兵; 飞虎队; 阅兵
        殖民; 军国主义; 战后国际秩序; 胜利日; 缅怀; 先烈; 开罗宣言; 波茨坦公告; 南京大屠杀; 广岛; 长崎; 珍珠港; 诺曼底登陆; 强征 ... (劳工|慰安妇|劳动); 抗美援朝; 卢沟桥; 九一八; 纳粹; 二战史观
        烈士; 国家公祭; 胜利 ... 周年; 台湾光复; 联合国成立 ... 周年; 并肩 ... 战; 浴血; 侵略战争; 侵华; 诺门罕; 苏联红军; 二战成果; 二战胜利; 正视历史; 历史问题
        历史认知; 犹太人 ... 屠杀
        731; 细菌战; 东京审判; 纽伦堡; 雅尔塔; 卡廷; 沃伦惨案; 沃伦大屠杀; 献花; 花圈; 凭吊; 甲午; 列强; 种族隔离; 曼德拉; 万隆; 黑奴; 独立战争; 旧金山和约; 驼峰; 史迪威; 白求恩; 坦赞铁路; 朝鲜战争
        志愿军; 苏联; 丝路精神; 革命先辈; 沦陷; 光复; 村山
        !历史文化; !历史观; !历史转折; !历史机遇; !历史性; !历史责任; !历史关头; !历史方位; !历史时期; !历史潮流; !对历史; !历史新高; !历史和文化; !历史和人民
        !历史起点; !历史成就; !历史交汇; !世界历史; !历史悠久; !建交 ... 周年; !历史大势; !历史上首次; !历史正确; !历史最高; !大历史观; !历史规律; !历史大周期
        !战后国际秩序 ... 缔造者
        !苏联解体后 ... 北约; !万隆峰会
        !历史(最好|最高|最低|上最|新|关键|必然|选择|节点|交汇|高位|低位|纪录|记录|使命|主动|进程|性|大局|逻辑|趋势|欠账|遗留); !(建交|关系|伙伴) ... 周年; !周年 ... (建交|外交关系); !历史的(启示|选择|必然|正确|一页|篇章); !(载入|创造|书写) ... 历史
        !历史上 ... (最|首|第一); !文化历史; !历史底蕴
      `),
      ru: linesOf(`
        (Велик*|Отечественн*) ... войн*; Отечественн* войн*; (Второй|Вторая|Вторую|Первой|Первая) миров*; мировой войны; побед* над (нацизмом|фашизмом|Японией|Германией|гитлер*); Великой Победы
        День Победы; годовщин*; юбиле*; летие; летия; летию; ветеран*; память; памят*; историческ* (память|правда|опыт); ?история; ~история; ?истории; ~истории; нацизм*; нацист*; фашизм*; фашист*
        союзник* ... (войн*|времен*); Ленд-лиз; ленд-лиз; антигитлеровск*; подвиг*; милитариз*; парад* Победы; празднован*; Сталинград*; блокад* Ленинград*; Освенцим*; Холокост*; Хиросим*
        нюрнбергск*; фальсификац*; исказить истор*; Красн* арм*; советск* (народ*|солдат*|воин*|арми*); фронтовик*; Бессмертн* полк*; мемориал*; разгром* (нацис*|фашис*|гитлер*|милитарист*|Японии|Германии|Третьего); героев войны; герои войны
        Нормандск* десант*; жертв* (войны|нацизма|Холокоста); переписать историю; итог* (войны|Второй); павш*; Днем Победы; возложени* (венк*|цветов)
        эксгумац*; Волынск*; Катын*; Ялтинск*; Нюрнберг*; Токийск* (процесс*|трибунал*); отряд* 731; на Эльбе; Неизвестного солдата; вечн* огонь; Вечного огня; возложил* (венок|венки|цветы)
        Красн* площад*; георгиевск*; (воинск*|советск*|братск*) захоронен*; Нормандия-Неман; арктическ* конво*; северн* конво*; апартеид*; Мандел*; ~героическ*; боев* братств*; воинск* (слав*|захорон*); братск* могил*
        геноцид* (советск*|армян*|евреев); колониальн*; работорговл*; Парад* (Победы|на); победител* (в|над) ... войн*; общая победа; трагическ* страниц*
        историческ* (пам*|прошл*|событи*|справедлив*|обид*|ревизион*|урок*|фальсифик*); деды; предк*
        урок* (истории|войны|прошлого); (искажен*|искажа*|переписыван*|переписать|извращен*|пересмотр*) ... (истори*|итог*); итог* Второй миров*
        (общ*|совместн*|трагич*|героич*) истори*; победн* май; 80-летие Победы; 9 мая & (Побед*|парад*|праздн*); победа над (нацис*|фашис*|милитарис*); победивш* (нацизм|фашизм)
        советск* воин*; павш* (воин*|солдат*|геро*); женщин* для утешения; принудительн* труд* & (Япони*|Коре*); храм* Ясукуни; Ясукуни; Нанкинск*; Нанкин*
        японск* (агресс*|милитар*|оккупац*); антияпонск*; войн* Сопротивлен*; опиумн* войн*; неравноправн* договор*; бандеров*; Бандер*; ОУН; Бабий Яр*; Хатын*; холокост*
        распад* (СССР|Советск*); развал* (СССР|Советск*); Берлинск* стен*; Пражск* весн*; колониальн* прошл*; национальн*-освободительн*; деколонизац*; встреч* на Эльбе
        Аляска-Сибирь; АЛСИБ; Квантунск*; Маньчжур*; Халхин-Гол*; освобожден* (Европы|Китая|Кореи|Освенцим*|Праги|Белграда)
        1945
        атомн* бомбардировк*; атомн* бомб* & (Хиросим*|Нагасаки|Япони*)
        !в истории; !впервые в истории; !памятн* подар*
        !Красн* площад* ... (концерт|ярмарк*); !колониальн* (мышлен*|политик*) ... Запад*
        !за всю историю; !новейш* истори*; !захоронен* (отход*|радиоактивн*)
        !(летие|летия|летию|летием|годовщин*|юбиле*) ... (дипломатическ*|дипотношен*); !(крупнейш*|самы*|впервые|рекордн*) ... истори*; !(сохран*|останет*) ... в памяти
        !памят* (телефон*|чип*); !оперативн* памят*; !чип* памят*
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
        United Nations; UN; UN Charter; (General Assembly|Security Council); UNGA; UNSC; G20; G-20; G7; G-7; APEC; WTO; World Trade Organization; BRICS; SCO; Shanghai Cooperation Organi*; ASEAN
        OSCE; Organi* for Security and Cooperation in Europe; IMF; World Bank; African Union; Arab League; multilateral*; (global|world) governance; (=international) (order|system|=rules)
        rules-based international; international institution*; Global South; community with a shared future
        (coordinat*|consult*|align*|briefed|informed) ... (allies|partners|European leaders|Allies); coalition of; international (community|support|coalition) ... (support|unite*|consolidat*|for)
        (global|development|security|civilization) initiative; ?international arena; multipolar*; (hegemony|hegemon*|unilateralism); Group of Twenty; European (leaders|allies|partners)
        (European Union|European Commission|EU) (leaders|partners|support|unity); G77; Non-Aligned; UNESCO; OPCW; ILO; OECD; Eurasian Economic; EAEU; CSTO; ASEM; East Asia Summit
        ASEAN Regional; Organi* of Islamic; OIC; CELAC; Group of Friends; Global Governance Initiative; UN reform; Security Council reform; permanent member* ... (responsib*|role|reform|duty|duties); multilateralism
        multilateral (platforms|formats|fora|forums|framework*|organi*|cooperation); fair and just ... (order|world|system|governance|multipolar)
        just and equitable ... (order|world|system|governance|multipolar); power politics; law of the jungle; international fairness; South-South
        G20 presidency; BRICS presidency; Sherpa*; =unity ... (Allies|allies|partners); engagement ... with allies; (consult*|coordinat*|=unity) ... (European Union|European Commission)
        close coordination with ... (allies|partners)
        World Trade Organi*; Group of (Seven|Twenty|7|20|Eight); rules-based (order|system|multilateral|world); International Court of Justice; ICJ; ?Guterres; 2030 Agenda; Pact for the Future
        Bretton Woods; Munich Security Conference; Boao; Weimar (Triangle|format|Plus); Visegrad; Commonwealth (summit|Heads|leaders|nations|of Nations|countries|Secretary*); CHOGM; Francophonie; Organization of American States; Summit of the Americas; ECOWAS
        SADC; IGAD; BIMSTEC; SAARC; IORA; Organi* of Turkic States; C5+1; Caspian (Five|summit); Arctic Council; Pacific Islands Forum; like-minded (partners|countries|nations|states)
        European (partners|capitals|counterparts|colleagues|Council|Parliament); FOCAC; Forum on China-Africa; Lancang-Mekong; China-Central Asia
        (ASEAN|EU|Gulf|G7|G20|SCO|BRICS|Quad) (chair|chairmanship|presidency|chairship|centrality); international (financial institutions|forums|fora|platforms); veto power; Rio summit
        global (institutions|governance|commons|responsibilit*); democrati* of international; (equal and orderly|inclusive) ... multipolar
        (work*|stand*|side by side) with (our|its|their) (European|) (allies|partners|allies and partners); (global|international) economic governance
        bloc's (summit|members|chair*|expansion); (SCO|BRICS|G20|G7|APEC|ASEAN) (host|hosting|membership|expansion|members|agenda|development bank); New Development Bank
        (upcoming|next|forthcoming|this year's) (G20|G7|APEC|BRICS|SCO|ASEAN) (summit|meeting)
        UN (Secretary-General|peacekeep*|system|agencies|80|80th|anniversary|reform*); peacekeeping (operation*|mission*)
        (liberal|post-war|postwar|existing|US-led) international order; order based on international law; rule of international law; (purposes|principles) of the UN
        Board of Peace; AIIB
        ?(emerging|developing) (countries|economies|nations|powers); Coalition of the Willing
        ASEAN-led; multi-alignment
        host* ... (G20|G7|APEC|BRICS|SCO) ... (summit|meeting)
        CIS
        ~European Union; ~EU; ~European Commission
        ?common development; ?international community; ?global challenges; ?transnational challenges; ?world order; ?international law; ?unprecedented challenges; ?the world has; ?all countries
        ?European Union; ?EU; ?international organi*; ?world peace; ?international responsibilit*
        !(margins|sidelines) of ... (UN|United Nations|General Assembly|G20|G-20|APEC|ASEAN|SCO|BRICS|G7|summit|ADMM-Plus); !(during|at) ... (APEC|G20|SCO|BRICS) ... (summit|meeting)
        !UN Framework Convention; !international rules ... trade; !Allies and partners in the Indo-Pacific; !United States and (our|its) (European|) Allies
        !(U.S.|United States) and (our|its) (Allies|allies) ... would; !the United States and its allies and partners will; !(margins|sidelines) of ... General Assembly
        !(margins|sidelines) of ... Security Council; !(margins|sidelines) of ... Summit
        !Commonwealth of (Australia|Virginia|Puerto); !international cooperation ... (terror*|drug*|climate|space)
        !(UN|United Nations|Security Council|UNSC) resolution*; !Members of the European Parliament; !free trade ... (EAEU|Eurasian Economic)
        !permanent members of the ... Security Council; !Commonwealth (Games|Avenue|Bank); !UN (Framework|Trade) (Convention|Conference)
        !(just|fair) and equitable (peace|solution|settlement|transition)
        !UN (plaza|building|headquarters|Command); !European Parliament ... sanction*
        !sanction* ... European Parliament; !Security Council Secretary
        !Secretary of the ... Security Council
        !UN Secretary-General; !United Nations Secretary-General
      `),
      zh: linesOf(`
        联合国; 安理会; 二十国集团; 七国集团; 亚太经合组织; 世贸组织; 世界贸易组织; 金砖; 上合组织; 上海合作组织; 东盟; 国际货币基金; 世界银行; 多边主义; 多边; 全球治理
        国际秩序; 国际体系; 国际规则; ?国际法; 全球南方; 人类命运共同体; 命运共同体; 发展中国家; 全球发展倡议; 全球安全倡议; 全球文明倡议; 多极化; 霸权; 单边主义; 国际公平正义
        全人类共同价值; ?世界大势; 百年变局; ?时代潮流; 和平外交政策; 全球发展; 亚太共同体; 国际关系民主化; 人类社会; G20; APEC; 不结盟; 东亚峰会; 教科文组织; 经合组织
        欧亚经济联盟; 独联体; 集安组织; 亚信; 博鳌; 达沃斯; 强权政治; 丛林法则; 丛林世界; 平等有序; 普惠包容; 国际组织; 区域主义; 全球治理倡议; 77国集团; 伙伴关系网; 国际多边
        多边框架; 多边场合; 共同价值; 大变局; 人类命运; 国际道义; 国际正义; 中非合作论坛; 南南合作; 上合; 世贸; 世行; ?负责任大国; 轮值主席国; 团结协作 ... 全球; 战后国际秩序
        国际调解院; ?古特雷斯; 2030年议程; 未来峰会; 否决权; 澜湄; 中国－中亚; 中国-中亚; 中国—中亚; 中日韩领导人; 中日韩合作; 突厥国家; 慕安会; 慕尼黑安全会议; 国际公共产品; 国际责任; 欧洲理事会
        拉共体; 论坛北京峰会; 英联邦; 国际格局; 国际机制; 国际金融机构; 全球性问题; 世界多极; 77国; 国际协作; 东协; 亚太经合会; 亚太经济合作会议; 七大工业国; 世界卫生组织
        全球经济治理; 永不称霸; 和而不同; (维护|捍卫|践行) ... (国际法|国际关系基本准则); 联合国宪章; 联合国为核心; 真正的多边主义; 平等有序的世界多极化; 新开发银行; 亚投行; 维和行动; 维和(部队|任务|人员|特派团); 联合国改革; 安理会改革
        主办 ... (二十国集团|亚太经合组织|金砖|上合|G20|APEC); 轮值主席; 国际货币基金组织; 与盟友 ... (协调|磋商|合作); 盟友和伙伴; 盟国及伙伴; 与盟国; 基于规则; 以规则为基础; 规则 ... 国际秩序
        ?霸凌; 霸凌行径; 霸凌主义; (单边|强权) ... 霸凌; 霸道霸凌; 单边霸凌; 弱肉强食; 集团政治; 阵营对抗; ?新兴市场; 中等强国; 志愿联盟; 自愿联盟; 意愿联盟; G7; 欧洲盟友; 欧洲伙伴; 欧洲领导人; ?大国担当; 全球南方国家; 世界银行集团
        ?国际社会; ?世界各国; ?全球性挑战; ?国际事务; ?国际协调; ?欧盟; ?人类; ?变乱交织; ?世界 ... 稳定
        !出席 ... 期间; !亚太经合组织 ... 期间; !二十国集团 ... 期间; !上海合作组织 ... 期间; !金砖 ... 期间; !联合国大会期间; !联合国气候; !在 ... 期间
        !多边贸易体制; !国际贸易规则; !(同为|作为|同是|都是|均为|身为) ... 常任理事国; !联合国安理会常任理事国和
        !上合作; !上合法; !上合理; !上合力; !慕安会期间
        !联合国安理会常任理事国; !安理会常任理事国; !(落实|执行|根据|按照|遵守|违反|通过) ... 决议; !联合国 ... 决议; !安理会 ... 决议
        !联合国秘书长
      `),
      ru: linesOf(`
        ООН; Объединенных Наций; Совет Безопасности; Совбез*; Генассамбле*; Генеральной Ассамблеи; БРИКС; ШОС; Шанхайск* организац*; АТЭС; ВТО; АСЕАН; ОБСЕ; Групп* двадцати; Большой двадцатки
        двадцатк*; Большой семерки; МВФ; ЕАЭС; СНГ; Устав* ООН; многосторонн*; многополярн*; глобальн* (управление|повестка|вызов*|Юг); мировой порядок; миропорядок; мировое большинство
        Глобальный Юг; Африканск* союз; Лиг* арабских; (с|со) (союзниками|европейскими партнерами|европейцами); европейск* (лидер*|партнер*|союзник*|столиц*)
        международн* (порядок|организац*|площадк*|форум*|структур*|институт*); ?международн* прав*
        (верховенств*|соблюд*|нарушен*|принцип*|нормы|норм) ... международн* прав* ... (Устав*|ООН|порядк*); неприсоединен*; ОДКБ; ОЭСР; ЮНЕСКО; Организац* исламск*; постоянн* член*
        многополюсн*; СВМДА
        Восточноазиатск*; международн* арен*; мировой арене; Мировое большинство; Больш* двадцатк*; G20; Совет* Европы; Европейск* (комисси*|совет*); однополярн*; гегемони*; неоколониализм*
        глобальн* развити*; справедлив* ... миропоряд*; председательств* ... (БРИКС|ШОС|двадцатк*|СНГ|ЕАЭС)
        Всемирн* торгов* организац*; Всемирн* банк*; Международн* валютн* фонд*; ?Гутерриш*; Организац* тюркских; Евразийск* экономическ*; Высш* Евразийск*; Каспийск* (пятерк*|саммит*)
        Арктическ* совет*; G7; семерк*; Мюнхенск* конференц*; ~Валдай*; Еврокомисси*; Европарламент*; мироустройств*; полицентричн*; СЕЛАК; ЭКОВАС; САДК; МЕРКОСУР
        Центральн* Азия – Россия; Россия – Африка; Содружеств* Независим*; ~Содружеств*; Групп* семи; Группы друзей; региональн* объединен*; интеграционн*
        реформ* (ООН|Совета Безопасности|Совбеза|ВТО|МВФ); прав* вето; миротворческ* (операц*|мисси*|контингент*) ООН; мировое управлени*; глобальн* управлени*
        справедлив* миропоряд*; Нов* банк* развития; коалици* желающих; Больш* семерк*; саммит* (БРИКС|ШОС|двадцатк*|АТЭС|АСЕАН|СНГ|ЕАЭС)
        международн* объединени*; незапад*; силов* политик*; односторонн* (подход*|диктат*); ?развивающи* стран*
        инициатив* (глобального|по глобальному); сообществ* единой судьбы; единой судьбы; сообществ* судьбы; международн* площадок
        координаци* ... (площадк*|ООН|БРИКС|ШОС); взаимодейств* ... (в ООН|в БРИКС|в ШОС|на площадк*)
        ~Евросоюз*; ~Европейск* союз*; ~ЕС
        ~европейц*
        ?мировых делах; ?Евросоюз*; ?ЕС
        !на полях; !Международн* организац* по миграции
        !секретар* (Совбез*|Совета Безопасности); !Совет* Безопасности (РФ|России|Российской)
        !свободн* торговл* ... (ЕАЭС|Евразийск*); !(соглашени*|зон*) ... торговл* ... Евразийск*; !резолюц* ... (Совета Безопасности|СБ ООН|ООН); !Совета Безопасности РФ
        !генсек* ООН; !генеральн* секретар* ООН
      `),
    },
  },
];
