import type { Metadata } from "next";
import { BackLink } from "@/components/problems/back-link";
import { hrefIn, ownProblems } from "@/components/problems/place";
import { ProblemForm } from "@/components/problems/problem-form";
import { emptyStart } from "@/components/problems/problem-start";
import { StartedFrom } from "@/components/problems/started-from";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { newId } from "@/lib/server/ids";
import { listReaders } from "@/lib/work/skills/queries";
import { loadSupport } from "../load-problem";
import { loadStart } from "../load-start";

export const metadata: Metadata = { title: "Name a problem area" };

export default async function NewProblemPage({ searchParams }: { readonly searchParams: Query }) {
  const actor = await requireRole("client");
  const begun = await loadStart(actor, undefined, await textsOf(searchParams), new Date());
  const readers = await listReaders(ownRecord(actor, "work"));
  return (
    <div className="grid grid-cols-1 gap-6">
      <BackLink href={hrefIn(ownProblems)}>Problem areas</BackLink>
      <h1>Name a problem area</h1>
      {begun && <StartedFrom words={begun.words} />}
      <ProblemForm
        start={emptyStart}
        from={begun?.from}
        formKey={newId()}
        support={await loadSupport(actor)}
        reach={<ReachNote readers={readers} isClient />}
      />
    </div>
  );
}
