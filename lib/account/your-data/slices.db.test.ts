import { beforeAll, expect, it } from "vitest";
import { anActivity } from "@/db/testing/activities";
import { aCare, aPsychologist } from "@/db/testing/care";
import { aLine } from "@/db/testing/formulation";
import { someHomework } from "@/db/testing/homework";
import { anEntry, writing } from "@/db/testing/journal";
import { aLetter } from "@/db/testing/letters";
import { aMood } from "@/db/testing/moods";
import { aNote } from "@/db/testing/notes";
import { aPerson, type Someone } from "@/db/testing/people";
import { aProblem, asPsychologist } from "@/db/testing/problems";
import { aSkill, aUse } from "@/db/testing/skills";
import { aTemplate } from "@/db/testing/templates";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { snoozeFlag } from "@/lib/care/caseload/mutations";
import { createContact } from "@/lib/care/contacts/mutations";
import { proposeHandover } from "@/lib/care/handovers/mutations";
import { answerLetter } from "@/lib/care/letter-answers/mutations";
import { amendNote } from "@/lib/care/notes/mutations";
import { isFailure } from "@/lib/core/result";
import { saveDraft } from "@/lib/record/drafts/mutations";
import { updateEntry } from "@/lib/record/journal/mutations";
import { newId } from "@/lib/server/ids";
import { reviewHomework } from "@/lib/work/homework/mutations";
import { updateProfile } from "../profile/mutations";
import { collectOwned } from "./queries";

// The fixture of the export seals by the rule. Here the slices themselves write, so that one that seals another way is found.

const now = new Date("2026-03-05T10:00:00Z");
const how = { now, idempotency: null };

function done<T>(answer: T): void {
  if (isFailure(answer)) throw new Error(`${answer.message} ${JSON.stringify(answer.fields)}`);
}

async function textOf({ actor }: Someone): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of collectOwned(ownRecord(actor, "profile"))) pieces.push(JSON.stringify(piece));
  return pieces.join("\n");
}

let maya: Someone;
let okafor: Someone;
let colleague: Someone;

async function mayaWrites(): Promise<void> {
  await aMood({ by: maya, notes: "my heron note", feelings: ["heron-glad"], triggers: ["heron-rain"] });
  const entry = await anEntry({
    by: maya,
    title: "heron title",
    content: "heron before",
    tags: ["heron-tag"],
  });
  const changed = { id: entry.id, input: writing({ content: "heron after" }) };
  done(await updateEntry(maya.actor, changed, { now }));
  await saveDraft(maya.actor, { id: newId(), form: JSON.stringify({ content: "heron draft" }) }, now);
  await aProblem({ by: maya, name: "heron problem", description: "heron description" });
  const skill = await aSkill({ by: maya, name: "heron skill", steps: ["heron step"] });
  await aUse({ by: maya, skill, note: "heron use" });
  await anActivity({ by: maya, name: "heron walk", where: "heron lake" });
  const given = await someHomework({ by: maya, what: "heron homework" });
  await asPsychologist({ psychologist: okafor, client: maya, kind: "work" }, (work) =>
    reviewHomework(work, { id: given.id, words: "plover review" }, now),
  );
  const contact = { name: "heron contact", next_steps: "heron steps" };
  done(await createContact(ownRecord(maya.actor, "care"), contact, how));
  const profile = {
    username: maya.actor.username,
    name: "heron name",
    phone: "+44 20 7946 0000",
    version: 1,
  };
  done(await updateProfile(maya.actor, profile, now));
}

async function okaforWrites(): Promise<void> {
  await aLine({ client: maya, by: okafor, words: "plover line" });
  const note = await aNote({ by: okafor, about: maya, signed: true, boxes: { data: "plover note" } });
  done(await amendNote(ownDesk(okafor.actor), { id: note.id, words: "plover amendment" }, { now }));
  await aNote({ by: okafor, about: maya, format: "private", boxes: { text: "plover private" } });
  const flag = { client_id: maya.actor.id, flag: "line-disputed", until: "2026-03-12" } as const;
  done(await snoozeFlag(ownDesk(okafor.actor), { ...flag, reason: "plover reason" }, how));
  const cover = { kind: "cover", starts_on: "2026-04-01", ends_on: "2026-04-20" } as const;
  const proposal = { ...cover, colleague: colleague.actor.username, words: "plover cover" };
  await asPsychologist({ psychologist: okafor, client: maya, kind: "care" }, async (care) =>
    done(await proposeHandover(care, proposal, how)),
  );
  await aTemplate(okafor, "homework", "plover template");
}

async function bothWriteALetter(): Promise<void> {
  const summary = { part: "summary", words: "plover summary", included: true } as const;
  const about = { by: okafor, about: maya, recipient: "plover recipient" };
  const { letterId } = await aLetter({ ...about, parts: [summary], upTo: "sent" });
  const answer = { id: letterId ?? "", answer: "declined", words: "heron answer" } as const;
  done(await answerLetter(ownRecord(maya.actor, "care"), answer, new Date()));
}

beforeAll(async () => {
  maya = await aPerson();
  okafor = await aPsychologist();
  colleague = await aPsychologist();
  await aCare({ client: maya, psychologist: okafor, scopes: ["mood", "journal", "work"] });
  await mayaWrites();
  await okaforWrites();
  await bothWriteALetter();
});

it("opens in a client's export what they wrote, and what was written into their record", async () => {
  const text = await textOf(maya);
  for (const word of [
    ...[
      "my heron note",
      "heron-glad",
      "heron-rain",
      "heron title",
      "heron before",
      "heron after",
      "heron-tag",
    ],
    ...["heron draft", "heron problem", "heron description", "heron skill", "heron step", "heron use"],
    ...["heron walk", "heron lake", "heron homework", "heron contact", "heron steps", "heron name"],
    ...["+44 20 7946 0000", "plover review", "plover line", "plover cover"],
    ...["plover recipient", "plover summary", "heron answer"],
  ])
    expect([word, text.includes(word)]).toEqual([word, true]);
  expect(text).not.toMatch(/plover (note|amendment|private|reason|template)/);
});

it("opens in a psychologist's export their own notes and reasons, and no word of the client's record", async () => {
  const text = await textOf(okafor);
  for (const word of [
    ...["plover note", "plover amendment", "plover private", "plover reason", "plover template"],
    // Their own copy of a letter they wrote.
    ...["plover recipient", "plover summary"],
  ])
    expect([word, text.includes(word)]).toEqual([word, true]);
  expect(text).not.toMatch(/heron|plover (line|review|cover)/);
  expect(await textOf(colleague)).not.toMatch(/heron|plover/);
});
