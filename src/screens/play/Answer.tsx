import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Point } from '#model/quantities.ts';
import { feltOf, type State } from '#model/state.ts';
import { parseInput, type Input } from '#run/run.ts';
import type { Scene } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import { CheckIn } from './CheckIn.tsx';
import { Choices } from './Choices.tsx';
import { Ending } from './Ending.tsx';
import type { Snapshot } from '#run/session.ts';
import { createPace } from './pace.ts';
import type { SayById } from './use-scene-texts.ts';

interface AnswerProps {
  readonly snapshot: Snapshot;
  readonly scene: Scene;
  readonly say: SayById;
  readonly minutesLeft: number;
  readonly felt: State;
  readonly inputs: readonly Input[];
  onTell(): void;
  onPick(id: string): void;
  onFeel(point: Point | null): void;
  onDebrief(): void;
}

/** The lower half of the sheet: what the player can do now. While something is being told, that is only to go on. */
export function Answer({ snapshot, scene, say, minutesLeft, felt, inputs, onTell, onPick, onFeel, onDebrief }: AnswerProps) {
  const { t } = useApp();
  const [isUnhurried] = useState(createPace);
  const moment = snapshot.moments[snapshot.moments.length - 1]!; // there is one from the start
  const { ask } = moment;
  if (!snapshot.answering) {
    return (
      <div className="answer go-on-row">
        <Button type="button" variant="secondary" data-action="continue" onClick={(event) => { if (isUnhurried(event)) onTell(); }}>
          {t.common.continue}
          <kbd className="wide" aria-hidden="true">Enter</kbd>
        </Button>
      </div>
    );
  }
  switch (ask.kind) {
    case 'choice':
      return <Choices key={moment.index} ask={ask} phase={moment.phase} minutesLeft={minutesLeft} say={say} onPick={onPick} />;
    case 'feel':
      return <CheckIn key={moment.index} from={feltOf(felt)} last={lastFelt(inputs)} onFeel={onFeel} />;
    default:
      return <Ending ending={ask.ending} scene={scene} onDebrief={onDebrief} />;
  }
}

function lastFelt(inputs: readonly Input[]): Point | null {
  for (const input of inputs.toReversed()) {
    const parsed = parseInput(input);
    if (parsed.ok && parsed.value.kind === 'feel' && parsed.value.point) return parsed.value.point;
  }
  return null;
}
