import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { templates } from "@/db/schema";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { aTemplate } from "@/db/testing/templates";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { listActivities } from "@/lib/work/activities/queries";
import { listHomework } from "@/lib/work/homework/queries";
import { listSkills } from "@/lib/work/skills/queries";
import { assignTemplate, changeTemplate, deleteTemplate, restoreTemplate } from "./mutations";
import { getTemplate, listTemplates } from "./queries";
import { templateForm } from "./schema";
import { mondayOf } from "./template";

const now = new Date("2026-03-05T10:00:00Z");

describe("a psychologist's templates", () => {
  let okafor: Someone;
  let maya: Someone;
  let sam: Someone;
  beforeEach(async () => {
    [okafor, maya, sam] = [await aPsychologist(), await aPerson(), await aPerson()];
    await aCare({ client: maya, psychologist: okafor, scopes: ["work"] });
    await aCare({ client: sam, psychologist: okafor, scopes: ["work"] });
  });
  const desk = () => ownDesk(okafor.actor);
  const work = (someone: Someone) => ownRecord(someone.actor, "work");
  const give = (id: string, to: Someone[], key = "once") =>
    assignTemplate(
      desk(),
      { id, client_ids: to.map(({ actor }) => actor.id) },
      {
        now,
        idempotency: { operation: "templates.assign", key: Buffer.from(key), request: Buffer.from(id) },
      },
    );

  it("give a skill to several clients at once, each to agree to", async () => {
    const id = await aTemplate(okafor, "skill");
    expect(await give(id, [maya, sam])).toEqual({ id, given: 2, refused: 0 });
    for (const someone of [maya, sam])
      expect(await listSkills(work(someone))).toMatchObject([
        { name: "Morning walk", steps: ["Shoes on", "Out of the door"], authorId: okafor.actor.id },
      ]);
  });

  it("give homework with its day, once however often it is sent", async () => {
    const id = await aTemplate(okafor, "homework");
    await give(id, [maya]);
    await give(id, [maya]);
    expect(await listHomework(work(maya), { state: "open" })).toMatchObject([
      { what: "A walk before breakfast", timesWanted: 3, dueDay: "2026-03-12" },
    ]);
    await give(id, [maya], "another press");
    expect(await listHomework(work(maya), { state: "open" })).toHaveLength(2);
  });

  it("put a week of activities into the plan of the next week", async () => {
    await give(await aTemplate(okafor, "plan"), [maya]);
    const monday = mondayOf(addLocalDays(localDayOf(now, okafor.actor.zone), 7));
    const planned = await listActivities(work(maya), monday, addLocalDays(monday, 6));
    expect(planned.map(({ name, localDay }) => [name, localDay])).toEqual([
      ["Swim", monday],
      ["Call Ana", addLocalDays(monday, 2)],
    ]);
  });

  it.each([
    ["shares no work", { scopes: ["mood"] as const }],
    ["paused care", { scopes: ["work"] as const, paused: true }],
    ["ended care", { scopes: ["work"] as const, ended: true }],
    ["is a stranger", null],
  ])("leave out who %s, and say so", async (_, state) => {
    const other = await aPerson();
    if (state) await aCare({ client: other, psychologist: okafor, ...state });
    const id = await aTemplate(okafor, "homework");
    expect(await give(id, [maya, other])).toEqual({ id, given: 1, refused: 1 });
    expect(await listHomework(work(other), { state: "all" })).toEqual([]);
  });

  it("of notes are not given to clients", async () => {
    expect(await give(await aTemplate(okafor, "note"), [maya])).toMatchObject({ code: "declined" });
  });

  it("are sealed under the psychologist's key and there for nobody else", async () => {
    const id = await aTemplate(okafor, "skill", "rare-word-heron");
    const rows = await pastAllWalls<{ stored: string }>(
      `select encode(name, 'escape') || encode(content, 'escape') as stored from templates where id = '${id}'`,
    );
    expect(rows.map(({ stored }) => stored).join()).not.toMatch(/heron|Shoes/);
    const colleague = await aPsychologist();
    for (const other of [maya, colleague, await aPerson({ role: "admin" })])
      expect(await withActor(other.actor, (tx) => tx.select().from(templates))).toEqual([]);
    await expect(getTemplate(ownDesk(colleague.actor), id)).rejects.toBeInstanceOf(NotFound);
    await expect(
      assignTemplate(ownDesk(colleague.actor), { id, client_ids: [maya.actor.id] }, { now }),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it("are never written over by an older screen", async () => {
    const id = await aTemplate(okafor, "note");
    const input = (name: string) =>
      templateForm.parse({ kind: "note", name, note: { format: "dap", boxes: {} } });
    expect(await changeTemplate(desk(), { ...input("Newer"), id, version: 1 }, now)).toEqual({ id });
    expect(await changeTemplate(desk(), { ...input("Older"), id, version: 1 }, now)).toMatchObject({
      code: "conflict",
    });
    expect((await getTemplate(desk(), id)).name).toBe("Newer");
  });

  it("come back from the bin as they were", async () => {
    const id = await aTemplate(okafor, "plan");
    await deleteTemplate(desk(), id, now);
    expect(await listTemplates(desk())).toEqual([]);
    await restoreTemplate(desk(), id);
    expect(await listTemplates(desk(), "plan")).toMatchObject([{ id, name: "Morning walk" }]);
    expect(await listTemplates(desk(), "skill")).toEqual([]);
  });
});
