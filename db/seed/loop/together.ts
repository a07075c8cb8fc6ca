import { and, eq, lt } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { notices } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { openClient, ownRecord, type RecordAccess } from "@/lib/access/record";
import { addToAgenda } from "@/lib/care/agenda/mutations";
import { BOXES, type Box } from "@/lib/care/formulation/boxes";
import { addLine } from "@/lib/care/formulation/mutations";
import { takeStance } from "@/lib/care/stances/mutations";
import { NotFound } from "@/lib/core/errors";
import { listEntries } from "@/lib/record/journal/queries";
import { VALUE_AREAS } from "@/lib/work/activities/activity";
import { planActivity, recordOutcome } from "@/lib/work/activities/mutations";
import { assignHomework, reportHomework, reviewHomework } from "@/lib/work/homework/mutations";
import { cite } from "@/lib/work/problems/mutations";
import { agreeToSkill, createSkill } from "@/lib/work/skills/mutations";
import { logUse } from "@/lib/work/uses/mutations";
import { type Chance, chanceFrom } from "../chance";
import { finderOf } from "./find-words";
import { made } from "./made";
import type { PlantedActivity, PlantedHomework, PlantedSkill, PlantedWork } from "./planted-work";
import type { Clock } from "./when";

type Work = RecordAccess<"work">;
type Ids = ReadonlyMap<string, string>;

const DAY_MS = 86_400_000;
const isBox = (text: string): text is Box => BOXES.some((box) => box === text);

function skillInput(skill: PlantedSkill, problems: Ids) {
  const { name, replaces_kind, replaces, steps, when_to_use } = skill;
  const problem_ids = skill.problems.flatMap((key) => problems.get(key) ?? []);
  return { name, replaces_kind, replaces, steps: [...steps], when_to_use, problem_ids };
}

async function plantSkills(
  work: Work,
  by: PlantedSkill["by"],
  planted: PlantedWork,
  problems: Ids,
  clock: Clock,
) {
  const ids = new Map<string, string>();
  for (const skill of planted.skills.filter((one) => one.by === by)) {
    const saved = made(
      await createSkill(work, skillInput(skill, problems), { now: clock.at(skill.daysAgo, "16:40") }),
    );
    ids.set(skill.name, saved.skill.id);
  }
  return ids;
}

async function plantPicture(
  work: Work,
  journal: RecordAccess<"journal">,
  planted: PlantedWork,
  clock: Clock,
) {
  const find = finderOf((await listEntries(journal, { limit: 200 })).items);
  const disputes: Array<{ id: string; words: string }> = [];
  for (const [index, line] of planted.picture.entries()) {
    if (!isBox(line.box)) throw new Error(`there is no box ${line.box}`);
    // A minute apart, so that they stand in the order they were thought of.
    const now = new Date(clock.at(112, "16:20").getTime() + index * 60_000);
    const { id } = made(await addLine(work, { box: line.box, words: line.words }, { now }));
    if (line.cite) await cite(work, journal, { ...find(line.cite), formulationItemId: id }, now).then(made);
    disputes.push({ id, words: line.dispute ?? "" });
  }
  return disputes;
}

function homeworkInput(one: PlantedHomework, skills: Ids, clock: Clock) {
  const { kind, what, template, when, where, obstacle, due } = one;
  const skill_id = one.skill === undefined ? undefined : skills.get(one.skill);
  return { kind, skill_id, template, what, when, where, obstacle, due_day: clock.day(due) };
}

/** Uses spread over the time, the later ones a little closer together, with how much each helped. */
async function plantUses(work: Work, id: string, { name, uses }: PlantedSkill, clock: Clock) {
  const chance = chanceFrom(`uses of ${name}`);
  for (let index = 0; index < uses.count; index += 1) {
    const share = uses.count === 1 ? 1 : index / (uses.count - 1);
    const ago = Math.round(uses.from + (uses.to - uses.from) * share);
    const now = new Date(clock.at(ago, "18:40").getTime() + chance.between(0, 90) * 60_000);
    const at = now < clock.now ? now : clock.now;
    const helped = uses.helped[Math.min(uses.helped.length - 1, Math.floor(share * uses.helped.length))];
    const input = {
      skill_id: id,
      mood_before: chance.between(3, 5),
      ...(chance.happens(0.9) ? { helped } : {}),
    };
    await logUse(work, input, { now: at }).then(made);
  }
}

const areaOf = (area: string) => VALUE_AREAS.find((one) => one === area);
const near = (value: number, chance: Chance) => Math.min(10, Math.max(0, value + chance.between(-1, 1)));

function planned(activity: PlantedActivity, day: string, chance: Chance) {
  return {
    name: activity.name,
    value_area: areaOf(activity.area),
    minutes: activity.minutes,
    starts_at: `${day}T${String(activity.hour).padStart(2, "0")}:00`,
    predicted_pleasure: near(activity.pleasure[0], chance),
    predicted_mastery: near(activity.mastery[0], chance),
  };
}

async function plantActivities(work: Work, planted: PlantedWork, clock: Clock) {
  const { activities } = planted;
  if (!activities) return;
  const chance = chanceFrom("activities");
  for (let ago = activities.since; ago > 0; ago -= chance.between(3, 6)) {
    const activity = chance.pick(activities.names);
    const before = clock.at(ago, "08:30");
    const { activity: plan } = made(
      await planActivity(work, planned(activity, clock.day(ago), chance), { now: before }),
    );
    const outcome = chance.pick(["done", "done", "done", "done", "partly", "not"] as const);
    const felt = { pleasure: near(activity.pleasure[1], chance), mastery: near(activity.mastery[1], chance) };
    const obstacle = outcome === "done" ? undefined : chance.pick(["Rain", "Too tired", "Work ran late"]);
    const answer = { id: plan.id, outcome, obstacle, ...(outcome === "not" ? {} : felt) };
    await recordOutcome(work, answer, clock.at(ago, "21:30"));
  }
  for (const activity of activities.today) {
    await planActivity(work, planned(activity, clock.day(0), chance), { now: clock.at(1, "21:00") }).then(
      made,
    );
  }
}

async function plantAgenda(actor: Actor, planted: PlantedWork, clock: Clock) {
  const entries = (await listEntries(ownRecord(actor, "journal"), { limit: 20 })).items;
  for (const { words, lines, cite: find } of planted.agenda) {
    const said = lines ? { happened: lines[0], like: lines[1], want: lines[2] } : {};
    const entry = find && entries.find(({ content }) => content.includes(find));
    const input = { words, ...said, ...(entry ? { entry_id: entry.id } : {}) };
    await addToAgenda(ownRecord(actor, "work"), input, { now: clock.at(2, "20:30") }).then(made);
  }
}

type Pair = { readonly client: Actor; readonly psychologist: Actor };

/** Runs one step at the psychologist's desk, with what the client shares; it is in the client's access log as of then. */
function atDesk<T>(
  { client, psychologist }: Pair,
  now: Date,
  step: (work: Work, journal: RecordAccess<"journal">) => Promise<T>,
): Promise<T> {
  return withActor(psychologist, async (tx) => {
    const wanted = { purpose: "overview", scopes: ["work", "journal"], now } as const;
    const { work, journal } = (await openClient(tx, psychologist, client.id, wanted)).parts;
    if (!work || !journal) throw new NotFound();
    return step(work, journal);
  });
}

/** What is long past has been read. */
export async function readPast(tx: Tx, { id }: Actor, { now }: Clock): Promise<void> {
  const past = lt(notices.at, new Date(now.getTime() - 3 * DAY_MS));
  await tx
    .update(notices)
    .set({ readAt: now })
    .where(and(eq(notices.ownerId, id), past));
}

type Given = ReadonlyArray<{ readonly id: string; readonly of: PlantedHomework }>;
type Lines = ReadonlyArray<{ readonly id: string; readonly words: string }>;
type Step = { readonly planted: PlantedWork; readonly clock: Clock };

/** At the desk: skills are proposed, homework is given, the picture is drawn. */
async function plantProposals(pair: Pair, own: Ids, problems: Ids, { planted, clock }: Step) {
  return atDesk(pair, clock.at(8, "09:05"), async (shared, journal) => {
    const proposed = await plantSkills(shared, "psychologist", planted, problems, clock);
    const skills: Ids = new Map([...own, ...proposed]);
    const given: Given[number][] = [];
    for (const of of planted.homework) {
      const now = clock.at(of.daysAgo, "16:45");
      given.push({
        id: made(await assignHomework(shared, homeworkInput(of, skills, clock), { now })).id,
        of,
      });
    }
    return { skills, given, lines: await plantPicture(shared, journal, planted, clock) };
  });
}

async function plantAnswers(work: Work, lines: Lines, given: Given, clock: Clock) {
  for (const { id, words } of lines) {
    const stance = words === "" ? "agree" : "dispute";
    await takeStance(work, { id, version: 1, stance, words }, clock.at(110, "20:00")).then(made);
  }
  for (const { id, of } of given) {
    const report = { id, words: of.said };
    const at = clock.at(Math.max(of.due, 0), "20:15");
    if (of.outcome) await reportHomework(work, { ...report, outcome: of.outcome }, at);
  }
}

/** What client and psychologist did together since the beginnings, in the order of who needed whom. */
export async function plantTogether(
  pair: Pair,
  planted: PlantedWork,
  problems: Ids,
  clock: Clock,
): Promise<void> {
  const { client } = pair;
  const work = ownRecord(client, "work");
  const own = await withActor(client, () => plantSkills(work, "client", planted, problems, clock));
  const { skills, lines, given } = await plantProposals(pair, own, problems, { planted, clock });
  await withActor(client, async (tx) => {
    for (const skill of planted.skills) {
      const id = skills.get(skill.name) ?? "";
      await agreeToSkill(work, { id, version: 1 }, clock.at(skill.daysAgo - 1, "19:00")).then(made);
      await plantUses(work, id, skill, clock);
    }
    await plantAnswers(work, lines, given, clock);
    await plantActivities(work, planted, clock);
    await plantAgenda(client, planted, clock);
    await readPast(tx, client, clock);
  });
  await atDesk(pair, clock.at(7, "15:50"), async (shared) => {
    for (const { name, by, daysAgo } of planted.skills) {
      const id = skills.get(name) ?? "";
      if (by === "client")
        await agreeToSkill(shared, { id, version: 1 }, clock.at(daysAgo - 2, "16:05")).then(made);
    }
    for (const { id, of } of given) {
      if (of.reviewed !== undefined) await reviewHomework(shared, { id }, clock.at(of.reviewed, "16:10"));
    }
  });
}
