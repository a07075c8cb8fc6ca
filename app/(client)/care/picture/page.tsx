import type { Metadata } from "next";
import { PictureBoard } from "@/components/picture/board";
import { ModelLinks, modelIn } from "@/components/picture/model-links";
import { RemovedLine } from "@/components/picture/removed-line";
import { WhoSeesPicture } from "@/components/picture/who-sees-picture";
import { supportOf } from "@/components/safety/support";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Notice } from "@/components/ui/notice";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { listFormulation } from "@/lib/care/formulation/queries";
import { listRelationships } from "@/lib/care/relationships/queries";
import { readableNow } from "@/lib/care/relationships/relationship";
import { parseId } from "@/lib/core/ids";
import { readSharing } from "@/lib/record/journal/queries";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Our picture" };

type Props = { readonly searchParams: Query };

async function readPicture(now: Date) {
  const actor = await requireRole("client");
  const [work, journal] = [ownRecord(actor, "work"), ownRecord(actor, "journal")];
  return inRecord(work, async () => {
    const relationships = await listRelationships(ownRecord(actor, "care"));
    return {
      lines: await listFormulation(work, journal),
      support: supportOf(await readSharing(journal), actor.zone),
      names: Object.fromEntries(
        relationships.map(({ psychologist }) => [psychologist.id, psychologist.displayName]),
      ),
      readers: relationships
        .filter((relationship) => readableNow(relationship, now).includes("work"))
        .map(({ psychologist }) => psychologist.displayName),
    };
  });
}

export default async function PicturePage({ searchParams }: Props) {
  const { lines, support, names, readers } = await readPicture(new Date());
  const { model: wanted, removed, answered } = await textsOf(searchParams);
  const model = modelIn(wanted);
  const line = parseId<"formulation-item">(removed);
  return (
    <div className="grid gap-5">
      <header className="grid gap-2">
        <h1>Our picture</h1>
        <p className="max-w-prose text-ink-2">
          How things hang together, line by line. You can write lines of your own. To a line of somebody else
          you can say yes, say it in your words, or say that it does not fit.
        </p>
        <WhoSeesPicture readers={readers} />
      </header>
      {line && <RemovedLine id={line} />}
      {answered && <Notice tone="ok" role="status" title="Your answer is saved." />}
      <ModelLinks model={model} base="/care/picture" />
      <PictureBoard
        model={model}
        lines={lines}
        columns={2}
        place={{ entryBase: "/journal/", names, support, key: newId() }}
      />
    </div>
  );
}
