/** @jsxImportSource preact */
import { useEffect, useId, useRef } from 'preact/hooks';
import { HELP_PHONES, PHONES } from '#story/phones.ts';
import { useWords } from './phone-context.ts';

/** «Hvem kan jeg snakke med?» over the vote, which stays where it is. A dialog of the browser's own keeps the focus and gives it back. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} class="dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} tabIndex={-1}>{t.common.help}</h2>
      <p>{t.help.lead}</p>
      <h3>{t.help.atWork}</h3>
      <ul class="dots">{t.help.people.map((who) => <li key={who}>{who}</li>)}</ul>
      <h3>{t.help.phones}</h3>
      <dl class="phones">
        {HELP_PHONES.map((phone) => (
          <div key={phone}>
            <dt><a href={`tel:${PHONES[phone].replaceAll(' ', '')}`}>{PHONES[phone]}</a></dt>
            <dd>{t.help.whom[phone]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => ref.current?.close()}>{t.common.close}</button>
    </dialog>
  );
}
