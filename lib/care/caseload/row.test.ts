import { describe, expect, it } from "vitest";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import type { ClientFacts, SessionFact } from "./facts";
import { rowOf } from "./row";

const now = new Date("2026-03-05T10:00:00Z");
const today = "2026-03-05" as LocalDay;
const moment = { now, today, zone: "Europe/London" };
const back = (count: number) => addLocalDays(today, -count);

const session = (id: string, startsAt: string, status: SessionFact["status"] = "planned"): SessionFact => ({
  id,
  startsAt,
  day: startsAt.slice(0, 10) as LocalDay,
  zone: "Europe/London",
  minutes: 50,
  place: "video",
  status,
});

const unshared: ClientFacts = {
  clientId: "c",
  relationshipId: "r",
  kind: "care",
  startedAt: "2026-01-05T09:00:00.000Z",
  endsAt: null,
  name: null,
  termsSince: null,
  scopes: [],
  sharing: [],
  sessions: [],
  moods: null,
  entries: null,
  uses: null,
  homework: null,
  working: null,
  disputes: null,
};
const shared: ClientFacts = {
  ...unshared,
  scopes: ["mood", "journal", "work"],
  moods: [],
  entries: { days: [], unread: 0 },
  uses: [],
  homework: [],
  working: 0,
  disputes: [],
};
const row = (facts: ClientFacts, snoozes: Parameters<typeof rowOf>[1]["snoozes"] = []) =>
  rowOf(facts, { name: null, snoozes }, moment);

describe("a line of the caseload", () => {
  it("tells what is not shared from what is empty", () => {
    expect(row(unshared)).toMatchObject({
      unread: null,
      homework: null,
      uses: null,
      working: null,
      moods: null,
    });
    expect(row(shared)).toMatchObject({ unread: 0, homework: { done: 0, assigned: 0 }, uses: 0, working: 0 });
    expect(row(shared).moods).toEqual(Array.from({ length: 30 }, () => null));
  });

  it("calls a client without a name by the month care began", () => {
    expect(row(unshared).name).toBe("Client since January 2026");
  });

  it("finds the next session, the last one held and those of today", () => {
    const sessions = [
      session("held", "2026-02-26T10:00:00Z", "held"),
      session("earlier-today", "2026-03-05T08:00:00Z", "held"),
      session("running", "2026-03-05T09:30:00Z"),
      session("next", "2026-03-12T10:00:00Z"),
    ];
    const { next, lastHeld, todays } = row({ ...shared, sessions });
    expect([next?.id, lastHeld, todays.map(({ id }) => id)]).toEqual([
      "running",
      "2026-03-05",
      ["earlier-today", "running"],
    ]);
  });

  it("keeps gaps as gaps in the line of moods, today at the end", () => {
    const { moods } = row({
      ...shared,
      moods: [
        [back(29), 2, 6],
        [today, 1, 7],
      ],
    });
    expect([moods?.at(0), moods?.at(1), moods?.at(-1), moods?.length]).toEqual([3, null, 7, 30]);
  });

  it("counts homework of four weeks, done at least partly, and uses of 28 days", () => {
    const given = (assignedAt: string, outcome: "done" | "partly" | "not" | null) => ({
      assignedAt,
      outcome,
      outcomeAt: null,
      reviewedAt: null,
    });
    const homework = [
      given("2026-03-01T10:00:00Z", "done"),
      given("2026-02-20T10:00:00Z", "partly"),
      given("2026-02-20T10:00:00Z", "not"),
      given("2026-01-20T10:00:00Z", "done"),
    ];
    const counted = row({
      ...shared,
      homework,
      uses: [
        [back(28), 5],
        [back(27), 2],
        [today, 1],
      ],
    });
    expect([counted.homework, counted.uses]).toEqual([{ done: 2, assigned: 3 }, 3]);
  });

  it("puts a snoozed flag aside until its day, with the reason, and leaves the others", () => {
    const sessions = [session("over", "2026-03-04T10:00:00Z")];
    const facts = {
      ...shared,
      sessions,
      startedAt: "2026-03-01T09:00:00Z",
      disputes: ["2026-03-03T10:00:00Z"],
    };
    const snooze = {
      id: "s",
      clientId: "c",
      flag: "line-disputed",
      at: "2026-03-04T10:00:00Z",
      why: "We talk on Monday",
    };
    const asleep = row(facts, [{ ...snooze, until: "2026-03-09T00:00:00Z" }]);
    expect(asleep.flags.map(({ kind }) => kind)).toEqual(["session-unmarked"]);
    expect(asleep.snoozed).toMatchObject([
      { kind: "line-disputed", why: "We talk on Monday", until: "2026-03-09" },
    ]);
    const awake = row(facts, [{ ...snooze, until: "2026-03-05T10:00:00Z" }]);
    expect(awake.flags.map(({ kind }) => kind)).toEqual(["line-disputed", "session-unmarked"]);
  });
});
