import * as z from "zod/mini";
import { STANCES } from "../formulation/line";

export const stanceForm = z
  .strictObject({
    scripted: z.optional(z.boolean()),
    id: z.uuid(),
    version: z.int().check(z.gte(1), z.lte(1_000_000)),
    stance: z.enum(STANCES),
    words: z.optional(z.string().check(z.trim(), z.maxLength(1000, "Please use at most 1000 characters."))),
  })
  .check(
    z.refine(({ stance, words: said }) => stance === "agree" || (said ?? "") !== "", {
      path: ["words"],
      error: "Please write a few words, so that it is clear what you mean.",
    }),
  );
