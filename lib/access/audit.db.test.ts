import { sql } from "drizzle-orm";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { databaseUrl } from "@/db/connection";
import { asSystem } from "@/db/system";
import { aPerson, type Someone } from "@/db/testing/people";
import { verifyAudit } from "@/lib/server/verify-audit";
import { audit } from "./audit";

const at = new Date("2026-03-05T10:00:00Z");
const event = (someone: Someone, action: string) => ({
  ownerId: someone.actor.id,
  actorId: someone.actor.id,
  action,
  at,
});

const problemsOf = async (someone: Someone) =>
  (await verifyAudit()).problems.filter((problem) => problem.ownerId === someone.actor.id);

describe("the audit chain", () => {
  let maya: Someone;
  let root: Client;

  beforeEach(async () => {
    maya = await aPerson();
    root = new Client({ connectionString: databaseUrl() });
    await root.connect();
    for (const action of ["mood.created", "mood.updated", "mood.deleted"]) {
      await withActor(maya.actor, (tx) => audit(tx, event(maya, action)));
    }
  });
  afterEach(() => root.end());

  const tamper = async (statement: string) => {
    // A superuser's way around triggers, for this session only: other tests write to the same table meanwhile.
    await root.query("set session_replication_role = replica");
    await root.query(statement);
    await root.query("reset session_replication_role");
  };

  it("is whole after ordinary work", async () => {
    expect(await problemsOf(maya)).toEqual([]);
  });

  it("shows an edited row, even one edited by the database's superuser", async () => {
    await tamper(
      `update audit_events set action = 'nothing' where owner_id = '${maya.actor.id}' and seq = 3`,
    );
    expect(await problemsOf(maya)).toEqual([{ ownerId: maya.actor.id, seq: 3, what: "changed" }]);
  });

  it("shows a missing row", async () => {
    await tamper(`delete from audit_events where owner_id = '${maya.actor.id}' and seq = 3`);
    expect(await problemsOf(maya)).toContainEqual({ ownerId: maya.actor.id, seq: 3, what: "missing" });
  });

  it("refuses to change or remove a row, for the app and for a superuser alike", async () => {
    await expect(
      root.query(`update audit_events set action = 'x' where owner_id = '${maya.actor.id}'`),
    ).rejects.toThrow(/never changed/);
    // Truncating would lock the table for every other test, so that its trigger is only looked up.
    const { rows } = await root.query(
      "select tgname from pg_trigger where tgrelid = 'audit_events'::regclass and tgtype & 32 = 32",
    );
    expect(rows).toEqual([{ tgname: "audit_events_no_truncate" }]);
    const byApp = withActor(maya.actor, (tx) => tx.execute(sql`delete from audit_events`));
    await expect(byApp).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("does not let a person sign for somebody else", async () => {
    const other = await aPerson();
    const forged = withActor(other.actor, (tx) => audit(tx, event(maya, "record.opened.journal")));
    await expect(forged).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("stays one line when many write at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () => withActor(maya.actor, (tx) => audit(tx, event(maya, "mood.created")))),
    );
    expect(await problemsOf(maya)).toEqual([]);
  });

  it("lives or dies with the change it belongs to", async () => {
    const count = () =>
      asSystem("audit", async (tx) => {
        const { rows } = await tx.execute<{ n: number }>(
          sql`select count(*)::int as n from audit_events where owner_id = ${maya.actor.id}::uuid`,
        );
        return rows[0]?.n;
      });
    const before = await count();
    const failed = withActor(maya.actor, async (tx) => {
      await audit(tx, event(maya, "mood.created"));
      throw new Error("the change failed");
    });
    await expect(failed).rejects.toThrow("the change failed");
    expect(await count()).toBe(before);
  });
});
