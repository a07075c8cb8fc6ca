import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { nextHeaders } from "@/db/testing/next-request";
import { aPerson, type Someone } from "@/db/testing/people";
import { scaled } from "@/db/testing/scale";
import { log } from "@/lib/server/log";
import { namesClient } from "./aim";
import { inputFor } from "./arbitrary";
import { collectOperations } from "./collect";
import { callAction, callRoute, loadAction } from "./drive";
import { type Entry, thingsFor } from "./matrix";
import { aWorld } from "./owned-things";
import type { Thing } from "./things";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

// Goals of docs/testing.md: 40,000 calls of actions and 20,000 of routes at full scale, none our fault.
const ACTION_CALLS = scaled(40_000);
const ROUTE_CALLS = scaled(20_000);
/** One person is good for this many calls before the brake on writes would answer instead of the code under test. */
const CALLS_A_PERSON = 200;
const HALF_AN_HOUR = 1_800_000;

const operations = await collectOperations();
const faults: unknown[] = [];

beforeAll(() => {
  vi.spyOn(log, "error").mockImplementation((...said: unknown[]) => {
    faults.push(said);
  });
});

/** The same calls in every run, so that a red run is red again; another seed finds other faults. */
const SEED = Number(process.env.FUZZ_SEED ?? 42);
const anId = fc.oneof(fc.uuid(), fc.string());
const anAddress = (index: number) => `2001:db8::${(index % 0xffff).toString(16)}`;

type Player = { readonly someone: Someone; readonly things: readonly Thing[]; readonly clientId?: string };

async function aPlayer(audience: string): Promise<Player> {
  if (audience === "admin") return { someone: await aPerson({ role: "admin" }), things: [] };
  const { client, psychologist, things, deskThings } = await aWorld(new Date());
  if (audience === "client" || audience === "public") return { someone: client, things };
  return { someone: psychologist, things: [...deskThings, ...things], clientId: client.actor.id };
}

/** Somebody whom operations of an audience are for; another now and then, before the brake on writes answers. */
function players(): (entry: Entry) => Promise<Player> {
  const current = new Map<string, { calls: number; player: Promise<Player> }>();
  return ({ audience, operation }) => {
    // What both sides do is tried from both: a psychologist where a client is named, the client elsewhere.
    const role = audience === "signed-in" && !namesClient(operation.input) ? "client" : audience;
    const known = current.get(role);
    const isGood = known !== undefined && known.calls < CALLS_A_PERSON;
    const now = isGood ? known : { calls: 0, player: aPlayer(role) };
    now.calls += 1;
    current.set(role, now);
    return now.player;
  };
}

type Aim = { readonly thing: number; readonly hits: boolean };
const anAim: fc.Arbitrary<Aim> = fc.record({ thing: fc.nat(1_000), hits: fc.boolean() });

const isId = (value: unknown) => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value);

/** Half of the inputs are about something the caller really has, so that what comes after the look-up is tried too. */
function aimedAt(player: Player, entry: Entry, { thing, hits }: Aim, input: unknown) {
  const own = thingsFor(entry, player.things, 3);
  const id = own[thing % Math.max(1, own.length)]?.id;
  if (!hits || id === undefined || typeof input !== "object" || input === null || Array.isArray(input))
    return { input, id: null };
  const fields = Object.entries(input).map(([name, value]) => [
    name,
    name === "id" || isId(value) ? id : value,
  ]);
  const whose = namesClient(entry.operation.input) && player.clientId ? { client_id: player.clientId } : {};
  return { input: { ...Object.fromEntries(fields), ...whose }, id };
}

/** Whether an answer is in the envelope. A file for download has none; it must be there to its end. */
async function isWhole(response: Response): Promise<boolean> {
  if (response.headers.get("content-disposition")?.startsWith("attachment"))
    return (await response.arrayBuffer()).byteLength > 0;
  const body = await response.json();
  return response.status < 300
    ? "data" in body || "openapi" in body
    : typeof body.error?.requestId === "string";
}

describe("every action, whatever a browser sends", () => {
  const each = Math.ceil(ACTION_CALLS / Math.max(1, operations.actions.length));
  const next = players();
  it.each(operations.actions.map((entry) => [entry.name, entry] as const))(
    "%s answers a result and never a fault of ours",
    async (_, entry) => {
      const action = await loadAction(entry);
      let index = 0;
      await fc.assert(
        fc.asyncProperty(inputFor(entry.operation.input), anAim, async (made, aim) => {
          index += 1;
          const player = await next(entry);
          const { token } = player.someone;
          const { input } = aimedAt(player, entry, aim, made);
          const before = faults.length;
          const state = await callAction(action, input, { token, address: anAddress(index) });
          expect(faults.slice(before)).toEqual([]);
          expect(state === null || state.ok || state.code !== "failed").toBe(true);
        }),
        { numRuns: each, seed: SEED },
      );
    },
    HALF_AN_HOUR,
  );
});

describe("every route, whatever a program sends", () => {
  const each = Math.ceil(ROUTE_CALLS / Math.max(1, operations.routes.length));
  const next = players();
  it.each(operations.routes.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))(
    "%s answers in the envelope and never with a 5xx",
    async (_, entry) => {
      let index = 0;
      await fc.assert(
        fc.asyncProperty(inputFor(entry.operation.input), anId, anAim, async (made, anyId, aim) => {
          index += 1;
          const player = await next(entry);
          const { token } = player.someone;
          const { input, id } = aimedAt(player, entry, aim, made);
          const call = { token, input, id: id ?? anyId, address: anAddress(index) };
          const response = await callRoute(entry, call);
          expect(response.status).toBeLessThan(500);
          expect(await isWhole(response)).toBe(true);
        }),
        { numRuns: each, seed: SEED },
      );
    },
    HALF_AN_HOUR,
  );
});
