import { describe, expect, it } from "vitest";
import { logWords } from "./log-words";

describe("a line of the access log", () => {
  it.each([
    ["record.opened.brief", { mood: 1, work: 1 }, "Read a short summary before a session", 2],
    ["record.opened.something-new", {}, "Opened your record", 0],
    ["record.opened.caseload", { care: 1, mood: 1 }, "Saw you in their list of clients", 2],
    ["care.paused", {}, "Paused working with you", 0],
    ["problem.status", {}, "Said where a problem area stands", 0],
    ["skill.agreed", {}, "Agreed to a skill", 0],
    ["date.cancelled", {}, "Cancelled a session date", 0],
    ["something.odd", {}, "Changed something in your record", 0],
  ])("%s is said in words", (action, counts, what, parts) => {
    const words = logWords(action, counts);
    expect([words.what, words.parts.length]).toEqual([what, parts]);
  });
});
