import type { Metadata } from "next";
import Link from "next/link";
import { PlaceForm } from "@/components/profile/place-form";
import { CountryOptions, ZoneOptions } from "@/components/profile/place-options";
import { ProfileForm } from "@/components/profile/profile-form";
import { SettingsPage } from "@/components/profile/settings-page";
import { Card } from "@/components/ui/card";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { requireActor } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const actor = await requireActor();
  const { username, name, phone, crisisContact, version, zone, country, email } = await readProfile(
    ownRecord(actor, "profile"),
  );
  return (
    <SettingsPage title="Profile">
      <PrivacyNote
        reach="private"
        detail="Your name, phone and crisis contact are encrypted on our server with a key of your own."
      >
        Only you
      </PrivacyNote>
      <Card aria-labelledby="about-you">
        <h2 id="about-you" className="mb-4">
          About you
        </h2>
        <ProfileForm
          profile={{ username, name, phone, crisisContact, version }}
          isClient={actor.role === "client"}
        />
      </Card>
      <Card aria-labelledby="email">
        <h2 id="email" className="mb-2">
          Email
        </h2>
        <p className="[overflow-wrap:anywhere]">{email ?? "You have given no email address."}</p>
        <Link href="/settings/security" className="link mt-1 inline-flex min-h-11 items-center font-medium">
          {email ? "Change it under Security" : "Add one under Security"}
        </Link>
      </Card>
      <Card aria-labelledby="place">
        <h2 id="place" className="mb-4">
          Where you are
        </h2>
        <PlaceForm
          key={zone}
          place={{ zone, country, version }}
          countries={<CountryOptions />}
          zones={<ZoneOptions current={zone} />}
        />
      </Card>
    </SettingsPage>
  );
}
