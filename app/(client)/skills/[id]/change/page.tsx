import type { Metadata } from "next";
import { ChangeView } from "@/components/change/change-view";
import { BackLink } from "@/components/problems/back-link";
import { hrefIn, ownSkills } from "@/components/skills/place";
import { requireRole } from "@/lib/auth/gates";
import { loadSkillChange } from "../../../problems/load-problem";

export const metadata: Metadata = { title: "What changed" };

export default async function SkillChangePage({ params }: { readonly params: Promise<{ id: string }> }) {
  const actor = await requireRole("client");
  const { id } = await params;
  const change = await loadSkillChange(actor, { id }, new Date());
  return (
    <div className="grid grid-cols-1 gap-6">
      <BackLink href={hrefIn(ownSkills, `/${id}`)}>Back to the skill</BackLink>
      <h1 className="[overflow-wrap:anywhere]">What changed with: {change.practice[0]?.name}</h1>
      <ChangeView change={change} isClient />
    </div>
  );
}
