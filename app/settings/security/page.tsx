import type { Metadata } from "next";
import { ChangeEmailForm } from "@/components/auth/change-email-form";
import { ChangePasswordForm } from "@/components/auth/change-password-form";
import { DeviceList } from "@/components/auth/device-list";
import { TwoStepChoices } from "@/components/auth/two-step-choices";
import { SettingsPage } from "@/components/profile/settings-page";
import { Card } from "@/components/ui/card";
import { ownRecord } from "@/lib/access/record";
import { requireActor } from "@/lib/auth/gates";
import { listDevices, readIdentity } from "@/lib/auth/identity/queries";
import { findTwoStep } from "@/lib/auth/two-step/queries";

export const metadata: Metadata = { title: "Security" };

export default async function SecurityPage() {
  const actor = await requireActor();
  const now = new Date();
  const { email, emailVerified, pendingEmail } = await readIdentity(ownRecord(actor, "profile"), now);
  const twoStep = await findTwoStep(ownRecord(actor, "devices"));
  const devices = await listDevices(ownRecord(actor, "devices"), now);
  return (
    <SettingsPage title="Security">
      <Card aria-labelledby="devices">
        <h2 id="devices" className="mb-1">
          Your devices
        </h2>
        <p className="mb-4 text-ink-2">
          Where you are signed in now. If you do not know one, end it and change your password.
        </p>
        <DeviceList devices={devices} zone={actor.zone} />
      </Card>
      <Card aria-labelledby="two-step">
        <h2 id="two-step" className="mb-4">
          Two-step sign-in
        </h2>
        <TwoStepChoices twoStep={twoStep} isClient={actor.role === "client"} zone={actor.zone} />
      </Card>
      <Card aria-labelledby="email">
        <h2 id="email" className="mb-4">
          Email
        </h2>
        <ChangeEmailForm email={email} emailVerified={emailVerified} pendingEmail={pendingEmail} />
      </Card>
      <Card aria-labelledby="password">
        <h2 id="password" className="mb-4">
          Password
        </h2>
        <ChangePasswordForm username={actor.username} />
      </Card>
    </SettingsPage>
  );
}
