import { describe, expect, test } from "vitest";
import { datelineOf } from "../../../lib/text/dateline.ts";

describe("a report opens with its dateline", () => {
  test.each([
    ["SEOUL, Jan. 30 (Yonhap) -- Shipments fell.", "SEOUL, Jan. 30"],
    ["KYIV, Ukraine (AP) \u2014 Drones were shot down.", "KYIV, Ukraine"],
    ["WASHINGTON, Nov 2 (Reuters) - The ministry said.", "WASHINGTON, Nov 2"],
    ["MOSCOW, April 3. /TASS/. The fleet left.", "MOSCOW, April 3"],
    ["NEW YORK \u2013 The United States has taken possession.", "NEW YORK"],
    ["SEOUL, Nov. 1, 2024 (Peninsula Wire) -- A missile flew.", "SEOUL, Nov. 1, 2024"],
    ["ABOARD THE USS CARL VINSON \u2014 Jets took off.", "ABOARD THE USS CARL VINSON"],
  ])("%j", (text, dateline) => {
    expect(datelineOf(text)).toBe(dateline);
  });

  test.each([
    "The ship \u2014 a freighter \u2014 sank.",
    "Seoul \u2014 as ever \u2014 was quiet.",
    "\u201cNO\u201d \u2014 that was the answer.",
    "US - China talks went on.",
    "KN-23 missiles were fired \u2014 again.",
    "No dash at all here.",
    "",
  ])("not so %j", (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});
