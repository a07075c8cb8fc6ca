import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { agendaItems } from "@/db/schema";
import { withStatements } from "@/db/statements";
import { aCare, aPsychologist } from "@/db/testing/care";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { eitherRecord } from "@/lib/access/either";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import * as agenda from "./mutations";
import { getAgendaItem, listAgenda, listDiscussed } from "./queries";
import type { AddInput } from "./schema";

const now = new Date("2026-03-05T18:00:00Z");
const own = (of: Someone) => ownRecord(of.actor, "work");
const at = <T>(by: Someone, client: Someone, run: (record: RecordAccess<"work">) => Promise<T>) =>
  eitherRecord(by.actor, { clientId: client.actor.id, kind: "work", now }, run);

const added = (answer: Awaited<ReturnType<typeof agenda.addToAgenda>>) => {
  if (isFailure(answer)) throw new Error(`refused: ${answer.code}`);
  return answer.item;
};
const add = async (by: Someone, input: AddInput) => added(await agenda.addToAgenda(own(by), input, { now }));

describe("a client's agenda for the next session", () => {
  let maya: Someone;
  let ada: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    ada = await aPsychologist();
    await aCare({ client: maya, psychologist: ada, scopes: ["work", "journal"] });
  });

  it("keeps three lines and the opener they make, or the words somebody made of it", async () => {
    const lines = { happened: "Anna called", like: "awful", want: "understand why I freeze" };
    const opener = "Anna called. It was awful. Today I would like to understand why I freeze.";
    expect(await add(maya, lines)).toMatchObject({ words: opener, lines });
    expect(await add(maya, { ...lines, words: "About Anna" })).toMatchObject({ words: "About Anna", lines });
    expect(await add(maya, { words: "Sleep" })).toMatchObject({ words: "Sleep", lines: null });
    expect((await listAgenda(own(maya))).map(({ words }) => words)).toEqual([opener, "About Anna", "Sleep"]);
  });

  it("is read, added to and discussed from both sides, and a point can be brought back", async () => {
    const hers = await add(maya, { words: "Sleep" });
    const theirs = added(
      await at(ada, maya, (work) => agenda.addToAgenda(work, { words: "The plan" }, { now })),
    );
    expect(await at(ada, maya, listAgenda)).toMatchObject([{ id: hers.id }, { id: theirs.id }]);
    await at(ada, maya, (work) => agenda.markDiscussed(work, hers.id, now));
    await agenda.markDiscussed(own(maya), theirs.id, now);
    expect(await listAgenda(own(maya))).toEqual([]);
    const discussed = await listDiscussed(own(maya), 10);
    expect(discussed.map(({ discussedBy }) => discussedBy).sort()).toEqual(
      [ada.actor.id, maya.actor.id].sort(),
    );
    await agenda.bringBack(own(maya), hers.id, now);
    expect(await listAgenda(own(maya))).toMatchObject([{ id: hers.id, discussedBy: null }]);
  });

  it("shows a psychologist an entry it is about only when that entry is shared", async () => {
    const shared = await anEntry({ by: maya, content: "shared", privacy_level: "shared" });
    const secret = await anEntry({ by: maya, content: "secret", privacy_level: "only_me" });
    for (const entry of [shared, secret]) await add(maya, { words: "This", entry_id: entry.id });
    expect(await listAgenda(own(maya))).toMatchObject([{ entryId: shared.id }, { entryId: secret.id }]);
    expect(await at(ada, maya, listAgenda)).toMatchObject([
      { entryId: shared.id, isAboutEntry: true },
      { entryId: null, isAboutEntry: true },
    ]);
    const guess = at(ada, maya, (work) =>
      agenda.addToAgenda(work, { words: "This", entry_id: secret.id }, { now }),
    );
    await expect(guess).rejects.toBeInstanceOf(NotFound);
  });

  it("is changed by a point's author alone, and put away by its author or the client", async () => {
    const hers = await add(maya, { words: "Sleep" });
    const change = { id: hers.id, version: hers.version, words: "Sleep, and dreams" };
    for (const attempt of [
      () => at(ada, maya, (work) => agenda.changeAgendaItem(work, change, now)),
      () => at(ada, maya, (work) => agenda.deleteAgendaItem(work, hers.id, now)),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    await agenda.changeAgendaItem(own(maya), change, now);
    expect(await agenda.changeAgendaItem(own(maya), change, now)).toMatchObject({ code: "conflict" });
    await agenda.deleteAgendaItem(own(maya), hers.id, now);
    await expect(getAgendaItem(own(maya), hers.id)).rejects.toBeInstanceOf(NotFound);
    for (const _ of [1, 2]) await agenda.restoreAgendaItem(own(maya), hers.id, now);
    expect(await listAgenda(own(maya))).toMatchObject([{ words: "Sleep, and dreams" }]);
  });

  it("takes one statement for its points, whatever their number", async () => {
    for (const words of ["Sleep", "Work", "Anna"]) await add(maya, { words });
    const { statements } = await withStatements(() => listAgenda(own(maya)));
    expect(statements.filter((text) => text.includes('from "agenda_items"'))).toHaveLength(1);
  });

  it("is sealed: no word of it stands in its row", async () => {
    const { id } = await add(maya, { happened: "Anna called", like: "awful", want: "sleep" });
    const [row] = await withActor(maya.actor, (tx) =>
      tx.select().from(agendaItems).where(eq(agendaItems.id, id)),
    );
    const stored = [row?.words, row?.lines].map((value) => Buffer.from(value ?? []).toString("latin1"));
    for (const text of stored) expect(text).not.toMatch(/Anna|called|awful|sleep/);
  });

  it("answers with help when the words ask for it", async () => {
    const input = { words: "I want to kill myself" };
    const saved = await agenda.addToAgenda(own(maya), input, { now });
    expect(saved).toMatchObject({ safety: { tier: 3, help: "/help" } });
  });
});

describe("an agenda and people it is not for", () => {
  let maya: Someone;
  let ada: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    ada = await aPsychologist();
  });

  it.each([
    ["there is no care", null],
    ["care was not begun", { started: false }],
    ["care is paused", { paused: true }],
    ["care has ended", { ended: true }],
    ["consent was withdrawn", { withdrawn: true }],
    ["consent is for something else", { scopes: ["mood", "journal"] as const }],
  ])("stays closed when %s", async (_, state) => {
    if (state) await aCare({ client: maya, psychologist: ada, scopes: ["work"], ...state });
    const { id } = await add(maya, { words: "Sleep" });
    for (const attempt of [
      () => at(ada, maya, listAgenda),
      () => at(ada, maya, (work) => agenda.markDiscussed(work, id, now)),
      () => at(ada, maya, (work) => agenda.addToAgenda(work, { words: "x" }, { now })),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    // The second wall, with the first one taken away.
    expect(await withActor(ada.actor, (tx) => tx.select().from(agendaItems))).toEqual([]);
  });

  it("does not exist for another client", async () => {
    const other = await aPerson();
    const { id } = await add(maya, { words: "Sleep" });
    for (const attempt of [
      () => getAgendaItem(own(other), id),
      () => agenda.markDiscussed(own(other), id, now),
      () => agenda.deleteAgendaItem(own(other), id, now),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(NotFound);
    expect(await withActor(other.actor, (tx) => tx.select().from(agendaItems))).toEqual([]);
  });

  it("takes no point in somebody else's name", async () => {
    await aCare({ client: maya, psychologist: ada, scopes: ["work"] });
    const forged = withActor(ada.actor, (tx) =>
      tx.insert(agendaItems).values({
        ...{ ownerId: maya.actor.id, id: newId(), authorId: maya.actor.id, createdAt: now, updatedAt: now },
        words: new Uint8Array(40) as never,
      }),
    );
    await expect(forged).rejects.toMatchObject({ sqlState: "42501" });
  });
});
