"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** The browser's own printing; its menu does the same where script does not run. */
export function PrintButton({ children }: { readonly children: string }) {
  return (
    <Button
      variant="secondary"
      onClick={() => window.print()}
      className="needs-script no-print justify-self-start"
    >
      <Icon icon={Printer} /> {children}
    </Button>
  );
}
