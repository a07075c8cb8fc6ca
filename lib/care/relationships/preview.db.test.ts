import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { moodEntries } from "@/db/schema";
import { anActivity } from "@/db/testing/activities";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aDate } from "@/db/testing/dates";
import { someHomework } from "@/db/testing/homework";
import { anEntry } from "@/db/testing/journal";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem } from "@/db/testing/problems";
import { aSkill, aUse } from "@/db/testing/skills";
import { previewAs } from "@/lib/access/preview";
import { openClient, ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { OVERVIEW_SCOPES } from "../overview/overview";
import { readOverview } from "../overview/queries";
import { endCare, pauseCare, stopSharing } from "./mutations";
import { SHARED_SCOPES, type SharedScope } from "./scope-words";

const now = new Date();
const today = localDayOf(now, "Europe/London");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000 - 3_600_000);

/** What the psychologist gets, or that they get nothing. */
async function seenBy(psychologist: Someone, client: Someone, day: LocalDay): Promise<string> {
  const wanted = { purpose: "overview", scopes: OVERVIEW_SCOPES, now } as const;
  return orNothing(
    withActor(psychologist.actor, async (tx) =>
      readOverview(await openClient(tx, psychologist.actor, client.actor.id, wanted), day),
    ),
  );
}

const previewed = (client: Someone, relationshipId: string, day: LocalDay): Promise<string> =>
  orNothing(
    previewAs(client.actor, relationshipId, OVERVIEW_SCOPES, (_, record) => readOverview(record, day)),
  );

async function orNothing(read: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await read);
  } catch (error) {
    if (error instanceof NotFound) return "nothing";
    throw error;
  }
}

const written = fc.record({
  moods: fc.array(
    fc.record({ rating: fc.integer({ min: 1, max: 10 }), ago: fc.integer({ min: 0, max: 40 }) }),
    {
      maxLength: 5,
    },
  ),
  entries: fc.array(fc.record({ shared: fc.boolean(), ago: fc.integer({ min: 0, max: 20 }) }), {
    maxLength: 4,
  }),
  works: fc.boolean(),
  helped: fc.option(fc.integer({ min: 1, max: 5 })),
  held: fc.option(fc.integer({ min: 1, max: 30 })),
});
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

async function write(by: Someone, { moods, entries, works, helped, held }: Written): Promise<void> {
  for (const { rating, ago } of moods) await aMood({ by, mood: rating, at: daysAgo(ago), now });
  for (const [index, { shared, ago }] of entries.entries()) {
    const privacy_level = shared ? "shared" : "only_me";
    const occurred_at = daysAgo(ago).toISOString();
    await anEntry({ by, content: `Entry ${index}`, privacy_level, occurred_at, now });
  }
  if (works) {
    await aProblem({ by, now: daysAgo(9) });
    const skill = await aSkill({ by, now: daysAgo(8) });
    await aUse({ by, skill, at: daysAgo(2), ...(helped === null ? {} : { helped }) });
    await someHomework({ by, now: daysAgo(4) });
    await anActivity({ by });
  }
  if (held !== null) await aDate({ of: by, at: daysAgo(held), status: "held" });
}

type Change = "runs" | "paused" | "paused by them" | "ended";

const state = fc.record({
  scopes: fc.subarray([...SHARED_SCOPES]),
  stopped: fc.option(fc.constantFrom(...SHARED_SCOPES)),
  change: fc.constantFrom<Change>("runs", "runs", "runs", "paused", "paused by them", "ended"),
});

async function apply(client: Someone, psychologist: Someone, id: string, change: Change): Promise<void> {
  if (change === "paused") await pauseCare(client.actor, id, now);
  if (change === "paused by them") await pauseCare(psychologist.actor, id, now);
  if (change === "ended") await endCare(client.actor, id, now);
}

describe("the preview as my psychologist", () => {
  it("S0-04 is byte for byte what the psychologist gets, whatever is shared and written", async () => {
    const okafor = await aPsychologist();
    const other = await aPsychologist();
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(written, written, state, async (mine, theirs, { scopes, stopped, change }) => {
        const maya = await aPerson();
        const sam = await aPerson();
        const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes });
        await aCare({ client: maya, psychologist: other, scopes: ["mood"] });
        await aCare({ client: sam, psychologist: okafor, scopes: ["mood", "journal", "work"] });
        await write(maya, mine);
        await write(sam, theirs);
        if (stopped) await stop(maya, relationshipId, stopped);
        await apply(maya, okafor, relationshipId, change);
        const theirView = await seenBy(okafor, maya, today);
        expect(await previewed(maya, relationshipId, today)).toBe(theirView);
        kinds.add(theirView === "nothing" ? "nothing" : "something");
      }),
      { numRuns: 20 },
    );
    // Two empty answers are alike too: both kinds must have been seen.
    expect([...kinds].sort()).toEqual(["nothing", "something"]);
  });

  it("is nobody else's relationship, and never of a psychologist's other clients", async () => {
    const okafor = await aPsychologist();
    const [maya, sam] = [await aPerson(), await aPerson()];
    const { relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes: ["mood"] });
    await aCare({ client: sam, psychologist: okafor, scopes: ["mood"] });
    expect(await previewed(sam, relationshipId, today)).toBe("nothing");
    expect(await previewed(okafor, relationshipId, today)).toBe("nothing");
    await aMood({ by: maya, mood: 3 });
    await aMood({ by: sam, mood: 8 });
    // Without any proof, by the policies alone.
    const owners = await previewAs(maya.actor, relationshipId, ["mood"], (tx) =>
      tx.select({ ownerId: moodEntries.ownerId }).from(moodEntries),
    );
    expect(owners).toEqual([{ ownerId: maya.actor.id }]);
  });
});

const stop = (by: Someone, relationship_id: string, scope: SharedScope) =>
  stopSharing(ownRecord(by.actor, "care"), { relationship_id, scope }, now);
