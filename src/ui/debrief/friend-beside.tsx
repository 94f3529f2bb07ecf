import { type ReactNode, useEffect, useState } from "react";
import { fromContent, number, t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { type EndOfMatch, endOfMatch } from "../../client/selectors/debrief/end-of-match.ts";
import { RESULTS } from "../../client/selectors/debrief/result-scale.ts";
import { useMatchFiles, useTable } from "../hooks/stores.ts";

/** How the friend's match ended that this match answers: "pending" while it is replayed, null if there is none. */
export function useFriendsEnd(): EndOfMatch | "bad" | "pending" | null {
  const shelf = useMatchFiles();
  const [found, setFound] = useState<EndOfMatch | "bad" | "pending" | null>(
    shelf.isDared() ? "pending" : null,
  );
  useEffect(() => {
    let isHere = true;
    void shelf.friendsEnd().then((end) => isHere && setFound(end));
    return () => {
      isHere = false;
    };
  }, [shelf]);
  return found;
}

/** The player's ending beside that of the friend who dared them. */
export function FriendBeside({ friend }: Readonly<{ friend: EndOfMatch | "bad" | "pending" }>): ReactNode {
  const { own } = useTable();
  if (typeof friend === "string") return <p role="status">{t(`debrief:friend.${friend}`)}</p>;
  const mine = endOfMatch(own);
  const ends = [mine, friend];
  return (
    <>
      <p className="end-cause">{verdictText(mine, friend)}</p>
      <table className="friend-beside">
        <caption className="visually-hidden">{t("debrief:friend.caption")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("debrief:friend.you")}</th>
            <th scope="col">{t("debrief:friend.friend")}</th>
          </tr>
        </thead>
        <tbody>
          <Row
            name={t("debrief:friend.ending")}
            cells={ends.map(({ ending }) => fromContent(`ending.${ending}.title`))}
          />
          {RESULTS.map((id) => (
            <Row
              key={id}
              name={t(`debrief:results.${id}`)}
              cells={ends.map(({ results }) => number(results[id]))}
            />
          ))}
          <Row name={t("debrief:friend.law")} cells={ends.map(lawText)} />
          <Row name={t("debrief:friend.crime")} cells={ends.map(crimeText)} />
        </tbody>
      </table>
    </>
  );
}

/** Who did better, by the Mandate, which is what a delegation is sent to win. */
function verdictText(own: EndOfMatch, friend: EndOfMatch): string {
  const values = { own: own.results.mandate, theirs: friend.results.mandate };
  if (values.own === values.theirs) return t("debrief:friend.even", values);
  return t(values.own > values.theirs ? "debrief:friend.better" : "debrief:friend.worse", values);
}

function lawText({ inForce }: EndOfMatch): string {
  return inForce < 0
    ? t("debrief:friend.lawNever")
    : t("debrief:friend.lawIn", { month: monthName(inForce) });
}

function crimeText({ crime }: EndOfMatch): string {
  return t(`debrief:friend.${crime ?? "failed"}`);
}

function Row({ name, cells }: Readonly<{ name: string; cells: readonly string[] }>): ReactNode {
  const [own, theirs] = cells;
  return (
    <tr data-differs={own !== theirs}>
      <th scope="row">{name}</th>
      <td>{own}</td>
      <td>{theirs}</td>
    </tr>
  );
}
