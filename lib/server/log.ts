import "server-only";
import pino from "pino";
import { scrubbed } from "@/db/scrub";

/** Names of fields that may hold a person's words, address or secret. Logs carry ids and counts; this is the net below. */
const REDACTED = [
  "password",
  "token",
  "secret",
  "cookie",
  "authorization",
  "email",
  "name",
  "phone",
  "crisisContact",
  "content",
  "title",
  "thought",
  "notes",
  "note",
  "text",
  "form",
  "word",
  "words",
  "body",
  "input",
  "params",
  "detail",
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** How every line is written. */
export const logSettings: pino.LoggerOptions = {
  level: process.env.LOG_LEVEL ?? (process.env.APP_MODE === "test" ? "error" : "info"),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: REDACTED, censor: "[redacted]" },
  serializers: {
    // Name, message and stack of an error of ours; of a database error only its code and names.
    error: (error: unknown) => {
      const clean = scrubbed(error);
      return clean instanceof Error
        ? { type: clean.name, message: clean.message, stack: clean.stack }
        : "not an error";
    },
  },
};

export const log = pino(logSettings);
