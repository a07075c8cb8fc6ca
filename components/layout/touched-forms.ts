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

/** Whether something stands on the page that was written and would be lost. */
export function isBeingWritten(): boolean {
  for (const form of touched) if (!form.isConnected) touched.delete(form);
  return touched.size > 0;
}
