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
import { startSession } from "@/lib/auth/sessions";
import { log } from "@/lib/server/log";
import { collectOperations } from "./collect";
import { callAction, callRoute, loadAction } from "./drive";
import { exampleOf } from "./example";
import { aRareWord, CANARY as OWNED_CANARY, ownedThings, type Thing } from "./owned-things";

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
];
/** What is not sealed, by decision: a username finds the account, and the page on privacy says so. */
const IN_CLEAR = new Set(["username", "login"]);

const { actions, routes } = await collectOperations();
const logged: string[] = [];
let files: string[] = [];

function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return everyFile(path);
    return entry.isFile() ? [path] : [];
  });
}

const PASSWORD = `herons ${SECRET_CANARY} umbrella`;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every field of an operation with the canary in it; the few that must fit together are made to. */
function filled(schema: Parameters<typeof exampleOf>[0], run: number): Record<string, unknown> {
  const example: unknown = exampleOf(schema, textsOf(run));
  const fields = new Map(Object.entries(typeof example === "object" && example !== null ? example : {}));
  for (const [name, value] of fields) {
    if (IN_CLEAR.has(name)) fields.set(name, `plain-name-${process.pid}-${run}`);
    if (/password/.test(name)) fields.set(name, PASSWORD);
    if (name === "adult") fields.set(name, typeof value === "boolean" ? true : "yes");
    if (name === "version") fields.set(name, 1);
  }
  return Object.fromEntries(fields);
}

const aimedAt = (input: unknown, thing: Thing) => JSON.parse(JSON.stringify(input).replace(UUID, thing.id));

async function aWriter(): Promise<Someone> {
  const someone = await aPerson();
  const passwordHash = await hashPassword(PASSWORD);
  await asSystem("seed", (tx) =>
    tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, someone.actor.id)),
  );
  return someone;
}

/** Tries an operation with each thing the writer owns until one is taken. A new session each time: some end theirs. */
async function isTaken(
  writer: Someone,
  things: readonly Thing[],
  send: (token: string, thing: Thing) => Promise<boolean>,
) {
  for (const thing of things) {
    const asked = {
      ownerId: writer.actor.id,
      role: "client",
      kind: "browser",
      device: "A test",
      remembered: true,
      now: new Date(),
    } as const;
    const { token } = await asSystem("seed", (tx) => startSession(tx, asked));
    if (await send(token, thing)) return true;
  }
  return false;
}

/** The writer's password changes under the others' feet, and a purged thing is no more: these come last. */
const rank = (name: string) =>
  /reset|change-password|purge|delete|bin$/.test(name) ? 1 : Number(name === "words.rename") * -1;
const inOrder = <T extends { name: string }>(entries: readonly T[]) =>
  [...entries].sort((a, b) => rank(a.name) - rank(b.name));

/** Needs a link from a mail, somebody who exists, two of the writer's ids, or a time zone: none of these takes words to keep. */
const TAKES_NO_WORDS =
  /^identity\.(verify|reset|first-admin|sign-in|end-session)$|^auth\.(reset|login)$|^words\.merge$|^profile\.move$|^demo\.enter$/;

beforeAll(async () => {
  for (const level of ["info", "warn", "error"] as const) {
    vi.spyOn(log, level).mockImplementation((...said: unknown[]) => void logged.push(JSON.stringify(said)));
  }
  const writer = await aWriter();
  const things = await ownedThings(writer, new Date());
  const refused: string[] = [];
  let run = 0;
  for (const entry of inOrder(actions)) {
    run += 1;
    const input = filled(entry.operation.input, run);
    const action = await loadAction(entry);
    const send = async (token: string, thing: Thing) => {
      const state = await callAction(action, aimedAt(input, thing), { token, address: `2001:db8::${run}` });
      return state === null || state.ok;
    };
    if (!(await isTaken(writer, things, send))) refused.push(entry.name);
  }
  for (const entry of inOrder(routes)) {
    run += 1;
    // Without a version the last write wins.
    const { version: _, ...input } = filled(entry.operation.input, run);
    const send = async (token: string, thing: Thing) => {
      const call = { token, address: `2001:db8::${run}`, input: aimedAt(input, thing), id: thing.id };
      const response = await callRoute(entry, call);
      return response.ok;
    };
    if (!(await isTaken(writer, things, send))) refused.push(entry.name);
  }
  // An operation that wrote nothing proves nothing.
  expect(refused.filter((name) => !TAKES_NO_WORDS.test(name))).toEqual([]);
  await pastAllWalls("checkpoint");
  const [setting] = await pastAllWalls<{ data_directory: string }>("show data_directory");
  files = everyFile(setting?.data_directory ?? "");
}, 240_000);

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
