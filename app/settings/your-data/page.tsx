import { Download, KeyRound } from "lucide-react";
import type { Metadata } from "next";
import { SettingsPage } from "@/components/profile/settings-page";
import { buttonLook } from "@/components/ui/button-look";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { requireActor } from "@/lib/auth/gates";
import type { Role } from "@/lib/core/roles";

export const metadata: Metadata = { title: "Your data" };

const INSIDE: Readonly<Record<Role, string>> = {
  client:
    "Every moment, entry, word and number of yours, what you and your psychologist made together, what you agreed to, and who looked. What is in the bin is in it too.",
  psychologist:
    "Your card, notes, drafts, templates, invitations and settings, private notes among them. What your clients wrote is theirs and is not in it.",
  admin: "Your account, your settings and the trace of what you did.",
};

export default async function YourDataPage() {
  const actor = await requireActor();
  return (
    <SettingsPage title="Your data" intro="Take a copy of all that is yours, whenever you like.">
      <Card aria-labelledby="download" className="grid gap-4">
        <div className="grid gap-1">
          <h2 id="download">Download everything</h2>
          <p>{INSIDE[actor.role]}</p>
          <p className="text-ink-2">
            You get one file in a form that other programs can read (JSON). Passwords and codes are not in it.
          </p>
        </div>
        <p className="flex gap-3 text-ink-2">
          <Icon icon={KeyRound} className="mt-0.5 shrink-0" />
          <span>
            The file is not encrypted. Whoever opens it can read it, so keep it where only you look. We may
            ask for your password first.
          </span>
        </p>
        {/* A plain link: the answer is a file, not a page to go to. */}
        <a href="/api/account/export" className={cx(buttonLook({}), "sm:justify-self-start")}>
          <Icon icon={Download} />
          Download your data
        </a>
      </Card>
      <Card aria-labelledby="erase" className="grid gap-1">
        <h2 id="erase">Have everything erased</h2>
        <p>
          Ask whoever runs this diary. They can erase your account and all that is yours, for good. What
          somebody else wrote of their own stays theirs, such as a psychologist&rsquo;s notes, and so does the
          bare list of who did what and when, without a word of what you wrote.
        </p>
      </Card>
    </SettingsPage>
  );
}
