import { and, eq } from "drizzle-orm";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { databaseUrl } from "@/db/connection";
import { mails } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aPerson } from "@/db/testing/people";
import { purgeMail, sendMail } from "./jobs";
import { listOutbox } from "./outbox";
import { queueMail } from "./queue";

const now = new Date();
const MAIL = {
  kind: "greeting",
  to: "ida@example.org",
  subject: "A link for you",
  text: "Hello,\n\nhere it is.\n",
};

async function aQueued() {
  const { actor } = await aPerson();
  const mailId = await asSystem("mail", (tx) => queueMail(tx, { ownerId: actor.id, ...MAIL }, now));
  const payload = { owner_id: actor.id, mail_id: mailId };
  const isIt = and(eq(mails.ownerId, actor.id), eq(mails.id, mailId));
  const read = async () => (await asSystem("mail", (tx) => tx.select().from(mails).where(isIt)))[0];
  return { mailId, payload, read };
}

type Waiting = { readonly task: string; readonly payload: unknown; readonly run_at: Date };

/** The jobs that name a mail, read as the superuser. */
async function jobsAbout(mailId: string): Promise<Waiting[]> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    const found = await client.query<Waiting>(
      `select t.identifier as task, j.payload, j.run_at
         from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where j.payload->>'mail_id' = $1 order by 1`,
      [mailId],
    );
    return found.rows;
  } finally {
    await client.end();
  }
}

describe("a mail without a mail server", () => {
  it("is sealed, sent once, and stays to be read in the outbox", async () => {
    const { mailId, payload, read } = await aQueued();
    expect(Buffer.from((await read())?.content ?? []).toString("latin1")).not.toContain("example.org");
    await sendMail.run(payload, now);
    await sendMail.run(payload, now);
    expect(await read()).toMatchObject({ sentAt: now, attempts: 1 });
    const shown = (await listOutbox()).find(({ id }) => id === mailId);
    expect(shown).toMatchObject({ to: MAIL.to, subject: MAIL.subject, text: MAIL.text });
  });

  it("leaves a job that purges it thirty days later, and jobs name it by ids only", async () => {
    const { mailId, payload, read } = await aQueued();
    await sendMail.run(payload, now);
    const jobs = await jobsAbout(mailId);
    expect(jobs.map(({ task, payload: about }) => [task, about])).toEqual([
      ["mail.purge", payload],
      ["mail.send", payload],
    ]);
    expect(jobs[0]?.run_at.getTime()).toBeCloseTo(now.getTime() + 30 * 24 * 3_600_000, -3);
    await purgeMail.run(payload, now);
    expect(await read()).toBeUndefined();
    expect((await listOutbox()).some(({ id }) => id === mailId)).toBe(false);
  });

  it("does nothing when the payload names no mail", async () => {
    await expect(sendMail.run({ owner_id: "x", mail_id: null }, now)).resolves.toBeUndefined();
    await expect(purgeMail.run(null, now)).resolves.toBeUndefined();
  });
});
