import { notFound } from "next/navigation";
import { AdminShell } from "@/components/layout/admin-shell";
import { ClientShell } from "@/components/layout/client-shell";
import { DemoBanner } from "@/components/layout/demo-banner";
import { Horizon } from "@/components/layout/horizon";
import { PracticeShell } from "@/components/layout/practice-shell";
import { Card } from "@/components/ui/card";
import { RatingFaceButtons } from "@/components/ui/rating-faces";
import { onlyInDevelopment } from "../../only-in-development";

const shells = { client: ClientShell, psychologist: PracticeShell, admin: AdminShell } as const;

type ShellPageProps = { params: Promise<{ role: string }> };

export default async function ShellPage({ params }: ShellPageProps) {
  onlyInDevelopment();
  const { role } = await params;
  if (role !== "client" && role !== "psychologist" && role !== "admin") notFound();
  const Shell = shells[role];
  return (
    <Shell user={{ name: "Maya Lindqvist", role }} signOut="/parts" banner={<DemoBanner />}>
      <div className="grid gap-6">
        <h1>Good evening, Maya</h1>
        <div className="overflow-hidden rounded-lg border border-line bg-surface">
          <Horizon
            days={[3, 4, 2, null, 3, 5, 4, 6, 5, null, 7, 6, 8, 8]}
            label="Your last fortnight: lower at first, higher this week."
          />
          <form className="p-4 sm:p-6">
            <RatingFaceButtons legend="How are you right now?" name="mood" />
          </form>
        </div>
        <Card aria-label="Today">
          <p className="font-semibold">Written today</p>
          <p className="text-ink-2">Nothing yet. One tap above is enough.</p>
        </Card>
      </div>
    </Shell>
  );
}
