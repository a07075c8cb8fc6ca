import "server-only";
import { purgeBin } from "@/lib/record/bin/jobs";
import type { Job } from "@/lib/server/jobs/define";
import { purgeMail, sendMail } from "@/lib/server/mail/jobs";
import { mailNotice } from "@/lib/server/notices/jobs";
import { tidyUp } from "@/lib/server/tidy/jobs";

/** Every job of every slice. */
export const jobs: readonly Job[] = [mailNotice, purgeBin, purgeMail, sendMail, tidyUp];
