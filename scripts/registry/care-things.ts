import { withActor } from "@/db/actor";
import { notices } from "@/db/schema";
import type { Someone } from "@/db/testing/people";
import { asPsychologist } from "@/db/testing/problems";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import * as contacts from "@/lib/care/contacts/mutations";
import * as dates from "@/lib/care/dates/mutations";
import type { AddDates } from "@/lib/care/dates/schema";
import * as handovers from "@/lib/care/handovers/mutations";
import * as invitations from "@/lib/care/invitations/mutations";
import * as relationships from "@/lib/care/relationships/mutations";
import { tell } from "@/lib/server/notices/tell";
import { CANARY, made, type Thing } from "./things";

type Care = RecordAccess<"care">;

/** Sessions as either side writes them down. */
export async function dateThings(
  care: Care,
  { relationshipId, whose, now }: { relationshipId: string; whose: string; now: Date },
): Promise<Thing[]> {
  const input: AddDates = {
    day: "2026-03-05",
    time: "14:30",
    zone: "Europe/London",
    minutes: 50,
    place: "in-person",
    where: `${CANARY} room`,
    repeat: "once",
    times: 1,
    relationship_id: relationshipId,
  };
  const one = async () => made(await dates.addDates(care, input, { now, idempotency: null })).date;
  const [held, binned] = [await one(), await one()];
  await dates.deleteDate(care, { id: binned.id }, now);
  return [
    { of: "date", what: `a session ${whose}`, id: held.id },
    { of: "date", what: `a session in the bin ${whose}`, id: binned.id },
  ];
}

/** What a client alone keeps about their care. */
export async function ownCareThings(owner: Someone, now: Date): Promise<Thing[]> {
  const care = ownRecord(owner.actor, "care");
  const details = { name: `${CANARY} name`, next_steps: `${CANARY} next`, phone: "0123 456 789" };
  const one = async () =>
    made(await contacts.createContact(care, details, { now, idempotency: null })).contact;
  const [contact, binned] = [await one(), await one()];
  await contacts.deleteContact(care, binned.id, now);
  const words = { client_name: `${CANARY} name`, scopes: [], message: `${CANARY} message` };
  const invited = made(
    await invitations.invitePsychologist(care, { ...words, channel: "link" as const }, { now }),
  );
  return [
    { of: "contact", what: "a psychologist's details", id: contact.id },
    { of: "contact", what: "details in the bin", id: binned.id },
    { of: "invitations", what: "an invitation", id: invited.id },
  ];
}

async function aNotice(client: Someone, psychologist: Someone, now: Date): Promise<string> {
  const { id: to } = client.actor;
  await withActor(psychologist.actor, (tx) =>
    tell(tx, { to, kind: "letter-sent", aboutId: psychologist.actor.id, at: now }),
  );
  const [first] = await withActor(client.actor, (tx) => tx.select({ id: notices.id }).from(notices).limit(1));
  return first?.id ?? "";
}

type Between = { client: Someone; psychologist: Someone; colleague: Someone; relationshipId: string };

/** What a psychologist puts before a client, who owns it and answers it. */
export async function proposedThings(between: Between, now: Date): Promise<Thing[]> {
  const { client, psychologist, colleague, relationshipId } = between;
  const asked = { client, psychologist, kind: "care" } as const;
  const plan = [`${CANARY} sleep`, "Worry", "Walks"];
  const terms = await asPsychologist(asked, (care) =>
    relationships.proposeTerms(care, { plan, review_days: [1] }, { now }),
  );
  const proposal = { kind: "transfer", colleague: colleague.actor.username, words: `${CANARY} why` } as const;
  const handover = await asPsychologist(asked, (care) => handovers.proposeHandover(care, proposal, { now }));
  return [
    { of: "care", what: "terms proposed", id: made(terms).id },
    { of: "care", what: "a care relationship", id: relationshipId },
    { of: "handovers", what: "a hand-over proposed", id: made(handover).id },
    { of: "notice", what: "a notice", id: await aNotice(client, psychologist, now) },
  ];
}
