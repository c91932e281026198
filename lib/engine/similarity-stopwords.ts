import { stemOf } from "./similarity-tokens.ts";

const WORDS = {
  en: `a an the of to in on at by for with from as is are was were be been being it its this that these those and or but
    not no nor so than then there here he she his her him they them their we us our you your i me my mine who whom whose
    which what when where how why will would shall should can could may might must do does did done have has had having
    also very more most much many some any all both each other such own same only just even still if because while
    about into over under between through during before after above below up down out off again further once
    mr mrs ms said say says saying told tell one two well get got go going like know think see made make`,
  ru: `и в во не что он на я с со как а то все всё она так его но да ты к у же вы за бы по только ее её мне было вот от
    меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был него до вас опять вам ведь там потом
    себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под
    будет ж тогда кто этот эта это эти того потому этого какой какая ним здесь этом один почти мой моя тем чтобы нее
    были куда зачем всех можно при наконец два другой хоть после над больше тот та те через нас про всего них которая
    который которые которого которой которых много разве три эту свою своей своих этой перед иногда лучше чуть том
    нельзя такой им более всегда конечно всю между также том числе`,
} as const;

const STOP = {
  en: new Set(WORDS.en.split(/\s+/u).map((word) => stemOf(word, "en"))),
  ru: new Set(WORDS.ru.split(/\s+/u).map((word) => stemOf(word, "ru"))),
};

/** True for the stem of a word that tells nothing of a matter: articles, pronouns, prepositions, "said". */
export function isStopword(stem: string, language: string): boolean {
  return language === "en" ? STOP.en.has(stem) : language === "ru" && STOP.ru.has(stem);
}
