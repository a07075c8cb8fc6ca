import type { LetterText } from "@/lib/care/letters/letter";
import { signatureOf } from "./signature";

type LetterPaperProps = {
  readonly text: LetterText;
  readonly recipient: string | null;
  readonly answeredAt: Date | null;
  readonly signedAt: Date | null;
  readonly zone: string;
};

/** A letter as it is read, on the screen and on paper. */
export function LetterPaper({ text, recipient, zone, ...times }: LetterPaperProps) {
  const signature = signatureOf({ text, ...times }, zone);
  return (
    <article
      aria-label={text.title}
      className="grid gap-4 rounded-md border border-line bg-surface p-5 sm:p-8 print:border-0 print:p-0"
    >
      <address className="text-ink-2 not-italic">
        {[text.author.name, ...text.author.lines].map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      {recipient && <p>To: {recipient}</p>}
      <header>
        <h2 className="text-2xl">{text.title}</h2>
        {text.about && <p>About: {text.about}</p>}
      </header>
      {text.sections.map(({ heading, words }) => (
        <section key={heading} aria-label={heading} className="break-inside-avoid">
          <h3>{heading}</h3>
          <p className="max-w-measure whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</p>
        </section>
      ))}
      {signature.length > 0 && (
        <footer className="border-t border-line pt-3 text-ink-2">
          {signature.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      )}
    </article>
  );
}
