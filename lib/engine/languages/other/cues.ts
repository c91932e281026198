import type { CueTable } from "../language.ts";

/** A few reporting verbs and modals of other languages: enough to begin a speaker's run, no more is claimed. */
export const CUES_OTHER: Readonly<Record<string, CueTable>> = {
  fr: {
    speech: {
      says: "a (déclaré|dit|indiqué|noté|ajouté|rappelé|évoqué) | déclare | indique | ont (évoqué|discuté)",
      stresses: "a (souligné|réaffirmé|insisté|réitéré) | souligne | réaffirme",
      demands: "a (appelé|demandé|exhorté) | appelle à | demande",
      hopes: "a (proposé|invité|souhaité) | souhaite | espère",
      opposes: "a (condamné|dénoncé|rejeté) | condamne",
      agrees: "ont (convenu|décidé) | sont convenus",
      praises: "a (remercié|salué|félicité) | salue",
    },
    modal: { demands: "doit | doivent | il faut" },
  },
  de: {
    speech: {
      says: "sagte | erklärte | teilte mit | berichtete | erörterten | sprachen über",
      stresses: "betonte | bekräftigte | unterstrich | hob hervor",
      demands: "forderte | verlangte | rief auf | drängte",
      hopes: "schlug vor | lud ein | hofft | hoffte",
      opposes: "verurteilte | lehnte ab | kritisierte",
      agrees: "vereinbarten | einigten sich | kamen überein",
      praises: "dankte | würdigte | begrüßte | gratulierte",
    },
    modal: { demands: "muss | müssen | soll | sollte | sollten" },
  },
  es: {
    speech: {
      says: "dijo | señaló | declaró | indicó | afirmó | expresó | conversaron sobre",
      stresses: "subrayó | destacó | reiteró | recalcó",
      demands: "pidió | exigió | instó",
      hopes: "propuso | invitó | espera",
      opposes: "condenó | rechazó | criticó",
      agrees: "acordaron | convinieron",
      praises: "agradeció | felicitó | elogió",
    },
    modal: { demands: "debe | deben | hay que" },
  },
  ar: {
    speech: {
      says: "قال | صرح | أوضح | ذكر | أشار | بحث",
      stresses: "أكد | شدد",
      demands: "دعا | طالب",
      hopes: "أعرب عن أمله | اقترح",
      opposes: "أدان | رفض",
      agrees: "اتفق | اتفقا",
      praises: "شكر | هنأ | أشاد",
    },
  },
  ja: {
    speech: {
      says: "述べた | 述べました | 説明した | 説明しました | 言及した | 意見交換",
      stresses: "強調した | 強調しました | 改めて表明",
      demands: "求めた | 求めました | 要求した | 申し入れた",
      hopes: "期待を表明 | 提案した | 招待した",
      opposes: "非難した | 批判した",
      agrees: "一致した | 一致しました | 合意した | 確認した | 確認しました",
      praises: "謝意 | 祝意 | 歓迎した",
    },
  },
};
