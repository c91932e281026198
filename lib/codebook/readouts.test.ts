import { expect, it } from "vitest";
import { statementOf } from "#lib/engine/example.ts";
import { segment } from "#lib/engine/segment.ts";
import { tag } from "#lib/engine/tag.ts";
import type { EventRecord } from "#lib/engine/types.ts";
import { DEFAULT_CODEBOOK } from "./default.ts";

/*
 * Sentences that we made up in the manner of readouts, posts and answers between parties other than those on whose
 * texts the engine is measured. They guard the breadth of the vocabulary. `language: parties`, then a line a
 * passage: its topics, then its words.
 */
const READOUTS = `
  en: Russia, India
    the-exchange | The Prime Minister of India had a telephone conversation with the President of Russia.
    bilateral-relations | Both sides reviewed the special and privileged strategic partnership.
    trade-tariffs investment-finance | They looked at trade turnover and at settlements in national currencies.
    energy | Work on new units of the Kudankulam plant goes on.
    agriculture | Fertilisers and sunflower oil took some time.
    terrorism | He condemned the terrorist attack and thanked the President for his solidarity.
    multilateral | India's plans for its year at the head of BRICS were set out.
    visits-meetings | The President accepted an invitation to New Delhi.
  en: Japan, South Korea
    bilateral-relations | The two leaders welcomed the warmer ties of the past year.
    korea | They voiced grave concern about Pyongyang.
    detained-citizens korea | The Prime Minister asked for help with the abductions by North Korea.
    history | The President recalled the comfort women.
    technology-controls | Semiconductor makers will open a shared laboratory.
    climate | The release of treated water from Fukushima came up as well.
    people-exchanges | More students will cross the strait.
    military-channels | Joint exercises will be held each spring.
  en: European Union, China
    trade-tariffs | The President of the Commission spoke of subsidies for electric vehicles.
    trade-tariffs | She called for a level playing field and for better market access.
    critical-minerals | Licences for permanent magnets must come faster.
    sanctions | She warned against helping others get around sanctions.
    human-rights | She raised the fate of Uyghurs and of lawyers in prison.
    climate | Both want the methane pledge kept.
    taiwan | She opposed any use of force across the Taiwan Strait.
  en: United States, Israel
    detained-citizens middle-east | The President spoke of the hostages whom Hamas still holds.
    humanitarian | Trucks with humanitarian aid must get through.
    iran | He wants no bomb in the hands of Tehran.
    middle-east | Hezbollah came up too.
    security-guarantees | He affirmed his ironclad commitment to the security of Israel.
  en: United States, Russia
    peace-settlement sanctions | If there is no ceasefire within weeks, new sanctions will follow.
    nuclear-arms | The Secretary asked Moscow to come back to New START.
    detained-citizens | He asked for the release of citizens who are wrongfully detained.
    cyber law-enforcement | Ransomware gangs were a topic of their own.
    regional-issues | Nagorno-Karabakh and Libya followed.
    bilateral-relations | Embassy staff on both sides shrinks.
    security-guarantees | Both looked at NATO's eastern flank.
    peace-settlement | We both want to stop the killing.
    visits-meetings | We will meet in Budapest in two weeks.
    sanctions energy | There could be very severe consequences, including sanctions on Russian oil.
  en: United States, Mexico
    fentanyl | They agreed to fight the cartels.
    migration | Deportation flights will go on.
    law-enforcement | Police on both sides will share fingerprints of fugitives.
    trade-tariffs | The USMCA is up for review.
    health | Vaccines against measles will be shared.
    space | Both will build satellites.
  zh: 中国, 法国
    the-exchange | 国家主席同法国总统通电话。
    bilateral-relations | 双方愿推动中法关系迈上新台阶。
    shipping-aviation energy | 两国可以扩大航空、核电合作。
    people-exchanges | 欢迎更多法国青年来学中文，办好文化年。
    trade-tariffs | 白兰地问题应通过协商处理。
    multilateral | 要维护联合国权威。
    peace-settlement | 支持早日停火止战。
    humanitarian middle-east | 谈到加沙人民的苦难。
    climate | 愿就生物多样性保护继续努力。
  zh: 中国, 菲律宾
    maritime-asia | 双方谈到仁爱礁和南海行为准则。
    law-enforcement | 合力打击电信网络诈骗和跨境赌博。
    agriculture | 欢迎更多菲律宾水果。
    investment-finance | 铁路融资还要再谈。
    health | 感谢中方提供疫苗。
    migration | 遣返非法入境人员。
    follow-up | 同意保持各层级沟通。
  zh-Hant: 日本, 美國
    indo-pacific | 兩國領導人談到日美同盟。
    korea | 也談到北韓。
    technology-controls | 半導體是另一個話題。
    trade-tariffs | 對等關稅令日方擔心。
    critical-minerals | 稀土供應要更可靠。
    shipping-aviation | 造船業可以合作。
    terrorism | 譴責恐怖襲擊。
  ru: Россия, Турция
    the-exchange | Состоялся телефонный разговор президентов.
    trade-tariffs | Товарооборот растёт.
    energy | На площадке АЭС «Аккую» работы идут по графику.
    black-sea | Подробно говорили о зерновой сделке.
    middle-east | Положение в Идлибе беспокоит обоих.
    regional-issues | Коснулись Карабаха и Ливии.
    people-exchanges | Туристов в этом году больше.
    terrorism | Вместе намерены бороться с террористами.
    follow-up | Условились о дальнейших контактах.
  ru: Россия, Франция
    ukraine | Президент изложил свои оценки происходящего в Донбассе.
    military-aid | Поставки оружия только затягивают дело.
    peace-settlement | Переговорный процесс заморожен.
    sanctions | Рестрикции Запада вредят всем.
    agriculture regional-issues | Африке нужны удобрения и пшеница.
    security-guarantees | Расширение НАТО неприемлемо.
    nuclear-arms | Затронули стратегическую стабильность.
    iran | Обсудили СВПД.
    humanitarian | Гуманитарные коридоры открыты каждый день.
  ru: Россия, Китай
    bilateral-relations | Российско-китайские связи на подъёме.
    history | Вместе отметят годовщину Победы.
    domestic-politics | Председатель поздравил с переизбранием.
    taiwan | Подтверждена приверженность принципу одного Китая.
    space | Лунная станция строится вместе.
    climate | Говорили и об экологии.
    visits-meetings | Намечен государственный визит.
    multilateral | Сверили подходы в ШОС и БРИКС.
    investment-finance | Расчёты в рублях и юанях стали правилом.
  en: United States, India
    the-exchange | The President spoke by phone today with Prime Minister Ilan Rao.
    bilateral-relations | The two leaders discussed ways to deepen the strategic partnership.
    regional-issues | They also exchanged views on regional and global developments of mutual interest.
  en: United States, Japan
    trade-tariffs investment-finance | Tokyo will lower barriers for American cars and invest billions of dollars.
    indo-pacific | They reaffirmed the strength of the alliance and a free and open Indo-Pacific.
    indo-pacific security-guarantees | The Secretary underscored the ironclad U.S. commitment to the defense of Japan, including Article 5.
  en: United States, Turkey
    military-aid | They discussed the sale of F-16 jets.
    security-guarantees | The President raised Sweden's accession to the Alliance.
  en: United States, China
    critical-minerals | Exports of gallium and germanium start again.
    shipping-aviation | Beijing may order hundreds of Boeing jets.
    space | Two satellites came too close to the space station.
    people-exchanges | Fifty thousand young Americans may study in China.
    platforms | The fate of the app TikTok is still open.
    technology-controls | The chip ban hurts both, the minister said.
    taiwan military-aid | Beijing protested against arms sales to Taipei.
    follow-up | They agreed to maintain open channels of communication at all levels.
    visits-meetings | I look forward to hosting him in Washington later this year!
    the-exchange | I just had a very productive call with the President of China.
    the-exchange | The call lasted for more than an hour, and it was very friendly.
    bilateral-relations | Our relationship with China is extremely strong!
    agriculture | Our farmers will be very happy.
    trade-tariffs | We're going to make a great deal on trade.
    health | They discussed tracing the origins of COVID-19.
    law-enforcement | China will return fugitives and fight online scams.
    ai | They want humans, not machines with artificial intelligence, to decide.
    domestic-politics | He congratulated him on his victory in the election.
    multilateral | They agreed to work together in the United Nations.
  en: United States, Ukraine
    military-aid | He asked for more Patriot batteries.
    energy ukraine | Russian drones again hit power plants and left towns without electricity.
    detained-citizens | Thousands of abducted children must come home.
    security-guarantees | They spoke about reliable guarantees of security.
  en: France, Iran
    nuclear-arms | He voiced concern at the enrichment of uranium.
    detained-citizens | He demanded the immediate release of two French nationals.
  en: India, China
    bilateral-relations | Peace on the border is the basis for a normal relationship.
    shipping-aviation people-exchanges | Direct flights and visas for tourists will resume.
    people-exchanges | Pilgrims may again travel to the holy mountain.
  en: United Kingdom, China
    human-rights detained-citizens | The Prime Minister raised the case of the jailed publisher in Hong Kong.
  en: European Union, Ukraine
    investment-finance | A reparations loan based on frozen assets is being prepared.
  en: Australia, China
    maritime-asia | He raised unsafe conduct towards an aircraft over the South China Sea.
  en: South Korea, United States
    trade-tariffs shipping-aviation | They discussed tariffs on cars and cooperation in shipbuilding.
  en: Saudi Arabia, Russia
    energy | They discussed coordination within OPEC+ to keep the oil market stable.
  en: Germany, Russia
    detained-citizens human-rights | She again demanded that Alexei Navalny be freed.
  en: United States, Venezuela
    fentanyl | He accused the government of sending boats full of drugs.
  en: Armenia, Azerbaijan
    regional-issues peace-settlement | The two sides initialled a peace treaty on Karabakh.
  zh: 中国, 德国
    the-exchange | 国家主席同德国总理举行视频会晤。
    bilateral-relations | 中德关系保持健康稳定发展。
    trade-tariffs | 希望德方公平对待中国电动汽车。
    ukraine | 双方就乌克兰问题交换意见。
  zh: 中国, 沙特
    energy | 中方愿同沙方加强石油和新能源合作。
    visits-meetings | 欢迎王储适时来华访问。
  zh: 中国, 美国
    nuclear-arms | 核战争打不赢也打不得。
    agriculture | 中方恢复采购大豆。
    critical-minerals | 稀土管制暂停一年。
    shipping-aviation | 暂停收取港口费。
    ai | 双方将就人工智能举行对话。
    cyber | 中方反对网络攻击。
    taiwan | 台湾问题不可碰。
    technology-controls | 美方打压中国芯片企业，中方坚决反对。
    fentanyl | 中方是世界上禁毒最严的国家之一。
    follow-up | 双方团队应尽快落实有关共识。
    military-channels | 恢复两军高层交往。
    people-exchanges | 欢迎美国青少年来华交流学习。
    domestic-politics | 祝贺他再次当选总统。
  zh: 中国, 韩国
    korea | 双方认为应维护半岛和平稳定。
    history | 共同纪念抗日战争胜利。
  zh: 中国, 日本
    climate | 中方要求日方停止核污染水排海。
  zh: 中国, 俄罗斯
    multilateral | 双方将在联合国、上合组织框架内密切协作。
  zh: 中国, 伊朗
    iran | 中方支持伊方维护正当权益。
    iran nuclear-arms peace-settlement | 伊朗核问题应通过外交途径解决。
  zh: 中国, 巴基斯坦
    terrorism | 严厉打击恐怖势力，保护中方人员安全。
  zh: 中国, 欧盟
    sanctions | 反对欧方将中国企业列入制裁名单。
  zh: 中国, 澳大利亚
    agriculture | 澳大利亚龙虾、葡萄酒重返中国市场。
  zh: 中国, 加拿大
    detained-citizens | 双方释放被拘押的公民。
  ru: Россия, Иран
    the-exchange | Состоялся телефонный разговор с Президентом Ирана.
    iran nuclear-arms | Обсуждена ситуация вокруг иранской ядерной программы.
    energy shipping-aviation | Речь шла о газе и о коридоре «Север – Юг».
  ru: Россия, США
    nuclear-arms | Договор СНВ истекает.
    fentanyl | Борьба с наркотрафиком идёт.
    terrorism | Соболезнования после теракта.
    critical-minerals | Америка хочет добывать редкоземельные металлы.
    space | Экипажи МКС летают вместе.
    bilateral-relations | Обсудили нормализацию отношений между двумя странами.
    detained-citizens | Состоялся обмен заключёнными.
    peace-settlement ukraine | Украина должна согласиться на долгосрочное урегулирование.
    follow-up | Помощникам поручено продолжить консультации.
    visits-meetings | Готовится личная встреча президентов.
    the-exchange | Беседа прошла в доброжелательной и конструктивной атмосфере.
    cyber | Стороны возобновят диалог по кибербезопасности.
    climate | Говорили об изменении климата.
    health | Обсудили борьбу с пандемией.
    trade-tariffs investment-finance | Перспективы торговли и инвестиций обширны.
  ru: Россия, Казахстан
    energy | Обсудили транзит нефти по трубопроводу.
    bilateral-relations | Подтвердили настрой на укрепление союзнических отношений.
  ru: Россия, Бразилия
    multilateral | Поговорили о председательстве в БРИКС.
  ru: Россия, Израиль
    middle-east humanitarian | Владимир Путин призвал не допустить гибели мирных жителей в Газе.
  ru: Россия, Армения
    regional-issues | Обсуждена ситуация вокруг Нагорного Карабаха.
  en: United States, Ukraine
    peace-settlement | They are working very hard to get it settled.
    peace-settlement | The envoys reported on the way towards a lasting peace.
    ukraine | The courage of the Ukrainian people was saluted.
  en: Australia, China
    trade-tariffs | Working parties on economy and trade are to meet.
    bilateral-relations | Canberra does not seek to contain China.
    platforms | Who has control of the app remains to be seen.
    domestic-politics | We got a lot of votes in that state.
    history | A parade marked the end of the War of Resistance Against Japanese Aggression.
  zh: 澳大利亚, 中国
    bilateral-relations | 澳方对华政策没有改变，不寻求遏制中国。
  ru: Россия, Финляндия
    security-guarantees | Отказ от нейтралитета был бы ошибкой.
  ru: Россия, КНДР
    korea | Обсудили положение на Корейском полуострове.
`;

const CASES = READOUTS.trim()
  .split(/\n(?=\s*[\w-]+: )/)
  .flatMap((block) => {
    const [head = "", ...lines] = block.trim().split("\n");
    const [language = "", parties = ""] = head.split(": ");
    return lines.map((line) => {
      const [topics = "", text = ""] = line.split("|").map((part) => part.trim());
      return { language, parties: parties.split(", "), topics: topics.split(" ").sort(), text };
    });
  });

it.each(CASES)("$text → $topics", ({ language, parties, topics, text }) => {
  expect(topicsOf(text, language, parties)).toEqual(topics);
});

function topicsOf(text: string, language: string, parties: readonly string[]): readonly string[] {
  const event: EventRecord = {
    title: "",
    date: "2030-01-02",
    kind: "meeting",
    noStatement: [],
    participants: parties.map((party) => ({ name: party, party, aliases: [] })),
  };
  const statement = statementOf({ text, language, party: parties[0] ?? "" });
  const marks = tag(statement, segment(text, language), { event, codebook: DEFAULT_CODEBOOK });
  return [...new Set(marks.flatMap((own) => own.map(({ id }) => id)))].sort();
}
