import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { slotAsked } from "@/components/plan/asked";
import { LogForm } from "@/components/plan/log-form";
import { supportOf } from "@/components/safety/support";
import { ReachNote } from "@/components/skills/reach-note";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { readSharing } from "@/lib/record/journal/queries";
import { formatWhen } from "@/lib/record/mood/when";
import { newId } from "@/lib/server/ids";
import { listReaders } from "@/lib/work/skills/queries";

export const metadata: Metadata = { title: "Write down what you did" };

export default async function LogActivityPage({ searchParams }: { readonly searchParams: Query }) {
  const actor = await requireRole("client");
  const now = new Date();
  const { at } = await textsOf(searchParams);
  const work = ownRecord(actor, "work");
  const { sharing, readers } = await inRecord(work, async () => ({
    sharing: await readSharing(ownRecord(actor, "journal")),
    readers: await listReaders(work),
  }));
  const latest = formatWhen(now, actor.zone);
  const when = at === undefined ? latest : slotAsked(at, now, actor.zone);
  return (
    <div className="grid grid-cols-1 gap-6">
      <p>
        <ButtonLink href="/plan" variant="quiet" className="-ml-4">
          <Icon icon={ArrowLeft} /> Plan
        </ButtonLink>
      </p>
      <header className="grid gap-1">
        <h1>Write down what you did</h1>
        <p className="text-ink-2">
          What you do anyway counts too. It shows what lifts you and what does not.
        </p>
      </header>
      <LogForm
        start={{ name: "", when, minutes: 30, where: "", valueArea: "" }}
        latest={latest}
        idempotencyKey={newId()}
        support={supportOf(sharing, actor.zone)}
      >
        <ReachNote readers={readers} isClient />
      </LogForm>
    </div>
  );
}
