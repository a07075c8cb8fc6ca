import { Card } from "@/components/ui/card";
import { GAP_NEEDS, type Gap, type GapSide, speakGap } from "@/lib/work/activities/gap";

/** What was expected and what it was, in words; until there are five of a kind it says how many there are. */
export function GapNote({ gap, isClient }: { readonly gap: Gap; readonly isClient: boolean }) {
  const whose = isClient ? "yours" : "theirs";
  return (
    <Card aria-labelledby="gap">
      <h2 id="gap">Guess and what came</h2>
      <p className="text-ink-2">
        Low mood makes us expect little. After {GAP_NEEDS} activities with a guess before and a number after,
        you can see here how good the guesses were.
      </p>
      <dl className="mt-3 grid gap-2">
        <Side name="Pleasure" side={gap.pleasure} whose={whose} />
        <Side name="Sense of having done something" side={gap.mastery} whose={whose} />
      </dl>
    </Card>
  );
}

function Side({ name, side, whose }: { name: string; side: GapSide; whose: "yours" | "theirs" }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
      <dt className="font-semibold">{name}</dt>
      <dd>{speakGap(side, whose)}</dd>
    </div>
  );
}
