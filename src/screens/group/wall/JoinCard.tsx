import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';
import { QrCode } from './QrCode.tsx';
import { AddressField } from './AddressField.tsx';
import { useJoinAddress } from './use-join-address.ts';

/** The way in: the code to scan, the code to type, and where. */
export function JoinCard() {
  const words = useGroupTexts().wall;
  const { state: { code }, setPhoneHost } = useWalk();
  const { address, lost, guessed } = useJoinAddress(code ?? '');
  if (code === null) return null;
  return (
    <section className="join" aria-label={words.scan}>
      {lost ? <AddressField onHost={setPhoneHost} /> : <QrCode text={address.link} label={words.scan} />}
      <p className="join-how">{words.scan}</p>
      <Code code={code} />
      {lost ? null : <p className="join-at">{words.at} <b>{address.plain}</b></p>}
      {guessed ? <details className="join-other"><summary>{words.otherAddress}</summary><AddressField onHost={setPhoneHost} /></details> : null}
    </section>
  );
}

/** Read letter by letter. */
export function Code({ code }: { readonly code: string }) {
  return <p className="join-code"><span aria-hidden="true">{code}</span><span className="vh">{[...code].join(' ')}</span></p>;
}
