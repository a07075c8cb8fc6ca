import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import { nextHeaders } from "@/db/testing/next-request";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { hashPassword } from "@/lib/auth/passwords";
import { log } from "@/lib/server/log";
import { namesClient } from "./aim";
import { collectOperations } from "./collect";
import { fittingClient, fittingPsychologist } from "./fit";
import type { Entry } from "./matrix";
import { aWorld } from "./owned-things";
import { aRareWord, CANARY as OWNED_CANARY } from "./things";
import { inOrder, tried, type Walker } from "./walk";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

// Letters only, so that it is a word, a name and a password alike; with an address and a form's JSON for fields that ask for those.
const CANARY = aRareWord("zebrafinch");
const SECRET_CANARY = aRareWord("plumtower");
const CONTROL = aRareWord("controlfinch");
/** An address of its own for each call, since an address gets few mails an hour. */
const textsOf = (run: number) => [
  `${CANARY} and more of it`,
  CANARY,
  `${CANARY}.${run}@example.org`,
  JSON.stringify({ content: [CANARY] }),
  "09:30",
];
/** Not sealed, by decision: a username finds the account, and the page on privacy says so. */
const USERNAMES = new Set(["username", "login"]);
/**
 * Not sealed, by decision: a psychologist's card is a public face (its columns are classed so in
 * db/schema/practice/psychologists.ts), and an admin looks its number up.
 */
const CARDS = new Set(["psychologists.apply", "psychologists.change-card"]);
const card = {
  display_name: "Dr Ada Plain",
  register: "Plain register",
  registration_number: "EX-0001",
  registered_until: "2030-01-01",
  practice: "A plain practice",
  specialities: ["worry"],
  languages: ["en"],
  bio: "Plain words.",
  availability: "Mondays",
};
const PASSWORD = `herons ${SECRET_CANARY} umbrella`;

const { actions, routes } = await collectOperations();
const logged: string[] = [];
const refused: string[] = [];
let files: string[] = [];

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function aWriter(): Promise<Someone> {
  const someone = await aPerson();
  const passwordHash = await hashPassword(PASSWORD);
  await asSystem("seed", (tx) =>
    tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, someone.actor.id)),
  );
  return someone;
}

/** The fields that are in the clear or must be right, as they should be. */
function fitted({ name }: Entry, input: Record<string, unknown>, run: number): Record<string, unknown> {
  const fields = Object.entries(input).map(([field, value]) => {
    if (USERNAMES.has(field)) return [field, `plain-name-${process.pid}-${run}`];
    return [field, /password/.test(field) ? PASSWORD : value];
  });
  return { ...Object.fromEntries(fields), ...(CARDS.has(name) ? card : {}) };
}

type Walking = { readonly entries: readonly Entry[]; readonly someone: () => Promise<Walker> };

/** A person may write this often in a minute before the brake answers; an operation takes a few tries. */
const EACH_WALKER = 30;
let run = 0;

/** Sends the words through every operation of one role; another person goes on before the brake on writes answers. */
async function walk({ entries, someone }: Walking): Promise<void> {
  let walker: Walker | null = null;
  for (const [index, entry] of inOrder(entries).entries()) {
    run += 1;
    if (walker === null || index % EACH_WALKER === 0) walker = await someone();
    const sending = (of: Walker) => ({ entry, walker: of, address: `2001:db8::${run.toString(16)}` });
    const first = await tried(sending(walker), textsOf(run));
    if (first.isTaken) continue;
    // Others may have used up what it asks for.
    walker = await someone();
    const again = await tried(sending(walker), textsOf(run));
    if (!again.isTaken && !TAKES_NO_WORDS.test(entry.name)) refused.push(`${entry.name}: ${again.said[0]}`);
  }
}

/** Needs a link from a mail, a code of an app, somebody who exists, two of the writer's ids, or a time zone: none of these takes words to keep. */
const TAKES_NO_WORDS =
  /^identity\.(come-back|verify|reset|first-admin|sign-in|end-session)$|^auth\.(reset|login)$|^words\.merge$|^profile\.move$|^demo\.|^two-step\.|^invitations\.decline$|^psychologists\.(apply|withdraw)$/;

const open = [...actions, ...routes].filter(({ audience }) => audience !== "admin");

async function aClient(): Promise<Walker> {
  const world = await aWorld(new Date(), await aWriter());
  const { client, things } = world;
  const fitting = await fittingClient(world, new Date());
  const fit: Walker["fit"] = (entry, input) => ({ ...fitted(entry, input, run), ...fitting[entry.name] });
  return { someone: client, things, fit };
}

async function aPsychologist(): Promise<Walker> {
  const world = await aWorld(new Date());
  const fitting = await fittingPsychologist(world, new Date());
  const fit: Walker["fit"] = (entry, input) => ({ ...fitted(entry, input, run), ...fitting[entry.name] });
  const things = [...world.deskThings, ...world.things];
  return { someone: world.psychologist, things, clientId: world.client.actor.id, fit };
}

beforeAll(async () => {
  for (const level of ["info", "warn", "error"] as const) {
    vi.spyOn(log, level).mockImplementation((...said: unknown[]) => void logged.push(JSON.stringify(said)));
  }
  await walk({ entries: open.filter(({ audience }) => audience !== "psychologist"), someone: aClient });
  const shared = open.filter(
    ({ audience, operation }) => audience === "signed-in" && namesClient(operation.input),
  );
  const desk = open.filter(({ audience }) => audience === "psychologist");
  await walk({ entries: [...shared, ...desk], someone: aPsychologist });
  // An operation that wrote nothing proves nothing.
  expect(refused).toEqual([]);
  await pastAllWalls("checkpoint");
  const [setting] = await pastAllWalls<{ data_directory: string }>("show data_directory");
  files = everyFile(setting?.data_directory ?? "");
}, 400_000);

describe("a word typed into every field", () => {
  it("stands in no file of the database: tables, indexes, write-ahead log and server log", () => {
    expect(files.length).toBeGreaterThan(500);
    const holding = files.filter((file) =>
      [CANARY, SECRET_CANARY, OWNED_CANARY].some((word) => readFileSync(file).includes(word)),
    );
    expect(holding).toEqual([]);
  });

  it("stands in no log line of ours, even before redaction", () => {
    expect(logged.filter((line) => line.includes(CANARY) || line.includes(SECRET_CANARY))).toEqual([]);
  });

  it("is found by this search when it is stored in the clear", async () => {
    await pastAllWalls("create schema canary_control; create table canary_control.words (word text)");
    try {
      await pastAllWalls(`insert into canary_control.words values ('${CONTROL}')`);
      await pastAllWalls("checkpoint");
      const [setting] = await pastAllWalls<{ data_directory: string }>("show data_directory");
      const holding = everyFile(setting?.data_directory ?? "").filter((file) =>
        readFileSync(file).includes(CONTROL),
      );
      expect(holding.length).toBeGreaterThan(0);
    } finally {
      await pastAllWalls("drop schema canary_control cascade");
    }
  });
});
