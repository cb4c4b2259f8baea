import { compared } from '../findings/option-lengths.ts';
import type { Explored } from '../findings/context.ts';
import { error, warning, type Finding } from '../findings/finding.ts';
import { offeredSets, type Offered } from '../findings/offered.ts';
import { placesById } from '../findings/places-by-id.ts';
import { isNear } from '../quality/gates.ts';
import type { SceneQuality } from '../quality/scene-quality.ts';
import type { BotPlays } from './play-bots.ts';

export function botFindings(explored: Explored, { studied }: BotPlays, { bots, thoughtful }: SceneQuality): Finding[] {
  const { mainFile, script } = explored;
  const start = { file: mainFile, line: 1 };
  // golden walks lead to every ending, the poor ones too: the best of them is the one that thought
  const winners = bots.filter(isNear).map(({ name, soundness, outcome }) => {
    const where = decisionsWonBy(name, explored);
    const share = (part: number) => `${Math.round(part * 100)} %`;
    return warning(
      where[0] ? placesById(explored)(where[0].options[0]!) : start,
      'bot-wins',
      `a player who does not read must not come out best, but «${name}» gets ${share(soundness)} of the soundness and ${share(outcome)} of the outcome of the walk «${thoughtful?.name ?? ''}»${adviceFor(name, where, explored)}`,
    );
  });
  const dominated = studied.dominated.map(({ winner, options, states }) => {
    const place = script.texts.find(({ id }) => id === options[0]) ?? start;
    return error(
      place,
      'dominated-decision',
      `${winner} is best on every meter and in rating, in all ${states} states tried: give it a price, or another option something of its own`,
    );
  });
  return [...winners, ...dominated];
}

type Option = Offered['options'][number];

/** How a bot that goes by the look of the list picks among them; the others go by what the model does. */
const PICKS: Readonly<Record<string, (options: readonly Option[]) => Option | undefined>> = {
  'always longest': (options) => options.toSorted((a, b) => b.text.length - a.text.length)[0],
  'always first': (options) => options[0],
  'always last': (options) => options.at(-1),
};

/** The decisions in which what the bot picks is rated above the rest. */
function decisionsWonBy(name: string, { exploration, ratings }: Explored): Offered[] {
  const rating = ({ id }: Option) => ratings?.value.choices[id]?.author ?? 0;
  return offeredSets(exploration).filter((set) => {
    const options = compared(set);
    const picked = PICKS[name]?.(options);
    return picked && options.length > 1 && options.every((other) => other === picked || rating(other) < rating(picked));
  });
}

function adviceFor(name: string, won: readonly Offered[], { scene }: Explored): string {
  if (!won.length) return '; give what it picks a price, or rate something else above it';
  const decisions = Object.entries(scene?.value.decisions ?? {});
  const names = won.map(({ options: [first] }) => decisions.find(([, { choices }]) => choices.includes(first!.id))?.[0] ?? first!.id);
  const what = name === 'always longest' ? 'the longest is rated best: shorten it, or let another be as sound' : `the ${name.replace('always ', '')} is rated best: change the order`;
  return `; in ${[...new Set(names)].join(', ')} ${what}`;
}
