import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { accounts, careRelationships, consents } from "@/db/schema";
import { isCurrent, type Tx } from "@/db/transaction";
import { NotFound } from "@/lib/core/errors";
import { type Id, type PersonId, parseId } from "@/lib/core/ids";
import type { Actor } from "./actor";
import { audit } from "./audit";
import type { Scope } from "./scopes";
import { careRuns } from "./sharing";

export type RelationshipId = Id<"relationship">;

/** The parts of a person's record that consent tells apart, and those that stay their own. */
export type RecordKind = Scope | "care" | "words" | "profile" | "devices" | "notices";
/** The parts that another person can be let into: `care` by running care alone, the others by a consent each. */
export type SharedKind = Scope | "care";

/** What a record is opened for, as the client's access log says it. */
export type Purpose =
  | SharedKind
  | "overview"
  | "entries"
  | "brief"
  | "problem"
  | "skill"
  | "plan"
  | "report"
  | "letter";

declare const minted: unique symbol;

/**
 * The proof that `actor` may read one part of `ownerId`'s record. Only this file makes one, so a query that takes it
 * cannot be called without somebody having checked.
 */
export type RecordAccess<K extends RecordKind> = {
  readonly [minted]: K;
  readonly kind: K;
  readonly ownerId: PersonId;
  readonly actor: Actor;
  /** Set when it is another person's record: the transaction in which care and consent were checked. */
  readonly within: Tx | null;
};

/** A client's record as one psychologist may see it now: a proof for each part that is shared, null for the others. */
export type ClientRecord = {
  readonly clientId: PersonId;
  readonly relationshipId: RelationshipId;
  readonly care: RecordAccess<"care">;
  readonly parts: { readonly [K in Scope]: RecordAccess<K> | null };
};

function mint<K extends RecordKind>(kind: K, ownerId: PersonId, actor: Actor, within: Tx | null) {
  return { kind, ownerId, actor, within } as RecordAccess<K>;
}

const OWN_OF_ANY_ROLE: ReadonlySet<RecordKind> = new Set(["profile", "devices", "notices"]);

/** Proof for one's own record. A client's record exists for clients; other roles own only what every account has. */
export function ownRecord<K extends RecordKind>(actor: Actor, kind: K): RecordAccess<K> {
  if (actor.role !== "client" && !OWN_OF_ANY_ROLE.has(kind)) throw new NotFound();
  return mint(kind, actor.id, actor, null);
}

/** Running care between the actor and one client, with the scopes of its live consents. One statement. */
async function findCare(tx: Tx, actor: Actor, clientId: PersonId) {
  const rows = await tx
    .select({ relationshipId: careRelationships.id, scope: consents.scope })
    .from(careRelationships)
    .innerJoin(accounts, eq(accounts.id, careRelationships.psychologistId))
    .leftJoin(
      consents,
      and(
        eq(consents.ownerId, careRelationships.clientId),
        eq(consents.relationshipId, careRelationships.id),
        eq(consents.psychologistId, actor.id),
        isNull(consents.withdrawnAt),
      ),
    )
    .where(
      and(
        eq(careRelationships.clientId, clientId),
        eq(careRelationships.psychologistId, actor.id),
        careRuns(),
        isNull(accounts.suspendedAt),
      ),
    )
    .limit(50);
  const [first] = rows;
  if (!first) return null;
  const scopes = new Set(rows.flatMap(({ scope }) => (scope === null ? [] : [scope])));
  return { relationshipId: first.relationshipId as RelationshipId, scopes };
}

async function requireCare(tx: Tx, actor: Actor, clientId: string) {
  const ownerId = parseId<"person">(clientId);
  if (ownerId === null || actor.role !== "psychologist" || !isCurrent(tx)) throw new NotFound();
  const care = await findCare(tx, actor, ownerId);
  if (!care) throw new NotFound();
  return { ...care, ownerId };
}

/**
 * Proof for one part of a client's record, for the psychologist they share it with. Call it inside `withActor`: running
 * care and the live consent are checked, and the access-log row written, in the transaction of the read.
 * Throws `NotFound` when there is no client, no care, no consent, or no right to any of it: they look the same.
 */
export async function openRecord<K extends SharedKind>(
  tx: Tx,
  actor: Actor,
  clientId: string,
  kind: K,
  now: Date,
  purpose: Purpose = kind,
): Promise<RecordAccess<K>> {
  const { ownerId, relationshipId, scopes } = await requireCare(tx, actor, clientId);
  if (kind !== "care" && !scopes.has(kind)) throw new NotFound();
  await trace(tx, actor, ownerId, { relationshipId, purpose, kinds: [kind], now });
  return mint(kind, ownerId, actor, tx);
}

type Opening = {
  readonly relationshipId: RelationshipId;
  readonly purpose: Purpose;
  readonly kinds: readonly SharedKind[];
  readonly now: Date;
};

const trace = (tx: Tx, actor: Actor, ownerId: PersonId, { relationshipId, purpose, kinds, now }: Opening) =>
  audit(tx, {
    ownerId,
    actorId: actor.id,
    action: `record.opened.${purpose}`,
    subjectId: relationshipId,
    counts: Object.fromEntries(kinds.map((kind) => [kind, 1])),
    at: now,
  });

function partsOf(ownerId: PersonId, actor: Actor, tx: Tx, scopes: ReadonlySet<Scope>): ClientRecord["parts"] {
  const part = <K extends Scope>(kind: K) => (scopes.has(kind) ? mint(kind, ownerId, actor, tx) : null);
  return {
    mood: part("mood"),
    journal: part("journal"),
    work: part("work"),
    assessments: part("assessments"),
    safety_plan: part("safety_plan"),
    crisis_flag: part("crisis_flag"),
  };
}

/**
 * Everything of a client's record that this psychologist may see now, for a page that shows several parts: one statement
 * and one access-log row that names the parts of `wanted` that were open. Throws `NotFound` without running care.
 */
export async function openClient(
  tx: Tx,
  actor: Actor,
  clientId: string,
  wanted: { readonly purpose: Purpose; readonly scopes: readonly Scope[]; readonly now: Date },
): Promise<ClientRecord> {
  const { ownerId, relationshipId, scopes } = await requireCare(tx, actor, clientId);
  const open = new Set(wanted.scopes.filter((scope) => scopes.has(scope)));
  const { purpose, now } = wanted;
  await trace(tx, actor, ownerId, { relationshipId, purpose, kinds: ["care", ...open], now });
  const care = mint("care", ownerId, actor, tx);
  return { clientId: ownerId, relationshipId, care, parts: partsOf(ownerId, actor, tx, open) };
}

/**
 * What `psychologist` would get from `openClient` for this client, for the client to look at: the same check under the
 * same policies, without an access-log row, since nobody else looked. `tx` must be a preview (lib/access/preview).
 */
export async function previewClient(
  tx: Tx,
  psychologist: Actor,
  clientId: PersonId,
  scopes: readonly Scope[],
): Promise<ClientRecord> {
  const care = await requireCare(tx, psychologist, clientId);
  const open = new Set(scopes.filter((scope) => care.scopes.has(scope)));
  return {
    clientId,
    relationshipId: care.relationshipId,
    care: mint("care", clientId, psychologist, tx),
    parts: partsOf(clientId, psychologist, tx, open),
  };
}

/** Runs a read under its proof. Another person's record can be read only in the transaction that opened it. */
export async function inRecord<K extends RecordKind, T>(
  record: RecordAccess<K>,
  read: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (record.within === null) return withActor(record.actor, read);
  if (!isCurrent(record.within)) throw new NotFound();
  return read(record.within);
}
