import "server-only";
import { portability as access } from "@/lib/access/portability";
import { portability as notices } from "@/lib/account/notices/portability";
import { portability as profile } from "@/lib/account/profile/portability";
import { portability as auth } from "@/lib/auth/portability";
import { portability as agenda } from "@/lib/care/agenda/portability";
import { portability as caseload } from "@/lib/care/caseload/portability";
import { portability as contacts } from "@/lib/care/contacts/portability";
import { portability as dates } from "@/lib/care/dates/portability";
import { portability as formulation } from "@/lib/care/formulation/portability";
import { portability as handovers } from "@/lib/care/handovers/portability";
import { portability as invitations } from "@/lib/care/invitations/portability";
import { portability as letters } from "@/lib/care/letters/portability";
import { portability as notes } from "@/lib/care/notes/portability";
import { portability as psychologists } from "@/lib/care/psychologists/portability";
import { portability as relationships } from "@/lib/care/relationships/portability";
import { portability as stances } from "@/lib/care/stances/portability";
import { portability as templates } from "@/lib/care/templates/portability";
import { portability as drafts } from "@/lib/record/drafts/portability";
import { portability as journal } from "@/lib/record/journal/portability";
import { portability as mood } from "@/lib/record/mood/portability";
import { portability as rollups } from "@/lib/record/rollups/portability";
import { portability as words } from "@/lib/record/words/portability";
import type { Portability } from "@/lib/server/leaving";
import { portability as server } from "@/lib/server/portability";
import { portability as activities } from "@/lib/work/activities/portability";
import { portability as homework } from "@/lib/work/homework/portability";
import { portability as problems } from "@/lib/work/problems/portability";
import { portability as skills } from "@/lib/work/skills/portability";
import { portability as uses } from "@/lib/work/uses/portability";

/** What every slice answers for when a person leaves. */
export const portabilities: readonly Portability[] = [
  access,
  notices,
  profile,
  auth,
  agenda,
  caseload,
  contacts,
  dates,
  formulation,
  handovers,
  invitations,
  letters,
  notes,
  psychologists,
  relationships,
  stances,
  templates,
  drafts,
  journal,
  mood,
  rollups,
  words,
  server,
  activities,
  homework,
  problems,
  skills,
  uses,
];
