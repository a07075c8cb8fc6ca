import { withActor } from "@/db/actor";
import { therapyDates } from "@/db/schema";
import { localDayOf } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import type { Someone } from "./people";

type Wanted = {
  readonly of: Someone;
  readonly at: Date;
  readonly relationshipId?: string | null;
  readonly status?: "planned" | "held" | "missed" | "cancelled";
  readonly zone?: string;
};

/** A therapy session of a client, written down by themselves. */
export async function aDate({
  of,
  at,
  relationshipId = null,
  status = "planned",
  zone = of.actor.zone,
}: Wanted) {
  const id = newId<"therapy-date">();
  await withActor(of.actor, (tx) =>
    tx.insert(therapyDates).values({
      ownerId: of.actor.id,
      id,
      relationshipId,
      authorId: of.actor.id,
      startsAt: at,
      localDay: localDayOf(at, zone),
      zone,
      minutes: 50,
      place: "in-person",
      status,
      createdAt: at,
      updatedAt: at,
    }),
  );
  return id;
}
