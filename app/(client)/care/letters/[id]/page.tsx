import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AnswerForm } from "@/components/letters/answer-form";
import { LetterPaper } from "@/components/letters/letter-paper";
import { loadLetter } from "@/components/letters/load-letter";
import { TakeAlong } from "@/components/letters/take-along";
import { Notice } from "@/components/ui/notice";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Letter" };

type Props = { readonly params: Promise<{ id: string }> };
type Loaded = Awaited<ReturnType<typeof loadLetter>>;

export default async function LetterPage({ params }: Props) {
  const actor = await requireRole("client");
  const page = await loadLetter(actor, (await params).id, new Date()).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { letter, by } = page;
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-5">
      <header className="no-print grid gap-2">
        <p>
          <Link href="/care/letters" className="link inline-block py-1">
            All letters
          </Link>
        </p>
        <h1>A letter about you</h1>
        <Standing {...page} />
        <PrivacyNote reach="shared" detail={whoElse(letter.state === "signed", letter.recipient)}>
          You and {by}
        </PrivacyNote>
      </header>
      <LetterPaper {...letter} zone={actor.zone} />
      {letter.state === "waiting" && <Answering {...page} />}
      {letter.state === "signed" && <TakeAlong letterId={letter.id} />}
    </div>
  );
}

function whoElse(isSigned: boolean, recipient: string | null): string {
  const others = recipient === null ? "anybody else" : recipient;
  return isSigned
    ? "It is signed. Each of you can give it on."
    : `It goes to ${others} only with your yes, and a signature after it.`;
}

/** Where the letter stands, in one sentence. */
function Standing({ letter, by }: Loaded) {
  if (letter.state === "approved")
    return (
      <Notice tone="ok" role="status" title="You approved this letter.">
        {by} can sign it now. You are told when that is done.
      </Notice>
    );
  if (letter.state === "declined")
    return (
      <Notice role="status" title="You did not approve this letter. It goes nowhere.">
        {letter.answerWords && <p className="whitespace-pre-wrap">You said: {letter.answerWords}</p>}
      </Notice>
    );
  if (letter.state === "signed")
    return <Notice tone="ok" title="You approved this letter, and it is signed." />;
  return <p className="text-ink-2">{by} would like your yes to it. Read it in peace; there is no hurry.</p>;
}

function Answering({ letter, by, isRunning, missing, support }: Loaded) {
  const mayApprove = isRunning && missing.length === 0;
  return (
    <section aria-labelledby="answer" className="no-print grid gap-4">
      <h2 id="answer">Your answer</h2>
      {!isRunning && (
        <Notice tone="warn" title="This letter cannot be approved now.">
          Care with {by} is paused or over.
        </Notice>
      )}
      {isRunning && missing.length > 0 && (
        <Notice tone="warn" title="This letter cannot be approved now.">
          It draws on {missing.join(" and ")}, and you have stopped sharing that with {by}. It goes nowhere.{" "}
          <Link href="/care/sharing" className="link">
            See what you share
          </Link>
        </Notice>
      )}
      {mayApprove && (
        <p className="max-w-prose text-ink-2">
          Your yes is for this letter as it stands here. Nobody can change it afterwards.
        </p>
      )}
      <AnswerForm id={letter.id} mayApprove={mayApprove} name={by} support={support} />
    </section>
  );
}
