import type { House, HouseLine } from '#journal/house.ts';

/** Without spaces at the ends and without lines that were never filled in. */
export function tidied(house: House): House {
  const lines = (all: readonly HouseLine[]) => all.map(({ what, where }) => ({ what: what.trim(), where: where.trim() })).filter(({ what, where }) => what || where);
  return {
    owner: house.owner.trim(),
    dated: house.dated,
    contacts: lines(house.contacts),
    closing: house.closing.trim(),
    referrals: lines(house.referrals),
    rules: house.rules.map((rule) => rule.trim()).filter(Boolean),
  };
}
