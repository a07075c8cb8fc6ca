import type { SessionGlance, SinceWords } from "@/lib/care/overview/overview";
import type { LocalDay } from "@/lib/core/local-day";
import { DeskCard } from "../desk-card";
import { placeWords, speakSession } from "../spoken";

type Props = { readonly since: SinceWords; readonly next: SessionGlance | null; readonly today: LocalDay };

/** Since last time, in sentences. */
export function SinceCard({ since, next, today }: Props) {
  return (
    <DeskCard title="Since last time">
      <p className="text-ink-2">{since.heading}</p>
      {since.lines.length === 0 && <p>Nothing is shared that could be told here.</p>}
      <ul className="grid list-disc gap-1 pl-5 marker:text-ink-3">
        {since.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-ink-2">
        {next
          ? `Next session: ${speakSession(next, today)}, ${placeWords[next.place].toLowerCase()}.`
          : "No session is planned."}
      </p>
    </DeskCard>
  );
}
