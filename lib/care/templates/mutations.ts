import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { templates } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import type { DeskAccess } from "@/lib/access/desk";
import { openRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { addLocalDays, type LocalDay, localDayOf, parseLocalDay } from "@/lib/core/local-day";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { keptUntil } from "@/lib/record/bin/purge-job";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { planActivity } from "@/lib/work/activities/mutations";
import { assignHomework } from "@/lib/work/homework/mutations";
import { createSkill } from "@/lib/work/skills/mutations";
import { templatePlace } from "./places";
import { getTemplate, openTemplate, type TemplateRow } from "./queries";
import type { AssignTemplate, TemplateChange, TemplateInput } from "./schema";
import {
  contentOf,
  mondayOf,
  plannedIn,
  stepsOf,
  type Template,
  type TemplateContent,
  type TemplateId,
} from "./template";

type How = { readonly now: Date; readonly idempotency?: Idempotency | null };
type Work = RecordAccess<"work">;

const NO_CONTENT = fail("invalid", "Please fill in what belongs to this kind of template.");
const NOT_GIVEN = fail("declined", "A note template begins a note. It is not given to clients.");

const trace = (tx: Tx, { actor }: DeskAccess, action: string, subjectId: string, at: Date) =>
  audit(tx, { ownerId: actor.id, actorId: actor.id, action: `template.${action}`, subjectId, at });

async function columnsOf(tx: Tx, desk: DeskAccess, id: string, name: string, content: TemplateContent) {
  const sealer = await sealerOf(tx, desk.actor.id);
  const { kind, ...words } = content;
  return {
    kind,
    name: sealer.seal(templatePlace("name", id), name),
    content: sealer.seal(templatePlace("content", id), JSON.stringify(words)),
  };
}

/** Writes a template, once per idempotency key, under the psychologist's own key. */
export async function createTemplate(
  desk: DeskAccess,
  input: TemplateInput,
  { now, idempotency = null }: How,
): Promise<{ id: TemplateId } | Failure> {
  const content = contentOf(input);
  if (content === null) return NO_CONTENT;
  return withActor(desk.actor, async (tx) => {
    const made = await createOnce<"template">(tx, desk.actor.id, idempotency, now, async (id) => {
      const columns = await columnsOf(tx, desk, id, input.name, content);
      await tx
        .insert(templates)
        .values({ ownerId: desk.actor.id, id, ...columns, createdAt: now, updatedAt: now });
      await trace(tx, desk, "created", id, now);
    });
    return isFailure(made) ? made : { id: made.id };
  });
}

const oneOf = ({ actor }: DeskAccess, wanted: string) => {
  const id = parseId<"template">(wanted);
  if (id === null) throw new NotFound();
  return and(eq(templates.ownerId, actor.id), eq(templates.id, id));
};

async function lock(tx: Tx, desk: DeskAccess, id: string): Promise<TemplateRow> {
  const one = and(oneOf(desk, id), isNull(templates.deletedAt));
  const [row] = await tx.select().from(templates).where(one).limit(1).for("update");
  if (!row) throw new NotFound();
  return row;
}

/** Replaces what stands in a template; its kind stays. What was given from it before stays as it was given. */
export async function changeTemplate(
  desk: DeskAccess,
  { id, version, ...input }: TemplateChange,
  now: Date,
): Promise<{ id: TemplateId } | Failure> {
  return withActor(desk.actor, async (tx) => {
    const row = await lock(tx, desk, id);
    const content = contentOf({ ...input, kind: row.kind });
    if (content === null) return NO_CONTENT;
    if (row.version !== version)
      return fail(
        "conflict",
        "This template was changed somewhere else meanwhile. Please look at it again.",
        {
          current: openTemplate(await sealerOf(tx, desk.actor.id), row),
        },
      );
    await tx
      .update(templates)
      .set({
        ...(await columnsOf(tx, desk, row.id, input.name, content)),
        version: version + 1,
        updatedAt: now,
      })
      .where(oneOf(desk, id));
    await trace(tx, desk, "changed", row.id, now);
    return { id: row.id as TemplateId };
  });
}

/** Into the bin for 30 days. What was given from it stays. */
export async function deleteTemplate(desk: DeskAccess, id: string, now: Date): Promise<{ id: TemplateId }> {
  return withActor(desk.actor, async (tx) => {
    const row = await lock(tx, desk, id);
    await tx
      .update(templates)
      .set({ deletedAt: now, purgeAt: keptUntil(now) })
      .where(oneOf(desk, id));
    await trace(tx, desk, "binned", row.id, now);
    return { id: row.id as TemplateId };
  });
}

/** Back from the bin, as it was. */
export async function restoreTemplate(desk: DeskAccess, id: string): Promise<{ id: TemplateId }> {
  return withActor(desk.actor, async (tx) => {
    await tx
      .update(templates)
      .set({ deletedAt: null, purgeAt: null })
      .where(and(oneOf(desk, id), isNotNull(templates.deletedAt)));
    return { id: (await lock(tx, desk, id)).id as TemplateId };
  });
}

type Giving = {
  readonly now: Date;
  readonly today: LocalDay;
  readonly week: LocalDay;
  readonly key: Idempotency | null;
};

/** Gives a template's content to one client, under the proof for their work. */
async function give(work: Work, template: Template, { now, today, week, key }: Giving): Promise<unknown> {
  const how = { now, idempotency: key };
  if (template.kind === "skill") {
    const { steps, ...skill } = template.skill;
    const input = { ...skill, name: template.name, steps: stepsOf(steps), problem_ids: [] };
    return createSkill(work, input, how);
  }
  if (template.kind === "homework") {
    const { due_in_days: days, ...homework } = template.homework;
    const due = days === undefined ? {} : { due_day: addLocalDays(today, days) };
    return assignHomework(work, { ...homework, ...due }, how);
  }
  if (template.kind !== "plan") return NOT_GIVEN;
  for (const [at, activity] of plannedIn(template.plan, week).entries()) {
    const once = key && { ...key, operation: `${key.operation}.${at}` };
    const planned = await planActivity(work, activity, { now, idempotency: once });
    if (isFailure(planned)) return planned;
  }
  return null;
}

export type Given = { readonly id: TemplateId; readonly given: number; readonly refused: number };

/**
 * Gives a skill, homework or a week plan to several clients, each through the proof for their own work: who does not
 * share it is counted as refused and nothing is written there. Sent again with the same key it gives nothing twice.
 */
export async function assignTemplate(
  desk: DeskAccess,
  input: AssignTemplate,
  { now, idempotency = null }: How,
): Promise<Given | Failure> {
  return withActor(desk.actor, async (tx) => {
    const template = await getTemplate(desk, input.id);
    if (template.kind === "note") return NOT_GIVEN;
    const today = localDayOf(now, desk.actor.zone);
    const week = mondayOf(parseLocalDay(input.week) ?? addLocalDays(today, 7));
    let given = 0;
    const wanted = [...new Set(input.client_ids)];
    for (const clientId of wanted) {
      const key = idempotency && { ...idempotency, operation: `${idempotency.operation}.${clientId}` };
      const work = await openWork(tx, desk, clientId, now);
      if (work && !isFailure(await give(work, template, { now, today, week, key }))) given += 1;
    }
    await trace(tx, desk, "given", template.id, now);
    return { id: template.id, given, refused: wanted.length - given };
  });
}

async function openWork(tx: Tx, { actor }: DeskAccess, clientId: string, now: Date): Promise<Work | null> {
  return openRecord(tx, actor, clientId, "work", now).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
}
