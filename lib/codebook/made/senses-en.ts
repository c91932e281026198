/** Sentences of our own in English on words with more than one sense and on plain wordings, in the notation of `READOUTS_EN`. */
export const SENSES_EN = `
  en: Germany, China
    trade-tariffs | The Chancellor complained of overcapacity in steel.
    people-exchanges | He will watch robots play football with schoolchildren.
    investment-finance | Two hundred executives travelled with him.
  en: United States, India
    trade-tariffs | Washington will cut its tariff on Indian goods to 18 percent.
    migration | H-1B workers were discussed.
    people-exchanges | Indian students make up the largest group on American campuses.
    space | Astronauts of both nations will fly together.
    health | Cheap generic medicines from India save lives.
    shipping-aviation | Air India will buy 200 planes from Boeing.
  en: United States, Mexico
    migration | Ten thousand guardsmen will watch the border to stop illegal crossings.
    fentanyl | Labs that press pills were shut.
    law-enforcement | Twenty-six kingpins were extradited.
    climate | The drought has shrunk the rivers that both share.
    agriculture | The screwworm keeps Mexican cattle out of Texas.
    trade-tariffs | A review of the USMCA starts in July.
    law-enforcement | Guns flow south.
  en: Iran, Pakistan
    law-enforcement migration | Smugglers and illegal migrants cross the frontier.
    energy | The gas pipeline waits for money.
    people-exchanges | Pilgrims will get visas sooner.
  en: Brazil, China
    agriculture | Coffee growers from Minas Gerais got permits.
    investment-finance | BYD builds cars in Bahia, and more plants will follow.
  en: United States, Israel
    detained-citizens | Twenty living hostages are to be freed in the first phase.
    migration | He rejected the forced displacement of Palestinians.
  en: United States, Russia
    - | There is discord among the commentators.
    - | The pool will fly home on the press plane.
    - | The Treasury Secretary and the Commerce Secretary attended.
    - | Attending were the Minister of Finance and the Minister of Health.
    - | A grain of truth was in it.
    - | The climate of trust was noticeable.
    - | This has disappeared from the text.
    - | The flood of questions did not stop.
    - | The bonds that unite us are strong.
    - | He gave her credit for it.
    - | I beg your pardon?
    - | We have a stake in this.
    - | He posted the picture on Instagram.
    - | In a video on Facebook he said so.
    - | We fuelled rumours, I admit.
    - | Their duties as hosts were light.
    - | A tsunami of applause followed.
    - | He used to be an academic, scholars say.
  en: Armenia, Azerbaijan
    detained-citizens | Baku will set free four captives.
  en: Denmark, Norway
    shipping-aviation | Both will build icebreakers in Finnish yards.
    humanitarian | Villages lack food and drinking water.
    people-exchanges | Holidaymakers cross the bridge by the thousand.
  en: Brazil, Norway
    multilateral | Oslo will attend the bloc's summit as a guest of BRICS.
    trade-tariffs | Both want a reformed trading system.
    trade-tariffs | The trade balance must be rebalanced.
    bilateral-relations | We are partners, not rivals.
    bilateral-relations | Their interests overlap in places and diverge in others.
    bilateral-relations | Tensions between the two capitals have eased.
    follow-up | They will set up a joint committee.
    follow-up | They agreed to reconvene.
    visits-meetings | The two are still trying to work out the timing of a meeting.
    domestic-politics | Its legislative branch is coequal.
    domestic-politics | He won by a landslide in the runoff.
    history | Lessons of history were recalled.
    regional-issues | New Delhi suspended the Indus Waters Treaty.
    the-exchange | Two people in the room described a heated exchange.
    the-exchange | The press availability ran longer than expected.
    indo-pacific | The next pillar of AUKUS was mapped out.
    maritime-asia | Two islets in disputed waters of the Spratly chain were named.
  en: Canada, Chile
    migration | Afghan refugees need a new home.
    sanctions | A further round of sanctions will follow.
    shipping-aviation | It was the largest order of aircraft in the airline's history.
    taiwan | A trip to Taiwan by lawmakers angered Beijing.
    space | A close partnership on satellites was praised.
    - | The reefs off Queensland were bleached.
    humanitarian | A landslide buried a road.
    - | The coast guard was there.
    nuclear-arms | A visit by the inspectors of the IAEA was put off.
    energy | The gas crosses Azerbaijan by pipeline.
    domestic-politics | An opposition lawmaker asked for a recount.
    bilateral-relations | The row ended with the envoys' return, and diplomatic ties were restored.
    the-exchange | The two ministers met for eleven hours.
    visits-meetings | A date for the visit has been set.
    indo-pacific | The alliance with Seoul comes first.
    korea | Kim watched the launch.
  en: United States, Kenya
    - | A true patriot sat there in silence.
    - | The jaguar and the leopard sleep.
    military-aid | Nairobi will buy armoured vehicles and ammunition.
    migration | They spoke of the root causes of migration.
    peace-settlement | Any truce must deal with the root causes of the conflict.
    climate | Both keep to carbon neutrality by 2050.
    space | A launch vehicle will carry three small satellites.
    terrorism | Gunmen and a suicide bomber struck the hotel.
  en: Canada, Japan
    nuclear-arms | They warned against any lapse of limits on deployed warheads.
    military-channels | Tokyo wants a notification mechanism for naval drills.
    taiwan | Nobody should try to blockade the island or invade Taiwan.
    black-sea | Grain from Ukraine must pass without hindrance.
    middle-east detained-citizens peace-settlement | All remaining hostages must be freed under the truce with Hamas.
`;
