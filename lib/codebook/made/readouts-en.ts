/** Sentences of our own in English: `language: parties`, then a line a passage, its topics (or `-`) and its words. */
export const READOUTS_EN = `
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
  en: United States, South Africa
    trade-tariffs | The President raised South Africa's preferential access under the African Growth and Opportunity Act.
    health | They discussed the supply of antiretroviral treatment once American money runs out.
  en: United States, Colombia
    fentanyl | Bogotá promised to eradicate more hectares of coca this year.
    migration | Colombia will take back its nationals aboard military aircraft.
  en: Japan, Philippines
    maritime-asia | They voiced serious concern over water cannon being turned on resupply missions.
  en: United Kingdom, China
    ai | Both support guardrails for frontier systems as set out at Bletchley Park.
    cyber | London called out APT31 for breaking into the accounts of lawmakers.
  en: United States, Russia
    nuclear-arms | Neither party will exceed the ceilings on deployed warheads for one year after February.
    detained-citizens | A dancer with dual nationality walked free in Abu Dhabi.
    shipping-aviation | The Russian side asked for Aeroflot's routes to New York to be restored.
  en: United States, European Union
    climate trade-tariffs | The carbon border levy remains a sore point for American exporters.
  en: United Kingdom, Turkey
    military-aid | The two signed a contract for twenty Typhoon fighters.
  en: United States, Kazakhstan
    - | That view is mine alone.
    - | The hospitality was wonderful, and the efforts were concerted.
    - | The station was quiet.
  en: United States, Canada
    trade-tariffs | The Prime Minister asked that the duties on steel come off before the summer.
    migration | Both will do more to send back migrants whose claims have failed.
    law-enforcement | Fugitives wanted for murder will be handed over sooner.
    the-exchange | The embargo on this call lifts when we hang up.
    shipping-aviation | Canada ordered sixty wide-body jets.
    humanitarian | He offered help after the wildfires in Alberta.
    - | He boarded his plane at the airport.
    - | The news came as a surprise in the port city.
  en: United Kingdom, France
    migration | Small boats were the first item.
    law-enforcement | The gangs who smuggle people across the Channel must be broken up.
    people-exchanges | A loan of the tapestry to the British Museum was agreed.
    energy | A new nuclear power station will be built together.
    nuclear-arms | The two nuclear powers of Europe will coordinate their deterrents.
    investment-finance | London hopes that French banks will lend more.
  en: United States, Saudi Arabia
    shipping-aviation | Boeing will sell the new airline a hundred planes.
    technology-controls | Advanced chips may now be sold to Riyadh.
    energy | A deal on civil nuclear cooperation is close.
  en: Turkey, Greece
    people-exchanges | Islanders welcomed the visas on arrival for Turkish tourists.
    humanitarian | Athens sent rescue teams after the earthquake.
    energy | The electricity link under the sea was mentioned.
  en: United States, Kenya
    investment-finance | Nairobi sought relief on its debt.
    agriculture | Farmers in the north lost their crops.
    humanitarian | People are dying of hunger and thirst in the camps.
  en: Australia, China
    agriculture trade-tariffs | Lobster exports have resumed.
    detained-citizens | The Prime Minister raised the writer who sits on death row.
    people-exchanges | Scholarships for young Australians to study in Shanghai were announced.
  en: United States, China
    fentanyl | The flow of precursors has slowed.
    platforms | The app will have a new American owner.
    technology-controls | Nvidia may sell its older chips.
    critical-minerals | Beijing will grant general licences for magnets.
    detained-citizens | Exit bans on two Americans were lifted.
    - | The two presidents drank tea in a garden.
    - | Progress made in China by the two teams was welcome.
  en: Russia, United States
    detained-citizens | A swap of prisoners took place at the airport of Ankara.
    shipping-aviation | Direct flights should be resumed.
    humanitarian | Children must be fed and the wounded evacuated.
    people-exchanges | Hockey matches between the two leagues were proposed.
    investment-finance | American firms may come back to the Russian market.
  en: Japan, Philippines
    humanitarian | The Prime Minister sent his sympathy to the victims of the typhoon.
    shipping-aviation | Tokyo will lend money for two ports and for patrol roads.
    investment-finance | A loan for the Manila subway was signed.
  en: United States, Ukraine
    energy humanitarian | Strikes on the power grid left civilians without heat.
    humanitarian | A children's hospital was hit by a missile.
    detained-citizens | Russia must give back the abducted children.
    sanctions | Kyiv asked for tougher sanctions on the shadow fleet.
    investment-finance | The tranche will close the hole in the Ukrainian budget.
    critical-minerals | The minerals deal gives Washington a share of the lithium.
    investment-finance | The frozen assets should pay for a reparations loan.
    - | The text of the statement will be released later today.
    - | A free and frank press is waiting outside.
`;
