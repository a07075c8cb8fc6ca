import type { Metadata } from "next";
import { EnrolForm } from "@/components/auth/enrol-form";
import { SettingsPage } from "@/components/profile/settings-page";
import { Card } from "@/components/ui/card";
import { ownRecord } from "@/lib/access/record";
import { requireActor } from "@/lib/auth/gates";
import { enrolWhole } from "@/lib/auth/two-step/actions";
import { findTwoStep } from "@/lib/auth/two-step/queries";

export const metadata: Metadata = { title: "Two-step sign-in" };

export default async function TwoStepSettingsPage() {
  const actor = await requireActor();
  const twoStep = await findTwoStep(ownRecord(actor, "devices"));
  return (
    <SettingsPage
      title="Two-step sign-in"
      intro="After your password, a code from your phone. You need an authenticator app; most password managers have one."
    >
      <Card aria-label="Set it up" className="grid gap-5">
        <p>
          {twoStep
            ? "A new app takes the place of the old one, and you get new recovery codes."
            : "It takes two minutes."}{" "}
          Your other devices are signed out.
        </p>
        <EnrolForm action={enrolWhole} next="/settings/security" isOpen />
      </Card>
    </SettingsPage>
  );
}
