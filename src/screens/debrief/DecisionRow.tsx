import type { Decision } from '#debrief/debrief.ts';
import { useApp } from '../app-context.ts';
import type { DebriefView } from './debrief-view.ts';
import type { DecisionWords } from './decision-words.tsx';
import { Drawer } from './Drawer.tsx';
import { Feedback } from './Feedback.tsx';
import { PlayFrom } from './PlayFrom.tsx';
import { Roads } from './Roads.tsx';
import { decisionId } from './sections.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';
import { WhatTheModelDid } from './WhatTheModelDid.tsx';

interface DecisionRowProps {
  readonly decision: Decision;
  readonly words: DecisionWords;
  readonly view: DebriefView;
  onPlayFrom(input: number): void;
}

/** One decision with both layers: what was said, what was felt and shown, what it gave and cost, and the other roads. */
export function DecisionRow({ decision, words, view, onPlayFrom }: DecisionRowProps) {
  const { t } = useApp();
  const { debrief } = useDebriefTexts();
  const { number, chosen, inner, others } = decision;
  const isScored = view.scene.scored !== false;
  return (
    <li className="trow decided" id={decisionId(number)} tabIndex={-1}>
      <b className="number"><span className="vh">{debrief.inDecision('')} </span>{number}</b>
      <div className="did">
        <p className="spoken"><b>{t.play.you}</b>{view.say(chosen)}</p>
        {inner ? <p className="inside"><b>{t.play.inside}</b>{view.say(inner.chosen)}</p> : null}
        <Carried decision={decision} words={words} />
        {isScored ? <Feedback about={`trade.${number}`}><p className="small soft">{words.traded}</p></Feedback> : null}
        {isScored ? <WhatTheModelDid decision={decision} numbers={words.numbers} /> : null}
      </div>
      <div className="side">
        <PlayFrom decision={decision} onPlayFrom={onPlayFrom} />
        {isScored ? <Drawer title={debrief.roadNotTaken} of={debrief.inDecision(number)}>
          <Roads choices={others} before={decision.before} view={view} />
          {inner ? (
            <>
              <p className="small soft">{debrief.innerNotTaken}</p>
              <Roads choices={inner.others} before={inner.before} view={view} />
            </>
          ) : null}
          <p className="small soft">{debrief.roadsAre(view.nameOf(view.person))}</p>
        </Drawer> : null}
      </div>
    </li>
  );
}

/** What was felt and shown, and how the choice can be read: the words alone cannot tell. */
function Carried({ decision: { shown, mode }, words }: Pick<DecisionRowProps, 'decision' | 'words'>) {
  const { debrief } = useDebriefTexts();
  if (!shown || mode === null || mode === 'none') return null;
  return (
    <ul className="carried small">
      <li><i className="k-felt" aria-hidden="true" />{words.felt}</li>
      <li>
        <i className="k-shown" aria-hidden="true" />
        {words.shown}
      </li>
      <li className="read-as"><i data-mode={mode} aria-hidden="true" />{debrief.readAs} {words.mode}</li>
    </ul>
  );
}
