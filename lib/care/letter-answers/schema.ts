import * as z from "zod/mini";

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");

/** The client's answer to a letter about them: yes as it stands, or no, with words if they like. */
export const answerLetterForm = z.strictObject({
  id: z.uuid("This letter is not known."),
  answer: z.enum(["approved", "declined"], "Please choose one."),
  words: z.optional(
    z
      .string()
      .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(2_000, "Please use at most 2,000 characters.")),
  ),
});
export type AnswerLetterInput = z.output<typeof answerLetterForm>;
