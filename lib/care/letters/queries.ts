import "server-only";
import { and, between, desc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, careTerms, letterDrafts, letters, moodDays, therapyDates } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { DeskAccess } from "@/lib/access/desk";
import { type ClientRecord, inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type Id, type PersonId, parseId } from "@/lib/core/ids";
import { addLocalDays, type LocalDay, localDayOf } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { readChange } from "@/lib/insight/change/queries";
import { aimOf, verdictOf } from "@/lib/insight/change/spoken";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { type Problem, statusWords } from "@/lib/work/problems/problem";
import { listProblems } from "@/lib/work/problems/queries";
import { listSkills } from "@/lib/work/skills/queries";
import { termsPlace } from "../relationships/places";
import { parseCopyText, parseLetterText } from "./content";
import {
  type DraftId,
  type Letter,
  type LetterCopy,
  type LetterId,
  type SignedLetter,
  stateOf,
} from "./letter";
import { LETTER_SCOPES } from "./parts";
import { copyPlace, letterPlace } from "./places";
import type { LetterFacts } from "./prefill";

type Care = RecordAccess<"care">;
type LetterRow = typeof letters.$inferSelect;
export type CopyRow = typeof letterDrafts.$inferSelect;

const LISTED = 100;

function openLetter(sealer: Sealer, row: LetterRow): Letter {
  const { answer, answeredAt, signedAt, withdrawnAt } = row;
  return {
    id: row.id as LetterId,
    relationshipId: row.relationshipId as Id<"relationship">,
    authorId: row.authorId as PersonId,
    kind: row.kind,
    recipient: sealer.openOrNull(letterPlace("recipient", row.id), row.recipient),
    text: parseLetterText(sealer.open(letterPlace("content", row.id), row.content)),
    scopes: LETTER_SCOPES.filter((scope) => row.scopes.includes(scope)),
    sentAt: row.sentAt,
    answerWords: sealer.openOrNull(letterPlace("answer_words", row.id), row.answerWords),
    ...{ answer, answeredAt, signedAt, withdrawnAt },
    state: stateOf(row),
  };
}

/** A client's own letters, the newest first, those that were taken back left out. One statement and the key's. */
export async function listLetters(care: Care): Promise<Letter[]> {
  if (care.actor.id !== care.ownerId) throw new NotFound();
  return inRecord(care, async (tx) => {
    const rows = await tx
      .select()
      .from(letters)
      .where(and(eq(letters.ownerId, care.ownerId), isNull(letters.withdrawnAt)))
      .orderBy(desc(letters.sentAt), desc(letters.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, care.ownerId);
    return rows.map((row) => openLetter(sealer, row));
  });
}

/** One letter about the client, for the client. What was taken back is not there any more. */
export async function getLetter(care: Care, wanted: string): Promise<Letter> {
  const id = parseId<"letter">(wanted);
  if (id === null || care.actor.id !== care.ownerId) throw new NotFound();
  return inRecord(care, async (tx) => {
    const [row] = await tx
      .select()
      .from(letters)
      .where(and(eq(letters.ownerId, care.ownerId), eq(letters.id, id), isNull(letters.withdrawnAt)))
      .limit(1);
    if (!row) throw new NotFound();
    return openLetter(await sealerOf(tx, care.ownerId), row);
  });
}

type Seen = { readonly copy: CopyRow; readonly letter: LetterRow | null };

function openCopy(sealer: Sealer, { copy, letter }: Seen, answerWords: string | null): LetterCopy {
  const { sent, ...draft } = parseCopyText(sealer.open(copyPlace("content", copy.id), copy.content));
  return {
    id: copy.id as DraftId,
    clientId: copy.clientId as PersonId,
    relationshipId: copy.relationshipId as Id<"relationship">,
    kind: copy.kind,
    recipient: sealer.openOrNull(copyPlace("recipient", copy.id), copy.recipient),
    draft,
    sent,
    letterId: copy.letterId as LetterId | null,
    state: letter && stateOf(letter),
    times: letter && {
      ...{ sentAt: letter.sentAt, answer: letter.answer, answeredAt: letter.answeredAt },
      ...{ signedAt: letter.signedAt, withdrawnAt: letter.withdrawnAt },
    },
    answerWords,
    version: copy.version,
    createdAt: copy.createdAt,
    updatedAt: copy.updatedAt,
  };
}

const copies = (tx: Tx, { actor }: DeskAccess) =>
  tx
    .select({ copy: letterDrafts, letter: letters })
    .from(letterDrafts)
    .leftJoin(
      letters,
      and(
        eq(letters.ownerId, letterDrafts.clientId),
        eq(letters.id, letterDrafts.letterId),
        eq(letters.authorId, actor.id),
      ),
    )
    .$dynamic();

const alive = ({ actor }: DeskAccess) =>
  and(eq(letterDrafts.ownerId, actor.id), isNull(letterDrafts.deletedAt));

/** A psychologist's letters about one client, or all, the newest first, whatever became of the care. */
export async function listCopies(desk: DeskAccess, clientId?: string): Promise<LetterCopy[]> {
  const client = clientId === undefined ? undefined : parseId<"person">(clientId);
  if (client === null) throw new NotFound();
  return withActor(desk.actor, async (tx) => {
    const rows = await copies(tx, desk)
      .where(and(alive(desk), client && eq(letterDrafts.clientId, client)))
      .orderBy(desc(letterDrafts.createdAt), desc(letterDrafts.id))
      .limit(LISTED);
    const sealer = await sealerOf(tx, desk.actor.id);
    return rows.map((row) => openCopy(sealer, row, null));
  });
}

/** What the client answered; null once their record is closed, since it is theirs. */
async function answerIn(tx: Tx, letter: LetterRow | null): Promise<string | null> {
  const words: Sealed | null = letter?.answerWords ?? null;
  if (letter === null || words === null) return null;
  const sealer = await sealerOf(tx, letter.ownerId as PersonId).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  return sealer?.open(letterPlace("answer_words", letter.id), words) ?? null;
}

async function findCopy(desk: DeskAccess, which: { readonly id: string } | { readonly letterId: string }) {
  return withActor(desk.actor, async (tx) => {
    const one = "id" in which ? eq(letterDrafts.id, which.id) : eq(letterDrafts.letterId, which.letterId);
    const [row] = await copies(tx, desk)
      .where(and(alive(desk), one))
      .limit(1);
    if (!row) throw new NotFound();
    return openCopy(await sealerOf(tx, desk.actor.id), row, await answerIn(tx, row.letter));
  });
}

/** One letter of a psychologist's own. Throws `NotFound` when it is not there or not theirs. */
export async function getCopy(desk: DeskAccess, wanted: string): Promise<LetterCopy> {
  const id = parseId<"letter-draft">(wanted);
  if (id === null) throw new NotFound();
  return findCopy(desk, { id });
}

type Outcome = Pick<Letter, "recipient" | "text" | "answer" | "answeredAt" | "signedAt">;

function leaving({ recipient, text, answer, answeredAt, signedAt }: Outcome): SignedLetter {
  if (answer !== "approved" || answeredAt === null || signedAt === null) throw new NotFound();
  return { recipient, text, answeredAt, signedAt };
}

/** The client's signed letter; theirs also when care is over. */
export const getSigned = async (care: Care, id: string): Promise<SignedLetter> =>
  leaving(await getLetter(care, id));

/** The psychologist's copy of the same: the database keeps it as it was sent from then on. */
export async function getSignedCopy(desk: DeskAccess, wanted: string): Promise<SignedLetter> {
  const letterId = parseId<"letter">(wanted);
  if (letterId === null) throw new NotFound();
  const { recipient, sent, times } = await findCopy(desk, { letterId });
  if (sent === null || times === null) throw new NotFound();
  return leaving({ recipient, text: sent, ...times });
}

/** Since when they work together, what they call each other here, and their sessions. Two statements and the key's. */
async function readCare(tx: Tx, { clientId, relationshipId, care }: ClientRecord, zone: string) {
  const [found] = await tx
    .select({ startedAt: careRelationships.startedAt, termsId: careTerms.id, name: careTerms.clientName })
    .from(careRelationships)
    .leftJoin(
      careTerms,
      and(
        eq(careTerms.ownerId, clientId),
        eq(careTerms.relationshipId, relationshipId),
        isNotNull(careTerms.agreedAt),
        isNotNull(careTerms.clientName),
      ),
    )
    .where(and(eq(careRelationships.clientId, clientId), eq(careRelationships.id, relationshipId)))
    .orderBy(desc(careTerms.agreedAt))
    .limit(1);
  const of = (status: "held" | "missed") =>
    sql<number>`(count(*) filter (where ${therapyDates.status} = ${status}))::int`;
  const held = sql`filter (where ${therapyDates.status} = 'held')`;
  const [sessions] = await tx
    .select({
      held: of("held"),
      missed: of("missed"),
      first: sql<LocalDay | null>`(min(${therapyDates.localDay}) ${held})::text`,
      last: sql<LocalDay | null>`(max(${therapyDates.localDay}) ${held})::text`,
    })
    .from(therapyDates)
    .where(
      and(
        eq(therapyDates.ownerId, care.ownerId),
        eq(therapyDates.relationshipId, relationshipId),
        isNull(therapyDates.deletedAt),
      ),
    );
  if (!found?.startedAt || !sessions) throw new NotFound();
  const sealer = await sealerOf(tx, clientId);
  const name = found.termsId && sealer.openOrNull(termsPlace("client_name", found.termsId), found.name);
  return { name: name || null, startedOn: localDayOf(found.startedAt, zone), sessions };
}

/** The average of the days that have a mood, and how many they are. */
async function readMood(tx: Tx, mood: RecordAccess<"mood">, from: LocalDay) {
  const [row] = await tx
    .select({
      days: sql<number>`count(*)::int`,
      mean: sql<number | null>`avg(${moodDays.sum}::float8 / ${moodDays.n})`,
    })
    .from(moodDays)
    .where(
      and(
        eq(moodDays.ownerId, mood.ownerId),
        between(moodDays.day, from, addLocalDays(from, 27)),
        gt(moodDays.n, 0),
      ),
    );
  return { days: row?.days ?? 0, mean: row?.mean ?? null };
}

const CHANGES = 6;
const metricNames = { times: "How often.", strength: "How strong.", mood: "Mood." } as const;

/** What can be said of a problem area before and after; one with too few answered days says nothing. */
async function changeIn(work: RecordAccess<"work">, { id, name }: Problem, today: LocalDay) {
  const { measures, isRecent } = await readChange(work, null, { problemId: id }, today);
  const sentences = measures
    .filter(({ comparison }) => comparison !== null && comparison.verdict !== "too-few")
    .flatMap((measure) => [
      metricNames[measure.metric],
      aimOf(measure, "the client") ?? "",
      verdictOf(measure, isRecent),
    ]);
  return { name, sentences: sentences.filter((sentence) => sentence !== "") };
}

async function readWork(work: RecordAccess<"work">, today: LocalDay): Promise<LetterFacts["work"]> {
  const problems = await listProblems(work);
  const skills = await listSkills(work);
  const changes = [];
  for (const problem of problems.slice(0, CHANGES)) changes.push(await changeIn(work, problem, today));
  return {
    problems: problems.map(({ name, status }) => ({ name, status: statusWords[status.status] })),
    skills: skills.map(({ name, replaces, uses, helped }) => ({ name, replaces, uses, ...helped })),
    changes: changes.filter(({ sentences }) => sentences.length > 0),
  };
}

/** What a letter about a client can be begun with, from what they share now. */
export function readLetterFacts(client: ClientRecord, now: Date): Promise<LetterFacts> {
  const { work, mood } = client.parts;
  return inRecord(client.care, async (tx) => {
    const { zone } = client.care.actor;
    const today = localDayOf(now, zone);
    return {
      ...(await readCare(tx, client, zone)),
      work: work && (await readWork(work, today)),
      mood: mood && {
        now: await readMood(tx, mood, addLocalDays(today, -27)),
        before: await readMood(tx, mood, addLocalDays(today, -55)),
      },
    };
  });
}
