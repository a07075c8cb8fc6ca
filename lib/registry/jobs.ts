import "server-only";
import type { Job } from "@/lib/server/jobs/define";
import { purgeMail, sendMail } from "@/lib/server/mail/jobs";

/** Every job of every slice. */
export const jobs: readonly Job[] = [purgeMail, sendMail];
