import type { Metadata } from "next";
import { DeskCard, DeskLinks, Facts } from "@/components/profile/desk";
import { readableZone } from "@/components/profile/zone-words";
import { ownRecord } from "@/lib/access/record";
import { calledName } from "@/lib/account/profile/profile";
import { readProfile } from "@/lib/account/profile/queries";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Today" };

export default async function PracticePage() {
  const actor = await requireRole("psychologist");
  const profile = await readProfile(ownRecord(actor, "profile"));
  return (
    <div className="grid max-w-5xl gap-6">
      <h1>Hello, {calledName(profile)}</h1>
      <div className="grid gap-5 lg:grid-cols-2">
        <DeskCard title="What this version holds for you">
          <p>
            An account of your own, its settings, and the help page. There are no clients here: a client’s
            diary cannot be linked to you, and nobody has shared anything with you.
          </p>
          <p className="text-ink-2">
            So nothing a client writes reaches you from here. Please keep using the ways you already have to
            stay in touch.
          </p>
        </DeskCard>
        <DeskCard title="Your account">
          <Facts
            rows={[
              ["Name", profile.name ?? "Not given"],
              ["Username", profile.username],
              ["Email", profile.email ?? "Not given"],
              ["Time zone", readableZone(profile.zone)],
            ]}
          />
          <DeskLinks
            links={[
              ["/settings/profile", "Change your profile"],
              ["/settings/security", "Password and devices"],
            ]}
          />
        </DeskCard>
      </div>
    </div>
  );
}
