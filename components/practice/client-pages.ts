/** The pages of one client, in the order of a working day: the folder under /practice/clients/[id], and its tab. */
export const clientPages: ReadonlyArray<{ readonly folder: string; readonly label: string }> = [
  { folder: "", label: "Overview" },
  { folder: "entries", label: "Entries" },
  { folder: "formulation", label: "The picture" },
  { folder: "brief", label: "Brief" },
  { folder: "problems", label: "Problem areas" },
  { folder: "skills", label: "Skills" },
  { folder: "plan", label: "Plan" },
  { folder: "homework", label: "Homework" },
  { folder: "notes", label: "Notes" },
  { folder: "letters", label: "Letters" },
  { folder: "dates", label: "Sessions" },
  { folder: "care", label: "Care" },
];
