import type { ReactNode } from "react";
import { ProofDialog } from "@/components/auth/proof-dialog";
import { AdminShell } from "@/components/layout/admin-shell";
import { ClientShell } from "@/components/layout/client-shell";
import { DemoBanner } from "@/components/layout/demo-banner";
import { PracticeShell } from "@/components/layout/practice-shell";
import { NoticeBell } from "@/components/notices/notice-bell";
import type { Actor } from "@/lib/access/actor";
import { isDemoPerson } from "@/lib/auth/demo/mutations";
import { env } from "@/lib/server/env";

const shells = { client: ClientShell, psychologist: PracticeShell, admin: AdminShell } as const;

/** The shell of whoever is signed in: their own navigation round a page all roles share. */
export function MemberShell({ actor, children }: { readonly actor: Actor; readonly children: ReactNode }) {
  const Shell = shells[actor.role];
  const { username: name, role } = actor;
  return (
    <>
      <Shell
        user={{ name, role }}
        // The page behind it first sends what the device still holds; it works without script too.
        signOut="/sign-out"
        bell={<NoticeBell actor={actor} />}
        banner={env().APP_MODE === "demo" ? <DemoBanner /> : undefined}
      >
        {children}
      </Shell>
      <ProofDialog who={{ id: actor.id, username: name, isMadeUp: isDemoPerson(env().APP_MODE, actor) }} />
    </>
  );
}
