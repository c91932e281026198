import { expect, it } from "vitest";
import { findLanguage } from "./find-language.ts";

it.each([
  ["The two presidents spoke about trade for an hour and a half.", "en"],
  ["双方就经贸问题交换了意见，同意尽快会谈。", "zh-Hans"],
  ["雙方就經貿問題交換了意見，並同意儘快會談。", "zh-Hant"],
  ["両首脳は電話で会談し、近く再び会うことで一致した。", "ja"],
  ["Президенты обсудили положение на Украине и договорились встретиться.", "ru"],
  ["Президент обговорив із партнерами питання безпеки та домовився про зустріч.", "uk"],
  ["Der Präsident erklärte, das Gespräch sei sehr gut gewesen.", "de"],
  ["Le président a déclaré que la conversation avait été très bonne.", "fr"],
  ["El presidente habló por teléfono con su homólogo durante una hora.", "es"],
  ["قال الرئيس إن المكالمة كانت جيدة جدا واتفقا على اللقاء.", "ar"],
  ["הנשיא אמר כי השיחה הייתה טובה מאוד.", "he"],
  ["두 정상은 양국 관계에 대해 의견을 나누었다.", "ko"],
  ["特朗普在Truth Social发文称与习近平谈了90分钟 (TRADE)。", "zh-Hans"],
  ["12 : 30", "und"],
])("findLanguage(%j) is %s", async (text, language) => expect(await findLanguage(text)).toBe(language));
