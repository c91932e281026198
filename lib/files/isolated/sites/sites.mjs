// @ts-check
import { kremlin } from "./kremlin.mjs";
import { mea } from "./mea.mjs";
import { mfa } from "./mfa.mjs";
import { state } from "./state.mjs";
import { truthSocial } from "./truth-social.mjs";
import { ukraine } from "./ukraine.mjs";
import { whitehouse } from "./whitehouse.mjs";
import { x } from "./x.mjs";
import { xinhua } from "./xinhua.mjs";

/** @typedef {import("./site-rule.d.mts").SiteRule} SiteRule */

/** Version of the rules; a stored version tells it. Raise it when a rule cuts differently. */
export const SITES_VERSION = 2;

/** @type {readonly SiteRule[]} */
const SITES = [whitehouse, state, mfa, xinhua, kremlin, ukraine, mea, x, truthSocial];

/**
 * The rule for the first of the addresses that has one; null where none has.
 * @param {readonly (string | null)[]} addresses
 * @returns {SiteRule | null}
 */
export function siteOf(addresses) {
  for (const address of addresses) {
    if (address === null || !URL.canParse(address)) continue;
    const host = new URL(address).hostname;
    const site = SITES.find(({ hosts }) =>
      hosts.some((known) => host === known || host.endsWith(`.${known}`)),
    );
    if (site) return site;
  }
  return null;
}
