import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { psychologistContacts } from "@/db/schema";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { openRecord, ownRecord } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import { createContact, deleteContact, patchContact, restoreContact } from "./mutations";
import { getContact, listContacts } from "./queries";

const now = new Date("2026-03-05T12:00:00Z");
const FULL = {
  name: "Dr Hedwig Quillfeather",
  practice: "Quillfeather & Partners",
  phone: "+44 20 7946 0958",
  email: "hedwig@example.org",
  address: "1 Quillfeather Row\nLondon",
  next_steps: "Ask for a letter to the quillfeather clinic",
};

describe("psychologist details", () => {
  let maya: Someone;
  const own = () => ownRecord(maya.actor, "care");
  const aContact = async (input: Parameters<typeof createContact>[1] = FULL) => {
    const made = await createContact(own(), input, { now, idempotency: null });
    if (isFailure(made)) throw new Error(made.message);
    return made.contact;
  };

  beforeAll(async () => {
    maya = await aPerson();
  });

  it("S0-24 are written down, read, changed, cleared and deleted by the client", async () => {
    const made = await aContact();
    const { next_steps, ...same } = FULL;
    expect(await getContact(own(), made.id)).toMatchObject({ ...same, nextSteps: next_steps, version: 1 });
    const changed = await patchContact(
      own(),
      { id: made.id, patch: { phone: null, practice: "Elsewhere", version: 1 } },
      now,
    );
    expect(changed).toMatchObject({ name: FULL.name, phone: null, practice: "Elsewhere", version: 2 });
    await deleteContact(own(), made.id, now);
    expect(await listContacts(own())).toEqual([]);
    await restoreContact(own(), made.id, now);
    await restoreContact(own(), made.id, now);
    expect((await listContacts(own())).map(({ id }) => id)).toEqual([made.id]);
  });

  it("are not overwritten by an older version: the newer one is answered", async () => {
    const { id } = await aContact({ name: "Dr One" });
    await patchContact(own(), { id, patch: { name: "Dr Two", version: 1 } }, now);
    expect(await patchContact(own(), { id, patch: { name: "Dr Three", version: 1 } }, now)).toMatchObject({
      code: "conflict",
      current: { name: "Dr Two", version: 2 },
    });
  });

  it("are sealed, every field of them", async () => {
    const { id } = await aContact();
    const [row] = await withActor(maya.actor, (tx) =>
      tx.select().from(psychologistContacts).where(eq(psychologistContacts.id, id)),
    );
    const kept = Object.values(row ?? {}).map((value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value),
    );
    for (const word of ["uillfeather", "7946", "hedwig", "London"])
      expect(kept.join("|")).not.toContain(word);
  });

  it("are the client's alone: neither their psychologist nor another client sees one", async () => {
    const { id } = await aContact();
    const okafor = await aPsychologist();
    await aCare({ client: maya, psychologist: okafor, scopes: ["mood", "journal", "work"] });
    await expect(
      withActor(okafor.actor, async (tx) =>
        listContacts(await openRecord(tx, okafor.actor, maya.actor.id, "care", now)),
      ),
    ).rejects.toThrow("not found");
    for (const { actor } of [okafor, await aPerson()]) {
      const seen = await withActor(actor, (tx) =>
        tx.select().from(psychologistContacts).where(eq(psychologistContacts.id, id)),
      );
      expect(seen).toEqual([]);
    }
    const stranger = ownRecord((await aPerson()).actor, "care");
    await expect(getContact(stranger, id)).rejects.toThrow("not found");
    await expect(deleteContact(stranger, id, now)).rejects.toThrow("not found");
  });
});
