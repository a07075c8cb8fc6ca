import { asSystem } from "@/db/system";
import type { Someone } from "@/db/testing/people";
import { startSession } from "@/lib/auth/sessions";
import { at, namesClient, plainInput } from "./aim";
import { callAction, callRoute, loadAction } from "./drive";
import { type Entry, thingsFor } from "./matrix";
import type { World } from "./owned-things";
import type { Thing } from "./things";

type Input = Record<string, unknown>;

/** Somebody who may: whose things they try, and what an operation needs that no example can know. */
export type Walker = {
  readonly someone: Someone;
  readonly things: readonly Thing[];
  /** Whose record a psychologist works on. */
  readonly clientId?: string;
  readonly fit: (entry: Entry, input: Input) => Input;
};

/** A new session for each call, since some operations end theirs. */
async function aToken({ actor }: Someone): Promise<string> {
  const asked = { ownerId: actor.id, role: actor.role, kind: "browser", device: "A test" } as const;
  const more = { remembered: true, secondStep: "not-needed", now: new Date() } as const;
  return (await asSystem("seed", (tx) => startSession(tx, { ...asked, ...more }))).token;
}

type Sending = { readonly entry: Entry; readonly walker: Walker; readonly address: string };

/** Null when it was done, else what was said. */
async function refusal(
  { entry, walker, address }: Sending,
  input: Input,
  id: string,
): Promise<string | null> {
  const token = await aToken(walker.someone);
  if (entry.kind === "route") {
    const response = await callRoute(entry, { token, address, input, id });
    return response.ok ? null : response.text();
  }
  const state = await callAction(await loadAction(entry), input, { token, address });
  return state === null || state.ok ? null : `${state.code} ${JSON.stringify(state.fields ?? state.message)}`;
}

/** Tries an operation with each thing it is about until one is taken: what the tries before were told, and whether one was. */
export async function tried(
  sending: Sending,
  texts: readonly string[],
): Promise<{ isTaken: boolean; said: string[] }> {
  const { entry, walker } = sending;
  const { input: schema } = entry.operation;
  const clientId = namesClient(schema) ? walker.clientId : undefined;
  const aim = plainInput({ name: entry.name, schema, texts });
  const said: string[] = [];
  for (const { id } of thingsFor(entry, walker.things, 2)) {
    const refused = await refusal(sending, walker.fit(entry, at(aim, id, clientId)), id);
    if (refused === null) return { isTaken: true, said };
    said.push(refused);
  }
  return { isTaken: false, said: [...new Set(said)] };
}

/** What comes last: whatever puts a thing away, or changes the password under the others' feet. */
const LAST =
  /reset|change-password|purge|delete|bin$|\.end$|revoke|discard|wake|hide$|uncite$|remove$|stop-sharing$/;
const MIDDLE = /discussed|review|done|mark|sign|accept|decline|status|outcome|clear|answer/;
/** What asks for things as they were made. */
const FIRST = /adopt$|agree$/;
export const inOrder = <T extends Entry>(entries: readonly T[]): T[] => {
  const rank = ({ name }: Entry) => {
    if (FIRST.test(name)) return -1;
    return LAST.test(name) ? 2 : Number(MIDDLE.test(name));
  };
  return [...entries].sort((a, b) => rank(a) - rank(b));
};

/** Lets a client share exactly these parts with the psychologist of their world. */
export function sharing({ relationshipId }: World, scopes: readonly string[]): string {
  const list = ["none", ...scopes].map((scope) => `'${scope}'`).join(", ");
  return `update consents set withdrawn_at = case when scope in (${list}) then null else now() end where relationship_id = '${relationshipId}'`;
}
