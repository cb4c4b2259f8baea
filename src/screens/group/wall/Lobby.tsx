import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { WalkInfo } from '#group/kept-walk.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../shared/Icon.tsx';
import { Person } from '../../shared/Person.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';

/** While the room gathers: whom they are about to meet, and on what terms. */
export function Lobby({ info }: { readonly info: WalkInfo }) {
  const { language } = useApp();
  const { frame, setup } = useGroupTexts();
  const { bundle: { scene } } = useWalk();
  const [id, person] = Object.entries(scene.cast)[0]!; // the first of the cast is the one the scene is about
  const points = info.way === 'pair' ? frame.pairPoints : frame.points;
  return (
    <section className="lobby">
      <div className="lobby-face"><Person person={id} look={person.looks.includes('calm') ? 'calm' : person.looks[0]!} view="card" /></div>
      <div className="lobby-who">
        <h1 tabIndex={-1} data-focus>{inLanguage(scene.title, language)}</h1>
        <p>{inLanguage(scene.briefing.who, language)}</p>
        <p>{inLanguage(scene.briefing.why, language)}</p>
      </div>
      {scene.contentNote ? (
        <p className="content-note"><Icon of={ExclamationmarkTriangleIcon} /><span><b>{setup.note}.</b> {inLanguage(scene.contentNote, language)}</span></p>
      ) : null}
      <div className="lobby-frame">
        <h2>{frame.title}</h2>
        <ul>{points.map((point) => <li key={point}>{point}</li>)}</ul>
        <p className="soft">{frame.practice}</p>
      </div>
    </section>
  );
}
