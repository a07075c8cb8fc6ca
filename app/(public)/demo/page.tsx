import { ShieldCheck, Stethoscope } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { isDemoAllowed } from "@/lib/auth/demo/mutations";
import { env } from "@/lib/server/env";
import { PublicPage } from "../public-page";
import { EnterForm } from "./enter-form";
import { Fortnight, Post, RoleCard } from "./role-card";

export const metadata: Metadata = {
  title: "Demo",
  description: "Look around as one of five made-up people, with one click.",
};

export default async function DemoPage() {
  await connection();
  if (!isDemoAllowed(env().APP_MODE)) notFound();
  return (
    <PublicPage width="full">
      <div className="mx-auto grid max-w-5xl gap-8 px-4 py-8 sm:px-6 sm:py-12 lg:px-8">
        <header className="grid max-w-2xl gap-3">
          <h1>Look around as somebody else</h1>
          <p className="text-lg text-ink-2">
            Everybody here is made up, and so is every word they wrote. One click and you are them. Change
            what you like: their world is on this machine only.
          </p>
        </header>
        <ul className="grid gap-5 sm:grid-cols-2 lg:gap-6">
          <RoleCard
            picture={<Fortnight days={[4, 5, null, 4, 3, 5, 6, 5, null, 6, 7, 6, 7, 7]} />}
            name="Maya"
            kind="Client"
            about="29, low mood and worry. Half a year of moods and entries, and of work with Dr Okafor: three problem areas, six skills, a plan. Today is still empty."
          >
            <EnterForm who="maya">Be Maya</EnterForm>
          </RoleCard>
          <RoleCard
            picture={<Fortnight days={[5, 6, 4, null, 5, 6, 6, 3, 5, 6, null, 6, 7, 6]} />}
            name="Sam"
            kind="Client in recovery"
            about="41, three months into recovery from alcohol, with two lapses told as they were. Urges from 0 to 5, and a skill for the drive home."
          >
            <EnterForm who="sam">Be Sam</EnterForm>
          </RoleCard>
          <RoleCard
            picture={<Post icon={Stethoscope} />}
            name="Dr Okafor"
            kind="Psychologist"
            about="Works with Maya, Sam and five more. Her desk says who may need a look and why, and holds a brief for each session. She reads what they share."
          >
            <EnterForm who="okafor">Be Dr Okafor</EnterForm>
          </RoleCard>
          <RoleCard
            picture={<Post icon={ShieldCheck} />}
            name="Ana and Henrik"
            kind="Admins"
            about="They look up psychologists who apply: two are waiting. They have no way into a diary, and nobody decides about themselves."
          >
            <EnterForm who="admin">Be Ana</EnterForm>
            <EnterForm who="admin2" quiet>
              Be Henrik
            </EnterForm>
          </RoleCard>
        </ul>
      </div>
    </PublicPage>
  );
}
