import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, mails, notices } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { openMail } from "@/lib/server/mail/queue";
import { mailNotice } from "@/lib/server/notices/jobs";
import type { NoticeKind } from "@/lib/server/notices/kinds";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { readAllNotices, readNotice } from "./mutations";
import { hasUnread, listNotices } from "./queries";

const at = new Date("2026-03-05T10:00:00Z");
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const inbox = (someone: Someone) => ownRecord(someone.actor, "notices");

const say = (from: Someone, to: Someone, kind: NoticeKind = "dates-changed", when = at) =>
  withActor(from.actor, (tx) => tell(tx, { to: to.actor.id, kind, aboutId: from.actor.id, at: when }));

async function mailsTo({ actor }: Someone) {
  return asSystem("mail", async (tx) => {
    const sealer = await sealerOf(tx, actor.id);
    const rows = await tx
      .select()
      .from(mails)
      .where(and(eq(mails.ownerId, actor.id), eq(mails.kind, "notice")));
    return rows.map(({ id, content }) => openMail(sealer, id, content));
  });
}

async function aPair(scopes: ("work" | "mood")[] = ["work"], client: { email?: string } = {}) {
  const maya = await aPerson(client);
  const okafor = await aPsychologist({ name: "Dr Zebrafinch" });
  await aCare({ client: maya, psychologist: okafor, scopes });
  return { maya, okafor };
}

describe("a notice", () => {
  let maya: Someone;
  let okafor: Someone;
  let stranger: Someone;

  beforeAll(async () => {
    ({ maya, okafor } = await aPair());
    stranger = await aPsychologist();
  });

  it("reaches the other side with the name on the card, unread until it is opened", async () => {
    await say(okafor, maya);
    expect(await hasUnread(inbox(maya))).toBe(true);
    const { items } = await listNotices(inbox(maya), { state: "unread", limit: 10 });
    expect(items).toMatchObject([{ kind: "dates-changed", name: "Dr Zebrafinch", isRead: false }]);
    await readNotice(inbox(maya), items[0]?.id ?? "", later(1));
    expect(await hasUnread(inbox(maya))).toBe(false);
    expect((await listNotices(inbox(maya), { state: "read", limit: 10 })).items).toHaveLength(1);
  });

  it.each(["a stranger to the client", "the client to a stranger"])("is refused from %s", async (who) => {
    const [from, to] = who.startsWith("a stranger") ? [stranger, maya] : [maya, stranger];
    await expect(say(from, to)).rejects.toMatchObject({ sqlState: "42501" });
    const quiet = withActor(from.actor, (tx) => signal(tx, to.actor.id, "record"));
    await expect(quiet).rejects.toMatchObject({ sqlState: "42501" });
    expect(await hasUnread(inbox(stranger))).toBe(false);
  });

  it("is nobody else's to read or to mark", async () => {
    await say(okafor, maya);
    const [notice] = (await listNotices(inbox(maya), { state: "unread", limit: 1 })).items;
    await expect(readNotice(inbox(okafor), notice?.id ?? "", at)).rejects.toThrow("not found");
    const seen = await withActor(okafor.actor, (tx) =>
      tx.select().from(notices).where(eq(notices.ownerId, maya.actor.id)),
    );
    expect(seen).toEqual([]);
    expect(await readAllNotices(inbox(maya), at)).toBe(1);
  });

  it("comes page by page from the newest back, each once", async () => {
    const { maya: busy, okafor: theirs } = await aPair();
    for (const minutes of [1, 2, 3, 4, 5]) await say(theirs, busy, "dates-changed", later(minutes));
    const first = await listNotices(inbox(busy), { state: "unread", limit: 3 });
    const last = first.items.at(-1);
    const cursor = last && { at: last.at, id: last.id };
    const second = await listNotices(inbox(busy), { state: "unread", limit: 3, cursor });
    const minutes = [...first.items, ...second.items].map(
      (one) => (one.at.getTime() - at.getTime()) / 60_000,
    );
    expect(minutes).toEqual([5, 4, 3, 2, 1]);
    expect([first.nextCursor === null, second.nextCursor]).toEqual([false, null]);
  });
});

describe("the mail about a notice", () => {
  const run = (to: Someone, now: Date) => mailNotice.run({ owner_id: to.actor.id }, now);
  const aMailed = async () => {
    const pair = await aPair(["work"], { email: `ida-${Date.now()}-${Math.random()}@example.org` });
    await verify(pair.maya);
    return pair;
  };
  const verify = async ({ actor }: Someone) => {
    await asSystem("seed", (tx) =>
      tx.update(accounts).set({ emailVerifiedAt: at }).where(eq(accounts.id, actor.id)),
    );
  };

  it("S1-093 says nothing of what, from whom or about what", async () => {
    const { maya, okafor } = await aMailed();
    await say(okafor, maya, "letter-sent");
    await run(maya, at);
    const [mail] = await mailsTo(maya);
    const said = `${mail?.subject} ${mail?.text}`.toLowerCase();
    for (const word of [
      "zebrafinch",
      "letter",
      "psycholog",
      "therap",
      "mood",
      "health",
      "client",
      maya.actor.username,
    ])
      expect(said.replace(/https?:\S+/g, "")).not.toContain(word);
    expect(said).toContain("/notifications");
  });

  it("goes out once an hour at most, and not for what was read meanwhile", async () => {
    const { maya, okafor } = await aMailed();
    await say(okafor, maya, "homework-assigned", at);
    await run(maya, later(1));
    await say(okafor, maya, "letter-sent", later(2));
    await run(maya, later(3));
    await run(maya, later(60));
    expect(await mailsTo(maya)).toHaveLength(1);
    await run(maya, later(62));
    expect(await mailsTo(maya)).toHaveLength(2);
    await say(okafor, maya, "skill-proposed", later(130));
    await readAllNotices(inbox(maya), later(131));
    await run(maya, later(140));
    expect(await mailsTo(maya)).toHaveLength(2);
  });

  it("is one when two notices come in the same moment", async () => {
    const { maya, okafor } = await aMailed();
    await say(okafor, maya, "homework-assigned");
    await say(okafor, maya, "letter-sent");
    await Promise.all([run(maya, later(1)), run(maya, later(1)), run(maya, later(1))]);
    expect(await mailsTo(maya)).toHaveLength(1);
  });

  it("is not sent for what can wait, nor to an address nobody confirmed", async () => {
    const { maya, okafor } = await aMailed();
    await say(okafor, maya, "dates-changed");
    await run(maya, at);
    expect(await mailsTo(maya)).toEqual([]);
    const unconfirmed = await aPair(["work"], { email: `una-${Date.now()}@example.org` });
    await say(unconfirmed.okafor, unconfirmed.maya, "letter-sent");
    await run(unconfirmed.maya, at);
    expect(await mailsTo(unconfirmed.maya)).toEqual([]);
  });
});
