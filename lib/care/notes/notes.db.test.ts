import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { noteAmendments, notes } from "@/db/schema";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aNote } from "@/db/testing/notes";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { ownDesk } from "@/lib/access/desk";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { amendNote, createNote, deleteNote, restoreNote, saveNote, signNote } from "./mutations";
import { notePlace } from "./places";
import { getNote, listNotedClients, listNotes } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-05T12:00:00Z");

describe("a psychologist's notes", () => {
  let maya: Someone;
  let okafor: Someone;
  let relationshipId: string;
  beforeEach(async () => {
    maya = await aPerson();
    okafor = await aPsychologist();
    ({ relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: [] }));
  });
  const desk = () => ownDesk(okafor.actor);
  const change = (id: string, version: number, plan: string) =>
    saveNote(desk(), { id, version, boxes: { plan } }, later);

  it("keep what stands in the boxes of their format", async () => {
    const { id } = await aNote({ by: okafor, about: maya, boxes: { data: "a", subjective: "b", plan: "c" } });
    expect(await getNote(desk(), id)).toMatchObject({
      clientId: maya.actor.id,
      relationshipId,
      format: "dap",
      boxes: { data: "a", plan: "c" },
      signedAt: null,
      version: 1,
    });
  });

  it("are sealed under the psychologist's key, and no other", async () => {
    const { id } = await aNote({ by: okafor, about: maya, signed: true, boxes: { data: "rare-word-heron" } });
    await amendNote(desk(), { id, words: "rare-word-plover" }, { now });
    const rows = await pastAllWalls<{ stored: string }>(
      `select encode(content, 'escape') as stored from notes where id = '${id}'
       union all select encode(content, 'escape') from note_amendments where note_id = '${id}'`,
    );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ stored }) => stored).join()).not.toMatch(/heron|plover/);
    const [row] = await withActor(okafor.actor, (tx) => tx.select().from(notes).where(eq(notes.id, id)));
    const content = row?.content;
    if (!content) throw new Error("the note is there");
    const own = await withActor(okafor.actor, (tx) => sealerOf(tx, okafor.actor.id));
    const clients = await withActor(maya.actor, (tx) => sealerOf(tx, maya.actor.id));
    expect(own.open(notePlace(id), content)).toContain("heron");
    expect(() => clients.open(notePlace(id), content)).toThrow();
  });

  it.each([
    ["the client", async () => maya],
    ["another psychologist of the client", () => aColleague()],
    ["an admin", () => aPerson({ role: "admin" })],
  ])("are not there for %s", async (_, who) => {
    const { id } = await aNote({ by: okafor, about: maya, signed: true });
    await amendNote(desk(), { id, words: "More." }, { now });
    const other = await who();
    const seen = await withActor(other.actor, async (tx) => [
      ...(await tx.select({ id: notes.id }).from(notes)),
      ...(await tx.select({ id: noteAmendments.id }).from(noteAmendments)),
    ]);
    expect(seen).toEqual([]);
    if (other.actor.role !== "psychologist") expect(() => ownDesk(other.actor)).toThrow(NotFound);
    else await expect(getNote(ownDesk(other.actor), id)).rejects.toBeInstanceOf(NotFound);
  });
  async function aColleague(): Promise<Someone> {
    const colleague = await aPsychologist();
    await aCare({ client: maya, psychologist: colleague, scopes: ["mood", "journal", "work"] });
    return colleague;
  }

  it.each([
    ["paused", `paused_at = now(), paused_by = client_id`],
    ["over", `ended_at = now(), ended_by = client_id`],
  ])("stay the psychologist's to read and to write when care is %s", async (_, state) => {
    const { id } = await aNote({ by: okafor, about: maya, signed: true });
    await pastAllWalls(`update care_relationships set ${state} where id = '${relationshipId}'`);
    expect((await getNote(desk(), id)).boxes.plan).toBe("Walk before breakfast.");
    expect(isFailure(await amendNote(desk(), { id, words: "Closing summary." }, { now: later }))).toBe(false);
    const closing = await aNote({ by: okafor, about: maya, now: later });
    expect((await listNotes(desk(), maya.actor.id, { limit: 10 })).items.map((note) => note.id)).toEqual([
      closing.id,
      id,
    ]);
    expect(await listNotedClients(desk())).toMatchObject([{ clientId: maya.actor.id, notes: 2 }]);
  });

  it("are written about nobody the psychologist never worked with", async () => {
    const stranger = await aPerson();
    const input = { client_id: stranger.actor.id, format: "dap" } as const;
    await expect(createNote(desk(), input, { now })).rejects.toBeInstanceOf(NotFound);
  });

  it("are linked to no session of somebody else's", async () => {
    const input = { client_id: maya.actor.id, format: "dap", therapy_date_id: newId() } as const;
    await expect(createNote(desk(), input, { now })).rejects.toBeInstanceOf(NotFound);
  });

  it("are never written over by an older screen", async () => {
    const { id } = await aNote({ by: okafor, about: maya });
    expect(await change(id, 1, "The newer text.")).toMatchObject({ version: 2 });
    const late = await change(id, 1, "The older screen.");
    expect(late).toMatchObject({
      code: "conflict",
      current: { version: 2, boxes: { plan: "The newer text." } },
    });
    expect(await signNote(desk(), { id, version: 1, boxes: { plan: "Old." } }, later)).toMatchObject({
      code: "conflict",
    });
    expect(await getNote(desk(), id)).toMatchObject({ version: 2, boxes: { plan: "The newer text." } });
  });

  it("change no more once they are signed, in the database neither", async () => {
    const { id, version } = await aNote({ by: okafor, about: maya, signed: true });
    expect(await change(id, version, "Rewritten.")).toMatchObject({ code: "declined" });
    expect(await deleteNote(desk(), id, later)).toMatchObject({ code: "declined" });
    const touched = await withActor(okafor.actor, (tx) =>
      tx.update(notes).set({ signedAt: null }).where(eq(notes.id, id)).returning({ id: notes.id }),
    );
    const gone = await withActor(okafor.actor, (tx) =>
      tx.delete(notes).where(eq(notes.id, id)).returning({ id: notes.id }),
    );
    expect([touched, gone]).toEqual([[], []]);
    expect((await getNote(desk(), id)).signedAt).toEqual(new Date("2026-03-02T15:00:00Z"));
  });

  it("move to no other client", async () => {
    const { id } = await aNote({ by: okafor, about: maya });
    const sam = await aPerson();
    await expect(
      withActor(okafor.actor, (tx) =>
        tx.update(notes).set({ clientId: sam.actor.id }).where(eq(notes.id, id)),
      ),
    ).rejects.toThrow();
  });

  it("are added to after they were signed, never rewritten", async () => {
    const { id } = await aNote({ by: okafor, about: maya, signed: true });
    await amendNote(desk(), { id, words: "She rang to say it was Tuesday." }, { now: later });
    const [added] = (await getNote(desk(), id)).amendments;
    expect(added).toMatchObject({ words: "She rang to say it was Tuesday.", at: later });
    await expect(
      withActor(okafor.actor, (tx) =>
        tx.delete(noteAmendments).where(eq(noteAmendments.id, added?.id ?? "")),
      ),
    ).rejects.toThrow();
  });

  it("are changed and not added to while they are drafts", async () => {
    const { id } = await aNote({ by: okafor, about: maya });
    expect(await amendNote(desk(), { id, words: "More." }, { now })).toMatchObject({ code: "declined" });
  });

  it("are not signed while they are private or empty", async () => {
    const own = await aNote({ by: okafor, about: maya, format: "private", boxes: { text: "My own wish." } });
    const wanted = { id: own.id, version: 1, boxes: { text: "My own wish." } };
    expect(await signNote(desk(), wanted, now)).toMatchObject({ code: "declined" });
    const empty = await aNote({ by: okafor, about: maya, boxes: {} });
    expect(await signNote(desk(), { id: empty.id, version: 1, boxes: {} }, now)).toMatchObject({
      code: "invalid",
    });
  });

  it("come back from the bin as they were", async () => {
    const { id } = await aNote({ by: okafor, about: maya });
    await deleteNote(desk(), id, later);
    await expect(getNote(desk(), id)).rejects.toBeInstanceOf(NotFound);
    await restoreNote(desk(), id, later);
    await restoreNote(desk(), id, later);
    expect((await getNote(desk(), id)).boxes.plan).toBe("Walk before breakfast.");
  });

  it("leave no trace in the client's access log", async () => {
    await aNote({ by: okafor, about: maya, signed: true });
    const rows = await pastAllWalls<{ owner_id: string }>(
      `select owner_id from audit_events where action like 'note.%' and actor_id = '${okafor.actor.id}'`,
    );
    expect(new Set(rows.map(({ owner_id }) => owner_id))).toEqual(new Set([okafor.actor.id]));
  });
});
