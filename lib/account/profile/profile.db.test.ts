import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { auditEvents, moodEntries, profiles } from "@/db/schema";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { findActor } from "@/lib/auth/sessions";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import {
  answerStart,
  chooseAppearance,
  choosePrivacy,
  chooseQuickExit,
  finishStart,
  updatePlace,
  updateProfile,
} from "./mutations";
import { readProfile } from "./queries";

const now = new Date("2026-03-05T23:30:00Z");

const profileOf = ({ actor }: Someone) => readProfile(ownRecord(actor, "profile"));
const rowOf = async ({ actor }: Someone) => {
  const [row] = await withActor(actor, (tx) =>
    tx.select().from(profiles).where(eq(profiles.ownerId, actor.id)),
  );
  if (!row) throw new Error("a person without a profile");
  return row;
};

describe("a profile", () => {
  let maya: Someone;
  let input: { version: number; username: string };

  beforeEach(async () => {
    maya = await aPerson({ now });
    input = { version: 1, username: maya.actor.username };
  });

  it("keeps what a person says of themselves, and opens it for them", async () => {
    const words = { name: "Zephyrine", phone: "+44 20 7946 0000", crisis_contact: "Quillon, my sister" };
    expect(await updateProfile(maya.actor, { ...input, ...words }, now)).toEqual({ version: 2 });
    expect(await profileOf(maya)).toMatchObject({
      name: "Zephyrine",
      phone: "+44 20 7946 0000",
      crisisContact: "Quillon, my sister",
      version: 2,
    });
  });

  it("is sealed, so that the row holds none of the words", async () => {
    await updateProfile(maya.actor, { ...input, name: "Zephyrine", crisis_contact: "Quillon" }, now);
    await answerStart(maya.actor, { brings: ["alcohol-drugs"], follows: ["urges"] }, now);
    const { name, crisisContact, intake } = await rowOf(maya);
    const stored = Buffer.concat([name, crisisContact, intake].map((part) => Buffer.from(part ?? [])));
    for (const word of ["Zephyrine", "Quillon", "alcohol", "urges"])
      expect(stored.includes(word)).toBe(false);
  });

  it("forgets what is left empty", async () => {
    await updateProfile(maya.actor, { ...input, name: "Maya", phone: "020 7946 0000" }, now);
    await updateProfile(maya.actor, { ...input, version: 2 }, now);
    expect(await profileOf(maya)).toMatchObject({ name: null, phone: null });
  });

  it("changes for nobody else", async () => {
    const other = await aPerson({ now });
    await updateProfile(maya.actor, { ...input, name: "Maya" }, now);
    await chooseAppearance(maya.actor, { theme: "lamp", letters: "easy" }, now);
    expect(await profileOf(other)).toMatchObject({
      name: null,
      version: 1,
      look: { theme: "system", letters: "standard" },
    });
  });

  it("takes a username nobody has, and signs the person in by it", async () => {
    const username = `${maya.actor.username}-new`;
    await updateProfile(maya.actor, { ...input, username }, now);
    expect(await findActor(maya.token, now)).toMatchObject({ username });
  });

  it("says plainly that a username is taken, and changes nothing", async () => {
    const other = await aPerson({ now });
    const username = other.actor.username.toUpperCase();
    const result = await updateProfile(maya.actor, { ...input, username, name: "Maya" }, now);
    expect(result).toMatchObject({ code: "taken", fields: { username: expect.stringContaining("taken") } });
    expect(await profileOf(maya)).toMatchObject({ name: null, username: maya.actor.username, version: 1 });
  });

  it("shows both texts when it was changed elsewhere, and loses neither", async () => {
    await updateProfile(maya.actor, { ...input, name: "First" }, now);
    const late = await updateProfile(maya.actor, { ...input, name: "Second" }, now);
    expect(late).toMatchObject({ code: "conflict", current: { name: "First", version: 2 } });
    expect((await profileOf(maya)).name).toBe("First");
  });

  it("leaves a trace of each change without a word of it", async () => {
    await updateProfile(maya.actor, { ...input, name: "Zephyrine" }, now);
    const events = await withActor(maya.actor, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.ownerId, maya.actor.id)),
    );
    expect(events.map(({ action }) => action)).toContain("profile.changed");
    expect(JSON.stringify(events)).not.toContain("Zephyrine");
  });
});

describe("a new time zone", () => {
  const place = { version: 1, country: "jp", timezone: "Asia/Tokyo" };

  it("is asked for once more before it is saved", async () => {
    const maya = await aPerson({ now });
    const asked = await updatePlace(maya.actor, place, now);
    expect(asked).toMatchObject({ code: "invalid", fields: { confirmed_zone: expect.any(String) } });
    expect(await profileOf(maya)).toMatchObject({ zone: "Europe/London", country: null, version: 1 });
  });

  it("is not confirmed by having confirmed another", async () => {
    const maya = await aPerson({ now });
    const asked = await updatePlace(maya.actor, { ...place, confirmed_zone: "Asia/Seoul" }, now);
    expect(isFailure(asked)).toBe(true);
  });

  it("leaves past days as they were, and counts new ones by the new clock", async () => {
    const maya = await aPerson({ now });
    const before = await aMood({ by: maya, at: now });
    await updatePlace(maya.actor, { ...place, confirmed_zone: "Asia/Tokyo" }, now);
    const moved = await findActor(maya.token, now);
    if (!moved) throw new Error("the session ended");
    const after = await aMood({ by: { ...maya, actor: moved }, at: now });
    const rows = await withActor(maya.actor, (tx) =>
      tx
        .select({ id: moodEntries.id, day: moodEntries.localDay, zone: moodEntries.zone })
        .from(moodEntries)
        .where(eq(moodEntries.ownerId, maya.actor.id)),
    );
    expect(rows).toContainEqual({ id: before.id, day: "2026-03-05", zone: "Europe/London" });
    expect(rows).toContainEqual({ id: after.id, day: "2026-03-06", zone: "Asia/Tokyo" });
  });

  it("is not needed to change the country", async () => {
    const maya = await aPerson({ now });
    await updatePlace(maya.actor, { ...place, timezone: "Europe/London" }, now);
    expect((await profileOf(maya)).country).toBe("JP");
  });
});

describe("choices and first questions", () => {
  it("keep what was chosen last", async () => {
    const maya = await aPerson({ now });
    await choosePrivacy(maya.actor, "open", now);
    await chooseQuickExit(maya.actor, true, now);
    await choosePrivacy(maya.actor, "balanced", now);
    expect(await profileOf(maya)).toMatchObject({ privacyLevel: "balanced", quickExit: true, version: 4 });
  });

  it("start with an entry for oneself alone", async () => {
    expect(await profileOf(await aPerson({ now }))).toMatchObject({ privacyLevel: "high", quickExit: false });
  });

  it("answer one question without forgetting another", async () => {
    const maya = await aPerson({ now });
    await answerStart(maya.actor, { brings: ["worry"] }, now);
    await answerStart(maya.actor, { follows: ["mood"], answerStyle: "fine" }, now);
    expect(await profileOf(maya)).toMatchObject({
      intake: { brings: ["worry"], follows: ["mood"] },
      answerStyle: "fine",
    });
  });

  it("are over once, at the time they were first over", async () => {
    const maya = await aPerson({ now });
    await finishStart(maya.actor, now);
    await finishStart(maya.actor, new Date(now.getTime() + 60_000));
    expect((await rowOf(maya)).onboardedAt).toEqual(now);
    expect(await findActor(maya.token, now)).toMatchObject({ onboarded: true });
  });

  it("are not asked of a psychologist, who has a profile all the same", async () => {
    const okafor = await aPerson({ role: "psychologist", now });
    await expect(answerStart(okafor.actor, { brings: ["mood"] }, now)).rejects.toBeInstanceOf(NotFound);
    await updateProfile(okafor.actor, { version: 1, username: okafor.actor.username, name: "Dr O" }, now);
    expect((await profileOf(okafor)).name).toBe("Dr O");
  });
});
