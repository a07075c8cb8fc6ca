import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, psychologistProfiles } from "@/db/schema";
import { aCard, anApplicant, somebodyReady } from "@/db/testing/applicants";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aMood } from "@/db/testing/moods";
import { nextHeaders, requestIs } from "@/db/testing/next-request";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { adminDesk } from "@/lib/access/desk";
import { openRecord, ownRecord } from "@/lib/access/record";
import { encodeSession, sessionCookieName } from "@/lib/auth/cookies";
import { findActor } from "@/lib/auth/sessions";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { env } from "@/lib/server/env";
import { newId } from "@/lib/server/ids";
import { verifyPsychologist } from "./actions";
import { apply, changeCard, decide, suspend, verify, withdraw } from "./mutations";
import { findOwnCard, holdsDiary, listPsychologists, readCard } from "./queries";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

const now = new Date();
let ana: Someone;
const desk = () => adminDesk(ana.actor);

beforeAll(async () => {
  ana = await aPerson({ role: "admin", now });
});

const roleOf = async (someone: Someone) => {
  const [row] = await pastAllWalls<{ role: string }>(
    `select role from accounts where id = '${someone.actor.id}'`,
  );
  return row?.role;
};

const noticesOf = (someone: Someone) =>
  pastAllWalls<{ kind: string }>(
    `select kind from notices where owner_id = '${someone.actor.id}' order by at`,
  );

const jobsFor = async (someone: Someone) => {
  const rows = await pastAllWalls<{ n: string }>(
    `select count(*) as n from graphile_worker._private_jobs where payload::text like '%${someone.actor.id}%'`,
  );
  return Number(rows[0]?.n);
};

const ownCard = (someone: Someone) => findOwnCard(ownRecord(someone.actor, "profile"), now);

/** An applicant whom Ana verified, as they are after signing in again. */
async function aNewPsychologist(): Promise<Someone> {
  const someone = await anApplicant(now);
  expect(await verify(desk(), someone.actor.id, now)).toEqual({ told: 0 });
  return { ...someone, actor: { ...someone.actor, role: "psychologist" } };
}

describe("S2-02 S2-04 applying to work here", () => {
  it("keeps the card with its credentials and availability, and opens nothing", async () => {
    const someone = await somebodyReady(now);
    expect(await ownCard(someone)).toBeNull();
    await apply(someone.actor, { ...aCard, availability: "Mondays, 9 to 5" }, now);
    expect(await ownCard(someone)).toMatchObject({
      standing: "waiting",
      displayName: aCard.display_name,
      availability: "Mondays, 9 to 5",
      verifiedAt: null,
    });
    expect(await roleOf(someone)).toBe("client");
    const reader = await aPerson({ now });
    await expect(readCard(reader.actor, someone.actor.id)).rejects.toBeInstanceOf(NotFound);
  });

  it("needs a confirmed address and a registration that has not ended", async () => {
    const unconfirmed = await aPerson({ now });
    expect(await apply(unconfirmed.actor, aCard, now)).toMatchObject({ code: "declined" });
    const someone = await somebodyReady(now);
    expect(await apply(someone.actor, { ...aCard, registered_until: "2020-01-01" }, now)).toMatchObject({
      fields: { registered_until: expect.any(String) },
    });
  });

  it("is not for an account with a diary or one that works with a psychologist", async () => {
    const writer = await somebodyReady(now);
    await aMood({ by: writer, now });
    expect(await holdsDiary(ownRecord(writer.actor, "profile"))).toBe(true);
    expect(await apply(writer.actor, aCard, now)).toMatchObject({ code: "declined" });
    const client = await somebodyReady(now);
    await aCare({ client, psychologist: await aPsychologist(), scopes: [] });
    expect(await apply(client.actor, aCard, now)).toMatchObject({ code: "declined" });
  });

  it("keeps both texts when it was changed on another page, and can be taken back", async () => {
    const someone = await anApplicant(now);
    expect(await apply(someone.actor, { ...aCard, version: 7 }, now)).toMatchObject({ code: "conflict" });
    expect(await withdraw(someone.actor, now)).toBeNull();
    expect(await ownCard(someone)).toMatchObject({ standing: "declined" });
    await expect(withdraw(someone.actor, now)).rejects.toBeInstanceOf(NotFound);
  });

  it("lets nobody verify their own card past the queries", async () => {
    const someone = await anApplicant(now);
    const writes = withActor(someone.actor, (tx) =>
      tx
        .update(psychologistProfiles)
        .set({ verifiedAt: now })
        .where(eq(psychologistProfiles.ownerId, someone.actor.id)),
    );
    await expect(writes).rejects.toMatchObject({ sqlState: "42501" });
    const role = withActor(someone.actor, (tx) =>
      tx.update(accounts).set({ role: "psychologist" }).where(eq(accounts.id, someone.actor.id)),
    );
    await expect(role).rejects.toMatchObject({ sqlState: "42501" });
  });
});

describe("S2-03 S2-35 S2-36 verifying", () => {
  it("makes a client account a psychologist's, ends its sessions and leaves word", async () => {
    const someone = await anApplicant(now);
    expect(await findActor(someone.token, now)).not.toBeNull();
    expect(await verify(desk(), someone.actor.id, now)).toEqual({ told: 0 });
    expect(await roleOf(someone)).toBe("psychologist");
    expect(await findActor(someone.token, now)).toBeNull();
    expect(await noticesOf(someone)).toEqual([{ kind: "application-decided" }]);
    const reader = await aPerson({ now });
    const card = await readCard(reader.actor, someone.actor.id);
    expect(card).toMatchObject({ displayName: aCard.display_name, isBeingChecked: false });
    expect(card).not.toHaveProperty("registrationNumber");
    const [trace] = await pastAllWalls<{ actor_id: string }>(
      `select actor_id from audit_events where owner_id = '${someone.actor.id}' and action = 'psychologist.verified'`,
    );
    expect(trace?.actor_id).toBe(ana.actor.id);
  });

  it("is refused for an account that began a diary since it applied", async () => {
    const someone = await anApplicant(now);
    await aMood({ by: someone, now });
    expect(await verify(desk(), someone.actor.id, now)).toMatchObject({ code: "declined" });
    expect(await roleOf(someone)).toBe("client");
  });

  it("is for admins: a database that is asked past our code says so too", async () => {
    const [someone, other] = [await anApplicant(now), await anApplicant(now)];
    const decideAs = (who: Someone, about: Someone) =>
      withActor(who.actor, (tx) =>
        tx.execute(
          sql`select * from app_decide_psychologist(${about.actor.id}::uuid, ${newId()}::uuid, 'verified', 'register-checked', ${now.toISOString()}::timestamptz)`,
        ),
      );
    await expect(decideAs(other, someone)).rejects.toMatchObject({ sqlState: "42501" });
    await expect(decideAs(someone, someone)).rejects.toMatchObject({ sqlState: "42501" });
    expect(() => adminDesk(someone.actor)).toThrow(NotFound);
    expect(await roleOf(someone)).toBe("client");
  });

  it("is never done by an admin about themselves", async () => {
    await pastAllWalls(
      `insert into psychologist_profiles (owner_id, display_name, register, registration_number, jurisdiction, registered_until, specialities, languages, applied_at, created_at, updated_at)
       values ('${ana.actor.id}', 'Ana', 'A register', '1', 'GB', '2030-01-01', '{}', '{}', now(), now(), now())`,
    );
    expect(await verify(desk(), ana.actor.id, now)).toMatchObject({ code: "declined" });
    const direct = withActor(ana.actor, (tx) =>
      tx.execute(
        sql`select * from app_decide_psychologist(${ana.actor.id}::uuid, ${newId()}::uuid, 'verified', 'register-checked', ${now.toISOString()}::timestamptz)`,
      ),
    );
    await expect(direct).rejects.toMatchObject({ sqlState: "42501" });
    await pastAllWalls(`delete from psychologist_profiles where owner_id = '${ana.actor.id}'`);
  });

  it("can be declined with a reason, and applied for again", async () => {
    const someone = await anApplicant(now);
    const no = { id: someone.actor.id, verdict: "declined", reason: "number-not-found" } as const;
    expect(await decide(desk(), no, now)).toEqual({ told: 0 });
    expect(await ownCard(someone)).toMatchObject({
      standing: "declined",
      decision: { decision: "declined", reason: "number-not-found" },
    });
    expect(isFailure(await apply(someone.actor, { ...aCard, registration_number: "EX-3" }, now))).toBe(false);
    expect(await ownCard(someone)).toMatchObject({ standing: "waiting" });
  });

  it("happens once: the second of two admins is told that it was decided", async () => {
    const someone = await anApplicant(now);
    const henrik = adminDesk((await aPerson({ role: "admin", now })).actor);
    const answers = await Promise.all([
      verify(desk(), someone.actor.id, now),
      verify(henrik, someone.actor.id, now),
    ]);
    expect(answers.filter((answer) => !isFailure(answer))).toHaveLength(1);
    expect(answers.find(isFailure)).toMatchObject({ code: "conflict" });
  });

  it("asks for a fresh proof of who the admin is", async () => {
    const someone = await anApplicant(now);
    const old = await aPerson({ role: "admin", now: new Date(now.getTime() - 6 * 60_000) });
    const form = new FormData();
    form.set("id", someone.actor.id);
    for (const look of ["register_checked", "number_matches", "name_matches"]) form.set(look, "on");
    const ask = async (who: Someone) => {
      const cookie = await encodeSession(who.token, 600);
      requestIs({ origin: new URL(env().APP_ORIGIN).origin }, { [sessionCookieName()]: cookie });
      return verifyPsychologist(null, form);
    };
    expect(await ask(old)).toMatchObject({ code: "step-up" });
    expect(await roleOf(someone)).toBe("client");
    const fresh = await aPerson({ role: "admin" });
    form.delete("name_matches");
    expect(await ask(fresh)).toMatchObject({ fields: { name_matches: expect.any(String) } });
    form.set("name_matches", "on");
    expect(await ask(fresh)).toMatchObject({ ok: true });
    expect(await roleOf(someone)).toBe("psychologist");
  });
});

describe("a psychologist's card", () => {
  it("asks for another look when what was looked up changes, and stays in use meanwhile", async () => {
    const doctor = await aNewPsychologist();
    const words = await changeCard(doctor.actor, { ...aCard, bio: "I listen." }, now);
    expect(words).toMatchObject({ isAskedAgain: false });
    expect(await ownCard(doctor)).toMatchObject({ standing: "verified", bio: "I listen." });
    const soon = new Date(now.getTime() + 1000);
    await changeCard(doctor.actor, { ...aCard, registered_until: "2031-06-30" }, soon);
    expect(await ownCard(doctor)).toMatchObject({ standing: "again" });
    const reader = await aPerson({ now });
    expect(await readCard(reader.actor, doctor.actor.id)).toMatchObject({ isBeingChecked: true });
    const later = new Date(now.getTime() + 2000);
    expect(await verify(desk(), doctor.actor.id, later)).toEqual({ told: 0 });
    expect(await ownCard(doctor)).toMatchObject({ standing: "verified", decision: { decision: "renewed" } });
  });

  it("is nobody else's to change", async () => {
    const [doctor, other] = [await aNewPsychologist(), await aNewPsychologist()];
    const touched = await withActor(other.actor, (tx) =>
      tx
        .update(psychologistProfiles)
        .set({ bio: "Not mine" })
        .where(eq(psychologistProfiles.ownerId, doctor.actor.id))
        .returning({ id: psychologistProfiles.ownerId }),
    );
    expect(touched).toEqual([]);
    const client = await aPerson({ now });
    await expect(changeCard(client.actor, aCard, now)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("suspending", () => {
  it("ends access with the next request, tells every client, and can be taken back", async () => {
    const [doctor, client, former] = [await aPsychologist(), await aPerson(), await aPerson()];
    await aCare({ client, psychologist: doctor, scopes: ["mood"] });
    await aCare({ client: former, psychologist: doctor, scopes: ["mood"], ended: true });
    const open = () =>
      withActor(doctor.actor, (tx) => openRecord(tx, doctor.actor, client.actor.id, "mood", now));
    expect((await open()).kind).toBe("mood");
    const { username, id } = doctor.actor;
    const asked = { id, reason: "complaint" } as const;
    expect(await suspend(desk(), { ...asked, username: "somebody" }, now)).toMatchObject({
      fields: { username: expect.any(String) },
    });
    expect(await findActor(doctor.token, new Date())).not.toBeNull();
    expect(await suspend(desk(), { ...asked, username: username.toUpperCase() }, now)).toEqual({ told: 1 });
    expect(await findActor(doctor.token, new Date())).toBeNull();
    await expect(open()).rejects.toBeInstanceOf(NotFound);
    expect(await noticesOf(client)).toEqual([{ kind: "psychologist-suspended" }]);
    expect(await noticesOf(former)).toEqual([]);
    expect(await jobsFor(client)).toBe(1);
    expect(await suspend(desk(), { ...asked, username }, now)).toMatchObject({ code: "conflict" });
    const back = { id, verdict: "reinstated", reason: "cleared" } as const;
    expect(await decide(desk(), back, now)).toEqual({ told: 0 });
    expect((await open()).kind).toBe("mood");
    expect(await findActor(doctor.token, new Date())).toBeNull();
  });
});

describe("S2-35 the admin's list", () => {
  it("names who waits first, with username and standing, and is empty for everybody else", async () => {
    const [waiting, doctor] = [await anApplicant(now), await aPsychologist({ now })];
    await pastAllWalls(
      `update psychologist_profiles set registered_until = '1999-01-01' where owner_id = '${doctor.actor.id}'`,
    );
    const list = await listPsychologists(desk(), now);
    const at = (someone: Someone) => list.findIndex(({ id }) => id === someone.actor.id);
    expect(list[at(waiting)]).toMatchObject({ standing: "waiting", username: waiting.actor.username });
    expect(list[at(doctor)]).toMatchObject({ standing: "expired" });
    expect(at(waiting)).toBeLessThan(at(doctor));
    const peeked = await withActor(doctor.actor, (tx) =>
      tx.execute(sql`select * from app_psychologist_accounts()`),
    );
    expect(peeked.rows).toEqual([]);
  });
});
