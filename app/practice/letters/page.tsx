import type { Metadata } from "next";
import { LetterList } from "@/components/practice/letters/letter-list";
import { UndoPutAway } from "@/components/practice/notes/undo-put-away";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { EmptyState } from "@/components/ui/states";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { listCopies } from "@/lib/care/letters/queries";
import { parseId } from "@/lib/core/ids";
import { localDayOf } from "@/lib/core/local-day";

export const metadata: Metadata = { title: "Letters" };

type Props = { readonly searchParams: Query };

export default async function LettersPage({ searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const letters = await listCopies(ownDesk(actor));
  const deleted = parseId<"letter-draft">((await textsOf(searchParams)).deleted);
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 gap-6">
      {deleted && <UndoPutAway what="letter" id={deleted} />}
      <header className="grid gap-2">
        <h1>Letters</h1>
        <p className="max-w-prose text-ink-2">
          Every letter you wrote, the newest first. Your copy of a signed one stays when care is over.
        </p>
      </header>
      {letters.length === 0 ? (
        <EmptyState title="You have written no letters yet.">Open a client and choose Letters.</EmptyState>
      ) : (
        <LetterList letters={letters} zone={actor.zone} today={localDayOf(new Date(), actor.zone)} />
      )}
    </div>
  );
}
