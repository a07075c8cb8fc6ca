import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { withStatements } from "@/db/statements";
import { aCare, aPsychologist } from "@/db/testing/care";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { openClient, openRecord, ownRecord } from "@/lib/access/record";
import { listAccess } from "./queries";

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 5, 10, minutes));

describe("the access log", () => {
  let maya: Someone;
  let okafor: Someone;
  const log = () => ownRecord(maya.actor, "care");

  beforeAll(async () => {
    maya = await aPerson();
    okafor = await aPsychologist({ name: "Dr Ngozi Example" });
    await aCare({ client: maya, psychologist: okafor, scopes: ["mood", "journal"] });
    await anEntry({ by: maya, now: at(0) });
  });

  it("says who opened which parts, when and what for, and nothing of one's own doings", async () => {
    await withActor(okafor.actor, (tx) =>
      openClient(tx, okafor.actor, maya.actor.id, {
        purpose: "overview",
        scopes: ["mood", "journal", "work"],
        now: at(1),
      }),
    );
    await anEntry({ by: maya, now: at(2) });
    await withActor(okafor.actor, (tx) => openRecord(tx, okafor.actor, maya.actor.id, "mood", at(3)));
    const { items } = await listAccess(log(), { limit: 10 });
    expect(items).toMatchObject([
      { who: "Dr Ngozi Example", at: at(3), what: "Looked at your moods", parts: ["moods"] },
      {
        who: "Dr Ngozi Example",
        at: at(1),
        what: "Opened your overview",
        parts: ["dates and agreements", "moods", "shared entries"],
      },
    ]);
  });

  it("has no line for what was refused", async () => {
    const before = (await listAccess(log(), { limit: 50 })).items.length;
    const stranger = await aPsychologist();
    for (const [who, kind] of [
      [stranger, "mood"],
      [okafor, "work"],
    ] as const)
      await expect(
        withActor(who.actor, (tx) => openRecord(tx, who.actor, maya.actor.id, kind, at(5))),
      ).rejects.toThrow("not found");
    expect((await listAccess(log(), { limit: 50 })).items).toHaveLength(before);
  });

  it("is the client's own: others see none of it", async () => {
    expect((await listAccess(ownRecord((await aPerson()).actor, "care"), { limit: 50 })).items).toEqual([]);
    expect(() => ownRecord(okafor.actor, "care")).toThrow("not found");
  });

  it("comes page by page, each line once, in one statement", async () => {
    const all = (await listAccess(log(), { limit: 50 })).items;
    const first = await listAccess(log(), { limit: 1 });
    const { result: rest, statements } = await withStatements(() =>
      listAccess(log(), { limit: 50, before: Number(first.nextCursor) }),
    );
    expect([...first.items, ...rest.items]).toEqual(all);
    expect([statements.length, rest.nextCursor]).toEqual([1, null]);
  });
});
