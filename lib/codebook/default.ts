import type { Codebook } from "#lib/engine/types.ts";
import { ARMS } from "./topics/arms.ts";
import { CONFLICTS } from "./topics/conflicts.ts";
import { CONTACTS } from "./topics/contacts.ts";
import { ECONOMY } from "./topics/economy.ts";
import { FINANCE } from "./topics/finance.ts";
import { NEAR_EAST } from "./topics/near-east.ts";
import { POLITICS } from "./topics/politics.ts";
import { REGIONS } from "./topics/regions.ts";
import { RELATIONS } from "./topics/relations.ts";
import { SOCIETY } from "./topics/society.ts";
import { TECHNIQUES } from "./topics/techniques.ts";
import { WELFARE } from "./topics/welfare.ts";

/** The codebook that the app brings: exchanges between states. An analyst may copy it and edit the copy. */
export const DEFAULT_CODEBOOK: Codebook = {
  id: "diplomacy",
  title: "Diplomacy",
  groups: [
    { id: "relations", label: { en: "Relations", zh: "关系", ru: "Отношения" } },
    { id: "economy", label: { en: "Economy", zh: "经济", ru: "Экономика" } },
    { id: "security", label: { en: "Security", zh: "安全", ru: "Безопасность" } },
    { id: "society", label: { en: "Society", zh: "社会", ru: "Общество" } },
  ],
  topics: [
    ...RELATIONS,
    ...CONTACTS,
    ...POLITICS,
    ...ECONOMY,
    ...FINANCE,
    ...CONFLICTS,
    ...NEAR_EAST,
    ...REGIONS,
    ...ARMS,
    ...TECHNIQUES,
    ...SOCIETY,
    ...WELFARE,
  ],
};
