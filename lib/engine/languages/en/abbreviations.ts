import type { Abbreviations } from "../abbreviations.ts";

export const ABBREVIATIONS_EN: Abbreviations = {
  never:
    "h.e h.h h.m h.r.h mr mrs ms messrs mx dr prof gen maj col lt capt cpt cmdr sgt cpl adm rear-adm brig sen rep reps gov amb hon rev fr pres sec-gen vs v cf al e.g i.e eg ie viz approx ca st mt ft",
  number: "no nos art arts fig figs p pp par para paras sec vol vols ch chap cl res app ann approx op n°",
  maybe:
    "jr sr esq inc ltd co corp llc plc bros etc dept univ assn ave blvd rd hwy ste jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m am pm b.c a.d ph.d m.d b.a m.a d.p.r.k p.r.c r.o.k gov't min max est tel ext",
  starters:
    "mr mrs ms the this that these those he she it they we you i there here in on at by for from with after before during since under as if when while although though because but and or so yet however moreover meanwhile instead in both a an his her its their our my your what who why how where which each all some many most several one two then now today yesterday tomorrow no not let thank according",
};
