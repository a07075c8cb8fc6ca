import type { ReactNode } from "react";
import { MemberShell } from "@/components/profile/member-shell";
import { requireRole } from "@/lib/auth/gates";

/** The client's own rooms. Somebody else is led away here for comfort; what they may read is decided by each query. */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  return <MemberShell actor={await requireRole("client")}>{children}</MemberShell>;
}
