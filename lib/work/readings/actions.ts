"use server";

import { revalidatePath } from "next/cache";
import { ownRecord } from "@/lib/access/record";
import { clientAction } from "@/lib/auth/action";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { readinessForm, readingDayForm, readingForm } from "../problems/schema";
import * as readings from "./mutations";

const refresh = () => revalidatePath("/problems", "layout");

export const recordReading = clientAction("problem.reading", readingForm, async ({ actor, input, now }) => {
  const refused = await readings.recordReading(ownRecord(actor, "work"), input, now);
  if (isFailure(refused)) return refused;
  refresh();
  return { day: input.day };
});

export const removeReading = clientAction(
  "problem.reading-remove",
  readingDayForm,
  async ({ actor, input: { id, day }, now }) => {
    await readings.removeReading(ownRecord(actor, "work"), id, day as LocalDay, now);
    refresh();
    return { day };
  },
);

export const recordReadiness = clientAction(
  "problem.readiness",
  readinessForm,
  async ({ actor, input, now }) => {
    await readings.recordReadiness(ownRecord(actor, "work"), input, now);
    refresh();
    return { id: input.id };
  },
);
