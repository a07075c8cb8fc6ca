import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { formulationItems, formulationStances, notices } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aLine } from "@/db/testing/formulation";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist } from "@/db/testing/problems";
import { pastAllWalls } from "@/db/testing/superuser";
import { ownRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";
import { openCitations } from "@/lib/work/problems/queries";
import { takeStance } from "../stances/mutations";
import { standOn } from "./line";
import { addLine, adoptSuggestion, changeLine, citeSentence, deleteLine, restoreLine } from "./mutations";
import { listFormulation } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const later = new Date("2026-03-05T12:00:00Z");
const CONTENT = "Mum rang again. I thought I always let her down. Then I went back to bed.";
const SENTENCE = "I thought I always let her down.";

describe("S0-13 the picture that client and psychologist make together", () => {
  let maya: Someone;
  let okafor: Someone;
  beforeEach(async () => {
    maya = await aPerson();
    okafor = await aPsychologist();
    await aCare({ client: maya, psychologist: okafor, scopes: ["work", "journal"] });
  });

  const own = () => ownRecord(maya.actor, "work");
  const mine = () => listFormulation(own(), ownRecord(maya.actor, "journal"));
  const theirs = <T>(work: (record: RecordAccess<"work">) => Promise<T>, psychologist = okafor) =>
    asPsychologist({ psychologist, client: maya, kind: "work" }, work);
  const toldTo = (someone: Someone) =>
    asSystem("seed", (tx) =>
      tx.select({ kind: notices.kind }).from(notices).where(eq(notices.ownerId, someone.actor.id)),
    ).then((rows) => rows.map(({ kind }) => kind));

  const aSharedEntry = () => anEntry({ by: maya, content: CONTENT, privacy_level: "shared", now });
  const cited = async (entryId: string, into: { box: "thought" } | { problemId: string }, by = okafor) => {
    const start = CONTENT.indexOf(SENTENCE);
    const span = { entryId, field: "content", start, end: start + SENTENCE.length } as const;
    return citeSentence(by.actor, { clientId: maya.actor.id, span, target: into }, { now });
  };

  it("shows a line to both, with who wrote it and in which version", async () => {
    const id = await aLine({ client: maya, by: okafor });
    await aLine({ client: maya, box: "protective", words: "My sister" });
    const [first, second] = await mine();
    expect(first).toMatchObject({
      id,
      words: "I always let them down",
      byClient: false,
      mine: false,
      version: 1,
    });
    expect(second).toMatchObject({ model: "five-p", box: "protective", byClient: true, mine: true });
    expect((await theirs((work) => listFormulation(work, null))).map(({ mine: by }) => by)).toEqual([
      true,
      false,
    ]);
  });

  it("keeps lines and answers sealed", async () => {
    const id = await aLine({ client: maya, by: okafor, words: "rare-word-heron" });
    await takeStance(own(), { id, version: 1, stance: "dispute", words: "rare-word-plover" }, now);
    const rows = await pastAllWalls<{ stored: string }>(
      `select encode(words, 'escape') as stored from formulation_items where owner_id = '${maya.actor.id}'
       union all select encode(words, 'escape') from formulation_stances where owner_id = '${maya.actor.id}'`,
    );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ stored }) => stored).join()).not.toMatch(/heron|plover/);
  });

  it("S0-14 cites a shared sentence into a box, and shows it as the entry has it", async () => {
    const entry = await aSharedEntry();
    await cited(entry.id, { box: "thought" });
    const [line] = await mine();
    expect(line).toMatchObject({ box: "thought", words: null });
    expect(line?.sentences).toMatchObject([{ entryId: entry.id, words: SENTENCE, state: "same" }]);
  });

  it("S0-14 cites a shared sentence into a problem area", async () => {
    const entry = await aSharedEntry();
    const problem = await aProblem({ by: maya });
    await cited(entry.id, { problemId: problem.id });
    const citations = await openCitations(own(), ownRecord(maya.actor, "journal"), { problemId: problem.id });
    expect(citations).toMatchObject([{ words: SENTENCE, authorId: okafor.actor.id }]);
  });

  it("cites nothing that is not shared, and leaves no empty line behind", async () => {
    const entry = await anEntry({ by: maya, content: CONTENT, now });
    await expect(cited(entry.id, { box: "thought" })).rejects.toBeInstanceOf(NotFound);
    expect(await mine()).toEqual([]);
  });

  it("cites nothing for a psychologist who may read the work only", async () => {
    const entry = await aSharedEntry();
    const other = await aPsychologist();
    await aCare({ client: maya, psychologist: other, scopes: ["work"] });
    await expect(cited(entry.id, { box: "thought" }, other)).rejects.toBeInstanceOf(NotFound);
  });

  it.each([
    ["nobody's psychologist", null],
    ["care is paused", { paused: true }],
    ["care has ended", { ended: true }],
    ["care has not begun", { started: false }],
    ["consent was withdrawn", { withdrawn: true }],
    ["the work is not shared", { scopes: ["mood", "journal"] as const }],
  ])("is not there for a psychologist when it is %s", async (_, state) => {
    const id = await aLine({ client: maya });
    const other = await aPsychologist();
    if (state) await aCare({ client: maya, psychologist: other, scopes: ["work"], ...state });
    await expect(theirs((work) => listFormulation(work, null), other)).rejects.toBeInstanceOf(NotFound);
    const rows = await withActor(other.actor, (tx) =>
      tx.select().from(formulationItems).where(eq(formulationItems.id, id)),
    );
    expect(rows).toEqual([]);
  });

  it("is not there for another client or an admin", async () => {
    await aLine({ client: maya });
    for (const role of ["client", "admin"] as const) {
      const other = await aPerson({ role });
      const rows = await withActor(other.actor, (tx) =>
        tx.select().from(formulationItems).where(eq(formulationItems.ownerId, maya.actor.id)),
      );
      expect(rows).toEqual([]);
    }
  });

  describe("whose line it is", () => {
    const rewrite = (by: Someone, id: string) =>
      withActor(by.actor, (tx) =>
        tx
          .update(formulationItems)
          .set({ position: 1 })
          .where(and(eq(formulationItems.ownerId, maya.actor.id), eq(formulationItems.id, id)))
          .returning({ id: formulationItems.id }),
      );

    it("lets only its author change it, the client's own record notwithstanding", async () => {
      const line = await aLine({ client: maya, by: okafor });
      const words = { id: line, version: 1, words: "Other words" };
      await expect(changeLine(own(), words, later)).rejects.toBeInstanceOf(NotFound);
      await expect(deleteLine(own(), line, later)).rejects.toBeInstanceOf(NotFound);
      await theirs((work) => changeLine(work, words, later));
      expect(await mine()).toMatchObject([{ words: "Other words", version: 2 }]);
    });

    it("keeps a psychologist off the client's line, and off a colleague's", async () => {
      const colleague = await aPsychologist();
      await aCare({ client: maya, psychologist: colleague, scopes: ["work"] });
      for (const line of [await aLine({ client: maya }), await aLine({ client: maya, by: colleague })]) {
        const change = { id: line, version: 1, words: "Mine now" };
        await expect(theirs((work) => changeLine(work, change, later))).rejects.toBeInstanceOf(NotFound);
        await expect(theirs((work) => deleteLine(work, line, later))).rejects.toBeInstanceOf(NotFound);
      }
    });

    it("is held by the database alone", async () => {
      const byOkafor = await aLine({ client: maya, by: okafor });
      const byMaya = await aLine({ client: maya });
      expect(await rewrite(maya, byOkafor)).toEqual([]);
      expect(await rewrite(okafor, byMaya)).toEqual([]);
      expect(await rewrite(okafor, byOkafor)).toHaveLength(1);
      expect(await rewrite(maya, byMaya)).toHaveLength(1);
    });

    it("is nobody's to write in another's name", async () => {
      const forged = (authorId: string, by: Someone) =>
        withActor(by.actor, (tx) =>
          tx.insert(formulationItems).values({
            ownerId: maya.actor.id,
            id: newId(),
            authorId,
            model: "cycle",
            box: "body",
            position: 1,
            createdAt: now,
            updatedAt: now,
          }),
        );
      await expect(forged(okafor.actor.id, maya)).rejects.toMatchObject({ sqlState: "42501" });
      await expect(forged(maya.actor.id, okafor)).rejects.toMatchObject({ sqlState: "42501" });
    });

    it("comes back after a delete with its sentences and answers, for its author", async () => {
      const entry = await aSharedEntry();
      await cited(entry.id, { box: "thought" });
      const [line] = await mine();
      const id = line?.id ?? "";
      await takeStance(own(), { id, version: 1, stance: "agree" }, now);
      await theirs((work) => deleteLine(work, id, now));
      expect(await mine()).toEqual([]);
      await theirs((work) => restoreLine(work, id, later));
      expect(await mine()).toMatchObject([
        { sentences: [{ words: SENTENCE }], stances: [{ stance: "agree" }] },
      ]);
    });

    it("keeps the newer wording when two windows change it", async () => {
      const id = await aLine({ client: maya });
      await changeLine(own(), { id, version: 1, words: "First" }, later);
      const second = await changeLine(own(), { id, version: 1, words: "Second" }, later);
      expect(second).toMatchObject({ code: "conflict", current: { version: 2, words: "First" } });
    });
  });

  describe("what the client says to a line", () => {
    it("holds for the wording it was said to, and not for the next", async () => {
      const id = await aLine({ client: maya, by: okafor });
      await takeStance(own(), { id, version: 1, stance: "agree" }, now);
      const [before] = await mine();
      expect(before && standOn(before)).toMatchObject({ stance: "agree", itemVersion: 1 });
      await theirs((work) => changeLine(work, { id, version: 1, words: "Always?" }, later));
      const [after] = await mine();
      expect(after && standOn(after)).toBeNull();
      expect(after?.stances).toMatchObject([{ stance: "agree", itemVersion: 1 }]);
    });

    it("is refused when the line changed while it was read", async () => {
      const id = await aLine({ client: maya, by: okafor });
      await theirs((work) => changeLine(work, { id, version: 1, words: "Always?" }, later));
      expect(await takeStance(own(), { id, version: 1, stance: "agree" }, later)).toMatchObject({
        code: "conflict",
      });
    });

    it("tells the psychologist of a dispute and of other words, and not of an agreement", async () => {
      const id = await aLine({ client: maya, by: okafor });
      await takeStance(own(), { id, version: 1, stance: "agree" }, now);
      expect(await toldTo(okafor)).toEqual([]);
      await takeStance(own(), { id, version: 1, stance: "dispute", words: "Not always" }, later);
      await takeStance(own(), { id, version: 1, stance: "suggest", words: "Sometimes I do" }, later);
      expect(await toldTo(okafor)).toEqual(["line-disputed", "line-disputed"]);
    });

    it("reaches no psychologist who may not read the work", async () => {
      const other = await aPsychologist();
      await aCare({ client: maya, psychologist: other, scopes: ["mood"] });
      const id = await aLine({ client: maya, by: okafor });
      await takeStance(own(), { id, version: 1, stance: "dispute", words: "No" }, now);
      expect(await toldTo(other)).toEqual([]);
    });

    it("is the client's alone to say, and never about a line of their own", async () => {
      const byOkafor = await aLine({ client: maya, by: okafor });
      const byMaya = await aLine({ client: maya });
      const agree = (id: string) => ({ id, version: 1, stance: "agree" }) as const;
      await expect(theirs((work) => takeStance(work, agree(byOkafor), now))).rejects.toBeInstanceOf(NotFound);
      await expect(takeStance(own(), agree(byMaya), now)).rejects.toBeInstanceOf(NotFound);
      const forged = withActor(okafor.actor, (tx) =>
        tx.insert(formulationStances).values({
          ownerId: maya.actor.id,
          id: newId(),
          itemId: byOkafor,
          itemVersion: 1,
          personId: okafor.actor.id,
          stance: "agree",
          at: now,
        }),
      );
      await expect(forged).rejects.toMatchObject({ sqlState: "42501" });
    });

    it("lets the author take over the client's words, as the next version", async () => {
      const id = await aLine({ client: maya, by: okafor });
      await takeStance(own(), { id, version: 1, stance: "suggest", words: "Sometimes I let her down" }, now);
      await theirs((work) => adoptSuggestion(work, { id, version: 1 }, later));
      expect(await mine()).toMatchObject([{ words: "Sometimes I let her down", version: 2 }]);
    });

    it("is screened, so that help is offered where it is needed", async () => {
      const id = await aLine({ client: maya, by: okafor });
      const said = { id, version: 1, stance: "dispute", words: "I want to kill myself tonight" } as const;
      expect(await takeStance(own(), said, now)).toMatchObject({ safety: { tier: 3, help: "/help" } });
      const quiet = await addLine(own(), { box: "body", words: "Tight chest" }, { now });
      expect(quiet).toMatchObject({ safety: { tier: 0, help: null } });
    });
  });

  it("tells of a sitting once, not of every line of it", async () => {
    for (const minute of [0, 5, 10])
      await aLine({ client: maya, by: okafor, now: new Date(now.getTime() + minute * 60_000) });
    expect(await toldTo(maya)).toEqual(["formulation-changed"]);
    await aLine({ client: maya, by: okafor, now: new Date(now.getTime() + 3 * 3_600_000) });
    expect(await toldTo(maya)).toHaveLength(2);
  });
});
