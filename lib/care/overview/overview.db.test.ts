import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { deskMarks } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { aCare, aPsychologist } from "@/db/testing/care";
import { someWeeks } from "@/db/testing/desk";
import { aPerson, type Someone } from "@/db/testing/people";
import { previewAs } from "@/lib/access/preview";
import { NotFound } from "@/lib/core/errors";
import type { LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { forgetSealer } from "@/lib/server/sealing/person-keys";
import { OVERVIEW_SCOPES } from "./overview";
import { openOverview, readOverview } from "./queries";

const now = new Date("2026-03-05T20:00:00Z");
const today = "2026-03-05" as LocalDay;

describe("a client's overview", () => {
  let client: Someone;
  let psychologist: Someone;

  beforeEach(async () => {
    client = await aPerson();
    psychologist = await aPsychologist();
  });

  const working = async (wanted: Partial<Parameters<typeof aCare>[0]> = {}) => {
    const care = await aCare({ client, psychologist, scopes: OVERVIEW_SCOPES, ...wanted });
    await someWeeks({ client, relationshipId: care.relationshipId, today, entries: 9 });
    return care;
  };
  const open = (by = psychologist, id: string = client.actor.id) => openOverview(by.actor, id, now);

  it("holds what is shared, in at most six statements besides the access log", async () => {
    await working();
    forgetSealer(client.actor.id);
    const { result, statements } = await withStatements(() => open());
    expect(statements.filter((text) => !text.includes("app_audit")).length).toBeLessThanOrEqual(6);
    expect(result).toMatchObject({
      clientId: client.actor.id,
      shared: ["mood", "journal", "work"],
      lastHeld: { day: "2026-02-26" },
      next: { day: "2026-03-06" },
      problems: [{ name: "Worry at night", status: "working", baselineTimes: 6, targetTimes: 2 }],
      skills: [{ name: "Write it down, then walk", uses: 10, rated: 8, helped: 5, lastUsed: "2026-03-05" }],
      homework: [
        { kind: "skill", what: "Write it down, then walk", outcome: null },
        { kind: "skill", outcome: "done", reviewed: false },
      ],
    });
    expect(result.mood?.days).toHaveLength(30);
    expect(result.since.heading).toBe("Since the session on Thursday 26 February, 7 days ago.");
    expect(result.since.lines).toContain(
      "Mood logged on 7 of 7 days, the middle was 5 (6 in the 7 days before).",
    );
  });

  it("shows the newest shared entries as they begin, and none that are only theirs", async () => {
    await working();
    const { entries } = await open();
    expect([entries?.items.length, entries?.more]).toEqual([5, true]);
    expect(entries?.items[0]).toMatchObject({
      localDay: today,
      excerpt: "What happened 0 days ago, in a few words.",
    });
    expect(entries?.items.map(({ excerpt }) => excerpt).join()).not.toContain("What happened 2 days ago");
  });

  it.each([
    ["mood", ["entries", "problems", "skills", "activities", "homework"]],
    ["journal", ["mood", "problems", "skills", "activities", "homework"]],
    ["work", ["mood", "entries"]],
  ] as const)("leaves out the rest for who may read only %s", async (scope, closed) => {
    await working({ scopes: [scope] });
    const overview = await open();
    expect(overview.shared).toEqual([scope]);
    expect(closed.map((part) => overview[part])).toEqual(closed.map(() => null));
  });

  it.each([
    ["there is no care", null],
    ["care has not begun", { started: false }],
    ["care is paused", { paused: true }],
    ["care has ended", { ended: true }],
  ])("looks like nothing is there when %s", async (_, state) => {
    if (state) await working(state);
    await expect(open()).rejects.toBeInstanceOf(NotFound);
    await expect(open(psychologist, newId())).rejects.toBeInstanceOf(NotFound);
    await expect(open(psychologist, "nobody")).rejects.toBeInstanceOf(NotFound);
  });

  it("is nobody else's: not another psychologist's, not another client's", async () => {
    await working();
    await expect(open(await aPsychologist())).rejects.toBeInstanceOf(NotFound);
    await expect(open(await aPerson())).rejects.toBeInstanceOf(NotFound);
  });

  it("is byte for byte what the client sees in a preview, whatever the psychologist's desk holds", async () => {
    const { relationshipId } = await working({ scopes: ["mood", "journal"] });
    await withActor(psychologist.actor, (tx) =>
      tx
        .insert(deskMarks)
        .values({ ownerId: psychologist.actor.id, clientId: client.actor.id, entriesSeenAt: now }),
    );
    const seen = await previewAs(client.actor, relationshipId, OVERVIEW_SCOPES, (_tx, record) =>
      readOverview(record, today),
    );
    expect(JSON.stringify(seen)).toBe(JSON.stringify(await open()));
  });
});
