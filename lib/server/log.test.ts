import { Writable } from "node:stream";
import { DrizzleQueryError } from "drizzle-orm/errors";
import pino from "pino";
import { expect, it } from "vitest";
import { logSettings } from "./log";

function lines(write: (log: pino.Logger) => void): string {
  let said = "";
  const sink = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  write(pino({ ...logSettings, level: "info" }, sink));
  return said;
}

it("keeps ids, counts and the operation of a line", () => {
  const said = lines((log) => log.info({ requestId: "r-1", operation: "mood.save", count: 3 }, "done"));
  expect(JSON.parse(said)).toMatchObject({ requestId: "r-1", operation: "mood.save", count: 3, msg: "done" });
});

it("lets no field through that may hold a person's words, address or secret, however deep it stands", () => {
  const words = {
    title: "w0",
    content: "w0",
    notes: "w0",
    email: "w0",
    password: "w0",
    token: "w0",
    phone: "w0",
  };
  const said = lines((log) => log.info({ ...words, input: words, request: { body: words, form: "w0" } }));
  expect(said).toContain("[redacted]");
  expect(said).not.toContain("w0");
});

it("says of a database error only its code and names, never the values it prints", () => {
  const cause = Object.assign(new Error("duplicate key value: (w0)"), {
    code: "23505",
    constraint: "words_word_key",
    detail: "w0",
  });
  const error = new DrizzleQueryError("insert …", ["w0"], cause);
  const said = lines((log) => log.error({ error }, "action failed"));
  expect(said).toContain("23505");
  expect(said).not.toContain("w0");
});
