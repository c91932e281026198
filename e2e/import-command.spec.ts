import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { DATA_FOLDER } from "./data-folder.ts";
import { test } from "./test.ts";

const run = promisify(execFile);
const RUN = `cli${Date.now().toString(36)}`;
const ROWS = [
  "publish_time,outlet,country,type,title,content,event",
  `2031-06-01T10:00+01:00,Eastport Gazette ${RUN},Eastport,readout,Mayors meet,The mayors spoke of eels ${RUN} and of the lock.,Meeting ${RUN}`,
  `2031-06-01T12:30+01:00,Westport Herald ${RUN},Westport,press,A meeting,Our mayor asked for a lamp ${RUN} at the lock.,Meeting ${RUN}`,
];

test("the command stores into the running app's database, and the app goes on", async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath("archive.csv");
  await writeFile(file, ROWS.join("\n"));
  const { stdout } = await run(process.execPath, ["scripts/import.mjs", file], {
    env: { ...process.env, DATABASE_URL: "", PARALLAX_DATA: DATA_FOLDER },
    timeout: 60_000,
  });
  expect(stdout.trim().split("\n").at(-1)).toBe("2 stored, 0 duplicates, 0 failed");

  await page.goto(`/events?q=eels ${RUN}`);
  await page.getByRole("link", { name: `Meeting ${RUN}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Meeting ${RUN}` })).toBeVisible();
  await expect(page.getByText(`2 h 30 min after Eastport Gazette ${RUN}`)).toBeVisible();
});
