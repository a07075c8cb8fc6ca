import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, letters, notes, notices } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { type Canary, countOwned, everythingOf, placesNaming } from "@/db/testing/everything";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { findActor } from "@/lib/auth/sessions";
import { listNotedClients } from "@/lib/care/notes/queries";
import { listRelationships } from "@/lib/care/relationships/queries";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { eraseOwned } from "./jobs";

const now = new Date("2026-06-01T09:00:00Z");

async function told({ actor }: Someone) {
  return withActor(actor, (tx) =>
    tx
      .select({ about: notices.aboutId, subject: notices.subjectId })
      .from(notices)
      .where(and(eq(notices.ownerId, actor.id), eq(notices.kind, "care-ended"))),
  );
}

describe("S1-098 erasing an account", () => {
  let maya: Someone;
  let okafor: Someone;
  let relationshipId: string;
  let canaries: readonly Canary[];

  beforeEach(async () => {
    maya = await aPerson({ email: `maya.${Date.now()}@example.org` });
    okafor = await aPsychologist();
    ({ relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood", "work"] }));
    const [clientId, psychologistId] = [maya.actor.id, okafor.actor.id];
    canaries = await everythingOf({ clientId, psychologistId, relationshipId });
  });

  const wordOf = (table: string, column: string) =>
    canaries.find((one) => one.table === table && one.column === column)?.word;

  it("takes every row of a client, table by table, and their key; only the audit stays", async () => {
    expect(Object.keys(await countOwned(maya.actor.id)).length).toBeGreaterThan(35);
    expect(await eraseOwned(maya.actor.id, now)).toBe(true);
    expect(Object.keys(await countOwned(maya.actor.id))).toEqual(["audit_events"]);
    const kept = await pastAllWalls<{ action: string }>(
      `select action from audit_events where owner_id = '${maya.actor.id}' order by seq`,
    );
    expect(kept.at(-1)).toEqual({ action: "account.erased" });
  });

  it("leaves a client's id where others' own rows name it, and nowhere else", async () => {
    await eraseOwned(maya.actor.id, now);
    expect(await placesNaming(maya.actor.id)).toEqual([
      "audit_events.actor_id",
      "audit_events.owner_id",
      "flag_snoozes.client_id",
      "invitations.accepted_by",
      "letter_drafts.client_id",
      "notes.client_id",
      "notices.about_id",
    ]);
  });

  it("leaves a psychologist what they wrote, readable as before, and takes the client's address from it", async () => {
    const before = await countOwned(okafor.actor.id);
    await eraseOwned(maya.actor.id, now);
    const { desk_marks: _, notices: noticed = 0, ...kept } = before;
    expect(await countOwned(okafor.actor.id)).toEqual({ ...kept, notices: noticed + 1 });
    await withActor(okafor.actor, async (tx) => {
      const [note] = await tx.select().from(notes).where(eq(notes.ownerId, okafor.actor.id));
      if (!note) throw new Error("the note is gone");
      const sealer = await sealerOf(tx, okafor.actor.id);
      const place = { table: "notes", column: "content", rowId: note.id };
      const words = canaries.filter(({ ownerId, table }) => ownerId === okafor.actor.id && table === "notes");
      expect(words.map(({ word }) => word)).toEqual([sealer.open(place, note.content)]);
    });
    expect(await listNotedClients(ownDesk(okafor.actor))).toMatchObject([{ clientId: maya.actor.id }]);
    const invited = await pastAllWalls<{ email: unknown; label: unknown }>(
      `select email, label from invitations where accepted_by = '${maya.actor.id}'`,
    );
    expect(invited).toEqual([{ email: null, label: expect.anything() }]);
  });

  it("tells the psychologist that care has ended", async () => {
    await eraseOwned(maya.actor.id, now);
    expect(await told(okafor)).toEqual([{ about: maya.actor.id, subject: relationshipId }]);
  });

  it("makes what was sealed under the client's key unreadable, from wherever it is kept", async () => {
    const [stored] = await pastAllWalls<{ id: string; content: Uint8Array }>(
      `select id, content from letters where owner_id = '${maya.actor.id}'`,
    );
    if (!stored) throw new Error("there is no letter");
    const place = { table: "letters", column: "content", rowId: stored.id };
    const open = () =>
      asSystem("keys", async (tx) =>
        (await sealerOf(tx, maya.actor.id)).open(place, stored.content as Sealed),
      );
    expect(await open()).toBe(wordOf("letters", "content"));
    await eraseOwned(maya.actor.id, now);
    await expect(open()).rejects.toThrow();
  });

  it("ends a psychologist's care and leaves the client everything that is theirs", async () => {
    const before = await countOwned(maya.actor.id);
    await eraseOwned(okafor.actor.id, now);
    expect(Object.keys(await countOwned(okafor.actor.id))).toEqual(["audit_events"]);
    const { care_events: events = 0, notices: noticed = 0, audit_events: traces = 0 } = before;
    expect(await countOwned(maya.actor.id)).toEqual({
      ...before,
      care_events: events + 1,
      notices: noticed + 1,
      audit_events: traces + 1,
    });
    expect(await told(maya)).toEqual([{ about: okafor.actor.id, subject: relationshipId }]);
    expect(await listRelationships(ownRecord(maya.actor, "care"))).toMatchObject([
      { relationshipId, endedAt: now, psychologist: { displayName: "Your psychologist" } },
    ]);
    await withActor(maya.actor, async (tx) => {
      const [letter] = await tx.select().from(letters).where(eq(letters.ownerId, maya.actor.id));
      if (!letter) throw new Error("the letter is gone");
      const place = { table: "letters", column: "content", rowId: letter.id };
      const sealer = await sealerOf(tx, maya.actor.id);
      expect(sealer.open(place, letter.content)).toBe(wordOf("letters", "content"));
    });
  });

  it("leaves a psychologist's id only where the client's rows say who did what", async () => {
    await eraseOwned(okafor.actor.id, now);
    expect(await placesNaming(okafor.actor.id)).toEqual([
      "audit_events.actor_id",
      "audit_events.owner_id",
      "care_events.by_id",
      "care_relationships.ended_by",
      "care_relationships.psychologist_id",
      "consents.psychologist_id",
      "formulation_items.author_id",
      "handovers.proposed_by",
      "letters.author_id",
      "notices.about_id",
      "skill_agreements.person_id",
      "skills.author_id",
    ]);
  });

  it("signs them out, and nobody else is touched", async () => {
    const sam = await aPerson();
    const before = await countOwned(sam.actor.id);
    await eraseOwned(maya.actor.id, now);
    expect(await findActor(maya.token, now)).toBeNull();
    expect(await countOwned(sam.actor.id)).toEqual(before);
  });

  it("says so when there is nobody to erase, so it can be run again", async () => {
    await eraseOwned(maya.actor.id, now);
    expect(await eraseOwned(maya.actor.id, now)).toBe(false);
  });

  it("cannot happen by a statement that names nobody: the database keeps the account", async () => {
    await asSystem("erase", (tx) => tx.delete(accounts).where(eq(accounts.id, maya.actor.id)));
    expect(await countOwned(maya.actor.id)).toMatchObject({ accounts: 1, person_keys: 1 });
    await expect(
      withActor(maya.actor, (tx) => tx.delete(accounts).where(eq(accounts.id, maya.actor.id))),
    ).rejects.toMatchObject({ sqlState: "42501" });
  });
});
