import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { accounts, careRelationships, invitations } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aPsychologist } from "@/db/testing/care";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownDesk } from "@/lib/access/desk";
import { openRecord, ownRecord } from "@/lib/access/record";
import { findInvitation } from "@/lib/auth/invitation";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { listMoods } from "@/lib/record/mood/queries";
import { listOutbox } from "@/lib/server/mail/outbox";
import { invitationState } from "../invitations/invitation";
import {
  inviteClient,
  invitePsychologist,
  renewInvitation,
  revokeInvitation,
} from "../invitations/mutations";
import { isLinked, listInvitations } from "../invitations/queries";
import { endCare } from "../relationships/mutations";
import { listConsents, listRelationships, listTerms, readTerms } from "../relationships/queries";
import { acceptAsClient, acceptAsPsychologist, declineInvitation } from "./mutations";

const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

let maya: Someone;
let okafor: Someone;

beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPsychologist({ name: "Dr Okafor" });
});

const care = (of: Someone) => ownRecord(of.actor, "care");
const codeOf = (link: string | null) => link?.split("/invite/")[1] ?? "";

const PLAN = { plan: ["Sleep", "Walks", "Worry"], review_days: [1, 4], reply_words: "Within two days" };

async function invited(by = okafor, more: { label?: string; email?: string } = {}) {
  const { label = "Maya from Tuesday", email } = more;
  const channel = email ? ("email" as const) : ("link" as const);
  const wanted = { channel, email, label, message: "Shall we?", ...PLAN };
  const made = await inviteClient(ownDesk(by.actor), wanted, { now });
  if (isFailure(made)) throw new Error(made.message);
  return { id: made.id, code: codeOf(made.link) };
}

async function invitedByClient(scopes: Array<"mood" | "journal" | "work"> = ["mood"]) {
  const wanted = { channel: "link" as const, client_name: "Maya B.", scopes };
  const made = await invitePsychologist(care(maya), wanted, { now });
  if (isFailure(made)) throw new Error(made.message);
  return { id: made.id, code: codeOf(made.link) };
}

const accept = (code: string, by = maya, at = now) =>
  acceptAsClient(care(by), { code, client_name: "Maya B.", scopes: ["mood"] }, at);

const moodsAs = (reader: Someone) =>
  withActor(reader.actor, async (tx) => {
    const record = await openRecord(tx, reader.actor, maya.actor.id, "mood", now);
    return (await listMoods(record, { limit: 5 })).items;
  });

describe("an invitation from a psychologist", () => {
  it("S0-04 makes care with exactly what the client chose, the terms, and the name they gave", async () => {
    const { code } = await invited();
    await aMood({ by: maya, mood: 4 });
    const made = await accept(code);
    expect(isFailure(made)).toBe(false);
    expect(await moodsAs(okafor)).toHaveLength(1);
    expect((await listConsents(care(maya))).map(({ scope }) => scope)).toEqual(["mood"]);
    const terms = await withActor(okafor.actor, async (tx) =>
      readTerms(await openRecord(tx, okafor.actor, maya.actor.id, "care", now)),
    );
    expect(terms).toMatchObject({
      clientName: "Maya B.",
      plan: PLAN.plan,
      reviewDays: [1, 4],
      agreedAt: now,
    });
  });

  it("with nothing chosen makes care that reads nothing", async () => {
    const { code } = await invited();
    await aMood({ by: maya, mood: 4 });
    await acceptAsClient(care(maya), { code, client_name: "M", scopes: [] }, now);
    await expect(moodsAs(okafor)).rejects.toBeInstanceOf(NotFound);
    expect(await listRelationships(care(maya))).toHaveLength(1);
  });

  it("is spent once it was accepted: a copied link opens nothing", async () => {
    const { code } = await invited();
    await accept(code);
    expect(await findInvitation(code, now)).toBeNull();
    const outsider = await aPerson();
    expect(isFailure(await accept(code, outsider))).toBe(true);
    expect(await listRelationships(care(outsider))).toEqual([]);
  });

  it("accepted twice at once makes one relationship", async () => {
    const { code } = await invited();
    const other = await aPerson();
    const results = await Promise.all([accept(code), accept(code), accept(code, other)]);
    expect(results.filter((one) => !isFailure(one))).toHaveLength(1);
    const rows = await withActor(okafor.actor, (tx) => tx.select().from(careRelationships));
    expect(rows).toHaveLength(1);
  });

  it("cannot link two who are linked already, by another invitation, until that care is over", async () => {
    const [first, second] = [await invited(), await invited()];
    const made = await accept(first.code);
    expect(await isLinked(maya.actor, okafor.actor.id, now)).toBe(true);
    expect(isFailure(await accept(second.code))).toBe(true);
    if (isFailure(made)) throw new Error(made.message);
    await endCare(maya.actor, made.relationshipId, now);
    expect(isFailure(await accept(second.code))).toBe(false);
  });

  it("with two psychologists makes two relationships, each with its own consents", async () => {
    const lindqvist = await aPsychologist({ name: "Dr Lindqvist" });
    await accept((await invited()).code);
    const other = await invited(lindqvist);
    await acceptAsClient(care(maya), { code: other.code, client_name: "M", scopes: ["journal"] }, now);
    const linked = await listRelationships(care(maya));
    expect(linked.map(({ psychologist, scopes }) => [psychologist.displayName, scopes])).toEqual(
      expect.arrayContaining([
        ["Dr Okafor", ["mood"]],
        ["Dr Lindqvist", ["journal"]],
      ]),
    );
  });

  const spent: ReadonlyArray<readonly [string, (id: string, code: string) => Promise<string>]> = [
    ["unknown", async () => "x".repeat(64)],
    ["of another shape", async () => "' or true --"],
    ["taken back", async (id, code) => revokeInvitation(okafor.actor, id, now).then(() => code)],
    ["turned down", async (_, code) => declineInvitation(maya.actor, code, now).then(() => code)],
    ["replaced by a new one", async (id, code) => renewInvitation(okafor.actor, id, now).then(() => code)],
    [
      "of a psychologist who is suspended",
      async (_, code) => {
        const suspended = { suspendedAt: now };
        const isThem = eq(accounts.id, okafor.actor.id);
        await asSystem("seed", (tx) => tx.update(accounts).set(suspended).where(isThem));
        return code;
      },
    ],
  ];

  it.each(spent)("is worth nothing when its link is %s", async (_, spend) => {
    const { id, code } = await invited();
    const used = await spend(id, code);
    expect(await findInvitation(used, now)).toBeNull();
    expect(isFailure(await accept(used))).toBe(true);
    expect(await listRelationships(care(maya))).toEqual([]);
  });

  it("is worth nothing after fourteen days, and works on the last of them", async () => {
    const { code } = await invited();
    expect(await findInvitation(code, inDays(15))).toBeNull();
    expect(isFailure(await accept(code, maya, inDays(15)))).toBe(true);
    expect(await findInvitation(code, inDays(13))).not.toBeNull();
  });

  it("cannot be accepted or turned down by who sent it, nor by another psychologist", async () => {
    const { code } = await invited();
    const asPsychologist = await acceptAsPsychologist(ownDesk(okafor.actor), { code, ...PLAN }, now);
    expect(isFailure(asPsychologist)).toBe(true);
    for (const one of [okafor, await aPsychologist(), await aPerson({ role: "admin" })]) {
      await expect(declineInvitation(one.actor, code, now)).rejects.toBeInstanceOf(NotFound);
    }
    expect(await findInvitation(code, now)).not.toBeNull();
  });

  it("keeps neither the secret nor a word of it readable, and shows itself to nobody else", async () => {
    const { id, code } = await invited(okafor, { email: "someone@example.org" });
    const row = await withActor(okafor.actor, async (tx) => {
      const [found] = await tx.select().from(invitations).where(eq(invitations.id, id));
      return found;
    });
    const kept = Object.values(row ?? {})
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value)))
      .join(" ");
    for (const word of ["someone@example.org", "Maya from Tuesday", "Walks", "Shall we", code]) {
      expect(kept).not.toContain(word);
    }
    for (const other of [maya, await aPsychologist()]) {
      expect(await listInvitations(other.actor)).toEqual([]);
      await expect(revokeInvitation(other.actor, id, now)).rejects.toBeInstanceOf(NotFound);
    }
  });

  it("goes out by a mail that names nobody and nothing", async () => {
    const { code } = await invited(okafor, { email: "neutral@example.org" });
    const [mail] = (await listOutbox()).filter(({ to }) => to === "neutral@example.org");
    expect(mail?.text).toContain(`/invite/${code}`);
    for (const word of ["Okafor", "psycholog", "mood", "diary", "therap", "Walks", "Maya"]) {
      expect(`${mail?.subject} ${mail?.text}`.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  it("stands in its sender's list with its label and how it went", async () => {
    const { id, code } = await invited();
    await accept(code);
    const [listed] = (await listInvitations(okafor.actor)).filter((one) => one.id === id);
    expect(listed?.label).toBe("Maya from Tuesday");
    expect(listed && invitationState(listed, now)).toBe("accepted");
    await expect(renewInvitation(okafor.actor, id, now)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("an invitation from a client", () => {
  it("S0-04 opens what the client chose before, once a verified psychologist accepts", async () => {
    const { code } = await invitedByClient(["mood"]);
    await aMood({ by: maya, mood: 4 });
    const made = await acceptAsPsychologist(ownDesk(okafor.actor), { code, ...PLAN }, now);
    expect(isFailure(made)).toBe(false);
    expect(await moodsAs(okafor)).toHaveLength(1);
    expect((await listConsents(care(maya))).map(({ scope }) => scope)).toEqual(["mood"]);
    const [terms] = (await listTerms(care(maya))).proposed;
    expect(terms).toMatchObject({ clientName: "Maya B.", plan: PLAN.plan, agreedAt: null });
  });

  it("is worth nothing to another client or to a psychologist nobody has verified", async () => {
    const { code } = await invitedByClient();
    const unverified = await aPerson({ role: "psychologist" });
    const asUnverified = await acceptAsPsychologist(ownDesk(unverified.actor), { code, ...PLAN }, now);
    expect(isFailure(asUnverified)).toBe(true);
    expect(isFailure(await accept(code, await aPerson()))).toBe(true);
    expect(isFailure(await accept(code))).toBe(true);
    const rows = await withActor(maya.actor, (tx) =>
      tx
        .select()
        .from(careRelationships)
        .where(and(eq(careRelationships.clientId, maya.actor.id))),
    );
    expect(rows).toEqual([]);
  });
});
