import * as z from "zod/mini";
import { parseLocalDay } from "@/lib/core/local-day";
import { TEMPLATES } from "@/lib/record/journal/templates";
import { OUTCOMES } from "@/lib/work/activities/activity";
import { KINDS } from "./assignment";

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(most, `Please use at most ${most} characters.`));

const id = z.uuid("This homework is not known.");
const version = z.int().check(z.gte(1));
/** Whose homework it is; absent for one's own. */
const client = z.optional(z.uuid());

const TIMES = "Please give a number from 1 to 99.";
const NO_DAY = "Please choose a day.";
const fields = {
  kind: z.enum(KINDS, "Please choose one."),
  skill_id: z.optional(z.uuid("This skill is not known.")),
  template: z.optional(z.enum(TEMPLATES)),
  what: z.optional(text(300)),
  when: z.optional(text(200)),
  where: z.optional(text(200)),
  obstacle: z.optional(text(500)),
  times_wanted: z.optional(z.int(TIMES).check(z.gte(1, TIMES), z.lte(99, TIMES))),
  due_day: z.optional(z.string().check(z.refine((value) => parseLocalDay(value) !== null, NO_DAY))),
};

type Fields = { kind: string; skill_id?: unknown; template?: unknown; what?: unknown };
const hasSkill = z.refine<Fields>((form) => form.kind !== "skill" || form.skill_id !== undefined, {
  path: ["skill_id"],
  error: "Please choose a skill.",
});
const hasTemplate = z.refine<Fields>((form) => form.kind !== "journal" || form.template !== undefined, {
  path: ["template"],
  error: "Please choose a page.",
});
const hasWords = z.refine<Fields>((form) => form.kind !== "activity" || Boolean(form.what), {
  path: ["what"],
  error: "Please say what it is.",
});

/** What somebody takes home. What does not belong to its kind is left out when it is saved. */
export const assignInput = z
  .strictObject({ ...fields, client_id: client })
  .check(hasSkill, hasTemplate, hasWords);
export type AssignInput = Omit<z.output<typeof assignInput>, "client_id">;

export const changeHomeworkInput = z
  .strictObject({ ...fields, id, version, client_id: client })
  .check(hasSkill, hasTemplate, hasWords);
export type HomeworkChange = Omit<z.output<typeof changeHomeworkInput>, "client_id">;

export const reportInput = z.strictObject({
  id,
  outcome: z.enum(OUTCOMES, "Please choose one."),
  words: z.optional(text(2_000)),
});
export type ReportInput = z.output<typeof reportInput>;

export const reviewInput = z.strictObject({ id, words: z.optional(text(2_000)), client_id: client });
export type ReviewInput = Omit<z.output<typeof reviewInput>, "client_id">;

export const homeworkRef = z.strictObject({ id, client_id: client });
