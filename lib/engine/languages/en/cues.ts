import type { CueTable } from "../language.ts";

/**
 * English cues. Verbs of saying after the lists of reporting verbs in news (Bergler 1992; PARC/PolNeAR cue lexicons),
 * ordered by strength as diplomats grade them; notation in phrases.ts.
 */
export const CUES_EN: CueTable = {
  speech: {
    says: "say~ | tell~ | note~ | add~ | explain~ | state~ | point~ out | describe~ | discuss~ | mention~ | remark~ | comment~ | observe~ | inform~ | brief~ | outline~ | lay~ out | laid out … | share~ | elaborate~ (on)? | expound~ (on)? | recall~ | acknowledge~ | address~ | raise~ | review~ | talk~ about | speak~ (about|of|on) | speak~ candidly | exchange~ … (view|views|opinions|ideas) | touch~ (on|upon) | report~ | claim~ | argue~ | write~ | post~ | declare~ | confirm~ | admit~ | answer~ | reply~ | wonder~ | reflect~ on | express~ … support | express~ the view | voice~ … support | reaffirm~ support | set~ out | set~ forth | present~ | introduce~ … position | speculate~ | continue~ that | predict~ | characteri(ze|se)~ | indicate~ | assert~ | maintain~ that | focus~ on | agree~ with … that | conclude~ that | hold~ that | be of the view | cite~ | allege~ | concede~ | hint~ | signal~ | joke~ | read~ the statement | quote~ | take~ note of | give~ … assessment | convey~ | compare~ notes | (held|had|hold) … (discussion|discussions|exchange|exchanges|talks) (on|about|of|regarding) | call~ (the|it|them|him|her|this|that|his|its)",
    stresses:
      "stress~ | emphasi(ze|se)~ | underscore~ | underline~ | reiterate~ | reaffirm~ | highlight~ | insist~ | affirm~ | make~ (it)? (very|absolutely|crystal)? clear | repeat~ that | restate~ | draw~ attention to | attach~ … importance | single~ out",
    hopes:
      "express~ … (hope|hopes|readiness|willingness|interest|desire|wish) | propose~ | invite~ | suggest~ | offer~ | extend~ … invitation | welcome~ … to visit | express~ … expectation | voice~ … hope | reciprocate~",
    demands:
      "demand~ | urge~ | call~ (on|for|upon) | request~ | press~ … to | press~ for | push~ for | advocate~ (for)? | appeal~ (to|for) | ask~ … to | implore~ | exhort~ | insist~ that … (must|should) | seek~ … commitment",
    warns:
      "warn~ | caution~ | threaten~ | express~ … (concern|concerns|alarm|worry) | raise~ … (concern|concerns) | voice~ … (concern|concerns) | convey~ … (concern|concerns) | share~ … (concern|concerns) | remind~ … that",
    opposes:
      "oppose~ | condemn~ | denounce~ | accuse~ | blame~ | reject~ | critici(ze|se)~ | object~ to | raise~ … objections | express~ … (opposition|frustration|dissatisfaction|regret|outrage|disappointment|objection) | voice~ … opposition | disagree~ | deplore~ | protest~ | slam~ | rebuke~ | rebuff~ | lodge~ … (protest|representations) | make~ … representations | deny~ … (claim|claims|allegation|allegations|accusations) | dismiss~ | refuse~ | regret~ | call~ out | hit~ out | lash~ out",
    agrees:
      "agree~ (on|to|that|upon)? | reach~ … (agreement|consensus|understanding|understandings|deal) | decide~ | task~ | instruct~ | concur~ | come~ to … (agreement|understanding) | came to … (agreement|understanding) | arrive~ at … (consensus|agreement) | resolve~ to | share~ the view | reiterate~ … agreement | reaffirm~ the unity | settle~ on | pledge~ to work together",
    commits:
      "pledge~ | promise~ | vow~ | undertake~ | announce~ | assure~ | guarantee~ | commit~ (to|himself|itself) | is providing | are providing | reaffirm~ … commitment to provide",
    praises:
      "thank~ | praise~ | congratulate~ | commend~ | appreciate~ | express~ … (gratitude|appreciation|thanks|condolences|sympathy|admiration|satisfaction|congratulations) | applaud~ | hail~ | laud~ | salute~ | pay~ tribute | speak~ highly | convey~ … (congratulations|greetings|condolences) | welcome~ | praised | offer~ … (condolences|congratulations) | consider~ positive | note~ … with (satisfaction|appreciation) | give~ … high assessment | tout~ | call~ … (very|frank|productive|useful|constructive|excellent|great|historic) | appreciat* … support",
  },
  stance: {
    says: "believe~ | think~ | understand~ | consider~ | see~ … as | view~ … as | regard~ | recogni(ze|se)~ | know~ | support~ | back~ | intend~",
    hopes:
      "hope~ | wish~ | look~ forward to | expect~ to | want~ | want~ to see | (is|are|was|were|be|am|stand|stands|remain|remains) (also)? (ready|willing|prepared|eager|open|keen|interested) (to|in|for)? | would (very much)? (like|love|welcome) | would be (very|highly|keenly)? interested | (i'm|we're|he's|they're) (ready|willing|prepared|open|eager) to | (i|we) believe … will | in favo(u)?r of | it is hoped | my expectation | love~ to | desire~ | i'd (like|love) | favor~ | favour~ | hold~ out the promise",
    praises:
      "admire~ | cherish~ | is grateful | are grateful | am grateful | want~ to thank | would like to thank | (has|have) (great|deep|a lot of|much) respect",
  },
  modal: {
    demands:
      "should | must | need~ to | ought to | has to | have to | had to | (is|are) (imperative|essential|necessary|required) | it is high time | need not",
    commits:
      "will | shall | will be | (i'll|we'll|he'll) | (is|are|remain|remains) (fully|firmly|deeply|also|still)? committed to | going to",
  },
  event: {
    praises:
      "(had|held|have|completed|concluded|finished|was) … (good|great|excellent|productive|constructive|fantastic|wonderful|terrific|positive|amazing) (and … )?(phone|telephone|video)? (call|conversation|talk|talks|meeting|discussion)",
    narrates:
      "met with | met on | met in | met | meet with | meets with | spoke (today|yesterday|earlier)? (with|to|by|via) | spoke today with | spoke on the phone | spoke … on the phone | spoke for | speaks with | held … (call|conversation|talks|meeting|summit) with | held … (call|conversation|talks|summit) | holds … talks | had … (call|conversation|meeting|talks) with | had … (call|conversation) | has … (telephone|phone) conversation | took place | lasted | was held | were held | hosted | received | receives | attended | arrived | the call follows | call came | spoken since | completed | concluded | topped … agenda | (key|main|central) (topic|topics|issue|theme) of | visited | paid a visit | stayed",
  },
  impersonal: {
    says: "(was|were|have been|has been) (also|then|further)? (discussed|raised|touched upon|addressed|considered|reviewed|mentioned|covered|exchanged) | attention was paid | attention was given | (particular|special) attention | on the agenda | exchange of (views|opinions) | exchanged (available)? information | topics (discussed|covered|included) | issues discussed",
    stresses:
      "(was|were) (also)? (emphasized|emphasised|stressed|underlined|underscored|reiterated|reaffirmed|noted)",
    agrees:
      "(was|were) (also)? (agreed|decided) | it was agreed | the agreement was | agreement was reached | consensus was reached",
    hopes: "hope was expressed | readiness was expressed",
  },
  content: {
    warns:
      "red line | red lines | never allow | will not (tolerate|stand|sit|allow|accept) | would not (tolerate|allow|accept) | respond (decisively|swiftly|strongly|resolutely|firmly) | respond with … measures | would respond | will respond | consequences | severe costs | play~ with fire | back away | walk away | otherwise | crossing the line | at … peril | threat* to",
    opposes:
      "unfair | unacceptable | provocat* | brutal | aggression against | irresponsible | illegal* | bullying | smear~ | destructive | coerci* | violat* | disagree | contain and suppress | interference in",
    praises:
      "very good (one|call|conversation|talk|talks|meeting) | went (very|really|extremely) well | great respect | lot of respect | (was|were|is|are) (very|extremely|truly)? (excellent|great|fantastic|productive|constructive|positive|successful|fruitful|useful) | extremely good | highly productive | positive conclusion | very positive | great success | thank you | glad to | great to see | good to see | kind enough | honor to | honour to | impressive | continues to inspire | bravery | helps us | always supported | friend of mine | great friend | grateful | never been better | great leader | an honor | an honour | good conversation | good talk | great conversation | great talk | good call | great call | went very well | important step | positive tone | great relationship | very strong relationship | fantastic | amazing | wonderful | terrific | beautiful",
    agrees: "both accepted",
    hopes: "god bless | let the | i hope | hopefully",
    stresses:
      "(it is|it's|this is|that is) (very|particularly|extremely|absolutely)? (important|crucial|vital|essential) | of paramount importance | must win | particularly important",
  },
  denial: {
    denies:
      "nothing was (discussed|said|agreed|raised|mentioned) | not (discussed|raised|mentioned|brought up|on the agenda|a topic) | (was|were|is) not (discussed|raised|mentioned|brought up|on the agenda|a topic|addressed|touched upon|touched on) | (wasn't|weren't) (discussed|raised|mentioned|brought up|on the agenda|a topic) | (did not|didn't|never) (discuss|discussed|come up|came up|raise|raised|mention|mentioned|talk about|talked about|speak about|bring up|touch on|touch upon) | no (mention|discussion|talk) of | there was no (discussion|mention|talk) | (wasn't|was not) a … kind of meeting | (weren't|were not|wasn't|was not) … (negotiations|negotiation)",
  },
  ignored: {
    says: "should it | should not be forgotten | should the situation | no later than should | as promised | as agreed | recently made , and agreed to | agreed to , | will of | at will | free will | and should | so called | as expected | present day | the agreed | welcome ceremony | said to have | according to the | claims that it | the united states intelligence | post-call | talks about | calls for the",
  },
};
