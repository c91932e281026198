/**
 * Returns nothing by itself: rows of the bilingual lexicon for diplomacy, `id | English | 中文 | русский`.
 * What a translator of readouts keeps at hand. Terms are separated by commas; English and Russian are
 * compared by word stem, Chinese as characters (longest match).
 */
export const DIPLOMACY = `
talk | talk, conversation, discussion, speak, spoke, spoken, discuss | 会谈, 谈话, 交谈, 讨论, 谈到, 谈及 | беседа, разговор, обсудить, обсуждать, обсуждаться, обсуждение, побеседовать
phone-call | phone call, telephone call, call, telephone conversation, phone conversation, by phone, on the phone, phone talks, telephone talks, telephonic conversation | 通电话, 电话, 通话, 电话会谈 | телефонный разговор, телефонная беседа, по телефону, звонок, позвонить, созвониться
video-call | video call, video conference, video link, virtual meeting, videoconference | 视频会晤, 视频会议, 视频通话, 视频连线 | видеоконференция, видеосвязь, по видеосвязи, видеовстреча
meet | meet, met, meeting, met with, sit down | 会见, 会晤, 见面, 会面, 举行会谈, 会议 | встреча, встретиться, встречаться
summit | summit, summit meeting, leaders meeting | 峰会, 首脑会议, 首脑会晤, 领导人会议, 领导人非正式会议 | саммит, встреча на высшем уровне, встреча в верхах
negotiation | negotiate, negotiation, talks, round of talks, bargaining | 谈判, 磋商, 协商, 和谈 | переговоры, переговорный, вести переговоры
consultation | consultation, consult, confer | 磋商, 协商 | консультация, консультироваться
dialogue | dialogue, dialog | 对话 | диалог
communication | communication, communicate, contact, lines of communication, channels of communication, stay in touch, keep in touch | 沟通, 联系, 联络, 交往, 保持沟通 | контакт, связь, коммуникация, общение
channel | channel, line of communication, open line, hotline | 渠道, 热线 | канал, канал связи, горячая линия
exchange-views | exchange views, exchange of views, exchange opinions, exchanged perspectives, compare notes | 交换意见, 交换看法, 交换了意见, 交换了看法 | обмен мнениями, обменяться мнениями, обменялись мнениями
agree | agree, agreed, consensus, common understanding, agreement in principle | 同意, 一致, 达成一致, 共识, 一致认为, 商定 | договориться, согласие, согласиться, условиться, консенсус, единый мнение, взаимопонимание
agreement | agreement, deal, accord, pact, treaty, arrangement, understanding | 协议, 协定, 条约, 共识, 安排 | соглашение, договорённость, договоренность, договор, сделка, пакт
memorandum | memorandum, memorandum of understanding, mou | 备忘录, 谅解备忘录 | меморандум
joint-statement | joint statement, joint communique, joint communiqué, joint declaration, communiqué | 联合声明, 联合公报, 共同声明, 联合宣言, 三个联合公报 | совместное заявление, коммюнике, совместная декларация
statement | statement, declare, declaration, announce, announcement | 声明, 宣布, 宣言, 发表, 表态 | заявление, заявить, объявить, декларация
implement | implement, implementation, carry out, execute, follow through, deliver, fulfil, fulfill, fulfillment, honor, honour, abide, comply, make good on, put into practice, put into effect, translate into | 落实, 执行, 履行, 兑现, 遵守, 恪守, 信守, 落到实处, 体现在 | выполнить, выполнение, выполнять, реализация, реализовать, осуществление, соблюдать, соблюдение, исполнение, исполнить
follow-up | follow up, next step, next round, continue discussion, move forward, further discuss | 后续, 跟进, 下一步, 新一轮, 下一轮, 下阶段, 继续谈 | следующий шаг, следующий раунд, дальнейший шаг, последующий
team | team, working group, task force, negotiator, negotiating team, delegation, representative, officials, senior officials, expert | 团队, 工作组, 工作团队, 代表团, 牵头人, 专家, 联合工作组, 小组 | команда, рабочая группа, делегация, представитель, переговорщик, эксперт, переговорная группа
task | task, instruct, direct, empower, order, assign, entrust | 责成, 指示, 授权, 委托, 要求团队 | поручить, поручение, дать указание, уполномочить
mechanism | mechanism, framework, format, platform for dialogue | 机制, 框架, 格局, 平台 | механизм, формат, рамки
relations | relation, relationship, ties, bilateral relationship, bilateral ties | 关系, 双边关系, 两国关系 | отношение, связи, двусторонний отношение, взаимоотношения
us-china-relations | u.s.-china relations, china-u.s. relations, us-china relations, china-us relations, us-china relationship, u.s.-china relationship, sino-american relations | 中美关系, 美中关系, 中美 , 美中 | американо-китайский, китайско-американский
russia-us-relations | us-russia relations, russia-us relations, russian-american | 俄美关系, 美俄关系, 俄美, 美俄 | российско-американский, американо-российский
russia-china-relations | russia-china relations, china-russia relations, sino-russian, russian-chinese | 中俄关系, 俄中关系, 中俄, 俄中 | российско-китайский, китайско-российский
partnership | partnership, partner, strategic partnership | 伙伴, 伙伴关系, 战略伙伴, 协作伙伴 | партнёрство, партнерство, партнёр, партнер
friendship | friend, friendship, friendly, neighbour, neighbor, neighbourly | 友谊, 友好, 朋友, 邻国, 邻居, 近邻, 睦邻 | дружба, друг, дружеский, дружественный, сосед, добрососедство, добрососедский
ally | ally, allies, alliance | 盟友, 盟国, 同盟, 联盟 | союзник, союз, союзнический, альянс
cooperation | cooperation, cooperate, collaborate, collaboration, work together, working together, joint work, work closely, work with | 合作, 协作, 携手, 共同努力, 一道, 配合 | сотрудничество, сотрудничать, взаимодействие, взаимодействовать, совместный, совместная работа, работать вместе
coordination | coordinate, coordination | 协调 | координация, координировать, согласовать, согласование
compete | compete, competition, competitor, rival, rivalry, contest | 竞争, 竞争者, 对手, 博弈 | конкуренция, соперничество, соперник, конкурировать
conflict | conflict, clash, collide, collision | 冲突, 相撞 | конфликт, столкновение
confrontation | confrontation, confront, confrontational, antagonism | 对抗, 对峙 | конфронтация, противостояние
cold-war | cold war, new cold war, zero-sum | 冷战, 新冷战, 零和 | холодная война, нулевая сумма
contain | contain, containment, encircle, hold back, suppress, suppression, hold down | 遏制, 围堵, 打压, 压制, 抑制 | сдерживание, сдерживать, окружить, подавлять
manage-differences | manage differences, manage competition, manage disagreement, handle differences, responsibly manage, manage the relationship | 管控分歧, 管控矛盾, 管控, 管理分歧 | урегулировать разногласия, преодолеть разногласия, управлять разногласиями
difference | difference, disagreement, divergence, dispute, areas of difference | 分歧, 矛盾, 差异, 争议, 争端, 不同 | разногласие, расхождение, спор, противоречие
concern | concern, concerns, concerned, worry, worried | 关切, 担忧, 关注, 忧虑, 重大关切 | озабоченность, обеспокоенность, обеспокоить, беспокойство, опасение, тревога
interest | interest, interests, core interests, fundamental interests, benefit | 利益, 核心利益, 根本利益, 共同利益, 好处 | интерес, коренной интерес, выгода
mutual-respect | mutual respect, respect each other, respect | 相互尊重, 尊重 | взаимное уважение, уважение, уважать, взаимоуважение
coexistence | coexist, coexistence, peaceful coexistence, live together, get along | 和平共处, 共处, 相处, 共存 | сосуществование, мирное сосуществование, сосуществовать
win-win | win-win, mutually beneficial, mutual benefit, mutual success, shared prosperity, common prosperity | 合作共赢, 共赢, 双赢, 互利, 互惠, 互利共赢, 相互成就, 共同繁荣 | взаимовыгодный, взаимная выгода, обоюдовыгодный, беспроигрышный
equality | equal, equality, equal footing | 平等, 对等 | равенство, равноправный, равноправие, на равных
trust | trust, mutual trust, confidence | 信任, 互信, 信心 | доверие, взаимное доверие, уверенность
principle | principle, principled, principled position | 原则, 原则立场, 准则 | принцип, принципиальный, принципиальная позиция
position | position, stance, stand, view | 立场, 主张, 态度, 看法 | позиция, точка зрения, взгляд, подход
commitment | commitment, commit, committed, pledge, promise, vow, assurance, assure | 承诺, 致力于, 保证, 许诺, 允诺 | обязательство, обещание, обещать, заверить, приверженность, пообещать
stress | stress, emphasize, emphasise, underscore, underline, highlight | 强调 | подчеркнуть, подчёркивать, подчеркивать
reaffirm | reaffirm, reiterate, affirm, restate | 重申 | подтвердить, вновь подтвердить, подтверждать
welcome | welcome, applaud, hail | 欢迎, 乐见 | приветствовать, одобрить
support | support, supportive, back, backing, stand by, stand with | 支持, 拥护, 赞成 | поддержка, поддержать, поддерживать
oppose | oppose, opposition, object, objection, reject, condemn | 反对, 谴责, 拒绝, 抵制 | против, выступать против, осудить, осуждать, отвергнуть, возражать
thank | thank, thanks, grateful, gratitude, appreciate, appreciation | 感谢, 谢意, 致谢, 赞赏 | благодарить, поблагодарить, благодарность, признательность, признательный
congratulate | congratulate, congratulations, congratulation | 祝贺, 庆祝, 恭贺, 贺电 | поздравить, поздравление, поздравлять
condolence | condolence, condolences, sympathy, mourn | 慰问, 哀悼, 吊唁, 同情 | соболезнование, сочувствие, скорбь
greeting | greeting, regards, best wishes | 问候, 祝愿, 致意 | привет, приветствие, пожелание
invite | invite, invitation, invited | 邀请, 应邀, 欢迎访 | пригласить, приглашение, приглашать
reciprocal | reciprocate, reciprocal, in return, likewise, each other's | 回访, 互访, 对等, 反过来 | ответный, взаимный, взаимно
visit | visit, trip, travel, state visit, journey, tour, go to | 访问, 访华, 访美, 访俄, 出访, 到访, 来访, 国事访问, 回访, 此访 | визит, посетить, поездка, посещение, приехать, приезд, побывать
contacts-high-level | high-level contacts, high-level exchanges, leader-level, head-of-state, leaders' communication, personal contacts | 高层交往, 元首外交, 高层互动, 领导人互动, 高层往来 | контакты на высшем уровне, на высоком уровне, личный контакт, на высшем уровне
face-to-face | face-to-face, in person, personally, in-person | 面对面, 当面, 亲自 | личная встреча, очный, лично, с глазу на глаз
request | request, at the request of, ask, asked, initiative, suggestion, proposal | 应约, 请求, 要求, 提议, 倡议, 应邀 | просьба, по просьбе, инициатива, по инициативе, предложение, попросить
propose | propose, proposal, suggest, put forward, initiative, offer | 提出, 建议, 提议, 倡议, 主张 | предложить, предложение, выдвинуть, инициатива
candid | candid, candidly, frank, frankly, open and honest, straightforward, sincere | 坦诚, 坦率, 开诚布公, 诚意, 真诚 | откровенный, откровенно, искренний, открытый
constructive | constructive, pragmatic, businesslike, business-like, productive, useful, substantive | 建设性, 务实, 富有成效, 富有成果, 积极, 实质性 | конструктивный, деловой, продуктивный, полезный, содержательный, прагматичный, результативный
in-depth | in-depth, depth, detailed, thorough, extensive, lengthy, long | 深入, 详细, 充分, 全面, 系统 | углублённый, углубленный, подробный, обстоятельный, продолжительный, детальный, длительный
good-talk | very good, great, excellent, fantastic, very positive, very productive, good call, went very well, successful | 很好, 成功, 良好, 非常好, 精彩 | хороший, отличный, прекрасный, успешный, тёплый, теплый
progress | progress, advance, step forward, important step, headway, breakthrough, achievement, results, outcome, conclusion | 进展, 成果, 进步, 重要一步, 推进, 取得, 突破, 结果 | прогресс, продвижение, успех, результат, достижение, итог, шаг
promote | promote, advance, push forward, foster, boost, facilitate, encourage | 推动, 促进, 推进, 加强, 深化, 鼓励 | продвигать, содействовать, способствовать, развивать, укреплять, стимулировать
develop | development, develop, growth, grow | 发展, 增长, 壮大, 成长 | развитие, развивать, рост, развиваться
stable | stable, stability, steady, steadily, healthy, sound, sustainable | 稳定, 稳步, 平稳, 健康, 可持续, 企稳, 以稳为重 | стабильный, стабильность, устойчивый, устойчивость, стабилизирующий, стабилизировать
strategic | strategic, strategy, strategically | 战略, 战略性, 战略互惠 | стратегический, стратегия
important | important, importance, vital, crucial, key, essential, significant, significance, most important | 重要, 重大, 关键, 意义, 至关重要, 十分重要 | важный, важность, значение, значимый, ключевой, важнейший, существенный
attach-importance | attach importance, attach great importance, value, cherish, treasure | 重视, 高度重视, 珍视, 珍惜 | придавать значение, дорожить, ценить, придавать большое значение
respect-person | great respect, lot of respect, highly respect, admire | 十分尊重, 敬重, 钦佩 | глубоко уважать, большое уважение
course | course, direction, right course, helm, steer, track, path, chart, guide, guidance | 航向, 方向, 轨道, 道路, 掌舵, 领航, 正确方向, 指引, 引领, 前行 | курс, направление, путь, ориентир
responsibility | responsible, responsibility, responsibly | 责任, 负责, 担当 | ответственность, ответственный, ответственно
international-community | international community, world, global community, whole world, society | 国际社会, 世界, 全世界, 各界, 天下 | международное сообщество, мировое сообщество, мир, весь мир
people | people, peoples, citizens, population, public | 人民, 民众, 两国人民, 民生, 百姓, 公民 | народ, люди, граждане, население, гражданин
leader | leader, president, head of state, heads of state, chairman, both presidents, two leaders | 元首, 领导人, 主席, 总统, 两国元首, 领袖 | лидер, президент, глава государства, главы государств, председатель
prime-minister | prime minister, premier, chancellor, head of government | 总理, 首相, 政府首脑 | премьер-министр, премьер, канцлер, глава правительства
minister | minister, secretary, secretary of state, foreign minister, envoy, ambassador, special envoy | 部长, 外长, 国务卿, 特使, 大使, 外交部长, 财长, 防长 | министр, госсекретарь, спецпосланник, посол, спецпредставитель, глава МИД
national-security-adviser | national security advisor, national security adviser, security aide | 国家安全事务助理, 国家安全顾问 | советник по национальной безопасности, помощник по национальной безопасности
misunderstanding | misunderstanding, miscalculation, misperception, misjudgment, misread | 误解, 误判, 误会 | недопонимание, недоразумение, просчёт, неверная оценка
sovereignty | sovereignty, sovereign, territorial integrity, independence | 主权, 领土完整, 独立 | суверенитет, территориальная целостность, независимость, суверенный
internal-affairs | internal affairs, interfere, interference, domestic affairs, non-interference | 内政, 干涉, 干预, 不干涉内政 | внутренние дела, вмешательство, вмешиваться, невмешательство
red-line | red line, bottom line, must not be crossed | 红线, 底线, 不可逾越 | красная линия, красные линии
foreign-policy | foreign policy, diplomacy, diplomatic, foreign affairs | 外交, 外交政策, 对外政策 | внешняя политика, внешнеполитический, дипломатия, дипломатический
embassy | embassy, consulate, diplomatic mission, diplomat, expulsion | 使馆, 领事馆, 外交机构, 外交官 | посольство, консульство, диппредставительство, дипломат, диппредставительства, загранучреждение
prudence | prudent, prudence, prudently, caution, cautious, carefully | 慎重, 谨慎, 审慎 | осторожность, осмотрительность, осторожный
avoid | avoid, prevent, steer clear, refrain, avert, preclude | 避免, 防止, 不应, 排除 | избежать, избегать, предотвратить, воздержаться, не допустить, недопущение
disturbance | disturbance, disruption, disrupt, interference, sabotage, obstacle | 干扰, 破坏, 障碍, 阻碍, 阻挠 | помеха, препятствие, срыв, нарушение
misc-issue | issue, question, matter, subject, topic, problem | 问题, 议题, 事项, 事务, 课题 | вопрос, тема, проблема, проблематика
situation | situation, developments, state of affairs, circumstances | 局势, 形势, 局面, 情况, 状况 | ситуация, положение, обстановка, обстоятельство
regional-global | regional and global, regional and international, global issues, global and regional, international and regional | 国际和地区, 全球和地区, 地区和国际, 国际地区, 重大国际 | региональный и международный, международный и региональный, глобальный, мировой
common-concern | mutual interest, mutual concern, common concern, shared concern | 共同关心, 共同关切 | взаимный интерес, представляющий взаимный интерес, общий интерес
cause-root | root cause, root causes, underlying cause, cause | 根源, 根本原因, 起因, 病根, 原因 | первопричина, первопричины, причина, коренная причина
multipolar | multilateral, multilateralism, multipolar, global governance | 多边, 多边主义, 多极, 全球治理 | многосторонний, многополярный, многополярность, глобальное управление
community-shared-future | community with a shared future, shared future, common future | 命运共同体, 人类命运共同体 | сообщество единой судьбы, единая судьба
modernization | modernization, modernisation, rejuvenation, reform, opening up | 现代化, 复兴, 改革开放, 改革 | модернизация, возрождение, реформа, реформа и открытость
party-congress | party congress, national congress, plenary session, five-year plan | 全国代表大会, 党代会, 中全会, 五年规划, 五年计划 | съезд, съезд партии, пленум, пятилетка, пятилетний план
election | election, elect, re-election, reelected, vote, voter, campaign, inauguration, term | 选举, 当选, 连任, 再次当选, 就职, 任期, 竞选, 大选 | выборы, избрание, переизбрание, избиратель, инаугурация, предвыборный, срок
president-elect | president-elect, incoming president | 当选总统 | избранный президент
look-forward | look forward, expect, hope, anticipate, would like, wish, willing, ready, eager, want | 期待, 希望, 愿, 愿意, 盼望, 乐见 | надеяться, надежда, рассчитывать, ожидать, готовность, готовый, желание, хотеть
explain | explain, lay out, elaborate, expound, outline, brief, inform, present | 阐述, 介绍, 说明, 通报, 表明 | изложить, разъяснить, проинформировать, информировать, рассказать, сообщить
oppose-change | unilateral change, status quo, change the status quo | 现状, 单方面改变现状, 改变现状 | статус-кво, изменение статус-кво
system | system, political system, institutions, regime | 制度, 体制, 体系, 政体 | система, строй, режим, политическая система
order-world | world order, international order, rules-based, international law, un charter | 国际秩序, 世界秩序, 国际法, 联合国宪章, 国际体系, 规则 | миропорядок, международный порядок, международное право, устав оон
peace-world | world peace, peace and stability, global peace, peace and security, peace | 世界和平, 和平稳定, 和平, 和平与安全 | мир во всём мире, мир и стабильность, мир и безопасность, всеобщий мир
era | new era, new year, new starting point, history, historic, historical | 新时代, 新时期, 新起点, 历史, 历史性, 新的一年 | новая эра, новая эпоха, исторический, история, эпоха
crossroads | crossroads, turning point, historic juncture | 十字路口, 转折点, 关头 | перепутье, переломный момент, поворотный
opportunity-challenge | opportunity, challenge, opportunities and challenges | 机遇, 挑战, 机会 | возможность, вызов, шанс
third-party | third party, third parties, third country, outside influence, external | 第三方, 外部, 第三国 | третья сторона, третья страна, внешний, извне, против кого-либо
`;
