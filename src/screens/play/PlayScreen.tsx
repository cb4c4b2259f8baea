/** The scene on the screen: the room, one sheet of paper with the talk and the answers, and one's own feeling. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { feelInput } from '#run/run.ts';
import { valueOf } from '#model/state.ts';
import type { SceneBundle } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import { HelpDialog } from '../shared/HelpDialog.tsx';
import { Lifelines } from '../shared/Lifelines.tsx';
import { Answer } from './Answer.tsx';
import { entriesOf } from './entries.ts';
import { FeelingCard } from './FeelingCard.tsx';
import type { Begun } from './begun.ts';
import type { Command } from './keys.ts';
import { Notices } from './Notices.tsx';
import { PauseDialog } from './PauseDialog.tsx';
import { PlayBar } from './PlayBar.tsx';
import { ScenePicture } from './ScenePicture.tsx';
import { stateNow, toldLines } from '#run/told.ts';
import { Transcript } from './Transcript.tsx';
import { useAgreed } from './use-agreed.ts';
import { useAhead } from './use-ahead.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useKeys } from './use-keys.ts';
import { usePlay } from './use-play.ts';
import { useReplaced } from './use-replaced.ts';
import type { SceneTable } from './scene-table.ts';
import { useSceneTexts } from './use-scene-texts.ts';
import { useSound } from './use-sound.ts';

interface PlayScreenProps {
  readonly bundle: SceneBundle;
  readonly table: SceneTable;
  readonly begun: Begun;
  /** An unfinished run that this one takes the place of, as soon as it is under way itself. */
  readonly replaces: string | null;
  onRestart(): void;
  /** Opens the run as it is kept now. */
  onReopen(): void;
}

export function PlayScreen({ bundle, table, begun, replaces, onRestart, onReopen }: PlayScreenProps) {
  const { settings, changeSettings, journal } = useApp();
  const { scene } = bundle;
  // where only the steps count, nothing is measured on the screen either
  const isScored = scene.scored !== false;
  const [elsewhere, setElsewhere] = useState(false);
  const play = usePlay(bundle, begun, useCallback(() => setElsewhere(true), []));
  const { game, snapshot, take, tell } = play;
  const [dialog, setDialog] = useState<'pause' | 'help' | null>(null);
  const say = useSceneTexts(scene.slug, useAgreed(game.start), table);
  useReplaced(replaces, snapshot.moments.length > 1);

  const takeOver = useCallback(() => void journal.takeOver(begun.id, () => undefined).then(onReopen), [journal, begun.id, onReopen]);

  const moment = snapshot.moments[snapshot.moments.length - 1]!; // there is one from the start
  const { ask } = moment;
  const lines = useMemo(() => toldLines(snapshot), [snapshot]);
  const state = stateNow(snapshot, game.start, scene.budgetMinutes);
  const entries = useMemo(() => entriesOf(snapshot, game.inputs(), isScored && game.start.help === 'novice'), [snapshot, game, isScored]);
  const feels = snapshot.answering && ask.kind === 'feel';
  const phase = lines.at(-1)?.phase ?? moment.phase;

  useAhead(moment, scene, settings.stage);
  useSound(begun, snapshot, lines, state, dialog !== null);
  const sheet = useRef<HTMLElement>(null);
  useKeepFocus(sheet, snapshot);
  useKeys(dialog === null, (command: Command) => {
    if (command.kind === 'continue') return tell();
    if (command.kind === 'sound') return changeSettings({ sound: !settings.sound });
    if (command.kind !== 'pick') return setDialog(command.kind);
    const choice = snapshot.answering && ask.kind === 'choice' ? ask.choices[command.number - 1] : undefined;
    if (choice) take(choice.id);
  });

  return (
    <div className={settings.stage ? 'play' : 'play nostage'} data-feels={feels || undefined} data-answering={(snapshot.answering && ask.kind === 'choice') || undefined}>
      {settings.stage ? <ScenePicture lines={lines} state={state} moment={moment} /> : null}
      <PlayBar scene={scene} phase={phase} onDialog={setDialog} />
      <main className="sheet" data-phase={phase} data-asks={snapshot.answering && ask.kind === 'choice' ? ask.layer : undefined} ref={sheet}>
        <Notices
          notKept={elsewhere ? 'other-tab' : play.notKept}
          repaired={game.repaired}
          onTakeOver={takeOver}
        />
        <Transcript entries={entries} scene={scene} say={say} aside={feels} />
        <Answer
          snapshot={snapshot}
          scene={scene}
          say={say}
          minutesLeft={valueOf(state, 'minutes')}
          felt={state}
          inputs={game.inputs()}
          onTell={tell}
          onPick={take}
          onFeel={(point) => take(feelInput(point))}
          onDebrief={async () => { await play.saved(); location.hash = `#/debrief/${begun.id}`; }}
        />
      </main>
      {isScored ? <FeelingCard state={state} awake={snapshot.answering && (ask.kind === 'feel' || (ask.kind === 'choice' && ask.layer === 'inner'))} /> : null}
      {scene.lifelines ? <Lifelines /> : null}
      {dialog === 'help' ? <HelpDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'pause' ? <PauseDialog kept={!elsewhere && play.notKept === null} onClose={() => setDialog(null)} onRestart={onRestart} /> : null}
    </div>
  );
}
