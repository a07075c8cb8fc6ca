/** The columns of the caseload where there is room for all of them, shared by its head and its lines. They grow with the letters, so the room is measured in them. */
export const caseloadGrid =
  "@[66rem]:grid @[66rem]:grid-cols-[minmax(10rem,1.5fr)_8.5rem_6rem_5.5rem_6.5rem_5.5rem_5rem_minmax(9rem,1fr)] @[66rem]:items-center @[66rem]:gap-x-4";
