import { beforeEach, describe, expect, it } from "vitest";
import { aCare, aPsychologist } from "@/db/testing/care";
import { someWeeks } from "@/db/testing/desk";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownDesk } from "@/lib/access/desk";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { getClient, listClients } from "./queries";

const now = new Date("2026-03-05T20:00:00Z");

describe("the clients of a desk", () => {
  let client: Someone;
  let psychologist: Someone;

  beforeEach(async () => {
    client = await aPerson();
    psychologist = await aPsychologist();
  });

  it("are found with their next session, also when they share nothing", async () => {
    const { relationshipId } = await aCare({ client, psychologist, scopes: [] });
    await someWeeks({ client, relationshipId, today: "2026-03-05" as LocalDay });
    const found = await getClient(ownDesk(psychologist.actor), client.actor.id, now);
    expect(found).toEqual({
      clientId: client.actor.id,
      relationshipId,
      name: "Client since January 2026",
      next: { startsAt: "2026-03-06T14:00:00.000Z", day: "2026-03-06", zone: "UTC" },
    });
    expect(await listClients(ownDesk(psychologist.actor))).toHaveLength(1);
  });

  it.each([
    ["there is no care", null],
    ["care has not begun", { started: false }],
    ["care is paused", { paused: true }],
    ["care has ended", { ended: true }],
    ["cover has run out", { endsAt: new Date("2026-02-01T00:00:00Z") }],
  ])("are not there when %s", async (_, state) => {
    if (state) await aCare({ client, psychologist, scopes: ["mood"], ...state });
    const desk = ownDesk(psychologist.actor);
    await expect(getClient(desk, client.actor.id, now)).rejects.toBeInstanceOf(NotFound);
    expect(await listClients(desk)).toEqual([]);
  });

  it("are nobody else's", async () => {
    await aCare({ client, psychologist, scopes: ["mood"] });
    const other = ownDesk((await aPsychologist()).actor);
    await expect(getClient(other, client.actor.id, now)).rejects.toBeInstanceOf(NotFound);
    expect(await listClients(other)).toEqual([]);
  });
});
