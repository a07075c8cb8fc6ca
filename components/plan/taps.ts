import type { ActionState } from "@/lib/auth/action";
import * as agenda from "@/lib/care/agenda/actions";
import * as activities from "@/lib/work/activities/actions";
import * as homework from "@/lib/work/homework/actions";

export type Run = (
  previous: ActionState<{ id: string }>,
  form: FormData,
) => Promise<ActionState<{ id: string }>>;
type TapWords = { readonly run: Run; readonly undo: Run; readonly said: string; readonly undone: string };

export type Tap =
  | "activity-done"
  | "homework-done"
  | "homework-review"
  | "homework-reopen"
  | "agenda-discussed"
  | "agenda-back";

/** What one tap does, what takes it back, and what is said of each. */
export const taps: Readonly<Record<Tap, TapWords>> = {
  "activity-done": {
    run: activities.markActivityDone,
    undo: activities.clearActivityOutcome,
    said: "Done. What was it like? Open it to say so.",
    undone: "It is open again.",
  },
  "homework-done": {
    run: homework.markHomeworkDone,
    undo: homework.clearHomeworkReport,
    said: "Done. It is kept for your next session.",
    undone: "It is open again.",
  },
  "homework-review": {
    run: homework.reviewHomework,
    undo: homework.reopenHomework,
    said: "Talked about. It has left the agenda.",
    undone: "It is on the agenda again.",
  },
  "homework-reopen": {
    run: homework.reopenHomework,
    undo: homework.reviewHomework,
    said: "It is on the agenda again.",
    undone: "It has left the agenda.",
  },
  "agenda-discussed": {
    run: agenda.markDiscussed,
    undo: agenda.bringBack,
    said: "Talked about. It has left the agenda.",
    undone: "It is on the agenda again.",
  },
  "agenda-back": {
    run: agenda.bringBack,
    undo: agenda.markDiscussed,
    said: "It is on the agenda again.",
    undone: "It has left the agenda.",
  },
};

export type Restorable = "activity" | "homework" | "agenda";

/** What was put away, and how it comes back. */
export const restores: Readonly<Record<Restorable, Run>> = {
  activity: activities.restoreActivity,
  homework: homework.restoreHomework,
  agenda: agenda.restoreAgendaItem,
};
