import type { Metadata } from "next";
import { DeskCard, DeskLinks, Facts } from "@/components/profile/desk";
import { readableZone } from "@/components/profile/zone-words";
import { Notice } from "@/components/ui/notice";
import { adminDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { calledName } from "@/lib/account/profile/profile";
import { readProfile } from "@/lib/account/profile/queries";
import { requireRole } from "@/lib/auth/gates";
import { type Listed, listPsychologists } from "@/lib/care/psychologists/queries";
import type { Standing } from "@/lib/care/psychologists/standing";

export const metadata: Metadata = { title: "Overview" };

export default async function AdminPage() {
  const actor = await requireRole("admin");
  const profile = await readProfile(ownRecord(actor, "profile"));
  const people = await listPsychologists(adminDesk(actor), new Date());
  return (
    <div className="grid max-w-5xl gap-6">
      <h1>Hello, {calledName(profile)}</h1>
      <div className="grid gap-5 lg:grid-cols-2">
        <Queue people={people} />
        <DeskCard title="Your account">
          <Facts
            rows={[
              ["Name", profile.name ?? "Not given"],
              ["Username", profile.username],
              ["Time zone", readableZone(profile.zone)],
            ]}
          />
          <DeskLinks
            links={[
              ["/settings/profile", "Change your profile"],
              ["/settings/security", "Password, second step and devices"],
            ]}
          />
        </DeskCard>
        <DeskCard title="What an admin sees">
          <p>
            Who works here as a psychologist, and what they say of their registration. No page leads into a
            diary: an admin’s sign-in has no right to one, in the pages or in the database.
          </p>
          <p className="text-ink-2">
            Work on the server itself is done by command, and each has a page in the project’s runbooks.
          </p>
        </DeskCard>
      </div>
    </div>
  );
}

function Queue({ people }: { readonly people: readonly Listed[] }) {
  const count = (...standings: readonly Standing[]) =>
    people.filter(({ standing }) => standings.includes(standing)).length;
  const waiting = count("waiting", "again");
  return (
    <DeskCard title="Psychologists">
      {waiting > 0 ? (
        <Notice
          tone="info"
          title={
            waiting === 1 ? "One person waits to be looked up" : `${waiting} people wait to be looked up`
          }
        />
      ) : (
        <p>Nobody waits to be looked up.</p>
      )}
      <Facts
        rows={[
          ["Verified", String(count("verified", "expiring", "expired", "again"))],
          ["Registration ends within 60 days", String(count("expiring"))],
          ["Registration has ended", String(count("expired"))],
          ["Suspended", String(count("suspended"))],
        ]}
      />
      <DeskLinks links={[["/admin/psychologists", "Look at psychologists"]]} />
    </DeskCard>
  );
}
