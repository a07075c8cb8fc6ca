import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { DeskTools } from "@/components/practice/desk-tools";
import { MemberShell } from "@/components/profile/member-shell";
import { requireRole } from "@/lib/auth/gates";
import { keysCookie, wantsLetterKeys } from "@/lib/care/caseload/keys";

export default async function PracticeLayout({ children }: { readonly children: ReactNode }) {
  const actor = await requireRole("psychologist");
  const letters = wantsLetterKeys((await cookies()).get(keysCookie)?.value);
  return (
    <MemberShell actor={actor}>
      <DeskTools letters={letters} />
      {children}
    </MemberShell>
  );
}
