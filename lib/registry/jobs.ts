import "server-only";
import type { Job } from "@/lib/server/jobs/define";

/** Every job of every slice. */
export const jobs: readonly Job[] = [];
