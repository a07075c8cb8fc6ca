import type { Metadata } from "next";
import { loadSkillChange } from "@/app/(client)/problems/load-problem";
import { ChangeView } from "@/components/change/change-view";
import { BackLink } from "@/components/problems/back-link";
import { clientSkills, hrefIn } from "@/components/skills/place";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "What changed" };

type Props = { readonly params: Promise<{ id: string; skill: string }> };

export default async function ClientSkillChangePage({ params }: Props) {
  const actor = await requireRole("psychologist");
  const { id: clientId, skill: id } = await params;
  const change = await loadSkillChange(actor, { id, clientId }, new Date());
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      <BackLink href={hrefIn(clientSkills(clientId), `/${id}`)}>Back to the skill</BackLink>
      <h1 className="[overflow-wrap:anywhere]">What changed with: {change.practice[0]?.name}</h1>
      <ChangeView change={change} isClient={false} />
    </div>
  );
}
