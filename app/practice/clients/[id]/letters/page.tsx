import type { Metadata } from "next";
import { LetterList } from "@/components/practice/letters/letter-list";
import { StartLetter } from "@/components/practice/letters/start-letter";
import { EmptyState } from "@/components/ui/states";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { listCopies } from "@/lib/care/letters/queries";
import { localDayOf } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Letters" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function ClientLettersPage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId } = await params;
  const letters = await listCopies(ownDesk(actor), clientId);
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      <header className="grid gap-2">
        <h1>Letters</h1>
        <p className="max-w-prose text-ink-2">
          A letter begins with what your client shares. They read it before anybody else, and it is signed
          only with their yes.
        </p>
      </header>
      <div className="flex flex-wrap gap-2">
        <StartLetter clientId={clientId} kind="progress" idempotencyKey={newId()}>
          New progress report
        </StartLetter>
        <StartLetter clientId={clientId} kind="referral" variant="secondary" idempotencyKey={newId()}>
          New referral letter
        </StartLetter>
      </div>
      {letters.length === 0 ? (
        <EmptyState title="No letters yet." />
      ) : (
        <LetterList letters={letters} zone={actor.zone} today={localDayOf(new Date(), actor.zone)} />
      )}
    </div>
  );
}
