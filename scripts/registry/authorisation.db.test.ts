import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { aCare } from "@/db/testing/care";
import { nextHeaders } from "@/db/testing/next-request";
import { aPerson } from "@/db/testing/people";
import { onePastAllWalls } from "@/db/testing/superuser";
import { OFFERED_SCOPES } from "@/lib/access/scopes";
import { aimedInputs, at, namesClient } from "./aim";
import { collectOperations } from "./collect";
import { type Intruder, inCare, outsidersOf, psychologistsOf, strangers } from "./intruders";
import { attack, type Entry, fingerprintOf, isLetIn, pathOf, QUIET, type Target, thingsFor } from "./matrix";
import { aWorld, type World } from "./owned-things";
import { NOBODYS } from "./things";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

const operations = await collectOperations();
const closed: Entry[] = [...operations.actions, ...operations.routes].filter(
  ({ audience }) => audience !== "public",
);
const named = closed.map((entry) => [`${entry.kind} ${entry.name} ${pathOf(entry)}`.trim(), entry] as const);
/** How many things an operation is not about are aimed at too. */
const OTHERS = process.env.TEST_SCALE === "full" ? 2 : 1;
/** These may end a session or change what somebody is, so they get people of their own. */
const CHANGES_WHO = /^(identity|auth|two-step|psychologists|profile|start)\./;
const USES = 20;

const walls = onePastAllWalls();
let world: World;
let cells = 0;

beforeAll(async () => {
  world = await aWorld(new Date());
}, 120_000);
afterAll(async () => {
  await walls.end();
  // The matrix is only as good as its size: at least 2,400 cells (docs/testing.md).
  expect(cells).toBeGreaterThanOrEqual(2_400);
});

/** Crosses all operations with one kind of wrong actor; whoever it is is made anew now and then. */
function crossed(intruder: () => Intruder, target: () => Omit<Target, "all">): void {
  let current: { token: string | null; state: string } | null = null;
  let uses = 0;
  const stateNow = async () => {
    const [row] = await walls.ask<{ state: string }>(fingerprintOf(target().owner.actor));
    return row?.state ?? "";
  };
  const someone = async (isFresh: boolean) => {
    if (current === null || isFresh || uses >= USES) {
      uses = 0;
      current = { token: await intruder().fresh(), state: await stateNow() };
    }
    uses += 1;
    return current;
  };

  afterAll(async () => expect(await stateNow()).toBe(current?.state ?? (await stateNow())));

  it.each(named)("gets nowhere with the %s", async (_, entry) => {
    if (isLetIn(entry, intruder())) return;
    const { token, state } = await someone(intruder().as !== "nobody" && CHANGES_WHO.test(entry.name));
    const aimed = { ...target(), all: target().things, things: thingsFor(entry, target().things, OTHERS) };
    const few = intruder().as === "nobody" ? { ...aimed, things: aimed.things.slice(0, 2) } : aimed;
    cells += await attack({ entry, intruder: intruder(), token }, few);
    // Those who are nobody are many and stopped at the door: what they changed is asked of a batch at a time.
    if (intruder().as !== "nobody" || uses >= USES)
      expect(await stateNow(), `${intruder().who} changed something`).toBe(state);
    if (intruder().as !== "nobody" && CHANGES_WHO.test(entry.name)) current = null;
  });
}

const somebody = { actor: { id: "", role: "client" }, token: "" } as World["client"];
const byName = (intruders: readonly Intruder[], who: string) => {
  const found = intruders.find((one) => one.who === who);
  if (!found) throw new Error(`no intruder ${who}`);
  return found;
};

it.each(named)(
  "aims with an input that the schema of the %s accepts",
  (_, { name, operation: { input } }) => {
    const refused = aimedInputs({ name, schema: input, texts: QUIET })
      .map((aim) => z.safeParse(input, at(aim, NOBODYS.id, namesClient(input) ? NOBODYS.id : undefined)))
      .filter(({ success }) => !success);
    expect(refused.map(({ error }) => error?.issues)).toEqual([]);
  },
);

describe("what a client owns", () => {
  const intruders = (of: World["client"]) => [...outsidersOf(of), ...strangers(), ...psychologistsOf(of)];
  const target = () => ({ owner: world.client, clientId: world.client.actor.id, things: world.things });

  describe.each(intruders(somebody).map(({ who }) => who))("%s", (who) => {
    crossed(() => byName(intruders(world.client), who), target);
  });
});

/** A client of the psychologist's own, and a colleague who works with the same client. */
const bystanders = ({ client, psychologist }: Pick<World, "client" | "psychologist">): Intruder[] => [
  {
    ...{ who: "a client of the psychologist", as: "client" as const, can: [] },
    fresh: async () => {
      const other = await aPerson();
      await aCare({ client: other, psychologist, scopes: OFFERED_SCOPES });
      return other.token;
    },
  },
  {
    ...{ who: "another psychologist of the same client", as: "psychologist" as const },
    can: ["known", "care", ...OFFERED_SCOPES],
    fresh: async () => (await inCare(client, {})).token,
  },
];

describe("what a psychologist owns", () => {
  const intruders = (of: Pick<World, "client" | "psychologist">) => [
    ...outsidersOf(of.psychologist),
    ...strangers(),
    ...bystanders(of),
  ];
  const target = () => ({
    owner: world.psychologist,
    clientId: world.client.actor.id,
    things: world.deskThings,
  });

  describe.each(intruders({ client: somebody, psychologist: somebody }).map(({ who }) => who))(
    "%s",
    (who) => {
      crossed(() => byName(intruders(world), who), target);
    },
  );
});
