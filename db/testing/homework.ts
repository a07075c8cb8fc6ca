import { ownRecord } from "@/lib/access/record";
import { isFailure } from "@/lib/core/result";
import type { Homework } from "@/lib/work/homework/assignment";
import { assignHomework } from "@/lib/work/homework/mutations";
import type { AssignInput } from "@/lib/work/homework/schema";
import type { Someone } from "./people";

type Wanted = Partial<AssignInput> & { readonly by: Someone; readonly now?: Date };

/** Homework a client gives themself. Say only what matters: `await someHomework({ by: maya, what: "Swim" })`. */
export async function someHomework({
  by,
  now = new Date("2026-03-02T10:00:00Z"),
  ...wanted
}: Wanted): Promise<Homework> {
  const input: AssignInput = { kind: "activity", what: "A walk", ...wanted };
  const given = await assignHomework(ownRecord(by.actor, "work"), input, { now });
  if (isFailure(given)) throw new Error(`the homework was refused: ${JSON.stringify(given.fields)}`);
  return given;
}
