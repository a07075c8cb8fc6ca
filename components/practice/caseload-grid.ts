/** The columns of the caseload on a wide screen, shared by its head and its lines. */
export const caseloadGrid =
  "xl:grid xl:grid-cols-[minmax(10rem,1.5fr)_8.5rem_6rem_5.5rem_6.5rem_5.5rem_5rem_minmax(9rem,1fr)] xl:items-center xl:gap-x-4";
