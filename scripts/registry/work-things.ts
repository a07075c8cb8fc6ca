import { planning } from "@/db/testing/activities";
import { describing } from "@/db/testing/problems";
import { skillWords } from "@/db/testing/skills";
import type { RecordAccess } from "@/lib/access/record";
import * as agenda from "@/lib/care/agenda/mutations";
import * as formulation from "@/lib/care/formulation/mutations";
import * as activities from "@/lib/work/activities/mutations";
import * as homework from "@/lib/work/homework/mutations";
import * as problems from "@/lib/work/problems/mutations";
import * as readings from "@/lib/work/readings/mutations";
import * as skills from "@/lib/work/skills/mutations";
import * as uses from "@/lib/work/uses/mutations";
import { CANARY, made, type Thing } from "./things";

type Work = RecordAccess<"work">;

async function problemThings(work: Work, whose: string, now: Date): Promise<Thing[]> {
  const words = describing({ name: `${CANARY} habit`, thought: `${CANARY} thought` });
  const one = async () => made(await problems.createProblem(work, words, { now, idempotency: null })).problem;
  const [open, binned] = [await one(), await one()];
  await problems.setStatus(work, open.id, "working", now);
  await problems.deleteProblem(work, binned.id, now);
  return [
    { of: "problem", what: `a problem area ${whose}`, id: open.id },
    { of: "problem", what: `a problem area in the bin ${whose}`, id: binned.id },
  ];
}

async function skillThings(work: Work, whose: string, now: Date): Promise<Thing[]> {
  const words = skillWords({ name: `${CANARY} walk`, replaces: `${CANARY} bed`, steps: [`${CANARY} step`] });
  const one = async () => made(await skills.createSkill(work, words, { now })).skill;
  const [open, binned] = [await one(), await one()];
  made(await skills.deleteSkill(work, binned.id, now));
  return [
    { of: "skill", what: `a skill ${whose}`, id: open.id },
    { of: "skill", what: `a skill in the bin ${whose}`, id: binned.id },
  ];
}

async function planThings(work: Work, whose: string, now: Date): Promise<Thing[]> {
  const words = planning({ name: `${CANARY} outing`, where: `${CANARY} park` });
  const one = async () => made(await activities.planActivity(work, words, { now })).activity;
  const [open, binned] = [await one(), await one()];
  await activities.deleteActivity(work, binned.id, now);
  return [
    { of: "activity", what: `an activity ${whose}`, id: open.id },
    { of: "activity", what: `an activity in the bin ${whose}`, id: binned.id },
  ];
}

async function homeworkThings(work: Work, whose: string, now: Date): Promise<Thing[]> {
  const input = { kind: "activity", what: `${CANARY} swim`, where: `${CANARY} pool` } as const;
  const one = async () => made(await homework.assignHomework(work, input, { now }));
  const [open, reviewed, binned] = [await one(), await one(), await one()];
  await homework.reviewHomework(work, { id: reviewed.id, words: `${CANARY} review` }, now);
  await homework.deleteHomework(work, binned.id, now);
  return [
    { of: "homework", what: `homework ${whose}`, id: open.id },
    { of: "homework", what: `homework looked at ${whose}`, id: reviewed.id },
    { of: "homework", what: `homework in the bin ${whose}`, id: binned.id },
  ];
}

async function agendaThings(work: Work, whose: string, now: Date): Promise<Thing[]> {
  const input = { words: `${CANARY} point`, happened: `${CANARY} row` };
  const one = async () => made(await agenda.addToAgenda(work, input, { now })).item;
  const [open, discussed, binned] = [await one(), await one(), await one()];
  await agenda.markDiscussed(work, discussed.id, now);
  await agenda.deleteAgendaItem(work, binned.id, now);
  return [
    { of: "agenda", what: `a point ${whose}`, id: open.id },
    { of: "agenda", what: `a point talked about ${whose}`, id: discussed.id },
    { of: "agenda", what: `a point in the bin ${whose}`, id: binned.id },
  ];
}

async function lineThings(work: Work, whose: string, now: Date): Promise<Thing[]> {
  const one = async () =>
    made(await formulation.addLine(work, { box: "thought", words: `${CANARY} line` }, { now }));
  const [open, binned] = [await one(), await one()];
  await formulation.deleteLine(work, binned.id, now);
  return [
    { of: "formulation", what: `a line ${whose}`, id: open.id },
    { of: "formulation", what: `a line in the bin ${whose}`, id: binned.id },
  ];
}

/** One of each kind and state of the shared work that whoever holds the proof can add in their own name. */
export async function workThings(work: Work, whose: string, now: Date): Promise<Thing[]> {
  return [
    ...(await problemThings(work, whose, now)),
    ...(await skillThings(work, whose, now)),
    ...(await planThings(work, whose, now)),
    ...(await homeworkThings(work, whose, now)),
    ...(await agendaThings(work, whose, now)),
    ...(await lineThings(work, whose, now)),
  ];
}

const first = (things: readonly Thing[], of: string) => things.find((thing) => thing.of === of)?.id ?? "";

/** What only the client adds: uses, readings, how something went. */
export async function answerThings(work: Work, things: readonly Thing[], now: Date): Promise<Thing[]> {
  const words = { skill_id: first(things, "skill"), note: `${CANARY} use` };
  const use = made(await uses.logUse(work, words, { now }));
  const binned = made(await uses.logUse(work, words, { now }));
  await uses.deleteUse(work, binned.id, now);
  const day = "2026-03-01";
  const reading = { id: first(things, "problem"), day, times: 2, strength: 3 };
  if (await readings.recordReading(work, reading, now)) throw new Error("a reading was refused");
  const report = { id: first(things, "homework"), outcome: "done", words: `${CANARY} report` } as const;
  await homework.reportHomework(work, report, now);
  return [
    { of: "use", what: "a use", id: use.id },
    { of: "use", what: "a use in the bin", id: binned.id },
  ];
}

/** Words of an entry, cited for a problem area. */
export async function aCitation(
  work: Work,
  journal: RecordAccess<"journal">,
  { entryId, problemId, now }: { entryId: string; problemId: string; now: Date },
): Promise<Thing> {
  const words = { entryId, problemId, field: "content", start: 0, end: CANARY.length } as const;
  const { id } = made(await problems.cite(work, journal, words, now));
  return { of: "problem", what: "a citation", id };
}
