import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";

/** One step up, at the head of a page. */
export function BackLink({ href, children }: { readonly href: Route; readonly children: string }) {
  return (
    <ButtonLink href={href} variant="quiet" className="-ml-4 justify-self-start">
      <Icon icon={ArrowLeft} /> {children}
    </ButtonLink>
  );
}
