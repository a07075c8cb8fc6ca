"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { eitherRecord } from "@/lib/access/either";
import { memberAction, psychologistAction } from "@/lib/auth/action";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import * as lines from "./mutations";
import { addLineForm, adoptForm, changeLineForm, citeForm, lineForm } from "./schema";
import { parseEntrySpot, parseTarget } from "./span";

type Place = { readonly client_id?: string | undefined; readonly scripted?: boolean | undefined };

/** Without script the page itself is the answer: the picture beside the entries, or the client's own. */
function showAnew({ client_id, scripted }: Place, query = "saved=1"): void {
  const page = client_id ? `/practice/clients/${client_id}/entries` : "/care/picture";
  revalidatePath(page);
  if (client_id) revalidatePath(`/practice/clients/${client_id}/formulation`);
  if (!scripted) redirect(`${page}?${query}` as Route);
}

const asked = (client_id: string | undefined, now: Date) =>
  ({ clientId: client_id, kind: "work", purpose: "work", now }) as const;

export const addPictureLine = memberAction(
  "formulation.add",
  addLineForm,
  async ({ actor, input, now, idempotency }) => {
    const { client_id, scripted, ...line } = input;
    const saved = await eitherRecord(actor, asked(client_id, now), (work) =>
      lines.addLine(work, line, { now, idempotency }),
    );
    if (!isFailure(saved)) showAnew(input);
    return saved;
  },
);

export const citeIntoPicture = psychologistAction(
  "formulation.cite",
  citeForm,
  async ({ actor, input, now, idempotency }) => {
    const [span, target] = [parseEntrySpot(input.span), parseTarget(input.into)];
    if (!span || !target) throw new NotFound();
    const sentence = { clientId: input.client_id, span, target };
    const cited = await lines.citeSentence(actor, sentence, { now, idempotency });
    if (!isFailure(cited)) showAnew(input, "cited=1");
    return cited;
  },
);

export const changePictureLine = memberAction(
  "formulation.change",
  changeLineForm,
  async ({ actor, input, now }) => {
    const { client_id, scripted, ...change } = input;
    const saved = await eitherRecord(actor, asked(client_id, now), (work) =>
      lines.changeLine(work, change, now),
    );
    if (!isFailure(saved)) showAnew(input);
    return saved;
  },
);

export const adoptPictureWords = psychologistAction(
  "formulation.adopt",
  adoptForm,
  async ({ actor, input, now }) => {
    const { client_id, id, version } = input;
    const saved = await eitherRecord(actor, asked(client_id, now), (work) =>
      lines.adoptSuggestion(work, { id, version }, now),
    );
    if (!isFailure(saved)) showAnew(input);
    return saved;
  },
);

export const deletePictureLine = memberAction(
  "formulation.delete",
  lineForm,
  async ({ actor, input, now }) => {
    const { id, purgeAt } = await eitherRecord(actor, asked(input.client_id, now), (work) =>
      lines.deleteLine(work, input.id, now),
    );
    showAnew(input, `removed=${id}`);
    return { id, purge_at: purgeAt.toISOString() };
  },
);

export const restorePictureLine = memberAction(
  "formulation.restore",
  lineForm,
  async ({ actor, input, now }) => {
    const { id } = await eitherRecord(actor, asked(input.client_id, now), (work) =>
      lines.restoreLine(work, input.id, now),
    );
    showAnew(input);
    return { id };
  },
);
