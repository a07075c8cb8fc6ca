import type { Route } from "next";
import { PictureBoard } from "@/components/picture/board";
import { ModelLinks } from "@/components/picture/model-links";
import type { PicturePlace } from "@/components/picture/place";
import { CursorLinks } from "@/components/ui/cursor-links";
import { EmptyState } from "@/components/ui/states";
import type { Model } from "@/lib/care/formulation/boxes";
import type { Beside } from "@/lib/care/formulation/queries";
import { formatCursor } from "@/lib/record/journal/filters";
import { Citing } from "./citing";
import { type CitedSpots, EntryToCite } from "./entry-to-cite";
import { targetsFor } from "./targets";

type BesideViewProps = {
  readonly beside: Beside;
  readonly model: Model;
  readonly place: PicturePlace & { readonly clientId: string };
  readonly letters: boolean;
};

/** Reading with the picture at hand: entries to the left, boxes to the right; one after the other on a phone. */
export function BesideView({ beside, model, place, letters }: BesideViewProps) {
  const base = `/practice/clients/${place.clientId}/entries`;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <section aria-labelledby="entries-title" className="grid gap-4">
        <h2 id="entries-title">Shared entries</h2>
        <Entries {...{ beside, model, place, letters, base }} />
      </section>
      <section
        aria-labelledby="picture-title"
        className="-m-1 grid gap-4 p-1 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto"
      >
        <h2 id="picture-title">The picture</h2>
        {beside.lines === null ? (
          <EmptyState title="The work is not shared with you.">
            The picture opens when the client shares problem areas and skills.
          </EmptyState>
        ) : (
          <>
            <ModelLinks model={model} base={base} />
            <PictureBoard model={model} lines={beside.lines} place={place} />
          </>
        )}
      </section>
    </div>
  );
}

type EntriesProps = BesideViewProps & { readonly base: string };

function Entries({ beside, model, place, letters, base }: EntriesProps) {
  const { entries, lines, problems } = beside;
  if (entries === null)
    return (
      <EmptyState title="The journal is not shared with you.">
        Entries open when the client shares their journal. Only those they mark as shared are shown.
      </EmptyState>
    );
  if (entries.items.length === 0)
    return (
      <EmptyState title="No entry is shared yet.">
        Entries the client marks as shared stand here. What they keep to themselves never does.
      </EmptyState>
    );
  const cited: CitedSpots = (lines ?? []).flatMap(({ sentences }) =>
    sentences.flatMap(({ entryId, spot }) => (entryId && spot ? [{ entryId, ...spot }] : [])),
  );
  const list = entries.items.map((entry) => (
    <EntryToCite
      key={entry.id}
      entry={entry}
      isNew={entries.seenBefore === null || entry.updatedAt > entries.seenBefore}
      cited={cited}
    />
  ));
  const older = entries.older && (`${base}?before=${formatCursor(entries.older)}&model=${model}` as Route);
  const newest = entries.newer && (`${base}?model=${model}` as Route);
  return (
    <>
      {lines === null ? (
        list
      ) : (
        <Citing
          clientId={place.clientId}
          targets={targetsFor(model, problems)}
          letters={letters}
          idempotencyKey={place.key}
        >
          {list}
        </Citing>
      )}
      <CursorLinks label="More entries" newer={newest} older={older} />
    </>
  );
}
