import { withActor } from "@/db/actor";
import type { Actor } from "@/lib/access/actor";
import { ownDesk } from "@/lib/access/desk";
import type { SupportingUsername } from "@/lib/auth/demo/people";
import { inviteClient } from "@/lib/care/invitations/mutations";
import { plantBeginnings, type Sessions } from "./client-begins";
import { made } from "./made";
import { mayaWork } from "./maya.data";
import { plantNotes } from "./notes";
import { jonasWork, leahWork, noorWork, priyaWork, samWork, tomaszWork } from "./others";
import type { PlantedWork } from "./planted-work";
import { plantTogether, readPast } from "./together";
import { clockAt } from "./when";

type ClientName = "maya" | "sam" | Exclude<SupportingUsername, "varga" | "lindqvist">;
type Loop = { readonly work: PlantedWork; readonly sessions: Sessions };

/** What each client of the demo's psychologist has worked on, and when they meet. Two of them today. */
const loops: Readonly<Record<ClientName, Loop>> = {
  maya: { work: mayaWork, sessions: { next: 0, time: "16:00", place: "in-person", weeks: 26, missed: 17 } },
  sam: { work: samWork, sessions: { next: 0, time: "17:00", place: "in-person", weeks: 13 } },
  priya: { work: priyaWork, sessions: { next: 1, time: "10:00", place: "video", weeks: 5 } },
  tomasz: { work: tomaszWork, sessions: { next: 2, time: "11:00", place: "phone", weeks: 16 } },
  leah: { work: leahWork, sessions: { next: 3, time: "09:30", place: "in-person", weeks: 9 } },
  jonas: { work: jonasWork, sessions: { next: -3, time: "14:00", place: "in-person", weeks: 9 } },
  noor: { work: noorWork, sessions: { next: 5, time: "15:00", place: "video", weeks: 8 } },
};

export type Member = { readonly actor: Actor; readonly name: string; readonly joined: number };

const isClient = (username: string): username is ClientName => username in loops;

/** Somebody was asked to begin and has not answered yet. */
async function plantInvitation(psychologist: Actor, now: Date): Promise<void> {
  const input = {
    channel: "link" as const,
    label: "Ruth M.",
    plan: ["Mood, once a day", "Sleep", "One entry after each hard evening"],
    review_days: [1, 4],
    reply_words: "I answer at our next session.",
    message: "It was good to meet you on Tuesday. This is the diary I told you about.",
  };
  const at = new Date(now.getTime() - 2 * 86_400_000);
  await inviteClient(ownDesk(psychologist), input, { now: at, idempotency: null }).then(made);
}

/** The work of the demo's psychologist with each of `members` that was just made. */
export async function plantLoop(psychologist: Actor, members: readonly Member[], now: Date): Promise<void> {
  const clock = clockAt(now);
  const clients = members.flatMap((member) =>
    isClient(member.actor.username) ? [{ ...member, loop: loops[member.actor.username] }] : [],
  );
  if (clients.length > 0) await plantInvitation(psychologist, now);
  await Promise.all(
    clients.map(async ({ actor, name, joined, loop }) => {
      const begun = { actor, name, joined, psychologistId: psychologist.id, sessions: loop.sessions };
      const problems = await plantBeginnings(begun, loop.work, clock);
      await plantTogether({ client: actor, psychologist }, loop.work, problems, clock);
      await plantNotes({ client: actor, psychologist }, loop.work, clock);
    }),
  );
  await withActor(psychologist, (tx) => readPast(tx, psychologist, clock));
}
