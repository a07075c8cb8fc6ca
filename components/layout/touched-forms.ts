const touched = new Set<HTMLFormElement>();

/** Remembers the forms of the page that somebody has written into. Answers how to stop. */
export function watchForms(): () => void {
  const note = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest("form") : null;
    if (form?.closest("main")) touched.add(form);
  };
  document.addEventListener("input", note, { capture: true });
  return () => document.removeEventListener("input", note, { capture: true });
}

const FIELDS = "textarea, select, input:not([type=hidden])";

/** Whether an edit is open: it holds the version it began with, and a newer one drawn around it would let a save pass over the other side's words. */
function isEditing(): boolean {
  const versions = document.querySelectorAll<HTMLInputElement>('main form input[name="version"]');
  return [...versions].some(({ form }) => form?.querySelector(FIELDS));
}

/** Whether something stands on the page that was written, or is about to be, and would be lost. */
export function isBeingWritten(): boolean {
  for (const form of touched) if (!form.isConnected) touched.delete(form);
  return touched.size > 0 || isEditing();
}
