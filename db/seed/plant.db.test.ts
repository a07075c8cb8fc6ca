import { eq, inArray, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, dayRollups, journalEntries, ownerTotals, profiles, sessions } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { asSystem } from "@/db/system";
import { aPerson } from "@/db/testing/people";
import type { Actor } from "@/lib/access/actor";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { findAccount } from "@/lib/auth/accounts";
import { enterAsDemo, refuseDemoPeople } from "@/lib/auth/demo/mutations";
import { DEMO_USERNAMES, demoPeople } from "@/lib/auth/demo/people";
import { demoChoice } from "@/lib/auth/demo/schema";
import { findActor, startSession } from "@/lib/auth/sessions";
import { readCaseload } from "@/lib/care/caseload/queries";
import { NotFound } from "@/lib/core/errors";
import { localDayOf } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { listProblems } from "@/lib/work/problems/queries";
import { listSkills } from "@/lib/work/skills/queries";
import { writeDiary } from "./diary";
import { plantDemoWorld, plantDiary } from "./plant";
import { samStory } from "./stories";

const now = new Date();
const today = localDayOf(now, "Europe/London");

async function signedIn(username: keyof typeof demoPeople): Promise<Actor> {
  const token = await asSystem("seed", async (tx) => {
    const account = await findAccount(tx, username);
    if (!account) throw new Error(`${username} is not there`);
    const who = { ownerId: account.id, role: account.role };
    const door = { kind: "token", device: "A test", remembered: false, secondStep: "not-needed" } as const;
    return (await startSession(tx, { ...who, ...door, now })).token;
  });
  const actor = await findActor(token, now);
  if (!actor) throw new Error(`${username} has no session`);
  return actor;
}

const totalsOf = (actor: Actor) =>
  withActor(actor, (tx) => tx.select().from(ownerTotals).where(eq(ownerTotals.ownerId, actor.id)));

describe("the demo world", () => {
  beforeAll(() => plantDemoWorld(now).then(() => undefined));

  it("is quick to make: at most 12 statements for each thing written", async () => {
    const somebody = await aPerson({ now });
    const { moods, entries } = writeDiary(samStory, today);
    const { statements } = await withStatements(() =>
      plantDiary(somebody.actor, { ...samStory, shares: false }, today),
    );
    expect(statements.length / (moods.length + entries.length)).toBeLessThanOrEqual(12);
  });

  it("holds its five people in their roles, and nobody twice", async () => {
    expect(await plantDemoWorld(now)).toEqual([]);
    const rows = await asSystem("seed", (tx) =>
      tx
        .select({ username: accounts.username, role: accounts.role })
        .from(accounts)
        .where(inArray(accounts.username, [...DEMO_USERNAMES])),
    );
    const roles = Object.fromEntries(rows.map(({ username, role }) => [username, role]));
    expect(rows).toHaveLength(5);
    expect(roles).toEqual({
      maya: "client",
      sam: "client",
      okafor: "psychologist",
      admin: "admin",
      admin2: "admin",
    });
  });

  it("makes a second run of a whole world change nothing", async () => {
    const maya = await signedIn("maya");
    const before = await totalsOf(maya);
    await plantDemoWorld(now);
    expect(await totalsOf(maya)).toEqual(before);
  });

  it("gives Maya half a year in words, and leaves today to her", async () => {
    const maya = await signedIn("maya");
    const [totals] = await totalsOf(maya);
    expect(totals?.moodEntries).toBeGreaterThan(180);
    expect(totals?.journalEntries).toBeGreaterThanOrEqual(65);
    const [days] = await withActor(maya, (tx) =>
      tx
        .select({ last: sql<string>`max(${dayRollups.day})::text`, count: sql<number>`count(*)::int` })
        .from(dayRollups)
        .where(eq(dayRollups.ownerId, maya.id)),
    );
    expect(days?.last && days.last < today).toBe(true);
    expect(days?.count).toBeGreaterThan(130);
  });

  it("shows the psychologist what she shares, and not what is only hers", async () => {
    const maya = await signedIn("maya");
    const okafor = await signedIn("okafor");
    const [seen, all] = await Promise.all(
      [okafor, maya].map((actor) =>
        withActor(actor, (tx) =>
          tx
            .select({ id: journalEntries.id, privacy: journalEntries.privacy })
            .from(journalEntries)
            .where(eq(journalEntries.ownerId, maya.id)),
        ),
      ),
    );
    expect(new Set(seen?.map(({ privacy }) => privacy))).toEqual(new Set(["shared"]));
    expect(seen?.length).toBe(all?.filter(({ privacy }) => privacy === "shared").length);
    expect(all?.length).toBeGreaterThan(seen?.length ?? 0);
  });

  it("holds the work of half a year: three problem areas, six skills and their sixty-four uses, notes, sessions", async () => {
    const maya = await signedIn("maya");
    const okafor = await signedIn("okafor");
    const work = ownRecord(maya, "work");
    const [areas, skills] = [await listProblems(work), await listSkills(work)];
    expect(areas).toHaveLength(3);
    expect(skills).toHaveLength(6);
    expect(skills.reduce((sum, { uses }) => sum + uses, 0)).toBe(64);
    expect(skills.every(({ agreements }) => agreements.length === 2)).toBe(true);
    const notes = await withActor(okafor, async (tx) => {
      const { rows } = await tx.execute<{ signed: boolean }>(
        sql`select signed_at is not null as signed from notes`,
      );
      return rows.map(({ signed }) => signed).sort();
    });
    expect(notes).toEqual([false, true, true]);
    const { rows: clients, invitations } = await readCaseload(ownDesk(okafor), now);
    expect([clients.length, invitations.length]).toEqual([7, 1]);
  });

  it("tells the app who they are, with names sealed like anybody's", async () => {
    const sam = await signedIn("sam");
    const profile = await readProfile(ownRecord(sam, "profile"));
    expect(profile).toMatchObject({
      name: demoPeople.sam.name,
      country: "GB",
      intake: { brings: ["alcohol-drugs"] },
    });
    expect(sam.onboarded).toBe(true);
    const [row] = await withActor(sam, (tx) =>
      tx.select().from(profiles).where(eq(profiles.ownerId, sam.id)),
    );
    expect(Buffer.from(row?.name ?? []).includes(demoPeople.sam.name)).toBe(false);
  });

  it("leaves nobody signed in by itself", async () => {
    const rows = await asSystem("seed", (tx) =>
      tx
        .select({ device: sessions.device, createdAt: sessions.createdAt })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.ownerId))
        .where(inArray(accounts.username, [...DEMO_USERNAMES])),
    );
    // Other tests sign demo people in, at moments of their own.
    const planted = rows.filter(({ createdAt }) => createdAt.getTime() === now.getTime());
    expect(planted.filter(({ device }) => device !== "A test")).toEqual([]);
  });

  describe("on /demo", () => {
    const asking = { mode: "demo", who: "maya", device: "A test", previous: null } as const;

    it("signs in as somebody made up, in their role", async () => {
      const entered = await enterAsDemo(asking, now);
      if (isFailure(entered)) throw new Error(entered.message);
      expect(entered.role).toBe("client");
      expect(await findActor(entered.session.token, now)).toMatchObject({ username: "maya" });
    });

    it("ends the session of whoever the browser was before", async () => {
      const before = await enterAsDemo(asking, now);
      if (isFailure(before)) throw new Error(before.message);
      const previous = await findActor(before.session.token, now);
      await enterAsDemo({ ...asking, who: "okafor", previous }, now);
      expect(await findActor(before.session.token, now)).toBeNull();
    });

    it("signs nobody in where real people may write", async () => {
      await expect(enterAsDemo({ ...asking, mode: "production" }, now)).rejects.toBeInstanceOf(NotFound);
    });

    it("keeps a server for real people from starting on their database", async () => {
      await expect(refuseDemoPeople("production")).rejects.toThrow("people of the demo");
      await expect(refuseDemoPeople("demo")).resolves.toBeUndefined();
    });

    it("cannot be used to become a real person", async () => {
      const taken = await aPerson({ username: `maya-${Date.now().toString(36)}` });
      const entered = await enterAsDemo(asking, now);
      if (isFailure(entered)) throw new Error(entered.message);
      expect(entered.ownerId).not.toBe(taken.actor.id);
      expect(demoChoice.safeParse({ who: taken.actor.username }).success).toBe(false);
    });
  });
});
