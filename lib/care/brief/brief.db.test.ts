import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { activities, agendaItems, homework, therapyDates } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aLine } from "@/db/testing/formulation";
import { anEntry } from "@/db/testing/journal";
import { aMood } from "@/db/testing/moods";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist } from "@/db/testing/problems";
import { aSkill, aUse } from "@/db/testing/skills";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { forgetSealer, sealerOf } from "@/lib/server/sealing/person-keys";
import { setStatus } from "@/lib/work/problems/mutations";
import { recordReading } from "@/lib/work/readings/mutations";
import { markEntriesSeen } from "../caseload/mutations";
import { takeStance } from "../stances/mutations";
import { listBriefsOfDay, openBrief } from "./queries";
import { sentencesOf, targetLines } from "./sentences";

const now = new Date("2026-03-20T09:00:00Z");
const at = (day: string, hour = "10:00") => new Date(`${day}T${hour}:00Z`);
const d = (day: string) => day as LocalDay;

type Session = {
  client: Someone;
  relationshipId: string;
  startsAt: Date;
  status: "planned" | "held" | "missed";
};

async function aSession({ client, relationshipId, startsAt, status }: Session) {
  await withActor(client.actor, (tx) =>
    tx.insert(therapyDates).values({
      ownerId: client.actor.id,
      id: newId(),
      relationshipId,
      authorId: client.actor.id,
      startsAt,
      localDay: localDayOf(startsAt, "Europe/London"),
      zone: "Europe/London",
      minutes: 50,
      place: "video",
      status,
      createdAt: startsAt,
      updatedAt: startsAt,
    }),
  );
}

/** Rows of slices that are not the brief's own, as they are stored. */
async function plantPractice(maya: Someone, okafor: Someone) {
  const ownerId = maya.actor.id;
  const [said, piece, walk] = [newId(), newId(), newId()];
  const written = { createdAt: at("2026-03-12"), updatedAt: at("2026-03-12") };
  await withActor(maya.actor, async (tx) => {
    const sealer = await sealerOf(tx, ownerId);
    const seal = (table: string, column: string, rowId: string, words: string) =>
      sealer.seal({ table, column, rowId }, words);
    await tx.insert(agendaItems).values({
      ...{ ownerId, id: said, authorId: ownerId, ...written },
      words: seal("agenda_items", "words", said, "The call with Mum"),
      lines: seal("agenda_items", "lines", said, JSON.stringify(["She rang", "I froze"])),
    });
    await tx.insert(activities).values({
      ...{
        ownerId,
        id: walk,
        authorId: ownerId,
        ...written,
        planned: true,
        minutes: 30,
        zone: "Europe/London",
      },
      name: seal("activities", "name", walk, "Walk by the river"),
      startsAt: at("2026-03-15"),
      localDay: d("2026-03-15"),
      outcome: "done",
      predictedPleasure: 0,
      pleasure: 6,
    });
  });
  await asPsychologist({ psychologist: okafor, client: maya, kind: "work" }, async ({ within }) => {
    if (!within) throw new Error("another's record has a transaction");
    const sealer = await sealerOf(within, ownerId);
    await within.insert(homework).values({
      ...{
        ownerId,
        id: piece,
        authorId: okafor.actor.id,
        kind: "journal",
        template: "thought-record",
        ...written,
      },
      obstacle: sealer.seal({ table: "homework", column: "obstacle", rowId: piece }, "No time"),
      assignedAt: at("2026-03-12"),
      dueDay: d("2026-03-18"),
    });
  });
}

describe("S0-15 the brief before a session", () => {
  let maya: Someone;
  let okafor: Someone;
  let relationshipId: string;
  beforeEach(async () => {
    maya = await aPerson();
    okafor = await aPsychologist();
    ({ relationshipId } = await aCare({
      client: maya,
      psychologist: okafor,
      scopes: ["mood", "journal", "work"],
    }));
    await aSession({ client: maya, relationshipId, startsAt: at("2026-03-10"), status: "held" });
  });
  const open = (by = okafor) => openBrief(by.actor, maya.actor.id, now);

  it("reads all there is since the last session held, in the client's words and days", async () => {
    const problem = await aProblem({ by: maya, target_strength: 3 });
    for (const day of [12, 13, 14, 15])
      await recordReading(
        ownRecord(maya.actor, "work"),
        { id: problem.id, day: d(`2026-03-${day}`), strength: 2 },
        now,
      );
    await setStatus(ownRecord(maya.actor, "work"), problem.id, "working", at("2026-03-13"));
    const skill = await aSkill({ by: maya });
    await aUse({ by: maya, skill, helped: 4, at: at("2026-03-14") });
    await plantPractice(maya, okafor);
    await aMood({ by: maya, mood: 2, at: at("2026-03-14") });
    await anEntry({
      by: maya,
      title: "Mum rang",
      privacy_level: "shared",
      mood_rating: 2,
      now: at("2026-03-14"),
    });
    const line = await aLine({ client: maya, by: okafor });
    await takeStance(
      ownRecord(maya.actor, "work"),
      { id: line, version: 1, stance: "dispute", words: "No" },
      now,
    );

    const brief = await open();
    expect(brief.window).toMatchObject({
      held: "2026-03-10",
      from: "2026-03-11",
      to: "2026-03-20",
      days: 10,
    });
    expect(brief.work?.agenda).toMatchObject([{ words: "The call with Mum", byClient: true }]);
    expect(brief.work?.homework).toMatchObject([
      { what: "A thought record", obstacle: "No time", outcome: null },
    ]);
    expect(brief.work?.activities).toMatchObject([
      { name: "Walk by the river", predictedPleasure: 0, pleasure: 6 },
    ]);
    expect(brief.entries).toMatchObject([{ title: "Mum rang", rating: 2, unread: true, cited: false }]);
    expect(brief.moods).toEqual([{ day: "2026-03-14", mean: 2 }]);
    const said = sentencesOf(brief).flatMap(({ clauses }) => clauses.map(({ rule }) => rule));
    expect(said).toEqual([
      ...["mood-level", "hard-days", "entries-shared", "entries-hard"],
      ...["skill-used", "homework-overdue", "activities-done"],
      ...["status-changed", "lines-disputed"],
    ]);
    expect(targetLines(brief)).toMatchObject([
      {
        name: "Staying in bed",
        status: "being worked on",
        clauses: [{ text: "strength 2 of 10 (aim 3)" }, { text: "the aim is met" }],
        events: [{ day: "13 March", text: "being worked on" }],
      },
    ]);
  });

  it("costs six statements for 90 days, with the check, the access-log row and a key that was not at hand", async () => {
    const skill = await aSkill({ by: maya });
    for (let day = 0; day < 90; day += 15) {
      const then = at(addLocalDays(d("2026-03-19"), -day));
      await aMood({ by: maya, mood: 5, at: then });
      await anEntry({ by: maya, privacy_level: "shared", now: then });
      await aUse({ by: maya, skill, at: then });
    }
    forgetSealer(maya.actor.id);
    const { statements } = await withStatements(() => open());
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  it("says of a part that is not shared that it is not, and of nothing that it is zero", async () => {
    const other = await aPsychologist();
    await aCare({ client: maya, psychologist: other, scopes: ["mood"] });
    await aSkill({ by: maya });
    await anEntry({ by: maya, privacy_level: "shared", now });
    const brief = await open(other);
    expect(brief).toMatchObject({ work: null, entries: null, moods: [], sessions: [] });
    expect(brief.window.held).toBeNull();
  });

  it("holds no entry that is kept private", async () => {
    await anEntry({ by: maya, title: "Only mine", now: at("2026-03-14") });
    expect((await open()).entries).toEqual([]);
  });

  it.each([
    ["nobody's psychologist", null],
    ["in paused care", { paused: true }],
    ["in ended care", { ended: true }],
    ["in care that has not begun", { started: false }],
  ])("is not there for somebody %s", async (_, state) => {
    const other = await aPsychologist();
    if (state)
      await aCare({ client: maya, psychologist: other, scopes: ["mood", "journal", "work"], ...state });
    await expect(open(other)).rejects.toBeInstanceOf(NotFound);
  });

  it("counts an entry as opened once the entries were looked at, until it changes", async () => {
    await anEntry({ by: maya, privacy_level: "shared", now: at("2026-03-14") });
    await markEntriesSeen(ownDesk(okafor.actor), maya.actor.id, at("2026-03-15"));
    expect((await open()).entries).toMatchObject([{ unread: false }]);
    await anEntry({ by: maya, privacy_level: "shared", now: at("2026-03-17") });
    expect((await open()).entries).toMatchObject([{ unread: true }, { unread: false }]);
  });

  describe("the briefs of a day", () => {
    const ofToday = (by = okafor) => listBriefsOfDay(ownDesk(by.actor), now);

    it("are those of whom the psychologist meets that day, in order, each once", async () => {
      const sam = await aPerson();
      const { relationshipId: withSam } = await aCare({
        client: sam,
        psychologist: okafor,
        scopes: ["work"],
      });
      await aSession({
        client: maya,
        relationshipId,
        startsAt: at("2026-03-20", "15:00"),
        status: "planned",
      });
      await aSession({
        client: maya,
        relationshipId,
        startsAt: at("2026-03-20", "17:00"),
        status: "planned",
      });
      await aSession({
        client: sam,
        relationshipId: withSam,
        startsAt: at("2026-03-20", "08:00"),
        status: "held",
      });
      expect((await ofToday()).map(({ clientId }) => clientId)).toEqual([sam.actor.id, maya.actor.id]);
    });

    it("leave out other days, what was missed, and care that rests", async () => {
      await aSession({
        client: maya,
        relationshipId,
        startsAt: at("2026-03-19", "15:00"),
        status: "planned",
      });
      await aSession({
        client: maya,
        relationshipId,
        startsAt: at("2026-03-21", "00:00"),
        status: "planned",
      });
      await aSession({ client: maya, relationshipId, startsAt: at("2026-03-20", "09:00"), status: "missed" });
      const sam = await aPerson();
      const paused = await aCare({ client: sam, psychologist: okafor, scopes: ["work"], paused: true });
      const startsAt = at("2026-03-20", "15:00");
      await aSession({ client: sam, relationshipId: paused.relationshipId, startsAt, status: "planned" });
      expect(await ofToday()).toEqual([]);
    });

    it("are each psychologist's own", async () => {
      const other = await aPsychologist();
      await aCare({ client: maya, psychologist: other, scopes: ["work"] });
      await aSession({
        client: maya,
        relationshipId,
        startsAt: at("2026-03-20", "15:00"),
        status: "planned",
      });
      expect(await ofToday(other)).toEqual([]);
      expect(await ofToday()).toHaveLength(1);
    });
  });
});
