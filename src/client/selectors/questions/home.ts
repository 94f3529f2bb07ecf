/** Questions about the text at home, and about the race to the instrument that brings it into force. */
import { isParty } from "../../../engine/model/capitals.ts";
import { countParties } from "../../../engine/model/hazard.ts";
import type { Asked, Story } from "./question.ts";

export function homeQuestions({ events, world }: Story): readonly Asked[] {
  const { outcome } = world.treaty;
  if (outcome === null || outcome.how === "failed") return [];
  return [...reservation(world), ...signedOnly(world), ...joinedLate(world), ...race(events, world)];
}

function race(events: Story["events"], { treaty }: World): readonly Asked[] {
  const reached = events.find((event) => event.type === "thresholdReached");
  if (reached === undefined) {
    const parties = countParties(treaty.deposited);
    return [{ weight: 65, question: { kind: "neverInForce", parties, needed: treaty.threshold } }];
  }
  const { country: state, month } = reached;
  return [{ weight: 62, question: { kind: "lastNeeded", state, month, needed: treaty.threshold } }];
}

type World = Story["world"];

function reservation(world: World): readonly Asked[] {
  const { treaty, named } = world;
  const found = treaty.reservations.find(({ country }) => named.includes(country) && isParty(world, country));
  if (found === undefined) return [];
  return [{ weight: 86, question: { kind: "reservation", state: found.country, article: found.article } }];
}

/** Asks about delegations at the table only, because many other states never join. */
function signedOnly(world: World): readonly Asked[] {
  const { signed } = world.treaty;
  const states = world.named.filter((state) => (signed[state] ?? -1) >= 0 && !isParty(world, state));
  return states.length === 0 ? [] : [{ weight: 83, question: { kind: "signedOnly", states } }];
}

/** Asks about the last delegation at the table to join after entry into force. */
function joinedLate({ treaty, named }: World): readonly Asked[] {
  if (treaty.inForce < 0) return [];
  const late = named
    .map((state) => ({ state, month: treaty.deposited[state] ?? -1 }))
    .filter(({ month }) => month >= treaty.inForce)
    .sort((x, y) => y.month - x.month);
  const [last] = late;
  return last === undefined ? [] : [{ weight: 76, question: { kind: "joinedLate", ...last } }];
}
