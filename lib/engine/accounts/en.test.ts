import { describe, expect, test } from "vitest";
import { reread, tidy } from "./notation.ts";

/** Accounts of our own in the manner of readouts, posts and reports, with the reading that the annotation guide asks for. */
const ACCOUNTS: readonly string[] = [
  `# Narendra Modi IN, Vladimir Putin RU | IN official-readout en
narrator narrates Prime Minister Narendra Modi had a telephone conversation today with the President of the Russian Federation, Vladimir Putin.
both says         The two leaders reviewed the progress of cooperation in shipping and space.
RU says           President Putin briefed Prime Minister on the state of the talks.
IN stresses       Prime Minister reiterated India’s consistent position in favour of dialogue.
IN praises        He thanked President Putin for his greetings on Diwali.
IN hopes          He extended an invitation to President Putin to attend the annual summit in Jaipur.
both agrees       The two leaders agreed to remain in touch.
both agrees       They resolved to deepen the partnership further.`,
  `# Narendra Modi IN, Vladimir Putin RU | IN social-post en
IN praises        Had a very good conversation with my friend President Putin.
IN praises        Thanked him for sharing his assessment.
both says         We also reviewed our work on nuclear energy.
IN stresses       Reiterated our support for every effort to end the fighting.
IN hopes          Look forward to welcoming him in India.`,
  `# Kishida Fumio JP, Yoon Suk Yeol KR | JP official-readout en
narrator narrates On May 7, Prime Minister KISHIDA Fumio held a summit meeting with President YOON Suk Yeol of the Republic of Korea.
narrator narrates The meeting lasted approximately 40 minutes.

JP praises        At the outset, Prime Minister Kishida congratulated President Yoon on his visit to Hiroshima.
KR says           In response, President Yoon stated that shuttle diplomacy was under way again.

JP says           Prime Minister Kishida explained the position of the Government of Japan on the treated water.
JP demands        He strongly requested the early removal of the buoys.
JP warns          Prime Minister Kishida also expressed serious concern over the launches.
KR says           President Yoon expressed his support for the Japanese proposal.
both agrees       The two leaders concurred on close coordination in the region.
both agrees       The two leaders confirmed that they would continue to work closely together.
both says         They also exchanged views on North Korea.`,
  `# Recep Tayyip Erdoğan TR, Vladimir Putin RU | TR official-readout en
narrator narrates President Recep Tayyip Erdoğan spoke by phone with President Vladimir Putin of Russia.
both says         The call addressed relations between the two countries and regional issues.
TR says           During the call, President Erdoğan stated that the grain corridor had proved its worth.
TR hopes          Noting that a lasting peace is possible, President Erdoğan expressed Türkiye’s readiness to host the next round.
TR stresses       Our President underlined that the region needs calm.
TR demands        President Erdoğan said that Israel must be stopped.
TR hopes          President Erdoğan wished President Putin a happy birthday.`,
  `# Xi Jinping CN, Emmanuel Macron FR | CN state-media en
narrator narrates Chinese President Xi Jinping on Thursday held talks with French President Emmanuel Macron in Chengdu.
CN stresses       Xi stressed that China and France should uphold the spirit in which their ties began.
CN says           Noting that the world is changing fast, Xi said the two sides have every reason to cooperate.
CN demands        Xi called on the two sides to deepen cooperation in aviation.
CN hopes          China is willing to import more farm products from France, Xi said.
CN hopes          It is hoped that the French side will offer Chinese firms a fair environment.
CN opposes        China opposes any attempt to turn trade into a weapon.
CN demands        The two sides should stand for a fair order, Xi added.

FR says           For his part, Macron said that France adheres to strategic autonomy.
FR hopes          The French side hopes to work with China on the climate.
FR praises        France highly appreciates the part that China plays.
both says         The two heads of state also exchanged views on the Middle East.
narrator narrates Wang Yi was present at the meeting.`,
  `# Antony J. Blinken US, Sergey Lavrov RU | US official-readout en
narrator narrates The following is attributable to Spokesperson Ned Hale:

narrator narrates Secretary of State Antony J. Blinken spoke today with Russian Foreign Minister Sergey Lavrov.
US demands        The Secretary urged Russia to pull its forces back.
US demands        Secretary Blinken pressed for the release of two Americans.
US warns          He warned that any further step would bring severe costs.
US stresses       The Secretary reaffirmed our unwavering commitment to the alliance.
US opposes        Secretary Blinken condemned the strikes on the port.
US says           The Secretary also raised the case of a reporter in Kazan.
both says         They discussed Syria as well.
US says           Secretary Blinken conveyed the views of allies and partners.`,
  `# Joseph R. Biden US, Benjamin Netanyahu IL | US official-readout en
narrator narrates President Joseph R. Biden, Jr. spoke today with Prime Minister Benjamin Netanyahu of Israel.
US stresses       The President emphasized the need to let more trucks in.
US demands        President Biden asked the Prime Minister to send a team to Washington.
IL praises        The Prime Minister thanked the President for his support.
IL commits        Prime Minister Netanyahu committed to opening the crossing next week.
both agrees       The two leaders agreed that their teams will meet in Washington.
both says         They also consulted on Lebanon.`,
  `# Benjamin Netanyahu IL, Joseph R. Biden US | IL social-post en
IL narrates       I spoke this evening with President Biden.
IL praises        I thanked the President for the aircraft.
both agrees       We agreed to keep in close contact.
IL demands        I asked the President to press for the release of the hostages.
US commits        President Biden promised further shipments.`,
  `# Volodymyr Zelenskyy UA, Emmanuel Macron FR | UA social-post en
UA praises        I had a productive conversation with Emmanuel.
UA praises        I am grateful to France for the new launchers.
both says         We discussed the situation on the front.
FR says           Emmanuel informed me about his contacts in Washington.
both agrees       We agreed on our next meetings.
UA stresses       It is important that sanctions keep working.
UA praises        Thank you for your help!`,
  `# Keir Starmer GB, Recep Tayyip Erdoğan TR | GB official-readout en
narrator narrates The Prime Minister spoke to the President of Türkiye this morning.
GB praises        The Prime Minister began by thanking the President for his welcome in Ankara.
both says         Turning to Gaza, the leaders discussed the urgent need for aid.
GB commits        The Prime Minister said the UK will send another ship next month.
TR praises        The President welcomed the new trade talks.
both hopes        They looked forward to speaking again soon.
both agrees       The leaders agreed to stay in close touch.`,
  `# Olaf Scholz DE, Vladimir Putin RU | DE official-readout en
narrator narrates Federal Chancellor Olaf Scholz talked on the phone with Russian President Vladimir Putin this Friday.
DE opposes        The Federal Chancellor condemned the attacks on the grid.
DE demands        He called on the Russian President to withdraw his troops.
DE stresses       The Chancellor underscored Germany’s unbroken solidarity.
both agrees       The Chancellor and the President agreed to remain in contact.`,
  `# Mohammed bin Salman SA, Donald J. Trump US | SA state-media en
narrator narrates His Royal Highness Crown Prince Mohammed bin Salman received a phone call today from US President Donald Trump.
both says         During the call, they reviewed the relations between the two friendly countries.
SA stresses       HRH the Crown Prince affirmed the Kingdom’s support for dialogue.
US praises        President Trump commended the efforts of the Kingdom.
US praises        He expressed his thanks for the generous hospitality.`,
  `# Emmanuel Macron FR, Vladimir Putin RU | Press press-report en
RU says           The Kremlin said in a statement that the call had been initiated by Paris.
RU says           It added that both ministers would meet again in May.
FR demands        A spokesperson for the Elysee said Macron had called on Putin to accept a truce.
FR praises        “This was a useful talk,” Macron told reporters.
narrator narrates The two countries have been at odds since 2014.
third says        Analysts say that the gap remains wide.
RU opposes        Moscow rejected the plan on Tuesday.
FR warns          French officials warned that time was running out.
RU hopes          “We are ready for talks,” Russian Foreign Minister Sergey Lavrov said.
third opposes     Turkey’s foreign ministry condemned the strike.
third says        “It looks thin,” said Ruth Adler, a senior fellow at a think tank in Brussels.`,
  `# Joseph R. Biden US, Benjamin Netanyahu IL | US transcript en
IL praises        Prime Minister Netanyahu: Thank you, Mr. President.
IL praises        You have been a great friend of Israel.

US says           President Biden: I think we are making progress.
US hopes          I hope to see the families home soon.
both says         We talked about the crossings.

narrator narrates Q: Will you call the Emir?

US commits        President Biden: I will call him tonight.`,
  `# Vladimir Putin RU, Xi Jinping CN | RU transcript en
RU praises        President of Russia Vladimir Putin: Mr President, dear friend, I am delighted to see you again.
RU says           Trade between our countries has grown by a third.
RU stresses       I would like to emphasise that our ties are aimed at nobody.

CN praises        President Xi Jinping: Thank you for the warm welcome.
CN hopes          China is ready to work with Russia on new routes.

narrator narrates Question: When will the pipeline be built?

RU says           Vladimir Putin: Experts are still at work on it.`,
  `# Fumio Kishida JP, Yoon Suk Yeol KR | Press press-report en
JP praises        Japanese Prime Minister Fumio Kishida hailed a new chapter in ties with Seoul on Thursday.
KR hopes          South Korea’s presidential office said Yoon hoped to visit Tokyo again this autumn.
narrator narrates The visit is the first by a South Korean leader in 12 years.
narrator narrates Ties between the neighbours have long been strained by history.
third opposes     North Korea denounced the summit as a provocation.
JP commits        “We will lift the curbs on exports,” Kishida told a joint news conference.
both agrees       The two leaders agreed to resume regular visits, according to a joint statement.
KR warns          Yoon also warned that missile launches would have consequences.
third says        “This is a thaw, not a spring,” said Park Min-jun, a professor at a university in Busan.
third says        He added that voters on both sides remained sceptical.`,
  `# Recep Tayyip Erdogan TR, Vladimir Putin RU | Press press-report en
TR says           Turkish President Recep Tayyip Erdogan told his Russian counterpart that Ankara was doing its part.
TR demands        Erdogan, in a phone call with Putin, urged Moscow to extend the deal.
RU says           Putin, for his part, noted that the Russian side of the deal had not been kept.
narrator narrates The deal expires on May 18.
TR says           The Turkish leader also said that ships were waiting.
RU says           The deal has “brought nothing”, Kremlin spokesman Dmitry Peskov told reporters on Monday.
RU opposes        Russia’s foreign ministry accused Kyiv of shelling the port.`,
  `# Wang Yi CN, Marco Rubio US | CN state-media en
narrator narrates Chinese Foreign Minister Wang Yi met with US Secretary of State Marco Rubio in Jakarta on Friday.
CN demands        Wang, also a member of the Political Bureau, said the two countries should respect each other.
CN says           Wang expounded on China’s principled position on the South China Sea.
CN demands        China urges the United States to stop its arms sales.
CN hopes          China hopes that the United States will meet it halfway.
CN warns          Anyone who plays with fire will get burned, Wang warned.
US says           Rubio said the United States is not seeking to decouple.
both agrees       Both sides agreed to explore more areas of cooperation.
both says         The two sides had an in-depth exchange of views on the Korean Peninsula.`,
  `# Ursula von der Leyen EU, Li Qiang CN | EU official-readout en
narrator narrates President von der Leyen met Premier Li Qiang in the margins of the summit.
EU stresses       The President reiterated the EU’s course of de-risking.
EU warns          She raised concerns about overcapacity.
EU demands        She called for a level playing field.
CN says           The Premier set out the Chinese view of the matter.
both agrees       The two leaders agreed to hold the next summit in Beijing.
EU praises        President von der Leyen welcomed the release of the two citizens.`,
  `# Donald J. Trump US, Narendra Modi IN | US social-post en
US praises        Had a great talk with Prime Minister Modi of India.
US praises        Narendra is a great leader.
US commits        We will be cutting Tariffs on India.
US warns          If there is no Deal, there will be very severe Consequences.
US hopes          I look forward to meeting with him soon!`,
  `# Emmanuel Macron FR, Vladimir Putin RU | FR social-post en
FR narrates       I spoke with President Putin this afternoon.
FR demands        I called on him to accept the ceasefire.
FR opposes        I condemned the strikes on Odesa.
both agrees       We agreed to speak again in the coming days.
FR hopes          France stands ready to help.`,
  `# Narendra Modi IN, Emmanuel Macron FR | IN official-readout en
narrator narrates Prime Minister Shri Narendra Modi received a telephone call today from the President of France, H.E. Mr. Emmanuel Macron.
both says         The leaders reviewed and positively assessed progress in bilateral cooperation.
both says         They exchanged views on efforts to end the conflict in Ukraine.
FR says           President Macron shared his assessment of the meetings in Washington.
IN stresses       Prime Minister reiterated India’s support for an early return of peace.
both stresses     The leaders reaffirmed their commitment to the strategic partnership.
FR hopes          President Macron conveyed his readiness to visit India for the summit.`,
  `# Vladimir Putin RU, Benjamin Netanyahu IL | RU official-readout en
narrator narrates Vladimir Putin had a telephone conversation with Prime Minister of Israel Benjamin Netanyahu.
both says         The discussion focused on the situation in the Middle East.
RU stresses       The Russian side reiterated its support for a peaceful settlement.
RU hopes          Russia stands ready to mediate.
both says         Syria was also touched upon.
both agrees       It was agreed to continue contacts at various levels.`,
  `# Yoon Suk Yeol KR, Joseph R. Biden US | Press press-report en
KR praises        South Korean President Yoon Suk Yeol welcomed the pledge on Wednesday.
US says           “The umbrella covers all of the peninsula,” Biden told a news conference.
narrator narrates The two men met in the Oval Office before lunch.
US commits        Washington will send a submarine to Busan, a senior administration official said.
third opposes     China’s foreign ministry criticized the plan.
third says        Kim Yo-han, an analyst in Seoul, said the gesture was largely symbolic.
KR says           A spokesperson for Yoon declined to comment but said talks went on.`,
  `# Dana Reed US, Xi Jinping CN | US transcript en
narrator narrates QUESTION: Did the farm purchases come up, and how did President Xi respond?
US says           SENIOR ADMINISTRATION OFFICIAL: Well, you know, I'm not going to get into their side of it.
both says         I would say that they — you know, they did talk about the purchases at some length.
US stresses       And President Reed, again, was quite clear that the terms have to be kept.
US says           I'll just note that the figures are not new.
both says         And, as I said, there was a long discussion of the ports.
US narrates       They spoke for about an hour.
narrator narrates QUESTION: Thank you.
US denies         SENIOR ADMINISTRATION OFFICIAL: Visas were not part of the conversation.
US warns          She explained her longstanding concerns about the fishing fleet.`,
  `# Dana Reed US, Recep Tayyip Erdoğan TR | Press press-report en
TR says           Turkish Energy Minister Kemal Demir said the pipeline was almost full.
TR commits        Demir said Turkey would buy the gas.
TR hopes          Turkey, which hosted the last round, is ready to do so again, Erdogan's office said.
TR stresses       Kerem Aydin, Erdogan's chief foreign policy adviser, stressed that nothing was signed.
US demands        Reed told him to stop the purchases.`,
  `# Keir Starmer GB, Giorgia Meloni IT | GB official-readout en
narrator narrates The Prime Minister spoke to the Italian Prime Minister, Giorgia Meloni, this morning.
GB says           The Prime Minister set out the new border plan.
both praises      Both welcomed the arrests.
IT hopes          Prime Minister Meloni proposed a summit in Rome.
GB praises        The Prime Minister paid tribute to the coast guard.`,
  `# Keir Starmer GB, Emmanuel Macron FR | Press press-report en
GB stresses       The prime minister stressed that the scheme was new.
FR praises        The president praised the police on both sides.
narrator narrates Neither side gave a number, and she would not say when it starts.
GB opposes        Starmer denied that the plan had failed.`,
  `# Dana Reed US, Lula BR | US transcript en
narrator narrates QUESTION: Did coffee come up with President Lula?
both says         PRESIDENT REED: Coffee was raised, and Venezuela came up very strongly.
US denies         We didn't really discuss the dam.
US opposes        I'm very disappointed in that court.`,
];

describe("English accounts are read as the guide asks", () => {
  test.each(ACCOUNTS)("%s", (account) => {
    expect(reread(account)).toBe(tidy(account));
  });
});
