import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";

/** The page round the form: the way back and what it is. */
export function ContactFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="grid max-w-2xl gap-5">
      <ButtonLink href="/care/details" variant="quiet" className="-ml-4 w-fit">
        <Icon icon={ArrowLeft} /> Psychologist details
      </ButtonLink>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
