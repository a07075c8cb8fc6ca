import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";

type FormFootProps = { readonly pending: boolean; readonly saved: boolean; readonly label?: string };

/** The end of a settings form: save, and whether it is saved. */
export function FormFoot({ pending, saved, label = "Save" }: FormFootProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-1">
      <Button type="submit" aria-disabled={pending || undefined}>
        {label}
      </Button>
      <FormStatus state={saved && !pending ? "saved" : "idle"} />
    </div>
  );
}
