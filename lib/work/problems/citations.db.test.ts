import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { citations } from "@/db/schema";
import { aCare } from "@/db/testing/care";
import { anEntry, writing } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist, describing } from "@/db/testing/problems";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { deleteEntry, purgeEntry, restoreEntry } from "@/lib/record/bin/mutations";
import type { Entry } from "@/lib/record/journal/entry";
import { updateEntry } from "@/lib/record/journal/mutations";
import { newId } from "@/lib/server/ids";
import { type Cited, cite, createProblem, uncite } from "./mutations";
import type { OpenCitation, Problem } from "./problem";
import { listProblems, openCitations, openWork } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const SENTENCE = "Quokka stayed in bed until noon.";
const CONTENT = `It rained. ${SENTENCE} Then I got up.`;

const work = (someone: Someone) => ownRecord(someone.actor, "work");
const journal = (someone: Someone) => ownRecord(someone.actor, "journal");

/** The sentence of an entry, as a form would name it. */
function sentenceOf({ id, content, version }: Entry): Cited {
  const start = content.indexOf(SENTENCE);
  return { entryId: id, entryVersion: version, field: "content", start, end: start + SENTENCE.length };
}

async function rewrite(by: Someone, entry: Entry, change: Parameters<typeof writing>[0]): Promise<void> {
  const saved = await updateEntry(
    by.actor,
    { id: entry.id, input: writing({ content: CONTENT, ...change }) },
    { now },
  );
  if (isFailure(saved)) throw new Error(saved.message);
}

let maya: Someone;
let okafor: Someone;
let problem: Problem;
beforeEach(async () => {
  maya = await aPerson();
  okafor = await aPerson({ role: "psychologist" });
  problem = await aProblem({ by: maya });
});

async function citedBy(someone: Someone, entry: Entry): Promise<string> {
  const made = await cite(
    work(someone),
    journal(someone),
    { ...sentenceOf(entry), problemId: problem.id },
    now,
  );
  if (isFailure(made)) throw new Error(made.message);
  return made.id;
}
const mine = () => openCitations(work(maya), journal(maya), { problemId: problem.id });
const theirs = () =>
  openWork(
    okafor.actor,
    { clientId: maya.actor.id, purpose: "problem", now },
    ({ work: shared, journal: entries }) => openCitations(shared, entries, { problemId: problem.id }),
  );
const shown = ({ state, words }: OpenCitation) => [state, words];

describe("a cited sentence (S0-14)", () => {
  it("is shown from its entry, with its day and who cited it", async () => {
    await citedBy(maya, await anEntry({ by: maya, content: CONTENT, now }));
    expect(await mine()).toMatchObject([
      { state: "same", words: SENTENCE, localDay: "2026-03-05", authorId: maya.actor.id, field: "content" },
    ]);
  });

  it("keeps no word of itself: an HMAC and two numbers", async () => {
    await citedBy(maya, await anEntry({ by: maya, content: CONTENT }));
    const [row] = await withActor(maya.actor, (tx) => tx.select().from(citations));
    expect(JSON.stringify(row)).not.toContain("Quokka");
    expect(Buffer.from(row?.wordsHmac ?? [])).toHaveLength(32);
  });

  it.each([
    ["stands where it stood", { content: `${CONTENT} And more.` }, ["same", SENTENCE]],
    ["moved", { content: `A new beginning.\n\n${CONTENT}` }, ["same", SENTENCE]],
    ["was changed", { content: CONTENT.replace("noon", "one") }, ["changed", null]],
    ["was taken out", { content: "It rained." }, ["changed", null]],
    ["went to another field", { content: "It rained.", thought: SENTENCE }, ["changed", null]],
  ])("says so when it %s", async (_, change, expected) => {
    const entry = await anEntry({ by: maya, content: CONTENT });
    await citedBy(maya, entry);
    await rewrite(maya, entry, change);
    expect((await mine()).map(shown)).toEqual([expected]);
  });

  it("is gone with its entry, back with it from the bin, and gone for good when it is purged", async () => {
    const entry = await anEntry({ by: maya, content: CONTENT });
    await citedBy(maya, entry);
    await deleteEntry(maya.actor, entry.id, now);
    expect((await mine()).map(shown)).toEqual([["gone", null]]);
    await restoreEntry(maya.actor, entry.id, now);
    expect((await mine()).map(shown)).toEqual([["same", SENTENCE]]);
    await deleteEntry(maya.actor, entry.id, now);
    await purgeEntry(maya.actor, entry.id, now);
    expect((await mine()).map(shown)).toEqual([["gone", null]]);
    expect(
      await withActor(maya.actor, (tx) => tx.select({ entryId: citations.entryId }).from(citations)),
    ).toEqual([{ entryId: null }]);
  });

  it("is one citation however often it is cited, and can be taken away and cited again", async () => {
    const entry = await anEntry({ by: maya, content: CONTENT });
    const id = await citedBy(maya, entry);
    expect(await citedBy(maya, entry)).toBe(id);
    await uncite(work(maya), id, now);
    expect(await mine()).toEqual([]);
    await citedBy(maya, entry);
    expect(await mine()).toHaveLength(1);
  });

  it("is refused when the entry was changed since it was chosen", async () => {
    const entry = await anEntry({ by: maya, content: CONTENT });
    await rewrite(maya, entry, { content: `Other words. ${CONTENT}` });
    const asked = cite(work(maya), journal(maya), { ...sentenceOf(entry), problemId: problem.id }, now);
    expect(await asked).toMatchObject({ code: "invalid", fields: { spot: expect.any(String) } });
  });

  it("starts a problem area of its own, or nothing is made at all", async () => {
    const entry = await anEntry({ by: maya, content: CONTENT });
    const from = { journal: journal(maya), cited: sentenceOf(entry) };
    const made = await createProblem(work(maya), describing(), { now, idempotency: null, from });
    if (isFailure(made)) throw new Error(made.message);
    const evidence = await openCitations(work(maya), journal(maya), { problemId: made.problem.id });
    expect(evidence.map(shown)).toEqual([["same", SENTENCE]]);
    const past = { ...from, cited: { ...from.cited, start: 900, end: 950 } };
    expect(
      await createProblem(work(maya), describing(), { now, idempotency: null, from: past }),
    ).toMatchObject({
      code: "invalid",
    });
    expect(await listProblems(work(maya))).toHaveLength(2);
  });
});

describe("cited words and the walls", () => {
  const care = (scopes: readonly ("work" | "journal")[]) =>
    aCare({ client: maya, psychologist: okafor, scopes });
  const citeAsOkafor = (cited: Cited) =>
    openWork(
      okafor.actor,
      { clientId: maya.actor.id, purpose: "problem", now },
      async ({ work: shared, journal: entries }) => {
        if (entries === null) throw new NotFound();
        return cite(shared, entries, { ...cited, problemId: problem.id }, now);
      },
    );

  it("show a psychologist the words of shared entries and no others", async () => {
    await care(["work", "journal"]);
    await citedBy(maya, await anEntry({ by: maya, content: CONTENT, privacy_level: "shared" }));
    await citedBy(maya, await anEntry({ by: maya, content: CONTENT, privacy_level: "only_me" }));
    const seen = await theirs();
    expect(seen.map(shown)).toEqual([
      ["same", SENTENCE],
      ["not-shared", null],
    ]);
    expect(seen[1]).toMatchObject({ entryId: null, localDay: null, span: null });
  });

  it("show no words without consent for the journal", async () => {
    await care(["work"]);
    await citedBy(maya, await anEntry({ by: maya, content: CONTENT, privacy_level: "shared" }));
    expect((await theirs()).map(shown)).toEqual([["not-shared", null]]);
  });

  it("hide words whose entry the client stopped sharing, or threw away", async () => {
    await care(["work", "journal"]);
    const one = await anEntry({ by: maya, content: CONTENT, privacy_level: "shared" });
    const two = await anEntry({ by: maya, content: CONTENT, privacy_level: "shared" });
    await citedBy(maya, one);
    await citedBy(maya, two);
    await rewrite(maya, one, { privacy_level: "only_me" });
    await deleteEntry(maya.actor, two.id, now);
    expect((await theirs()).map(shown)).toEqual([
      ["not-shared", null],
      ["not-shared", null],
    ]);
  });

  it("let a psychologist cite a shared entry, and take only their own away", async () => {
    await care(["work", "journal"]);
    const entry = await anEntry({ by: maya, content: CONTENT, privacy_level: "shared" });
    const made = await citeAsOkafor(sentenceOf(entry));
    expect(isFailure(made)).toBe(false);
    expect(await mine()).toMatchObject([{ authorId: okafor.actor.id, state: "same" }]);
    const second = { ...sentenceOf(entry), start: 0, end: 10, problemId: problem.id };
    const own = await cite(work(maya), journal(maya), second, now);
    if (isFailure(own) || isFailure(made)) throw new Error("both are there to cite");
    const take = (id: string) =>
      asPsychologist({ psychologist: okafor, client: maya, kind: "work" }, (shared) =>
        uncite(shared, id, now),
      );
    await expect(take(own.id)).rejects.toBeInstanceOf(NotFound);
    await take(made.id);
    expect(await mine()).toHaveLength(1);
  });

  it("do not let an entry that is the client's alone be cited by its id, at both walls", async () => {
    await care(["work", "journal"]);
    const entry = await anEntry({ by: maya, content: CONTENT, privacy_level: "only_me" });
    await expect(citeAsOkafor(sentenceOf(entry))).rejects.toBeInstanceOf(NotFound);
    const past = withActor(okafor.actor, (tx) =>
      tx.insert(citations).values({
        ownerId: maya.actor.id,
        id: newId(),
        entryId: entry.id,
        field: "content",
        start: 0,
        end: 9,
        wordsHmac: new Uint8Array(32),
        authorId: okafor.actor.id,
        problemId: problem.id,
        createdAt: now,
      }),
    );
    await expect(past).rejects.toMatchObject({ sqlState: "42501" });
  });

  it("do not let another client cite an entry or a problem area that is not theirs", async () => {
    const sam = await aPerson();
    const samsEntry = await anEntry({ by: sam, content: CONTENT });
    const mayas = await anEntry({ by: maya, content: CONTENT });
    const ofMaya = cite(work(sam), journal(sam), { ...sentenceOf(mayas), problemId: problem.id }, now);
    await expect(ofMaya).rejects.toBeInstanceOf(NotFound);
    const forMaya = cite(work(sam), journal(sam), { ...sentenceOf(samsEntry), problemId: problem.id }, now);
    await expect(forMaya).rejects.toBeInstanceOf(NotFound);
    const mixed = cite(work(maya), journal(sam), { ...sentenceOf(samsEntry), problemId: problem.id }, now);
    await expect(mixed).rejects.toBeInstanceOf(NotFound);
  });
});
