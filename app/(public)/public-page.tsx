import { connection } from "next/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/layout/demo-banner";
import { PublicShell } from "@/components/layout/public-shell";
import { env } from "@/lib/server/env";

type PublicPageProps = { readonly children: ReactNode; readonly width?: "page" | "full" };

/** Whether this server is the demo. Asked per request: a build knows no settings. */
export async function isDemo(): Promise<boolean> {
  await connection();
  return env().APP_MODE === "demo";
}

/** The public shell, with the banner where the people are made up. */
export async function PublicPage({ children, width }: PublicPageProps) {
  return (
    <PublicShell width={width} banner={(await isDemo()) ? <DemoBanner /> : undefined}>
      {children}
    </PublicShell>
  );
}
