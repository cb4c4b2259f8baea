import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { RoadList } from '../walk/RoadList.tsx';
import { useWalk } from '../walk/walk-context.ts';

/** How it ended, and what the room chose on each road. */
export function EndingView() {
  const { language } = useApp();
  const words = useGroupTexts();
  const { walk: { moment }, bundle: { scene } } = useWalk();
  const ending = moment.ask.kind === 'end' ? scene.endings[moment.ask.ending ?? ''] : undefined;
  const question = scene.prompts.group.find((id) => id !== 'G16');
  return (
    <section className="wall-end">
      <div className="wall-end-card">
        <p className="kick">{words.wall.ended}</p>
        <h2 tabIndex={-1} data-focus>{inLanguage(ending?.title ?? scene.title, language)}</h2>
        {ending ? <p className="wall-end-text">{inLanguage(ending.summary, language)}</p> : null}
        <p>{words.wall.tryOther}</p>
        {question ? <p className="talk-q">{words.prompts[question as keyof typeof words.prompts]}</p> : null}
      </div>
      <div className="wall-end-roads">
        <h3>{words.wall.roads}</h3>
        <RoadList />
      </div>
    </section>
  );
}
