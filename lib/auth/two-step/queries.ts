import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { recoveryCodes, twoStepSecrets } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { RecordAccess } from "@/lib/access/record";
import { inRecord } from "@/lib/access/record";
import type { Half } from "../sessions";
import { type SecondStep, secondStepOf } from "./codes";

export type TwoStep = { readonly since: Date; readonly codesLeft: number };

/** Since when somebody has a second step, and how many recovery codes are left; null without one. */
export async function findTwoStep(record: RecordAccess<"devices">): Promise<TwoStep | null> {
  return inRecord(record, async (tx) => {
    const { ownerId } = record;
    const [row] = await tx
      .select({ since: twoStepSecrets.confirmedAt })
      .from(twoStepSecrets)
      .where(and(eq(twoStepSecrets.ownerId, ownerId), isNotNull(twoStepSecrets.confirmedAt)))
      .limit(1);
    if (!row?.since) return null;
    const codesLeft = await tx.$count(
      recoveryCodes,
      and(eq(recoveryCodes.ownerId, ownerId), isNull(recoveryCodes.usedAt)),
    );
    return { since: row.since, codesLeft };
  });
}

/** What somebody between the two steps is asked for. */
export function stepFor(half: Half): Promise<SecondStep> {
  return asSystem("sign-in", (tx) => secondStepOf(tx, half.id, half.role));
}
