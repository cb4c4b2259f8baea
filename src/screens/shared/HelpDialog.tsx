import { useEffect, useState, type ReactNode } from 'react';
import type { HouseLine } from '#journal/house.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from './Dialog.tsx';
import { PhoneList } from './PhoneList.tsx';

/** «Hvem kan jeg snakke med?»: people first, then numbers that open the telephone; last what else a page has to say. */
export function HelpDialog({ onClose, children }: { onClose: () => void; children?: ReactNode }) {
  const { t } = useApp();
  const contacts = useContacts();
  return (
    <Dialog title={t.common.help} onClose={onClose}>
      <p>{t.help.lead}</p>
      <h3>{t.help.atWork}</h3>
      <ul className="dots">
        {t.help.people.map((who) => <li key={who}>{who}</li>)}
        {contacts.map(({ what, where }, at) => <li key={`${at} ${what}`}>{what}: {where}</li>)}
      </ul>
      <h3>{t.help.phones}</h3>
      <PhoneList />
      {children}
    </Dialog>
  );
}

/** Whom the office has named. They come when they come: the dialog never waits for them. */
function useContacts(): readonly HouseLine[] {
  const { house } = useApp();
  const [contacts, setContacts] = useState<readonly HouseLine[]>([]);
  useEffect(() => {
    let wanted = true;
    void house().then((agreed) => { if (wanted && agreed) setContacts(agreed.contacts); });
    return () => { wanted = false; };
  }, [house]);
  return contacts;
}
