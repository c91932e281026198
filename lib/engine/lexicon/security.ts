/** Returns nothing by itself: rows of the bilingual lexicon for war, peace and security, in the notation of `diplomacy.ts`. */
export const SECURITY = `
war | war, warfare, wartime, bloodbath, battlefield, fighting | 战争, 战事, 打仗, 战场, 交战 | война, военное время, боевые действия, поле боя, кровопролитие
crisis | crisis | 危机 | кризис
invasion | invasion, invade, aggression, aggressive, aggressor, attack, occupy, occupied | 入侵, 侵略, 攻击, 袭击, 占领 | вторжение, агрессия, агрессор, нападение, оккупация, атака, оккупировать
end-war | end the war, end to the war, stop the war, stop the fighting, bring the war to an end, stop the killing | 结束战争, 停止战争, 结束冲突, 止战 | прекращение войны, завершение войны, прекращение боевых действий, остановить войну, остановка боевых действий, закончить войну
ceasefire | ceasefire, cease-fire, truce, armistice, cessation of hostilities | 停火, 停战, 休战 | прекращение огня, перемирие, прекратить огонь
peace-talks | peace talks, peace negotiations, peace process, negotiated settlement, peaceful settlement, peaceful resolution, peace deal, peace agreement, peace settlement, diplomatic solution | 和谈, 和平谈判, 劝和促谈, 政治解决, 和平解决, 和平方案, 和平进程, 和平协议, 政治外交 | мирные переговоры, мирное урегулирование, мирный процесс, урегулирование, мирное соглашение, дипломатическое решение, мирный договор, политическое урегулирование
lasting-peace | lasting peace, durable peace, just peace, long-term settlement, sustainable peace | 持久和平, 长久和平, 可持续和平, 公正和平 | прочный мир, долгосрочное урегулирование, устойчивый мир, справедливый мир
de-escalation | de-escalate, de-escalation, deescalate, ease tensions, reduce tension | 缓和, 降温, 降级, 缓解紧张 | деэскалация, снижение напряжённости, разрядка
escalation | escalate, escalation, build-up, buildup, massing, further aggression | 升级, 集结, 加剧 | эскалация, наращивание, обострение
tension | tension, tensions, strained | 紧张, 紧张局势 | напряжённость, напряженность, напряжение
minsk | minsk agreements, minsk, minsk package | 明斯克协议, 明斯克 | минские соглашения, минский, минск
normandy | normandy format, normandy | 诺曼底模式, 诺曼底 | нормандский формат, нормандский
donbas | donbas, donbass, east of ukraine, donetsk, luhansk, lugansk | 顿巴斯, 顿涅茨克, 卢甘斯克, 乌东 | донбасс, донецк, луганск, днр, лнр
crimea | crimea, sevastopol | 克里米亚 | крым, севастополь
troops | troops, soldiers, forces, armed forces, personnel, army, servicemen | 军队, 部队, 士兵, 兵力, 武装力量, 军人 | войска, военнослужащий, солдат, вооружённые силы, армия, вс
border | border, frontier, near the border | 边境, 边界 | граница, рубеж, приграничный
nato | nato, north atlantic alliance, alliance expansion, eastward expansion | 北约, 东扩 | нато, североатлантический альянс, расширение на восток
security-guarantee | security guarantee, security guarantees, security assurances, legally binding | 安全保障, 安全保证, 法律约束力 | гарантия безопасности, гарантии безопасности, юридически обязывающий
security | security, secure, safety, safe | 安全, 安保, 平安 | безопасность, безопасный, сохранность
european-security | european security, security in europe, european and transatlantic security | 欧洲安全, 跨大西洋 | европейская безопасность, безопасность в европе
defence | defense, defence, defensive, defend, defending | 国防, 防务, 防御, 捍卫, 防卫 | оборона, оборонный, защита, защищать, оборонительный
military | military, armed, war department | 军事, 军, 军方, 两军, 军队 | военный, воинский, военно
mil-mil | military-to-military, mil-to-mil, military channels, military communication, military exchanges, theater commander | 两军, 两军沟通, 两军交往, 军事沟通, 两军关系 | контакты военных, по военной линии, военные контакты
weapon | weapon, weapons, arms, arsenal, missile, artillery, ammunition, munition | 武器, 军火, 导弹, 弹药, 火炮 | оружие, вооружение, ракета, боеприпасы, артиллерия
arms-sales | arms sales, arms sale, weapons sales, arms package | 军售, 售台武器, 武器销售, 对台军售 | продажа оружия, поставки оружия, продажа вооружений
military-aid | military aid, security assistance, military assistance, military support, weapons deliveries, aid package, arms deliveries | 军事援助, 军援, 安全援助, 武器援助 | военная помощь, военная поддержка, поставки вооружений, поставки оружия, пакет помощи
intelligence | intelligence, intelligence sharing | 情报 | разведка, разведданные, разведывательный
air-defence | air defense, air defence, patriot | 防空, 爱国者 | противовоздушная оборона, пво, пэтриот
defence-industry | defense industrial base, defence industry, defense industry, dual-use | 国防工业, 军工, 两用物项 | оборонная промышленность, впк, оборонно-промышленный, двойное назначение
nuclear-weapon | nuclear weapon, nuclear weapons, nuclear war, nuclear threat, nuclear use, use of nuclear weapons | 核武器, 核战争, 核威胁, 核武 | ядерное оружие, ядерная война, ядерная угроза
nuclear | nuclear, atomic | 核, 核能, 核问题 | ядерный, атомный
arms-control | arms control, strategic stability, disarmament, non-proliferation, new start, nonproliferation | 军控, 战略稳定, 裁军, 核不扩散, 不扩散 | контроль над вооружениями, стратегическая стабильность, разоружение, нераспространение, снв
denuclearization | denuclearization, denuclearisation | 无核化 | денуклеаризация
jcpoa | joint comprehensive plan of action, iran nuclear deal, jcpoa, iranian nuclear programme, iran nuclear | 伊朗核问题全面协议, 伊核协议, 伊朗核问题, 伊核 | совместный всеобъемлющий план действий, свпд, иранская ядерная программа, ядерная программа ирана
taiwan | taiwan, cross-strait, taiwan strait, taiwan question, taiwan issue | 台湾, 台海, 台湾问题, 涉台, 台湾海峡, 两岸, 对台 | тайвань, тайваньский, тайваньский пролив, тайваньский вопрос
one-china | one china policy, one-china policy, one china, one-china principle | 一个中国, 一个中国政策, 一个中国原则, 一中 | один китай, политика одного китая, принцип одного китая, единый китай
taiwan-independence | taiwan independence, separatist, separatists, secession, separatism | 台独, 台湾独立, 分裂分子, 分裂势力, 分裂活动, 分裂 | независимость тайваня, сепаратист, сепаратизм
reunification | reunification, reunify, unification | 统一, 祖国统一 | воссоединение, объединение
strait-peace | peace and stability in the taiwan strait, peace and stability across the taiwan strait, stability in the strait | 台海和平, 台海和平稳定, 台海稳定 | мир и стабильность в тайваньском проливе
south-china-sea | south china sea, freedom of navigation, nine-dash | 南海, 航行自由 | южно-китайское море, свобода судоходства
east-china-sea | east china sea, senkaku, diaoyu | 东海, 钓鱼岛 | восточно-китайское море, сенкаку, дяоюйдао
indo-pacific | indo-pacific, asia-pacific, quad, aukus | 印太, 亚太, 四方安全对话, 四边机制, 奥库斯 | индо-тихоокеанский, азиатско-тихоокеанский, атр, аукус
black-sea | black sea, grain deal, grain corridor | 黑海, 粮食走廊, 黑海粮食 | чёрное море, черное море, зерновая сделка, черноморский
korea-peninsula | korean peninsula, north korea, dprk, pyongyang | 朝鲜半岛, 半岛, 朝鲜, 朝核 | корейский полуостров, кндр, северная корея, пхеньян
middle-east | middle east, mideast, near east | 中东, 巴以, 巴以冲突 | ближний восток, ближневосточный
gaza | gaza, hamas, hostages, palestinian, palestine | 加沙, 哈马斯, 巴勒斯坦, 人质 | газа, сектор газа, хамас, палестина, палестинский, заложник
red-sea | red sea, houthi, houthis, hormuz, strait of hormuz | 红海, 胡塞, 霍尔木兹 | красное море, хуситы, ормузский пролив
terror | terrorism, terrorist, extremism, counterterrorism, counter-terrorism | 恐怖主义, 恐怖分子, 反恐, 恐袭, 极端主义 | терроризм, террорист, теракт, антитеррористический, экстремизм
cyber | cyber, cyberattack, ransomware, hacker, information security, cybercrime, critical infrastructure | 网络安全, 网络攻击, 网络, 黑客, 信息安全, 勒索软件, 关键基础设施 | кибер, кибератака, кибербезопасность, информационная безопасность, киберпреступность, хакер, информационный
ai | artificial intelligence, ai, ai safety | 人工智能 | искусственный интеллект, ии
space | outer space, space cooperation, satellite, moon, spacecraft | 太空, 航天, 外空, 卫星 | космос, космический, спутник
prisoner | prisoner, prisoners, detainee, detained, detention, pow, hostage, wrongfully detained, exit ban, imprisoned | 在押, 囚犯, 被拘押, 战俘, 俘虏, 拘留, 换囚, 被扣押 | заключённый, заключенный, задержанный, военнопленный, пленный, удерживаемый, обмен пленными
prisoner-exchange | prisoner exchange, prisoner swap, exchange of prisoners, release, exchange of citizens | 换囚, 交换战俘, 释放, 换俘 | обмен заключёнными, обмен пленными, обмен граждан, освобождение, обмен военнопленными
children | children, child, abducted children, missing children, reunite families | 儿童, 孩子, 被绑架儿童 | дети, ребёнок, ребенок, похищенный, воссоединение семей
civilians | civilian, civilians, civilian infrastructure, cities, casualties | 平民, 民用设施, 伤亡 | мирный житель, гражданское население, гражданский, гражданская инфраструктура, жертва
death | death, die, died, dead, killed, lives lost, lives, casualties | 死亡, 丧生, 遇难, 牺牲, 生命, 死 | гибель, погибший, смерть, погибнуть, жертва, жизнь
humanitarian | humanitarian, humanitarian aid, humanitarian assistance, relief | 人道主义, 人道, 人道援助, 救援 | гуманитарный, гуманитарная помощь
reconstruction | reconstruction, rebuild, rebuilding, recovery | 重建, 恢复重建 | восстановление, восстановить, реконструкция
refugee | refugee, migrant, displaced, migration, deportation, repatriation, illegal immigration | 难民, 移民, 遣返, 流离失所 | беженец, мигрант, миграция, депортация, переселенец
threat | threat, threaten, threatening, danger, dangerous, risk | 威胁, 危险, 风险, 危境 | угроза, угрожать, опасность, опасный, риск
provocation | provocation, provocative, destabilizing, irresponsible, coercive, coercion, reckless | 挑衅, 胁迫, 不负责任, 破坏稳定 | провокация, провокационный, дестабилизирующий, принуждение
consequence | consequence, severe consequences, costs, respond decisively, swift and severe, respond swiftly, response, respond | 后果, 代价, 回应, 反应, 反制 | последствие, последствия, ответ, ответные меры, отреагировать
victory-ww2 | world war ii, second world war, ww2, anti-fascist, victory day, war of resistance, anniversary of victory, anniversary | 二战, 第二次世界大战, 反法西斯战争, 抗日战争, 抗战胜利, 抗战, 周年, 二次大战 | вторая мировая, вторая мировая война, великая отечественная, победа, годовщина победы, годовщина, 80-летие
commemorate | commemorate, commemoration, remember, memory, honour, parade, celebrate | 纪念, 缅怀, 铭记, 阅兵, 庆祝活动 | память, почтить, отмечать, празднование, парад, торжественный, вспомнить
veterans-allies | fought together, side by side, flying tigers, wartime allies, fought alongside | 并肩作战, 并肩战斗, 飞虎队, 同盟国 | воевали вместе, плечом к плечу, союзники по, боевое братство
drone | drone, drones, uav, strike, air strike, shelling, bombing | 无人机, 空袭, 打击, 轰炸, 炮击 | беспилотник, дрон, бпла, удар, авиаудар, обстрел
sanction | sanction, sanctions, swift and severe costs, blacklist, restrictions, penalties | 制裁, 黑名单, 限制措施, 惩罚 | санкция, санкции, ограничительные меры, чёрный список, ограничения
peacekeeping | peacekeeping, peacekeepers, monitoring mission, reassurance force | 维和, 维和部队, 监督团 | миротворец, миротворческий, миссия наблюдателей
terrorist-attack | terrorist attack, attack on, shooting, bombing | 恐怖袭击, 枪击, 爆炸 | теракт, террористический акт, нападение, взрыв
energy-infrastructure | energy infrastructure, power plant, nuclear power plant, electricity, power grid | 能源设施, 核电站, 电站, 电网, 电力 | энергетическая инфраструктура, электростанция, аэс, атомная станция, электроэнергия, энергообъект
naval | ship, vessel, navy, fleet, coast guard, carrier, naval | 舰艇, 军舰, 海军, 海警, 船只, 航母 | корабль, флот, судно, военно-морской, авианосец
air | aircraft, airplane, fighter jet, airspace, flight, aviation, balloon | 飞机, 战机, 领空, 航班, 航空, 气球 | самолёт, самолет, истребитель, воздушное пространство, авиация, авиасообщение
`;
