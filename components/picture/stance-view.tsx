import { Badge, type BadgeTone } from "@/components/ui/badge";
import { earlierStand, type Line, type Stance, type StanceKind, standOn } from "@/lib/care/formulation/line";
import { AdoptWords } from "./adopt-words";
import type { PicturePlace } from "./place";

const SAID: Readonly<
  Record<StanceKind, { readonly tone: BadgeTone; readonly you: string; readonly they: string }>
> = {
  agree: { tone: "ok", you: "You agree", they: "The client agrees" },
  dispute: { tone: "warn", you: "You see it differently", they: "The client sees it differently" },
  suggest: { tone: "info", you: "You would say it so", they: "The client would say it so" },
};

type StanceViewProps = { readonly line: Line; readonly place: PicturePlace };

/** What the client says to a line; of an earlier wording only that it was said of another. */
export function StanceView({ line, place }: StanceViewProps) {
  const now = standOn(line);
  const before = earlierStand(line);
  const isClient = place.clientId === undefined;
  if (now)
    return (
      <div className="grid justify-items-start gap-2">
        <Said stance={now} isClient={isClient} />
        {now.stance === "suggest" && line.mine && place.clientId !== undefined && (
          <AdoptWords id={line.id} version={line.version} clientId={place.clientId} />
        )}
      </div>
    );
  if (before)
    return (
      <details className="text-sm text-ink-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center">
          Said of an earlier wording
        </summary>
        <Said stance={before} isClient={isClient} />
      </details>
    );
  return null;
}

function Said({ stance, isClient }: { readonly stance: Stance; readonly isClient: boolean }) {
  const { tone, you, they } = SAID[stance.stance];
  return (
    <div className="grid justify-items-start gap-1">
      <Badge tone={tone}>{isClient ? you : they}</Badge>
      {stance.words && <p className="whitespace-pre-wrap">“{stance.words}”</p>}
    </div>
  );
}
