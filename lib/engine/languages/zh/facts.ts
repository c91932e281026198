import type { FactPhrasing } from "../../facts/phrasing.ts";

const HAN_COUNT = new Map(
  [..."一二三四五六七八九"]
    .map((sign, i) => [sign, i + 1] as const)
    .concat([
      ["两", 2],
      ["半", 0.5],
    ]),
);

/** Wordings of facts in Chinese. */
export const ZH_FACTS: FactPhrasing = {
  exchange: { call: /通电话|通话|电话|视频/u, meeting: /会见|会晤|会谈|见面|会面|通话|通电话/u },
  initiator: [
    { who: "both", needsExchange: true, pattern: /经双方商定|应双方(?:要求|请求)/u },
    { who: "other", needsExchange: true, pattern: /应约/u },
    {
      who: "named",
      needsExchange: true,
      pattern: /应(?<party>[^，。；应]{1,20}?)(?:的)?(?:请求|要求|提议|约请|邀约|之约|之请)/u,
    },
    {
      who: "named",
      needsExchange: true,
      pattern: /(?:根据|按照|在)(?<party>[^，。；]{1,16}?)(?:的)?(?:请求|主动提议|主动要求)(?:下)?/u,
    },
    {
      who: "named",
      needsExchange: false,
      pattern: /接(?:听|到|受)?(?:了)?(?<party>[^，。；]{1,20}?)(?:的)?(?:来电|打来的电话)/u,
    },
    { who: "subject", needsExchange: false, pattern: /主动(?:致电|来电|打电话)|打来电话/u },
    {
      who: "named",
      needsExchange: true,
      pattern: /由(?<party>[^，。；]{1,16}?)(?:方)?(?:主动)?(?:发起|提议|提出|要求)/u,
    },
  ],
  raised: /(?:讨论|提出|谈及)的(?:问题|议题)/u,
  duration: {
    length:
      /(?:\d+(?:\.\d+)?|[一二三四五六七八九两半])(?:个)?(?:半)?(?:多)?(?:个)?小时(?:半)?(?:零?\d+分钟)?|(?:\d+|[一二三四五六七八九十两]+)(?:多)?分钟/gu,
    minutesOf: hanMinutes,
    tie: /通话|通电话|会谈|会晤|会见|会面|谈话|交谈|谈了|持续|历时|长达|进行了|为时|时长/u,
    other: /飞行|航班|期限|最后通牒|停火|每$|^(?:内|前|后|之内|以内|车程)/u,
  },
  commitments: [
    {
      pattern:
        /(?:同意|商定|一致同意|议定|决定|约定)(?:，)?(?<what>(?!自己|的|了|对方|这一|上述)[^。；！]{3,})/u,
      acts: ["agrees", "commits", "hopes", "says", "stresses"],
    },
    { pattern: /就(?<what>[^。；，]{3,}?)达成(?:一致|共识|协议)/u, acts: ["agrees"] },
    { pattern: /(?:责成|指示|授权|委托)(?<what>[^。；]{3,})/u },
    {
      pattern: /(?:承诺|保证|允诺|答应)(?<what>(?!落|的|得|体现|和|与|，|。)[^。；，]{3,})/u,
      acts: ["commits", "agrees", "says", "stresses"],
    },
    {
      pattern:
        /(?:方|国|本|我|我们|政府)(?:还|也|都)?将(?<what>(?:继续|坚持|支持|推动|同|与|积极|努力|派|访问|采取|提供|遵守|恪守|奉行|执行|落实|履行|扩大|加强|开放|购买|采购|增加|取消|恢复|举行|举办|共同|派遣|一如既往|为)[^。；]{2,})/u,
      acts: ["commits", "agrees", "hopes", "says"],
    },
    {
      pattern:
        /(?<![\p{Script=Han}])将(?<what>(?:继续|坚持|支持|推动|派|采取|提供|遵守|恪守|奉行|执行|落实|履行|扩大|购买|采购|增加|取消|恢复)[^。；]{2,})/u,
      acts: ["commits", "agrees", "hopes"],
    },
    {
      pattern:
        /愿(?:意)?(?<what>(?:安排|派|提供|购买|采购|接待|主办|参加|同[^，。；]{1,6}(?:共同努力)?(?:落实|执行|签署))[^。；]{2,})/u,
    },
    { pattern: /致力于(?<what>保持[^。；，]{3,})/u, acts: ["commits", "hopes"] },
    { pattern: /(?<what>保持(?:着)?(?:密切)?(?:沟通|联系|交往|接触)[^。；]*)/u, acts: ["agrees"] },
  ],
  noAction: /^(?:[^，]{0,12})(?:重要|必要)(?:性)?$/u,
  meetings: [
    /(?:邀请|欢迎)[^。；，]{0,24}?(?:访华|访美|访俄|访问|来访|再次访华)[^。；，]*/u,
    /(?:新一轮|下一轮|下轮)[^。；，]{0,6}(?:会谈|磋商|谈判|对话)/u,
    /(?:期待|希望)[^。；，]{0,10}(?:尽快|早日|再次|不久)[^。；，]{0,16}(?:见面|会面|会晤|沟通|相见)[^。；，]*/u,
    /(?:安排)?[^。；，]{0,16}?(?:近期|不久|年内|明年|下月|下周|即将)(?:访华|访美|访俄|访问|会晤|会谈|举行会[晤谈])[^。；，]*/u,
    /将(?:于|在)[^。；，]{1,20}(?:访问|会晤|会谈|会面|举行)[^。；，]*/u,
  ],
  counted:
    /^(?:多)?(?:名|人|架|艘|枚)(?:[\p{Script=Han}]{0,4})(?:死|丧生|遇难|受伤|士兵|军人|战俘|囚犯|导弹|无人机)/u,
  term: /^天(?:的)?(?:期限|暂停|停火|休战|宽限)/u,
  clauseEnd: /[，；：]/u,
};

/** 一个半小时, 两小时, 90分钟, 1小时20分钟 in minutes. */
function hanMinutes(written: string): number {
  const minutes = /(\d+|[一二三四五六七八九十两]+)多?分钟/u.exec(written)?.[1];
  if (!/小时/u.test(written)) return numeral(minutes ?? "");
  const hours = /^(\d+(?:\.\d+)?|[一二三四五六七八九两半])/u.exec(written)?.[1] ?? "1";
  const half = /个半|半$|半小时/u.test(written) && hours !== "半" ? 0.5 : 0;
  return (numeral(hours) + half) * 60 + (minutes === undefined ? 0 : numeral(minutes));
}

function numeral(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const ten = written.includes("十") ? (HAN_COUNT.get(tens ?? "") ?? 1) * 10 : 0;
  return ten + (HAN_COUNT.get(ones ?? "") ?? 0);
}
