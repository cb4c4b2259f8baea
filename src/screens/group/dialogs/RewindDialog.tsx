import { Button } from '@navikt/ds-react/Button';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { Voted } from '../walk/RoadList.tsx';
import { useRoads, type PastInWords, type RoadInWords } from '../walk/use-roads.ts';
import { useWalk } from '../walk/walk-context.ts';

/** Back to a question that was answered, newest first; and what was chosen on roads that have been left. */
export function RewindDialog({ onClose }: { onClose(): void }) {
  const words = useGroupTexts();
  const { send } = useWalk();
  const roads = useRoads();
  const present = roads.at(-1)?.decisions ?? [];
  const left = roads.slice(0, -1).filter(({ decisions }) => decisions.some(({ past }) => past.first !== null));
  const go = (to: number) => {
    send({ do: 'rewind', to });
    onClose();
  };
  return (
    <Dialog title={words.rewind.title} onClose={onClose}>
      <p>{words.rewind.text}</p>
      <h3>{words.rewind.present}</h3>
      {present.length ? (
        <ol className="rewinds">{present.toReversed().map((decision) => <li key={decision.past.at}><Row decision={decision} onGo={go} /></li>)}</ol>
      ) : <p className="soft">{words.rewind.none}</p>}
      {left.length ? <><h3>{words.rewind.left}</h3><ol className="road-list">{left.map((road, at) => <LeftRoad key={at} road={road} />)}</ol></> : null}
    </Dialog>
  );
}

function Row({ decision, onGo }: { readonly decision: PastInWords; onGo(to: number): void }) {
  const { rewind: words } = useGroupTexts();
  const name = `rewind-${decision.past.at}`;
  return (
    <>
      <div id={name}>
        <p className="rewind-name">{words.decision(decision.decision)}{decision.layer === 'inner' ? words.inner : ''}</p>
        <p><Voted decision={decision} />{decision.past.first ? null : <span className="soft"> {words.unasked}</span>}</p>
      </div>
      <Button type="button" variant="secondary" size="small" data-to={decision.past.at} aria-describedby={name} onClick={() => onGo(decision.past.at)}>{words.here}</Button>
    </>
  );
}

function LeftRoad({ road }: { readonly road: RoadInWords }) {
  const { language } = useApp();
  const words = useGroupTexts();
  const { bundle: { scene } } = useWalk();
  const ending = road.ending === null ? undefined : scene.endings[road.ending];
  return (
    <li>
      <h4>{ending ? inLanguage(ending.title, language) : words.wall.roadLeft}</h4>
      <ul>{road.decisions.filter(({ past }) => past.first !== null).map((decision) => <li key={decision.past.at}><Voted decision={decision} /></li>)}</ul>
    </li>
  );
}
