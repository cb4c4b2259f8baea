import { useCallback, useState } from 'react';
import type { KeptWalk } from '#group/kept-walk.ts';
import type { Opening } from '#group/protocol.ts';
import { newRecord } from '#group/record.ts';
import { houseWordsOf, type House } from '#journal/house.ts';
import { unquoted } from '#story/unquoted.ts';
import { useApp } from '../../app-context.ts';
import { SetUp, type Wanted } from '../setup/SetUp.tsx';
import { Ended } from './Ended.tsx';
import type { RoomOpening } from './open-port.ts';
import { OpenWalk } from './OpenWalk.tsx';
import { openWalkKeeper } from './walk-keeper.ts';

/** `#/group/host`: set up, then the wall until it is ended. */
export function HostPage() {
  const { newId, newSeed, house, catalogue } = useApp();
  const [keeper] = useState(() => openWalkKeeper(() => sessionStorage));
  const [kept, setKept] = useState(() => {
    const walk = keeper.now();
    // a scene that has left the game cannot be gone on with
    return catalogue.cards.some(({ slug }) => slug === walk?.scene) ? walk : null;
  });
  const [room, setRoom] = useState<RoomOpening | null>(null);
  const [ended, setEnded] = useState(false);

  const begin = async ({ way, timebox, variant, bundle, password }: Wanted): Promise<void> => {
    const opening: Opening = { scene: bundle.scene.slug, variant, seed: newSeed(), ...agreedOf(await house()) };
    const walk: KeptWalk = {
      v: 1, id: newId(), scene: opening.scene, info: { way, timebox, begunAt: null }, followUp: { thing: '', owner: '', day: '' }, phoneHost: null,
      record: way === 'phones' ? null : newRecord(opening, bundle.hash),
    };
    keeper.begin(walk);
    setRoom(way === 'phones' ? { opening, password } : null);
    setKept(walk);
  };
  const change = useCallback((changes: Partial<KeptWalk>) => setKept(keeper.change(changes)), [keeper]);
  const leave = useCallback((isEnded: boolean) => {
    keeper.forget();
    setKept(null);
    setRoom(null);
    setEnded(isEnded);
  }, [keeper]);

  if (kept) return <OpenWalk key={kept.id} kept={kept} room={room} keeper={keeper} onChange={change} onLeave={leave} />;
  return ended ? <Ended onAgain={() => setEnded(false)} /> : <SetUp onBegin={(wanted) => void begin(wanted)} />;
}

/** What the office has agreed, as far as a scene may ask for it. */
function agreedOf(page: House | null): Pick<Opening, 'house' | 'closing'> {
  const closing = unquoted(page?.closing ?? '');
  return { house: [...houseWordsOf(page)], ...(closing === '' ? {} : { closing }) };
}
