import * as z from "zod/mini";
import { type AnySchema, unwrapped } from "@/lib/core/form";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { exampleOf } from "./example";

/** Stands in an input for the id of the thing that is aimed at. */
const ID_MARK = "11111111-1111-7111-8111-111111111111";

type Input = Readonly<Record<string, unknown>>;

const inDays = (days: number) => addLocalDays(localDayOf(new Date(), "Europe/London"), days);

const THREE = ["Sleep", "Worry", "Walks"];

/** What fits together and no example finds by chance. */
const FITTING: Readonly<Record<string, Input>> = {
  "activity.copy": { days: [inDays(2)] },
  "care.end": { confirmation: "end" },
  "care.propose-terms": { plan: THREE },
  "date.add": { repeat: "once", times: 1, day: "2026-03-05", time: "14:30" },
  "date.change": { day: "2026-03-05", time: "14:30" },
  "flag.snooze": { until: inDays(3) },
  "formulation.cite": { span: `${ID_MARK}:content:0:5`, into: "thought" },
  "homework.assign": { kind: "activity" },
  "homework.change": { kind: "activity" },
  "handovers.propose": { kind: "transfer", starts_on: inDays(1), ends_on: inDays(2) },
  "invitations.accept-as-psychologist": { plan: THREE },
  "invitations.invite-client": { channel: "link", plan: THREE },
  "invitations.invite-psychologist": { channel: "link" },
  "problem.cite": { spot: "content:0:5" },
  "problem.create": { spot: "content:0:5" },
  "problem.reading": { day: "2026-03-05" },
  "problem.reading-remove": { day: "2026-03-01" },
  "stances.answer": { stance: "dispute" },
};

/** What else changes when a link is given. */
const WITH_LINK: Readonly<Record<string, Input>> = { "homework.assign skill_id": { kind: "skill" } };

const shapeOf = (schema: AnySchema) =>
  (unwrapped(schema)._zod.def as { shape?: Record<string, AnySchema> }).shape ?? {};
const takes = (field: AnySchema, value: unknown) => z.safeParse(field, value).success;

/** Whether a field takes ids and nothing that only looks like one: a name or a number might. */
const takesIds = (field: AnySchema, asAsked: (id: string) => unknown) =>
  takes(field, asAsked(ID_MARK)) && !takes(field, asAsked(`${ID_MARK}0`));

/** The mark as a field wants it, alone or in a list; undefined for a field that takes no id. */
function markIn(name: string, field: AnySchema): unknown {
  if (name === "id" || takesIds(field, (id) => id)) return ID_MARK;
  return takesIds(field, (id) => [id]) ? [ID_MARK] : undefined;
}

type Ids = { readonly needed: Input; readonly optional: Input };

/** The fields of an operation that take an id, apart from whose record it is. */
function idsOf(schema: AnySchema): Ids {
  const found = Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const mark = name === "client_id" ? undefined : markIn(name, field);
    return mark === undefined ? [] : [{ name, mark, isNeeded: !takes(field, undefined) }];
  });
  const pick = (isNeeded: boolean) =>
    Object.fromEntries(
      found.filter((one) => one.isNeeded === isNeeded).map(({ name, mark }) => [name, mark]),
    );
  return { needed: pick(true), optional: pick(false) };
}

/** Fields that mean the same wherever they stand. */
function fixed(shape: Record<string, AnySchema>): Input {
  const { adult } = shape;
  return {
    ...("version" in shape ? { version: 1 } : {}),
    ...("step_move" in shape ? { step_move: undefined } : {}),
    ...(adult ? { adult: takes(adult, "yes") ? "yes" : true } : {}),
  };
}

/** An input that fills in every field, with `texts` wherever words may stand, and without any id but those it needs. */
function inputWithout(ids: Ids, { name, schema, texts }: Asked): Input {
  const example: unknown = exampleOf(schema, texts);
  const fields = typeof example === "object" && example !== null ? example : {};
  const dropped = [...Object.keys(ids.optional), "client_id"];
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !dropped.includes(key)));
  const shape = shapeOf(schema);
  const fitting = Object.entries(FITTING[name] ?? {}).filter(([key]) => key in shape);
  return { ...kept, ...fixed(shape), ...ids.needed, ...Object.fromEntries(fitting) };
}

type Asked = { readonly name: string; readonly schema: AnySchema; readonly texts: readonly string[] };

/**
 * Inputs an operation accepts, each with the mark where an id belongs: all that it needs, or else none
 * and then each that it may take alone, so that none hides behind another.
 */
export function aimedInputs(asked: Asked): Input[] {
  const ids = idsOf(asked.schema);
  const base = inputWithout(ids, asked);
  const links = Object.entries(ids.optional);
  if (Object.keys(ids.needed).length > 0 || links.length === 0) return [base];
  return [
    base,
    ...links.map(([name, mark]) => ({ ...base, ...WITH_LINK[`${asked.name} ${name}`], [name]: mark })),
  ];
}

/** An input an operation accepts, with the mark where it needs an id and no link it can do without. */
export const plainInput = (asked: Asked): Input => inputWithout(idsOf(asked.schema), asked);

/** Whether an operation cannot do without an id: then it must refuse an id that is not the caller's. */
export const needsId = (schema: AnySchema): boolean => Object.keys(idsOf(schema).needed).length > 0;

/** Whether an operation can be about somebody else's record. */
export const namesClient = (schema: AnySchema): boolean => "client_id" in shapeOf(schema);

/** What a field's id is of, by the field's name: `entry_id` of the journal. */
const LINKED: Readonly<Record<string, string>> = {
  entry_id: "journal",
  homework_id: "homework",
  problem_id: "problem",
  problem_ids: "problem",
  relationship_id: "care",
  skill_id: "skill",
  therapy_date_id: "date",
};

/** The kinds of things that the marks of an input belong to, where its fields say so. */
export const linkedKinds = (input: Input): string[] =>
  Object.entries(input).flatMap(([name, value]) => (holdsId(value) && LINKED[name] ? [LINKED[name]] : []));

export const holdsId = (input: unknown): boolean => JSON.stringify(input ?? {}).includes(ID_MARK);

/** The input with a thing's id in place of the mark, and whose record it is about. */
export function at(input: Input, id: string, clientId?: string): Record<string, unknown> {
  const aimed = JSON.parse(JSON.stringify(input).replaceAll(ID_MARK, id));
  return clientId === undefined ? aimed : { ...aimed, client_id: clientId };
}
