import { useApp } from '../../app-context.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { shownNow } from '#group/shown.ts';
import { inLanguage } from '#story/in-language.ts';
import { letterOf } from '../walk/steering.ts';
import { useWalk, type WalkHere } from '../walk/walk-context.ts';
import type { GroupTexts } from '#texts/pages/group.ts';
import { shownText } from './Result.tsx';

/** Says where the room is, for those who do not see it. What is told is read by the log itself. */
export function Announce() {
  const { language } = useApp();
  const words = useGroupTexts();
  const here = useWalk();
  const { walk: { moment: { ask } }, bundle: { scene } } = here;
  const ending = ask.kind === 'end' ? scene.endings[ask.ending ?? ''] : undefined;
  return <p className="vh" role="status" data-announce>{sayOf(here, words, ending ? inLanguage(ending.title, language) : '')}</p>;
}

function sayOf({ view: { room, cast }, walk }: WalkHere, { says, wall }: GroupTexts, ending: string): string {
  if (room.paused) return says.paused;
  switch (room.phase) {
    case 'lobby': return says.lobby;
    case 'telling': return '';
    case 'feeling': return says.feeling;
    case 'asked': return says.asked(walk.decision, walk.choices?.length ?? 0);
    case 'open': return says.open;
    case 'locked': return says.locked(cast);
    case 'revealed': {
      const { result } = room;
      return result ? shownNow(result).map((shown, place) => says.result(letterOf(place), shownText(shown, wall))).join(' ') : '';
    }
    case 'ending': return says.ending(ending);
    case 'over': return says.over;
  }
}
