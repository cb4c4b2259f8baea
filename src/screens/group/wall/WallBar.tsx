import type { WalkInfo } from '#group/kept-walk.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { BrandMark } from '../../shared/Brand.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { PlanLine } from '../walk/PlanLine.tsx';
import { useWalk } from '../walk/walk-context.ts';
import { Code } from './JoinCard.tsx';

/** What, where in it, how much time, and the code for those who come late. */
export function WallBar({ info }: { readonly info: WalkInfo }) {
  const { language, t } = useApp();
  const words = useGroupTexts().wall;
  const { state: { code }, view: { room }, walk: { decision }, bundle: { scene } } = useWalk();
  const title = inLanguage(scene.title, language);
  const decides = room.ballot !== null;
  return (
    <header className="wall-bar">
      {/* not a link: one wrong press would take the whole room away from the wall */}
      <p className="brand"><BrandMark />{t.common.name}</p>
      {room.phase === 'lobby' ? null : <h1>{decides ? words.decision(title, decision) : title}</h1>}
      {info.way === 'pair' ? null : <PlanLine info={info} />}
      {code !== null && room.phase !== 'lobby' ? <div className="wall-code"><span className="vh">{words.code}</span><Code code={code} /></div> : <p className="soft wall-names">{info.way === 'pair' ? '' : info.way === 'hands' ? words.namesHands : words.names}</p>}
    </header>
  );
}
