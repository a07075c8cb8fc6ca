import * as z from "zod/mini";
import { withActor } from "@/db/actor";
import { openRecord, ownRecord, type RecordAccess, type SharedKind } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import { createProblem } from "@/lib/work/problems/mutations";
import type { Problem } from "@/lib/work/problems/problem";
import { type ProblemInput, problemInput } from "@/lib/work/problems/schema";
import type { Someone } from "./people";

type Words = Partial<z.input<typeof problemInput>>;

/** What somebody writes about a problem area, with everything else left as the form leaves it. */
export function describing(wanted: Words = {}): ProblemInput {
  return z.parse(problemInput, { name: "Staying in bed", ...wanted });
}

/** A problem area somebody named alone. Say only what matters: `await aProblem({ by: maya })`. */
export async function aProblem({
  by,
  now = new Date("2026-03-01T10:00:00Z"),
  ...wanted
}: Words & { readonly by: Someone; readonly now?: Date }): Promise<Problem> {
  const made = await createProblem(ownRecord(by.actor, "work"), describing(wanted), {
    now,
    idempotency: null,
  });
  if (isFailure(made)) throw new Error(`the problem area was refused: ${made.message}`);
  return made.problem;
}

/** Runs something as a psychologist with the proof for one part of a client's record. */
export function asPsychologist<K extends SharedKind, T>(
  { psychologist, client, kind }: { psychologist: Someone; client: Someone; kind: K },
  work: (record: RecordAccess<K>) => Promise<T>,
): Promise<T> {
  return withActor(psychologist.actor, async (tx) =>
    work(await openRecord(tx, psychologist.actor, client.actor.id, kind, new Date())),
  );
}
