import { LifebuoyIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { Icon } from './Icon.tsx';

/** The way to someone to talk to, for the top of any page that is not the meeting. */
export function HelpButton() {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="toplink" data-action="help" aria-label={`${t.common.helpShort}: ${t.common.help}`} onClick={() => setOpen(true)}>
        <Icon of={LifebuoyIcon} />
        <span className="wide">{t.common.help}</span>
        <span className="narrow">{t.common.helpShort}</span>
      </button>
      {open ? <HelpDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
