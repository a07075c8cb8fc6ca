import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { expect } from "vitest";
import * as schema from "@/db/schema";
import type { Someone } from "@/db/testing/people";
import type { Actor } from "@/lib/access/actor";
import { aimedInputs, at, holdsId, linkedKinds, namesClient, needsId } from "./aim";
import type { Collected } from "./collect";
import { callAction, callRoute, loadAction } from "./drive";
import { isAllowed } from "./expected";
import type { Intruder } from "./intruders";
import { CANARY, NOBODYS, type Thing } from "./things";

export type Entry = Collected["actions"][number] | Collected["routes"][number];
/** Whose rows must stay as they are, and what of theirs is aimed at. */
export type Target = {
  readonly owner: Someone;
  /** Whose record is named where an operation asks for a client. */
  readonly clientId: string;
  readonly things: readonly Thing[];
  /** Everything of theirs, for what an input links to. */
  readonly all: readonly Thing[];
};

/** Words that fit wherever words may stand, and a time of day. */
export const QUIET = [
  "a quiet word",
  "quiet",
  "quiet@example.org",
  JSON.stringify({ content: ["quiet"] }),
  "09:30",
];

const ADDRESS = "2001:db8::9";

/** The kinds of things that operations are about whose name begins with something else. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  stances: ["formulation"],
  psychologist: ["contact"],
  practice: ["flag"],
  auth: ["identity"],
  letter: ["letters"],
  use: ["use", "skill"],
};

/**
 * Answers the same whether the id is somebody's or nobody's: a draft's id is made up by the writer's device, and
 * discarding one that is not there is no fault. What matters, that the owner's rows stay, is asked of these too.
 */
const SAME_FOR_ANY_ID = new Set(["journal.save-draft", "journal.discard-draft", "journal.create"]);
// A link to something that is gone is named at its field, as for an id nobody has.
const REFUSED = /"code":"(unauthenticated|not-found)"|"fields":\{"\w+_ids?":/;

const tables = Object.values(schema).filter((value) => is(value, Table));
const columnsOf = (table: Table) => Object.keys(getTableColumns(table));
const ownedBy = (column: string) =>
  tables.filter((table) => columnsOf(table).includes(column)).map(getTableName);

/**
 * One statement that makes a fingerprint of everything a person owns. Notices apart for a psychologist: what their
 * clients do in their own diaries may rightly send them word.
 */
export function fingerprintOf({ id, role }: Actor): string {
  const quiet = role === "psychologist" ? ["notices"] : [];
  const where = [
    ...ownedBy("ownerId")
      .filter((name) => !quiet.includes(name))
      .map((name) => [name, "owner_id"]),
    ["care_relationships", "client_id"],
    ["accounts", "id"],
  ];
  const parts = where.map(
    ([name, column]) =>
      `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '-') from ${name} t where ${column} = '${id}')`,
  );
  return `select ${parts.join(" || ' ' || ")} as state`;
}

export const pathOf = (entry: Entry) => (entry.kind === "route" ? entry.path : "");

/** What one answer said, as text: an action's state, or a route's body. */
async function answer(
  entry: Entry,
  call: { token: string | null; input: unknown; id: string },
): Promise<string> {
  const { token, input, id } = call;
  if (entry.kind === "route") return (await callRoute(entry, { token, input, id, address: ADDRESS })).text();
  return JSON.stringify(await callAction(await loadAction(entry), input, { token, address: ADDRESS }));
}

const sameWords = (said: string, ids: readonly string[]) =>
  ids
    .reduce((text, id) => text.replaceAll(id, "ID"), said)
    .replace(/"requestId":"[^"]*"/g, "")
    .replace(/"idempotency_key":\[[^\]]*\]/g, "");

/** The things an operation is about, and some others that a mistaken query might find. */
export function thingsFor(entry: Entry, things: readonly Thing[], others: number): readonly Thing[] {
  const [start = ""] = entry.name.split(".");
  const kinds = KINDS_OF[start] ?? [start];
  const own = things.filter(({ of }) => kinds.includes(of));
  const rest = things.filter(({ of }) => !kinds.includes(of));
  const from =
    [...entry.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % Math.max(1, rest.length);
  return [...own, ...[...rest.slice(from), ...rest.slice(0, from)].slice(0, others)];
}

/** An id that only narrows a list may find nothing; one that a device made up may be new. */
const onlyFilters = (entry: Entry) =>
  SAME_FOR_ANY_ID.has(entry.name) ||
  (entry.kind === "route" &&
    entry.method === "GET" &&
    !entry.path.includes("{") &&
    !needsId(entry.operation.input));

type Attack = { readonly entry: Entry; readonly intruder: Intruder; readonly token: string | null };

/** An operation against things, each answer held to the one about an id nobody has. Answers how many cells that were. */
export async function attack(
  { entry, intruder, token }: Attack,
  { owner, clientId, things, all }: Target,
): Promise<number> {
  const { operation, name } = entry;
  const named = namesClient(operation.input) && intruder.as !== "client";
  let cells = 0;
  for (const aim of aimedInputs({ name, schema: operation.input, texts: QUIET })) {
    const isAimed = named || holdsId(aim) || pathOf(entry).includes("{");
    const call = (id: string, client: string) =>
      answer(entry, { token, id, input: at(aim, id, named ? client : undefined) });
    const about = await call(NOBODYS.id, NOBODYS.id);
    const known = sameWords(about, [NOBODYS.id]);
    if (isAimed && !onlyFilters(entry)) expect(known, `${intruder.who} × nobody's`).toMatch(REFUSED);
    const linked = all.filter(({ of }) => linkedKinds(aim).includes(of)).slice(0, 4);
    for (const thing of isAimed ? new Set([...things, ...linked]) : things.slice(0, 1)) {
      cells += 1;
      const said = await call(thing.id, clientId);
      const cell = `${intruder.who} × ${thing.what}: ${JSON.stringify(aim)}`;
      expect(said, cell).not.toContain(CANARY);
      if (isAimed && !SAME_FOR_ANY_ID.has(name))
        expect(sameWords(said, [thing.id, clientId, owner.actor.id]), cell).toBe(known);
    }
  }
  return cells;
}

/** Whether a cell is no attack at all: the table of needs, and an admin's own office. */
export function isLetIn(entry: Entry, intruder: Intruder): boolean {
  return isAllowed(entry.name, intruder.can) || (entry.audience === "admin" && intruder.as === "admin");
}
