import { withActor } from "@/db/actor";
import { openRecord, ownRecord } from "@/lib/access/record";
import type { Box } from "@/lib/care/formulation/boxes";
import type { LineId } from "@/lib/care/formulation/line";
import { addLine } from "@/lib/care/formulation/mutations";
import { isFailure } from "@/lib/core/result";
import type { Someone } from "./people";

type Wanted = {
  /** Whose picture. */
  readonly client: Someone;
  /** Who writes the line: the client when not said. */
  readonly by?: Someone;
  readonly box?: Box;
  readonly words?: string;
  readonly now?: Date;
};

/** A written line of somebody's picture: `await aLine({ client: maya, by: okafor })`. */
export async function aLine({
  client,
  by = client,
  box = "thought",
  words = "I always let them down",
  now = new Date("2026-03-05T10:00:00Z"),
}: Wanted): Promise<LineId> {
  const own = by.actor.id === client.actor.id;
  const made = await withActor(by.actor, async (tx) => {
    const work = own
      ? ownRecord(by.actor, "work")
      : await openRecord(tx, by.actor, client.actor.id, "work", now);
    return addLine(work, { box, words }, { now });
  });
  if (isFailure(made)) throw new Error(`the line was refused: ${made.message}`);
  return made.id;
}
