import type { Metadata } from "next";
import { AnswersForm } from "@/components/profile/answers-form";
import { SettingsPage } from "@/components/profile/settings-page";
import { Card } from "@/components/ui/card";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "How you answer" };

export default async function AnswersPage() {
  const actor = await requireRole("client");
  const { answerStyle, intake } = await readProfile(ownRecord(actor, "profile"));
  return (
    <SettingsPage title="How you answer">
      <Card aria-label="How you answer">
        <AnswersForm answerStyle={answerStyle} follows={intake.follows} />
      </Card>
    </SettingsPage>
  );
}
