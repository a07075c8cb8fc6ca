import type { ReactNode } from "react";
import { ClientShell } from "@/components/layout/client-shell";
import { DemoBanner } from "@/components/layout/demo-banner";
import { requireRole } from "@/lib/auth/gates";
import { env } from "@/lib/server/env";

/** The client's own rooms. Somebody else is led away here for comfort; what they may read is decided by each query. */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  const actor = await requireRole("client");
  return (
    <ClientShell
      user={{ name: actor.username, role: "client" }}
      signOut="/sign-out"
      banner={env().APP_MODE === "demo" ? <DemoBanner /> : undefined}
    >
      {children}
    </ClientShell>
  );
}
