import { afterAll, describe, expect, it } from "vitest";
import { captureOfText } from "./capture.ts";
import { closeDatabase, db } from "./client.ts";
import { ANNA, GAZETTE, storedCall } from "./example.ts";
import { addStatement, findStatement } from "./statements.ts";

afterAll(closeDatabase);

const WEB = {
  requestedUrl: "http://gazette.example/old",
  finalUrl: "https://gazette.example/mayors",
  redirects: [{ url: "http://gazette.example/old", status: 301, location: "https://gazette.example/mayors" }],
  status: 200,
  headers: [
    ["Content-Type", "text/html"],
    ["Set-Cookie", "a"],
    ["Set-Cookie", "b"],
  ],
  remoteAddress: "2a00:1450:4001::200e",
} as const;

describe("a version fetched from an address", () => {
  it("keeps where it is from, what the server said in its order, and the part that was chosen", async () => {
    const eventId = await storedCall();
    const capture = { ...captureOfText("They spoke of fish.", ANNA), web: WEB, cut: { start: 12, end: 31 } };
    const added = await addStatement(eventId, GAZETTE, capture);
    const stored = await findStatement(eventId, added.ok ? added.id : "");
    expect(stored?.versions[0]).toMatchObject({ web: WEB, cut: { start: 12, end: 31 } });
  });

  it.each([
    ["an address that runs", { ...WEB, finalUrl: "javascript:0" }, "Version_finalUrl_check"],
    ["a status that is none", { ...WEB, status: 99 }, "Version_httpStatus_check"],
    ["an IP address that is none", { ...WEB, remoteAddress: "300.1.1.1" }, "Version_remoteAddress_check"],
  ])("is refused by the database with %s", async (_what, web, said) => {
    const eventId = await storedCall();
    await expect(addStatement(eventId, GAZETTE, { ...captureOfText("Words.", ANNA), web })).rejects.toThrow(
      said,
    );
  });

  it("is refused with half of where it is from, or a part that ends before it begins", async () => {
    const eventId = await storedCall();
    const cut = { start: 5, end: 5 };
    await expect(addStatement(eventId, GAZETTE, { ...captureOfText("Words.", ANNA), cut })).rejects.toThrow(
      "Version_cut_check",
    );
    // Versions never change; only without that rule can the other be seen at work.
    await db().$executeRaw`ALTER TABLE "Version" DISABLE TRIGGER "Version_keepAsWritten"`;
    await expect(
      db().$executeRaw`UPDATE "Version" SET "finalUrl" = NULL WHERE "finalUrl" IS NOT NULL`,
    ).rejects.toThrow("Version_address_check");
  });
});
