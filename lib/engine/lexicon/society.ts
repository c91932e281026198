/** Returns nothing by itself: rows of the bilingual lexicon for people, law, institutions and time, in the notation of `diplomacy.ts`. */
export const SOCIETY = `
fentanyl | fentanyl, narcotics, counternarcotics, drug, drugs, precursor, precursors, opioid, drug trafficking | 芬太尼, 禁毒, 毒品, 麻醉品, 前体, 贩毒 | фентанил, наркотик, наркотики, прекурсор, наркотрафик, незаконный оборот наркотиков
students | student, students, study, university, scholar, studying | 留学生, 学生, 留学, 大学, 学者, 来美学习 | студент, студенты, учёба, университет, учиться
education | education, educational, school | 教育, 学校 | образование, образовательный, школа
culture | culture, cultural, sport, sports, arts | 文化, 体育, 人文, 文艺 | культура, культурный, спорт, спортивный
people-exchange | people-to-people, exchanges between people, ties between the people, cultural exchange, personnel exchange, people exchanges | 人文交流, 人员交往, 人员往来, 民间交往, 民心相通, 民间交流 | гуманитарные обмены, гуманитарные связи, обмены, контакты между людьми, гуманитарный
tourism | tourism, tourist, visa, visas, travel, visa-free, flights | 旅游, 签证, 游客, 免签, 旅行 | туризм, турист, виза, визовый, безвизовый
human-rights | human rights, freedom, liberty, rights | 人权, 自由 | права человека, свобода
democracy | democracy, democratic, autocracy, authoritarian, values | 民主, 威权, 专制, 价值观 | демократия, демократический, авторитаризм, ценности
xinjiang | xinjiang, uyghur, uyghurs, uighur | 新疆, 涉疆, 维吾尔 | синьцзян, уйгур
tibet | tibet, tibetan, dalai | 西藏, 涉藏, 达赖 | тибет, тибетский
hong-kong | hong kong | 香港, 涉港 | гонконг
minority | minority, minorities, religious, religion, hindu, hindus, church | 少数民族, 宗教, 少数群体, 印度教 | меньшинство, религия, религиозный, церковь
police | law enforcement, police, crime, criminal, judicial, fraud, scam, money laundering, justice | 执法, 警察, 犯罪, 司法, 诈骗, 洗钱 | правоохранительный, полиция, преступность, преступление, судебный, мошенничество, правосудие
climate | climate, climate change, emissions, carbon, cop, environment, environmental | 气候, 气候变化, 排放, 碳, 环境, 缔约方大会, 环保 | климат, климатический, изменение климата, выброс, экология, окружающая среда
health | health, public health, pandemic, covid, covid-19, vaccine, medical, disease | 卫生, 公共卫生, 疫情, 新冠, 疫苗, 健康, 医疗 | здоровье, здравоохранение, пандемия, коронавирус, вакцина, медицинский
disaster | earthquake, flood, disaster, accident, crash, hurricane, typhoon, wildfire | 地震, 洪水, 灾害, 事故, 坠机, 台风, 灾难 | землетрясение, наводнение, катастрофа, авария, ураган, крушение
un | united nations, un general assembly, unga, un security council, un | 联合国, 联合国大会, 安理会 | организация объединённых наций, оон, генассамблея, совет безопасности
g20 | g20, group of twenty | 二十国集团, G20 | двадцатка, g20, большая двадцатка
g7 | g7, group of seven | 七国集团, G7 | большая семёрка, g7, семёрка
apec | apec, asia-pacific economic cooperation | 亚太经合组织, 亚太经济合作组织, APEC | атэс
brics | brics | 金砖, 金砖国家 | брикс
sco | shanghai cooperation organization, shanghai cooperation organisation, sco | 上海合作组织, 上合组织, 上合 | шанхайская организация сотрудничества, шос
eu | european union, eu, european commission, brussels | 欧盟, 欧洲联盟, 欧委会 | евросоюз, европейский союз, ес, еврокомиссия
europe | europe, european, europeans | 欧洲, 欧方 | европа, европейский, европеец
osce | osce, organization for security and cooperation in europe | 欧安组织 | обсе
asean | asean | 东盟 | асеан
global-south | global south, developing countries, developing nations | 全球南方, 发展中国家, 南方国家 | глобальный юг, развивающиеся страны
olympics | olympics, olympic games, world cup | 奥运会, 奥运, 世界杯, 冬奥 | олимпиада, олимпийские игры, чемпионат мира
first-lady | first lady, wife, madame, spouse | 夫人, 第一夫人 | супруга, первая леди, жена
family | family, families, son, daughter | 家人, 家庭, 子女 | семья, сын, дочь
media | media, press, reporter, journalist, journalists, news | 媒体, 记者, 新闻, 报道 | СМИ, пресса, журналист, пресс
congress-parliament | congress, parliament, senate, lawmaker, lawmakers, legislature | 国会, 议会, 参议院, 立法机构, 议员 | конгресс, парламент, сенат, дума, законодатель
government | government, administration, authorities, cabinet | 政府, 当局, 内阁, 行政 | правительство, администрация, власти, кабинет
communist-party | communist party, ccp, cpc, socialism, socialist, capitalism | 共产党, 中共, 社会主义, 资本主义, 中国共产党 | коммунистическая партия, кпк, социализм, капитализм
today | today, this morning, tonight, this evening, yesterday | 今天, 今晚, 当日, 昨天, 上午, 下午, 晚 | сегодня, вечером, утром, вчера, днём
soon | soon, shortly, in the coming days, coming weeks, near future, before long, as soon as possible, immediately | 不久, 尽快, 近期, 早日, 立即, 即将, 不久的将来, 尽早 | скоро, вскоре, в ближайшее время, в ближайшие дни, скорейший, как можно скорее, немедленно, безотлагательно, незамедлительно
future | future, forward, ahead, next year, in the years ahead, coming years | 未来, 今后, 明年, 将来, 面向未来 | будущее, будущий, в дальнейшем, следующий год, предстоящий
first-time | first time, first call, second call, third call, again, once again, another | 首次, 第一次, 再次, 又一次, 第三次 | впервые, первый раз, очередной, снова, вновь, ещё раз
hour | hour, hours, minutes | 小时, 分钟, 个小时 | час, часы, минута, полтора часа
year | year, years, annual | 年, 年度 | год, лет, ежегодный
anniversary | anniversary, 75th anniversary, 80th anniversary | 周年, 建交 | годовщина, летие, юбилей
mutual-understanding | understand, understanding, mutual understanding | 理解, 谅解, 了解 | понимание, взаимопонимание, понимать
continue | continue, maintain, keep, ongoing, remain, sustain, preserve | 继续, 保持, 维持, 持续, 维护 | продолжить, продолжать, продолжение, сохранить, сохранять, поддерживать
expand | expand, broaden, deepen, strengthen, enhance, increase, intensify | 扩大, 深化, 加强, 增进, 拓展, 提升, 强化 | расширение, расширить, углубить, углубление, укрепление, укрепить, усилить, нарастить
solve | solve, resolve, settle, address, solution, resolution, find ways, handle, deal with | 解决, 处理, 应对, 化解, 办法, 妥善处理, 妥善解决 | решить, решение, разрешить, урегулировать, разрешение, решать
joint | joint, jointly, together, common, shared, both sides, two sides | 共同, 双方, 一道, 联合, 彼此 | совместный, общий, обе стороны, вместе, стороны
country | country, countries, nation, nations, state, great countries, two great nations, major countries | 国家, 大国, 两国, 各国, 两个大国 | страна, государство, нация, держава, великая держава, страны
strong | strong, strongly, powerful, ironclad, unwavering, firm, firmly | 强大, 坚定, 坚决, 坚如磐石, 有力, 坚定不移 | сильный, твёрдый, твердый, неизменный, решительный, решительно
lead | lead, leadership, under the leadership, under our leadership | 领导, 引领, 带领 | руководство, лидерство, под руководством, возглавить, возглавлять
role | role, active role, positive role, constructive role, contribute, contribution | 作用, 积极作用, 贡献, 发挥 | роль, вклад, активная роль
start | start, begin, launch, kick off, beginning, establish, set up | 开始, 启动, 开启, 建立, 成立, 开局, 开端 | начать, начало, запуск, запустить, создать, создание, установить
finish | finish, conclude, conclusion, complete, end, ended | 结束, 完成, 终结 | завершить, завершение, закончить, конец, окончание
honor-host | host, hosting, hold, held, organise, organize, organization of | 举办, 主办, 举行, 承办, 召开 | провести, проведение, принять, организация, организовать, состояться
benefit-world | benefit the world, both countries and the world, for both countries | 造福两国, 惠及世界, 造福世界, 造福 | на благо, в интересах, благо
common-sense | common sense | 常识 | здравый смысл
good-things | big things, good things, great things, get things done, accomplish | 大事, 好事, 实事, 做成 | хорошие дела, большие дела, добрые дела
giant-ship | ship, giant ship, big ship | 大船, 巨轮 | корабль, судно
arrest | arrest, killed, shot, murder | 逮捕, 杀害, 枪杀 | арест, убит, убийство
island | island, islands, territory, territorial, territories | 岛, 岛屿, 领土, 领地 | остров, территория, территориальный
neutral-third | mediation, mediate, mediator, broker, good offices, facilitate talks, host negotiations, vatican, pope | 斡旋, 调解, 调停, 梵蒂冈, 教皇, 劝和 | посредничество, посредник, посреднический, ватикан, папа
`;
