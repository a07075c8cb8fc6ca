import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { databaseUrl } from "@/db/connection";
import {
  aDoor,
  anAddress,
  aSignedUp,
  aUsername,
  countAccounts,
  GOOD_PASSWORD,
  mailsTo,
} from "@/db/testing/accounts";
import { ownRecord } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import { findActor } from "../sessions";
import { requestEmailChange, verifyEmail } from "./email-change";
import { signUp } from "./mutations";
import { readIdentity } from "./queries";

const now = new Date();
const wanted = () => ({ username: aUsername(), password: GOOD_PASSWORD, timezone: "Europe/London" });

async function actorOf(token: string) {
  const actor = await findActor(token, now);
  if (!actor) throw new Error("nobody is signed in");
  return actor;
}

/** Every text, JSON and byte column of every table that holds one of the words, read as the superuser. */
async function whereWordsAre(words: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ s: string; t: string; c: string; d: string }>(
      `select table_schema s, table_name t, column_name c, data_type d from information_schema.columns
        where table_schema not in ('pg_catalog', 'information_schema')
          and data_type in ('text', 'character varying', 'bytea', 'json', 'jsonb')`,
    );
    const found: string[] = [];
    for (const { s, t, c, d } of columns) {
      const text = d === "bytea" ? `encode("${c}", 'escape')` : `"${c}"::text`;
      for (const word of words) {
        const { rows } = await client.query(`select 1 from "${s}"."${t}" where ${text} ilike $1 limit 1`, [
          `%${word}%`,
        ]);
        if (rows.length > 0) found.push(`${t}.${c} holds ${word}`);
      }
    }
    return found;
  } finally {
    await client.end();
  }
}

describe("signing up", () => {
  it("makes a client who is signed in, with privacy high and no score", async () => {
    const email = anAddress();
    const made = await aSignedUp({ email, crisisContact: "Ida, 555 0100" });
    const actor = await actorOf(made.session.token);
    expect(actor).toMatchObject({ role: "client", emailVerified: false, onboarded: false });
    expect(await readIdentity(ownRecord(actor, "profile"), now)).toMatchObject({
      email,
      pendingEmail: email,
      crisisContact: "Ida, 555 0100",
      privacyLevel: "high",
      lastCheckIn: null,
    });
  });

  it("stores nothing of somebody who is younger than 18", async () => {
    const young = { ...wanted(), adult: false };
    expect(await signUp(young, aDoor(), now)).toMatchObject({ code: "declined" });
    expect(await countAccounts(young.username)).toBe(0);
  });

  it("says that a username is taken, whatever its case", async () => {
    const maya = await aSignedUp();
    const again = await signUp({ ...wanted(), username: maya.username.toUpperCase() }, aDoor(), now);
    expect(again).toMatchObject({ code: "taken", fields: { username: expect.any(String) } });
    expect(await countAccounts(maya.username)).toBe(1);
  });

  it("does not say that an address is somebody's: it succeeds alike, and the owner gets a mail", async () => {
    const email = anAddress();
    const owner = await aSignedUp({ email, verified: true });
    const stranger = await aSignedUp({ email });
    const nobody = await aSignedUp({ email: anAddress() });
    const seen = async (who: typeof stranger) => {
      const {
        email: address,
        emailVerified,
        pendingEmail,
      } = await readIdentity(ownRecord(await actorOf(who.session.token), "profile"), now);
      return { hasAddress: address !== null, emailVerified, waits: pendingEmail !== null };
    };
    expect(await seen(stranger)).toEqual(await seen(nobody));
    expect((await mailsTo(owner.ownerId)).map(({ kind, to }) => [kind, to])).toContainEqual([
      "address-used",
      email,
    ]);
    expect(await mailsTo(stranger.ownerId)).toEqual([]);
  });

  it("refuses a password that is on the lists, or holds the username", async () => {
    for (const password of ["password1234", `my ${wanted().username} rules`]) {
      const asked = wanted();
      const answer = await signUp(
        { ...asked, password: password.replace(/someone\S+/, asked.username) },
        aDoor(),
        now,
      );
      expect(answer).toMatchObject({ code: "invalid", fields: { password: expect.any(String) } });
      expect(await countAccounts(asked.username)).toBe(0);
    }
  });

  it("leaves no word of a person readable in the database", async () => {
    const mark = `zx${process.pid}${Date.now().toString(36)}`;
    const words = [`mail${mark}`, `contact${mark}`, `pass${mark}`, `next${mark}`];
    const [mail, contact, pass, next] = words;
    const asked = { ...wanted(), email: `${mail}@example.org`, crisis_contact: `call ${contact}` };
    const made = await signUp({ ...asked, password: `${pass} walnut ferry` }, aDoor(), now);
    if (isFailure(made)) throw new Error(made.message);
    const change = { email: `${next}@example.org`, current_password: `${pass} walnut ferry` };
    expect(await requestEmailChange(await actorOf(made.session.token), change, now)).toBeNull();
    expect(await whereWordsAre(words)).toEqual([]);
    expect(await whereWordsAre([asked.username])).toContain(`accounts.username holds ${asked.username}`);
  });
});

describe("an address that two people gave", () => {
  it("belongs to the first who confirms it", async () => {
    const email = anAddress();
    const first = await aSignedUp({ email });
    const second = await aSignedUp({ email });
    const link = async (who: typeof first) =>
      /token=([\w-]+)/.exec((await mailsTo(who.ownerId))[0]?.text ?? "")?.[1] ?? "";
    const [one, two] = [await link(first), await link(second)];
    expect(await verifyEmail(two, now)).toBeNull();
    expect(await verifyEmail(one, now)).toMatchObject({ code: "declined" });
  });
});
