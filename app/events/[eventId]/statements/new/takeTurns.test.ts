import { expect, it } from "vitest";
import { takeTurns } from "./takeTurns.ts";

it("takeTurns() lets two of twenty run at once, in their order, and goes on after one that fails", async () => {
  const inTurn = takeTurns(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const task = (number: number) => async () => {
    begun.push(number);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    if (number === 3) throw new Error("broken");
    return number;
  };
  const done = await Promise.allSettled(Array.from({ length: 20 }, (_, number) => inTurn(task(number))));
  expect(begun).toEqual(Array.from({ length: 20 }, (_, number) => number));
  expect(most).toBe(2);
  expect(done.filter(({ status }) => status === "rejected")).toHaveLength(1);
});
