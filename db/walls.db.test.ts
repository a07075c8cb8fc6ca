import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { pool } from "@/db/connection";
import { moodEntries } from "@/db/schema";
import { StatementError } from "@/db/scrub";
import { asSystem } from "@/db/system";
import { aPerson, type Someone } from "@/db/testing/people";
import { transaction } from "@/db/transaction";
import { newId } from "@/lib/server/ids";

const now = new Date("2026-03-05T10:00:00Z");

async function aMood(by: Someone) {
  const id = newId();
  await withActor(by.actor, (tx) =>
    tx.insert(moodEntries).values({
      ownerId: by.actor.id,
      id,
      recordedAt: now,
      localDay: "2026-03-05" as never,
      zone: "Europe/London",
      moodRating: 4,
      createdAt: now,
      updatedAt: now,
    }),
  );
  return id;
}

describe("the walls between people", () => {
  let maya: Someone;
  let other: Someone;

  beforeAll(async () => {
    maya = await aPerson();
    other = await aPerson();
    await aMood(maya);
  });

  it("shows a person their own rows", async () => {
    const rows = await withActor(maya.actor, (tx) => tx.select().from(moodEntries));
    expect(rows).toHaveLength(1);
  });

  it("shows nobody else's rows, even to a query without a where", async () => {
    const rows = await withActor(other.actor, (tx) => tx.select().from(moodEntries));
    expect(rows).toEqual([]);
  });

  it("lets a query outside the wrapper see nothing, though the connection's user is a superuser", async () => {
    const { rows } = await pool().query("select session_user, current_user");
    expect(rows).toEqual([{ session_user: "postgres", current_user: "app_none" }]);
    await expect(pool().query("select * from mood_entries")).rejects.toMatchObject({ code: "42501" });
  });

  it("refuses a row written in somebody else's name", async () => {
    const write = withActor(other.actor, (tx) =>
      tx.insert(moodEntries).values({
        ownerId: maya.actor.id,
        id: newId(),
        recordedAt: now,
        localDay: "2026-03-05" as never,
        zone: "UTC",
        moodRating: 1,
        createdAt: now,
        updatedAt: now,
      }),
    );
    await expect(write).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("changes nothing of another person's, and says zero rows", async () => {
    const changed = await withActor(other.actor, (tx) =>
      tx.update(moodEntries).set({ moodRating: 1 }).where(eq(moodEntries.ownerId, maya.actor.id)).returning(),
    );
    expect(changed).toEqual([]);
  });

  it("gives no rows to a member without a name", async () => {
    const rows = await transaction("test", "begin; set local role app_member", (tx) =>
      tx.select().from(moodEntries),
    );
    expect(rows).toEqual([]);
  });

  it("keeps the system itself from reading a record", async () => {
    const read = asSystem("bin", (tx) => tx.select().from(moodEntries));
    await expect(read).rejects.toBeInstanceOf(StatementError);
  });

  it("forgets who asked when the transaction is over", async () => {
    await withActor(maya.actor, (tx) => tx.select().from(moodEntries));
    const { rows } = await pool().query(
      "select current_user, current_setting('app.actor_id', true) as actor",
    );
    expect(rows).toEqual([{ current_user: "app_none", actor: "" }]);
  });

  it("does not let a query that was not awaited join the next transaction", async () => {
    let late: (() => Promise<unknown>) | undefined;
    await withActor(maya.actor, async (tx) => {
      late = () => tx.execute(sql`select 1`);
    });
    await expect(late?.()).rejects.toThrow();
  });
});
