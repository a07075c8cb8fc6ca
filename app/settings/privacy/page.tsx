import type { Metadata } from "next";
import { PrivacyForm } from "@/components/profile/privacy-form";
import { SettingsPage } from "@/components/profile/settings-page";
import { WhoSeesWhat } from "@/components/profile/who-sees-what";
import { Card } from "@/components/ui/card";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Privacy" };

export default async function PrivacySettingsPage() {
  const actor = await requireRole("client");
  const { privacyLevel } = await readProfile(ownRecord(actor, "profile"));
  return (
    <SettingsPage title="Privacy">
      <Card aria-labelledby="who">
        <h2 id="who" className="mb-3">
          Who can see what
        </h2>
        <WhoSeesWhat />
      </Card>
      <Card aria-labelledby="level">
        <h2 id="level" className="mb-1">
          Privacy level
        </h2>
        <p className="mb-5 text-ink-2">
          The level says how new entries start. It never shares anything by itself: a psychologist reads only
          the parts you said yes to.
        </p>
        <PrivacyForm level={privacyLevel} />
      </Card>
    </SettingsPage>
  );
}
