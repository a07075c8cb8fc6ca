import "server-only";
import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { careRelationships, handovers, psychologistProfiles } from "@/db/schema";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import type { Id, PersonId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { type Handover, type HandoverId, handoverPlace } from "./handover";

type Care = RecordAccess<"care">;
type Row = typeof handovers.$inferSelect;
type Card = typeof psychologistProfiles.$inferSelect;

const SHOWN = 20;
const proposers = alias(psychologistProfiles, "proposers");

function openHandover(sealer: Sealer, row: Row, cards: { colleague: Card; by: string | null }): Handover {
  const { displayName, practice, register, registrationNumber } = cards.colleague;
  return {
    id: row.id as HandoverId,
    relationshipId: row.relationshipId as Id<"relationship">,
    kind: row.kind,
    proposedBy: row.proposedBy as PersonId,
    proposedByName: cards.by ?? "Your psychologist",
    colleague: {
      id: row.colleagueId as PersonId,
      ...{ displayName, practice, register, registrationNumber },
    },
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    words: sealer.openOrNull(handoverPlace(row.id), row.words),
    proposedAt: row.proposedAt,
    answer: row.answer,
    answeredAt: row.answeredAt,
  };
}

async function findHandovers(care: Care, where: SQL | undefined): Promise<Handover[]> {
  return inRecord(care, async (tx) => {
    const rows = await tx
      .select({ row: handovers, colleague: psychologistProfiles, by: proposers.displayName })
      .from(handovers)
      .innerJoin(psychologistProfiles, eq(psychologistProfiles.ownerId, handovers.colleagueId))
      .leftJoin(proposers, eq(proposers.ownerId, handovers.proposedBy))
      .innerJoin(
        careRelationships,
        and(
          eq(careRelationships.clientId, handovers.ownerId),
          eq(careRelationships.id, handovers.relationshipId),
        ),
      )
      .where(and(eq(handovers.ownerId, care.ownerId), where))
      .orderBy(desc(handovers.proposedAt), desc(handovers.id))
      .limit(SHOWN);
    if (rows.length === 0) return [];
    const sealer = await sealerOf(tx, care.ownerId);
    return rows.map(({ row, colleague, by }) => openHandover(sealer, row, { colleague, by }));
  });
}

/** Proposals that wait for the client's answer, with the colleague's card. */
export async function listOpenHandovers(care: Care): Promise<Handover[]> {
  return findHandovers(care, and(isNull(handovers.answer), isNull(careRelationships.endedAt)));
}

/** What one psychologist proposed for a client, with the answers. */
export async function listProposed(care: Care): Promise<Handover[]> {
  return findHandovers(care, eq(handovers.proposedBy, care.actor.id));
}
