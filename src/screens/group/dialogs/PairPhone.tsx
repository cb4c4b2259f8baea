import { Button } from '@navikt/ds-react/Button';
import { useEffect, useId, useState } from 'react';
import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';
import { AddressField } from '../wall/AddressField.tsx';
import { QrCode } from '../wall/QrCode.tsx';
import { useJoinAddress } from '../wall/use-join-address.ts';

/** Whoever scans it may steer, so it is shown only after the wall has been hidden, and each code works once. */
export function PairPhone({ code }: { readonly code: string }) {
  const { notes: words } = useGroupTexts();
  const { port, state: { news }, setPhoneHost } = useWalk();
  const { address, lost } = useJoinAddress(code);
  const [word, setWord] = useState<string | null>(null);
  // it has been used: what stands there is of no use to anybody else
  useEffect(() => setWord(null), [news.remotes]);
  const show = () => setWord(port.pair());
  return (
    <section className="pairing">
      <h3>{words.onPhone}</h3>
      <p>{words.onPhoneText}</p>
      {lost ? <AddressField onHost={setPhoneHost} /> : null}
      {word === null ? null : <PairLink address={`${address.remote}?word=${word}`} />}
      <div className="btnrow">
        <Button type="button" variant="secondary" data-action="pair" onClick={show}>{word === null ? words.showPair : words.pairAgain}</Button>
        {word === null ? null : <Button type="button" variant="tertiary" onClick={() => setWord(null)}>{words.hidePair}</Button>}
      </div>
      <p role="status">{words.remotes(news.remotes)}</p>
      {news.remotes > 0 ? <Button type="button" variant="tertiary" data-action="unpair" onClick={() => port.unpair()}>{words.unpair}</Button> : null}
    </section>
  );
}

/** To be scanned, and for a device without a camera to be copied. */
function PairLink({ address }: { readonly address: string }) {
  const { notes: words } = useGroupTexts();
  const id = useId();
  return (
    <>
      <QrCode text={address} label={words.onPhone} />
      <div className="field">
        <label htmlFor={id}>{words.pairLink}</label>
        <input id={id} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
      </div>
    </>
  );
}
