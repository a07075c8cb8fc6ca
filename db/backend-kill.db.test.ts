import { sql } from "drizzle-orm";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { databaseUrl } from "@/db/connection";
import { dayRollups } from "@/db/schema";
import { aPerson, type Someone } from "@/db/testing/people";
import { scaled } from "@/db/testing/scale";
import { Unavailable } from "@/lib/core/errors";

const PEOPLE = 50;

let killer: Client;
let people: Someone[] = [];

beforeAll(async () => {
  people = [];
  for (let index = 0; index < PEOPLE; index += 1) people.push(await aPerson());
  killer = new Client({ connectionString: databaseUrl() });
  await killer.connect();
});
afterAll(() => killer.end());

/** Only this process' connections: other test files share the server. */
async function killOne(): Promise<void> {
  await killer.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'my-mood-diary-kill-test' and pid <> pg_backend_pid()
     order by random() limit 2`);
}

type Outcome = "ok" | "refused" | "crossed";

async function writeAndRead(someone: Someone, round: number): Promise<Outcome> {
  try {
    const crossed = await withActor(someone.actor, async (tx) => {
      await tx.execute(sql`select set_config('application_name', 'my-mood-diary-kill-test', true)`);
      await tx.execute(sql`
        insert into day_rollups (owner_id, day, mood_n) values (${someone.actor.id}::uuid, date '2026-01-01' + ${round}::int, 1)
        on conflict (owner_id, day) do update set mood_n = day_rollups.mood_n + 1`);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
      const rows = await tx.select({ owner: dayRollups.ownerId }).from(dayRollups);
      return rows.some((row) => row.owner !== someone.actor.id);
    });
    return crossed ? "crossed" : "ok";
  } catch (error) {
    if (error instanceof Unavailable) return "refused";
    throw error;
  }
}

it("never lets one person's work continue in another's transaction while backends are killed under 50 people", async () => {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on("uncaughtException", note).on("unhandledRejection", note);
  const outcomes: Outcome[] = [];
  const killing = setInterval(() => void killOne(), 100);
  try {
    for (let round = 0; round < scaled(60); round += 1) {
      outcomes.push(...(await Promise.all(people.map((someone) => writeAndRead(someone, round)))));
    }
  } finally {
    clearInterval(killing);
    process.off("uncaughtException", note).off("unhandledRejection", note);
  }
  expect(outcomes.filter((outcome) => outcome === "crossed")).toEqual([]);
  expect(uncaught).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === "ok").length).toBeGreaterThan(0);
  // The kills must have hit somebody, or this proved nothing.
  expect(outcomes.filter((outcome) => outcome === "refused").length).toBeGreaterThan(0);
});
