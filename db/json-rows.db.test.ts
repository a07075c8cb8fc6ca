import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { profiles, skills } from "@/db/schema";
import { aPerson } from "@/db/testing/people";
import type { Sealed } from "@/lib/core/sealed";
import { newId } from "@/lib/server/ids";
import { rowsFromJson } from "./json-rows";

it("gives the rows that a select of the table gives: bytes, times, numbers and what is missing", async () => {
  const { actor } = await aPerson({ now: new Date("2026-03-05T10:00:00.123Z") });
  const now = new Date("2026-03-05T10:00:00.123Z");
  await withActor(actor, async (tx) => {
    await tx.insert(skills).values({
      ownerId: actor.id,
      id: newId(),
      authorId: actor.id,
      name: Buffer.from([0, 1, 255]) as Uint8Array as Sealed,
      steps: Buffer.from([7]) as Uint8Array as Sealed,
      replacesKind: "mood",
      createdAt: now,
      updatedAt: now,
    });
    for (const [table, name] of [
      [skills, "skills"],
      [profiles, "profiles"],
    ] as const) {
      const { rows } = await tx.execute<{ all: unknown }>(
        sql`select json_agg(to_jsonb(t)) as all from ${sql.identifier(name)} t where owner_id = ${actor.id}::uuid`,
      );
      const direct = await tx.select().from(table).where(eq(table.ownerId, actor.id));
      expect(rowsFromJson(table, rows[0]?.all)).toEqual(direct);
    }
    expect(rowsFromJson(skills, null)).toEqual([]);
  });
});
