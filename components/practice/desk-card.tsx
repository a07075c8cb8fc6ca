import { type ReactNode, useId } from "react";
import { Card } from "@/components/ui/card";

type DeskCardProps = { readonly title: string; readonly children: ReactNode };

/** One sheet on the desk. */
export function DeskCard({ title, children }: DeskCardProps) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className="grid grid-cols-1 content-start gap-3">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </Card>
  );
}
