import * as z from "zod/mini";
import { username } from "@/lib/auth/identity/schema";
import { parseLocalDay } from "@/lib/core/local-day";
import { clientName, scopes } from "../relationships/schema";

const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const day = z
  .string()
  .check(z.refine((text) => parseLocalDay(text) !== null, "Please give a day, such as 5 March 2026."));

/** A colleague for a while, or for good. A cover has a last day; a transfer has none. */
export const proposeInput = z
  .strictObject({
    client_id: z.uuid("We do not know this client."),
    kind: z.enum(["cover", "transfer"], "Please choose one of the two."),
    colleague: username,
    starts_on: z.optional(day),
    ends_on: z.optional(day),
    words: z.optional(
      z
        .string()
        .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(1000, "Please use at most 1,000 characters.")),
    ),
  })
  .check(
    z.refine(({ kind, ends_on }) => kind === "transfer" || ends_on !== undefined, {
      path: ["ends_on"],
      error: "Please say until when.",
    }),
    z.refine(({ starts_on, ends_on }) => !starts_on || !ends_on || starts_on <= ends_on, {
      path: ["ends_on"],
      error: "The last day comes before the first.",
    }),
  );
export type ProposeInput = z.output<typeof proposeInput>;

const id = z.uuid("We do not know this proposal.");
export const acceptInput = z.strictObject({ id, client_name: clientName, scopes });
export const declineInput = z.strictObject({ id });
