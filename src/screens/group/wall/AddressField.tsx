import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { TextField } from '../../shared/TextField.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { hostIn } from './join-address.ts';

/** On «localhost» phones find nothing: then the machine's own address in the room's network has to be said. */
export function AddressField({ onHost }: { onHost(host: string): void }) {
  const words = useGroupTexts();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form className="join-address" onSubmit={(event) => {
      event.preventDefault();
      const host = hostIn(typed);
      setWrong(host === null);
      if (host !== null) onHost(host);
    }}>
      <p>{words.wall.localhost}</p>
      <TextField label={words.wall.address} hint={words.wall.addressHint} value={typed} limit={100} fault={wrong ? words.wall.addressHint : null} onChange={setTyped} />
      <Button type="submit" variant="secondary" data-action="address">{words.wall.useAddress}</Button>
    </form>
  );
}
