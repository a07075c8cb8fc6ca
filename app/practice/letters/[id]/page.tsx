import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { LetterPaper } from "@/components/letters/letter-paper";
import { TakeAlong } from "@/components/letters/take-along";
import { PutLetterAway, SignLetter, TakeLetterBack } from "@/components/practice/letters/letter-buttons";
import { LetterForm } from "@/components/practice/letters/letter-form";
import { StateBadge } from "@/components/practice/letters/letter-list";
import { clientName } from "@/components/practice/notes/load-notes";
import { Notice } from "@/components/ui/notice";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { type LetterCopy, mayChange } from "@/lib/care/letters/letter";
import { kindNames } from "@/lib/care/letters/parts";
import { getCopy } from "@/lib/care/letters/queries";
import { NotFound } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Letter" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function LetterPage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const letter = await getCopy(ownDesk(actor), (await params).id).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { name, isOpen } = await clientName(actor, letter, new Date());
  const back = isOpen ? `/practice/clients/${letter.clientId}/letters` : "/practice/letters";
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-5">
      <header className="no-print grid gap-2">
        <p>
          <Link href={back as Route} className="link inline-block py-1">
            {isOpen ? `All letters about ${name}` : "All letters"}
          </Link>
        </p>
        <h1 className="[overflow-wrap:anywhere]">
          {kindNames[letter.kind]} about {name}
        </h1>
        <p>
          <StateBadge state={letter.state} />
        </p>
        <Standing letter={letter} isOpen={isOpen} />
      </header>
      {mayChange(letter.state) ? (
        <>
          <LetterForm letter={letter} isOpen={isOpen} />
          <PutLetterAway id={letter.id} />
        </>
      ) : (
        <Sent letter={letter} isOpen={isOpen} zone={actor.zone} />
      )}
    </div>
  );
}

type LetterProps = { readonly letter: LetterCopy; readonly isOpen: boolean };

function Standing({ letter: { state, answerWords }, isOpen }: LetterProps) {
  if (state === "waiting")
    return <p className="text-ink-2">Your client has it. It can be signed once they said yes.</p>;
  if (state === "approved")
    return (
      <Notice tone="ok" title="Your client approved this letter.">
        {isOpen
          ? "With your signature both of you can give it on."
          : "Care is paused or over: it cannot be signed now."}
      </Notice>
    );
  if (state !== "declined") return null;
  return (
    <Notice tone="warn" title="Your client did not approve this letter.">
      {answerWords && <p className="whitespace-pre-wrap">They said: {answerWords}</p>}
      <p>You can change it and send it again.</p>
    </Notice>
  );
}

/** What was sent, as the client reads it, and what is left to do. */
function Sent({ letter, isOpen, zone }: LetterProps & { readonly zone: string }) {
  const { sent, times, letterId, recipient, state } = letter;
  if (!sent || !times || !letterId) return null;
  return (
    <>
      <LetterPaper text={sent} recipient={recipient} {...times} zone={zone} />
      {state === "waiting" && <TakeLetterBack id={letter.id} />}
      {state === "approved" && isOpen && <SignLetter id={letter.id} />}
      {state === "signed" && <TakeAlong letterId={letterId} />}
    </>
  );
}
