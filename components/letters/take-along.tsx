import { Download } from "lucide-react";
import { PrintButton } from "@/components/practice/brief/print-button";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";

/** The two ways to take a signed letter along: a file, and paper. */
export function TakeAlong({ letterId }: { readonly letterId: string }) {
  return (
    <div className="no-print flex flex-wrap gap-2">
      {/* A file, not a page: the browser asks for it by itself. */}
      <a href={`/api/letters/${letterId}/pdf`} download className={buttonLook({ variant: "primary" })}>
        <Icon icon={Download} /> Download as PDF
      </a>
      <PrintButton>Print this letter</PrintButton>
    </div>
  );
}
