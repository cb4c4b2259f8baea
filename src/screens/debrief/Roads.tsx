import { atOnce } from '#debrief/roads.ts';
import type { State } from '#model/state.ts';
import type { Choice } from '#run/moment.ts';
import type { DebriefView } from './debrief-view.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

interface RoadsProps {
  readonly choices: readonly Choice[];
  /** The model where they were offered. */
  readonly before: State;
  readonly view: DebriefView;
}

/** What else was offered, and what it would have done at once. */
export function Roads({ choices, before, view }: RoadsProps) {
  const { debrief, trade } = useDebriefTexts();
  return (
    <ul className="roads">
      {choices.map((choice) => {
        const traded = atOnce(before, choice);
        return (
          <li key={choice.id}>
            <p>{view.say(choice)}</p>
            <p className="soft">{traded ? trade.wouldGive(traded) : debrief.roadRedLine}</p>
          </li>
        );
      })}
    </ul>
  );
}
