import { jobs } from "@/lib/registry/jobs";
import { env } from "@/lib/server/env";
import { keepWorking } from "@/lib/server/jobs/worker";
import { onStop, watchLifecycle } from "@/lib/server/lifecycle";
import { checkCanaries } from "@/lib/server/sealing/canary";

// Jobs in a process of their own: set JOBS=apart for the servers, and run this beside them.
env();
await checkCanaries(new Date());
watchLifecycle();
onStop(keepWorking(jobs));
console.log("Working. Stop with Ctrl-C.");
