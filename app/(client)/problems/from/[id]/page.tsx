import type { Metadata, Route } from "next";
import { longDay } from "@/components/journal/dates";
import { BackLink } from "@/components/problems/back-link";
import { type ChoiceOfSentence, CiteForm } from "@/components/problems/cite-form";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import type { Entry } from "@/lib/record/journal/entry";
import { getEntry } from "@/lib/record/journal/queries";
import { listProblems } from "@/lib/work/problems/queries";
import { CITED_FIELDS, formatSpot, MOST_CITED, sentencesOf, wordsAt } from "@/lib/work/problems/spans";
import { missing } from "../../load-problem";

export const metadata: Metadata = { title: "Choose a sentence" };

/** Every sentence of an entry, title and thought among them. */
function choicesOf(entry: Entry): ChoiceOfSentence[] {
  return CITED_FIELDS.flatMap((field) => {
    const text = entry[field] ?? "";
    return sentencesOf(text)
      .filter(({ start, end }) => end - start <= MOST_CITED)
      .map((span) => ({ spot: formatSpot({ field, ...span }), words: wordsAt(text, span) }));
  });
}

async function readEntry(id: string) {
  const actor = await requireRole("client");
  const journal = ownRecord(actor, "journal");
  return inRecord(journal, async () => ({
    entry: await getEntry(journal, id),
    problems: await listProblems(ownRecord(actor, "work")),
  })).catch(missing);
}

export default async function FromEntryPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { entry, problems } = await readEntry((await params).id);
  const sentences = choicesOf(entry);
  return (
    <div className="grid grid-cols-1 gap-6">
      <BackLink href={`/journal/${entry.id}` as Route}>Back to the entry</BackLink>
      <div className="grid gap-1">
        <h1>Choose a sentence</h1>
        <p className="text-ink-2">From your entry of {longDay(entry.occurredAt, entry.zone)}</p>
      </div>
      {sentences.length === 0 ? (
        <p className="text-ink-2">There is no sentence in this entry to choose.</p>
      ) : (
        <CiteForm
          entry={{ id: entry.id, version: entry.version }}
          sentences={sentences}
          problems={problems.map(({ id, name }) => ({ id, name }))}
        />
      )}
    </div>
  );
}
