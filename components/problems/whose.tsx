/** The fields that say which thing of whose record a small form is about. */
export function Whose({ id, clientId }: { readonly id: string; readonly clientId?: string | undefined }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      {clientId !== undefined && <input type="hidden" name="client_id" value={clientId} />}
    </>
  );
}

/** The same, for an action that is called without a form. */
export function whoseForm(id: string, clientId: string | undefined): FormData {
  const form = new FormData();
  form.set("id", id);
  if (clientId !== undefined) form.set("client_id", clientId);
  return form;
}
