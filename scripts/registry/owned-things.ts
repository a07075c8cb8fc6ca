import { withActor } from "@/db/actor";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { asPsychologist } from "@/db/testing/problems";
import { openRecord, ownRecord } from "@/lib/access/record";
import { OFFERED_SCOPES } from "@/lib/access/scopes";
import { takeStance } from "@/lib/care/stances/mutations";
import { dateThings, ownCareThings, proposedThings } from "./care-things";
import { deskThings, letterThings } from "./desk-things";
import { aSharedEntry, recordThings } from "./record-things";
import { CANARY, made, type Thing } from "./things";
import { aCitation, answerThings, workThings } from "./work-things";

export type World = {
  readonly client: Someone;
  readonly psychologist: Someone;
  readonly colleague: Someone;
  readonly relationshipId: string;
  /** What the client owns, by whomever it was written. */
  readonly things: readonly Thing[];
  /** What the psychologist owns. */
  readonly deskThings: readonly Thing[];
};

type Between = Omit<World, "things" | "deskThings">;

async function clientsOwn({ client, relationshipId }: Between, now: Date): Promise<Thing[]> {
  const work = ownRecord(client.actor, "work");
  const shared = await workThings(work, "of the client", now);
  const dated = { relationshipId, whose: "of the client", now };
  return [
    ...shared,
    ...(await answerThings(work, shared, now)),
    ...(await dateThings(ownRecord(client.actor, "care"), dated)),
    ...(await ownCareThings(client, now)),
  ];
}

async function written({ client, psychologist, relationshipId }: Between, now: Date): Promise<Thing[]> {
  const dated = { relationshipId, whose: "of the psychologist", now };
  const shared = await asPsychologist({ client, psychologist, kind: "work" }, (work) =>
    workThings(work, "of the psychologist", now),
  );
  const line = shared.find(({ of }) => of === "formulation")?.id ?? "";
  const said = { id: line, version: 1, stance: "suggest" as const, words: `${CANARY} instead` };
  made(await takeStance(ownRecord(client.actor, "work"), said, now));
  const dates = await asPsychologist({ client, psychologist, kind: "care" }, (care) =>
    dateThings(care, dated),
  );
  return [...shared, ...dates];
}

async function cited(between: Between, entryId: string, things: readonly Thing[], now: Date): Promise<Thing> {
  const problemId = things.find(({ of }) => of === "problem")?.id ?? "";
  const { actor } = between.psychologist;
  const { id } = between.client.actor;
  return withActor(actor, async (tx) => {
    const work = await openRecord(tx, actor, id, "work", now);
    const journal = await openRecord(tx, actor, id, "journal", now);
    return aCitation(work, journal, { entryId, problemId, now });
  });
}

/**
 * A client and their psychologist, with one thing of each kind and state that either can own, and of the shared work one
 * of each by either. Every word in it holds the canary.
 */
export async function aWorld(now: Date, client?: Someone): Promise<World> {
  const psychologist = await aPsychologist();
  const between = {
    client: client ?? (await aPerson()),
    psychologist,
    colleague: await aPsychologist({ name: "Dr Bo Example" }),
  };
  const scopes = OFFERED_SCOPES;
  const { relationshipId } = await aCare({ client: between.client, psychologist, scopes });
  const linked = { ...between, relationshipId };
  const entryId = await aSharedEntry(between.client, now);
  const own = await clientsOwn(linked, now);
  const theirs = await written(linked, now);
  const things = [
    ...(await recordThings(between.client, entryId, now)),
    ...own,
    ...theirs,
    await cited(linked, entryId, own, now),
    ...(await proposedThings(linked, now)),
  ];
  const { copies, letters } = await letterThings(linked, now);
  const desk = [...(await deskThings(linked, now)), ...copies];
  return { ...linked, things: [...things, ...letters], deskThings: desk };
}
