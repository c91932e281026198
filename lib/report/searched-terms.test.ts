import { expect, it } from "vitest";
import { searchedTerms } from "./searched-terms.ts";

it.each([
  ["=ties", "ties"],
  ["tariff*", "tariff…"],
  ["(state|) visit", "(state) visit"],
  ["trade (deal*|=talks)", "trade (deal…/talks)"],
  ["invite ... visit", "invite … visit"],
  ["president & elected", "president + elected"],
  ["稀土", "稀土"],
])("%s reads as %s", (term, words) => expect(searchedTerms([term]).alone).toEqual([words]));

it("keeps apart what counts alone, what counts in company, and leaves out what was not searched", () => {
  expect(searchedTerms(["trade (deal|talks)", "tariff", "~talks", "?cooperat*", "!trade views"])).toEqual({
    alone: ["tariff", "trade (deal/talks)"],
    inCompany: ["talks", "cooperat…"],
  });
});
