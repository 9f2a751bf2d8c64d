import { describeReview } from "./journeys/describe-review.ts";

describeReview("chromium");
