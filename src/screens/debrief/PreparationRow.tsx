import { kindOf } from '#debrief/trade.ts';
import type { Line } from '#run/moment.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../app-context.ts';
import { capital } from '../play/feeling-words.ts';
import type { DebriefView } from './debrief-view.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** What the minutes before the meeting went to, with what the scene says it gives and costs. */
export function PreparationRow({ line, view }: { readonly line: Line; readonly view: DebriefView }) {
  const { t, language } = useApp();
  const { debrief, trade } = useDebriefTexts();
  const { prep } = line.tags;
  const known = prep === undefined ? undefined : view.scene.preparations[prep];
  const [gain, cost] = known ? [inLanguage(known.gives, language), inLanguage(known.costs, language)] : trade.usual(kindOf(line.tags)).map((word) => `${capital(word)}.`);
  return (
    <li className="trow narrated prep">
      <div className="did">
        <p><b>{prep === undefined ? t.play.you : debrief.youPrepared}</b>{view.say(line)}</p>
        <p className="small soft">{debrief.gives} {gain} {debrief.costs} {cost}</p>
      </div>
    </li>
  );
}
