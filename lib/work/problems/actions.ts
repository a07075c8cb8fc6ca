"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { memberAction } from "@/lib/auth/action";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { problemAt, problemsAt } from "./address";
import * as problems from "./mutations";
import { openWork } from "./queries";
import {
  changeProblemForm,
  citeForm,
  createProblemForm,
  problemIdForm,
  statusForm,
  unciteForm,
} from "./schema";
import { parseSpot } from "./spans";

const purpose = "problem" as const;

function refresh(clientId: string | undefined): void {
  revalidatePath(problemsAt(clientId), "layout");
  revalidatePath(clientId === undefined ? "/journal" : `/practice/clients/${clientId}`, "layout");
}

type Chosen = {
  entry_id?: string | undefined;
  entry_version?: number | undefined;
  spot?: string | undefined;
};

/** The words that a form says something is named from; null when it says none. */
function citedIn({ entry_id: entryId, entry_version: entryVersion, spot }: Chosen): problems.Cited | null {
  const place = parseSpot(spot);
  return entryId === undefined || place === null ? null : { entryId, entryVersion, ...place };
}

export const createProblem = memberAction(
  "problem.create",
  createProblemForm,
  async ({ actor, input, now, idempotency }) => {
    const { client_id: clientId, entry_id, entry_version, spot, ...problem } = input;
    const cited = citedIn({ entry_id, entry_version, spot });
    const made = await openWork(actor, { clientId, purpose, now }, ({ work, journal }) => {
      if (cited && journal === null) throw new NotFound();
      const from = cited && journal ? { journal, cited } : undefined;
      return problems.createProblem(work, problem, { now, idempotency, from });
    });
    if (isFailure(made)) return made;
    refresh(clientId);
    return redirect(problemAt(clientId, made.problem.id, "?saved=1") as Route);
  },
);

export const changeProblem = memberAction(
  "problem.change",
  changeProblemForm,
  async ({ actor, input: { client_id: clientId, id, version, ...input }, now }) => {
    const saved = await openWork(actor, { clientId, purpose, now }, ({ work }) =>
      problems.updateProblem(work, { id, version, input }, now),
    );
    if (isFailure(saved)) return saved;
    refresh(clientId);
    return redirect(problemAt(clientId, id, "?saved=1") as Route);
  },
);

export const deleteProblem = memberAction(
  "problem.delete",
  problemIdForm,
  async ({ actor, input: { client_id: clientId, id }, now }) => {
    await openWork(actor, { clientId, purpose, now }, ({ work }) => problems.deleteProblem(work, id, now));
    refresh(clientId);
    return redirect(`${problemsAt(clientId)}?deleted=${id}` as Route);
  },
);

export const restoreProblem = memberAction(
  "problem.restore",
  problemIdForm,
  async ({ actor, input: { client_id: clientId, id }, now }) => {
    await openWork(actor, { clientId, purpose, now }, ({ work }) => problems.restoreProblem(work, id, now));
    refresh(clientId);
    return { id };
  },
);

export const setProblemStatus = memberAction(
  "problem.status",
  statusForm,
  async ({ actor, input: { client_id: clientId, id, status }, now }) => {
    await openWork(actor, { clientId, purpose, now }, ({ work }) =>
      problems.setStatus(work, id, status, now),
    );
    refresh(clientId);
    return { id, status };
  },
);

export const citeSentence = memberAction("problem.cite", citeForm, async ({ actor, input, now }) => {
  const { client_id: clientId, problem_id: problemId, scripted, ...chosen } = input;
  const cited = citedIn(chosen);
  if (cited === null) throw new NotFound();
  if (problemId === "new") {
    const { entry_id: entry, entry_version: v, spot } = chosen;
    const query = new URLSearchParams({ entry, spot, ...(v === undefined ? {} : { v: String(v) }) });
    return redirect(`${problemsAt(clientId)}/new?${query}` as Route);
  }
  const made = await openWork(actor, { clientId, purpose, now }, ({ work, journal }) => {
    if (journal === null) throw new NotFound();
    return problems.cite(work, journal, { ...cited, problemId }, now);
  });
  if (isFailure(made)) return made;
  refresh(clientId);
  return scripted ? { id: made.id } : redirect(problemAt(clientId, problemId, "#evidence") as Route);
});

export const removeCitation = memberAction(
  "problem.uncite",
  unciteForm,
  async ({ actor, input: { client_id: clientId, id }, now }) => {
    await openWork(actor, { clientId, purpose, now }, ({ work }) => problems.uncite(work, id, now));
    refresh(clientId);
    return { id };
  },
);
