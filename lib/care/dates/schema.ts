import * as z from "zod/mini";
import { isZone, parseLocalDay } from "@/lib/core/local-day";
import { REPEATS } from "./series";
import { PLACES, STATUSES } from "./therapy-date";

const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");

const id = z.uuid("This session is not known.");
const client = z.optional(z.uuid("This client is not known."));

const NO_DAY = "Please give a day, such as 5 March 2026.";
const day = z.string(NO_DAY).check(
  z.refine((text) => parseLocalDay(text) !== null, NO_DAY),
  z.refine((text) => text < "2100", "Please give a day before the year 2100."),
);

const NO_TIME = "Please give a time, such as 14:30.";
const time = z.string(NO_TIME).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, NO_TIME));

const NO_MINUTES = "Please give a number of minutes from 5 to 480.";
const minutes = z.int(NO_MINUTES).check(z.minimum(5, NO_MINUTES), z.maximum(480, NO_MINUTES));

const NO_TIMES = "Please give a number from 2 to 52.";

const what = {
  day,
  time,
  zone: z.string().check(z.maxLength(64), z.refine(isZone, "This time zone is not known.")),
  minutes: z._default(minutes, 50),
  place: z._default(z.enum(PLACES, "Please choose where."), "in-person"),
  where: z.optional(
    z
      .string()
      .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(500, "Please use at most 500 characters.")),
  ),
};

/** One session, or a series of them. Without a status one that is over was held and one that is ahead is planned. */
export const addDatesForm = z.strictObject({
  ...what,
  client_id: client,
  relationship_id: z.optional(z.uuid("This psychologist is not known.")),
  status: z.optional(z.enum(STATUSES, "Please choose one.")),
  repeat: z._default(z.enum(REPEATS, "Please choose one."), "once"),
  times: z._default(z.int(NO_TIMES).check(z.minimum(1, NO_TIMES), z.maximum(52, NO_TIMES)), 1),
});
export type AddDates = Omit<z.output<typeof addDatesForm>, "client_id">;

export const changeDateForm = z.strictObject({
  ...what,
  client_id: client,
  id,
  // The version that was looked at: somebody else's later change must not be lost.
  version: z.int("This session is not known.").check(z.minimum(1)),
});
export type ChangeDate = Omit<z.output<typeof changeDateForm>, "client_id">;

export const markDateForm = z.strictObject({
  client_id: client,
  id,
  status: z.enum(STATUSES, "Please choose one."),
});

export const deleteDateForm = z.strictObject({
  client_id: client,
  id,
  /** Also the sessions of the same series that come after it. */
  following: z.optional(z.boolean()),
});

export const restoreDateForm = z.strictObject({
  client_id: client,
  id,
  /** With script the page answers with a toast and stays. */
  scripted: z.optional(z.boolean()),
});
