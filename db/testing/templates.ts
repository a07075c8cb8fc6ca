import { ownDesk } from "@/lib/access/desk";
import { createTemplate } from "@/lib/care/templates/mutations";
import { templateForm } from "@/lib/care/templates/schema";
import { isFailure } from "@/lib/core/result";
import type { Someone } from "./people";

const contents = {
  skill: { replaces_kind: "behaviour", replaces: "Going back to bed", steps: "Shoes on\n\nOut of the door" },
  homework: { kind: "activity", what: "A walk before breakfast", times_wanted: 3, due_in_days: 7 },
  plan: {
    activities: [
      { name: "Swim", weekday: 1, time: "18:00" },
      { weekday: 2, time: "18:00" },
      { name: "Call Ana", weekday: 3, time: "19:30", minutes: 20 },
    ],
  },
  note: { format: "dap", boxes: { plan: "Homework:" } },
} as const;

/** A template of one kind. Answers its id. */
export async function aTemplate(by: Someone, kind: keyof typeof contents, name = "Morning walk") {
  const input = templateForm.parse({ kind, name, [kind]: contents[kind] });
  const made = await createTemplate(ownDesk(by.actor), input, { now: new Date("2026-03-01T10:00:00Z") });
  if (isFailure(made)) throw new Error(`the template was refused: ${made.message}`);
  return made.id;
}
