import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening } from "@/lib/risk/types";
import type { Activity } from "./activity";

type Written = Partial<Pick<Activity, "name" | "where" | "obstacle">>;

/** Screens the words of an activity by the rules the browser uses too. Never throws: saving goes on whatever happens. */
export function screenActivity({ name, where, obstacle }: Written): Screening {
  const parts = [name, where, obstacle].filter((part) => typeof part === "string");
  return screenSafely(() => screenMany(parts));
}
