import { beforeAll, describe, expect, it, vi } from "vitest";
import { nextHeaders } from "@/db/testing/next-request";
import { pastAllWalls } from "@/db/testing/superuser";
import { OFFERED_SCOPES } from "@/lib/access/scopes";
import { namesClient } from "./aim";
import { collectOperations } from "./collect";
import { NEEDS } from "./expected";
import { fittingPsychologist } from "./fit";
import { type Entry, pathOf, QUIET } from "./matrix";
import { aWorld, type World } from "./owned-things";
import { inOrder, sharing, tried, type Walker } from "./walk";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

const operations = await collectOperations();
const entries: Entry[] = [...operations.actions, ...operations.routes];
const aboutClients = entries.filter(
  ({ audience, operation }) => audience !== "client" && namesClient(operation.input),
);
const named = inOrder(aboutClients).map((entry) => [`${entry.name} ${pathOf(entry)}`.trim(), entry] as const);
/** A person may write this often in a minute before the brake answers; an operation takes a few tries. */
const EACH_WORLD = 8;
const ADDRESS = "2001:db8::a";

it("every operation that names a client says what it needs of them", () => {
  expect([...new Set(aboutClients.map(({ name }) => name))].sort()).toEqual(Object.keys(NEEDS).sort());
});

describe("a psychologist, about a client", () => {
  let world: World;
  let walker: Walker;
  let made = 0;

  async function aWalker(): Promise<void> {
    world = await aWorld(new Date());
    const fitting = await fittingPsychologist(world, new Date());
    walker = {
      someone: world.psychologist,
      things: [...world.things, ...world.deskThings],
      clientId: world.client.actor.id,
      fit: ({ name }, input) => ({ ...input, ...fitting[name] }),
    };
  }
  beforeAll(aWalker, 120_000);

  it.each(named)("%s: with exactly what it needs, and not with any of it less", async (_, entry) => {
    made += 1;
    if (made % EACH_WORLD === 0) await aWalker();
    const sending = { entry, walker, address: ADDRESS };
    const needs = NEEDS[entry.name] ?? [];
    const scopes = OFFERED_SCOPES.filter((scope) => needs.includes(scope));
    for (const missing of scopes) {
      await pastAllWalls(
        sharing(
          world,
          scopes.filter((scope) => scope !== missing),
        ),
      );
      expect((await tried(sending, QUIET)).isTaken, `taken without ${missing}`).toBe(false);
    }
    await pastAllWalls(sharing(world, scopes));
    if (needs.includes("care")) {
      await pastAllWalls(
        `update care_relationships set paused_at = now() where id = '${world.relationshipId}'`,
      );
      expect((await tried(sending, QUIET)).isTaken, "taken while care is paused").toBe(false);
      await pastAllWalls(
        `update care_relationships set paused_at = null where id = '${world.relationshipId}'`,
      );
    }
    if ((await tried(sending, QUIET)).isTaken) return;
    // Others may have used up what it asks for.
    await aWalker();
    await pastAllWalls(sharing(world, scopes));
    const { isTaken, said } = await tried({ ...sending, walker }, QUIET);
    expect(isTaken ? "taken" : said).toBe("taken");
  });

  it("templates.assign: writes nothing for a client who does not share their work", async () => {
    await aWalker();
    const entry = entries.find(({ name }) => name === "templates.assign");
    if (!entry) throw new Error("no such operation");
    const count = `select count(*)::int as n from homework where owner_id = '${world.client.actor.id}'`;
    const given = async () => {
      const [before] = await pastAllWalls<{ n: number }>(count);
      await tried({ entry, walker, address: ADDRESS }, QUIET);
      const [after] = await pastAllWalls<{ n: number }>(count);
      return (after?.n ?? 0) - (before?.n ?? 0);
    };
    await pastAllWalls(sharing(world, ["mood", "journal"]));
    expect(await given()).toBe(0);
    await pastAllWalls(sharing(world, ["work"]));
    expect(await given()).toBe(1);
  });
});
