import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { Icon } from './Icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the browser's own: it keeps focus inside, closes with Esc and gives focus back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useApp();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    // what opened it may be gone by the time it closes
    const opener = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // the keyboard's way out is Esc, which a dialog has by itself
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === event.currentTarget) onClose(); }}
    >
      <div className="dialog-in">
        <header>
          <h2 id={heading} tabIndex={-1}>{title}</h2>
          <button type="button" className="round" onClick={onClose} aria-label={t.common.close}>
            <Icon of={XMarkIcon} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
