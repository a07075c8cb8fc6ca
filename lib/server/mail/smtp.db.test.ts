import { createServer, type Server } from "node:net";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mails } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aPerson } from "@/db/testing/people";

const now = new Date();
const received: string[] = [];
let refuses = false;
let server: Server;

const REPLIES: ReadonlyArray<readonly [RegExp, () => string]> = [
  [/^DATA/i, () => "354 go on"],
  [/^RCPT/i, () => (refuses ? "451 later" : "250 ok")],
  [/^QUIT/i, () => "221 bye"],
  [/(^|\n)\.\r\n$/, () => "250 taken"],
];

/** A mail server of a few words: it takes what it is given, or refuses the receiver. */
function mailServer(): Server {
  return createServer((socket) => {
    let body = "";
    const hear = (text: string) => {
      const isBody = body !== "" || !/^[A-Z]{4}\b/.test(text);
      if (isBody) body += text;
      if (isBody && !body.endsWith("\r\n.\r\n")) return;
      if (isBody) received.push(body);
      body = "";
      const reply = REPLIES.find(([said]) => said.test(text))?.[1]() ?? "250 ok";
      socket.write(`${reply}\r\n`);
    };
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => hear(chunk.toString()));
    socket.on("error", () => socket.destroy());
  });
}

async function aQueued() {
  const { queueMail } = await import("./queue");
  const { actor } = await aPerson();
  const mail = {
    ownerId: actor.id,
    kind: "greeting",
    to: "ida@example.org",
    subject: "A link for you",
    text: "Hello.\n",
  };
  const mailId = await asSystem("mail", (tx) => queueMail(tx, mail, now));
  const isIt = and(eq(mails.ownerId, actor.id), eq(mails.id, mailId));
  const read = async () => (await asSystem("mail", (tx) => tx.select().from(mails).where(isIt)))[0];
  return { payload: { owner_id: actor.id, mail_id: mailId }, read };
}

beforeAll(async () => {
  server = mailServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${address.port}`);
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

describe("a mail with a mail server", () => {
  it("is handed over, and its words are gone from the database", async () => {
    const { sendMail } = await import("./jobs");
    const { payload, read } = await aQueued();
    await sendMail.run(payload, now);
    expect(received.at(-1)).toMatch(/^To: ida@example\.org$/im);
    expect(received.at(-1)).toMatch(/^Subject: A link for you$/im);
    expect(await read()).toMatchObject({ sentAt: now, content: null });
    await sendMail.run(payload, now);
    expect(received).toHaveLength(1);
  });

  it("stays whole when the server refuses it, so that the job can try again", async () => {
    const { sendMail } = await import("./jobs");
    const { payload, read } = await aQueued();
    refuses = true;
    await expect(sendMail.run(payload, now)).rejects.toThrow();
    expect(await read()).toMatchObject({ sentAt: null, attempts: 1 });
    refuses = false;
    await sendMail.run(payload, now);
    expect(await read()).toMatchObject({ sentAt: now, attempts: 2, content: null });
  });

  it("has no outbox page", async () => {
    const { listOutbox } = await import("./outbox");
    await expect(listOutbox()).rejects.toThrow("not found");
  });
});
