import { Button } from '@navikt/ds-react/Button';
import { useMemo, type ReactNode } from 'react';
import type { WalkInfo } from '#group/kept-walk.ts';
import type { HostPort } from '#group/ports.ts';
import type { SceneBundle } from '#story/scene.ts';
import { useAgreed } from '../../play/use-agreed.ts';
import { useSceneTexts } from '../../play/use-scene-texts.ts';
import { CalmPage } from '../../shell/CalmPage.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { useHostState } from './use-host-state.ts';
import { WalkContext, type WalkHere } from './walk-context.ts';
import { walkOf } from './walk-of.ts';

interface WalkGateProps {
  readonly port: HostPort;
  readonly info: WalkInfo | null;
  readonly bundle: SceneBundle;
  readonly phoneHost?: string | null;
  onPhoneHost?(host: string): void;
  /** Leaves it behind, when it cannot go on. */
  onLeave(): void;
  readonly children: ReactNode;
}

/** Draws what is within once there is a room to draw; else says what is the matter. */
export function WalkGate({ port, info, bundle, phoneHost = null, onPhoneHost, onLeave, children }: WalkGateProps) {
  const words = useGroupTexts();
  const state = useHostState(port);
  const { view } = state;
  // the view is new with every word of the room, what the office has agreed is not
  const house = view?.run.start.house.join(' ') ?? '';
  const say = useSceneTexts(bundle.scene.slug, useAgreed(useMemo(() => ({ house: house.split(' ') }), [house])));
  const at = view ? `${view.run.storyHash} ${view.run.inputs.join(' ')} ${view.told}` : '';
  // the view is new with every word of the room, the run is not
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const walk = useMemo(() => (view ? walkOf(bundle, view) : null), [bundle, at]);
  const here = useMemo((): WalkHere | null => view && walk && {
    port, state, view, info, bundle, walk, say, phoneHost,
    setPhoneHost: (host) => onPhoneHost?.(host),
    send: (command) => { if (port.state().view?.version === view.version) port.send(command); },
  }, [port, state, view, info, bundle, walk, say, phoneHost, onPhoneHost]);

  const ways = (
    <>
      <Button type="button" data-action="reload" onClick={() => location.reload()}>{words.wall.reload}</Button>
      <Button type="button" variant="secondary" data-action="leave" onClick={onLeave}>{words.wall.leave}</Button>
    </>
  );
  if (state.status === 'refused' && state.reason !== 'over') {
    return <CalmPage title={words.wall.refused} body={words.wall.refusedWhy(state.reason ?? 'no-such-room')}>{ways}</CalmPage>;
  }
  if (!view) return <p className="page loading" role="status">{words.wall.joining}</p>;
  if (!here) return <CalmPage title={words.wall.otherBuild} body={words.wall.otherBuildText}>{ways}</CalmPage>;
  return <WalkContext value={here}>{children}</WalkContext>;
}
