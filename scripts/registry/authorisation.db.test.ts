import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import * as schema from "@/db/schema";
import { nextHeaders } from "@/db/testing/next-request";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { inputFor } from "./arbitrary";
import { collectOperations } from "./collect";
import { callAction, callRoute, loadAction } from "./drive";
import { type Intruder, intrudersOf } from "./intruders";
import { CANARY, ownedThings, type Thing } from "./owned-things";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

const { actions, routes } = await collectOperations();
const closedActions = actions.filter(({ audience }) => audience !== "public");
const closedRoutes = routes.filter(({ audience }) => audience !== "public");

/**
 * Answers the same whether the id is somebody's or nobody's: a draft's id is made up by the writer's device, and
 * discarding one that is not there is no fault. What matters, that the owner's rows stay, is asked of these too.
 */
const SAME_FOR_ANY_ID = new Set(["journal.save-draft", "journal.discard-draft", "journal.create"]);
const REFUSED = new Set(["unauthenticated", "not-found", "step-up", "invalid", "conflict", "declined"]);
const now = new Date();

let owner: Someone;
let things: Thing[];
let cells = 0;

beforeAll(async () => {
  owner = await aPerson();
  things = [
    ...(await ownedThings(owner, now)),
    { what: "an id nobody has", id: "0190b7a0-0000-7000-8000-0000000000ff" },
  ];
});
afterAll(() => {
  // The matrix is only as good as its size: at least 2,400 cells (docs/testing.md).
  expect(cells).toBeGreaterThanOrEqual(2_400);
});

const owned = Object.values(schema)
  .filter((value) => is(value, Table))
  .filter((table) => "ownerId" in getTableColumns(table))
  .map(getTableName)
  // The test itself adds consents, to make its psychologists.
  .filter((name) => name !== "consents");

/** A fingerprint of everything the owner has, read by the superuser past all walls. */
async function stateOfOwner(): Promise<string> {
  const parts = owned.map(
    (name) =>
      `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '-') from ${name} t where owner_id = '${owner.actor.id}')`,
  );
  const [row] = await pastAllWalls<{ state: string }>(`select ${parts.join(" || ' ' || ")} as state`);
  return row?.state ?? "";
}

const holdsId = (input: unknown): boolean => JSON.stringify(input ?? {}).includes(ID_MARK);
const ID_MARK = "11111111-1111-7111-8111-111111111111";

/** An input the schema accepts, with every id in it standing for the thing that is aimed at; null when it takes no id. */
function aimedInput(input: z.core.$ZodType): unknown {
  const shape = (input._zod.def as { shape?: Record<string, z.core.$ZodType> }).shape ?? {};
  const ids = Object.entries(shape).filter(
    ([, field]) => z.safeParse(field, ID_MARK).success && !z.safeParse(field, "no id").success,
  );
  const aim = Object.fromEntries(ids.map(([name]) => [name, ID_MARK]));
  const samples = fc.sample(inputFor(input), { numRuns: 3_000, seed: 7 });
  const candidates = samples.map((sample) =>
    typeof sample === "object" && sample !== null ? { ...sample, ...aim } : aim,
  );
  return candidates.find((candidate) => z.safeParse(input, candidate).success) ?? aim;
}

const at = (input: unknown, thing: Thing): unknown =>
  JSON.parse(JSON.stringify(input ?? {}).replaceAll(ID_MARK, thing.id));

async function expectNothing(intruder: Intruder, said: string, thing: Thing, before: string): Promise<void> {
  cells += 1;
  expect(said, `${intruder.who} × ${thing.what}`).not.toContain(CANARY);
  expect(await stateOfOwner(), `${intruder.who} × ${thing.what}`).toBe(before);
}

const intruderNames = [
  "nobody",
  "a made-up token",
  "the owner's id with another secret",
  "a revoked session",
  "a session past its end",
  "a session idle too long",
  "somebody between the two steps of signing in",
  "a suspended person",
  "another client",
  "an admin",
  "a psychologist who is a stranger",
  "a psychologist not yet accepted",
  "the client's own psychologist",
  "a psychologist after consent was withdrawn",
  "a psychologist after care ended",
];

it("crosses every kind of wrong actor", () => {
  expect(intrudersOf(owner).map(({ who }) => who)).toEqual(intruderNames);
});

describe.each(intruderNames)("%s", (who) => {
  const intruder = () => {
    const found = intrudersOf(owner).find((candidate) => candidate.who === who);
    if (!found) throw new Error(`no intruder ${who}`);
    return found;
  };

  it.each(closedActions.map((entry) => [entry.name, entry] as const))(
    "gets nowhere with the action %s",
    async (name, entry) => {
      const action = await loadAction(entry);
      const input = aimedInput(entry.operation.input);
      const before = await stateOfOwner();
      for (const thing of holdsId(input) ? things : things.slice(0, 2)) {
        const state = await callAction(action, at(input, thing), {
          token: await intruder().fresh(),
          address: "2001:db8::9",
        });
        if (holdsId(input) && !SAME_FOR_ANY_ID.has(name)) {
          expect(
            state !== null && !state.ok && REFUSED.has(state.code),
            `${who} × ${thing.what}: ${JSON.stringify(state)}`,
          ).toBe(true);
        }
        await expectNothing(intruder(), JSON.stringify(state), thing, before);
      }
    },
  );

  it.each(closedRoutes.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))(
    "gets nowhere with %s",
    async (path, entry) => {
      const input = aimedInput(entry.operation.input);
      const before = await stateOfOwner();
      for (const thing of path.includes("{") ? things : things.slice(0, 2)) {
        const call = {
          token: await intruder().fresh(),
          address: "2001:db8::9",
          input: at(input, thing),
          id: thing.id,
        };
        const response = await callRoute(entry, call);
        const said = await response.text();
        if (path.includes("{"))
          expect([401, 404], `${who} × ${thing.what}: ${said}`).toContain(response.status);
        await expectNothing(intruder(), said, thing, before);
      }
    },
  );
});
