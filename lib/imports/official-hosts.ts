import type { KnownSource } from "./parties.ts";

/** Offices and agencies by the end of their host, most telling first: host | name | party | type. */
const HOSTS: readonly (readonly [end: string, name: string, party: string, type: string])[] = [
  ["whitehouse.gov", "White House", "United States", "official-readout"],
  ["state.gov", "US Department of State", "United States", "official-readout"],
  ["defense.gov", "US Department of Defense", "United States", "official-readout"],
  ["truthsocial.com", "Truth Social", "United States", "social-post"],
  ["fmprc.gov.cn", "Ministry of Foreign Affairs of China", "China", "official-readout"],
  ["mfa.gov.cn", "Ministry of Foreign Affairs of China", "China", "official-readout"],
  ["news.cn", "Xinhua", "China", "state-media"],
  ["xinhuanet.com", "Xinhua", "China", "state-media"],
  ["kremlin.ru", "Kremlin", "Russia", "official-readout"],
  ["mid.ru", "Ministry of Foreign Affairs of Russia", "Russia", "official-readout"],
  ["tass.ru", "TASS", "Russia", "state-media"],
  ["tass.com", "TASS", "Russia", "state-media"],
  ["president.gov.ua", "President of Ukraine", "Ukraine", "official-readout"],
  ["mfa.gov.ua", "Ministry of Foreign Affairs of Ukraine", "Ukraine", "official-readout"],
  ["mea.gov.in", "Ministry of External Affairs of India", "India", "official-readout"],
  ["pib.gov.in", "Press Information Bureau of India", "India", "official-readout"],
  ["gov.uk", "UK Government", "United Kingdom", "official-readout"],
  ["elysee.fr", "Élysée", "France", "official-readout"],
  ["bundesregierung.de", "German Government", "Germany", "official-readout"],
  ["mofa.go.jp", "Ministry of Foreign Affairs of Japan", "Japan", "official-readout"],
  ["europa.eu", "European Union", "European Union", "official-readout"],
  ["nato.int", "NATO", "NATO", "official-readout"],
];

/** Who publishes under the host of a web address; null for a host that is nobody's office we know. */
export function officialSource(host: string): KnownSource | null {
  const found = HOSTS.find(([end]) => host === end || host.endsWith(`.${end}`));
  return found ? { name: found[1], party: found[2], type: found[3] } : null;
}
