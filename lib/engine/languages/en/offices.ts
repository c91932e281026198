import { splitPhrases } from "../language.ts";

/** Offices and groups that speak: with a country or a name they are its voice ("the Russian leader"). */
export const OFFICES_EN = splitPhrases(
  "president | federal chancellor | taoiseach | first minister | secretary of state for foreign affairs | external affairs minister | minister of external affairs | minister for foreign affairs | minister for external relations | national security council spokesperson | deputy prime minister | deputy national security adviser | deputy national security advisor | deputy minister | assistant secretary | undersecretary | senior official | senior administration official | officials | spokespeople | chief negotiator | trade minister | commerce minister | finance minister | interior minister | energy minister | economy minister | home secretary | state councilor | politburo member | high representative for foreign affairs | commission president | council president | supreme leader | chief cabinet secretary | crown prince and prime minister | presidential aide | presidential spokesman | presidential envoy | presidential adviser | presidential office | president's office | prime minister's office | chancellor's office | consulate | mission | house speaker | senate | senator | congressman | congresswoman | governor | mayor | defence ministry | defense ministry | defence minister | war secretary | interior ministry | chief of staff | chief of the general staff | joint chiefs chairman | newspaper | broadcaster | state television | state tv | state broadcaster | mfa | vice president | president-elect | chairman | chairwoman | general secretary | secretary general | secretary-general | secretary of state | secretary of the treasury | secretary of commerce | secretary of defense | secretary of war | treasury secretary | commerce secretary | defense secretary | defence secretary | foreign secretary | press secretary | deputy secretary | deputy secretary of state | under secretary | secretary | prime minister | premier | vice premier | chancellor | foreign minister | vice foreign minister | executive vice foreign minister | deputy foreign minister | defense minister | defence minister | minister of foreign affairs | minister of national defense | minister of defense | minister | director | national security advisor | national security adviser | adviser | advisor | aide | envoy | special envoy | ambassador | trade representative | representative | spokesperson | spokesman | spokeswoman | speaker | king | queen | crown prince | prince | emir | sultan | pope | commissioner | high representative | taoiseach | admiral | general | fm | pm | potus | leader | head of state | head of government | head of the state | counterpart | official | officials | diplomat | diplomats | negotiator | negotiators | lawmakers | delegation | side | party | government | administration | authorities | ministry | foreign ministry | ministry of foreign affairs | ministry of commerce | commerce ministry | embassy | state media | state news agency | news agency | readout | team | military | people | state department | treasury | chairperson | executive",
);

/** Who speaks for others together. */
export const JOINT_EN = splitPhrases(
  "the two leaders | the two presidents | the two sides | the two countries | the two parties | the two ministers | the two heads of (state|government) | the two officials | the two prime ministers | the two secretaries | the two | both (leaders|sides|presidents|countries|parties|ministers|nations|men|of them|delegations|governments) | the leaders | the presidents | the parties | the sides | the ministers | the interlocutors | the heads of state | the delegations | the prime ministers | the negotiators of both | the three (leaders|sides|parties) | leaders of the two countries | leaders of both countries | the pair | the two men | our two (countries|nations|sides|teams) | our (respective)? teams | we both | we each | we have both | we've both | we're both | we are both | both of us | their teams | the two defense chiefs | the two defence chiefs | the two chiefs | the two diplomats | the conversation partners | representatives of both (sides|countries) | the participants | the presidents of the two countries | the counterparts | the two counterparts | the defence ministers | the defense ministers | the foreign ministers | the two foreign ministers | the two defence ministers | the two defense ministers | the two prime ministers | the two chancellors | the two secretaries of state | the two top diplomats | the two statesmen | the two delegations | the two governments | the two teams | the two envoys | the two heads | the president and the prime minister | both heads of (state|government) | both foreign ministers | both prime ministers | both defence ministers | both defense ministers | both capitals | both teams | each side | the three leaders | the four leaders | the leaders of the two countries",
);

/** Words that turn the next noun phrase into something other than a subject. */
export const PREPOSITIONS_EN = new Set(
  "of with to by for from on between against about including at in into like towards toward under after before via than as over concerning regarding among within without during since until upon near behind alongside despite throughout through per because unlike".split(
    " ",
  ),
);

/** Words that may stand between a state and its verb: "China always honors", "The U.S. also urged". */
export const ADVERBS_EN = new Set(
  "also always again still further once then now today yesterday later repeatedly previously already already recently even only not never has have had is are was were be been being will would can could may might did does do reportedly too both all each just initially ultimately clearly strongly firmly , specifically particularly meanwhile however instead simply at the same time likewise in turn".split(
    " ",
  ),
);

/** What stands between a country and an office: "Chinese state news agency", "Russian deputy foreign minister". */
export const MODIFIERS_EN = new Set(
  "former current new then acting senior top lead chief deputy vice executive state foreign national security political independent outgoing incoming newly-elected leading high-ranking special presidential permanent central first the".split(
    " ",
  ),
);
