import { describeMainJob } from "./journeys/describe-main-job.ts";

describeMainJob("firefox");
