import type { Metadata } from "next";
import { DeskCard, DeskLinks, Facts } from "@/components/profile/desk";
import { readableZone } from "@/components/profile/zone-words";
import { ownRecord } from "@/lib/access/record";
import { calledName } from "@/lib/account/profile/profile";
import { readProfile } from "@/lib/account/profile/queries";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Overview" };

export default async function AdminPage() {
  const actor = await requireRole("admin");
  const profile = await readProfile(ownRecord(actor, "profile"));
  return (
    <div className="grid max-w-5xl gap-6">
      <h1>Hello, {calledName(profile)}</h1>
      <div className="grid gap-5 lg:grid-cols-2">
        <DeskCard title="What an admin can do here">
          <p>
            In this version, look after your own account. There are no pages about other people, and none that
            leads into a diary: an admin’s sign-in has no right to one, in the pages or in the database.
          </p>
          <p className="text-ink-2">
            The work on the server itself is done by command, and each has a page in the project’s runbooks:
            the first admin, backup and restore, new keys, and checking that the log of changes is whole.
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
