import { aLetter } from "@/db/testing/letters";
import type { Someone } from "@/db/testing/people";
import { ownDesk } from "@/lib/access/desk";
import { snoozeFlag } from "@/lib/care/caseload/mutations";
import { inviteClient } from "@/lib/care/invitations/mutations";
import { deleteLetter } from "@/lib/care/letters/mutations";
import { createNote, deleteNote, signNote } from "@/lib/care/notes/mutations";
import { createTemplate, deleteTemplate } from "@/lib/care/templates/mutations";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { CANARY, made, type Thing } from "./things";

type Between = { client: Someone; psychologist: Someone; relationshipId: string };

async function noteThings({ client, psychologist }: Between, now: Date): Promise<Thing[]> {
  const desk = ownDesk(psychologist.actor);
  const input = { client_id: client.actor.id, format: "dap", boxes: { data: `${CANARY} note` } } as const;
  const one = async () => made(await createNote(desk, input, { now }));
  const [draft, signed, binned] = [await one(), await one(), await one()];
  made(await signNote(desk, { id: signed.id, version: signed.version, boxes: input.boxes }, now));
  await deleteNote(desk, binned.id, now);
  return [
    { of: "notes", what: "a note", id: draft.id },
    { of: "notes", what: "a signed note", id: signed.id },
    { of: "notes", what: "a note in the bin", id: binned.id },
  ];
}

async function templateThings({ psychologist }: Between, now: Date): Promise<Thing[]> {
  const desk = ownDesk(psychologist.actor);
  const homework = { kind: "activity", what: `${CANARY} walk` } as const;
  const input = { kind: "homework", name: `${CANARY} template`, homework } as const;
  const one = async () => made(await createTemplate(desk, input, { now }));
  const [open, binned] = [await one(), await one()];
  await deleteTemplate(desk, binned.id, now);
  return [
    { of: "templates", what: "a template", id: open.id },
    { of: "templates", what: "a template in the bin", id: binned.id },
  ];
}

/** Letters at each step: the psychologist's copies, and those that are the client's by now. */
export async function letterThings({ client, psychologist }: Between, now: Date) {
  const parts = [{ part: "summary" as const, words: `${CANARY} letter`, included: true }];
  const wanted = { by: psychologist, about: client, recipient: `${CANARY} surgery`, parts, now };
  const one = (upTo: Parameters<typeof aLetter>[0]["upTo"] & string) => aLetter({ ...wanted, upTo });
  const draft = await one("draft");
  const sent = await one("sent");
  const approved = await one("approved");
  const signed = await one("signed");
  const binned = await one("draft");
  made(await deleteLetter(ownDesk(psychologist.actor), binned.id, now));
  const copy = (what: string, letter: { id: string }): Thing => ({
    of: "letters",
    what: `the copy of a letter ${what}`,
    id: letter.id,
  });
  const own = (what: string, letter: { letterId: string | null }): Thing => ({
    of: "letters",
    what: `a letter ${what}`,
    id: letter.letterId ?? "",
  });
  return {
    copies: [
      copy("being written", draft),
      copy("sent", sent),
      copy("approved", approved),
      copy("signed", signed),
      copy("in the bin", binned),
    ],
    letters: [own("sent", sent), own("approved", approved), own("signed", signed)],
  };
}

/** What a psychologist owns at their desk. */
export async function deskThings(between: Between, now: Date): Promise<Thing[]> {
  const { client, psychologist } = between;
  const desk = ownDesk(psychologist.actor);
  const until = addLocalDays(localDayOf(now, psychologist.actor.zone), 5);
  const flag = { client_id: client.actor.id, flag: "quiet", until, reason: `${CANARY} reason` } as const;
  const snoozed = made(await snoozeFlag(desk, flag, { now, idempotency: null }));
  const plan = [`${CANARY} sleep`, "Worry", "Walks"];
  const proposal = { channel: "link", plan, review_days: [1], label: `${CANARY} label` } as const;
  const invited = made(await inviteClient(desk, { ...proposal, review_days: [1] }, { now }));
  return [
    ...(await noteThings(between, now)),
    ...(await templateThings(between, now)),
    { of: "flag", what: "a flag put aside", id: snoozed.id },
    { of: "invitations", what: "an invitation sent", id: invited.id },
    { of: "psychologists", what: "a card", id: psychologist.actor.id },
  ];
}
