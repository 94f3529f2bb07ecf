/** Packages on the table and the promises they left behind. */
import type { Term } from "../command.ts";
import type { Offer, Pact, World } from "../world.ts";

export const MOST_OPEN_OFFERS = 2;

export function openOffersBy(world: World, country: number): number {
  return openOffers(world).filter((offer) => offer.from === country).length;
}

/** Offers still open: offers of earlier rounds have lapsed, so only the latest are looked at. */
export function openOffers(world: Pick<World, "secrets">): Offer[] {
  const { offers, offersFrom } = world.secrets;
  const open: Offer[] = [];
  for (let id = offersFrom; id < offers.length; id++) {
    const offer = offers[id];
    if (offer?.status === "open") open.push(offer);
  }
  return open;
}

/** Whether a seat has promised to join an alternative. */
export function isBound(
  world: Pick<World, "secrets">,
  country: number,
  article: number,
  alternative: number,
): boolean {
  return bindingPacts(world, country, article, alternative).length > 0;
}

/** Whether a seat has promised to join an alternative and gets something for it. */
export function isPaid(
  world: Pick<World, "secrets">,
  country: number,
  article: number,
  alternative: number,
): boolean {
  return bindingPacts(world, country, article, alternative).some(({ paid }) => paid);
}

function bindingPacts(
  { secrets }: Pick<World, "secrets">,
  country: number,
  article: number,
  alternative: number,
): Pact[] {
  return secrets.pacts.filter(
    (pact) =>
      pact.by === country &&
      pact.kind === "join" &&
      pact.status === "open" &&
      pact.article === article &&
      pact.alternative === alternative,
  );
}

/** Whether a seat's last placard on a text was an objection. */
export function objectedTo(
  world: Pick<World, "draft" | "soundings">,
  country: number,
  { article, alternative }: Term,
): boolean {
  const at = (world.draft.texts[article] ?? []).indexOf(alternative);
  return world.soundings[article]?.placards[at]?.[country] === OBJECTS;
}

/** The digit of an objection on a placard. */
const OBJECTS = "2";
