/** Whether a committee meets, in words. */
import type { Committee } from "../../committee/state/state.ts";
import { clockTime, weekday } from "../i18n/dates.ts";
import { t } from "../i18n/index.ts";

/** What the session is, and when a suspended or an adjourned meeting goes on, if a chair has said so. */
export function sessionText({ session, until, nextMeeting }: Committee): string {
  if (session === "suspended" && until !== null)
    return t("committee:session.until", { time: clockTime(until) });
  if (session === "adjourned" && nextMeeting !== undefined) {
    const [day, time] = [weekday(nextMeeting), clockTime(nextMeeting)];
    return t("committee:session.adjournedUntil", { day, time });
  }
  return t(`committee:session.${session}`);
}
