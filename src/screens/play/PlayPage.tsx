/** `#/play/<slug>`: first the briefing, then, the first time, a worked example, then the scene itself. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SceneCard } from '#story/catalogue.ts';
import type { SceneBundle } from '#story/scene.ts';
import { useApp } from '../app-context.ts';
import { Briefing } from '../briefing/Briefing.tsx';
import { Welcome } from '../briefing/Welcome.tsx';
import type { Opening } from '../shell/early.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { Problem } from '../shell/Problem.tsx';
import { begunFrom, type Begun } from './begun.ts';
import { newRun } from './new-run.ts';
import { useScene } from './use-scene.ts';
import { useStored } from './use-stored.ts';

interface PlayPageProps {
  readonly slug: string;
  /** A run to go on with at once. */
  readonly runId: string | null;
  /** The worked example, where the page has shown the briefing before the app was here and start has been pressed. */
  readonly opening: Opening | null;
}

export function PlayPage({ slug, runId, opening }: PlayPageProps) {
  const card = useApp().catalogue.cards.find((one) => one.slug === slug);
  return card ? <KnownScene card={card} runId={runId} opening={opening} /> : <NotHere what="unknownScene" />;
}

/** What start was pressed for. `unsure`: before the journal could say whether there is a run to go on with. */
type Wanted = 'new' | 'stored' | 'unsure';

type Stage =
  | { readonly kind: 'briefing'; readonly waitingFor: Wanted | null }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'playing'; readonly begun: Begun; readonly turn: number };

function KnownScene({ card, runId, opening }: Omit<PlayPageProps, 'slug'> & { card: SceneCard }) {
  const { journal, settings, changeSettings, newId, newSeed, now } = useApp();
  const scene = useScene(card.slug);
  const stored = useStored(card.slug, runId);
  const [stage, setStage] = useState<Stage>(opening ? { kind: opening } : { kind: 'briefing', waitingFor: null });

  const fresh = useCallback((bundle: SceneBundle): Begun => {
    return { id: newId(), run: newRun(bundle, newSeed(), settings.help), place: null, startedAt: now() };
  }, [newId, newSeed, settings.help, now]);

  /** The play itself when all it needs is here; else the briefing, which waits for it. */
  const towards = useCallback((wanted: Wanted): Stage => {
    // a press that came too early must not begin anew where something lies unfinished: let the player see both
    if (wanted === 'unsure' && stored.kind === 'found') return { kind: 'briefing', waitingFor: null };
    if (scene.kind !== 'ready' || (wanted !== 'new' && stored.kind === 'looking')) return { kind: 'briefing', waitingFor: wanted };
    const begun = wanted === 'stored' && stored.kind === 'found' ? begunFrom(stored.run) : fresh(scene.bundle);
    return { kind: 'playing', begun, turn: 0 };
  }, [scene, stored, fresh]);

  /** Another tab has played on, or the writer has changed the script: the run as it is kept now. */
  const reopen = useCallback(async (id: string) => {
    const kept = await journal.run(id);
    setStage((before) => (before.kind === 'playing' ? { ...before, turn: before.turn + 1, begun: kept ? begunFrom(kept) : before.begun } : before));
  }, [journal]);

  useEffect(() => {
    // a run named by the address goes on without a briefing
    if (runId && stored.kind === 'found') setStage((before) => (before.kind === 'briefing' ? { kind: 'briefing', waitingFor: 'stored' } : before));
  }, [runId, stored.kind]);
  useEffect(() => {
    if (stage.kind !== 'briefing' || stage.waitingFor === null) return;
    const next = towards(stage.waitingFor);
    if (next.kind !== 'briefing' || next.waitingFor !== stage.waitingFor) setStage(next);
  }, [stage, towards]);

  const playing = stage.kind === 'playing' ? stage.begun.id : null;
  const reopenThis = useCallback(() => void (playing && reopen(playing)), [playing, reopen]);

  const hash = scene.kind === 'ready' ? scene.bundle.hash : null;
  const playedHash = useRef(hash);
  useEffect(() => {
    const isNew = playedHash.current !== null && playedHash.current !== hash;
    playedHash.current = hash;
    // the writer saved the script: the run goes on with it, from the place it was at
    if (isNew && stage.kind === 'playing') void reopen(stage.begun.id);
  }, [hash, stage, reopen]);

  if (runId && stored.kind === 'none') return <NotHere what="unknownRun" />;
  const rehearsal = scene.kind === 'ready' && <scene.Rehearsal bundle={scene.bundle} table={scene.table} />;
  switch (stage.kind) {
    case 'briefing':
      if (scene.kind === 'failed' && stage.waitingFor !== null) return <Problem error={scene.error} what="notFetched" />;
      return (
        <>
          <Briefing
            card={card}
            canContinue={stored.kind === 'found'}
            waiting={stage.waitingFor !== null}
            // the worked example can be read while the scene is on its way
            onStart={() => setStage(!settings.welcomed && settings.help === 'novice' ? { kind: 'welcome' } : towards(stored.kind === 'looking' ? 'unsure' : 'new'))}
            onContinue={() => setStage(towards('stored'))}
          />
          {rehearsal}
        </>
      );
    case 'welcome':
      return (
        <>
          <Welcome
            onDone={() => {
              changeSettings({ welcomed: true });
              setStage(towards('new'));
            }}
          />
          {rehearsal}
        </>
      );
    default:
      if (scene.kind !== 'ready') return null; // it was ready when playing began
      return (
        <scene.Screen
          key={`${stage.begun.id}/${stage.turn}`}
          bundle={scene.bundle}
          table={scene.table}
          begun={stage.begun}
          replaces={stored.kind === 'found' && stored.run.id !== stage.begun.id ? stored.run.id : null}
          onRestart={() => setStage({ kind: 'playing', begun: fresh(scene.bundle), turn: 0 })}
          onReopen={reopenThis}
        />
      );
  }
}
