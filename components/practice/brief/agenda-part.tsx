import type { AgendaFact } from "@/lib/care/brief/facts";
import { BriefPart, type PartLevel } from "./brief-part";

type AgendaPartProps = {
  readonly agenda: readonly AgendaFact[] | null;
  readonly level: PartLevel;
};

/** What is to be talked about, the client's own points first. It stands first of all. */
export function AgendaPart({ agenda, level }: AgendaPartProps) {
  if (agenda === null) return null;
  return (
    <BriefPart level={level} title="What the client wants to talk about">
      {agenda.length === 0 ? (
        <p className="text-ink-2">Nothing was put on the agenda.</p>
      ) : (
        <ol className="grid list-decimal gap-1 pl-6">
          {agenda.map(({ id, words, byClient }) => (
            <li key={id}>
              <span className="whitespace-pre-wrap">{words}</span>
              {!byClient && <span className="text-sm text-ink-2"> (not the client’s own)</span>}
            </li>
          ))}
        </ol>
      )}
    </BriefPart>
  );
}
