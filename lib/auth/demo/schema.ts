import * as z from "zod/mini";
import { DEMO_USERNAMES } from "./people";

export const demoChoice = z.strictObject({ who: z.enum(DEMO_USERNAMES, "Please choose one of the people.") });

/** Whom the page belongs to. Anybody else's id is refused, whatever it is. */
export const demoAgain = z.strictObject({
  who: z.string().check(z.maxLength(64)),
  /** Where to go afterwards, from a page of its own; left out, the page that asked stays. */
  next: z.optional(z.string().check(z.maxLength(500))),
});
