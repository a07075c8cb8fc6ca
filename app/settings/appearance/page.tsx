import type { Metadata } from "next";
import { AppearanceForm } from "@/components/profile/appearance-form";
import { QuickExitForm } from "@/components/profile/quick-exit-form";
import { SettingsPage } from "@/components/profile/settings-page";
import { Card } from "@/components/ui/card";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { requireActor } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Appearance" };

export default async function AppearancePage() {
  const actor = await requireActor();
  const { look, quickExit } = await readProfile(ownRecord(actor, "profile"));
  return (
    <SettingsPage title="Appearance">
      <Card aria-label="Colours and letters">
        <AppearanceForm look={look} />
      </Card>
      <Card aria-labelledby="quick-exit">
        <h2 id="quick-exit" className="mb-2">
          Quick exit
        </h2>
        <QuickExitForm quickExit={quickExit} />
      </Card>
    </SettingsPage>
  );
}
