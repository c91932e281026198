import { COUNTRIES_EN } from "./languages/en/countries.ts";
import { splitPhrases } from "./languages/language.ts";
import { COUNTRIES_RU } from "./languages/ru/countries.ts";
import { COUNTRIES_ZH } from "./languages/zh/countries.ts";
import type { EventRecord } from "./types.ts";

/** Which participant party a country code stands for in one event. */
export type PartyCodes = ReadonlyMap<string, string>;

const CODES = buildCodes();

/** The code of a country by any of its names in English, Chinese or Russian; null for a company, a union or the press. */
export function countryCode(name: string): string | null {
  return CODES.get(name.trim().toLowerCase()) ?? null;
}

/** The parties of the participants and of the author by country code. Parties that are no country are not in it. */
export function partyCodes(event: EventRecord, author: string): PartyCodes {
  const codes = new Map<string, string>();
  for (const party of [...event.participants.map(({ party }) => party), author]) {
    const code = countryCode(party);
    if (code && !codes.has(code)) codes.set(code, party);
  }
  return codes;
}

function buildCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const table of [COUNTRIES_EN, COUNTRIES_ZH, COUNTRIES_RU]) {
    for (const [code, names] of Object.entries(table)) {
      for (const name of splitPhrases(names)) {
        const key = name.toLowerCase();
        if (!codes.has(key)) codes.set(key, code);
      }
    }
  }
  return codes;
}
