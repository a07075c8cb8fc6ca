import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CursorLinks } from "@/components/ui/cursor-links";
import { FormStatus } from "@/components/ui/form-status";
import { Notice } from "@/components/ui/notice";
import { PersonLabel } from "@/components/ui/person-label";
import { PrivacyNote } from "@/components/ui/privacy-note";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import { EmptyState, ErrorState, LoadingState } from "@/components/ui/states";
import { Table } from "@/components/ui/table";
import { Part } from "./part";

type Row = { day: string; mood: number | null; said: string };

const rows: Row[] = [
  { day: "Monday", mood: 4, said: "Late shift, no lunch" },
  { day: "Tuesday", mood: null, said: "Nothing written" },
  { day: "Wednesday", mood: 8, said: "Walked with Ana" },
];

export function StillParts() {
  return (
    <>
      <Part name="Notices and badges">
        <Notice tone="info" title="Your entries are not watched as you write">
          <p>Nobody reads them in real time.</p>
        </Notice>
        <Notice tone="ok">
          <p>Your password has changed.</p>
        </Notice>
        <Notice tone="warn">
          <p>This entry was changed on another device.</p>
        </Notice>
        <Notice tone="danger">
          <p>We could not save this yet. Your words are still here.</p>
        </Notice>
        <Notice tone="help" title="That sounds heavy">
          <p>You can talk to somebody now.</p>
        </Notice>
        <div className="flex flex-wrap gap-2">
          {(["neutral", "primary", "ok", "warn", "danger", "info", "help"] as const).map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      </Part>
      <Part name="States">
        <EmptyState
          title="You have not written yet"
          action={<Button>Write the first entry</Button>}
          example={<p>“Took the bus instead. It was fine.”</p>}
        />
        <LoadingState />
        <ErrorState action={<Button variant="secondary">Try again</Button>} requestId="01JQ-7F3K" />
        <div className="grid gap-2">
          <Skeleton className="h-6 w-1/2" />
          <Skeleton />
          <Skeleton className="h-4 w-4/5" />
        </div>
      </Part>
      <Part name="Small parts">
        <PrivacyNote reach="private" detail="You can share it later.">
          Only you
        </PrivacyNote>
        <PrivacyNote reach="shared">You and Dr Okafor</PrivacyNote>
        {(["device", "saved", "offline", "failed"] as const).map((state) => (
          <FormStatus key={state} state={state} />
        ))}
        <Progress label="Your export" value={40} detail="40 of 100 entries" />
        <Card>
          <PersonLabel name="Dr Ngozi Okafor" detail="Your psychologist since March" />
        </Card>
        <Card tone="sunk">A sunk card for what is beside the point.</Card>
      </Part>
      <Part name="Table">
        <Table
          caption="This week"
          rows={rows}
          rowKey={(row) => row.day}
          columns={[
            { key: "day", header: "Day", cell: (row) => row.day },
            { key: "mood", header: "Mood", numeric: true, cell: (row) => row.mood ?? "No answer" },
            { key: "said", header: "Written", cell: (row) => row.said },
          ]}
        />
        <CursorLinks label="Pages of entries" newer="/parts" older="/parts" />
      </Part>
    </>
  );
}
