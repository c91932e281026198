import type { Abbreviations } from "../abbreviations.ts";

/** The commonest abbreviations of other languages. */
export const ABBREVIATIONS_OTHER: Readonly<Record<string, Abbreviations>> = {
  de: {
    never: "dr prof hr fr z.b z b d.h d h u.a u a bzw ca vgl inkl exkl sog ggf evtl str st gen",
    number: "nr abs art s ziff bd kap",
    maybe: "usw etc u.s jr jan feb mär apr jun jul aug sept okt nov dez mio mrd",
    starters:
      "der die das er sie es wir ich in im am auf mit nach bei für aber und doch wenn als dies diese dieser ein eine",
    ordinals: true,
  },
  fr: {
    never: "m mm mme mlle dr pr me mgr st ste cf p.ex av apr env",
    number: "no art p pp chap vol n",
    maybe: "etc j.-c janv févr avr juil sept oct nov déc u.s",
    starters:
      "le la les l il elle ils elles nous vous je en dans à au aux par pour avec mais et ce cette ces un une des après",
  },
  es: {
    never: "sr sra srta dr dra prof gral pdte ud uds p.ej ej",
    number: "no núm art p pp pág cap vol",
    maybe: "etc ee.uu ee uu s.a jr",
    starters:
      "el la los las él ella ellos nosotros yo en con por para pero y este esta estos un una después según",
  },
};
