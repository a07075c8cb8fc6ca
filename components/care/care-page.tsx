import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type CarePageProps = { readonly title: string; readonly intro?: ReactNode; readonly children: ReactNode };

/** One room of the client's care: the way back, what it is about, and its sheets. */
export function CarePage({ title, intro, children }: CarePageProps) {
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-6">
      <header className="grid gap-2">
        <Link
          href="/care"
          className="-ml-1 inline-flex min-h-11 w-fit items-center gap-1 rounded-sm pr-2 font-medium text-primary no-underline hover:underline"
        >
          <Icon icon={ChevronLeft} />
          Care
        </Link>
        <h1>{title}</h1>
        {intro && <p className="text-ink-2">{intro}</p>}
      </header>
      {children}
    </div>
  );
}
