import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { rateLimits, sessions, skills } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aPerson } from "@/db/testing/people";
import type { Sealed } from "@/lib/core/sealed";
import { newId } from "../ids";
import { tidyUp } from "./jobs";

const DAY_MS = 86_400_000;

it("removes what ended a month ago and leaves what is in use", async () => {
  const now = new Date();
  const maya = await aPerson({ now });
  const old = await aPerson({ now: new Date(now.getTime() - DAY_MS) });
  const key = `tidy-${newId()}`;
  await asSystem("seed", async (tx) => {
    const ended = new Date(now.getTime() - 31 * DAY_MS);
    await tx.update(sessions).set({ revokedAt: ended }).where(eq(sessions.ownerId, old.actor.id));
    await tx.insert(rateLimits).values({ key, points: 5, expire: now.getTime() - 2 * DAY_MS });
  });

  await tidyUp.run(undefined, now);

  const left = (id: string) =>
    asSystem("seed", (tx) =>
      tx
        .select()
        .from(sessions)
        .where(and(eq(sessions.ownerId, id))),
    );
  expect(await left(maya.actor.id)).toHaveLength(1);
  expect(await left(old.actor.id)).toEqual([]);
  const counters = await asSystem("seed", (tx) =>
    tx.select().from(rateLimits).where(eq(rateLimits.key, key)),
  );
  expect(counters).toEqual([]);
});

it("empties the bin of what was thrown away a month ago, and of nothing else", async () => {
  const now = new Date();
  const maya = await aPerson({ now });
  const row = (deletedAt: Date | null, purgeAt: Date | null) => ({
    ownerId: maya.actor.id,
    id: newId(),
    authorId: maya.actor.id,
    name: new Uint8Array(1) as Sealed,
    steps: new Uint8Array(1) as Sealed,
    replacesKind: "mood" as const,
    createdAt: now,
    updatedAt: now,
    deletedAt,
    purgeAt,
  });
  const alive = row(null, null);
  const fresh = row(now, new Date(now.getTime() + 30 * DAY_MS));
  const due = row(new Date(now.getTime() - 31 * DAY_MS), new Date(now.getTime() - DAY_MS));
  await withActor(maya.actor, (tx) => tx.insert(skills).values([alive, fresh, due]));

  await tidyUp.run(undefined, now);

  const left = await withActor(maya.actor, (tx) => tx.select({ id: skills.id }).from(skills));
  expect(left.map(({ id }) => id).sort()).toEqual([alive.id, fresh.id].sort());
});
