import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { letterDrafts, letters, notices } from "@/db/schema";
import { asSystem } from "@/db/system";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aLetter } from "@/db/testing/letters";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem } from "@/db/testing/problems";
import { pastAllWalls } from "@/db/testing/superuser";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { answerLetter } from "../letter-answers/mutations";
import type { LetterCopy } from "./letter";
import {
  deleteLetter,
  restoreLetter,
  saveLetter,
  sendLetter,
  signLetter,
  startLetter,
  takeLetterBack,
} from "./mutations";
import type { DraftPart } from "./parts";
import { getCopy, getLetter, getSigned, getSignedCopy, listCopies, listLetters } from "./queries";

const now = new Date();
const SUMMARY: DraftPart = { part: "summary", words: "rare-word-heron", included: true };
const SKILLS: DraftPart = { part: "skills", words: "rare-word-plover", included: true };

describe("S1-122 S1-123 letters about a client", () => {
  let maya: Someone;
  let okafor: Someone;
  let relationshipId: string;
  beforeEach(async () => {
    maya = await aPerson();
    okafor = await aPsychologist();
    const scopes = ["mood", "work"] as const;
    ({ relationshipId } = await aCare({ client: maya, psychologist: okafor, scopes }));
  });
  const desk = () => ownDesk(okafor.actor);
  const own = () => ownRecord(maya.actor, "care");
  const both = () => ({ by: okafor, about: maya });
  const answer = (letter: LetterCopy, said: "approved" | "declined", words?: string) =>
    answerLetter(own(), { id: letter.letterId ?? "", answer: said, words }, now);
  const send = (letter: LetterCopy, parts: DraftPart[], recipient?: string) =>
    sendLetter(desk(), { id: letter.id, version: letter.version, about: "Maya", recipient, parts }, now);
  const stop = (scope: string) =>
    pastAllWalls(
      `update consents set withdrawn_at = now() where owner_id = '${maya.actor.id}' and scope = '${scope}'`,
    );
  const toldTo = (someone: Someone) =>
    asSystem("seed", (tx) =>
      tx.select({ kind: notices.kind }).from(notices).where(eq(notices.ownerId, someone.actor.id)),
    ).then((rows) => rows.map(({ kind }) => kind));

  it("begin with what the client shares, and with nothing else", async () => {
    await aProblem({ by: maya, name: "Staying in bed" });
    const wordsOf = ({ draft }: LetterCopy) =>
      Object.fromEntries(draft.parts.map(({ part, words }) => [part, words]));
    expect(wordsOf(await aLetter(both())).problems).toBe("• Staying in bed (open)");
    await stop("work");
    expect(wordsOf(await aLetter(both())).problems).toBe("");
  });

  it("begin from days that have a mood; one whose moods were all deleted is none", async () => {
    const days = Array.from(
      { length: 12 },
      (_, back) => `('${maya.actor.id}', current_date - ${back}, 1, 6)`,
    );
    await pastAllWalls(`insert into mood_days (owner_id, day, n, sum) values ${days.join()}`);
    await pastAllWalls(
      `update mood_days set n = 0, sum = 0 where owner_id = '${maya.actor.id}' and day = current_date - 3`,
    );
    const mood = (await aLetter(both())).draft.parts.find(({ part }) => part === "mood");
    expect(mood?.words).toBe("On 11 days of the last four weeks a mood was logged, on average 6 of 10.");
  });

  it("are drafted for nobody without running care", async () => {
    const stranger = await aPerson();
    const asked = { clientId: stranger.actor.id, kind: "progress" } as const;
    await expect(startLetter(okafor.actor, asked, { now })).rejects.toBeInstanceOf(NotFound);
  });

  it("stay with their author while they are drafts", async () => {
    await aLetter(both());
    expect(await listLetters(own())).toEqual([]);
    const seen = await withActor(maya.actor, (tx) => tx.select().from(letterDrafts));
    expect(seen).toEqual([]);
  });

  it("go to the client, then to the signature, and only then out", async () => {
    const letter = await aLetter({ ...both(), upTo: "sent", parts: [SUMMARY] });
    const id = letter.letterId ?? "";
    expect(await getLetter(own(), id)).toMatchObject({
      state: "waiting",
      text: { title: "Progress report", about: "Maya R.", sections: [{ words: "rare-word-heron" }] },
    });
    expect(await signLetter(desk(), letter.id, now)).toMatchObject({ code: "declined" });
    await expect(getSigned(own(), id)).rejects.toBeInstanceOf(NotFound);
    await answer(letter, "approved");
    await expect(getSigned(own(), id)).rejects.toBeInstanceOf(NotFound);
    await expect(getSignedCopy(desk(), id)).rejects.toBeInstanceOf(NotFound);
    expect(await signLetter(desk(), letter.id, now)).toEqual({ id: letter.id });
    const [mine, theirs] = [await getSigned(own(), id), await getSignedCopy(desk(), id)];
    expect(mine).toEqual(theirs);
    expect(await toldTo(maya)).toEqual(["letter-sent", "letter-signed"]);
    expect(await toldTo(okafor)).toEqual(["letter-answered"]);
  });

  it("go nowhere when the client says no; the reason is the author's to read and the letter theirs to change", async () => {
    const letter = await aLetter({ ...both(), upTo: "sent" });
    await answer(letter, "declined", "Please leave my mother out.");
    expect(await signLetter(desk(), letter.id, now)).toMatchObject({ code: "declined" });
    const declined = await getCopy(desk(), letter.id);
    expect(declined).toMatchObject({ state: "declined", answerWords: "Please leave my mother out." });
    expect(await send(declined, [SUMMARY])).toMatchObject({ id: letter.id });
    expect((await listLetters(own())).map(({ state }) => state).toSorted()).toEqual(["declined", "waiting"]);
  });

  it("are answered once", async () => {
    const letter = await aLetter({ ...both(), upTo: "declined" });
    expect(await answer(letter, "approved")).toMatchObject({ code: "declined" });
  });

  it.each([
    ["what it draws on is shared no more", async () => stop("work")],
    ["care was paused", async () => careIs("paused_at = now(), paused_by = client_id")],
    ["care is over", async () => careIs("ended_at = now(), ended_by = client_id")],
  ])("cannot be approved once %s, past the database neither", async (_, happens) => {
    const letter = await aLetter({ ...both(), upTo: "sent", parts: [SKILLS] });
    await happens();
    expect(await answer(letter, "approved")).toMatchObject({ code: "declined" });
    await expect(
      withActor(maya.actor, (tx) =>
        tx
          .update(letters)
          .set({ answer: "approved" })
          .where(eq(letters.id, letter.letterId ?? "")),
      ),
    ).rejects.toThrow();
    expect(await answer(letter, "declined")).toMatchObject({ id: letter.letterId });
  });
  const careIs = (state: string) =>
    pastAllWalls(`update care_relationships set ${state} where id = '${relationshipId}'`);

  it("are approved although something else is shared no more", async () => {
    const letter = await aLetter({ ...both(), upTo: "sent", parts: [SKILLS] });
    await stop("mood");
    expect(await answer(letter, "approved")).toMatchObject({ id: letter.letterId });
  });

  it("are not sent with what the client stopped sharing", async () => {
    const letter = await aLetter(both());
    await stop("work");
    expect(await send(letter, [SKILLS])).toMatchObject({ code: "declined" });
    expect(await send(letter, [SUMMARY])).toMatchObject({ version: 2 });
  });

  it("need words, and a referral somebody to read them", async () => {
    expect(await send(await aLetter(both()), [])).toMatchObject({ code: "invalid" });
    const referral = await aLetter({ ...both(), kind: "referral" });
    const parts: DraftPart[] = [{ part: "request", words: "Please see her.", included: true }];
    expect(await send(referral, parts)).toMatchObject({ fields: { recipient: expect.any(String) } });
    expect(await send(referral, parts, "Dr Lee")).toMatchObject({ version: 2 });
  });

  it("are changed by neither side once they were sent, in the database neither", async () => {
    const letter = await aLetter({ ...both(), upTo: "sent", parts: [SUMMARY] });
    const asked = { id: letter.id, version: letter.version, parts: [SUMMARY] };
    expect(await saveLetter(desk(), asked, now)).toMatchObject({ code: "declined" });
    expect(await deleteLetter(desk(), letter.id, now)).toMatchObject({ code: "declined" });
    const [row] = await withActor(maya.actor, (tx) => tx.select().from(letters));
    const content = row?.content;
    if (!content) throw new Error("the letter is there");
    const forged = [
      withActor(maya.actor, (tx) => tx.update(letters).set({ content, scopes: ["work"] })),
      withActor(maya.actor, (tx) => tx.update(letters).set({ signedAt: now })),
      withActor(okafor.actor, (tx) => tx.update(letters).set({ answer: "approved" })),
      withActor(okafor.actor, (tx) => tx.update(letterDrafts).set({ content })),
      withActor(maya.actor, (tx) =>
        tx
          .insert(letters)
          .values({ ...row, authorId: okafor.actor.id, id: maya.actor.id, answer: "approved" }),
      ),
    ];
    const outcomes = await Promise.allSettled(forged);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
  });

  it("are taken back while nobody answered, and not after", async () => {
    const letter = await aLetter({ ...both(), upTo: "sent" });
    await takeLetterBack(desk(), letter.id, now);
    await expect(getLetter(own(), letter.letterId ?? "")).rejects.toBeInstanceOf(NotFound);
    expect(await getCopy(desk(), letter.id)).toMatchObject({ state: "taken-back" });
    const approved = await aLetter({ ...both(), upTo: "approved" });
    expect(await takeLetterBack(desk(), approved.id, now)).toMatchObject({ code: "declined" });
  });

  it("are never written over by an older screen", async () => {
    const letter = await aLetter(both());
    const asked = { id: letter.id, version: 1, about: "M.", parts: [SUMMARY] };
    expect(await saveLetter(desk(), asked, now)).toMatchObject({ version: 2 });
    const old = await saveLetter(desk(), { ...asked, about: "Old" }, now);
    expect(old).toMatchObject({ code: "conflict", current: { version: 2, about: "M." } });
  });

  it("are sealed under the client's key, and their copy under the psychologist's", async () => {
    const letter = await aLetter({ ...both(), upTo: "sent", parts: [SUMMARY], recipient: "rare-word-lee" });
    await answer(letter, "declined", "rare-word-no");
    const rows = await pastAllWalls<{ stored: string }>(
      `select encode(content, 'escape') || encode(recipient, 'escape') || encode(answer_words, 'escape') as stored
         from letters where owner_id = '${maya.actor.id}'
       union all select encode(content, 'escape') || encode(recipient, 'escape') from letter_drafts
        where owner_id = '${okafor.actor.id}'`,
    );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ stored }) => stored).join()).not.toMatch(/rare-word/);
  });

  it("are there for nobody else", async () => {
    const letter = await aLetter({ ...both(), upTo: "signed" });
    const colleague = await aPsychologist();
    await aCare({ client: maya, psychologist: colleague, scopes: ["mood", "work"] });
    const sam = await aPerson();
    const admin = await aPerson({ role: "admin" });
    for (const other of [colleague, sam, admin]) {
      const seen = await withActor(other.actor, async (tx) => [
        ...(await tx.select({ id: letters.id }).from(letters)),
        ...(await tx.select({ id: letterDrafts.id }).from(letterDrafts)),
      ]);
      expect(seen).toEqual([]);
    }
    const id = letter.letterId ?? "";
    await expect(getSignedCopy(ownDesk(colleague.actor), id)).rejects.toBeInstanceOf(NotFound);
    await expect(getSigned(ownRecord(sam.actor, "care"), id)).rejects.toBeInstanceOf(NotFound);
  });

  it("stay with both when care is over", async () => {
    const letter = await aLetter({ ...both(), upTo: "signed", parts: [SUMMARY] });
    await careIs("ended_at = now(), ended_by = client_id");
    const id = letter.letterId ?? "";
    expect(await getSignedCopy(desk(), id)).toEqual(await getSigned(own(), id));
    expect(await listCopies(desk(), maya.actor.id)).toMatchObject([{ state: "signed" }]);
  });

  it("come back from the bin as they were", async () => {
    const letter = await aLetter(both());
    await deleteLetter(desk(), letter.id, now);
    await expect(getCopy(desk(), letter.id)).rejects.toBeInstanceOf(NotFound);
    await restoreLetter(desk(), letter.id);
    expect(await getCopy(desk(), letter.id)).toMatchObject({ draft: letter.draft });
  });
});
