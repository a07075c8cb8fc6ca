import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { flagSnoozes } from "@/db/schema";
import { aCare, aPsychologist } from "@/db/testing/care";
import { someWeeks } from "@/db/testing/desk";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { ownDesk } from "@/lib/access/desk";
import { idempotencyOf } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { snoozeFlag, wakeFlag } from "./mutations";
import { readCaseload } from "./queries";

const now = new Date("2026-03-05T20:00:00Z");
const today = "2026-03-05" as LocalDay;

describe("putting a flag aside", () => {
  let client: Someone;
  let psychologist: Someone;

  beforeEach(async () => {
    client = await aPerson();
    psychologist = await aPsychologist();
    const { relationshipId } = await aCare({ client, psychologist, scopes: ["work"] });
    await someWeeks({ client, relationshipId, today });
  });

  const desk = () => ownDesk(psychologist.actor);
  const input = (more = {}) => ({
    client_id: client.actor.id as string,
    flag: "line-disputed" as const,
    until: "2026-03-12",
    reason: "We talk about it on Thursday",
    ...more,
  });
  const snooze = async (more = {}) => {
    const made = await snoozeFlag(desk(), input(more), { now, idempotency: null });
    if (isFailure(made)) throw new Error(JSON.stringify(made.fields));
    return made.id;
  };
  const row = async (at = now) => (await readCaseload(desk(), at)).rows[0];
  const kinds = async (at = now) => (await row(at))?.flags.map(({ kind }) => kind);

  it("hides it until its day begins where the psychologist is, and says why", async () => {
    await snooze();
    expect(await kinds()).toEqual(["homework-waiting"]);
    expect((await row())?.snoozed).toMatchObject([
      { kind: "line-disputed", until: "2026-03-12", why: "We talk about it on Thursday" },
    ]);
    expect(await kinds(new Date("2026-03-11T23:59:00Z"))).not.toContain("line-disputed");
    expect(await kinds(new Date("2026-03-12T00:00:00Z"))).toContain("line-disputed");
  });

  it("is undone at once", async () => {
    const id = await snooze();
    await wakeFlag(desk(), id, now);
    expect(await kinds()).toEqual(["line-disputed", "homework-waiting"]);
    await expect(wakeFlag(desk(), id, now)).rejects.toBeInstanceOf(NotFound);
  });

  it("keeps the reason sealed under the psychologist's key", async () => {
    const id = await snooze();
    const [stored] = await pastAllWalls<{ reason: Buffer }>(
      `select reason from flag_snoozes where id = '${id}'`,
    );
    expect(stored?.reason.length).toBeGreaterThan(20);
    expect(stored?.reason.toString("utf8")).not.toContain("Thursday");
  });

  it("lets a later date take the place of an earlier one, and answers a request that comes twice once", async () => {
    await snooze();
    const idempotency = idempotencyOf("flag.snooze", "the-same-key", {});
    const again = () =>
      snoozeFlag(desk(), input({ until: "2026-04-01", reason: "Holiday" }), { now, idempotency });
    expect(await again()).toEqual(await again());
    expect((await row())?.snoozed).toMatchObject([{ until: "2026-04-01", why: "Holiday" }]);
  });

  it.each([
    ["today", "2026-03-05"],
    ["a day that was", "2026-03-01"],
    ["more than three months away", "2026-06-06"],
    ["no day at all", "2026-02-30"],
  ])("refuses %s, beside its field", async (_, until) => {
    const made = await snoozeFlag(desk(), input({ until }), { now, idempotency: null });
    expect(made).toMatchObject({ ok: false, fields: { until: expect.any(String) } });
  });

  it("is for one's own clients, and is nobody else's to see or undo", async () => {
    const colleague = await aPsychologist();
    const theirs = snoozeFlag(ownDesk(colleague.actor), input(), { now, idempotency: null });
    await expect(theirs).rejects.toBeInstanceOf(NotFound);
    const id = await snooze();
    await expect(wakeFlag(ownDesk(colleague.actor), id, now)).rejects.toBeInstanceOf(NotFound);
    for (const someone of [client, colleague])
      expect(await withActor(someone.actor, (tx) => tx.select().from(flagSnoozes))).toEqual([]);
  });
});
