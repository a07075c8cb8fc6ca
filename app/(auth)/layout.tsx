import { connection } from "next/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/layout/demo-banner";
import { PublicShell } from "@/components/layout/public-shell";
import { env } from "@/lib/server/env";

/** Pages on the way in and out: one narrow column under the public header. */
export default async function AuthLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  const isDemo = env().APP_MODE === "demo";
  return (
    <PublicShell signIn={false} banner={isDemo ? <DemoBanner /> : undefined}>
      <div className="mx-auto grid w-full max-w-md gap-6 sm:py-6">{children}</div>
    </PublicShell>
  );
}
