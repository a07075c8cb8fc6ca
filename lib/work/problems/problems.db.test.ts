import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { notices, problemAreas, problemStatuses } from "@/db/schema";
import { aCare } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist, describing } from "@/db/testing/problems";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { recordReading } from "../readings/mutations";
import { createProblem, deleteProblem, restoreProblem, setStatus, updateProblem } from "./mutations";
import { getProblem, listBinnedProblems, listProblemPage, listProblems, listReadings } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-06T10:00:00Z");
const day = (text: string) => text as LocalDay;
const work = (someone: Someone) => ownRecord(someone.actor, "work");

let maya: Someone;
let okafor: Someone;
beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPerson({ role: "psychologist" });
});

/** What `okafor` does with `maya`'s work. */
const together = <T>(doing: Parameters<typeof asPsychologist<"work", T>>[1]) =>
  asPsychologist({ psychologist: okafor, client: maya, kind: "work" }, doing);

describe("a problem area (S0-22)", () => {
  it("is named by the client alone, with nobody linked (S0-03)", async () => {
    const made = await aProblem({
      by: maya,
      name: "Staying in bed",
      behaviour: "I stay until noon",
      baseline_times: 5,
      target_times: 1,
    });
    expect(await getProblem(work(maya), made.id)).toMatchObject({
      name: "Staying in bed",
      behaviour: "I stay until noon",
      thought: null,
      countedPer: "week",
      baselineTimes: 5,
      targetTimes: 1,
      baselineStrength: null,
      authorId: maya.actor.id,
      status: { status: "open", byId: maya.actor.id },
    });
  });

  it("keeps zero as zero and nothing as nothing", async () => {
    const made = await aProblem({ by: maya, baseline_times: 0 });
    expect(made).toMatchObject({ baselineTimes: 0, targetTimes: null });
  });

  it("is changed by whoever read the newest version, and shows the other text to who did not", async () => {
    const { id, version } = await aProblem({ by: maya, name: "Before" });
    const first = await updateProblem(work(maya), { id, version, input: describing({ name: "First" }) }, now);
    expect(first).toMatchObject({ name: "First", version: 2 });
    const second = await updateProblem(
      work(maya),
      { id, version, input: describing({ name: "Second" }) },
      now,
    );
    expect(second).toMatchObject({ ok: false, code: "conflict", current: { name: "First", version: 2 } });
    expect((await getProblem(work(maya), id)).name).toBe("First");
  });

  it("goes to the bin and comes back with all that hangs on it", async () => {
    const { id } = await aProblem({ by: maya });
    await recordReading(work(maya), { id, day: "2026-03-04", times: 2 }, now);
    const { purgeAt } = await deleteProblem(work(maya), id, now);
    expect(purgeAt).toEqual(new Date("2026-04-04T10:00:00Z"));
    await expect(getProblem(work(maya), id)).rejects.toBeInstanceOf(NotFound);
    expect(await listBinnedProblems(work(maya), now)).toMatchObject([{ id }]);
    await restoreProblem(work(maya), id, later);
    await restoreProblem(work(maya), id, later);
    expect(
      await listReadings(
        work(maya),
        (await getProblem(work(maya), id)).id,
        day("2026-03-01"),
        day("2026-03-05"),
      ),
    ).toHaveLength(1);
  });

  it("does not come back once its time in the bin is over", async () => {
    const { id } = await aProblem({ by: maya });
    await deleteProblem(work(maya), id, now);
    await expect(restoreProblem(work(maya), id, new Date("2026-04-05T00:00:00Z"))).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  it("is made once, however often the form is sent", async () => {
    const idempotency = { operation: "problem.create", key: Buffer.from("k"), request: Buffer.from("r") };
    const one = await createProblem(work(maya), describing(), { now, idempotency });
    const two = await createProblem(work(maya), describing(), { now, idempotency });
    expect(isFailure(one) || isFailure(two) ? [] : [one.problem.id, two.replayed]).toEqual([
      isFailure(one) ? "" : one.problem.id,
      true,
    ]);
    expect(await listProblems(work(maya))).toHaveLength(1);
  });

  it("is listed in pages that miss none and repeat none", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await aProblem({ by: maya, name });
    const seen: string[] = [];
    let cursor: Parameters<typeof listProblemPage>[1]["cursor"] = null;
    do {
      const page = await listProblemPage(work(maya), { limit: 2, cursor });
      seen.push(...page.items.map(({ name }) => name));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("leaves no word of it readable in its row", async () => {
    const { id } = await aProblem({
      by: maya,
      name: "Quokka one",
      description: "Quokka two",
      mood: "Quokka three",
    });
    const [row] = await withActor(maya.actor, (tx) =>
      tx.select().from(problemAreas).where(eq(problemAreas.id, id)),
    );
    const held = Buffer.concat(
      [row?.name, row?.description, row?.mood].map((part) => Buffer.from(part ?? [])),
    );
    expect(held.length).toBeGreaterThan(60);
    expect(held.toString("latin1")).not.toContain("Quokka");
  });
});

describe("where a problem area stands", () => {
  it("is a row for each change, with who said so; saying it again adds none", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    const { id } = await aProblem({ by: maya });
    await together((record) => setStatus(record, id, "working", now));
    await setStatus(work(maya), id, "working", now);
    await setStatus(work(maya), id, "resting", later);
    expect((await getProblem(work(maya), id)).statuses).toMatchObject([
      { status: "resting", byId: maya.actor.id },
      { status: "working", byId: okafor.actor.id },
      { status: "open", byId: maya.actor.id },
    ]);
  });

  it("cannot be said in somebody else's name, not even by the owner", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    const { id } = await aProblem({ by: maya });
    const row = { ownerId: maya.actor.id, id: newId(), problemId: id, status: "resolved", at: now } as const;
    const forged = [
      [maya, okafor],
      [okafor, maya],
    ] as const;
    for (const [writer, named] of forged) {
      const write = withActor(writer.actor, (tx) =>
        tx.insert(problemStatuses).values({ ...row, byId: named.actor.id }),
      );
      await expect(write).rejects.toMatchObject({ sqlState: "42501" });
    }
  });
});

describe("a problem area made together (S0-13, S0-14)", () => {
  it("says who made it, belongs to the client and tells them", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    const made = await together((record) => createProblem(record, describing(), { now, idempotency: null }));
    if (isFailure(made)) throw new Error(made.message);
    const { id } = made.problem;
    expect(await getProblem(work(maya), id)).toMatchObject({
      authorId: okafor.actor.id,
      name: "Staying in bed",
    });
    const told = await withActor(maya.actor, (tx) => tx.select().from(notices));
    expect(told).toMatchObject([{ kind: "problem-added", subjectId: id, aboutId: okafor.actor.id }]);
  });

  it("is put away and brought back by its author; another's is not theirs to put away, at both walls", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    const mine = await aProblem({ by: maya });
    await expect(together((record) => deleteProblem(record, mine.id, now))).rejects.toBeInstanceOf(NotFound);
    const past = withActor(okafor.actor, (tx) =>
      tx.update(problemAreas).set({ deletedAt: now, purgeAt: later }).where(eq(problemAreas.id, mine.id)),
    );
    await expect(past).rejects.toMatchObject({ sqlState: "42501" });
    const theirs = await together((record) =>
      createProblem(record, describing(), { now, idempotency: null }),
    );
    if (isFailure(theirs)) throw new Error(theirs.message);
    const { id } = theirs.problem;
    await together((record) => deleteProblem(record, id, now));
    await expect(together((record) => getProblem(record, id))).rejects.toBeInstanceOf(NotFound);
    expect(await together((record) => restoreProblem(record, id, later))).toMatchObject({ id });
  });

  it("may be changed by either", async () => {
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    const { id, version } = await aProblem({ by: maya });
    const change = { id, version, input: describing({ name: "Said together" }) };
    expect(await together((record) => updateProblem(record, change, now))).toMatchObject({
      name: "Said together",
    });
  });
});
