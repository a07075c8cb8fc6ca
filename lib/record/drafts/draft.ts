import type { FormValues } from "@/lib/core/form";
import type { Id } from "@/lib/core/ids";
import { excerptOf } from "../journal/excerpt";

export type DraftId = Id<"journal-draft">;

/** Writing that was not saved yet: the form as it stood. `entryId` when it changes an entry that exists. */
export type Draft = {
  readonly id: DraftId;
  readonly entryId: string | null;
  readonly baseVersion: number | null;
  readonly form: FormValues;
  readonly updatedAt: Date;
};

// By hand: a page keeps drafts from the first letter on, long before it needs a schema.
const isForm = (value: unknown): value is FormValues =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(
    (texts) => Array.isArray(texts) && texts.every((text) => typeof text === "string"),
  );

/** A form's fields from the JSON a draft keeps; null when the text is no such thing. */
export function parseDraftForm(text: string): FormValues | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isForm(parsed) ? parsed : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const WRITTEN = ["title", "content", "thought"] as const;

/** Whether anybody wrote something in it: a form merely opened is no draft. */
export function isWorthKeeping(form: FormValues): boolean {
  const texts = Object.entries(form).filter(
    ([name]) =>
      WRITTEN.some((field) => field === name) ||
      name.startsWith("answers.") ||
      /^behaviours\.\d+\.name$/.test(name),
  );
  return texts.some(([, values]) => values.some((value) => value.trim() !== ""));
}

/** The half sentence somebody stopped at: the end of the text, or else the title or thought. */
export function halfSentence(form: FormValues, most = 90): string {
  const content = form.content?.at(-1)?.trim() ?? "";
  const text = content || form.thought?.at(-1)?.trim() || form.title?.at(-1)?.trim() || "";
  const plain = excerptOf(text.slice(-most * 3), most * 3);
  if (plain.length <= most) return plain;
  const end = plain.slice(-most);
  return `…${end.slice(end.indexOf(" ") + 1)}`;
}
