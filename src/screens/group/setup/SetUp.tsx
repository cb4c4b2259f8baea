import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Way } from '#group/kept-walk.ts';
import type { Timebox } from '#group/plan.ts';
import type { Variant } from '#model/words.ts';
import type { SceneBundle } from '#story/scene.ts';
import { useApp } from '../../app-context.ts';
import { TextField } from '../../shared/TextField.tsx';
import { inOrder } from '../../start/shelf.ts';
import { GroupFrame } from '../GroupFrame.tsx';
import { useBundle } from '../use-bundle.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { SceneChoice } from './SceneChoice.tsx';
import { TimeboxChoice } from './TimeboxChoice.tsx';
import { useServer } from './use-server.ts';
import { VariantChoice } from './VariantChoice.tsx';
import { WayChoice } from './WayChoice.tsx';

export interface Wanted {
  readonly way: Way;
  readonly timebox: Timebox;
  readonly variant: Variant;
  readonly bundle: SceneBundle;
  /** Where the server asks for one. */
  readonly password: string | null;
}

/** Four questions and a button. Nothing is opened before it is pressed. */
export function SetUp({ onBegin }: { onBegin(wanted: Wanted): void }) {
  const { catalogue } = useApp();
  const words = useGroupTexts().setup;
  const server = useServer();
  const [chosenWay, setWay] = useState<Way | null>(null);
  const [slug, setSlug] = useState<string | null>(null);
  const [variant, setVariant] = useState<Variant>('ordinary');
  const [timebox, setTimebox] = useState<Timebox>(45);
  const [password, setPassword] = useState('');
  const way = chosenWay ?? (server.kind === 'there' ? 'phones' : 'hands');
  // where the steps are given there is nothing to vote about
  const cards = inOrder(catalogue.cards).filter(({ scored }) => scored !== false || way === 'pair');
  const card = cards.find((one) => one.slug === slug) ?? cards[0];
  const scene = useBundle(card?.slug ?? null);
  const bundle = scene.kind === 'ready' ? scene.bundle : null;
  const asksPassword = way === 'phones' && server.kind === 'there' && server.server.needsPassword;
  return (
    <GroupFrame title={words.title} lead={words.lead} phase="set-up">
      <form className="setup" onSubmit={(event) => {
        event.preventDefault();
        if (bundle) onBegin({ way, timebox, variant, bundle, password: asksPassword ? password : null });
      }}>
        <WayChoice way={way} server={server} onChange={setWay} />
        <SceneChoice cards={cards} chosen={card?.slug ?? ''} way={way} onChange={setSlug} />
        <VariantChoice variant={variant} scene={bundle?.scene ?? null} onChange={setVariant} />
        {way === 'pair' ? null : <TimeboxChoice timebox={timebox} onChange={setTimebox} />}
        {asksPassword ? <TextField label={words.password} hint={words.passwordHint} value={password} limit={200} onChange={setPassword} /> : null}
        <div className="setup-go">
          <Button type="submit" data-action="start" aria-disabled={bundle === null || undefined}>{words.begin}</Button>
          <p role="status" className="soft">{scene.kind === 'failed' ? words.notFetched : ''}</p>
        </div>
      </form>
    </GroupFrame>
  );
}
