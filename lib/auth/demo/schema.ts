import * as z from "zod/mini";
import { DEMO_USERNAMES } from "./people";

export const demoChoice = z.strictObject({ who: z.enum(DEMO_USERNAMES, "Please choose one of the people.") });
