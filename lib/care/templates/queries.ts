import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import * as z from "zod/mini";
import { withActor } from "@/db/actor";
import { templates } from "@/db/schema";
import type { DeskAccess } from "@/lib/access/desk";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { templatePlace } from "./places";
import { sealedContent, type TemplateKind } from "./schema";
import { contentOf, type Template, type TemplateId } from "./template";

export type TemplateRow = typeof templates.$inferSelect;
const LISTED = 200;

export function openTemplate(sealer: Sealer, row: TemplateRow): Template {
  const json: unknown = JSON.parse(sealer.open(templatePlace("content", row.id), row.content));
  const content = contentOf({ kind: row.kind, ...z.parse(sealedContent, json) });
  if (content === null) throw new Error(`a template of the kind ${row.kind} holds its content`);
  const name = sealer.open(templatePlace("name", row.id), row.name);
  return { ...content, id: row.id as TemplateId, name, version: row.version, updatedAt: row.updatedAt };
}

const alive = ({ actor }: DeskAccess) => and(eq(templates.ownerId, actor.id), isNull(templates.deletedAt));

/** A psychologist's own templates, the newest first; of one kind, or all. One statement and the key's. */
export async function listTemplates(desk: DeskAccess, kind?: TemplateKind): Promise<Template[]> {
  return withActor(desk.actor, async (tx) => {
    const rows = await tx
      .select()
      .from(templates)
      .where(and(alive(desk), kind && eq(templates.kind, kind)))
      .orderBy(desc(templates.createdAt), desc(templates.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, desk.actor.id);
    return rows.map((row) => openTemplate(sealer, row));
  });
}

/** One template. Throws `NotFound` when it is not there or not theirs. */
export async function getTemplate(desk: DeskAccess, wanted: string): Promise<Template> {
  const id = parseId<"template">(wanted);
  if (id === null) throw new NotFound();
  return withActor(desk.actor, async (tx) => {
    const [row] = await tx
      .select()
      .from(templates)
      .where(and(alive(desk), eq(templates.id, id)))
      .limit(1);
    if (!row) throw new NotFound();
    return openTemplate(await sealerOf(tx, desk.actor.id), row);
  });
}
