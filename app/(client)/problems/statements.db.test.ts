import { beforeEach, describe, expect, it } from "vitest";
import { clientProblems, ownProblems } from "@/components/problems/place";
import { withStatements } from "@/db/statements";
import { aCare, aPsychologist } from "@/db/testing/care";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem } from "@/db/testing/problems";
import { ownRecord } from "@/lib/access/record";
import { cite } from "@/lib/work/problems/mutations";
import type { Problem } from "@/lib/work/problems/problem";
import { recordReadiness, recordReading } from "@/lib/work/readings/mutations";
import { loadProblem, loadProblemChange } from "./load-problem";

const now = new Date("2026-03-05T10:00:00Z");

/** What a page costs once the key is known; the access log's own statements are not counted. */
async function costOf(load: () => Promise<unknown>): Promise<number> {
  await load();
  const { statements } = await withStatements(load);
  return statements.filter((statement) => !statement.includes("app_audit")).length;
}

let maya: Someone;
let problem: Problem;
beforeEach(async () => {
  maya = await aPerson();
  problem = await aProblem({ by: maya });
  const work = ownRecord(maya.actor, "work");
  const entry = await anEntry({ by: maya, content: "I stayed in bed.", privacy_level: "only_me" });
  const cited = { entryId: entry.id, field: "content", start: 0, end: 16, problemId: problem.id } as const;
  await cite(work, ownRecord(maya.actor, "journal"), cited, now);
  await recordReading(work, { id: problem.id, day: "2026-03-04", times: 2, strength: 3 }, now);
  await recordReadiness(work, { id: problem.id, importance: 5, confidence: 5 }, now);
});

describe("the pages of a problem area", () => {
  it("cost six statements at most for the client", async () => {
    const wanted = { id: problem.id, place: ownProblems };
    expect(await costOf(() => loadProblem(maya.actor, wanted, now))).toBeLessThanOrEqual(6);
    expect(await costOf(() => loadProblemChange(maya.actor, wanted, now))).toBeLessThanOrEqual(6);
  });

  it("cost six at most for a psychologist too, with the look at care and consent", async () => {
    const okafor = await aPsychologist();
    await aCare({ client: maya, psychologist: okafor, scopes: ["work", "journal", "mood"] });
    const wanted = { id: problem.id, place: clientProblems(maya.actor.id) };
    expect(await costOf(() => loadProblem(okafor.actor, wanted, now))).toBeLessThanOrEqual(6);
    expect(await costOf(() => loadProblemChange(okafor.actor, wanted, now))).toBeLessThanOrEqual(6);
  });
});
